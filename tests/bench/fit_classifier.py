"""Fits the classifier to the labels and writes its weights: PYTHONPATH=tests python -m bench.fit_classifier BADGES.jsonl.gz"""

import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from textwrap import fill

import numpy as np

from bench.evaluation import calibrate, cross_validate
from bench.fitting import CLASSES, Feature, Floats, features_of, fire, fit
from bench.labelled import fields_of_badge, read_badges, read_labelled
from microcred.domain.rules.row import Speaks
from microcred.domain.rules.spelling import spell
from microcred.domain.rules.table import ROWS
from microcred.domain.taxonomy import CredentialClass

RULES = Path(__file__).parents[2] / "src" / "microcred" / "domain" / "rules"
SLIGHT = 0.03
"""Weights nearer to 0 are left out."""
FEWEST = 5
"""On how many badges of the directory a word must fire."""


def main(path: str) -> None:
    """Fit, calibrate, write."""
    examples = read_labelled(path)
    fired = [fire(example) for example in examples]
    outcomes = cross_validate(examples, fired)
    sharpness, sure = calibrate(outcomes)
    model = fit(examples, fired)
    often = count_words(path, {name for name in model.weights if name[0] != "rule"})
    write_rules(
        model.weights, f"{len(examples):,} badges of {len({e.issuer for e in examples}):,} issuers", sharpness, sure
    )
    for field in ("criteria", "description", "title"):
        words = {name[1]: said for name, said in model.weights.items() if name[0] == field and often[name] >= FEWEST}
        write_words(field, words)


def count_words(path: str, names: set[Feature]) -> Counter[Feature]:
    """On how many badges of the directory each word fires, up to what is asked for."""
    often: Counter[Feature] = Counter()
    for number, badge in enumerate(read_badges(path)):
        if number % 4 == 0:  # a quarter of the directory is more than enough to see a word five times
            often.update(names & features_of(fields_of_badge(badge)).keys())
    return often


def write_rules(weights: Mapping[Feature, Floats], fitted_to: str, sharpness: float, sure: float) -> None:
    """The weight of each rule for each class, and how sums become confidence."""
    entries = []
    for row in ROWS:
        said = dict(zip(CLASSES, weights["rule", row.id], strict=True))
        macro = dict(row.speaks).get(CredentialClass.MACRO)
        entries.append(spell(row.id, known({**said, **({} if macro is None else {CredentialClass.MACRO: macro})})))
    text = f'''"""What each rule is found to weigh, class by class, fitted to {fitted_to} read and labelled.

Written by tests/bench/fit_classifier.py. A letter for each class (knowledge, skill, ability, certification,
participation, recognition, macro, undetermined), then hundredths: for it, or with a minus against it.
"""

SHARPNESS = {sharpness}
"""How steeply sums of weights become confidence, so that an answer of confidence p is right in about p of cases."""

SURE_ENOUGH = {sure}
"""The confidence below which the answer is undetermined."""

RULE_WEIGHTS = """
{chr(10).join(entries)}
"""
'''
    (RULES / "fitted.py").write_text(text, encoding="utf-8")


def write_words(field: str, words: Mapping[str, Floats]) -> None:
    """The weight of each word that stands in a field, for each class."""
    entries = (spell(word, known(dict(zip(CLASSES, said, strict=True)))) for word, said in sorted(words.items()))
    table = fill(", ".join(entry for entry in entries if " " in entry), 119, break_on_hyphens=False)
    text = f'"""Words in the {field} and what each was found to weigh; written as those of rules are."""\n\n'
    text += f'{field.upper()}_WORDS = """\n{table}\n"""\n'
    (RULES / f"words_of_{field}.py").write_text(text, encoding="utf-8")


def known(said: Mapping[CredentialClass, float]) -> Speaks:
    """The weights that count, the strongest first."""
    counting: Iterable[tuple[CredentialClass, float]] = (pair for pair in said.items() if abs(pair[1]) >= SLIGHT)
    return tuple(sorted(counting, key=lambda pair: -abs(pair[1])))


if __name__ == "__main__":
    np.seterr(all="raise", under="ignore")
    main(sys.argv[1])
