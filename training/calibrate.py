"""Finds the temperatures that make the probabilities of trained weights fit the development treebanks.

python3 training/calibrate.py NAME
Writes training/.work/NAME.temperatures.json, which export.py puts into the model file (Guo et al. 2017).
"""

import json
import sys

import numpy as np
import torch
from torch.nn import functional as F

import examples
from model import relation_scores
from train import build

TRIED = np.arange(0.8, 2.5, 0.05)


def scores_and_gold(reader):
    """Scores with their gold labels on both treebanks: of arcs, of relations to the gold head, of names."""
    collected = {"arc": [], "relation": [], "name": []}
    for corpus in ("news", "pud"):
        data = examples.sentences(corpus)
        for indices in examples.batches(data, 4000):
            ids, flags, lengths, (_, heads, relations, names) = examples.batch(data, indices)
            _, name, arc, dependent, head = reader(ids, flags, lengths)
            collected["arc"].append((arc, heads))
            collected["relation"].append((relation_scores(dependent, head, heads), relations))
            if corpus == "news":
                collected["name"].append((name, names))
    return collected


def best_temperature(pairs):
    """The temperature at which the mean probability of what is chosen equals the share that is right."""
    known = [(scores[gold >= 0], gold[gold >= 0]) for scores, gold in pairs]
    right = np.mean(np.concatenate([(s.argmax(-1) == g).numpy() for s, g in known]))

    def gap(temperature):
        chosen = [F.softmax(scores / temperature, -1).amax(-1).numpy() for scores, _ in known]
        return abs(np.mean(np.concatenate(chosen)) - right)

    return round(float(min(TRIED, key=gap)), 2)


def main():
    name = sys.argv[1]
    torch.set_num_threads(1)
    state = torch.load(examples.WORK / f"{name}.pt")
    reader = build(state["layer1.weight_hh_l0"].shape[1])
    reader.load_state_dict(state)
    reader.eval()
    with torch.no_grad():
        pairs = scores_and_gold(reader)
        temperatures = {key: best_temperature(value) for key, value in pairs.items()}
    (examples.WORK / f"{name}.temperatures.json").write_text(json.dumps(temperatures))
    print(name, temperatures)


if __name__ == "__main__":
    main()
