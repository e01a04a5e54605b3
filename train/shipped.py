"""The weights of a model that ships (models/reader-N/model.int8.onnx), read back as those of a `Reader`.

What a session trains is kept only as the int8 file, so this is how a later one goes on from it (`train.py --from FILE`). Rounding to int8 is lost for
good, and is made up for within the first steps.
"""
import json

import onnx
import torch
from onnx import numpy_helper


def weights_of(path):
    """path: model.int8.onnx, with decoding.json beside it -> {name in the Reader: tensor}. Linear layers are found by the scope in the names of their nodes, as torch.onnx.export leaves them."""
    graph = onnx.load(str(path)).graph
    values = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    out = {k.removeprefix("reader."): v for k, v in values.items() if k.startswith("reader.")}
    out["encoder.word.weight"] = out.pop("encoder.word.table").float() * out.pop("encoder.word.scale")
    for node in graph.node:
        if node.op_type not in ("MatMul", "MatMulInteger"):
            continue
        name = node.input[1].removesuffix("_quantized")
        parts = node.name.split("/MatMul")[0].strip("/").removeprefix("reader/").split("/")
        # inside a Sequential the name of the outer part stands twice: arc_head/arc_head.0
        scope = ".".join(p for p, after in zip(parts, parts[1:] + [""]) if not after.startswith(f"{p}."))
        if f"{name}_quantized" in values:
            out[f"{scope}.weight"] = ((values[f"{name}_quantized"].float() - values[f"{name}_zero_point"].float()) * values[f"{name}_scale"]).t().contiguous()
        elif name in values and values[name].ndim == 2:
            out[f"{scope}.weight"] = values[name].t().contiguous()
    beside = path.parent / "decoding.json"
    learned = json.loads(beside.read_text()) if beside.exists() else {}
    names = {"transitions": "transitions", "pair": "pair", "roleBias": "role_bias"}
    return out | {names[k]: torch.tensor(v) for k, v in learned.items()}


def adopt(model, weights, old, new):
    """Loads what fits of `weights` into `model`. Classes of tags are matched by head and name; `old` and `new` are the labels of the two models."""
    own = model.state_dict()
    rows = lambda labels: [(head, label) for head in model.TAGS if head in labels for label in labels[head]]
    at = {row: i for i, row in enumerate(rows(old))}
    shared = [(i, at[row]) for i, row in enumerate(rows(new)) if row in at]
    to, start = (torch.tensor(column) for column in zip(*shared))
    for name in ("tags.weight", "tags.bias"):
        own[name][to] = weights[name][start]
    same = [k for k, v in weights.items() if not k.startswith("tags.") and k in own and own[k].shape == v.shape and (not k.startswith("relation") or old["deprel"] == new["deprel"])]
    model.load_state_dict(own | {k: weights[k] for k in same})
    print(f"taken over: {len(same)} tensors, {len(shared)} of {len(own['tags.bias'])} classes; not: {sorted(set(own) - set(same))}")
