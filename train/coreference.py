"""Pairs of mentions: what is told of a pair beside the two vectors. `src/reader/decode/coreference.ts` computes the same."""
import torch

# an anaphor, and its antecedent, is a pronoun, a name or something else: nine kinds of pairs
PRONOUN, NAME, OTHER = range(3)


def kind_of(upos):
    return PRONOUN if upos == "PRON" else NAME if upos == "PROPN" else OTHER


def pair_features(heads, texts, sentences, spans):
    """[M, M, 6] of mentions in the order of their heads, row = anaphor, column = a mention before it.

    Same head word; same words; log2 of how many mentions between; the same sentence; one inside the other; the next sentence.
    heads, texts: numbers, equal where the lower-case words are; sentences: [M]; spans: [M, 2] words [first, end).
    """
    m = len(heads)
    order = torch.arange(m)
    first, end = spans[:, 0], spans[:, 1]
    inside = (first[:, None] >= first[None]) & (end[:, None] <= end[None])
    between = sentences[:, None] - sentences[None]
    return torch.stack((
        (heads[:, None] == heads[None]).float(),
        (texts[:, None] == texts[None]).float(),
        torch.log2((order[:, None] - order[None]).clamp(min=1).float()),
        (between == 0).float(),
        (inside | inside.T).float(),
        (between == 1).float(),
    ), -1)
