"""The table of rules: each row is held to its own samples."""

import re

import pytest

from microcred.domain.evidence import find_evidence
from microcred.domain.rules.row import Rule
from microcred.domain.rules.table import BELIEVED, ROWS, RULES
from microcred.domain.taxonomy import CredentialClass

BY_ID = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


def seen(rule: Rule, field: str, text: str) -> bool:
    return any(evidence.rule == rule.id for evidence in find_evidence({field: text}))


@BY_ID
def test_a_rule_fires_on_its_example_in_every_field_it_reads(rule: Rule) -> None:
    assert [field for field in rule.fields if not seen(rule, field, rule.fires)] == []


@BY_ID
def test_a_rule_spares_its_counterexample(rule: Rule) -> None:
    assert [field for field in rule.fields if seen(rule, field, rule.spares)] == []


@BY_ID
def test_a_rule_quotes_its_example_and_says_what_it_points_to(rule: Rule) -> None:
    field = rule.fields[0]
    evidence = next(piece for piece in find_evidence({field: rule.fires}) if piece.rule == rule.id)
    assert evidence.text
    assert evidence.text in rule.fires
    assert evidence.points_to is rule.points_to
    assert evidence.weight == pytest.approx(rule.weight * BELIEVED[field], abs=0.01)


@BY_ID
def test_a_rule_gives_its_reason_and_weighs_something(rule: Rule) -> None:
    assert rule.because
    assert rule.weight != 0
    assert len(dict(rule.speaks)) == len(rule.speaks)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_a_row_expects_something_of_a_class(row: Rule) -> None:
    assert CredentialClass.UNDETERMINED not in dict(row.speaks)


@BY_ID
def test_trigger_words_are_whole_lower_case_words(rule: Rule) -> None:
    words = (*rule.words, *rule.beside)
    assert [word for word in words if not re.fullmatch(r"\w+", word) or word != word.lower()] == []


@BY_ID
def test_a_pattern_repeats_without_limit_only_single_letters(rule: Rule) -> None:
    # a group that repeats without limit may be nested in another, and then takes for ever
    assert not re.search(r"\)[*+]|\)\{\d+,\}", rule.pattern.replace(r"\)", ""))


@BY_ID
def test_a_pattern_that_begins_at_the_beginning_has_no_other_branch(rule: Rule) -> None:
    # it is tried there alone: a branch that may stand further on would never be found
    outside = re.sub(r"\\.|\[[^\]]*\]", "", rule.pattern)
    while (fewer := re.sub(r"\([^()]*\)", "", outside)) != outside:
        outside = fewer
    assert not (outside.startswith("^") and "|" in outside)


def test_ids_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)


def test_every_rule_reads_fields_that_are_believed() -> None:
    assert {field for rule in RULES for field in rule.fields} == set(BELIEVED)


def test_every_class_has_rules_that_speak_for_it() -> None:
    spoken_for = {cls for rule in RULES for cls, weight in rule.speaks if weight > 0}
    assert spoken_for >= set(CredentialClass) - {CredentialClass.UNDETERMINED}


JOINING = [rule for rule in RULES if rule.joins is not None]


@pytest.mark.parametrize("rule", JOINING, ids=lambda rule: rule.id)
def test_a_rule_that_follows_from_others_names_rules_that_look_for_words(rule: Rule) -> None:
    assert rule.joins is not None
    looking = {each.id for each in RULES if each.joins is None}
    assert {name for lot in (*rule.joins, rule.without) for name in lot} <= looking


def test_two_signs_may_stand_in_different_fields() -> None:
    apart = {"title": "Storage Administrator", "criteria": "Pass the exam"}
    fired = {piece.rule: piece for piece in find_evidence(apart)}
    assert fired["exam-for-a-role"].field == "criteria"
    assert fired["exam-for-a-role"].text == fired["pass-exam"].text
    assert "exam-for-a-role" not in {piece.rule for piece in find_evidence({"criteria": "Pass the exam"})}
