"""Documents -> a trained reader (train/out/reader.pt).

usage: train.py [--minutes 114] [--resume]

The learning rate follows the clock, not the number of steps, so that a run ends when it was told to on any machine. A checkpoint is written every
200 steps; --resume goes on from it.
"""
import argparse
import math
import random
import time

import torch
import torch.nn.functional as F
from safetensors.torch import load_file

from corpora import IGNORE, WORK
from model import Reader

CLS, SEP, PAD = 101, 102, 0
# pieces of each task in one optimiser step, and how its corpora share them (the last quarter of reader-1's run had 1700, 1500 and 300)
TASKS = {"attribution": (1500, {"polnear": 1.0}), "syntax": (1000, {"ewt": 0.65, "gum": 0.35}), "names": (700, {"conll": 0.5, "worldwide": 0.5})}
LONGEST = 320
RATE_ENCODER, RATE_HEADS, WARM = 2e-4, 1.5e-3, 0.05
HELD_OUT = 0.02


def windows(docs, rng):
    """Cuts documents into windows of whole sentences at random places: (document, first word, end word)."""
    out = []
    for d in docs:
        limit, first, size = rng.choice((96, 192, LONGEST, LONGEST)), None, 0
        room = rng.randint(limit // 3, limit)  # the first window is shorter, so that edges move from epoch to epoch
        for s, e in d["sentences"]:
            n = sum(len(p) for p in d["pieces"][s:e])
            if first is not None and size + n > room:
                out.append((d, first, s, size))
                first, size, room = None, 0, limit
            if first is None:
                first = s
            size += n
        if first is not None:
            out.append((d, first, d["sentences"][-1][1], size))
    return out


def batches(docs, budget, rng):
    """Endless batches of about `budget` pieces, of windows alike in length."""
    while True:
        w = windows(docs, rng)
        w.sort(key=lambda x: x[3] + rng.random() * 40)
        groups, group = [], []
        for x in w:
            longest = min(max([x[3]] + [y[3] for y in group]), LONGEST)
            if group and longest * (len(group) + 1) > budget:
                groups.append(group)
                group = []
            group.append(x)
        groups.append(group)
        rng.shuffle(groups)
        yield from groups


def collate(group, rng=None):
    """Windows -> tensors. With rng, letter case and paragraph flags are dropped at random."""
    rows = []
    for d, a, b, _ in group:
        row = {"pieces": [CLS], "case": [0], "flag": [0], "first": []}
        mode = rng.random() if rng else 1.0
        no_paragraphs = rng is not None and rng.random() < 0.3
        for i in range(a, b):
            p = d["pieces"][i]
            if len(row["pieces"]) + len(p) > LONGEST:
                b = i
                break
            row["first"].append(len(row["pieces"]))
            case, flag = d["case"][i], d["flag"][i]
            if mode < 0.05:
                case = 0
            elif mode < 0.10 and case < 2:
                case = 2
            if no_paragraphs:
                flag &= 1
            row["pieces"] += p
            row["case"] += [case] * len(p)
            row["flag"] += [flag & 1] * len(p)
            row["flag"][row["first"][-1]] = flag
        row["pieces"].append(SEP), row["case"].append(0), row["flag"].append(0)
        for k in ("attribution", "upos", "xpos", "conll", "worldwide", "sentence", "deprel"):
            if k in d:
                row[k] = d[k][a:b]
        for k in ("head", "cue_of", "source_of"):
            if k in d:  # what points out of the window is not learned
                row[k] = [x - a if a <= x < b else (x if x < 0 else IGNORE) for x in d[k][a:b]]
        rows.append(row)
    t, n = max(len(r["pieces"]) for r in rows), max(len(r["first"]) for r in rows)
    pad = lambda key, size, value: torch.tensor([r[key] + [value] * (size - len(r[key])) for r in rows])
    out = {k: pad(k, t, PAD) for k in ("pieces", "case", "flag")}
    out["mask"] = torch.tensor([[1] * len(r["pieces"]) + [0] * (t - len(r["pieces"])) for r in rows])
    out["first"] = pad("first", n, 0)
    for k in ("upos", "xpos", "conll", "worldwide", "sentence", "deprel", "head", "cue_of", "source_of"):
        if k in rows[0]:
            out[k] = pad(k, n, IGNORE)
    if "attribution" in rows[0]:
        out["attribution"] = torch.tensor([r["attribution"] + [[IGNORE] * 3] * (n - len(r["attribution"])) for r in rows])
    return out


def losses(model, b):
    h = model.words(b["pieces"], b["mask"], b["case"], b["flag"], b["first"])
    tags = {k: v.float() for k, v in model.tag_logits(h).items()}
    entropy = lambda logits, gold: F.cross_entropy(logits.reshape(-1, logits.shape[-1]), gold.reshape(-1), ignore_index=IGNORE)
    out = {}
    if "attribution" in b:
        shape = tags["attribution"].shape[:-1] + (3, 3)
        out["attribution"] = 2.0 * entropy(tags["attribution"].reshape(shape), b["attribution"])
        for (name, weight), scores in zip((("cue_of", 0.5), ("source_of", 0.5)), model.link_scores(h)):
            gold = torch.where(b[name] == IGNORE, IGNORE, b[name] + 1)
            if (gold != IGNORE).any():
                out[name] = weight * entropy(scores.float(), gold)
    if "head" in b:
        known = (b["upos"] != IGNORE)[:, None, :]
        out["arc"] = entropy(model.arc_scores(h).float().masked_fill(~known, -1e4), b["head"])
        out["relation"] = entropy(model.relation_scores(h, b["head"].clamp(min=0)[:, :, None])[:, :, 0].float(), b["deprel"])
        out["upos"], out["xpos"] = 0.5 * entropy(tags["upos"], b["upos"]), 0.5 * entropy(tags["xpos"], b["xpos"])
        out["sentence"] = 0.5 * entropy(tags["sentence"], b["sentence"])
    for k in ("conll", "worldwide"):
        if k in b:
            out[k] = 2.0 * entropy(tags[k], b[k])
    return out


@torch.no_grad()
def check(model, held):
    """A rough look at documents held out of train: accuracy of heads, token F1 of roles and names. Dev sets are measured through the TypeScript code."""
    model.eval()
    out = {}
    rng = random.Random(1)
    for name, docs in held.items():
        hit = {}
        for group in [w[i:i + 8] for w in [windows(docs, rng)] for i in range(0, min(len(w), 96), 8)]:
            b = collate(group)
            with torch.autocast("cpu", torch.bfloat16):
                h = model.words(b["pieces"], b["mask"], b["case"], b["flag"], b["first"])
                tags = model.tag_logits(h)
                pairs = []
                if "attribution" in b:
                    guess = tags["attribution"].reshape(tags["attribution"].shape[:-1] + (3, 3)).argmax(-1)
                    pairs += [(role, guess[..., c], b["attribution"][..., c]) for c, role in enumerate(("content", "source", "cue"))]
                if "head" in b:
                    arcs = model.arc_scores(h).float().masked_fill(~(b["upos"] != IGNORE)[:, None, :], -1e4).argmax(-1)
                    relation = model.relation_scores(h, arcs[:, :, None])[:, :, 0].argmax(-1)
                    right, all_ = (arcs == b["head"]) & (relation == b["deprel"]), b["head"] != IGNORE
                    c = hit.setdefault("LAS", [0, 0, 0])
                    c[0] += (right & all_).sum().item(); c[1] += all_.sum().item(); c[2] += all_.sum().item()
                    pairs.append(("sentence", tags["sentence"].argmax(-1), b["sentence"]))
                pairs += [(k, tags[k].argmax(-1), b[k]) for k in ("conll", "worldwide") if k in b]
            for k, guess, gold in pairs:
                known = gold != IGNORE
                c = hit.setdefault(k, [0, 0, 0])
                same = (guess == gold) if k in ("conll", "worldwide", "sentence") else True
                c[0] += ((guess > 0) & (gold > 0) & same & known).sum().item(); c[1] += ((guess > 0) & known).sum().item(); c[2] += ((gold > 0) & known).sum().item()
        out.update({f"{name}.{k}": round(200 * a / max(1, p + g), 1) for k, (a, p, g) in hit.items()})
    model.train()
    return out


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--minutes", type=float, default=114)
    args.add_argument("--threads", type=int, default=2)
    args.add_argument("--resume", action="store_true")
    args = args.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(1)
    rng = random.Random(1)
    saved = torch.load(WORK / "documents.pt", weights_only=False)
    held, train = {}, {}
    for name, docs in saved["corpora"].items():
        order = list(docs)
        random.Random(7).shuffle(order)
        k = max(1, int(len(order) * HELD_OUT))
        held[name], train[name] = order[:k], order[k:]
    weights = load_file(WORK / "minilm/model.safetensors")
    model = Reader(weights["embeddings.word_embeddings.weight"].shape[0], saved["labels"])
    model.encoder.load_minilm(weights)
    slow = {id(p) for p in model.encoder.parameters()} - {id(model.encoder.case.weight), id(model.encoder.flag.weight)}
    groups = [{"params": [p for p in model.parameters() if id(p) in slow], "base": RATE_ENCODER}, {"params": [p for p in model.parameters() if id(p) not in slow], "base": RATE_HEADS}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    step, spent = 0, 0.0
    if args.resume:
        state = torch.load(WORK / "checkpoint.pt", weights_only=False)
        model.load_state_dict(state["model"]), optimiser.load_state_dict(state["optimiser"])
        step, spent = state["step"], state["spent"]
        rng.seed(step)
    streams = {task: {c: batches(train[c], budget, rng) for c in shares} for task, (budget, shares) in TASKS.items()}
    began, means = time.time() - spent, {}
    while True:
        spent = time.time() - began
        progress = spent / (60 * args.minutes)
        if progress >= 1:
            break
        factor = min(progress / WARM, (1 - progress) / (1 - WARM)) if progress < WARM else (1 - progress) / (1 - WARM)
        for g in optimiser.param_groups:
            g["lr"] = g["base"] * max(factor, 0.01)
        for task, (_, shares) in TASKS.items():
            corpus = rng.choices(list(shares), list(shares.values()))[0]
            b = collate(next(streams[task][corpus]), rng)
            with torch.autocast("cpu", torch.bfloat16):
                parts = losses(model, b)
            loss = sum(parts.values())
            if not math.isfinite(loss.item()):
                raise SystemExit(f"the loss is {loss.item()} at step {step}, task {task}: {parts}")
            loss.backward()
            for k, v in parts.items():
                means[k] = 0.98 * means.get(k, v.item()) + 0.02 * v.item()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad()
        step += 1
        if step % 20 == 0:
            print(f"step {step} {100 * progress:.1f}% {spent / step:.2f}s/step " + " ".join(f"{k} {v:.3f}" for k, v in means.items()), flush=True)
        if step % 200 == 0:
            torch.save({"model": model.state_dict(), "optimiser": optimiser.state_dict(), "step": step, "spent": spent}, WORK / "checkpoint.new")
            (WORK / "checkpoint.new").rename(WORK / "checkpoint.pt")
        if step % 400 == 0:
            print("held out:", check(model, held), flush=True)
    torch.save({"model": model.state_dict(), "step": step}, WORK / "reader.pt")
    print("held out:", check(model, held), flush=True)


if __name__ == "__main__":
    main()
