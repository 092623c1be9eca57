"""Reads what prepare.ts wrote, and makes batches of it."""

import json
import random
from pathlib import Path

import numpy as np
import torch

from model import FLAGS

WORK = Path(__file__).parent / ".work"
IDS = 8
COLUMNS = IDS + 5


def vocabulary():
    return json.loads((WORK / "vocabulary.json").read_text())


def vectors():
    """GloVe rows scaled to the other inputs' size; row 0 is the root, row 1 any word without a vector."""
    rows = np.fromfile(WORK / "vectors.f32", dtype=np.float32).reshape(-1, 100)
    rows = rows / np.sqrt((rows**2).mean()) * 0.5
    first = np.zeros((2, 100), np.float32)
    first[1] = rows[len(rows) // 2 :].mean(0)
    return torch.tensor(np.concatenate([first, rows]))


def sentences(name):
    rows = np.fromfile(WORK / f"{name}.rows", dtype=np.int32).reshape(-1, COLUMNS)
    ends = np.cumsum(np.fromfile(WORK / f"{name}.lengths", dtype=np.int32))
    return np.split(rows, ends[:-1])


def batches(data, words):
    """Indices of sentences of like length, at most `words` words with padding in each batch."""
    order = sorted(range(len(data)), key=lambda i: len(data[i]) + random.random() * 3)
    out, current = [], []
    for i in order:
        if current and (len(current) + 1) * (len(data[i]) + 1) > words:
            out.append(current)
            current = []
        current.append(i)
    return out + [current]


def batch(data, indices):
    """Tensors of one batch, longest sentence first, the root as word 0; -100 where there is nothing to learn."""
    chosen = sorted((data[i] for i in indices), key=lambda rows: -len(rows))
    width = len(chosen[0]) + 1
    packed = np.zeros((len(chosen), width, COLUMNS), np.int64)
    packed[..., IDS + 1 :] = -100
    for k, rows in enumerate(chosen):
        packed[k, 1 : len(rows) + 1] = rows
    packed[..., IDS + 1 : IDS + 4][packed[..., IDS + 1 : IDS + 4] == -1] = -100
    bits = packed[..., IDS][..., None] >> np.arange(FLAGS) & 1
    lengths = torch.tensor([len(rows) + 1 for rows in chosen])
    ids, rest = torch.from_numpy(packed[..., :IDS]), torch.from_numpy(packed[..., IDS + 1 :])
    return ids, torch.from_numpy(bits.astype(np.float32)), lengths, rest.unbind(-1)
