"""Cuts the vocabulary: every single character, all of Arabic script and of digits, and the Latin pieces that English, French, Turkish (for Kurmanji's letters) and the training text use most."""
import collections
import json
import sys
import unicodedata

import numpy as np
import wordfreq

from base import Base
from pieces import SPACE, Pieces, forms, units

SIZE = 60000
LANGUAGES = {'en': (1.0, 200000), 'fr': (0.7, 150000), 'tr': (0.2, 40000), 'ar': (0.5, 100000), 'es': (0.1, 20000), 'de': (0.05, 20000)}


def script(piece):
    names = {unicodedata.name(c, '?').split()[0] for c in piece.replace(SPACE, '')}
    return names.pop() if len(names) == 1 else 'MIXED'


def counts(base, texts):
    """How often each piece is used, a running text of each language weighing about as much as the training text."""
    reader = Pieces(base.pieces, base.scores)
    used = collections.Counter()
    for text in texts:
        for form in forms(text, units(text)):
            for piece in reader.of(form):
                used[piece] += 1e-6
    for language, (weight, top) in LANGUAGES.items():
        for word in wordfreq.top_n_list(language, top):
            share = weight * max(wordfreq.word_frequency(word, language), 2e-8)
            for cased, part in ((word, 0.7), (word.title(), 0.25), (word.upper(), 0.05)):
                for form in forms(cased, units(cased)):
                    for piece in reader.of(form):
                        used[piece] += share * part
    return used


def cut(base, texts):
    """Ids of the pieces that are kept; the four special ones first."""
    kept = dict.fromkeys(range(4))
    for i, piece in enumerate(base.pieces[:-1]):
        if i > 3 and (len(piece.replace(SPACE, '')) <= 1 or script(piece) in ('ARABIC', 'DIGIT', 'ARABIC-INDIC', 'EXTENDED')):
            kept[i] = None
    for piece, _ in counts(base, texts).most_common():
        if len(kept) >= SIZE:
            break
        kept[piece] = None
    return np.array(sorted(kept))


if __name__ == '__main__':
    base = Base(sys.argv[1])
    from corpus import documents
    ids = cut(base, [d['text'] for d in documents(sys.argv[2], 'train')])
    json.dump([int(i) for i in ids], open(sys.argv[3], 'w'))
    print('kept', len(ids), collections.Counter(script(base.pieces[i]) for i in ids).most_common(6))
