"""Fits the weights of rules and words to labels: multinomial logistic regression, pulled towards what rules expect.

A weight of a rule is drawn to what its row says, that of a word to 0, each by the square of its distance. There is
no constant: where nothing speaks, every class is as likely as any other.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from random import Random
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize

from bench.labelled import Labelled, fields_of_badge, issuer_of, read_badges
from microcred.domain.classify import CALIBRATION, Calibration, share_out
from microcred.domain.evidence import fields_of
from microcred.domain.look import look
from microcred.domain.rules.table import BELIEVED, ROWS, RULES
from microcred.domain.taxonomy import CredentialClass
from taxonomy_cases import all_cases

CLASSES: list[CredentialClass] = [cls for cls in CredentialClass if cls is not CredentialClass.MACRO]
"""The fitted classes. Degrees are too rare among badges: what rows say of them stands."""

PULL_OF_RULES = 8.0
PULL_OF_WORDS = 12.0
TRUST_IN_ROWS = 1.0
"""How much of the weight in its row a rule is drawn to."""
WHOLE, BRIEF, CASE = 0.7, 0.3, 5.0
"""How much a badge counts with all its fields, in brief, and how much a case of the taxonomy does."""
ISSUERS = 5
"""In the badges of how many issuers a word must stand."""
BRIEF_UNREAD = 0.2
"""How much a badge in brief counts that nobody has read."""
UNREAD_OF_ISSUER = 15
"""How many badges of an issuer are taken that nobody has read."""
SEED = 1
STEPS = 120
"""After how many steps the weights are taken as they are: more change no figure in its third place."""
ISSUERS_UNREAD = 25
"""In the badges of how many issuers a word must stand, those aside that were read among them."""
SECOND_CHOICE = 0.4
"""How much of a reading goes to the class that might also have been chosen."""

SLIGHT = 0.02
"""Weights nearer to 0 are left out."""
TELLING = 0.05
"""How strongly a word must speak of some class: there are many."""

STOP_WORDS = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "is",
        "for",
        "this",
        "with",
        "that",
        "by",
        "on",
        "as",
        "are",
        "an",
        "be",
        "from",
        "their",
        "or",
        "at",
        "it",
        "its",
        "have",
        "has",
        "they",
        "who",
        "was",
        "will",
        "which",
        "these",
        "those",
        "than",
        "into",
        "your",
        "you",
        "our",
        "we",
        "can",
        "how",
        "all",
        "more",
        "other",
        "de",
        "la",
        "el",
        "en",
        "los",
        "las",
        "del",
        "que",
        "un",
        "una",
        "con",
        "por",
        "para",
        "se",
        "su",
        "al",
        "es",
        "listed",
        "type",
        "level",
        "time",
        "earn",
        "badge",
        "badges",
        "earner",
        "earners",
    ]
)

Floats = NDArray[np.float64]
Feature = tuple[str, str]
"""What fired: "rule" and its id, or a field and a word in it."""


class Fired(NamedTuple):
    """What fires on a badge, and what does on its title and description alone."""

    whole: Mapping[Feature, float]
    brief: Mapping[Feature, float]


class Unread(NamedTuple):
    """A badge that nobody has read: who awards it, and what fires on it."""

    issuer: str
    fired: Fired


class Model(NamedTuple):
    """The weights of each feature, by CLASSES."""

    weights: Mapping[Feature, Floats]


def features_of(fields: Mapping[str, str]) -> dict[Feature, float]:
    """What fires on these fields and how far it is believed."""
    rules, words = look(fields, every_word=True)
    fired: dict[Feature, float] = {("rule", RULES[number].id): BELIEVED[field] for number, (field, _) in rules.items()}
    for field, word in words:
        if len(word) > 1 and not word.isdigit() and word not in STOP_WORDS:
            fired[field, word] = 1.0
    return fired


def fire(fields: Mapping[str, str]) -> Fired:
    """What fires on a badge."""
    brief = {field: text for field, text in fields.items() if field in ("title", "description")}
    return Fired(features_of(fields), features_of(brief))


def fire_unread(path: str, read: Collection[str]) -> list[Unread]:
    """What fires on badges of the directory that nobody has read: some of each issuer, the same every time."""
    by_issuer: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    chance = Random(SEED)  # noqa: S311 – no secret
    for badge in read_badges(path):
        if badge["id"] not in read and badge["issuer"]:
            by_issuer[issuer_of(badge)].append(badge)
    drawn = [
        (issuer, badge)
        for issuer, badges in sorted(by_issuer.items())
        for badge in chance.sample(badges, min(len(badges), UNREAD_OF_ISSUER))
    ]
    return [Unread(issuer, fire(fields_of_badge(badge))) for issuer, badge in drawn]


def target_of(example: Labelled) -> Floats:
    """How the readings share out a badge among the classes."""
    target = np.zeros(len(CLASSES))
    for label, other in example.readings:
        if label in CLASSES:
            target[CLASSES.index(CredentialClass(label))] += 1 - SECOND_CHOICE if other in CLASSES else 1
            if other in CLASSES:
                target[CLASSES.index(CredentialClass(other or ""))] += SECOND_CHOICE
    shared: Floats = target / max(float(target.sum()), 1.0)
    return shared


def fit(examples: Sequence[Labelled], fired: Sequence[Fired], others: Sequence[Unread] = ()) -> Model:
    """The weights that make the readings likeliest, of badges with all fields and in brief, and the taxonomy's cases.

    What all fields of `others`, which nobody has read, say by these weights is then taken for what their titles and
    descriptions alone should say: so words are learnt that stand in too few read badges.
    """
    model = _fit_to(examples, fired, words_of_many(examples, fired))
    if others:
        taught = np.array([_say(model, each.fired.whole) for each in others])
        model = _fit_to(examples, fired, words_of_many(examples, fired, others), others, taught)
    return _prune(model)


def _prune(model: Model) -> Model:
    """The model as it is written down: without words that tell too little, and without slight weights."""
    return Model(
        {
            name: np.where(np.abs(said) >= SLIGHT, said.round(2), 0.0)
            for name, said in model.weights.items()
            if name[0] == "rule" or np.abs(said).max() >= TELLING
        }
    )


def words_of_many(examples: Sequence[Labelled], fired: Sequence[Fired], others: Sequence[Unread] = ()) -> set[Feature]:
    """What fires on badges of several issuers, more of them where nobody has read the badges."""
    seen = [*(Unread(each.issuer, features) for each, features in zip(examples, fired, strict=True)), *others]
    issuers: dict[Feature, set[str]] = defaultdict(set)
    for issuer, features in seen:
        for feature in features.whole.keys() | features.brief.keys():
            issuers[feature].add(issuer)
    fewest = ISSUERS_UNREAD if others else ISSUERS
    return {name for name, by in issuers.items() if name[0] == "rule" or len(by) >= fewest}


def _fit_to(
    examples: Sequence[Labelled],
    fired: Sequence[Fired],
    tried: set[Feature],
    others: Sequence[Unread] = (),
    taught: Floats | None = None,
) -> Model:
    cases = [(features_of(fields_of(case)), cls) for case, cls in all_cases() if cls in CLASSES]
    names = sorted(tried.union(name for features, _ in cases for name in features if name[0] == "rule"))
    start = np.array([expected_of(name) for name in names])
    pull = np.array([PULL_OF_RULES if name[0] == "rule" else PULL_OF_WORDS for name in names])
    rows = [*(each.whole for each in fired), *(each.brief for each in fired), *(features for features, _ in cases)]
    rows += [each.fired.brief for each in others]
    targets = np.array([target_of(example) for example in examples])
    shown = np.array([[cls is other for other in CLASSES] for _, cls in cases], dtype=float)
    counts = np.repeat([WHOLE, BRIEF, CASE, BRIEF_UNREAD], [len(fired), len(fired), len(cases), len(others)])
    parts = [targets, targets, shown, *([] if taught is None else [taught])]
    weights = _climb(matrix_of(names, rows), counts[:, None] * np.vstack(parts), start, pull, STEPS)
    unseen = {("rule", row.id): expected_of(("rule", row.id)) for row in ROWS}
    return Model({**unseen, **dict(zip(names, weights, strict=True))})


def _say(model: Model, fired: Mapping[Feature, float]) -> Floats:
    """How these weights share out a badge among the classes, before it is made a confidence."""
    scores = np.zeros(len(CLASSES))
    for name, value in fired.items():
        if (weights := model.weights.get(name)) is not None:
            scores += value * weights
    shares: Floats = np.exp(scores - scores.max())
    return shares / float(shares.sum())


def expected_of(name: Feature) -> Floats:
    """What the row of a rule lets expect of each class; nothing for a word."""
    said: dict[Any, float] = dict(_EXPECTED[name[1]]) if name[0] == "rule" else {}
    return np.array([TRUST_IN_ROWS * said.get(cls, 0.0) for cls in CLASSES])


_EXPECTED = {row.id: row.speaks for row in ROWS}


def matrix_of(names: Sequence[Feature], fired: Sequence[Mapping[Feature, float]]) -> Any:
    """A row for each badge, a column for each feature."""
    columns = {name: number for number, name in enumerate(names)}
    cells = [
        (row, columns[name], value) for row, each in enumerate(fired) for name, value in each.items() if name in columns
    ]
    rows, places, values = zip(*cells, strict=True) if cells else ((), (), ())
    return sparse.csr_matrix((values, (rows, places)), shape=(len(fired), len(names)))


def _climb(table: Any, targets: Floats, start: Floats, pull: Floats, steps: int) -> Floats:
    def loss(flat: Floats) -> tuple[float, Floats]:
        moved = flat.reshape(start.shape)
        scores = table @ (start + moved)
        scores -= scores.max(axis=1, keepdims=True)
        shares = np.exp(scores)
        shares /= shares.sum(axis=1, keepdims=True)
        cost = -(targets * np.log(shares + 1e-12)).sum() + 0.5 * (pull[:, None] * moved * moved).sum()
        return float(cost), np.asarray(
            table.T @ (shares * targets.sum(axis=1, keepdims=True) - targets) + pull[:, None] * moved
        ).ravel()

    found = minimize(loss, np.zeros(start.size), jac=True, method="L-BFGS-B", options={"maxiter": steps})
    climbed: Floats = start + np.asarray(found.x).reshape(start.shape)
    return climbed


def shares_of(
    model: Model, fired: Mapping[Feature, float], calibration: Calibration = CALIBRATION
) -> tuple[tuple[CredentialClass, float], ...]:
    """The candidates as the classifier would give them with these weights."""
    scores = dict.fromkeys(CredentialClass, 0.0)
    scores[CredentialClass.MACRO] = -2.5
    for name, value in fired.items():
        if (weights := model.weights.get(name)) is not None:
            for cls, weight in zip(CLASSES, weights, strict=True):
                scores[cls] += value * float(weight)
        if name[0] == "rule":
            scores[CredentialClass.MACRO] += value * dict(_EXPECTED[name[1]]).get(CredentialClass.MACRO, 0.0)
    return share_out(scores, calibration)
