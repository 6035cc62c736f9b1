"""Checks that one entry is in a signed record, or that one signed record is the beginning of another.
Nothing but Python's standard library; nothing of Waymark's.

    python3 check_proof.py commit.bin commit.tlog-proof /your/own/log.vkey
    python3 check_proof.py earlier.checkpoint later.checkpoint consistency.txt /your/own/log.vkey

Formats: c2sp.org/tlog-proof, c2sp.org/tlog-checkpoint, c2sp.org/signed-note; RFC 9162 sections 2.1.3.2 and 2.1.4.2; RFC 8032 section 5.1.7.
"""
import base64, hashlib, sys

sha256 = lambda *parts: hashlib.sha256(b"".join(parts)).digest()

# --- Ed25519: is this signature by this key? ---
P, D = 2**255 - 19, -121665 * pow(121666, -1, 2**255 - 19) % (2**255 - 19)
ORDER = 2**252 + 27742317777372353535851937790883648493

def point(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    xx = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(xx, (P + 3) // 8, P)
    if x * x % P != xx:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or x * x % P != xx or (x == 0 and sign):
        raise ValueError("not a point of the curve")
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P

def add(a, b):
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    g, h = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    return (f - e) * (h - g) % P, (h + g) * (f + e) % P, (h - g) * (h + g) % P, (f - e) * (f + e) % P

def times(n, a):
    total = (0, 1, 1, 0)
    while n:
        total, a, n = (add(total, a) if n & 1 else total), add(a, a), n >> 1
    return total

BASE = point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))

def signed(key, text, signature):
    s = int.from_bytes(signature[32:], "little")
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little") % ORDER
    left, right = times(s, BASE), add(point(signature[:32]), times(k, point(key)))
    return s < ORDER and all((left[i] * right[2] - right[i] * left[2]) % P == 0 for i in (0, 1))

# --- the proof ---
class NotProven(Exception):
    pass

def need(holds, otherwise):
    if not holds:
        raise NotProven(otherwise)

def opened(checkpoint, vkey):
    """Whose record, how many entries, and the root over them, if this key signed it."""
    name, key_id, key = vkey.strip().split("+", 2)
    typed_key = base64.b64decode(key)
    need(sha256(name.encode(), b"\n", typed_key)[:4].hex() == key_id, "the verifier key is damaged")
    text, signatures = checkpoint.split("\n\n", 1)
    text += "\n"
    ours = [base64.b64decode(line.split(" ")[2]) for line in signatures.splitlines() if line.startswith(f"\u2014 {name} ")]
    good = [s for s in ours if s[:4].hex() == key_id and signed(typed_key[1:], text.encode(), s[4:])]
    need(good, "the checkpoint is not signed with this key")
    origin, size, root = text.split("\n")[:3]
    need(origin == name, f"the checkpoint is of {origin}, and this key is that of {name}")
    return origin, int(size), base64.b64decode(root)

def included(entry, proof, vkey):
    head, checkpoint = proof.split("\n\n", 1)
    lines = [line for line in head.split("\n")[1:] if not line.startswith("extra ")]
    index, path = int(lines[0].split(" ")[1]), [base64.b64decode(line) for line in lines[1:]]
    origin, size, root = opened(checkpoint, vkey)
    node, last, at = sha256(b"\0", entry), size - 1, index
    need(0 <= index <= last, "the entry is not in this checkpoint")
    for other in path:
        need(last > 0, "the proof is too long")
        if at & 1 or at == last:
            node = sha256(b"\1", other, node)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            node = sha256(b"\1", node, other)
        at, last = at >> 1, last >> 1
    need(last == 0 and node == root, "the entry is not the one that was recorded")
    return f"Entry {index + 1} of {origin} is in the record, as it was when {size} entries were signed."

def extended(earlier, later, consistency, vkey):
    (origin, size, root), (later_origin, later_size, later_root) = opened(earlier, vkey), opened(later, vkey)
    need(origin == later_origin and 0 < size <= later_size, "these are not an earlier and a later checkpoint of one record")
    path = [base64.b64decode(line) for line in consistency.split()]
    node, last = size - 1, later_size - 1
    if size & (size - 1) == 0 or size == later_size:
        path.insert(0, root)
    need(path, "the proof is too short")
    while node & 1:
        node, last = node >> 1, last >> 1
    before = after = path[0]
    for other in path[1:]:
        need(last > 0, "the proof is too long")
        if node & 1 or node == last:
            before, after = sha256(b"\1", other, before), sha256(b"\1", other, after)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            after = sha256(b"\1", after, other)
        node, last = node >> 1, last >> 1
    need((last == 0 or size == later_size) and before == root and after == later_root, "what was signed first is not the beginning of what was signed later")
    return f"The first {size} entries of {origin} are unaltered in the record of {later_size} entries."

if __name__ == "__main__":
    *files, vkey = (open(name, "rb").read() for name in sys.argv[1:])
    try:
        if len(files) == 3:
            print(extended(*(file.decode() for file in files), vkey.decode()))
        else:
            print(included(files[0], files[1].decode(), vkey.decode()))
    except (NotProven, ValueError, IndexError) as problem:
        sys.exit(f"NOT proven: {problem}")
