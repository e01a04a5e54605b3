"""Corpora of ../shared/data -> documents of words, pieces and labels (train/out/documents.pt).

usage: corpora.py [--shared ../../shared]

A document is a dict: `pieces` (a list of piece ids for each word), `case`, `flag`, `sentences` ([first, end) word ranges) and, where the corpus
has them, labels of its words: `attribution` [N][6], `cue_of`, `inner_cue_of`, `source_of`, `upos`, `xpos`, `head`, `deprel`, `sentence`, `conll`,
`worldwide`, `re3d`, `timex`, `certainty` [N][3], `mention`, `mention_first`, `mention_last`, `cluster`, `word`, `span_text`, `event`, `status`, `toponym`;
and `roles`: [(trigger, role, word)].
The words of texts come from src/text (scripts/words.ts): there is one tokeniser only.
"""
import argparse
import collections
import json
import math
import pathlib
import subprocess

import torch
from tokenizers import Tokenizer

from coreference import kind_of
from written import ROLES as PARTIES, STATUSES, TYPES, items

HERE = pathlib.Path(__file__).parent
WORK = HERE / "out"
ROLES = ("content", "source", "cue")
NAMES = ("conll", "worldwide", "re3d")
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


def cut_texts(items):
    """{id: words, sentences, paragraphs, quoted} of the texts of `items` ({id, text}), as the program cuts them."""
    WORK.mkdir(exist_ok=True)
    path = WORK / "texts.jsonl"
    path.write_text("".join(json.dumps({"id": i["id"], "text": i["text"]}) + "\n" for i in items), encoding="utf8")
    out = subprocess.run(["npx", "tsx", "scripts/words.ts", str(path.resolve())], cwd=HERE.parent, stdout=subprocess.PIPE, check=True, text=True).stdout
    return {o["id"]: o for o in map(json.loads, out.splitlines())}


class Text:
    """A text's words, and the words that a span of characters covers."""

    def __init__(self, text, cut):
        self.spans, self.text, self.cut = cut["words"], text, cut
        self.at = [-1] * (len(text) + 1)
        for i, (s, e) in enumerate(self.spans):
            self.at[s:e] = [i] * (e - s)

    def covered(self, span):
        inside = [w for w in self.at[max(0, span[0]):min(span[1], len(self.text))] if w >= 0]
        return (inside[0], inside[-1] + 1) if inside else None

    def document(self, pieces_of, **labels):
        starts = [self.cut["sentences"][i][0] for i in self.cut["paragraphs"] if i < len(self.cut["sentences"])]
        return document(pieces_of, [self.text[s:e] for s, e in self.spans], [tuple(s) for s in self.cut["sentences"]], self.cut["quoted"], starts, **labels)


def bio(n, spans, number):
    """Tags of `n` words; `number(kind, tag)` gives the class of B and I."""
    tags = [0] * n
    for (first, end), kind in spans:
        tags[first:end] = [number(kind, "I")] * (end - first)
        tags[first] = number(kind, "B")
    return tags


def attribution_labels(text, attributions, nested_known):
    """Labels of the two layers: a content that lies in another's is inner.

    PolNeAR seldom marks inner ones: there what it leaves out is not learned. Of our own examples only the inner layer is: their cues and sources are
    cut a little differently, and taught together with PolNeAR's they cost 2.7 points of linked F1 on held-out documents.
    """
    n = len(text.spans)
    all_ = [{r: [c for c in map(text.covered, a[r]) if c] for r in ROLES} for a in attributions]
    reach = [(min(f for f, _ in p["content"]), max(e for _, e in p["content"])) if p["content"] else None for p in all_]
    inner = [c is not None and any(d is not None and d != c and d[0] <= c[0] and c[1] <= d[1] for d in reach) for c in reach]
    tags = [[0] * 6 for _ in range(n)]
    cue_of, inner_cue_of, source_of = [IGNORE] * n, [IGNORE] * n, [IGNORE] * n
    if nested_known:
        for row in tags:
            row[:3] = [IGNORE] * 3
    else:
        for first, end in (c for p in all_ for c in p["content"]):
            for i in range(first, end):
                tags[i][3:] = [IGNORE] * 3
    for parts, nested in sorted(zip(all_, inner), key=lambda x: x[1]):
        layers = (3,) if nested_known and nested else () if nested_known else (0, 3) if nested else (0,)
        for column, role in enumerate(ROLES):
            for first, end in parts[role]:
                for i in range(first, end):
                    for layer in layers:
                        tags[i][layer + column] = 1 if i == first else 2
        cue = parts["cue"][0][0] if parts["cue"] else -1
        for first, end in parts["content"] if nested or not nested_known else ():
            (inner_cue_of if nested else cue_of)[first:end] = [cue] * (end - first)
        if cue >= 0:
            source_of[cue] = parts["source"][0][0] if parts["source"] else -1
    return {"attribution": tags, "cue_of": cue_of, "inner_cue_of": inner_cue_of, "source_of": source_of}


def polnear(path, pieces_of):
    articles = [json.loads(l) for l in open(path, encoding="utf8")]
    cuts = cut_texts(articles)
    for article in articles:
        text = Text(article["text"], cuts[article["id"]])
        yield text.document(pieces_of, **attribution_labels(text, article["attributions"], False))


def timex(path, pieces_of, labels):
    articles = [json.loads(l) for l in open(path, encoding="utf8")]
    cuts = cut_texts(articles)
    for article in articles:
        text = Text(article["text"], cuts[article["id"]])
        spans = [(text.covered((t["start"], t["end"])), t["type"]) for t in article["timexes"]]
        yield text.document(pieces_of, timex=bio(len(text.spans), [s for s in spans if s[0]], lambda kind, tag: labels["timex"].index(f"{tag}-{kind}")))


def factuality(path, pieces_of, labels, names):
    """A sentence is a document. Values are of the corpora's own scales, so each has a column."""
    for o in map(json.loads, open(path, encoding="utf8")):
        if o["corpus"] not in names:
            continue
        n = len(o["tokens"])
        values = [[math.nan] * 3 for _ in range(n)]
        for p in o["predicates"]:
            values[p["token"]][labels["certainty"].index(o["corpus"])] = p["factuality"]
        yield document(pieces_of, o["tokens"], [(0, n)], quoted(o["tokens"]), certainty=values)


def own(pieces_of, labels):
    """train/written: two layers of attributions, names, events with status and parties, use of toponyms."""
    good, bad = items()
    if bad:
        raise SystemExit("\n".join(bad))
    for number, item in enumerate(good):
        item["id"] = f"{item['file']}-{number}"
    cuts = cut_texts(good)
    for item in good:
        text = Text(item["text"], cuts[item["id"]])
        n = len(text.spans)
        event, status, toponym, roles = [0] * n, [IGNORE] * n, [IGNORE] * n, []
        for e in item["events"]:
            trigger = text.covered(e["trigger"])[0]
            event[trigger], status[trigger] = labels["event"].index(e["type"]), labels["status"].index(e["status"])
            for r, role in enumerate(PARTIES):
                roles += [(trigger, r, w) for span in e[role] for w in range(*text.covered(span))]
        for use, kind in enumerate(("places", "governments")):
            for span in item[kind]:
                toponym[text.covered(span)[0]] = use
        names = sorted(((text.covered(span), kind) for span, kind in item["names"]), key=lambda x: x[0][1] - x[0][0])  # the longest wins
        yield text.document(pieces_of, event=event, status=status, toponym=toponym, roles=roles,
                            worldwide=bio(n, names, lambda kind, tag: labels["worldwide"][f"{tag}-{kind}"]),
                            **attribution_labels(text, item["attributions"], True))


def mentions_of(words, upos, entity, labels):
    """Labels of the mentions of a GUM document: a mention stands at its head word; of two at one head the longer is kept."""
    n = len(words)
    if n != len(entity["tokens"]):
        raise SystemExit(f"{entity['id']}: {n} words of its tree, {len(entity['tokens'])} of its mentions")
    starts, ends = ({t[k]: i for i, t in enumerate(entity["tokens"])} for k in (0, 1))
    kind, first, last, cluster, texts = [0] * n, [IGNORE] * n, [IGNORE] * n, [-1] * n, [-1] * n
    numbers, known = {}, {}
    for m in sorted(entity["mentions"], key=lambda m: m["end"] - m["start"]):
        head = starts[m["head"][0]]
        kind[head], first[head], last[head] = labels["mention"].index(m["type"]), starts[m["start"]], ends[m["end"]]
        cluster[head] = numbers.setdefault(m["cluster"], len(numbers))
        texts[head] = known.setdefault(" ".join(words[first[head]:last[head] + 1]).lower(), len(known))
    forms = {}
    names = list(labels["upos"])
    return {"mention": kind, "mention_first": first, "mention_last": last, "cluster": cluster, "span_text": texts,
            "word": [forms.setdefault(w.lower(), len(forms)) for w in words], "kind": [kind_of(names[u]) for u in upos]}


def conllu(path, pieces_of, labels, entities=None):
    """Documents of a CoNLL-U file; sentences in their order, `# newdoc` starts a document. `entities` adds the mentions of documents by their id."""
    mentions = {o["id"]: o for o in map(json.loads, open(entities, encoding="utf8"))} if entities else {}
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
            doc = collections.defaultdict(list, id=line.partition("=")[2].strip())
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
        more = mentions_of(d["words"], d["upos"], mentions[d["id"]], labels) if d["id"] in mentions else {}
        yield document(pieces_of, d["words"], d["sentences"], quoted(d["words"]), d["starts"], upos=d["upos"], xpos=d["xpos"], head=d["head"],
                       deprel=d["deprel"], sentence=[int(i in starts) for i in range(len(d["words"]))], **more)


def named(path, pieces_of, kind, labels):
    """Documents of a BIO file of sentences; the id's last part counts the sentences of a document, but in re3d, whose sentences belong to none."""
    docs = {}
    for o in map(json.loads, open(path, encoding="utf8")):
        d = docs.setdefault(o["id"] if kind == "re3d" else o["id"].rsplit("-", 1)[0], {"words": [], "sentences": [], "tags": []})
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
    labels = {k: {"O": 0} if k in NAMES else {} for k in ("upos", "xpos", "deprel", *NAMES)}
    labels["deprel"]["root"] = 0
    labels |= {
        "attribution": [f"{layer}{role}:{tag}" for layer in ("", "inner ") for role in ROLES for tag in "OBI"],
        "sentence": ["inside", "start"],
        "timex": ["O"] + [f"{tag}-{kind}" for kind in ("DATE", "TIME", "DURATION", "SET") for tag in "BI"],
        "certainty": ["UW", "MEANTIME", "UDS-IH2"],
        "mention": ["none", *"person place organization object event time substance animal plant abstract".split()],
        "event": ["none", *TYPES],
        "status": STATUSES,
        "toponym": ["place", "government"],
    }
    corpora = {
        "polnear": list(polnear(data / "attribution/train.jsonl", pieces_of)),
        "ewt": list(conllu(data / "syntax/ewt-train.conllu", pieces_of, labels)),
        "gum": list(conllu(data / "syntax/gum-train.conllu", pieces_of, labels, data / "entities/gum-train.jsonl")),
        "conll": list(named(data / "ner/conll2003-train.jsonl", pieces_of, "conll", labels)),
        "worldwide": list(named(data / "ner/worldwide-train.jsonl", pieces_of, "worldwide", labels)),
        "re3d": list(named(data / "ner/re3d-train.jsonl", pieces_of, "re3d", labels)),
        "timex": list(timex(data / "time/train.jsonl", pieces_of, labels)),
        "factuality": list(factuality(data / "factuality/train.jsonl", pieces_of, labels, ("UW", "UDS-IH2"))),
        "meantime": list(factuality(data / "factuality/train.jsonl", pieces_of, labels, ("MEANTIME",))),  # small: with the others it drowns
        "written": list(own(pieces_of, labels)),
    }
    labels = {k: list(v) for k, v in labels.items()}
    torch.save({"corpora": corpora, "labels": labels}, WORK / "documents.pt")
    for name, docs in corpora.items():
        print(f"{name}: {len(docs)} documents, {sum(len(d['case']) for d in docs)} words, {sum(len(p) for d in docs for p in d['pieces'])} pieces")


if __name__ == "__main__":
    main()
