#!/usr/bin/env bash
# Corpora -> models/reader-3, in one command; run again it goes on from the last checkpoint. Arguments go to train.py:
#   bash train/run.sh --minutes 120
#   bash train/run.sh --minutes 60 --rate 0.8 --from models/reader-3/model.int8.onnx    # begins with a model that ships
set -euo pipefail
cd "$(dirname "$0")/.."
python=train/.venv/bin/python
if [ ! -x "$python" ]; then
  python3 -m venv train/.venv
  train/.venv/bin/pip install --quiet -r train/requirements.txt
fi
[ -f train/out/minilm/model.safetensors ] || $python train/minilm.py
[ -f train/out/documents.pt ] || $python train/corpora.py
resume=()
[ ! -f train/out/checkpoint.pt ] || resume=(--resume)
$python train/train.py "${resume[@]}" "$@"
$python train/export.py
