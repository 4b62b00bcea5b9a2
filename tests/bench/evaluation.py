"""How good a classification of labelled badges is: cross-validation by issuer, and the figures that follow from it.

A guess is right where the reader chose it or accepts it as second choice; `strictly` where the reader chose it.
Best guesses are counted where the reader decided for a class. Where the reader would not decide, an answer is wrong
(unless it is the reader's second choice), and none is right: these badges count in precision and coverage.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from bench.fitting import CLASSES, Feature, Fired, Floats, Model, Unread, fit, shares_of
from bench.labelled import Labelled
from microcred.domain.classify import CALIBRATION, Calibration
from microcred.domain.rules.fitted import SURE_ENOUGH

FOLDS = 5
SEED = 1
BINS = 10
ANSWERED = 0.875
"""The share of badges that the classifier shall answer."""

LEANING_HELD = 0.1
"""How freely confidence leans by class: leant freely, it orders the guesses of other issuers worse than the share."""

UNDETERMINED = "undetermined"


class Outcome(NamedTuple):
    """A badge, the best guess of its class and how sure that is."""

    example: Labelled
    guess: str
    confidence: float

    @property
    def is_right(self) -> bool:
        """Whether the reader accepts the guess."""
        return self.guess in self.example.accepted


class Figures(NamedTuple):
    """What is reported of a classification."""

    best_guess: float
    best_guess_strictly: float
    precision: float
    precision_strictly: float
    coverage: float
    macro_f1: float
    calibration_error: float


def folds_of(examples: Sequence[Labelled]) -> Iterable[tuple[list[int], list[int]]]:
    """Training and test badges: no issuer is in both."""
    splitter = GroupKFold(FOLDS, shuffle=True, random_state=SEED)
    for train, test in splitter.split(examples, groups=[example.issuer for example in examples]):
        yield train.tolist(), test.tolist()


class Fold(NamedTuple):
    """What was fitted to badges of some issuers, and the numbers of those of the others."""

    model: Model
    test: list[int]


def fit_folds(examples: Sequence[Labelled], fired: Sequence[Fired], others: Sequence[Unread]) -> list[Fold]:
    """The weights of each fold; badges that nobody has read are of no issuer in its test either."""
    folds = []
    for train, test in folds_of(examples):
        tested = {examples[number].issuer for number in test}
        model = fit(
            [examples[number] for number in train],
            [fired[number] for number in train],
            [other for other in others if other.issuer not in tested],
        )
        folds.append(Fold(model, test))
    return folds


def guess(
    folds: Sequence[Fold],
    examples: Sequence[Labelled],
    fired: Sequence[Fired],
    calibration: Calibration = CALIBRATION,
) -> tuple[list[Outcome], list[Outcome]]:
    """Each badge as it is placed by what was fitted to badges of other issuers: with all fields, and in brief."""
    tested = [(fold.model, number) for fold in folds for number in fold.test]

    def place(model: Model, number: int, features: Mapping[Feature, float]) -> Outcome:
        best, confidence = shares_of(model, features, calibration)[0]
        return Outcome(examples[number], str(best), confidence)

    whole = [place(model, number, fired[number].whole) for model, number in tested]
    return whole, [place(model, number, fired[number].brief) for model, number in tested]


def cross_validate_tfidf(examples: Sequence[Labelled], tested: Sequence[str], trained: Sequence[str]) -> list[Outcome]:
    """The same badges and folds by TF-IDF of words and pairs and logistic regression."""
    outcomes = []
    for train, test in folds_of(examples):
        vectors = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
        known = [number for number in train if examples[number].label != UNDETERMINED]
        table = vectors.fit_transform([trained[number] for number in known])
        model = LogisticRegression(C=30, max_iter=1000).fit(table, [examples[number].label for number in known])
        for number, shares in zip(
            test, model.predict_proba(vectors.transform([tested[number] for number in test])), strict=True
        ):
            best = int(np.argmax(shares))
            outcomes.append(Outcome(examples[number], str(model.classes_[best]), float(shares[best])))
    return outcomes


def guess_apart(
    folds: Sequence[Fold], examples: Sequence[Labelled], fired: Sequence[Fired]
) -> tuple[list[Outcome], list[Outcome]]:
    """The same, and how sure a guess is follows from the guesses of the other folds too."""
    whole: list[Outcome] = []
    brief: list[Outcome] = []
    for fold in folds:
        others = [each for each in folds if each is not fold]
        for known, more in zip(
            (whole, brief), guess([fold], examples, fired, calibrate(others, examples, fired)), strict=True
        ):
            known.extend(more)
    return whole, brief


def calibrate(folds: Sequence[Fold], examples: Sequence[Labelled], fired: Sequence[Fired]) -> Calibration:
    """The calibration with which guesses are as often right as they are sure, with all fields and in brief."""
    both = [each for part in guess(folds, examples, fired, Calibration(1.0)) for each in part]
    sharpness = min((squared_error(both, factor), factor) for factor in np.arange(0.5, 2.01, 0.05))[1]
    sharper = Calibration(round(float(sharpness), 3))
    both = [each for part in guess(folds, examples, fired, sharper) for each in part]
    classes = [str(cls) for cls in CLASSES if cls != UNDETERMINED]
    shares = np.clip([each.confidence for each in both], 1e-4, 1 - 1e-4)
    leant = [[LEANING_HELD * (each.guess == name) for each in both] for name in classes]
    table = np.array([np.log(shares / (1 - shares)), *leant]).T
    fitted = LogisticRegression(C=1.0).fit(table, [each.is_right for each in both])
    slope, *leaning = fitted.coef_[0]
    return sharper._replace(
        level=round(float(fitted.intercept_[0]), 3),
        slope=round(float(slope), 3),
        leaning={name: round(LEANING_HELD * float(each), 3) for name, each in zip(classes, leaning, strict=True)},
    )


def sharpen(confidence: float, factor: float) -> float:
    """About what a confidence becomes where all weights grow by a factor: odds against all others to its power."""
    odds = (confidence / max(1 - confidence, 1e-9)) ** factor
    return float(odds / (1 + odds))


def squared_error(outcomes: Sequence[Outcome], factor: float) -> float:
    """The mean squared distance of confidence from being right."""
    return float(np.mean([(sharpen(each.confidence, factor) - each.is_right) ** 2 for each in outcomes]))


def figures_of(outcomes: Sequence[Outcome], sure: float = SURE_ENOUGH) -> Figures:
    """All figures; an answer is given from the confidence `sure` on."""
    decided = [each for each in outcomes if each.example.label != UNDETERMINED]
    answered = [each for each in outcomes if each.confidence >= sure]
    return Figures(
        mean(each.is_right for each in decided),
        mean(each.guess == each.example.label for each in decided),
        mean(each.is_right for each in answered),
        mean(each.guess == each.example.label for each in answered),
        len(answered) / len(outcomes),
        macro_f1(decided),
        calibration_error(outcomes),
    )


def threshold_for(outcomes: Sequence[Outcome], coverage: float) -> float:
    """The confidence from which on this share of badges is answered."""
    ordered = sorted((each.confidence for each in outcomes), reverse=True)
    return ordered[max(0, round(coverage * len(ordered)) - 1)]


def mean(values: Iterable[bool]) -> float:
    """The share of what is so; 0 where there is nothing."""
    seen = list(values)
    return sum(seen) / len(seen) if seen else 0.0


def macro_f1(outcomes: Sequence[Outcome]) -> float:
    """The mean over classes of F1; a guess that the reader accepts counts as the class he chose."""
    truths = [each.example.label for each in outcomes]
    guesses = [each.example.label if each.is_right else each.guess for each in outcomes]
    scores = []
    for cls in sorted(set(truths) - {UNDETERMINED}):
        hits = sum(truth == guess == cls for truth, guess in zip(truths, guesses, strict=True))
        scores.append(2 * hits / (truths.count(cls) + guesses.count(cls)))
    return sum(scores) / len(scores)


def calibration_error(outcomes: Sequence[Outcome]) -> float:
    """How far confidence is from the share of right answers, over ten equal steps of it."""
    error = 0.0
    for step in range(BINS):
        inside = [
            each
            for each in outcomes
            if step / BINS <= each.confidence < (step + 1) / BINS or (step == BINS - 1 and each.confidence >= 1)
        ]
        if inside:
            sure = sum(each.confidence for each in inside) / len(inside)
            error += len(inside) / len(outcomes) * abs(sure - mean(each.is_right for each in inside))
    return error


def confusion_of(outcomes: Sequence[Outcome], sure: float = SURE_ENOUGH) -> dict[str, Floats]:
    """For each class that a reader chose, how often each answer was given."""
    names = [str(cls) for cls in CLASSES]
    table = {name: np.zeros(len(names)) for name in names}
    for each in outcomes:
        answer = each.guess if each.confidence >= sure else UNDETERMINED
        if each.example.label in table and answer in names:
            table[each.example.label][names.index(answer)] += 1
    return table
