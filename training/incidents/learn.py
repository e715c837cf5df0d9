"""Learns what each measure of a pair of reports says in bits: learn.py PAIRS.tsv OUT.ts

Logistic regression over piecewise straight curves, each of which may only rise (or only fall): a closer wording never speaks against one incident, a longer
gap never for it. Prints the log-loss on incidents left out (five folds by incident) beside that of knowing nothing, then writes the curves of all pairs.
"""
import hashlib, sys
import numpy as np
from scipy.optimize import minimize

CURVES = {
    'wording': [0, .05, .1, .15, .2, .25, .3, .45, .7, .95],
    'names': [0, 2, 3, 4, 5, 6, 7, 8],
    'names-share': [0, .1, .2, .3, .45, .6, .8, 1],
    'numbers': [0, 2, 3, 4, 5, 6],
    'numbers-share': [0, .15, .3, .5, .75, 1],
    'full-names': [0, 1, 1.585, 2.33, 3.2],
    'lead': [0, .1, .2, .3, .45, .6, .8, 1],
    'gap': [0, 1, 2, 3, 4, 5, 6, 7, 8.6],
    'days-near': [0, 1],
    'days-far': [0, 1],
    'same-publisher': [0, 1],
    'publisher-wording': [0, .1, .2, .3, .45, .7, .95],
    'publisher-names': [0, .2, .4, .6, 1],
    'killed': [0, 1],
    'injured': [0, 1],
}
FALLING = {'gap', 'publisher-wording', 'publisher-names'}
EITHER = {'same-publisher'}
RIDGE, FOLDS = 0.1, 5


def read(path):
    with open(path, encoding='utf-8') as lines:
        head, *rows = [line.rstrip('\n').split('\t') for line in lines]
    values = np.array([[float(cell) if cell else np.nan for cell in row[4:]] for row in rows])
    return head[4:], values, [row[2] for row in rows], [row[3] for row in rows]


def steps(names, values):
    """One column for a measure being told at all, and one for each stretch of its curve."""
    columns, least, owners = [], [], []
    for name, knots in CURVES.items():
        x = values[:, names.index(name)]
        told = ~np.isnan(x)
        if not told.all():
            columns.append(told.astype(float)); least.append(None); owners.append((name, 0))
        sign = -1 if name in FALLING else 1
        for k, (begin, end) in enumerate(zip(knots, knots[1:]), 1):
            columns.append(sign * np.where(told, np.clip((np.nan_to_num(x) - begin) / (end - begin), 0, 1), 0))
            least.append(None if name in EITHER else 0.0); owners.append((name, k))
    return np.stack(columns, 1), least, owners


def fit(x, y, least):
    def loss(weights):
        chance = 1 / (1 + np.exp(-(x @ weights[:-1] + weights[-1])))
        logs = y * np.log(chance + 1e-12) + (1 - y) * np.log(1 - chance + 1e-12)
        slope = np.append(x.T @ (chance - y) + 2 * RIDGE * weights[:-1], (chance - y).sum())
        return RIDGE * (weights[:-1] ** 2).sum() - logs.sum(), slope
    bounds = [(bound, None) for bound in least] + [(None, None)]
    return minimize(loss, np.zeros(x.shape[1] + 1), jac=True, method='L-BFGS-B', bounds=bounds, options={'maxiter': 600}).x


def left_out(x, y, least, one, other):
    fold = lambda incident: int(hashlib.md5(incident.encode()).hexdigest(), 16) % FOLDS
    a, b = np.array([fold(i) for i in one]), np.array([fold(i) for i in other])
    logs, count = 0.0, 0
    for k in range(FOLDS):
        train, test = (a != k) & (b != k), (a == k) | (b == k)
        weights = fit(x[train], y[train], least)
        chance = 1 / (1 + np.exp(-(x[test] @ weights[:-1] + weights[-1])))
        logs -= np.log2(np.where(y[test] == 1, chance, 1 - chance) + 1e-12).sum(); count += test.sum()
    return logs / count


def write(path, weights, owners):
    bits = weights / np.log(2)
    lines = ["import type { Weights } from '../weights.ts'", '', '/** What each measure says, in bits, learned from pairs of reports whose incidents are known. Written by training/incidents/learn.py. */',
             f"export const LEARNED: Pick<Weights, 'prior'> & {{ readonly curves: Omit<Weights['curves'], 'place' | 'kind' | 'parties'> }} = {{", f'  prior: {bits[-1]:.3f},', '  curves: {']
    for name, knots in CURVES.items():
        sign = -1 if name in FALLING else 1
        at = {k: bit for (owner, k), bit in zip(owners, bits) if owner == name}
        heights = np.cumsum([at.get(0, 0.0)] + [sign * at[k] for k in range(1, len(knots))])
        key = f"'{name}'" if '-' in name else name
        lines.append(f"    {key}: {{ at: [{', '.join(f'{k:g}' for k in knots)}], bits: [{', '.join(f'{h + 0:.3f}' for h in heights)}] }},")
    with open(path, 'w', encoding='utf-8') as file:
        file.write('\n'.join([*lines, '  },', '}', '']))


if __name__ == '__main__':
    names, values, one, other = read(sys.argv[1])
    y = np.array([a == b for a, b in zip(one, other)], dtype=float)
    x, least, owners = steps(names, values)
    share = y.mean()
    blank = -(share * np.log2(share) + (1 - share) * np.log2(1 - share))
    print(f'{len(y)} pairs, {int(y.sum())} of one incident; log-loss {left_out(x, y, least, one, other):.4f} bits a pair on incidents left out (knowing nothing: {blank:.4f})')
    write(sys.argv[2], fit(x, y, least), owners)
