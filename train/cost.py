"""What each part of the shipped graph costs: shares of its time on one core, by the scopes of its nodes.

usage: cost.py [models/reader-3/model.int8.onnx] [--words 200]
"""
import argparse
import collections
import json
import os
import pathlib

import numpy as np
import onnxruntime

HERE = pathlib.Path(__file__).parent
PARTS = {"encoder": ("encoder",), "tags (13 heads)": ("tags",), "tree": ("arc", "relation"), "links": ("to_cue", "as_cue", "to_inner", "to_source", "as_source"),
         "mentions": ("edge",), "coreference": ("anaphor", "antecedent", "first_mention"), "events": ("role",)}


def part_of(name):
    scope = name.strip("/").removeprefix("reader/").split("/")[0]
    return next((part for part, scopes in PARTS.items() if any(scope.startswith(s) for s in scopes)), "other")


def main():
    args = argparse.ArgumentParser()
    args.add_argument("model", nargs="?", default=HERE.parent / "models/reader-3/model.int8.onnx", type=pathlib.Path)
    args.add_argument("--words", type=int, default=200)
    args = args.parse_args()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.enable_profiling = 1, True
    options.profile_file_prefix = "/tmp/dateline-cost"
    session = onnxruntime.InferenceSession(str(args.model), options)
    pieces, rng = args.words * 6 // 5, np.random.default_rng(0)
    feeds = {"pieces": rng.integers(1000, 20000, pieces), "case": np.zeros(pieces), "flag": np.zeros(pieces), "first": np.sort(rng.choice(pieces, args.words, replace=False))}
    for _ in range(50):
        session.run(None, {k: v.astype(np.int32) for k, v in feeds.items()})
    path = session.end_profiling()
    spent = collections.Counter()
    for event in json.load(open(path)):
        if event.get("cat") == "Node" and event["name"].endswith("_kernel_time"):
            spent[part_of(event["name"])] += event["dur"]
    os.remove(path)
    for part, micros in spent.most_common():
        print(f"{part:16} {100 * micros / sum(spent.values()):5.1f} %  {micros / 50 / args.words:6.2f} us a word")


if __name__ == "__main__":
    main()
