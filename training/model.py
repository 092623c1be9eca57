"""The reader: embeddings, two bidirectional LSTM layers, heads for tags, names, arcs and relations."""

import torch
from torch import nn
from torch.nn import functional as F
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

FEATURE_SIZES = [64, 16, 32, 24, 16, 24, 24]
FLAGS = 16
HIDDEN = 128
ARC = 200
RELATION = 64
NAME_HIDDEN = 100


class Reader(nn.Module):
    """Dozat and Manning (2017), small: one pass reads tags, names and a tree off the same states."""

    def __init__(self, vectors, sizes, word_counts, tags, relations, names, hidden=HIDDEN):
        super().__init__()
        self.relations = relations
        self.register_buffer("word_counts", word_counts)
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.features = nn.ModuleList(nn.Embedding(n, d) for n, d in zip(sizes, FEATURE_SIZES))
        for table in self.features:
            nn.init.normal_(table.weight, 0, 0.3)
        nn.init.zeros_(self.features[0].weight)
        width = vectors.shape[1] + sum(FEATURE_SIZES) + FLAGS
        self.layer1 = nn.LSTM(width, hidden, bidirectional=True)
        self.layer2 = nn.LSTM(2 * hidden, hidden, bidirectional=True)
        for layer in (self.layer1, self.layer2):
            self._start(layer)
        self.tag = nn.Linear(2 * hidden, tags)
        self.name_hidden = nn.Linear(2 * hidden, NAME_HIDDEN)
        self.name = nn.Linear(NAME_HIDDEN, names)
        self.arc_dependent = nn.Linear(2 * hidden, ARC)
        self.arc_head = nn.Linear(2 * hidden, ARC)
        self.relation_dependent = nn.Linear(2 * hidden, RELATION)
        self.relation_head = nn.Linear(2 * hidden, RELATION)
        self.arc_weight = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.02)
        self.relation_weight = nn.Parameter(
            torch.randn(RELATION + 1, relations * (RELATION + 1)) * 0.02
        )

    @staticmethod
    def _start(layer):
        """Orthogonal recurrent weights and open forget gates."""
        for name, parameter in layer.named_parameters():
            if "weight_hh" in name:
                for gate in parameter.data.chunk(4):
                    nn.init.orthogonal_(gate)
            elif "bias" in name:
                parameter.data.zero_()
                if "bias_ih" in name:
                    quarter = len(parameter) // 4
                    parameter.data[quarter : 2 * quarter] = 1

    def _drop(self, x, rate):
        """Dropout with one mask for a whole sentence."""
        if not self.training:
            return x
        mask = (torch.rand(x.shape[0], 1, x.shape[2]) > rate).float() / (1 - rate)
        return x * mask

    def _drop_words(self, vector_ids, word_ids):
        """Hides rare words, and now and then any word, so that spelling and context must do."""
        rare = torch.rand(word_ids.shape) < 0.8 / (1 + self.word_counts[word_ids])
        word_ids = torch.where(rare & (word_ids > 0), torch.ones_like(word_ids), word_ids)
        hidden = (torch.rand(word_ids.shape) < 0.08) & (vector_ids > 0)
        one = torch.ones_like(word_ids)
        return torch.where(hidden, one, vector_ids), torch.where(hidden, one, word_ids)

    def forward(self, ids, flags, lengths):
        """ids [batch, words, 8], flags [batch, words, FLAGS], lengths with the root counted.

        Gives scores of tags, of name labels, of heads (dependent, head), and the two halves of the
        relation scores. Sentences must come longest first.
        """
        vector_ids, word_ids = ids[..., 0], ids[..., 1]
        if self.training:
            vector_ids, word_ids = self._drop_words(vector_ids, word_ids)
        parts = [self.vectors(vector_ids), self.features[0](word_ids)]
        parts += [table(ids[..., k + 1]) for k, table in enumerate(self.features) if k > 0]
        x = self._drop(torch.cat(parts + [flags], -1), 0.25)
        for layer in (self.layer1, self.layer2):
            packed, _ = layer(pack_padded_sequence(x, lengths, batch_first=True))
            x = self._drop(pad_packed_sequence(packed, batch_first=True)[0], 0.33)
        project = lambda linear: self._drop(F.leaky_relu(linear(x), 0.1), 0.33)
        one = torch.ones(*x.shape[:2], 1)
        arc = torch.cat([project(self.arc_dependent), one], -1) @ self.arc_weight
        arc = arc @ project(self.arc_head).transpose(1, 2)
        words = x.shape[1]
        beyond = torch.arange(words)[None, None, :] >= lengths[:, None, None]
        arc = arc.masked_fill(beyond | torch.eye(words, dtype=torch.bool), -1e4)
        dependent = torch.cat([project(self.relation_dependent), one], -1) @ self.relation_weight
        dependent = dependent.view(*x.shape[:2], self.relations, RELATION + 1)
        head = torch.cat([project(self.relation_head), one], -1)
        names = self.name(F.leaky_relu(self.name_hidden(x), 0.1))
        return self.tag(x), names, arc, dependent, head


def relation_scores(dependent, head, heads):
    """Scores of each relation between each word and its head in `heads` [batch, words]."""
    index = heads.clamp(min=0)[..., None].expand(-1, -1, head.shape[-1])
    return (dependent * head.gather(1, index)[:, :, None, :]).sum(-1)
