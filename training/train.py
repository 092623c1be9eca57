"""Trains the reader and prints its figures after every epoch.

python3 training/train.py NAME [--epochs 40] [--minutes 60] [--seed 1] [--start NAME]
Writes training/.work/NAME.pt after every epoch. One thread; wants libopenblas0-pthread.
"""

import argparse
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

import examples
from model import HIDDEN, Reader, relation_scores

RATE = 2e-3
LAST_RATE = 2e-5
WORDS_A_BATCH = 2400


def build(hidden):
    vocabulary = examples.vocabulary()
    counts = torch.tensor([0.0, 0.0] + vocabulary["wordCounts"])
    sizes = [len(values) + 2 for values in vocabulary["vocabularies"]]
    labels = [len(vocabulary[key]) for key in ("tags", "relations", "nameLabels")]
    return Reader(examples.vectors(), sizes, counts, *labels, hidden)


def loss_of(scores, gold):
    return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=-100)


def name_loss(scores, gold):
    """Where only the bounds of a name are known (-1 begins, -2 goes on), any type may be right."""
    known = loss_of(scores, torch.where(gold < 0, torch.full_like(gold, -100), gold))
    log = F.log_softmax(scores, -1)
    begins, inside = log[..., 1::2].logsumexp(-1), log[..., 2::2].logsumexp(-1)
    partial = -torch.where(gold == -1, begins, inside)[(gold == -1) | (gold == -2)]
    return known + (partial.sum() / max(1, (gold > -3).sum()))


def evaluate(reader, data):
    reader.eval()
    right = np.zeros(3)
    total = 0
    with torch.no_grad():
        for indices in examples.batches(data, 4000):
            ids, flags, lengths, (tags, heads, relations, _) = examples.batch(data, indices)
            tag, _, arc, dependent, head = reader(ids, flags, lengths)
            words = heads >= 0
            found = arc.argmax(-1)
            relation = relation_scores(dependent, head, found).argmax(-1)
            attached = (found == heads) & words
            right += [
                attached.sum().item(),
                (attached & (relation == relations)).sum().item(),
                ((tag.argmax(-1) == tags) & words).sum().item(),
            ]
            total += words.sum().item()
    reader.train()
    return "UAS %.2f LAS %.2f tags %.2f" % tuple(100 * right / total)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("name")
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--minutes", type=float, default=60, help="the rate falls to nothing by then at the latest")
    parser.add_argument("--hidden", type=int, default=HIDDEN)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--start", help="weights of an earlier run to go on from")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    np.random.seed(options.seed)

    reader = build(options.hidden)
    if options.start:
        reader.load_state_dict(torch.load(examples.WORK / f"{options.start}.pt"))
    train, news, pud = (examples.sentences(name) for name in ("train", "news", "pud"))
    parameters = [p for p in reader.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(parameters, lr=options.rate, betas=(0.9, 0.95), eps=1e-6)
    steps = options.epochs * len(examples.batches(train, WORDS_A_BATCH))
    started, step, done = time.time(), 0, 0.0
    for epoch in range(options.epochs):
        losses = np.zeros(4)
        order = examples.batches(train, WORDS_A_BATCH)
        random.shuffle(order)
        for indices in order:
            done = min(1.0, max(step / steps, (time.time() - started) / 60 / options.minutes))
            for group in optimizer.param_groups:
                group["lr"] = options.rate * min(1, (step + 1) / 100) * (1 - done) + LAST_RATE
            ids, flags, lengths, (tags, heads, relations, names) = examples.batch(train, indices)
            tag, name, arc, dependent, head = reader(ids, flags, lengths)
            parts = [
                loss_of(arc, heads),
                loss_of(relation_scores(dependent, head, heads), relations),
                loss_of(tag, tags),
                name_loss(name, names),
            ]
            loss = parts[0] + 0.7 * parts[1] + 0.5 * parts[2] + parts[3]
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 5.0)
            optimizer.step()
            losses += [part.item() for part in parts]
            step += 1
            if done >= 1:
                break
        torch.save(reader.state_dict(), examples.WORK / f"{options.name}.pt")
        print(
            f"epoch {epoch + 1} {time.time() - started:.0f} s, losses {(losses / len(order)).round(3)},",
            f"news {evaluate(reader, news)}, pud {evaluate(reader, pud)}",
            flush=True,
        )
        if done >= 1:
            break


if __name__ == "__main__":
    main()
