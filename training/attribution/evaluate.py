"""Reads texts with a network and measures: exact spans per paragraph (the published table's form), linked statements per document."""
import argparse
import json
import os

import numpy as np
import torch

from corpus import ROLES, Sample, documents, rows, stretches
from network import Tagger, bucket, marginals, span_scores


class Reading:
    """What was found in one text: spans in characters with their probability, and statements linking them."""

    def __init__(self, spans, statements):
        self.spans, self.statements = spans, statements


def best_spans(score):
    """The best row of spans of one text: [(first, last, role)]."""
    n = score.shape[0]
    role, at = score.argmax(-1), score.max(-1)
    best, back = np.zeros(n + 1), [None] * (n + 1)
    for j in range(n):
        candidates = best[:j + 1] + at[:j + 1, j]
        i = int(candidates.argmax())
        best[j + 1], back[j + 1] = (candidates[i], i) if candidates[i] > best[j] else (best[j], None)
    out, j = [], n
    while j > 0:
        i = back[j]
        if i is None:
            j -= 1
        else:
            out.append((i, j - 1, int(role[i, j - 1])))
            j = i
    return out[::-1]


def link(spans, links, distance, nobody):
    """Statements as (source, cue, contents, how sure of the source, how sure of each content), each part an index into `spans`."""
    by = [[k for k, s in enumerate(spans) if s[2] == r] for r in range(3)]

    def score(kind, cue, part):
        c, p = spans[cue], spans[part]
        return links[kind, c[0], p[0]] + links[2 + kind, c[0], p[1]] + distance[kind, bucket(p[0] - c[0])]

    sources, contents = {}, {c: [] for c in by[1]}
    for c in by[1]:
        scores = np.array([score(0, c, s) for s in by[0]] + [nobody])
        p = np.exp(scores - scores.max())
        p /= p.sum()
        k = int(p.argmax())
        sources[c] = (by[0][k] if k < len(by[0]) else None, float(p[k]))
    loose = []
    for t in by[2]:
        if not by[1]:
            loose.append(t)
            continue
        scores = np.array([score(1, c, t) for c in by[1]])
        p = np.exp(scores - scores.max())
        p /= p.sum()
        k = int(p.argmax())
        contents[by[1][k]].append((t, float(p[k])))
    out = [(sources[c][0], c, [t for t, _ in contents[c]], sources[c][1], min([p for _, p in contents[c]], default=1.0)) for c in by[1]]
    for t in loose:
        near = min(by[0], key=lambda s: abs(spans[s][0] - spans[t][0]), default=None)
        out.append((near, None, [t], 0.5, 0.5))
    return out


@torch.no_grad()
def read(model, samples, budget=6000):
    """A Reading of every sample, in their order."""
    model.eval()
    distance, nobody = model.heads.distance.detach().float().numpy(), float(model.heads.nobody.detach())
    out, order, at = [None] * len(samples), sorted(range(len(samples)), key=lambda k: len(samples[k].ids)), 0
    while at < len(order):
        part = [order[at]]
        while at + len(part) < len(order) and len(samples[order[at + len(part)]].ids) * (len(part) + 1) <= budget:
            part.append(order[at + len(part)])
        at += len(part)
        group = [samples[k] for k in part]
        edges, spans, links = model(*tensors(group))
        score = span_scores(edges, spans, torch.tensor([len(s.first) for s in group]))
        _, sure = marginals(score)
        for i, k in enumerate(part):
            s, n = samples[k], len(samples[k].first)
            found = best_spans(score[i, :n, :n].numpy())
            placed = [(s.spans[b][0], s.spans[e][1], ROLES[r], float(sure[i, b, e, r])) for b, e, r in found]
            out[k] = Reading(placed, link(found, links[i].numpy(), distance, nobody))
    return out


def tensors(group):
    n, w = max(len(s.ids) for s in group), max(len(s.first) for s in group)
    ids, mask = torch.ones(len(group), n, dtype=torch.long), torch.zeros(len(group), n, dtype=torch.bool)
    first, last = torch.zeros(2, len(group), w, dtype=torch.long)
    for k, s in enumerate(group):
        ids[k, :len(s.ids)] = torch.tensor(s.ids)
        mask[k, :len(s.ids)] = True
        first[k, :len(s.first)] = torch.tensor(s.first)
        last[k, :len(s.last)] = torch.tensor(s.last)
    return ids, mask, first, last


def bio(labels, role):
    out, start = set(), None
    for i, label in enumerate([x.replace('_', '-') for x in labels] + ['O']):
        if start is not None and label != 'I-' + role:
            out.add((start, i))
            start = None
        if label == 'B-' + role or (label == 'I-' + role and start is None):
            start = i
    return out


def f1(right, found, gold):
    return round(200 * right / max(1, found + gold), 2)


def flat(readings, items):
    """Exact F1 of each role over paragraphs of tokens."""
    count = {r: [0, 0, 0] for r in ROLES}
    for reading, item in zip(readings, items):
        at, token = 0, []
        for k, t in enumerate(item['tokens']):
            token += [k] * (len(t) + 1)
        for r in ROLES:
            found = {(token[b], token[e - 1] + 1) for b, e, role, _ in reading.spans if role == r}
            gold = bio(item['labels'], r)
            for i, x in enumerate((found & gold, found, gold)):
                count[r][i] += len(x)
    return {r: f1(*count[r]) for r in ROLES}


def covers(found, gold):
    a, b = ({i for x, y in spans for i in range(x, y)} for spans in (found, gold))
    return bool(a and b) and 2 * len(a & b) >= len(a | b)


def triples(reading, shift=0):
    """The statements of a reading as parts in characters, with the figures their confidence is made of."""
    out = []
    for source, cue, contents, sure_source, sure_content in reading.statements:
        part = lambda k: [] if k is None else [(reading.spans[k][0] + shift, reading.spans[k][1] + shift)]
        t = {'source': part(source), 'cue': part(cue), 'content': [x for k in contents for x in part(k)]}
        chance = lambda ks: min([reading.spans[k][3] for k in ks if k is not None], default=1.0)
        t['features'] = [chance([source]), chance([cue]), chance(contents), sure_source, sure_content]
        out.append(t)
    return out


def linked(found_by_document, docs):
    """F1 of whole statements, and for each found one whether it is right."""
    right = found = gold = 0
    judged = []
    for statements, d in zip(found_by_document, docs):
        full = [a for a in d['annotations'][0]['attributions'] if a['source'] and a['content']]
        used = set()
        for a in full:
            for i, t in enumerate(statements):
                if i not in used and covers(t['source'], a['source']) and covers(t['content'], a['content']) and (not a['cue'] or covers(t['cue'], a['cue'])):
                    used.add(i)
                    right += 1
                    break
        gold += len(full)
        found += sum(bool(t['source'] and t['content']) for t in statements)
        judged += [(t, i in used) for i, t in enumerate(statements)]
    return f1(right, found, gold), judged


def measure(model, reader, folder, limit=None):
    """The figures on the development sets."""
    items = rows(os.path.join(folder, 'cofenet_valid.jsonl.gz'))[:limit]
    figures = flat(read(model, [Sample({'text': ' '.join(i['tokens']), 'attributions': []}, reader) for i in items]), items)
    docs = documents(folder, 'dev')[:limit and limit // 20]
    places = [(k, b, e) for k, d in enumerate(docs) for b, e in stretches(d['text'])]
    readings = read(model, [Sample({'text': docs[k]['text'][b:e], 'attributions': []}, reader) for k, b, e in places])
    by = [[] for _ in docs]
    for (k, b, _), reading in zip(places, readings):
        by[k] += triples(reading, b)
    figures['linked'], judged = linked(by, docs)
    return figures, judged


if __name__ == '__main__':
    from train import open_reader
    ask = argparse.ArgumentParser()
    ask.add_argument('--base', required=True)
    ask.add_argument('--kept', required=True)
    ask.add_argument('--polnear', required=True)
    ask.add_argument('--weights', required=True)
    to = ask.parse_args()
    reader, table, _ = open_reader(to.base, to.kept)
    model = Tagger(torch.tensor(table))
    model.load_state_dict(torch.load(to.weights, weights_only=True))
    print(json.dumps(measure(model, reader, to.polnear)[0]))
