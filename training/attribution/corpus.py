"""Annotated documents as samples the network learns from, with noise that keeps it from leaning on case and quotation marks.

A document is `{id, text, annotations: [{attributions: [{source, cue, content}]}]}`, each part a list of [begin, end) in code points: the
form of ../shared/data/polnear, and of anybody's own reviewed statements.
"""
import gzip
import json
import os
import random
import re

from pieces import forms, units

ROLES = ('source', 'cue', 'content')
WINDOW = 320  # pieces read at once
QUOTES = [('“', '”'), ('“', '”'), ('"', '"'), ('«', '»'), ('‘', '’'), ("'", "'"), ('', '')]


def rows(path):
    with (gzip.open if path.endswith('.gz') else open)(path, 'rt', encoding='utf-8') as f:
        return [json.loads(line) for line in f if line.strip()]


def documents(folder, split):
    return rows(os.path.join(folder, split + '.jsonl.gz'))


def stretches(text):
    """[begin, end) of each paragraph."""
    out, at = [], 0
    for gap in re.finditer(r'\s*\n\s*\n\s*|\Z', text):
        if text[at:gap.start()].strip():
            out.append((at, gap.start()))
        at = gap.end()
    return out


def paragraph(text, begin, end, attributions):
    """One paragraph with those parts of the attributions that lie in it, in places of its own."""
    inside = []
    for a in attributions:
        parts = {r: [(max(x, begin) - begin, min(y, end) - begin) for x, y in a[r] if x < end and y > begin] for r in ROLES}
        if any(parts.values()):
            inside.append(parts)
    return {'text': text[begin:end], 'attributions': inside}


def paragraphs(document, annotator=0):
    text, attributions = document['text'], document['annotations'][annotator]['attributions']
    return [paragraph(text, b, e, attributions) for b, e in stretches(text)]


def joined(parts):
    """Several paragraphs as one."""
    text, attributions = '', []
    for p in parts:
        shift = len(text) + (1 if text else 0)
        text += ('\n' if text else '') + p['text']
        attributions += [{r: [(b + shift, e + shift) for b, e in a[r]] for r in ROLES} for a in p['attributions']]
    return {'text': text, 'attributions': attributions}


class Sample:
    """A text as units and pieces, its spans as runs of units, and which source and content each cue has."""

    def __init__(self, p, reader, noise=None):
        text = p['text']
        spans = units(text)
        written = forms(text, spans)
        if noise:
            written = noise(text, spans, written)
        self.spans = spans
        ids, self.first, self.last = [0], [], []
        for form in written:
            self.first.append(len(ids))
            ids += reader.of(form)
            self.last.append(len(ids) - 1)
            if len(ids) > WINDOW:
                break
        self.ids = ids + [2]
        n = len(self.first)
        self.gold, self.links = set(), []
        for a in p['attributions']:
            runs = {r: [x for x in (run(spans, b, e, n) for b, e in a[r]) if x] for r in ROLES}
            for r in ROLES:
                self.gold.update((x, y, ROLES.index(r)) for x, y in runs[r])
            self.links += [(cue, runs['source'], runs['content']) for cue in runs['cue']]
        self.gold = without_overlap(self.gold)


def run(spans, begin, end, limit):
    """The run of units [first, last] that share a character with a stretch."""
    hit = [k for k, (b, e) in enumerate(spans[:limit]) if b < end and e > begin]
    return (hit[0], hit[-1]) if hit else None


def without_overlap(spans):
    """The network reads one span at a place: of two that overlap the longer stays (the documents have hardly any)."""
    kept = []
    for s in sorted(spans, key=lambda s: s[0] - s[1]):
        if all(s[1] < k[0] or k[1] < s[0] for k in kept):
            kept.append(s)
    return kept


class Noise:
    """Other cases, other quotation marks, unknown words."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def __call__(self, text, spans, written):
        draw = self.random.random
        out = list(written)
        if draw() < 0.35:
            left, right = self.random.choice(QUOTES)
            out = [left if f == '“' else right if f == '”' else f for f in out]
        case = draw()
        if case < 0.06:
            out = [f.upper() for f in out]
        elif case < 0.10:
            out = [f.lower() for f in out]
        if draw() < 0.3:
            out = ['' if len(f) > 3 and draw() < 0.06 else f for f in out]
        return out


def epoch(docs, reader, seed):
    """The samples of one pass: mostly single paragraphs, some windows of several; of a text that several people marked, three readings."""
    draw, noise, out = random.Random(seed), Noise(seed), []
    for d in docs:
        readings = list(range(len(d['annotations'])))
        for k in draw.sample(readings, min(3, len(readings))):
            parts, at = paragraphs(d, k), 0
            while at < len(parts):
                take = draw.choice((2, 3, 4)) if draw.random() < 0.1 else 1
                window = parts[at:at + take]
                at += take
                s = Sample(joined(window) if take > 1 else window[0], reader, noise)
                if s.first:
                    out.append(s)
    draw.shuffle(out)
    return out


def batches(samples, budget, seed):
    """Samples of like length together, at most `budget` pieces with the padding."""
    draw, out = random.Random(seed), []
    for at in range(0, len(samples), 1024):
        now = []
        for s in sorted(samples[at:at + 1024], key=lambda s: len(s.ids)):
            if now and len(s.ids) * (len(now) + 1) > budget:
                out.append(now)
                now = []
            now.append(s)
        if now:
            out.append(now)
    draw.shuffle(out)
    return out
