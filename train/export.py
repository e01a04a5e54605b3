"""A trained reader -> models/reader-1/ (model.int8.onnx, vocab.txt, labels.json, parity.json).

usage: export.py [--checkpoint] [--fp32 FILE]

Encoder weights become int8, a scale for each output channel; activations are quantised at run time; the heads stay fp32. parity.json holds outputs of this
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

from corpora import HERE, WORK, Words, case_class, quoted
from model import Exported, Reader
from train import collate

FIXED = [
    "The harbour master of Port Selim , Ada Kerrin , said on Monday that no ship had left the bay .".split(),
    '" We have asked for nothing , " she told reporters in Vellmar . " They know that . "'.split(),
    "MIRA ISLANDS -- ÉLAN-3 denied it 🙂 .".split(),
]


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--checkpoint", action="store_true", help="take the last checkpoint of a run that still goes on")
    args.add_argument("--fp32", type=pathlib.Path, help="also keep the unquantised graph here")
    args.add_argument("--out", type=pathlib.Path, default=HERE.parent / "models/reader-1")
    args = args.parse_args()
    state = torch.load(WORK / ("checkpoint.pt" if args.checkpoint else "reader.pt"), weights_only=False)
    labels = torch.load(WORK / "documents.pt", weights_only=False)["labels"]
    model = Reader(state["model"]["encoder.word.weight"].shape[0], labels)
    model.load_state_dict(state["model"])
    model.eval()
    exported = Exported(model).eval()
    pieces_of = Words(WORK / "minilm/tokenizer.json")
    documents = [({"pieces": pieces_of(w), "case": [case_class(x) for x in w], "flag": quoted(w)}, 0, len(w), 0) for w in FIXED]
    for d, *_ in documents:
        d["flag"][0] += 2
    b = collate(documents)
    b["known"] = torch.tensor([[int(i < len(w)) for i in range(b["first"].shape[1])] for w in FIXED])
    # the same padding as src/reader/batch.ts: the range of int8 activations is taken from the whole batch
    padded = lambda x: torch.nn.functional.pad(x, (0, -x.shape[1] % 16))
    inputs = tuple(padded(b[k]).int() for k in Exported.INPUTS)
    b["known"] = inputs[-1]
    full = args.fp32 or WORK / "reader.fp32.onnx"
    pieces, words = {0: "batch", 1: "pieces"}, {0: "batch", 1: "words"}
    axes = {k: pieces for k in Exported.INPUTS[:4]} | {k: words for k in Exported.INPUTS[4:]} | {k: words for k in Exported.OUTPUTS} | {"arcs": {**words, 2: "words"}}
    torch.onnx.export(exported, inputs, str(full), input_names=list(Exported.INPUTS), output_names=list(Exported.OUTPUTS), dynamic_axes=axes, opset_version=17, dynamo=False)
    heads = [n.name for n in onnx.load(full).graph.node if n.op_type == "MatMul" and "encoder" not in n.name]
    args.out.mkdir(parents=True, exist_ok=True)
    target = args.out / "model.int8.onnx"
    quantize_dynamic(str(full), str(target), weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul"], nodes_to_exclude=heads)
    vocabulary = json.load(open(WORK / "minilm/tokenizer.json"))["model"]["vocab"]
    (args.out / "vocab.txt").write_text("\n".join(sorted(vocabulary, key=vocabulary.get)) + "\n", encoding="utf8")
    (args.out / "labels.json").write_text(json.dumps(labels, indent=1) + "\n")
    run = lambda path: onnxruntime.InferenceSession(str(path)).run(None, {k: v.numpy() for k, v in zip(Exported.INPUTS, inputs)})
    with torch.no_grad():
        torch_out = [x.numpy() for x in exported(*inputs)]
    small, big = run(target), run(full)
    for name, t, f, q in zip(Exported.OUTPUTS, torch_out, big, small):
        known = b["known"].numpy().astype(bool)
        difference = lambda x, y: float(np.abs(x[known].astype(float) - y[known].astype(float)).clip(0, 100).mean())
        print(f"{name:12} torch-fp32 {difference(t, f):.5f}  fp32-int8 {difference(f, q):.5f}")
    parity = {"model": args.out.name, "steps": state["step"], "texts": FIXED, "features": [d for d, *_ in documents], "outputs": {}}
    for name, x in zip(Exported.OUTPUTS, small):
        if name in ("upos", "xpos", "relations", "heads", "attribution", "worldwide", "sentence"):
            parity["outputs"][name] = [np.round(x[i, : len(w)].astype(float), 3).tolist() for i, w in enumerate(FIXED)]
    (args.out / "parity.json").write_text(json.dumps(parity) + "\n")
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB, {state['step']} steps")


if __name__ == "__main__":
    main()
