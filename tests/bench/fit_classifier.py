"""Fits the classifier to the labels and writes its weights: PYTHONPATH=tests python -m bench.fit_classifier BADGES.jsonl.gz"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path

import numpy as np

from bench.evaluation import ANSWERED, Outcome, calibrate, figures_of, fit_folds, guess, guess_apart, threshold_for
from bench.fitting import CLASSES, Feature, Fired, Floats, Model, features_of, fire, fire_unread, fit
from bench.labelled import Labelled, fields_of_badge, read_badges, read_labelled
from microcred.domain.classify import Calibration
from microcred.domain.rules.learnt import WORDY
from microcred.domain.rules.row import Speaks
from microcred.domain.rules.spelling import Counted, Words, spell, spell_counts
from microcred.domain.rules.table import ROWS
from microcred.domain.taxonomy import CredentialClass

RULES = Path(__file__).parents[2] / "src" / "microcred" / "domain" / "rules"
FEWEST = 5
"""On how many badges of the directory a word must fire."""


def main(path: str) -> None:
    """Fit, calibrate, write."""
    examples = read_labelled(path)
    fired = [fire(example.fields) for example in examples]
    others = fire_unread(path, {example.id for example in examples})
    folds = fit_folds(examples, fired, others)
    calibration = calibrate(folds, examples, fired)
    sure = round(threshold_for(guess(folds, examples, fired, calibration)[0], ANSWERED), 3)
    figures = tell_figures(*guess_apart(folds, examples, fired), sure)
    model = fit(examples, fired, others)
    often, records = count_features(path, model.weights.keys())
    about = f"{len(examples):,} badges of {len({e.issuer for e in examples}):,} issuers read and labelled"
    write_rules(model.weights, f"{about}.\n\n{figures}", calibration, sure)
    write_words_and_counts(examples, fired, model, often, records)


def write_words_and_counts(
    examples: Sequence[Labelled], fired: Sequence[Fired], model: Model, often: Mapping[Feature, int], records: int
) -> None:
    """The words that tell something, and how often rules and words fired."""
    for field in sorted(WORDY):
        words = {name[1]: said for name, said in model.weights.items() if name[0] == field and often[name] >= FEWEST}
        write_words(field, words)
    write_counts(often, examples, fired, records)


def tell_figures(whole: Sequence[Outcome], brief: Sequence[Outcome], sure: float) -> str:
    """The figures to which the weights are fitted, by cross-validation."""
    figures = figures_of(whole, sure)
    return (
        "By cross-validation in which no issuer is in both parts: "
        f"best guess right {figures.best_guess:.3f} ({figures.best_guess_strictly:.3f} without second choices),\n"
        f"precision {figures.precision:.3f} where {figures.coverage:.3f} are answered, macro-F1 {figures.macro_f1:.3f}; "
        f"with title and description alone best guess right {figures_of(brief).best_guess:.3f}."
    )


def count_features(path: str, names: AbstractSet[Feature]) -> tuple[Counter[Feature], int]:
    """On how many badges of the directory each rule and word fires, and how many badges there are."""
    often: Counter[Feature] = Counter()
    records = 0
    for badge in read_badges(path):
        often.update(names & features_of(fields_of_badge(badge)).keys())
        records += 1
    return often, records


def write_counts(
    often: Mapping[Feature, int], examples: Sequence[Labelled], fired: Sequence[Fired], records: int
) -> None:
    """How often what is weighed has fired, by the class that was read, for people who ask for a rule."""
    by_class: dict[Feature, Counter[CredentialClass]] = defaultdict(Counter)
    for example, each in zip(examples, fired, strict=True):
        for name in each.whole:
            by_class[name][CredentialClass(example.label)] += 1
    entries = [
        spell_counts(row.id, Counted(often["rule", row.id], tuple(by_class["rule", row.id].most_common())))
        for row in ROWS
    ]
    for field in sorted(WORDY):
        entries += [
            spell_counts(f"{field}:{word}", Counted(often[field, word], tuple(by_class[field, word].most_common())))
            for word in sorted(_written(field))
        ]
    table = join_entries(entries, 799)
    text = f'''"""On how many records each rule and learnt word fires, then on how many labelled ones of each class.

Written by tests/bench/fit_classifier.py; the letters are those of the weights.
"""

RECORDS = {records}
LABELS = {len(examples)}

COUNTS = """
{table}
"""
'''
    (RULES / "counted.py").write_text(text, encoding="utf-8")


def _written(field: str) -> Iterable[str]:
    """The words that were written for a field."""
    table = (RULES / f"words_of_{field}.py").read_text(encoding="utf-8").split('"""')[3]
    return Words(table)


def write_rules(weights: Mapping[Feature, Floats], fitted_to: str, calibration: Calibration, sure: float) -> None:
    """The weight of each rule for each class, and how sums become confidence."""
    entries = []
    for row in ROWS:
        said = dict(zip(CLASSES, weights["rule", row.id], strict=True))
        macro = dict(row.speaks).get(CredentialClass.MACRO)
        entries.append(spell(row.id, known({**said, **({} if macro is None else {CredentialClass.MACRO: macro})})))
    leaning = "\n".join(f'    "{cls}": {value},' for cls, value in calibration.leaning.items())
    text = f'''"""What each rule is found to weigh, class by class, fitted to {fitted_to}

Written by tests/bench/fit_classifier.py. A letter for each class (knowledge, skill, ability, certification,
participation, recognition, macro, undetermined), then hundredths: for it, or with a minus against it.
"""

SHARPNESS = {calibration.sharpness}
"""How steeply sums of weights become shares of the classes."""

LEVEL, SLOPE = {calibration.level}, {calibration.slope}
"""The log odds of a guess being right: LEVEL, and SLOPE times the log odds of its share, and LEANING by its class."""

LEANING = {{
{leaning}
}}

SURE_ENOUGH = {sure}
"""The confidence below which the answer is undetermined."""

RULE_WEIGHTS = """
{join_entries(entries, 199)}
"""
'''
    (RULES / "fitted.py").write_text(text, encoding="utf-8")


def write_words(field: str, words: Mapping[str, Floats]) -> None:
    """The weight of each word that stands in a field, for each class."""
    entries = (spell(word, known(dict(zip(CLASSES, said, strict=True)))) for word, said in sorted(words.items()))
    table = join_entries(entry for entry in entries if " " in entry)
    text = f'"""Words in the {field} and what each was found to weigh; written as those of rules are."""\n\n'
    text += f'{field.upper()}_WORDS = """\n{table}\n"""\n'
    (RULES / f"words_of_{field}.py").write_text(text, encoding="utf-8")


def join_entries(entries: Iterable[str], width: int = 299) -> str:
    """Entries in lines, none of them broken: what stands on two lines would be read as two."""
    lines = [""]
    for entry in entries:
        longer = f"{lines[-1]}, {entry}" if lines[-1] else entry
        if len(longer) < width:
            lines[-1] = longer
        else:
            lines[-1] += ","
            lines.append(entry)
    return "\n".join(lines)


def known(said: Mapping[CredentialClass, float]) -> Speaks:
    """The weights that count, the strongest first."""
    counting: Iterable[tuple[CredentialClass, float]] = (pair for pair in said.items() if pair[1])
    return tuple(sorted(counting, key=lambda pair: -abs(pair[1])))


if __name__ == "__main__":
    np.seterr(all="raise", under="ignore")
    main(sys.argv[1])
