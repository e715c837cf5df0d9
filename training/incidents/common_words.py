"""How common English words are: common_words.py OUT FILE[+FILE…]:FIELD… writes a word list in which each word has its rarity in quarters of a bit.

Each argument is a collection: gzipped JSON lines with a text in FIELD. A word is as common as in the text collection that uses it most; words that are mostly written
with a capital are names and left out unless three collections have them ("Monday"), and so are words of one collection alone. Only words that one text in 100 holds, in some collection, are listed.
"""
import gzip, json, math, re, sys, unicodedata
from collections import Counter, defaultdict

WORD = re.compile(r"[^\W_][^\W_]*(?:['’][^\W_]*)*")
LEAST_SHARE = 1 / 100
MOSTLY = 0.8
LEAST_COLLECTIONS, LEAST_OF_CAPITALS = 2, 3
LEAST_TEXTS = 4
PER_LINE = 90


def plain(written):
    return re.sub(r"['’]s?$", '', unicodedata.normalize('NFKC', written).lower())


def main(out, *sources):
    shares, collections, lower, upper = defaultdict(float), Counter(), Counter(), Counter()
    for source in sources:
        paths, field = source.rsplit(':', 1)
        texts = [text for path in paths.split('+') for text in texts_of(path, field)]
        held = Counter()
        for text in texts:
            written = WORD.findall(text)
            held.update({plain(word) for word in written})
            if text.upper() != text:
                lower.update(plain(word) for word in written if word == word.lower())
                upper.update(plain(word) for word in written if word != word.lower())
        collections.update(word for word, count in held.items() if count >= LEAST_TEXTS)
        for word, count in held.items():
            shares[word] = max(shares[word], count / len(texts))
    by_rarity = defaultdict(list)
    for word, share in shares.items():
        least = LEAST_COLLECTIONS if lower[word] >= MOSTLY * (lower[word] + upper[word]) else LEAST_OF_CAPITALS
        if share >= LEAST_SHARE and word.isalpha() and collections[word] >= least:
            by_rarity[max(1, round(-4 * math.log2(share)))].append(word)
    with open(out, 'w', encoding='utf-8') as file:
        file.write('/** English words by how much it says that two reports share them, in quarters of a bit. Written by training/incidents/common_words.py. */\n')
        file.write('export const ENGLISH: readonly (readonly [rarity: number, words: string])[] = [\n')
        for rarity in sorted(by_rarity):
            for line in lines_of(sorted(by_rarity[rarity])):
                file.write(f"  [{rarity}, '{line}'],\n")
        file.write(']\n')


def texts_of(path, field):
    with gzip.open(path, 'rt', encoding='utf-8') as lines:
        return [json.loads(line)[field] or '' for line in lines]


def lines_of(words):
    line = ''
    for word in words:
        if len(line) + len(word) > PER_LINE:
            yield line.strip()
            line = ''
        line += word + ' '
    if line: yield line.strip()


if __name__ == '__main__':
    main(*sys.argv[1:])
