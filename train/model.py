"""The reader: one small encoder, one pass, many heads.

Shapes: B windows, T word pieces, N words, H hidden size. Every head reads the encoder's vector of a word's first piece.
"""
import math

import torch
import torch.nn.functional as F
from torch import nn

HIDDEN, LAYERS, ATTENTION_HEADS, INNER, POSITIONS = 384, 6, 12, 1536, 512
CASES, FLAGS = 4, 4  # letter case of a word; in quotation marks (1) and first word of a paragraph (2)
ARC, RELATION, LINK, EDGE, COREF, ROLE = 256, 64, 96, 48, 64, 32
LAYERS_OF_ATTRIBUTION = 6  # content, source, cue; the same of attributions inside a content
ROLES = ("who", "whom", "what", "where", "when")
PAIR_KINDS, PAIR_FEATURES = 9, 6  # see coreference.py


class Layer(nn.Module):
    """A BERT layer (post-norm), with the names of its weights shortened."""

    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.norm1, self.norm2 = (nn.LayerNorm(HIDDEN, eps=1e-12) for _ in range(2))
        self.up, self.down = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, bias):
        b, t, _ = x.shape
        split = lambda y: y.view(b, t, ATTENTION_HEADS, HIDDEN // ATTENTION_HEADS).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        if torch.onnx.is_in_onnx_export():
            y = (q @ k.transpose(2, 3) / math.sqrt(HIDDEN // ATTENTION_HEADS)).softmax(-1) @ v
        else:
            y = F.scaled_dot_product_attention(q, k, v, attn_mask=None if bias is None else bias.to(q.dtype))
        y = y.transpose(1, 2).reshape(b, t, HIDDEN)
        x = self.norm1(x + self.drop(self.out(y)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """MiniLM with two added input embeddings, for what an uncased model does not see."""

    def __init__(self, pieces):
        super().__init__()
        self.word = nn.Embedding(pieces, HIDDEN)  # a SmallTable when exported
        self.position = nn.Embedding(POSITIONS, HIDDEN)
        self.case, self.flag = nn.Embedding(CASES, HIDDEN), nn.Embedding(FLAGS, HIDDEN)
        self.norm, self.drop = nn.LayerNorm(HIDDEN, eps=1e-12), nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        nn.init.zeros_(self.case.weight)
        nn.init.zeros_(self.flag.weight)

    def forward(self, pieces, mask, case, flag):
        place = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.word(pieces) + self.position(place)[None] + self.case(case) + self.flag(flag)
        x = self.drop(self.norm(x))
        bias = None if mask is None else (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load_minilm(self, weights):
        """Takes over the weights of a Hugging Face BERT checkpoint (a dict of tensors)."""
        own = self.state_dict()
        names = {"word.weight": "embeddings.word_embeddings.weight", "position.weight": "embeddings.position_embeddings.weight",
                 "norm.weight": "embeddings.LayerNorm.weight", "norm.bias": "embeddings.LayerNorm.bias"}
        parts = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "out": "attention.output.dense",
                 "norm1": "attention.output.LayerNorm", "up": "intermediate.dense", "down": "output.dense", "norm2": "output.LayerNorm"}
        for i in range(LAYERS):
            for mine, theirs in parts.items():
                for kind in ("weight", "bias"):
                    names[f"layers.{i}.{mine}.{kind}"] = f"encoder.layer.{i}.{theirs}.{kind}"
        for mine, theirs in names.items():
            own[mine] = weights[theirs]
        # token type 0 is added to every position: it is folded into the positions once
        own["position.weight"] = own["position.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
        self.load_state_dict(own)


def project(width):
    return nn.Sequential(nn.Linear(HIDDEN, width), nn.GELU(), nn.Dropout(0.2))


class Reader(nn.Module):
    """labels: the classes of each head in TAGS, and of "deprel", as `corpora.py` lists them."""

    TAGS = ("attribution", "upos", "xpos", "conll", "worldwide", "re3d", "timex", "sentence", "certainty", "mention", "event", "status", "toponym")

    def __init__(self, pieces, labels):
        super().__init__()
        self.sizes = [len(labels[name]) for name in self.TAGS]
        self.encoder = Encoder(pieces)
        self.drop = nn.Dropout(0.2)
        self.tags = nn.Linear(HIDDEN, sum(self.sizes))
        # of each of the six attribution layers: what going from one of O, B, I to another adds
        self.transitions = nn.Parameter(torch.zeros(LAYERS_OF_ATTRIBUTION, 3, 3))
        self.arc_dependent, self.arc_head = project(ARC), project(ARC)
        self.arc = nn.Linear(ARC, ARC)
        self.arc_bias = nn.Linear(ARC, 1)
        self.relation_dependent, self.relation_head = project(RELATION), project(RELATION)
        self.relation = nn.Linear(RELATION, RELATION * len(labels["deprel"]), bias=False)
        self.relation_sum = nn.Linear(2 * RELATION, len(labels["deprel"]))
        # content word -> its cue's first word, the same for an inner content; cue's first word -> its source's first word
        self.to_cue, self.as_cue, self.to_inner = project(LINK), project(LINK), project(LINK)
        self.to_source, self.as_source = project(LINK), project(LINK)
        self.no_cue, self.no_source = nn.Parameter(torch.zeros(LINK)), nn.Parameter(torch.zeros(LINK))
        # head word of a mention -> its first and its last word
        self.edge_of, self.edge_at = project(2 * EDGE), project(2 * EDGE)
        # head word of a mention -> head word of an earlier mention of the same thing, or none
        self.anaphor, self.antecedent, self.first_mention = project(COREF), project(COREF), nn.Linear(HIDDEN, 1)
        self.pair = nn.Parameter(torch.zeros(PAIR_KINDS, PAIR_FEATURES))
        # trigger of an event -> every word of its who, whom, what, where, when
        self.role_of, self.role_at = project(len(ROLES) * ROLE), project(ROLE)
        self.role_bias = nn.Parameter(torch.full((len(ROLES),), -3.0))

    def words(self, pieces, mask, case, flag, first):
        x = self.encoder(pieces, mask, case, flag)
        return self.drop(x.gather(1, first[:, :, None].expand(-1, -1, HIDDEN)))

    def tag_logits(self, h):
        return dict(zip(self.TAGS, self.tags(h).split(self.sizes, -1)))

    def arc_scores(self, h):
        """[B, N dependents, N heads]; the diagonal stands for the root."""
        heads = self.arc_head(h)
        return self.arc(self.arc_dependent(h)) @ heads.transpose(1, 2) / math.sqrt(ARC) + self.arc_bias(heads).transpose(1, 2)

    def relation_scores(self, h, heads):
        """heads [B, N, K] -> [B, N, K, relations]"""
        b, n, k = heads.shape
        d = self.relation_dependent(h)
        g = self.relation_head(h).gather(1, heads.reshape(b, n * k)[:, :, None].expand(-1, -1, RELATION)).view(b, n, k, RELATION)
        bilinear = self.relation(d).view(b, n, -1, RELATION)  # [B, N, relations, RELATION]
        return g @ bilinear.transpose(2, 3) + self.relation_sum(torch.cat((d[:, :, None].expand(-1, -1, k, -1), g), -1))

    def link_vectors(self, h):
        """Five [B, N, LINK]: content words, inner content words, cues; cues, sources. A link's score is the dot product over sqrt(LINK)."""
        return self.to_cue(h), self.to_inner(h), self.as_cue(h), self.to_source(h), self.as_source(h)

    def link_scores(self, h):
        """Three [B, N, N + 1]: content word -> cue, inner content word -> cue, cue -> source; column 0 stands for none."""
        content, inner, cue, of_cue, source = self.link_vectors(h)
        with_none = lambda to, end, none: to @ torch.cat((none.to(end.dtype).expand(end.shape[0], 1, LINK), end), 1).transpose(1, 2) / math.sqrt(LINK)
        return with_none(content, cue, self.no_cue), with_none(inner, cue, self.no_cue), with_none(of_cue, source, self.no_source)

    def edge_scores(self, h):
        """Two [B, N heads, N words]: how well a word begins, and ends, the mention of a head. A mention holds its head."""
        (a, b), (c, d) = self.edge_of(h).split(EDGE, -1), self.edge_at(h).split(EDGE, -1)
        place = torch.arange(h.shape[1], device=h.device)
        after = (place[None, :] > place[:, None]).to(h.dtype) * -1e4
        return a @ c.transpose(1, 2) / math.sqrt(EDGE) + after, b @ d.transpose(1, 2) / math.sqrt(EDGE) + after.transpose(0, 1)

    def role_vectors(self, h):
        """[B, N triggers, roles * ROLE] and [B, N words, ROLE]; a role's score is the dot product over sqrt(ROLE), plus the role's bias."""
        return self.role_of(h), self.role_at(h)


class SmallTable(nn.Module):
    """An embedding in int8 with a scale for each row."""

    def __init__(self, weight):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("table", (weight / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids):
        return self.table[ids].float() * self.scale[ids]


class Exported(nn.Module):
    """The reader as it ships: what `src/reader/` asks for, decided inside the graph where a decision needs nothing else.

    One window at a time, without padding: then there is no mask to add, and a report's scores do not hang on what else is read (the range of int8
    activations is taken from the whole input). Whole numbers are int32, which JavaScript holds without BigInt.
    """

    INPUTS = ("pieces", "case", "flag", "first")
    OUTPUTS = ("attribution", "upos", "xpos", "conll", "worldwide", "re3d", "timex", "sentence", "certainty", "mention", "event", "status", "toponym",
               "arcs", "heads", "relations", "links", "edges", "coreference", "roles")

    def __init__(self, reader):
        super().__init__()
        self.reader = reader
        reader.encoder.word = SmallTable(reader.encoder.word.weight.detach())

    def forward(self, pieces, case, flag, first):
        """pieces, case, flag [T], first [N].

        `links` holds a word's five link vectors and its three scores for "none"; `edges` the first and last word of the mention whose head a word may be;
        `coreference` a word's vectors as anaphor and as antecedent, and its score as a first mention; `roles` its vectors as trigger and as a party.
        """
        r = self.reader
        batch = lambda x: x.long()[None]
        h = r.words(batch(pieces), None, batch(case), batch(flag), batch(first))
        tags = r.tag_logits(h)
        for name in ("upos", "xpos"):
            tags[name] = tags[name].argmax(-1).int()
        arcs = r.arc_scores(h)
        # the two best heads, not by topk: a window may be of one word
        best = arcs.argmax(-1, keepdim=True)
        next_best = (arcs - (torch.arange(arcs.shape[-1]) == best).to(arcs.dtype) * 1e4).argmax(-1, keepdim=True)
        top = torch.cat((best, next_best), -1)
        relation = r.relation_scores(h, top)
        content, inner, cue, of_cue, source = r.link_vectors(h)
        none = torch.stack((content @ r.no_cue, inner @ r.no_cue, of_cue @ r.no_source), -1) / math.sqrt(LINK)
        links = torch.cat((torch.cat((content, inner, cue, of_cue, source), -1) / LINK**0.25, none), -1)
        edges = torch.stack([scores.argmax(-1) for scores in r.edge_scores(h)], -1).int()
        coreference = torch.cat((torch.cat((r.anaphor(h), r.antecedent(h)), -1) / COREF**0.25, r.first_mention(h)), -1)
        roles = torch.cat(r.role_vectors(h), -1) / ROLE**0.25
        out = (*(tags[name] for name in r.TAGS), arcs, top.int(), relation.argmax(-1).int(), links, edges, coreference, roles)
        return tuple(x[0] for x in out)
