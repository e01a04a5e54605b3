"""Corpora of ../shared/data -> documents of words, pieces and labels (train/out/documents.pt).

usage: corpora.py [--shared ../../shared]

A document is a dict: `pieces` (a list of piece ids for each word), `case`, `flag`, `sentences` ([first, end) word ranges) and, where the corpus
has them, the labels `attribution` [N][3], `cue_of`, `source_of`, `upos`, `xpos`, `head`, `deprel`, `conll`, `worldwide`, `sentence`.
The words of PolNeAR's texts come from src/text (scripts/words.ts): there is one tokeniser only.
"""
import argparse
import collections
import json
import pathlib
import subprocess

import torch
from tokenizers import Tokenizer

HERE = pathlib.Path(__file__).parent
WORK = HERE / "out"
ROLES = ("content", "source", "cue")
IGNORE = -100
QUOTES = {'"', "“", "”", "``", "''"}


def case_class(word):
    """As src/text/case.ts: 0 no capital, 1 Title, 2 ALL CAPS, 3 mixed."""
    upper = sum(c.isupper() for c in word)
    letters = sum(c.isalpha() for c in word)
    if not upper:
        return 0
    first = next(c for c in word if c.isalpha() or c.isupper())
    if upper == 1 and first.isupper():
        return 1
    return 2 if upper == letters else 3


def quoted(words):
    """1 for words inside double quotation marks, marks included, for corpora that come as tokens."""
    out, inside = [], False
    for w in words:
        if w in QUOTES:
            out.append(1)
            inside = not inside
        else:
            out.append(int(inside))
    return out


class Words:
    """Word -> piece ids, cached."""

    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(str(path))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.cache = {}

    def __call__(self, words):
        new = [w for w in set(words) if w not in self.cache]
        for w, e in zip(new, self.tokenizer.encode_batch(new, add_special_tokens=False)):
            self.cache[w] = e.ids[:16] or [100]  # [UNK] for a word of control characters
        return [self.cache[w] for w in words]


def document(pieces_of, words, sentences, quote, paragraph_starts=(), **labels):
    flag = list(quote)
    for i in paragraph_starts:
        if i < len(flag):
            flag[i] += 2
    return {"pieces": pieces_of(words), "case": [case_class(w) for w in words], "flag": flag, "sentences": sentences, **labels}


def polnear(path, words_path, pieces_of):
    tokens = {o["id"]: o for o in map(json.loads, open(words_path, encoding="utf8"))}
    for article in map(json.loads, open(path, encoding="utf8")):
        t, text = tokens[article["id"]], article["text"]
        spans, n = t["words"], len(t["words"])
        at = [-1] * (len(text) + 1)
        for i, (s, e) in enumerate(spans):
            for k in range(s, e):
                at[k] = i

        def covered(span):
            inside = [at[k] for k in range(max(0, span[0]), min(span[1], len(text))) if at[k] >= 0]
            return (inside[0], inside[-1] + 1) if inside else None

        tags = [[0, 0, 0] for _ in range(n)]
        cue_of, source_of = [IGNORE] * n, [IGNORE] * n
        for a in article["attributions"]:
            parts = {r: [c for c in map(covered, a[r]) if c] for r in ROLES}
            for column, role in enumerate(ROLES):
                for first, end in parts[role]:
                    for i in range(first, end):
                        tags[i][column] = 2
                    tags[first][column] = 1
            cue = parts["cue"][0][0] if parts["cue"] else -1
            for first, end in parts["content"]:
                for i in range(first, end):
                    cue_of[i] = cue
            if cue >= 0:
                source_of[cue] = parts["source"][0][0] if parts["source"] else -1
        starts = [t["sentences"][i][0] for i in t["paragraphs"] if i < len(t["sentences"])]
        yield document(pieces_of, [text[s:e] for s, e in spans], [tuple(s) for s in t["sentences"]], t["quoted"], starts,
                       attribution=tags, cue_of=cue_of, source_of=source_of)


def conllu(path, pieces_of, labels):
    """Documents of a CoNLL-U file; sentences in their order, `# newdoc` starts a document."""
    docs, doc, rows, paragraph = [], None, [], False

    def index(kind, name):
        return labels[kind].setdefault(name, len(labels[kind]))

    def flush():
        nonlocal rows, paragraph
        if not rows:
            return
        base = len(doc["words"])
        for r in rows:
            doc["words"].append(r[1])
            doc["upos"].append(index("upos", r[3]))
            doc["xpos"].append(index("xpos", r[4]))
            doc["head"].append(base + (int(r[6]) - 1 if r[6] != "0" else int(r[0]) - 1))
            doc["deprel"].append(index("deprel", r[7]))
        doc["sentences"].append((base, base + len(rows)))
        if paragraph:
            doc["starts"].append(base)
        rows, paragraph = [], False

    for line in open(path, encoding="utf8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc") or doc is None:
            doc = collections.defaultdict(list)
            docs.append(doc)
            paragraph = True
        if line.startswith("# newpar"):
            paragraph = True
        if not line:
            flush()
        elif line[0].isdigit():
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)
    flush()
    for d in docs:
        starts = {s for s, _ in d["sentences"]}
        yield document(pieces_of, d["words"], d["sentences"], quoted(d["words"]), d["starts"], upos=d["upos"], xpos=d["xpos"], head=d["head"],
                       deprel=d["deprel"], sentence=[int(i in starts) for i in range(len(d["words"]))])


def named(path, pieces_of, kind, labels):
    """Documents of a BIO file of sentences; the id's last part counts the sentences of a document."""
    docs = {}
    for o in map(json.loads, open(path, encoding="utf8")):
        d = docs.setdefault(o["id"].rsplit("-", 1)[0], {"words": [], "sentences": [], "tags": []})
        d["sentences"].append((len(d["words"]), len(d["words"]) + len(o["tokens"])))
        d["words"] += o["tokens"]
        d["tags"] += [labels[kind].setdefault(t, len(labels[kind])) for t in o["tags"]]
    for d in docs.values():
        yield document(pieces_of, d["words"], d["sentences"], quoted(d["words"]), **{kind: d["tags"]})


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--shared", default=HERE.parent.parent / "shared", type=pathlib.Path)
    args.add_argument("--minilm", default=WORK / "minilm", type=pathlib.Path)
    args = args.parse_args()
    data = args.shared / "data"
    WORK.mkdir(exist_ok=True)
    pieces_of = Words(args.minilm / "tokenizer.json")
    words_path = WORK / "polnear.words.jsonl"
    with open(words_path, "w") as out:
        subprocess.run(["npx", "tsx", "scripts/words.ts", str((data / "attribution/train.jsonl").resolve())], cwd=HERE.parent, stdout=out, check=True)
    labels = {k: {"O": 0} if k in ("conll", "worldwide") else {} for k in ("upos", "xpos", "deprel", "conll", "worldwide")}
    labels["deprel"]["root"] = 0
    corpora = {
        "polnear": list(polnear(data / "attribution/train.jsonl", words_path, pieces_of)),
        "ewt": list(conllu(data / "syntax/ewt-train.conllu", pieces_of, labels)),
        "gum": list(conllu(data / "syntax/gum-train.conllu", pieces_of, labels)),
        "conll": list(named(data / "ner/conll2003-train.jsonl", pieces_of, "conll", labels)),
        "worldwide": list(named(data / "ner/worldwide-train.jsonl", pieces_of, "worldwide", labels)),
    }
    names = {k: list(v) for k, v in labels.items()}
    names["attribution"] = [f"{role}:{tag}" for role in ROLES for tag in "OBI"]
    names["sentence"] = ["inside", "start"]
    torch.save({"corpora": corpora, "labels": names}, WORK / "documents.pt")
    for name, docs in corpora.items():
        print(f"{name}: {len(docs)} documents, {sum(len(d['case']) for d in docs)} words, {sum(len(p) for d in docs for p in d['pieces'])} pieces")


if __name__ == "__main__":
    main()
