"""A trained reader -> models/reader-3/ (model.int8.onnx, vocab.txt, labels.json, decoding.json, parity.json).

usage: export.py [--checkpoint] [--fp32 FILE]

Encoder weights become unsigned 8-bit numbers, a scale for each output channel; activations are quantised at run time; the heads stay fp32. On a CPU without
VNNI products of unsigned and signed bytes overflow (measured: signed weights were three times as far from fp32), with it they are twice as fast: the program asks
the CPU by probe.onnx and makes the weights signed where it can, which gives the same numbers. parity.json holds outputs of this
very file, run by Python's onnxruntime on fixed texts, for the test that compares them with Node's.
"""
import argparse
import json
import pathlib
import shutil

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from batching import collate
from corpora import HERE, WORK, Words, case_class, quoted
from model import Exported, Reader

FIXED = [
    "The harbour master of Port Selim , Ada Kerrin , said on Monday that no ship had left the bay .".split(),
    '" We have asked for nothing , " she told reporters in Vellmar . " They know that . "'.split(),
    "MIRA ISLANDS -- ÉLAN-3 denied it 🙂 .".split(),
]


def raw_zero_points(path):
    """Writes zero points as bytes, as the weights are, so that `src/reader/signed-weights.ts` can make both signed in place."""
    model = onnx.load(path)
    for tensor in model.graph.initializer:
        if tensor.data_type == onnx.TensorProto.UINT8:
            tensor.CopyFrom(onnx.numpy_helper.from_array(onnx.numpy_helper.to_array(tensor), tensor.name))
    onnx.save(model, path)


def write_probe(path):
    """A graph for `src/reader/exact-products.ts`: [8, 64] unsigned bytes times [64, 16] signed ones, which are 127."""
    value = lambda name, kind, shape: onnx.helper.make_tensor_value_info(name, kind, shape)
    weights = onnx.numpy_helper.from_array(np.full((64, 16), 127, np.int8), "weights")
    node = onnx.helper.make_node("MatMulInteger", ["bytes", "weights"], ["products"])
    ends = [value("bytes", onnx.TensorProto.UINT8, (8, 64))], [value("products", onnx.TensorProto.INT32, (8, 16))]
    graph = onnx.helper.make_graph([node], "probe", *ends, [weights])
    onnx.save(onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8), path)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--checkpoint", action="store_true", help="take the last checkpoint of a run that still goes on")
    args.add_argument("--fp32", type=pathlib.Path, help="also keep the unquantised graph here")
    args.add_argument("--out", type=pathlib.Path, default=HERE.parent / "models/reader-3")
    args = args.parse_args()
    state = torch.load(WORK / ("checkpoint.pt" if args.checkpoint else "reader.pt"), weights_only=False)
    weights = state["mean" if args.checkpoint else "model"]
    labels = torch.load(WORK / "documents.pt", weights_only=False)["labels"]
    model = Reader(weights["encoder.word.weight"].shape[0], labels)
    model.load_state_dict(weights)
    model.eval()
    exported = Exported(model).eval()
    pieces_of = Words(WORK / "minilm/tokenizer.json")
    features = [{"pieces": pieces_of(w), "case": [case_class(x) for x in w], "flag": quoted(w)} for w in FIXED]
    inputs = []
    for d in features:
        d["flag"][0] += 2
        b = collate([(d, 0, len(d["case"]), 0)])
        inputs.append(tuple(b[k][0].int() for k in Exported.INPUTS))
    full = args.fp32 or WORK / "reader.fp32.onnx"
    axes = {k: {0: "pieces"} for k in Exported.INPUTS[:3]} | {"first": {0: "words"}} | {k: {0: "words"} for k in Exported.OUTPUTS}
    axes["arcs"] = {0: "words", 1: "words"}
    names = {"input_names": list(Exported.INPUTS), "output_names": list(Exported.OUTPUTS), "dynamic_axes": axes}
    torch.onnx.export(exported, inputs[0], str(full), opset_version=17, dynamo=False, **names)
    heads = [n.name for n in onnx.load(full).graph.node if n.op_type == "MatMul" and "encoder" not in n.name]
    args.out.mkdir(parents=True, exist_ok=True)
    target = args.out / "model.int8.onnx"
    quantize_dynamic(str(full), str(target), weight_type=QuantType.QUInt8, per_channel=True, op_types_to_quantize=["MatMul"], nodes_to_exclude=heads)
    raw_zero_points(target)
    write_probe(args.out / "probe.onnx")
    vocabulary = json.load(open(WORK / "minilm/tokenizer.json"))["model"]["vocab"]
    (args.out / "vocab.txt").write_text("\n".join(sorted(vocabulary, key=vocabulary.get)) + "\n", encoding="utf8")
    (args.out / "labels.json").write_text(json.dumps(labels, indent=1) + "\n")
    rounded = lambda values: json.loads(json.dumps(values.detach().tolist()), parse_float=lambda x: round(float(x), 4))
    decoding = {"transitions": rounded(model.transitions), "pair": rounded(model.pair), "roleBias": rounded(model.role_bias)}
    (args.out / "decoding.json").write_text(json.dumps(decoding) + "\n")
    run = lambda path: [onnxruntime.InferenceSession(str(path)).run(None, {k: v.numpy() for k, v in zip(Exported.INPUTS, x)}) for x in inputs]
    with torch.no_grad():
        torch_out = [[y.numpy() for y in exported(*x)] for x in inputs]
    small, big = run(target), run(full)
    for i, name in enumerate(Exported.OUTPUTS):
        difference = lambda a, b: float(np.mean([np.abs(x[i].astype(float) - y[i].astype(float)).mean() for x, y in zip(a, b)]))
        print(f"{name:12} torch-fp32 {difference(torch_out, big):.5f}  fp32-int8 {difference(big, small):.5f}")
    parity = {"model": args.out.name, "steps": state["step"], "texts": FIXED, "features": features, "outputs": {}}
    for i, name in enumerate(Exported.OUTPUTS):
        if name not in ("arcs", "links", "conll", "roles", "coreference", "edges"):
            parity["outputs"][name] = [np.round(x[i].astype(float), 3).tolist() for x in small]
    (args.out / "parity.json").write_text(json.dumps(parity) + "\n")
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB, {state['step']} steps")


if __name__ == "__main__":
    main()
