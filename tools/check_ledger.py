#!/usr/bin/env python3
"""Checks a Sanad ledger without Sanad: `check_ledger.py FILE.tlog-proof …` or `check_ledger.py EXPORT.ndjson`.

Python's standard library alone; the formats are in docs/formats.md. Exit code 0: it holds. 4: it does not.
A proof shows who says so, not whether it is true; without a checkpoint nobody can miss what was cut off the end.
"""
import base64, hashlib, json, struct, sys

class Broken(Exception): pass

def need(holds, why):
    if not holds: raise Broken(why)

# Ed25519 (RFC 8032 §5.1), in extended coordinates. Slow and plain: nothing secret passes through it.
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D, I = -121665 * pow(121666, P - 2, P) % P, pow(2, (P - 1) // 4, P)

def plus(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P

def times(n, p):
    total = (0, 1, 1, 0)
    while n:
        total, p, n = plus(total, p) if n & 1 else total, plus(p, p), n >> 1
    return total

def point(raw):
    y, odd = int.from_bytes(raw, "little") & (2**255 - 1), raw[31] >> 7
    xx = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(xx, (P + 3) // 8, P)
    x = x if x * x % P == xx else x * I % P
    need(y < P and x * x % P == xx and not (x == 0 and odd), "a key is no point of the curve")
    x = P - x if x & 1 != odd else x
    return x, y, 1, x * y % P

BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))

def signed(key, message, signature):
    s, k = int.from_bytes(signature[32:], "little"), hashlib.sha512(signature[:32] + key + message).digest()
    if len(signature) != 64 or s >= L: return False
    x, y, z, t = point(key)
    need(times(8, (x, y, z, t))[0], "a key of small order")
    x, y, z, t = plus(times(s, BASE), times(int.from_bytes(k, "little") % L, (P - x, y, z, P - t)))
    x, y = x * pow(z, P - 2, P) % P, y * pow(z, P - 2, P) % P
    return (y | (x & 1) << 255).to_bytes(32, "little") == signature[:32]

sha = lambda data: hashlib.sha256(data).digest()
leaf, node = lambda data: sha(b"\0" + data), lambda left, right: sha(b"\1" + left + right)
b64 = lambda text: base64.b64decode(text, validate=True)

def root(hashes):  # RFC 6962 §2.1
    if len(hashes) < 2: return hashes[0] if hashes else sha(b"")
    cut = 1 << (len(hashes) - 1).bit_length() - 1
    return node(root(hashes[:cut]), root(hashes[cut:]))

def included(one, at, size, path):  # RFC 9162 §2.1.3.2
    need(at < size, "a place beyond the tree")
    last = size - 1
    for beside in path:
        need(last > 0 and len(beside) == 32, "the path is too long")
        if at & 1 or at == last:
            one = node(beside, one)
            while not at & 1 and at: at, last = at >> 1, last >> 1
        else: one = node(one, beside)
        at, last = at >> 1, last >> 1
    need(last == 0, "the path is too short")
    return one

def framed(tag, told): return struct.pack(">I", len(tag)) + tag + struct.pack(">I", len(told)) + told

def parts_hash(count, top): return sha(framed(b"sanad/parts/1", struct.pack(">Q", count) + top))

def entry(raw):
    need(len(raw) in range(221, 4097) and raw[0] == 1, "no entry of version 1")
    author, sequence, previous, lamport, claimed, epoch, body, parts = struct.unpack(">x32sQ32sQqI32s32s", raw[:157])
    words, at = [], 157
    for _ in range(2): words, at = words + [raw[at + 1:at + 1 + raw[at]].decode("ascii")], at + 1 + raw[at]
    need(at + 1 + 32 * raw[at] + 64 == len(raw), "an entry of a wrong length")
    need(signed(author, framed(b"sanad/entry/1", raw[:-64]), raw[-64:]), "an entry is not signed by its author")
    return dict(id=sha(raw), author=author, sequence=sequence, previous=previous, lamport=lamport, claimed=claimed,
                body=body, parts=parts, compartment=words[0], kind=words[1])

def checkpoint(text):
    note, _, lines = text.rpartition("\n\n")
    origin, size, told = (note.split("\n") + ["", "", ""])[:3]
    need(origin.startswith("sanad/") and len(origin) == 70, "the log does not name its own key")
    key = bytes.fromhex(origin[6:])
    start, want = "\u2014 " + origin + " ", sha(origin.encode() + b"\n\1" + key)[:4]
    mine = [b64(line[len(start):]) for line in lines.splitlines() if line.startswith(start)]
    mine = [one[4:] for one in mine if one[:4] == want]
    need(mine and all(signed(key, (note + "\n").encode(), one) for one in mine), "the checkpoint is not signed")
    return origin, int(size), b64(told)

def check_proof(text):
    head, _, sealed = text.partition("\n\n")
    first, extra, index, *path = head.split("\n")
    need(first == "c2sp.org/tlog-proof@v1" and extra[:6] == "extra " and index[:6] == "index ", "no proof")
    (origin, size, top), at = checkpoint(sealed), int(index[6:])
    form, line, *part = b64(extra[6:]).decode().strip("\n").split("\n")
    need(form == "sanad/proof/1" and line[:6] == "entry ", "no proof")
    raw = b64(line[6:])
    one = entry(raw)
    need(included(leaf(raw), at, size, [b64(x) for x in path]) == top, "the log does not hold the entry")
    print(f"proved: entry {at} of {size} in {origin}, root {top.hex()}\n  by {one['author'].hex()}, number {one['sequence']}, claimed {one['claimed']} ms")
    if part:
        _, i, n, words = part[0].split(" ")
        top = included(leaf(b64(words)), int(i), int(n), [b64(x) for x in part[1:]])
        need(parts_hash(int(n), top) == one["parts"], "the entry does not hold the part")
        print(f"  part {i} of {n}: {b64(words).decode()}")

def check_export(lines):
    told = [json.loads(line) for line in lines]
    need(told and told[0] == {"format": "sanad/ledger/1"}, "no export")
    raws, bodies = [b64(x["entry"]) for x in told if "entry" in x], {sha(b): b for b in (b64(x["body"]) for x in told if "body" in x)}
    seen, gone, entries = {}, set(), []
    for at, raw in enumerate(raws):
        try:
            e = entry(raw)
            beside, before = seen.setdefault((e["author"], e["sequence"]), {}), seen.get((e["author"], e["sequence"] - 1), {})
            need(e["id"] not in beside, "an entry stands here twice")
            if e["sequence"]: need(before.get(e["previous"], 2**64) < e["lamport"], "an entry does not follow its author's last")
            beside[e["id"]] = e["lamport"]
        except (Broken, ValueError) as why: raise Broken(f"entry {at}: {why}")
        entries.append(e)
        if e["kind"] == "erase" and e["body"] in bodies: gone |= set(json.loads(bodies[e["body"]].split(b"\n")[0])["body"].get("entries", []))
    for at, e in enumerate(entries):
        body = bodies.get(e["body"])
        need(body is not None or e["id"].hex() in gone or e["compartment"] != "open", f"entry {at}: its body is not there")
        parts = body[:-1].split(b"\n") if body else []
        need(not parts or not any(e["parts"]) or parts_hash(len(parts), root([leaf(x) for x in parts])) == e["parts"], f"entry {at}: its body is another")
    top = root([leaf(raw) for raw in raws])
    for text in (x["checkpoint"] for x in told if "checkpoint" in x):
        origin, size, want = checkpoint(text)
        need(size == len(raws) and want == top, "the entries are not those of the checkpoint")
        print(f"checkpoint of {origin}")
    print(f"intact: {len(raws)} entries, {sum(len(v) > 1 for v in seen.values())} forks, root {top.hex()}")

def main(paths):
    try:
        for path in paths:
            text = open(path, encoding="utf-8", newline="").read()
            first = "c2sp.org/tlog-proof@v1\n"
            if text.startswith(first):
                for proof in text[len(first):].split("\n" + first): check_proof(first + proof + ("" if proof.endswith("\n") else "\n"))
            else: check_export(text.splitlines())
    except (Broken, ValueError, KeyError, IndexError) as why:
        print(f"broken: {why}", file=sys.stderr)
        return 4
    return 0

if __name__ == "__main__": sys.exit(main(sys.argv[1:]) if len(sys.argv) > 1 else print(__doc__) or 2)
