"""Units (words and marks with exact places in the text) and the pieces of words the network reads. packages/model/src/units.ts and pieces.ts do the same."""
import unicodedata

import regex

SPACE = '▁'
LONGEST_UNIT = 16  # pieces of one unit that are read: a wall of letters without a space must not fill a window
UNIT = regex.compile(
    r"``|''|--|\.\.\.|-[LR][RSC]B-|\p{Regional_Indicator}{2}"
    r'|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*'
    r'|[^\p{White_Space}](?:\u200d[^\p{White_Space}]|\p{M}|\u200c|\u200d|[\U0001f3fb-\U0001f3ff])*'
)
WORD = regex.compile(r'^[\p{L}\p{N}]')
JOINERS = set("'’-./_@&\u2010\u2011")
OPENERS = set('([{«“‘„')
SAME = {
    '``': '“', "''": '”', '--': '—', '’': "'", '`': '‘', '„': '“', '‟': '“',
    '-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']', '-LCB-': '{', '-RCB-': '}',
}


def units(text):
    """[begin, end) of every word and mark."""
    return [m.span() for m in UNIT.finditer(text)]


def forms(text, spans):
    """What of each unit is looked up: its normal form, with the mark of a word's beginning."""
    out = []
    for k, (begin, end) in enumerate(spans):
        raw = text[begin:end]
        if WORD.match(raw):
            before = spans[k - 1] if k else None
            joined = before is not None and before[1] == begin and (text[before[0]:before[1]] in JOINERS or WORD.match(text[before[0]:before[1]]))
            form = unicodedata.normalize('NFKC', raw).replace('\u0640', '')
            out.append(form if joined else SPACE + form)
        elif raw == '"':
            opens = (begin == 0 or text[begin - 1].isspace() or text[begin - 1] in OPENERS) and end < len(text) and not text[end].isspace()
            out.append('“' if opens else '”')
        else:
            out.append(SAME.get(raw) or unicodedata.normalize('NFKC', raw))
    return out


class Pieces:
    """The cut vocabulary: the likeliest way to write a form as pieces (unigram language model, Kudo 2018)."""

    def __init__(self, vocabulary, scores, unknown=3):
        self.index = {p: i for i, p in enumerate(vocabulary) if i > 3}
        self.scores, self.unknown = scores, unknown
        self.longest = max(map(len, self.index))
        self.worst = float(min(scores)) - 10.0
        self.seen = {}

    def of(self, form):
        got = self.seen.get(form)
        if got is None:
            got = self.seen[form] = self._best(form)[:LONGEST_UNIT] or [self.unknown]
        return got

    def _best(self, form):
        chars = form[:256]
        n = len(chars)
        best, back = [0.0] + [float('-inf')] * n, [None] * (n + 1)
        for end in range(1, n + 1):
            for begin in range(max(0, end - self.longest), end):
                piece = self.index.get(chars[begin:end])
                if piece is None:
                    if end - begin > 1:
                        continue
                    piece, score = self.unknown, self.worst
                else:
                    score = float(self.scores[piece])
                if best[begin] + score > best[end]:
                    best[end], back[end] = best[begin] + score, (begin, piece)
        out, at = [], n
        while at:
            begin, piece = back[at]
            if not (piece == self.unknown and out and out[-1] == self.unknown):
                out.append(piece)
            at = begin
        return out[::-1]
