"""The project's own training examples (train/written/*.jsonl): invented reports in which words are named instead of offsets.

usage: written.py [FILE ...]   checks the files, prints what is wrong with each line, and counts
"""
import collections
import json
import pathlib
import re
import sys

FOLDER = pathlib.Path(__file__).parent / "written"
TYPES = "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
STATUSES = "occurred ongoing planned requested conditional possible denied".split()
NAMES = "Person Organization Location NORP Date Misc Money Facility Product".split()
ROLES = "who whom what where when".split()
PARTS = ("source", "cue", "content")


def occurrences(text, words):
    """Character spans of `words` where it begins and ends at a word's edge."""
    edge = lambda i: not (text[i - 1:i].isalnum() and text[i:i + 1].isalnum())
    return [(m.start(), m.end()) for m in re.finditer(re.escape(words), text) if edge(m.start()) and edge(m.end())]


def place_of(text, words):
    """The span of `words`; `words#2` is their second occurrence. Errors: ValueError where they are not there, or more than once without a number."""
    bare, mark, number = words.rpartition("#")
    counted = mark and number.isdigit()
    found = occurrences(text, bare if counted else words)
    if not found:
        raise ValueError(f"not in the text: {words!r}")
    if not counted and len(found) > 1:
        raise ValueError(f"{len(found)} times in the text, say which (#1, #2 ...): {words!r}")
    if counted and not 1 <= int(number) <= len(found):
        raise ValueError(f"only {len(found)} times in the text: {words!r}")
    return found[int(number) - 1 if counted else 0]


def places_of(text, words):
    """All spans of a name, or the one that `#n` names."""
    found = occurrences(text, words)
    return found or [place_of(text, words)]


def resolve(item):
    """A line's object with character spans in the place of words. Errors: ValueError, KeyError."""
    text = item["text"]
    many = lambda words: [place_of(text, w) for w in ([words] if isinstance(words, str) else words or [])]
    attributions = [{part: many(a.get(part)) for part in PARTS} for a in item.get("attributions", [])]
    for a in attributions:
        if not a["content"]:
            raise ValueError("an attribution without content")
    events = []
    for e in item.get("events", []):
        if e["type"] not in TYPES or e["status"] not in STATUSES:
            raise ValueError(f"no such type or status: {e['type']} {e['status']}")
        events.append({"trigger": place_of(text, e["trigger"]), "type": e["type"], "status": e["status"], **{role: many(e.get(role)) for role in ROLES}})
    names = [(span, kind) for kind, list_ in item.get("names", {}).items() for words in list_ for span in places_of(text, words)]
    if any(kind not in NAMES for _, kind in names):
        raise ValueError(f"no such kind of name: {list(item['names'])}")
    use = {kind: [span for words in item.get(kind, []) for span in places_of(text, words)] for kind in ("places", "governments")}
    return {"text": text, "attributions": attributions, "events": events, "names": names, **use}


def items(paths=None):
    """Resolved lines of the files, and what was wrong: ([item], [message])."""
    good, bad = [], []
    for path in sorted(paths or FOLDER.glob("*.jsonl")):
        for number, line in enumerate(open(path, encoding="utf8"), 1):
            try:
                good.append(resolve(json.loads(line)) | {"file": pathlib.Path(path).stem})
            except (ValueError, KeyError, TypeError) as error:
                bad.append(f"{path}:{number}: {error}")
    return good, bad


if __name__ == "__main__":
    good, bad = items([pathlib.Path(p) for p in sys.argv[1:]])
    print(*bad, sep="\n")
    types = collections.Counter(e["type"] for i in good for e in i["events"])
    states = collections.Counter(e["status"] for i in good for e in i["events"])
    print(f"{len(good)} items, {len(bad)} with an error; {sum(len(i['attributions']) for i in good)} attributions; events {dict(types)}; {dict(states)}")
    sys.exit(bool(bad))
