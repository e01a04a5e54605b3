"""Documents -> batches of windows."""
import bisect
import math

import torch

from corpora import IGNORE

CLS, SEP, PAD = 101, 102, 0
LONGEST = 320
CLASSES = ("upos", "xpos", "deprel", "sentence", "conll", "worldwide", "re3d", "timex", "mention", "event", "status", "toponym")
POINTERS = ("head", "cue_of", "inner_cue_of", "source_of", "mention_first", "mention_last")
OF_MENTIONS = ("cluster", "word", "span_text", "kind")


def windows(docs, rng):
    """Cuts documents into windows of whole sentences at random places: (document, first word, end word, pieces)."""
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
    """Endless batches of about `budget` pieces, of windows alike in length; where mentions are marked, of neighbours in one document."""
    together = "cluster" in docs[0]
    while True:
        w = windows(docs, rng)
        if not together:
            w.sort(key=lambda x: x[3] + rng.random() * 40)
        groups, group = [], []
        for x in w:
            longest = min(max([x[3]] + [y[3] for y in group]), LONGEST)
            if group and (longest * (len(group) + 1) > budget or together and group[0][0] is not x[0]):
                groups.append(group)
                group = []
            group.append(x)
        groups.append(group)
        rng.shuffle(groups)
        yield from groups


def row_of(window, rng):
    """One window's input and labels. With rng, letter case and paragraph flags are dropped at random."""
    d, a, b, _ = window
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
    for k in (*CLASSES, *OF_MENTIONS, "attribution", "certainty"):
        if k in d:
            row[k] = d[k][a:b]
    for k in POINTERS:
        if k in d:  # what points out of the window is not learned
            row[k] = [x - a if a <= x < b else (x if x < 0 else IGNORE) for x in d[k][a:b]]
    if "cluster" in d:
        starts = [s for s, _ in d["sentences"]]
        row["sentence_of"] = [bisect.bisect_right(starts, i) for i in range(a, b)]
        row["at"] = list(range(a, b))
    if "roles" in d:
        row["roles"] = [(t - a, r, w - a) for t, r, w in d["roles"] if a <= t < b and a <= w < b]
    return row


def collate(group, rng=None):
    """Windows -> tensors, padded. `roles` are [K, 4]: row, trigger, role, word."""
    rows = [row_of(x, rng) for x in group]
    t, n = max(len(r["pieces"]) for r in rows), max(len(r["first"]) for r in rows)
    pad = lambda key, size, value: torch.tensor([r[key] + [value] * (size - len(r[key])) for r in rows])
    out = {k: pad(k, t, PAD) for k in ("pieces", "case", "flag")}
    out["mask"] = torch.tensor([[1] * len(r["pieces"]) + [0] * (t - len(r["pieces"])) for r in rows])
    out["first"] = pad("first", n, 0)
    out["known"] = torch.tensor([[True] * len(r["first"]) + [False] * (n - len(r["first"])) for r in rows])
    for k in (*CLASSES, *OF_MENTIONS, *POINTERS, "sentence_of", "at"):
        if k in rows[0]:
            out[k] = pad(k, n, IGNORE)
    if "attribution" in rows[0]:
        out["attribution"] = pad("attribution", n, [IGNORE] * 6)
    if "certainty" in rows[0]:
        out["certainty"] = pad("certainty", n, [math.nan] * 3)
    if "roles" in rows[0]:
        out["roles"] = torch.tensor([(i, *x) for i, r in enumerate(rows) for x in r["roles"]]).view(-1, 4)
    return out
