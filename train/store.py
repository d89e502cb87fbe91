"""store.py - the model file (src/model/tensors.h tells the layout): write and read."""
import ctypes, struct
import numpy as np

MAGIC, VERSION = b"VOLGSYN\0", 1
TYPES = [None, np.dtype("i1"), np.dtype("<i2"), np.dtype("<i4"), np.dtype("<f4"), np.dtype("u1"), np.dtype("<u4"),
         np.dtype("<u8"), np.dtype("<u2")]


def checksum(data):
    f = ctypes.CDLL("libxxhash.so.0").XXH3_64bits
    f.restype, f.argtypes = ctypes.c_uint64, [ctypes.c_char_p, ctypes.c_size_t]
    return f(bytes(data), len(data))


def write(path, tensors):
    """tensors: name -> array of one or two dimensions, or bytes."""
    arrays = []
    for name, a in tensors.items():
        if isinstance(a, bytes):
            a = np.frombuffer(a, np.uint8)
        a = np.ascontiguousarray(a)
        arrays.append((name, TYPES.index(a.dtype.newbyteorder("<") if a.dtype.itemsize > 1 else a.dtype),
                       a.reshape(1, -1) if a.ndim == 1 else a))
    at = 64 + 64 * len(arrays)
    table, body = b"", b""
    for name, kind, a in arrays:
        pad = -at % 64
        body += b"\0" * pad
        at += pad
        raw = a.tobytes()
        table += struct.pack("<32sIIIIQQ", name.encode(), kind, a.shape[0], a.shape[1], 0, at, len(raw))
        body += raw
        at += len(raw)
    rest = struct.pack("<IIQ", VERSION, len(arrays), at) + b"\0" * 32 + table + body
    with open(path, "wb") as f:
        f.write(MAGIC + struct.pack("<Q", checksum(rest)) + rest)


def read(path):
    raw = open(path, "rb").read()
    assert raw[:8] == MAGIC and struct.unpack("<Q", raw[8:16])[0] == checksum(raw[16:])
    _, count, size = struct.unpack("<IIQ", raw[16:32])
    out = {}
    for i in range(count):
        name, kind, rows, cols, _, at, n = struct.unpack("<32sIIIIQQ", raw[64 + 64 * i:128 + 64 * i])
        out[name.rstrip(b"\0").decode()] = np.frombuffer(raw, TYPES[kind], rows * cols, at).reshape(rows, cols)
    return out
