"""What each head is told: a batch -> {name: loss}, already weighted."""
import math

import torch
import torch.nn.functional as F

from coreference import pair_features
from corpora import IGNORE
from model import COREF, LAYERS_OF_ATTRIBUTION, ROLE, ROLES

WEIGHTS = {"attribution": 3.0, "cue_of": 1.0, "inner_cue_of": 0.3, "source_of": 1.0, "arc": 1.0, "relation": 1.0, "upos": 0.5, "xpos": 0.5, "sentence": 0.5,
           "conll": 2.0, "worldwide": 2.0, "re3d": 1.5, "timex": 1.5, "certainty": 0.5, "mention": 1.0, "edges": 0.5, "coreference": 1.0,
           "event": 6.0, "status": 0.5, "toponym": 0.3, "roles": 1.0}
SPREAD = 60  # a party is looked for within so many words of its trigger
FORBIDDEN = -1e4


def entropy(logits, gold, **more):
    return F.cross_entropy(logits.reshape(-1, logits.shape[-1]).float(), gold.reshape(-1), ignore_index=IGNORE, **more)


def crf(scores, gold, known, transitions):
    """Negative log-likelihood, a word and layer, of BIO tags: scores [B, N, L, 3], gold [B, N, L] (IGNORE: any tag), known [B, N], transitions [L, 3, 3].

    A span that began before the window goes on in it, so the first word may be an I.
    """
    allowed = F.one_hot(gold.clamp(min=0), 3).bool() | (gold == IGNORE)[..., None]
    both = torch.cat((scores.masked_fill(~allowed, FORBIDDEN), scores))
    move = transitions + torch.tensor([[0, 0, FORBIDDEN], [0, 0, 0], [0, 0, 0]])
    mask = torch.cat((known, known))[:, :, None, None]
    alpha = both[:, 0]
    for t in range(1, scores.shape[1]):
        alpha = torch.where(mask[:, t], torch.logsumexp(alpha[..., None] + move, -2) + both[:, t], alpha)
    right, all_ = torch.logsumexp(alpha, -1).chunk(2)
    return (all_ - right).sum() / (known.sum() * scores.shape[2])


def coreference(model, h, b):
    """Marginal likelihood of the right antecedents among the mentions before, over all windows of the batch; None where there is no mention."""
    row, word = (b["cluster"] >= 0).nonzero(as_tuple=True)
    if len(row) < 2:
        return None
    x, take = h[row, word], lambda key: b[key][row, word]
    spans = torch.stack((b["at"][row, b["mention_first"][row, word].clamp(min=0)], b["at"][row, b["mention_last"][row, word].clamp(min=0)] + 1), 1)
    pairs = pair_features(take("word"), take("span_text"), take("sentence_of"), spans)
    kinds = take("kind")[:, None] * 3 + take("kind")[None]
    scores = model.anaphor(x) @ model.antecedent(x).T / math.sqrt(COREF) + (pairs * model.pair[kinds]).sum(-1)
    earlier = torch.ones(len(row), len(row), dtype=torch.bool).tril(-1)
    same = (take("cluster")[:, None] == take("cluster")[None]) & earlier
    scores = torch.cat((model.first_mention(x), scores.masked_fill(~earlier, FORBIDDEN)), 1).float()
    right = torch.cat((~same.any(1, keepdim=True), same), 1)
    return (torch.logsumexp(scores, 1) - torch.logsumexp(scores.masked_fill(~right, FORBIDDEN), 1)).mean()


def roles(model, h, b):
    """Each word near a trigger is, or is not, of its who, whom ...; None without triggers."""
    row, word = (b["event"] > 0).nonzero(as_tuple=True)
    if len(row) == 0:
        return None
    query, key = model.role_vectors(h)
    query = query[row, word].view(len(row), len(ROLES), ROLE)
    scores = (query @ key[row].transpose(1, 2) / math.sqrt(ROLE)).float() + model.role_bias[:, None]
    gold = torch.zeros_like(scores)
    number = {(r, w): i for i, (r, w) in enumerate(zip(row.tolist(), word.tolist()))}
    for r, t, role, w in b["roles"].tolist():
        if (r, t) in number:
            gold[number[r, t], role, w] = 1
    near = ((torch.arange(h.shape[1])[None] - word[:, None]).abs() <= SPREAD) & b["known"][row]
    return F.binary_cross_entropy_with_logits(scores, gold, reduction="none").masked_fill(~near[:, None], 0).sum() / len(row) / 10


def losses(model, b):
    h = model.words(b["pieces"], b["mask"], b["case"], b["flag"], b["first"])
    tags = model.tag_logits(h)
    out = {k: entropy(tags[k], b[k]) for k in ("upos", "xpos", "sentence", "conll", "worldwide", "re3d", "timex", "mention", "event", "status", "toponym")
           if k in b and (b[k] != IGNORE).any()}
    if "attribution" in b:
        scores = tags["attribution"].float().unflatten(-1, (LAYERS_OF_ATTRIBUTION, 3))
        out["attribution"] = crf(scores, b["attribution"], b["known"], model.transitions) * LAYERS_OF_ATTRIBUTION / 3
        for name, scores in zip(("cue_of", "inner_cue_of", "source_of"), model.link_scores(h)):
            gold = torch.where(b[name] == IGNORE, IGNORE, b[name] + 1)
            if (gold != IGNORE).any():
                out[name] = entropy(scores, gold)
    if "head" in b:
        out["arc"] = entropy(model.arc_scores(h).float().masked_fill(~b["known"][:, None, :], FORBIDDEN), b["head"])
        out["relation"] = entropy(model.relation_scores(h, b["head"].clamp(min=0)[:, :, None])[:, :, 0], b["deprel"])
    if "cluster" in b:
        for name, scores in zip(("mention_first", "mention_last"), model.edge_scores(h)):
            if (b[name] == IGNORE).all():
                continue  # the end of a document, without a mention
            out["edges"] = out.get("edges", 0) + entropy(scores.float().masked_fill(~b["known"][:, None, :], FORBIDDEN), b[name])
        out["coreference"] = coreference(model, h, b)
    if "certainty" in b:
        given = ~b["certainty"].isnan()
        out["certainty"] = F.smooth_l1_loss(tags["certainty"].float()[given], b["certainty"][given])
    if "roles" in b:
        out["roles"] = roles(model, h, b)
    return {k: v * WEIGHTS[k] for k, v in out.items() if v is not None}
