"""A rough look at documents held out of train. Dev sets are measured through the TypeScript code."""
import random

import torch

from batching import collate, windows
from corpora import IGNORE
from losses import FORBIDDEN, coreference
from model import LAYERS_OF_ATTRIBUTION

NAMED = ("conll", "worldwide", "re3d", "timex", "sentence", "mention", "event")
SEEN = 96  # windows of a corpus


def f1(hit):
    right, guessed, gold = hit
    return round(200 * right / max(1, guessed + gold), 1)


def best(scores, transitions):
    """[B, N, L, 3], [L, 3, 3] -> [B, N, L]: the best sequence of tags by Viterbi, as `losses.crf` scores it."""
    move = transitions + torch.tensor([[0, 0, FORBIDDEN], [0, 0, 0], [0, 0, 0]])
    alpha, back = scores[:, 0], []
    for t in range(1, scores.shape[1]):
        value, came = (alpha[..., None] + move).max(-2)
        alpha = value + scores[:, t]
        back.append(came)
    out = [alpha.argmax(-1)]
    for came in reversed(back):
        out.append(came.gather(-1, out[-1][..., None])[..., 0])
    return torch.stack(out[::-1], 1)


@torch.no_grad()
def check(model, held):
    """{corpus.figure: F1 of tokens, labelled attachment, or accuracy}"""
    model.eval()
    out = {}
    for name, docs in held.items():
        hits, certain, loss = {}, ([], []), []
        w = windows(docs, random.Random(1))[:SEEN]
        for group in (w[i:i + 8] for i in range(0, len(w), 8)):
            b = collate(group)
            h = model.words(b["pieces"], b["mask"], b["case"], b["flag"], b["first"])
            tags = model.tag_logits(h)
            pairs = [(k, tags[k].argmax(-1), b[k], True) for k in NAMED if k in b]
            if "attribution" in b:
                guess = best(tags["attribution"].unflatten(-1, (LAYERS_OF_ATTRIBUTION, 3)).masked_fill(~b["known"][:, :, None, None], 0), model.transitions)
                pairs += [(role, guess[..., c], b["attribution"][..., c], False) for c, role in enumerate(("content", "source", "cue", "inner content"))]
            if "head" in b:
                arcs = model.arc_scores(h).masked_fill(~b["known"][:, None, :], -1e4).argmax(-1)
                relation = model.relation_scores(h, arcs[:, :, None])[:, :, 0].argmax(-1)
                right, all_ = ((arcs == b["head"]) & (relation == b["deprel"]) & b["known"]).sum().item(), b["known"].sum().item()
                hits["LAS"] = [x + y for x, y in zip(hits.get("LAS", (0, 0, 0)), (right, all_, all_))]
            for k in ("status", "toponym"):
                if k in b:
                    given = b[k] != IGNORE
                    right = (tags[k].argmax(-1) == b[k])[given].sum().item()
                    hits[k] = [x + y for x, y in zip(hits.get(k, (0, 0, 0)), (right, given.sum().item(), given.sum().item()))]
            for k, guess, gold, same in pairs:
                known = gold != IGNORE
                right = (guess > 0) & (gold > 0) & known & ((guess == gold) if same else True)
                now = right.sum().item(), ((guess > 0) & known).sum().item(), ((gold > 0) & known).sum().item()
                hits[k] = [x + y for x, y in zip(hits.get(k, (0, 0, 0)), now)]
            if "certainty" in b:
                given = ~b["certainty"].isnan()
                certain[0].extend(tags["certainty"][given].tolist()), certain[1].extend(b["certainty"][given].tolist())
            if "cluster" in b and (pairs_loss := coreference(model, h, b)) is not None:
                loss.append(pairs_loss.item())
        out |= {f"{name}.{k}": f1(hit) for k, hit in hits.items()}
        if len(certain[0]) > 1:
            out[f"{name}.r"] = round(torch.corrcoef(torch.tensor(certain))[0, 1].item(), 3)
        if loss:
            out[f"{name}.coreference loss"] = round(sum(loss) / len(loss), 3)
    model.train()
    return out
