"""A rule as a person asks for it: by its id, with what it says and how often it fired."""

import pytest

from microcred.domain.errors import NotFound
from microcred.domain.evidence import find_evidence
from microcred.domain.rulebook import find_rule, rule_ids
from microcred.domain.rules.learnt import learnt_words
from microcred.domain.rules.row import TEXT, Rule
from microcred.domain.rules.table import BELIEVED, RULES
from microcred.domain.taxonomy import CredentialClass

FEWEST = 5
STATED = set(BELIEVED) - set(TEXT) - {"provider"}
"""Fields that provider files state and the badges by which rules are counted do not have."""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_was_counted_and_a_rare_one_gives_its_reason(rule: Rule) -> None:
    seen = find_rule(rule.id)
    (fired,) = seen.fired
    assert 0 <= sum(number for _, number in fired.counted.labels) <= fired.labels
    if not set(seen.fields) <= STATED:
        assert bool(seen.rare) == (fired.counted.records < FEWEST)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_what_a_rule_says_is_what_its_evidence_weighs(rule: Rule) -> None:
    field = rule.fields[0]
    piece = next(piece for piece in find_evidence({field: rule.fires}) if piece.rule == rule.id)
    said = {says.credential_class: says.weight for says in find_rule(rule.id).says if says.field == field}
    assert said[piece.points_to] == pytest.approx(piece.weight, abs=0.011)


@pytest.mark.parametrize("field", ["criteria", "description", "title"])
def test_every_learnt_word_is_a_rule_that_was_counted(field: str) -> None:
    for word in learnt_words(field):
        seen = find_rule(f"word:{word}")
        assert field in seen.fields
        assert [fired.counted.records >= FEWEST for fired in seen.fired] == [True] * len(seen.fields)


def test_every_weight_that_was_written_is_read() -> None:
    for field in ("criteria", "description", "title"):
        words = learnt_words(field)
        assert all(said for said in words.values())
        assert "" not in words
        assert not {word for word in words if word[1:].isdigit()}  # a weight that was taken for a word: “s12”


def test_ids_are_found_whatever_their_case() -> None:
    assert find_rule("Attended").id == "attended"
    assert find_rule("WORD:Awarded").id == "word:awarded"


@pytest.mark.parametrize(
    ("word", "nearest"),
    [
        ("atended", "attended"),
        ("awarded", "word:awarded"),
        ("word:awardet", "word:awarded"),
        ("assessed-by", "assessed-by-exam"),
    ],
)
def test_a_mistyped_rule_is_told_the_nearest(word: str, nearest: str) -> None:
    with pytest.raises(NotFound) as failure:
        find_rule(word)
    assert nearest in failure.value.nearest


@pytest.mark.parametrize("word", ["", "zzzz", "word:", "word:zzzz", "考试", "x" * 10_000])
def test_what_is_like_no_rule_is_told_where_rules_are_named(word: str) -> None:
    with pytest.raises(NotFound) as failure:
        find_rule(word)
    assert failure.value.hint


def test_a_rule_speaks_in_every_field_it_reads() -> None:
    seen = find_rule("attended")
    said = {says.field: says.weight for says in seen.says if says.credential_class is CredentialClass.PARTICIPATION}
    assert set(said) == set(seen.fields)
    assert said["criteria"] > said["description"] > said["title"] > 0


def test_all_ids_are_listed_once() -> None:
    ids = rule_ids()
    assert len(set(ids)) == len(ids)
    assert {"attended", "word:awarded"} <= set(ids)


def test_a_rule_that_follows_from_others_names_them() -> None:
    seen = find_rule("exam-for-a-role")
    assert seen.pattern is None
    first, second = seen.joins
    assert {"code-of-ethics"} <= set(first)
    assert {"pass-exam"} <= set(second)
    assert {*first, *second} <= set(rule_ids())


def test_a_rule_of_what_is_not_said_names_what_it_is_without() -> None:
    seen = find_rule("no-sign-of-an-assessment")
    assert seen.pattern is None
    assert {"pass-exam", "quiz"} <= set(seen.without) <= set(rule_ids())
    fields = {"criteria": "Course: twelve lessons"}
    assert seen.id in {piece.rule for piece in find_evidence(fields)}
    assert seen.id not in {piece.rule for piece in find_evidence({**fields, "description": "Pass the quiz."})}
