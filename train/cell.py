"""cell.py - products and LSTM layers that a CPU does fast: bfloat16 numbers, sums of floats.

Debian's PyTorch multiplies floats at some 5 thousand million operations a second, bfloat16 at up to 800 thousand million
where the processor has tiles for them (AMX); its LSTM takes floats only. On a GPU, PyTorch's own are used."""
import ctypes, os, subprocess
import torch

_C, HERE = None, os.path.dirname(os.path.abspath(__file__))


def library():
    """lstm.c, compiled for this machine when first asked for."""
    global _C
    if _C is None:
        src, out = f"{HERE}/lstm.c", f"{HERE}/../build-train/lstm.so"
        if not os.path.exists(out) or os.path.getmtime(out) < os.path.getmtime(src):
            os.makedirs(os.path.dirname(out), exist_ok=True)
            part = f"{out}.{os.getpid()}"
            subprocess.run(["gcc", "-O3", "-march=native", "-ffast-math", "-fopenmp-simd", "-shared", "-fPIC", "-o", part, src, "-lm"], check=True)
            os.replace(part, out)
        _C = ctypes.CDLL(out)
        if _C.lstm_start():
            raise OSError("lstm.c: the system does not let this program use tiles")
    return _C


def at(x):
    assert x.is_contiguous()
    return ctypes.c_void_p(x.data_ptr())


ROWS = 256   # rows of a product are filled up to a multiple: a new shape costs the library 10 ms


def short(x):
    """x in bfloat16, its rows filled up if it has two dimensions."""
    if x.dim() > 2 or x.shape[0] % ROWS == 0:
        return x.bfloat16()
    y = torch.empty(x.shape[0] + -x.shape[0] % ROWS, x.shape[1], dtype=torch.bfloat16)
    y[:x.shape[0]] = x
    y[x.shape[0]:] = 0
    return y


class Product(torch.autograd.Function):
    """a [.., K] times b [.., K, N], in bfloat16."""

    @staticmethod
    def forward(ctx, a, b):
        rows, a, b = a.shape[-2], short(a), b.bfloat16()
        ctx.save_for_backward(a, b)
        return (a @ b)[..., :rows, :].float()

    @staticmethod
    def backward(ctx, d):
        a, b = ctx.saved_tensors
        rows, d = d.shape[-2], short(d)
        da = (d @ b.transpose(-1, -2))[..., :rows, :].float() if ctx.needs_input_grad[0] else None
        db = (a.transpose(-1, -2) @ d).float() if ctx.needs_input_grad[1] else None
        return da, db


def product(a, b):
    return a @ b if a.is_cuda else Product.apply(a, b)


def linear(layer, x):
    """layer(x) for a torch.nn.Linear."""
    if x.is_cuda:
        return layer(x)
    y = product(x.reshape(-1, x.shape[-1]), layer.weight.t()).view(*x.shape[:-1], -1)
    return y if layer.bias is None else y + layer.bias


class Steps(torch.autograd.Function):
    """One direction of a layer. gates [T][B][4H] from the input; w [4H][H]; live [T] rows that are words."""

    @staticmethod
    def forward(ctx, gates, w, live, back):
        T, B, H = gates.shape[0], gates.shape[1], w.shape[1]
        c, gates, w = library(), gates.detach().clone(), w.detach().contiguous()
        cell, out = torch.zeros(T, B, H), torch.zeros(T, B, H)
        packed = torch.empty(4 * H * H, dtype=torch.int16)
        c.lstm_pack(at(w), H, 4 * H, H, 1, at(packed))
        c.lstm_forward(T, B, H, back, at(live), at(packed), at(gates), at(cell), at(out))
        ctx.save_for_backward(gates, cell, out, w, live)
        ctx.back = back
        return out

    @staticmethod
    def backward(ctx, d):
        gates, cell, out, w, live = ctx.saved_tensors
        T, B, H = out.shape
        c, packed, d = library(), torch.empty(4 * H * H, dtype=torch.int16), d.contiguous()
        c.lstm_pack(at(w), 4 * H, H, H, 0, at(packed))
        c.lstm_backward(T, B, H, ctx.back, at(live), at(packed), at(gates), at(cell), at(d))
        own, was = (gates[:-1], out[1:]) if ctx.back else (gates[1:], out[:-1])
        dw = (short(own.reshape(-1, 4 * H)).t() @ short(was.reshape(-1, H))).float()
        return gates, dw, None, None


def layer(rnn, x, lens):
    """x [B][T][in] through both directions of a torch.nn.LSTM of one layer; lens [B], falling. [B][T][2H]"""
    B, T, _ = x.shape
    rows = -B % 32
    x = torch.cat([x, x.new_zeros(rows, T, x.shape[2])]).transpose(0, 1) if rows else x.transpose(0, 1)
    live = (lens[None] > torch.arange(T)[:, None]).sum(1).int()
    flat, out = x.reshape(T * (B + rows), -1), []
    for back, end in enumerate(("", "_reverse")):
        part = lambda n: getattr(rnn, n + "_l0" + end)
        g = Product.apply(flat, part("weight_ih").t()) + (part("bias_ih") + part("bias_hh"))
        out.append(Steps.apply(g.view(T, B + rows, -1), part("weight_hh"), live, back))
    return torch.cat(out, -1).transpose(0, 1)[:B]
