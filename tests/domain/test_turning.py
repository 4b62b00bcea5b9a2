"""What would change a classification: whatever is told, done, gives that class."""

import pytest

from microcred.domain.classify import classify
from microcred.domain.evidence import fields_of
from microcred.domain.kinds import How
from microcred.domain.program import Assessment, Kind, Program
from microcred.domain.taxonomy import CredentialClass
from microcred.domain.turning import Turn, compare_rivals, find_turns, speaks_for
from taxonomy_cases import BORDERLINE, PARTICIPATION, SKILL, program

PROGRAMS = [program(title, description) for title, description, _ in BORDERLINE]
BY_TITLE = pytest.mark.parametrize("asked", PROGRAMS, ids=lambda asked: asked.title)


def turns_of(asked: Program) -> tuple[Turn, ...]:
    return find_turns(fields_of(asked), classify(asked))


def state(asked: Program, turn: Turn) -> Program:
    if turn.field == "kind":
        return asked._replace(kind=Kind(turn.text))
    facts = dict(part.split(" ", 1) for part in turn.text.split(", "))
    stated = Assessment(facts["type"], facts.get("mode"), facts.get("judged_by"))
    return asked._replace(assessment=(*asked.assessment, stated))


@BY_TITLE
def test_a_fact_that_is_told_to_turn_the_answer_turns_it_when_a_file_states_it(asked: Program) -> None:
    for turn in turns_of(asked):
        if turn.how is How.STATED:
            after = classify(state(asked, turn))
            assert (after.credential_class, after.confidence) == (turn.credential_class, turn.confidence)


@BY_TITLE
def test_each_turn_gives_another_class_and_words_to_strike_are_quoted(asked: Program) -> None:
    found, texts = classify(asked), fields_of(asked)
    turns = turns_of(asked)
    assert found.credential_class not in {turn.credential_class for turn in turns}
    assert all(turn.text in texts[turn.field] for turn in turns if turn.how is How.STRUCK)
    assert len({(turn.how, turn.credential_class) for turn in turns}) == len(turns)


def test_a_judged_practical_makes_a_workshop_a_skill() -> None:
    turn = next(turn for turn in turns_of(PROGRAMS[0]) if turn.credential_class is SKILL)
    assert (turn.how, turn.field, turn.text) == (How.STATED, "assessment", "type practical")


def test_words_that_alone_decide_are_those_to_strike() -> None:
    asked = program("DevSummit", "Completed this course of 3 credits.")
    struck = {turn.text: turn.credential_class for turn in turns_of(asked) if turn.how is How.STRUCK}
    assert struck["3 credits"] is PARTICIPATION


@BY_TITLE
def test_evidence_adds_up_to_the_lead_over_the_rival(asked: Program) -> None:
    found = classify(asked)
    best, rival = compare_rivals(found)
    assert best is not rival
    assert CredentialClass.UNDETERMINED not in {best, rival}
    lead = sum(speaks_for(piece, best, rival) for piece in found.evidence)
    degrees = CredentialClass.MACRO in {best, rival}
    assert lead >= (-10 if degrees else -1e-9)


@pytest.mark.parametrize("text", ["", "云计算", "(((", "\\d+ [exam", "exam exam exam", "a" * 30_000])
def test_odd_text_can_be_turned_too(text: str) -> None:
    assert turns_of(program("", text))
