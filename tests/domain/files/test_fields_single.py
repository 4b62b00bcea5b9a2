"""What single values may be: text, ids, links, days, numbers, choices."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microcred.domain.files.fields import FieldType, Plain, is_null, nearest, spell
from microcred.domain.files.scalars import Choice, Day, Number, ProgramId, Slug, Text, Url, YesNo

WHOLE = Number(is_whole=True)
EVERY_TYPE: list[FieldType] = [Text(), Slug(), ProgramId(), ProgramId("acme"), Url(), Day(), Number(), WHOLE, YesNo()]


def value_of(kind: FieldType, value: Any) -> Any:
    read, problems = kind.read(value, ("field",))
    assert problems == []
    return read


def told(kind: FieldType, value: Any) -> tuple[str, str | None]:
    read, problems = kind.read(value, ("field",))
    assert read is None
    [problem] = problems
    assert problem.path == ("field",)
    return problem.message, problem.hint


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (Text(), Plain("1984"), "1984"),
        (Text(), Plain("no"), "no"),
        (Text(), 1101, "1101"),
        (Text(), "  two\n\tlines ", "two lines"),
        (Text(), "null", "null"),
        (Text(), "e\u0301", "é"),
        (Slug(), Plain("2024"), "2024"),
        (ProgramId("acme"), "a-b", "acme/a-b"),
        (ProgramId("acme"), "other/a", "other/a"),
        (ProgramId(), "acme/a", "acme/a"),
        (Url(), "HTTPS://example.org/ü?q=1#x", "HTTPS://example.org/ü?q=1#x"),
        (Day(), Plain("2024-02-29"), "2024-02-29"),
        (Number(), Plain("12.50"), 12.5),
        (Number(), Plain("12.0"), 12),
        (Number(), Plain("1e3"), 1000),
        (Number(), Plain("-0"), 0),
        (Number(), 3.0, 3),
        (WHOLE, Plain("36"), 36),
        (YesNo(), Plain("True"), True),
        (YesNo(), False, False),
        (Choice(("a", "b")), Plain("b"), "b"),
    ],
)
def test_what_is_read(kind: FieldType, value: Any, expected: Any) -> None:
    read = value_of(kind, value)
    assert read == expected
    assert type(read) is type(expected)


@pytest.mark.parametrize(
    ("kind", "value", "message", "hint"),
    [
        (Text(), ["a"], "field should be text, not a list", "for example field: Cisco Certified Network Associate"),
        (Text(), True, "field should be text, not true", None),
        (Text(), "a\x1b[31mb", "field holds the control character U+001B", None),
        (Text(), "half \ud83d", "field holds the control character U+D83D", None),
        (Text(), "right\u202eleft", "field holds the control character U+202E", None),
        (Text(), " \n ", "field is an empty text", "write it, or leave the key out"),
        (Text(longest=3, is_kept_folded=True), "faß", "field is too long: 4 characters, at most 3", "say it shorter"),
        (Text(longest=3), "four", "field is too long: 4 characters, at most 3", "say it shorter"),
        (Slug(), "Big Co", "field should be an id of small letters, digits and hyphens, not “Big Co”", "write big-co"),
        (ProgramId("acme"), "a/b/c", None, None),
        (ProgramId(), "ccna", None, "write the full id: provider/ccna"),
        (Url(), "www.example.org", None, "write https://www.example.org"),
        (Url(), "javascript:alert(1)", None, None),
        (Url(), "https://a b", None, None),
        (Url(), "https://", None, None),
        (Url(), 'https://a/"onload=', None, None),
        (Day(), Plain("2023-04"), None, "name the day too: 2023-04-01"),
        (Day(), "2023-02-30", "field: there is no day 2023-02-30", "check month and day"),
        (Day(), "20230401", "field should be a day written as YYYY-MM-DD, not “20230401”", None),
        (Number(), "40", "field should be a number, not “40”", "write the number alone, without quotes: field: 40"),
        (Number(), Plain("1,200.50 USD"), None, "write the number alone, without quotes: field: 1200.5"),
        (Number(), Plain("1e999"), None, None),
        (Number(), float("nan"), None, None),
        (Number(), Plain("٣"), None, None),
        pytest.param(
            Number(), 10**5000, "field should be at most 1,000,000,000, not too large to print", None, id="huge"
        ),
        (Number(), Plain("9" * 5000), None, None),
        (Number(), True, "field should be a number, not true", None),
        (WHOLE, Plain("2.5"), None, None),
        (YesNo(), Plain("yes"), "field should be true or false, not “yes”", "write field: true"),
        (Choice(("online", "in_person")), "In person", None, "did you mean in_person?"),
        (Choice(("online", "in_person")), "onl", "field should be one of online, in_person, not “onl”", None),
    ],
)
def test_what_is_refused(kind: FieldType, value: Any, message: str | None, hint: str | None) -> None:
    said, advice = told(kind, value)
    assert message is None or said == message
    assert hint is None or advice == hint
    assert advice


@pytest.mark.parametrize("kind", EVERY_TYPE, ids=lambda kind: type(kind).__name__)
def test_nothing_is_no_value_of_any_type(kind: FieldType) -> None:
    for nothing in (None, Plain(""), Plain("~"), Plain("null")):
        assert is_null(nothing)
        assert "not nothing" in told(kind, nothing)[0]
    assert not is_null("null")


@pytest.mark.parametrize("kind", EVERY_TYPE, ids=lambda kind: type(kind).__name__)
@given(value=st.text(max_size=50) | st.text(max_size=50).map(Plain) | st.integers() | st.floats() | st.booleans())
def test_any_value_is_read_or_told_and_reading_again_changes_nothing(kind: FieldType, value: Any) -> None:
    read, problems = kind.read(value, ("field",))
    assert (read is None) == bool(problems)
    assert all(problem.message.isprintable() for problem in problems)
    if read is not None:
        assert kind.read(read, ("field",)) == (read, [])


@pytest.mark.parametrize("kind", EVERY_TYPE, ids=lambda kind: type(kind).__name__)
def test_the_example_of_a_type_is_one(kind: FieldType) -> None:
    assert value_of(kind, kind.example) is not None


def test_a_nearest_word_is_like_it_or_begins_so() -> None:
    assert nearest("Tittle", ["title", "url"]) == "title"
    assert nearest("cert", ["course", "certification"]) == "certification"
    assert nearest("xyzzy", ["title", "url"]) is None


def test_values_are_spelled_as_a_file_would_hold_them() -> None:
    assert spell({"min": 20, "by": ["exam", "a, b"], "fee": None, "paid": True}) == (
        '{min: 20, by: [exam, "a, b"], fee: null, paid: true}'
    )
