"""Documents -> a trained reader (train/out/reader.pt).

usage: train.py [--minutes 120] [--from models/reader-N/model.int8.onnx] [--resume] [--permissive]

The learning rate follows the clock, not the number of steps, so that a run ends when it was told to on any machine. A checkpoint is written every
100 steps; --resume goes on from it. What ships is the running mean of the weights.
"""
import argparse
import json
import math
import pathlib
import random
import time

import torch
from safetensors.torch import load_file

from batching import batches, collate
from check import check
from corpora import WORK
from losses import losses
from model import LAYERS, Reader
from shipped import adopt, weights_of

# pieces of each task in one optimiser step, and how its corpora share them
TASKS = {
    "attribution": (1800, {"polnear": 0.8, "written": 0.2}),
    "syntax": (600, {"ewt": 1.0}),
    "mentions": (800, {"gum": 1.0}),
    "names": (500, {"conll": 0.35, "worldwide": 0.55, "re3d": 0.1}),
    "small": (450, {"timex": 0.15, "factuality": 0.5, "meantime": 0.35}),
}
RESEARCH_ONLY = ("gum", "conll", "re3d")  # corpora whose licences forbid commercial use, in whole or in part
RATE_ENCODER, RATE_HEADS, WARM, LAYER_DECAY = 2e-4, 1.5e-3, 0.05, 0.9
HELD_OUT = 0.02
MEAN_OVER = 150  # steps of which the weights that ship are the (exponential) mean
BF16 = torch.cpu._is_avx512_bf16_supported()  # without the instructions it is twenty times slower than fp32


def split(corpora):
    """({corpus: documents held out}, {corpus: documents to train on})"""
    held, train = {}, {}
    for name, docs in corpora.items():
        order = list(docs)
        random.Random(7).shuffle(order)
        k = max(1, int(len(order) * HELD_OUT))
        held[name], train[name] = order[:k], order[k:]
    return held, train


def groups_of(model, rate):
    """Parameter groups: heads learn fast, the encoder slowly, its lower layers more so."""
    encoder = model.encoder
    fresh = {id(encoder.case.weight), id(encoder.flag.weight)}
    levels = [[encoder.word, encoder.position, encoder.norm], *([layer] for layer in encoder.layers)]
    out, seen = [], set()
    for depth, modules in enumerate(levels):
        params = [p for m in modules for p in m.parameters() if id(p) not in fresh]
        seen |= {id(p) for p in params}
        out.append({"params": params, "base": rate * RATE_ENCODER * LAYER_DECAY ** (LAYERS - depth)})
    return [*out, {"params": [p for p in model.parameters() if id(p) not in seen], "base": rate * RATE_HEADS}]


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--minutes", type=float, default=120)
    args.add_argument("--threads", type=int, default=2)
    args.add_argument("--rate", type=float, default=1.0, help="times the learning rates; less where --from begins with a trained model")
    args.add_argument("--resume", action="store_true")
    args.add_argument("--permissive", action="store_true", help=f"leave out {', '.join(RESEARCH_ONLY)}")
    args.add_argument("--from", dest="start", type=pathlib.Path, help="begin with the weights of this shipped model.int8.onnx")
    args = args.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(1)
    rng = random.Random(1)
    saved = torch.load(WORK / "documents.pt", weights_only=False)
    labels = saved["labels"]
    leave_out = RESEARCH_ONLY if args.permissive else ()
    held, train = split({k: v for k, v in saved["corpora"].items() if v and k not in leave_out})
    tasks = {task: (budget, {c: share for c, share in shares.items() if c in train}) for task, (budget, shares) in TASKS.items()}
    tasks = {task: (budget, shares) for task, (budget, shares) in tasks.items() if shares}
    weights = load_file(WORK / "minilm/model.safetensors")
    model = Reader(weights["embeddings.word_embeddings.weight"].shape[0], labels)
    model.encoder.load_minilm(weights)
    if args.start:
        adopt(model, weights_of(args.start), json.loads((args.start.parent / "labels.json").read_text()), labels)
    optimiser = torch.optim.AdamW(groups_of(model, args.rate), weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    step, spent = 0, 0.0
    if args.resume:
        state = torch.load(WORK / "checkpoint.pt", weights_only=False)
        model.load_state_dict(state["model"]), optimiser.load_state_dict(state["optimiser"])
        step, spent = state["step"], state["spent"]
        rng.seed(step)
    mean = Reader(weights["embeddings.word_embeddings.weight"].shape[0], labels)
    mean.load_state_dict(state["mean"] if args.resume else model.state_dict())
    streams = {task: {c: batches(train[c], budget, rng) for c in shares} for task, (budget, shares) in tasks.items()}
    began, means = time.time() - spent, {}
    while True:
        spent = time.time() - began
        progress = spent / (60 * args.minutes)
        if progress >= 1:
            break
        factor = progress / WARM if progress < WARM else (1 - progress) / (1 - WARM)
        for g in optimiser.param_groups:
            g["lr"] = g["base"] * max(factor, 0.01)
        for task, (_, shares) in tasks.items():
            corpus = rng.choices(list(shares), list(shares.values()))[0]
            b = collate(next(streams[task][corpus]), rng)
            with torch.autocast("cpu", torch.bfloat16, enabled=BF16):
                parts = losses(model, b)
            loss = sum(parts.values())
            if not math.isfinite(loss.item()):
                raise SystemExit(f"the loss is {loss.item()} at step {step}, corpus {corpus}: {parts}")
            loss.backward()
            for k, v in parts.items():
                means[k] = 0.98 * means.get(k, v.item()) + 0.02 * v.item()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad()
        step += 1
        with torch.no_grad():
            torch._foreach_lerp_(list(mean.parameters()), list(model.parameters()), max(1 / MEAN_OVER, 1 / step))
        if step % 20 == 0:
            print(f"step {step} {100 * progress:.1f}% {spent / step:.2f}s/step " + " ".join(f"{k} {v:.3f}" for k, v in means.items()), flush=True)
        if step % 100 == 0:
            state = {"model": model.state_dict(), "mean": mean.state_dict(), "optimiser": optimiser.state_dict(), "step": step, "spent": spent}
            torch.save(state, WORK / "checkpoint.new")
            (WORK / "checkpoint.new").rename(WORK / "checkpoint.pt")
        if step % 400 == 0:
            print("held out:", check(mean, held), flush=True)
    torch.save({"model": mean.state_dict(), "step": step}, WORK / "reader.pt")
    print("held out:", check(mean, held), flush=True)


if __name__ == "__main__":
    main()
