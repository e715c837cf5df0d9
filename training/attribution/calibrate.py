"""Fits how sure a statement is to how often such statements are right, on the development documents, and says how well that holds on documents it was not fitted to."""
import argparse
import json
import math

import numpy as np
import torch

from corpus import Sample, documents, stretches
from evaluate import covers, read, triples
from network import Tagger
from train import open_reader

FOLDS, BINS, EDGE = 5, 10, 1e-4


def logit(p):
    p = min(1 - EDGE, max(EDGE, p))
    return math.log(p / (1 - p))


def figures(t):
    """As packages/model/src/tagger/confidence.ts."""
    source, cue, content, sure_source, sure_content = t['features']
    has_source, has_cue = bool(t['source']), bool(t['cue'])
    return [logit(source) if has_source else 0, logit(cue) if has_cue else 0, logit(content), logit(sure_source), logit(sure_content), float(not has_source), float(not has_cue), 1.0]


def right(t, gold):
    """Whether somebody marked this statement: every part shares half of its words with theirs, and what is empty is empty."""
    same = lambda a, b: covers(a, b) if a or b else True
    return any(all(same(t[r], a[r]) for r in ('source', 'cue', 'content')) for a in gold)


def fit(x, y, ridge=1e-2):
    """Logistic regression by Newton's method."""
    w = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w))
        h = (x * (p * (1 - p))[:, None]).T @ x + ridge * np.eye(len(w))
        w -= np.linalg.solve(h, x.T @ (p - y) + ridge * w)
    return w


def reliability(p, y):
    """Rows of (from, to, statements, mean confidence, share right), and the expected calibration error."""
    rows, error = [], 0.0
    for k in range(BINS):
        take = (p >= k / BINS) & ((p < (k + 1) / BINS) | (k == BINS - 1))
        if take.any():
            rows.append((k / BINS, (k + 1) / BINS, int(take.sum()), round(float(p[take].mean()), 3), round(float(y[take].mean()), 3)))
            error += take.mean() * abs(p[take].mean() - y[take].mean())
    return rows, error


def main(to):
    reader, table, _ = open_reader(to.base, to.kept)
    model = Tagger(torch.tensor(table))
    model.load_state_dict(torch.load(to.weights, weights_only=True))
    docs = documents(to.polnear, 'dev')
    x, y, fold = [], [], []
    for k, d in enumerate(docs):
        places = stretches(d['text'])
        readings = read(model, [Sample({'text': d['text'][b:e], 'attributions': []}, reader) for b, e in places])
        gold = d['annotations'][0]['attributions']
        for (b, _), reading in zip(places, readings):
            for t in triples(reading, b):
                if t['content']:
                    x.append(figures(t))
                    y.append(float(right(t, gold)))
                    fold.append(k % FOLDS)
    x, y, fold = np.array(x), np.array(y), np.array(fold)
    held = np.zeros(len(y))
    for k in range(FOLDS):
        held[fold == k] = 1 / (1 + np.exp(-x[fold == k] @ fit(x[fold != k], y[fold != k])))
    rows, error = reliability(held, y)
    print(json.dumps({'statements': len(y), 'right': round(float(y.mean()), 4), 'ece': round(float(error), 4), 'reliability': rows}))
    json.dump([round(float(w), 5) for w in fit(x, y)], open(to.out, 'w'))


if __name__ == '__main__':
    ask = argparse.ArgumentParser()
    for name in ('base', 'kept', 'polnear', 'weights', 'out'):
        ask.add_argument('--' + name, required=True)
    main(ask.parse_args())
