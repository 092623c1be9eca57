"""Writes trained weights as the product reads them: signed bytes with one scale a row.

python3 training/export.py NAME [TARGET]
The temperatures come from NAME.temperatures.json, which calibrate.py writes; without it they are 1.
"""

import json
import struct
import sys

import numpy as np
import torch

import examples
from model import ARC, RELATION

MAGIC = 0x31525441


class Blocks:
    def __init__(self):
        self.parts, self.size = [], 0

    def add(self, data):
        offset = self.size
        data += b"\0" * (-len(data) % 4)
        self.parts.append(data)
        self.size += len(data)
        return offset

    def matrix(self, values):
        values = np.ascontiguousarray(values, dtype=np.float32)
        scales = np.abs(values).max(1) / 127 + 1e-12
        rounded = np.round(values / scales[:, None]).astype(np.int8)
        offset = self.add(scales.astype(np.float32).tobytes() + rounded.tobytes())
        return {"offset": offset, "rows": values.shape[0], "columns": values.shape[1]}

    def vector(self, values):
        values = np.ascontiguousarray(values, dtype=np.float32)
        return {"offset": self.add(values.tobytes()), "rows": 1, "columns": len(values)}


def main():
    name = sys.argv[1]
    target = sys.argv[2] if len(sys.argv) > 2 else "questions/language/model/reader.bin"
    state = {k: v.numpy() for k, v in torch.load(examples.WORK / f"{name}.pt").items()}
    vocabulary = examples.vocabulary()
    measured = examples.WORK / f"{name}.temperatures.json"
    temperatures = {"arc": 1, "relation": 1, "name": 1}
    if measured.exists():
        temperatures = json.loads(measured.read_text())
    blocks = Blocks()
    texts = []
    for words in [vocabulary["vectorWords"]] + vocabulary["vocabularies"]:
        data = "\n".join(words).encode()
        texts.append({"offset": blocks.add(data), "length": len(data)})
    tables = [blocks.matrix(state["vectors.weight"])]
    tables += [blocks.matrix(state[f"features.{k}.weight"]) for k in range(len(texts) - 1)]
    weights, biases = {}, {}
    for layer in ("layer1", "layer2"):
        for suffix, direction in (("", "forward"), ("_reverse", "backward")):
            part = f"{layer}.{direction}"
            weights[f"{part}.input"] = blocks.matrix(state[f"{layer}.weight_ih_l0{suffix}"])
            weights[f"{part}.state"] = blocks.matrix(state[f"{layer}.weight_hh_l0{suffix}"])
            bias = state[f"{layer}.bias_ih_l0{suffix}"] + state[f"{layer}.bias_hh_l0{suffix}"]
            biases[f"{part}.input"] = blocks.vector(bias)
    heads = ("tag", "name_hidden", "name", "arc_dependent", "arc_head", "relation_dependent", "relation_head")
    for head in heads:
        weights[head] = blocks.matrix(state[f"{head}.weight"])
        biases[head] = blocks.vector(state[f"{head}.bias"])
    for part, size in (("arc_weight", ARC), ("relation_weight", RELATION)):
        weights[part] = blocks.matrix(state[part][:size].T)
        biases[part] = blocks.vector(state[part][size])
    header = {
        "hidden": state["layer1.weight_hh_l0"].shape[1],
        "arc": ARC,
        "relation": RELATION,
        "tags": vocabulary["tags"],
        "relations": vocabulary["relations"],
        "nameLabels": vocabulary["nameLabels"],
        "temperatures": temperatures,
        "vocabularies": texts,
        "tables": tables,
        "weights": weights,
        "biases": biases,
    }
    encoded = json.dumps(header, ensure_ascii=False).encode()
    encoded += b" " * (-len(encoded) % 4)
    with open(target, "wb") as file:
        file.write(struct.pack("<II", MAGIC, len(encoded)) + encoded + b"".join(blocks.parts))
        print(target, file.tell(), "bytes")


if __name__ == "__main__":
    main()
