"""Writes what ships: network.onnx (matrices in int8, one scale a channel) and words.bin (pieces, their scores, their vectors as the base packs them, settings)."""
import argparse
import json
import os
import struct

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from network import EPS, HEADS, HIDDEN, LINK, ROLE_COUNT, SPAN

OPSET = 20
SHARE = 0.75  # how much of a channel's outliers the matrix takes over; at 0.5 quantising costs 0.4 of source F1, at 0.75 nothing


class Graph:
    """A graph under construction: every call adds a node and gives the name of what it makes."""

    def __init__(self, ease):
        self.nodes, self.weights, self.ease = [], [], ease

    def hold(self, name, array):
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, kind, inputs, **attributes):
        return self.many(kind, inputs, 1, **attributes)[0]

    def many(self, kind, inputs, count, **attributes):
        out = [f'{kind}_{len(self.nodes)}_{k}' for k in range(count)]
        self.nodes.append(helper.make_node(kind, inputs, out, name=f'{kind}_{len(self.nodes)}', **attributes))
        return out

    def linear(self, x, weights, name):
        w, b = weights[name + '.weight'], weights[name + '.bias']
        if name in self.ease:
            x, w = self.scaled(x, 1 / self.ease[name]), w * self.ease[name]
        return self.add('Add', [self.add('MatMul', [x, self.hold(name + '.w', w.T)]), self.hold(name + '.b', b)])

    def norm(self, x, weights, name):
        return self.add('LayerNormalization', [x, self.hold(name + '.w', weights[name + '.weight']), self.hold(name + '.b', weights[name + '.bias'])], axis=-1, epsilon=EPS)

    def shaped(self, x, *shape):
        return self.add('Reshape', [x, self.hold(f'shape_{len(self.nodes)}', np.array(shape, np.int64))])

    def scaled(self, x, by):
        return self.add('Mul', [x, self.hold(f'by_{len(self.nodes)}', np.array(by, np.float32))])


def attend(g, h, weights, name):
    """Windows are computed one by one, so that nothing has to be masked; the scale of attention lies in the weights of the queries."""
    qkv = g.shaped(g.linear(h, weights, name + '.qkv'), 0, 0, 3, HEADS, HIDDEN // HEADS)
    q, k, v = (g.shaped(x, 0, 0, HEADS, HIDDEN // HEADS) for x in g.many('Split', [qkv], 3, axis=2, num_outputs=3))
    q, v = (g.add('Transpose', [x], perm=[0, 2, 1, 3]) for x in (q, v))
    k = g.add('Transpose', [k], perm=[0, 2, 3, 1])
    seen = g.add('Softmax', [g.add('MatMul', [q, k])], axis=-1)
    return g.linear(g.shaped(g.add('Transpose', [g.add('MatMul', [seen, v])], perm=[0, 2, 1, 3]), 0, 0, HIDDEN), weights, name + '.out')


def encode(g, weights):
    """The encoder over word vectors."""
    count = g.add('Gather', [g.add('Shape', ['words']), g.hold('one', np.array([1], np.int64))])
    place = g.add('Slice', [g.hold('position', weights['encoder.position'] + weights['encoder.kind']), g.hold('zero', np.array([0], np.int64)), count])
    h = g.norm(g.add('Add', ['words', place]), weights, 'encoder.norm')
    for i in range(sum(k.endswith('qkv.bias') for k in weights)):
        name = f'encoder.layers.{i}'
        h = g.norm(g.add('Add', [h, attend(g, h, weights, name)]), weights, name + '.after_attention')
        up = g.add('Gelu', [g.linear(h, weights, name + '.up')])
        h = g.norm(g.add('Add', [h, g.linear(up, weights, name + '.down')]), weights, name + '.after_inner')
    return h


def pairs(g, left, right, width, turn=(0, 2, 3, 1)):
    """Every left with every right of one kind: (B, kinds, n, n)."""
    a, b = (g.shaped(x, 0, 0, -1, width) for x in (left, right))
    return g.scaled(g.add('MatMul', [g.add('Transpose', [a], perm=[0, 2, 1, 3]), g.add('Transpose', [b], perm=list(turn))]), width ** -0.5)


def build(weights, ease):
    g = Graph(ease)
    h = encode(g, weights)
    last_axis = g.hold('last_axis', np.array([2], np.int64))
    wide = g.hold('wide', np.array([1, 1, HIDDEN], np.int64))
    at = [g.add('GatherElements', [h, g.add('Expand', [g.add('Unsqueeze', [k, last_axis]), wide])], axis=1) for k in ('first', 'last')]
    x = g.add('Gelu', [g.linear(g.add('Concat', at, axis=-1), weights, 'heads.unit')])
    edges = g.linear(x, weights, 'heads.edges')
    spans = pairs(g, g.linear(x, weights, 'heads.begin'), g.linear(x, weights, 'heads.end'), SPAN)
    cue = g.linear(x, weights, 'heads.cue')
    links = g.add('Concat', [pairs(g, cue, g.linear(x, weights, 'heads.' + part), LINK) for part in ('part_begin', 'part_end')], axis=1)
    for made, name in ((edges, 'edges'), (spans, 'spans'), (links, 'links')):
        g.nodes.append(helper.make_node('Identity', [made], [name]))
    ask = [helper.make_tensor_value_info('words', TensorProto.FLOAT, [1, 'pieces', HIDDEN])]
    ask += [helper.make_tensor_value_info(n, TensorProto.INT64, [1, 'units']) for n in ('first', 'last')]
    give = [helper.make_tensor_value_info(n, TensorProto.FLOAT, s) for n, s in (
        ('edges', [1, 'units', 3 * ROLE_COUNT]), ('spans', [1, ROLE_COUNT, 'units', 'units']), ('links', [1, 4, 'units', 'units']))]
    model = helper.make_model(helper.make_graph(g.nodes, 'attribution', ask, give, g.weights), opset_imports=[helper.make_opsetid('', OPSET)], ir_version=10)
    onnx.checker.check_model(model)
    return model


@torch.no_grad()
def channels(to):
    """What to divide each channel by before a matrix of the encoder, and multiply the matrix with, so that no channel's outliers take all 8 bits (SmoothQuant, Xiao et al. 2023)."""
    from corpus import Sample, documents, paragraphs
    from evaluate import tensors
    from network import Tagger
    from train import open_reader
    reader, table, _ = open_reader(to.base, to.kept)
    model = Tagger(torch.tensor(table))
    model.load_state_dict(torch.load(to.weights, weights_only=True))
    model.eval()
    most, linears = {}, {n: m for n, m in model.named_modules() if isinstance(m, torch.nn.Linear) and n.startswith('encoder')}

    def watch(name):
        def see(_, inputs):
            now = inputs[0].abs().flatten(0, -2).amax(0)
            most[name] = torch.maximum(most.get(name, now), now)
        return see

    for name, linear in linears.items():
        linear.register_forward_pre_hook(watch(name))
    for d in documents(to.polnear, 'train')[:24]:
        for p in paragraphs(d)[:4]:
            sample = Sample(p, reader)
            if sample.first:
                model(*tensors([sample]))
    scale = {n: most[n].clamp(min=1e-3) ** SHARE / m.weight.abs().amax(0).clamp(min=1e-3) ** (1 - SHARE) for n, m in linears.items()}
    return {n: (s / s.log().mean().exp()).clamp(0.05, 20).numpy() for n, s in scale.items()}


def folded(weights, ease):
    """The same network with fewer steps: the scale of attention goes into the weights of the queries, and what eases the matrix after attention into those of the values, exactly."""
    out, rest = dict(weights), dict(ease)
    for name in [k[:-len('.qkv.bias')] for k in weights if k.endswith('.qkv.bias')]:
        w, b = out[name + '.qkv.weight'].copy(), out[name + '.qkv.bias'].copy()
        for x in (w, b):
            x[:HIDDEN] *= (HIDDEN // HEADS) ** -0.5
        if name + '.out' in rest:
            by = rest.pop(name + '.out')
            w[2 * HIDDEN:] /= by[:, None]
            b[2 * HIDDEN:] /= by
            out[name + '.out.weight'] = out[name + '.out.weight'] * by
        out[name + '.qkv.weight'], out[name + '.qkv.bias'] = w, b
    return out, rest


def words_file(path, base, kept, settings):
    """`SNDW`, version, count of pieces, length of the settings; settings as JSON; scores; ends of the pieces' bytes; the bytes; the packed vectors."""
    pieces = [base.pieces[i].encode() for i in kept]
    told = json.dumps(settings, ensure_ascii=False, sort_keys=True).encode()
    told += b' ' * (-len(told) % 4)
    with open(path, 'wb') as f:
        f.write(b'SNDW' + struct.pack('<III', 1, len(kept), len(told)) + told)
        f.write(np.array([base.scores[i] for i in kept], '<f4').tobytes())
        f.write(np.cumsum([len(p) for p in pieces]).astype('<u4').tobytes())
        f.write(b''.join(pieces))
        f.write(base.word_blocks(np.array(kept)).tobytes())


def main(to):
    from base import Base
    weights = {k: v.float().numpy() for k, v in torch.load(to.weights, weights_only=True).items()}
    os.makedirs(to.out, exist_ok=True)
    whole = os.path.join(to.out, 'whole.onnx')
    onnx.save(build(*folded(weights, channels(to))), whole)
    small = os.path.join(to.out, 'network.onnx')
    quantize_dynamic(whole, small, op_types_to_quantize=['MatMul'], per_channel=True, weight_type=QuantType.QInt8,
                     nodes_to_exclude=[n.name for n in onnx.load(whole).graph.node if n.op_type == 'MatMul' and any(i.startswith(tuple(to.keep.split(","))) for i in n.input)] if to.keep else [])
    settings = {'distance': weights['heads.distance'].round(5).tolist(), 'nobody': round(float(weights['heads.nobody'][0]), 5)}
    if to.confidence:
        settings['confidence'] = json.load(open(to.confidence))
    settings['version'] = to.version
    words_file(os.path.join(to.out, 'words.bin'), Base(to.base), json.load(open(to.kept)), settings)
    print({n: os.path.getsize(os.path.join(to.out, n)) for n in sorted(os.listdir(to.out))})


if __name__ == '__main__':
    ask = argparse.ArgumentParser()
    ask.add_argument('--base', required=True)
    ask.add_argument('--kept', required=True)
    ask.add_argument('--polnear', required=True)
    ask.add_argument('--weights', required=True)
    ask.add_argument('--out', required=True)
    ask.add_argument('--keep', default='', help='matrices whose names begin so, apart by commas, stay in full precision')
    ask.add_argument('--confidence', help='what calibrate.py wrote')
    ask.add_argument('--version', default='1')
    main(ask.parse_args())
