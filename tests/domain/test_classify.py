"""What the classifier says: the taxonomy's borderline cases, negation and scope, and laws for any text."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from microcred.domain.classify import Classification, classify
from microcred.domain.evidence import fields_of
from microcred.domain.look import LONGEST
from microcred.domain.program import Assessment, ClassFrom, Kind
from microcred.domain.taxonomy import CredentialClass
from taxonomy_cases import (
    ABILITY,
    BORDERLINE,
    CERTIFICATION,
    KNOWLEDGE,
    NAMES,
    PARTICIPATION,
    SHORT,
    SKILL,
    SOLD,
    STATED,
    UNDETERMINED,
    program,
)


def of_text(text: str) -> Classification:
    return classify(program("", text))


@pytest.mark.parametrize(("title", "description", "expected"), BORDERLINE)
def test_borderline_cases_fall_as_the_taxonomy_says(
    title: str, description: str | None, expected: CredentialClass
) -> None:
    assert classify(program(title, description)).credential_class is expected


@pytest.mark.parametrize(("assessment", "kind", "expected"), STATED)
def test_what_a_file_states_decides(
    assessment: tuple[Assessment, ...], kind: Kind | None, expected: CredentialClass
) -> None:
    stated = program("Routing")._replace(assessment=assessment, kind=kind)
    assert classify(stated).credential_class is expected


def test_a_short_course_that_says_nothing_of_an_assessment_is_participation() -> None:
    assert classify(SHORT).credential_class is PARTICIPATION


def test_a_fundamentals_exam_sold_as_a_certification_is_knowledge() -> None:
    assert classify(SOLD).credential_class is KNOWLEDGE


def test_the_assessment_wins_over_the_title() -> None:
    named = program("Certified Professional Engineer")._replace(assessment=(Assessment("quiz", None, "machine"),))
    assert classify(named).credential_class is KNOWLEDGE


def test_a_name_alone_does_not_decide() -> None:
    for name in NAMES:
        assert classify(program(name)).credential_class is UNDETERMINED


def test_words_of_a_person_are_quoted_whether_they_are_title_or_description() -> None:
    text = "Awarded to attendees of the 2025 cloud summit"
    for field, asked in {"description": program("", text), "title": program(text)}.items():
        answer = classify(asked)
        assert answer.credential_class is PARTICIPATION
        assert (field, "attendees") in {(evidence.field, evidence.text) for evidence in answer.evidence}


@pytest.mark.parametrize(
    ("plain", "qualified"),
    [
        ("The course has an exam.", "The course has no exam."),
        ("Completed with a formal assessment.", "Completed without any formal assessment."),
        ("Earners passed the certification exam.", "Prepares earners for the certification exam."),
        ("Passed the exam.", "Contributed questions to exam development."),
        ("Completed the assessment.", "Completed the self-assessment."),
    ],
)
def test_what_is_denied_or_only_prepared_for_does_not_count(plain: str, qualified: str) -> None:
    formal = (KNOWLEDGE, SKILL, ABILITY, CERTIFICATION)

    def formal_share(text: str) -> float:
        return sum(share for cls, share in of_text(text).candidates if cls in formal)

    assert formal_share(plain) > formal_share(qualified) + 0.2


def test_denial_does_not_reach_into_the_next_sentence() -> None:
    assert of_text("There are no shortcuts. Pass the final exam of the course.").credential_class is KNOWLEDGE


def test_not_a_certification_speaks_against_it() -> None:
    evidence = of_text("This badge is not a certification.").evidence
    assert [(piece.rule, piece.text) for piece in evidence] == [("not-a-certification", "not a certification")]
    assert evidence[0].points_to is CERTIFICATION
    assert evidence[0].weight < 0


def test_the_declared_class_and_its_basis_are_no_evidence() -> None:
    plain = program("Cooking", "Attended the seminar.")
    declared = plain._replace(
        credential_class=CERTIFICATION, class_from=ClassFrom.DECLARED, class_basis="proctored exam of the vendor"
    )
    assert classify(declared) == classify(plain)


def test_fields_are_spelt_as_evidence_quotes_them() -> None:
    stated = program("Routing", "Routes.")._replace(
        assessment=(Assessment("exam", "proctored", "machine"), Assessment("project")),
        kind=Kind.EXAM,
        exam_codes=("200-301", "350-401"),
        hours=12.5,
        valid_months=36,
    )
    assert dict(fields_of(stated)) == {
        "assessment": "type exam, mode proctored, judged_by machine; type project",
        "description": "Routes.",
        "kind": "exam",
        "exam_codes": "200-301, 350-401",
        "valid_months": "36",
        "hours": "12.5",
        "provider": "acme",
        "title": "Routing",
    }


def test_fields_that_are_unknown_are_left_out() -> None:
    assert set(fields_of(program("Routing"))) == {"title", "provider"}


ODD_TEXTS = [
    "", " \n\t", "\x00\x1b[31mred\x07", "云计算专业认证考试", "شهادة في الأمن السيبراني", "<b>exam</b> [/link] {x}",
    "İİİ pass the exam İ", "ǅ ŉ ẞ \U0001f393", "a" * 5000, "." * 5000, "\ud800",
]  # fmt: skip


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_odd_text_gets_an_answer_with_exact_quotes(text: str) -> None:
    for evidence in of_text(text).evidence:
        assert evidence.text in text


@pytest.mark.parametrize("text", ["", "云计算专业认证考试", "شهادة في الأمن السيبراني", "\x00\x07", "<i></i>"])
def test_text_that_says_nothing_is_undetermined_with_little_confidence(text: str) -> None:
    answer = of_text(text)
    assert answer.credential_class is UNDETERMINED
    assert answer.confidence < 0.3
    assert answer.evidence == ()


def test_a_megabyte_is_read_up_to_a_limit() -> None:
    long = "Attended the seminar and " + "prepared to complete the course with an assessment by the " * 20_000
    assert of_text(long) == of_text(long[:LONGEST])


WORDS = st.sampled_from(
    [
        "no", "not", "without", "exam", "exams", "pass", "passed", "the", "certification", "attended", "award", "winner",
        "lab", "capstone", "project", "self-assessment", "quiz", ".", ";", "\n", "course", "complete", "completed",
        "prepare", "for", "of", "a", "an", "at", "80%", "3", "credits", "degree", "bachelor",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join))


@settings(max_examples=150, deadline=None)
@given(title=TEXTS, description=TEXTS)
@example(title="İ exam", description="İİ Pass the EXAM; no QUIZ")
def test_any_text_gets_a_sound_answer(title: str, description: str) -> None:
    asked = program(title, description)
    answer = classify(asked)
    texts = fields_of(asked)
    shares = [share for _, share in answer.candidates]
    assert 0 <= answer.confidence <= 1
    assert shares == sorted(shares, reverse=True)
    assert sum(shares) == pytest.approx(1)
    assert all(evidence.text and evidence.text in texts[evidence.field] for evidence in answer.evidence)
    assert answer.credential_class in {UNDETERMINED, answer.candidates[0][0]}
    assert classify(asked) == answer
