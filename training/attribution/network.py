"""The tagger: a BERT encoder over pieces, a score for every span and role, and for every cue a score for each source and content.

Spans are read by a semi-Markov conditional random field (Sarawagi and Cohen 2004): a text is a row of spans and of units that are in
none; a span's score is what its units say of being inside, and what its first and last unit say of each other.
"""
import torch
from torch import nn
from torch.nn import functional as F

HIDDEN, INNER, LAYERS, HEADS, EPS = 384, 1536, 12, 12, 1e-12
UNIT, SPAN, LINK, ROLE_COUNT, BUCKETS = 512, 64, 64, 3, 32
NEVER = -1e4


class Layer(nn.Module):
    def __init__(self, drop):
        super().__init__()
        self.qkv, self.out = nn.Linear(HIDDEN, 3 * HIDDEN), nn.Linear(HIDDEN, HIDDEN)
        self.up, self.down = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.after_attention, self.after_inner = nn.LayerNorm(HIDDEN, EPS), nn.LayerNorm(HIDDEN, EPS)
        self.drop = drop

    def forward(self, h, mask):
        b, n, _ = h.shape
        q, k, v = self.qkv(h).view(b, n, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        seen = torch.softmax(q @ k.transpose(2, 3) * (HIDDEN // HEADS) ** -0.5 + mask, -1)
        a = (seen @ v).transpose(1, 2).reshape(b, n, HIDDEN)
        h = self.after_attention(h + thinned(self.out(a), self.drop, self.training))
        return self.after_inner(h + thinned(self.down(F.gelu(self.up(h))), self.drop, self.training))


def thinned(x, drop, training):
    """Dropout of the same channels at every place of a text (Gal and Ghahramani 2016): drawing few numbers is what makes it cheap."""
    if not training or drop == 0:
        return x
    return x * (torch.rand(x.shape[0], 1, x.shape[2]) > drop).to(x.dtype).div_(1 - drop)


class Encoder(nn.Module):
    def __init__(self, drop=0.1):
        super().__init__()
        self.position, self.kind = nn.Parameter(torch.zeros(512, HIDDEN)), nn.Parameter(torch.zeros(HIDDEN))
        self.norm, self.drop = nn.LayerNorm(HIDDEN, EPS), drop
        self.layers = nn.ModuleList(Layer(drop) for _ in range(LAYERS))

    def forward(self, words, mask):
        h = thinned(self.norm(words.to(self.kind.dtype) + self.position[:words.shape[1]] + self.kind), self.drop, self.training)
        wide = torch.zeros(mask.shape, dtype=h.dtype).masked_fill(~mask, NEVER)[:, None, None, :]
        for layer in self.layers:
            h = layer(h, wide)
        return h

    def load(self, base):
        """Takes the packed weights."""
        t = torch.tensor
        with torch.no_grad():
            self.position.copy_(t(base.floats('emb.pos', -1, HIDDEN))[:512])
            self.kind.copy_(t(base.floats('emb.type', -1, HIDDEN))[0])
            self.norm.weight.copy_(t(base.floats('emb.ln.w', HIDDEN)))
            self.norm.bias.copy_(t(base.floats('emb.ln.b', HIDDEN)))
            for i, layer in enumerate(self.layers):
                name = f'l{i}.'
                layer.qkv.weight.copy_(torch.cat([t(base.matrix(f'{name}{x}.w', HIDDEN, HIDDEN)) for x in 'qkv']))
                layer.qkv.bias.copy_(torch.cat([t(base.floats(f'{name}{x}.b', HIDDEN)) for x in 'qkv']))
                for to, x, o, n in ((layer.out, 'ao', HIDDEN, HIDDEN), (layer.up, 'fi', INNER, HIDDEN), (layer.down, 'fo', HIDDEN, INNER)):
                    to.weight.copy_(t(base.matrix(f'{name}{x}.w', o, n)))
                    to.bias.copy_(t(base.floats(f'{name}{x}.b', o)))
                for to, x in ((layer.after_attention, 'aln'), (layer.after_inner, 'oln')):
                    to.weight.copy_(t(base.floats(f'{name}{x}.w', HIDDEN)))
                    to.bias.copy_(t(base.floats(f'{name}{x}.b', HIDDEN)))


class Heads(nn.Module):
    def __init__(self, drop=0.2):
        super().__init__()
        self.unit, self.drop = nn.Linear(2 * HIDDEN, UNIT), drop
        self.begin, self.end = nn.Linear(UNIT, ROLE_COUNT * SPAN), nn.Linear(UNIT, ROLE_COUNT * SPAN)
        self.edges = nn.Linear(UNIT, 3 * ROLE_COUNT)  # inside, begin, end
        self.cue, self.part_begin, self.part_end = (nn.Linear(UNIT, 2 * LINK) for _ in range(3))
        self.distance, self.nobody = nn.Parameter(torch.zeros(2, BUCKETS)), nn.Parameter(torch.zeros(1))

    def forward(self, first, last):
        """From the encoded first and last piece of every unit: edges (B,n,9), spans (B,3,n,n) and links by begin and by end (B,4,n,n)."""
        x = F.gelu(self.unit(thinned(torch.cat([first, last], -1), self.drop, self.training)))
        x = F.dropout(x, self.drop, self.training)
        b, n, _ = x.shape
        cut = lambda y, d: y.view(b, n, -1, d).transpose(1, 2)
        spans = cut(self.begin(x), SPAN) @ cut(self.end(x), SPAN).transpose(2, 3) * SPAN ** -0.5
        cue = cut(self.cue(x), LINK)
        links = [cue @ cut(part(x), LINK).transpose(2, 3) * LINK ** -0.5 for part in (self.part_begin, self.part_end)]
        return self.edges(x).float(), spans.float(), torch.cat(links, 1).float()


class Tagger(nn.Module):
    def __init__(self, table):
        super().__init__()
        self.encoder, self.heads = Encoder(), Heads()
        self.register_buffer('table', table, persistent=False)

    def forward(self, ids, mask, first, last):
        h = self.encoder(F.embedding(ids, self.table), mask)
        at = lambda k: torch.gather(h, 1, k[..., None].expand(-1, -1, HIDDEN))
        return self.heads(at(first), at(last))


def span_scores(edges, spans, lengths):
    """(B, n, n, 3): score of every span from its begin to its end, both included; what cannot be is NEVER."""
    n = edges.shape[1]
    inside, begin, end = edges.split(ROLE_COUNT, -1)
    total = F.pad(inside.cumsum(1), (0, 0, 1, 0))
    score = spans.permute(0, 2, 3, 1) + (begin - total[:, :-1])[:, :, None] + (end + total[:, 1:])[:, None]
    real = torch.arange(n)[None] < lengths[:, None]
    allowed = real[:, :, None] & real[:, None] & torch.ones(n, n, dtype=torch.bool).triu()
    return score.masked_fill(~allowed[..., None], NEVER)


@torch.no_grad()
def marginals(score):
    """log Z and the probability of every span."""
    b, n = score.shape[:2]
    at = torch.logsumexp(score, -1)
    ahead = torch.zeros(b, n + 1)
    for j in range(n):
        ahead[:, j + 1] = torch.logsumexp(torch.cat([ahead[:, :j + 1] + at[:, :j + 1, j], ahead[:, j:j + 1]], 1), 1)
    behind = torch.zeros(b, n + 1)
    for i in range(n - 1, -1, -1):
        behind[:, i] = torch.logsumexp(torch.cat([behind[:, i + 1:] + at[:, i, i:], behind[:, i + 1:i + 2]], 1), 1)
    z = ahead[:, n]
    return z, (score + ahead[:, :n, None, None] + behind[:, None, 1:, None] - z[:, None, None, None]).exp()


def span_loss(score, gold):
    """Minus log likelihood of the gold rows of spans, with the gradient the marginals give."""
    z, p = marginals(score.detach())
    right = torch.zeros_like(p)
    for k, spans in enumerate(gold):
        for b, e, r in spans:
            right[k, b, e, r] = 1
    grown = (score * (p - right)).sum()
    return z.sum() - (score.detach() * right).sum() + grown - grown.detach()


def bucket(distance):
    """Signed distance in units on a scale of 32 steps that widen."""
    size = abs(distance)
    step = size if size < 6 else min(15, 6 + int((size / 6) ** 0.5 * 4 - 4))
    return 16 + step if distance >= 0 else 15 - min(15, step)


def link_score(heads, links, kind, cue, part):
    d = bucket(part[0] - cue[0])
    return links[kind, cue[0], part[0]] + links[2 + kind, cue[0], part[1]] + heads.distance[kind, d].float()


def link_loss(heads, links, sample):
    """Each cue chooses its source or nobody, each content its cue."""
    sources = sorted({s for s in sample.gold if s[2] == 0})
    cues = [l for l in sample.links if (*l[0], 1) in sample.gold]
    out = []
    for cue, own, _ in cues:
        if sources:
            scores = torch.stack([link_score(heads, links, 0, cue, s) for s in sources] + [heads.nobody[0].float()])
            right = [k for k, s in enumerate(sources) if s[:2] in own]
            out.append(torch.logsumexp(scores, 0) - scores[right[0] if right else len(sources)])
    for content in (s for s in sample.gold if s[2] == 2):
        right = [k for k, l in enumerate(cues) if content[:2] in l[2]]
        if right and len(cues) > 1:
            scores = torch.stack([link_score(heads, links, 1, l[0], content) for l in cues])
            out.append(torch.logsumexp(scores, 0) - scores[right[0]])
    return sum(out) if out else None
