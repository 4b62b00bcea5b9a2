"""How well the classifier places labelled badges: PYTHONPATH=tests python -m bench.classifier BADGES.jsonl.gz

The texts are where the badge directory's file is; here are only ids and labels. Weights and
confidence are fitted anew in each fold.
"""

import sys
from collections.abc import Mapping, Sequence
from time import perf_counter

from bench.evaluation import (
    Figures,
    Outcome,
    confusion_of,
    cross_validate_tfidf,
    figures_of,
    fit_folds,
    guess_apart,
    threshold_for,
)
from bench.fitting import CLASSES, fire, fire_unread
from bench.labelled import Labelled, fields_of_badge, read_badges, read_labelled
from microcred.domain.classify import weigh
from microcred.domain.evidence import find_evidence

BRIEF = ("title", "description")
TIMED = 20_000


def main(path: str) -> None:
    """Print every figure."""
    examples = read_labelled(path)
    print(f"{len(examples):,} labelled badges of {len({each.issuer for each in examples}):,} issuers")
    print_agreement(examples)
    print(f"\n{'':38}{'best':>6}{'strict':>8}{'precis.':>9}{'strict':>8}{'cover.':>8}{'F1':>7}{'ECE':>7}")
    whole = [each.fields for each in examples]
    brief = [{field: text for field, text in fields.items() if field in BRIEF} for fields in whole]
    fired = [fire(each.fields) for each in examples]
    folds = fit_folds(examples, fired, fire_unread(path, {each.id for each in examples}))
    ours, ours_in_brief = guess_apart(folds, examples, fired)
    print_figures("all fields", figures_of(ours))
    print_figures("title and description", figures_of(ours_in_brief))
    answering_as_many = threshold_for(ours_in_brief, figures_of(ours).coverage)
    print_figures("title and description, as many", figures_of(ours_in_brief, answering_as_many))
    print_baseline("TF-IDF, all fields", examples, whole, figures_of(ours).coverage)
    print_baseline("TF-IDF, title and description", examples, brief, figures_of(ours).coverage)
    print_confusion("all fields", ours)
    print_confusion("title and description", ours_in_brief)
    print_calibration(ours)
    print_mistakes(ours)
    print_speed(path)


def print_baseline(name: str, examples: Sequence[Labelled], fields: Sequence[Mapping[str, str]], share: float) -> None:
    """The baseline, answering as many badges as the classifier does."""
    texts = [" ".join(each.values()) for each in fields]
    outcomes = cross_validate_tfidf(examples, texts, texts)
    print_figures(name, figures_of(outcomes, threshold_for(outcomes, share)))


def print_figures(name: str, figures: Figures) -> None:
    """One line of the table."""
    best, strict, precision, strictly, coverage, score, error = figures
    print(
        f"{name:<38}{best:>6.3f}{strict:>8.3f}{precision:>9.3f}{strictly:>8.3f}{coverage:>8.3f}{score:>7.3f}{error:>7.3f}"
    )


def print_agreement(examples: Sequence[Labelled]) -> None:
    """How often two independent readings chose the same class, and how often one accepts what the other chose."""
    pairs = [each.readings[-2:] for each in examples if len(each.readings) > 1]
    if not pairs:
        print("no badge was read twice")
        return
    same = sum(first.label == second.label for first, second in pairs) / len(pairs)
    close = sum(first.label in second.accepted or second.label in first.accepted for first, second in pairs)
    settled = sum(len(each.readings) > 2 for each in examples)
    print(
        f"{len(pairs):,} read twice independently: the same class {same:.3f}, accepted by one {close / len(pairs):.3f}; "
        f"{settled:,} settled by a third reading"
    )


def print_calibration(outcomes: Sequence[Outcome]) -> None:
    """How often guesses of each confidence are right."""
    print(f"\n{'as sure as':<12}{'badges':>8}{'right':>8}")
    for step in range(10):
        inside = [each for each in outcomes if step / 10 <= each.confidence < (step + 1) / 10 + (step == 9)]
        if inside:
            right = sum(each.is_right for each in inside) / len(inside)
            print(f"{f'{step / 10:.1f}–{(step + 1) / 10:.1f}':<12}{len(inside):>8}{right:>8.3f}")


def print_confusion(title: str, outcomes: Sequence[Outcome]) -> None:
    """What readers chose (rows) beside what was answered."""
    names = [str(cls) for cls in CLASSES]
    print(f"\n{title}\n{'read as, answered:':<18}" + "".join(f"{name[:8]:>10}" for name in names))
    for name, counts in confusion_of(outcomes).items():
        print(f"{name:<18}" + "".join(f"{int(count):>10}" for count in counts))


def print_mistakes(outcomes: Sequence[Outcome], most: int = 20) -> None:
    """The wrong answers of which it was surest."""
    print(f"\nThe {most} surest mistakes")
    wrong = sorted((each for each in outcomes if not each.is_right), key=lambda each: -each.confidence)
    for each in wrong[:most]:
        print(
            f"{each.example.id}  {each.confidence:.2f} {each.guess}, read as {each.example.label}"
            + (f" or {each.example.other}" if each.example.other else "")
        )


def print_speed(path: str) -> None:
    """How many badges a second are placed on one core, reading them aside."""
    several = []
    for badge in read_badges(path):
        several.append(fields_of_badge(badge))
        if len(several) == TIMED:
            break
    began = perf_counter()
    for fields in several:
        weigh(find_evidence(fields))
    print(f"\n{len(several) / (perf_counter() - began):,.0f} badges a second on one core")


if __name__ == "__main__":
    main(sys.argv[1])
