"""Which class the evidence says: what each piece of it says is added up, and the sum made a confidence."""

from collections.abc import Collection, Mapping
from functools import cache
from math import exp, log
from typing import NamedTuple

from microcred.domain.evidence import Evidence, fields_of, find_evidence
from microcred.domain.program import Program
from microcred.domain.rules.fitted import LEANING, LEVEL, SHARPNESS, SLOPE, SURE_ENOUGH
from microcred.domain.rules.learnt import WORD, learnt_words
from microcred.domain.rules.row import Speaks
from microcred.domain.rules.table import BELIEVED, RULES
from microcred.domain.taxonomy import CredentialClass

_PRIORS = tuple(-2.5 if cls is CredentialClass.MACRO else 0.0 for cls in CredentialClass)
_SLIGHT = 0.005
_NEVER = 1e-4


class Calibration(NamedTuple):
    """How sums of weights become confidence: shares of the classes, and how often a guess of such a share is right.

    The log odds of being right are `level`, and `slope` times those of the share, and what `leaning` says of the class.
    """

    sharpness: float
    level: float = 0.0
    slope: float = 1.0
    leaning: Mapping[str, float] = {}


CALIBRATION = Calibration(SHARPNESS, LEVEL, SLOPE, LEANING)
"""The one that was fitted with the weights."""


class Classification(NamedTuple):
    """The class that the evidence says, how sure that is, and the classes it could be, the likeliest first."""

    credential_class: CredentialClass
    confidence: float
    evidence: tuple[Evidence, ...]
    candidates: tuple[tuple[CredentialClass, float], ...]


def classify(program: Program) -> Classification:
    """The place of a program in the taxonomy by its evidence alone; undetermined where that does not decide."""
    return weigh(find_evidence(fields_of(program)))


def weigh(evidence: tuple[Evidence, ...]) -> Classification:
    """The verdict on pieces of evidence: what each says is added up per class and made a confidence."""
    shares = share_out(add_up(evidence))
    best, confidence = shares[0]
    decides = confidence >= SURE_ENOUGH and not (best is CredentialClass.CERTIFICATION and _is_named_alone(evidence))
    return Classification(best if decides else CredentialClass.UNDETERMINED, confidence, evidence, shares)


def _is_named_alone(evidence: tuple[Evidence, ...]) -> bool:
    """Whether nothing but names speaks: what a thing is called proves no certification, how it is earned does."""
    return all(piece.field in ("title", "provider") for piece in evidence)


def add_up(evidence: Collection[Evidence]) -> dict[CredentialClass, float]:
    """The score of each class: the sum of what all evidence says of it."""
    columns = zip(*(_said_of_all(piece.field, piece.rule) for piece in evidence), strict=True)
    said = map(sum, columns, _PRIORS) if evidence else _PRIORS
    return dict(zip(CredentialClass, said, strict=True))


def said_by(piece: Evidence) -> tuple[float, Speaks]:
    """How far the field is believed in which it stands, and what it says of each class."""
    return _said_by(piece.field, piece.rule)


def _said_by(field: str, rule: str) -> tuple[float, Speaks]:
    speaks = _speaks_of_rules().get(rule)
    if speaks is None:
        return 1.0, learnt_words(field)[rule.removeprefix(WORD)]
    return BELIEVED[field], speaks


@cache
def _said_of_all(field: str, rule: str) -> tuple[float, ...]:
    """What a rule says in a field of every class, one after the other: so thousands of records are quickly added up."""
    trust, speaks = _said_by(field, rule)
    said = dict(speaks)
    return tuple(said.get(cls, 0.0) * trust for cls in CredentialClass)


def share_out(
    scores: Mapping[CredentialClass, float], calibration: Calibration = CALIBRATION
) -> tuple[tuple[CredentialClass, float], ...]:
    """How likely each class is, the likeliest first; what cannot be told counts for all of them alike."""
    top = max(scores.values())
    odds = {cls: exp(calibration.sharpness * (score - top)) for cls, score in scores.items()}
    total = sum(odds.values())
    untold = odds.pop(CredentialClass.UNDETERMINED) / len(odds)
    ordered = sorted((((odd + untold) / total, cls) for cls, odd in odds.items()), key=lambda pair: -pair[0])
    (best, first), (next_best, _) = ordered[:2]
    sure = max(calibrate(best, first, calibration), next_best / (1 - best + next_best))
    scale = (1 - sure) / (1 - best) if best < 1 else 0.0
    likely = [(first, sure), *((cls, share * scale) for share, cls in ordered[1:])]
    kept = [(cls, share) for cls, share in likely if share >= _SLIGHT]
    whole = sum(share for _, share in kept)
    return tuple((cls, share / whole) for cls, share in kept)


def calibrate(share: float, cls: CredentialClass, calibration: Calibration) -> float:
    """How often a guess of this class is right that has such a share of what evidence says."""
    _, level, slope, leaning = calibration
    share = min(max(share, _NEVER), 1 - _NEVER)
    return 1 / (1 + exp(-(level + slope * log(share / (1 - share)) + leaning.get(cls, 0.0))))


@cache
def _speaks_of_rules() -> Mapping[str, Speaks]:
    return {rule.id: rule.speaks for rule in RULES}
