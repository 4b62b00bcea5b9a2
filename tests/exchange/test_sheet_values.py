"""What stands in the cells of other people's tables: translated where it is certain, unknown where it is not."""

import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.exchange.sheets.headings import read_heading
from microcred.exchange.sheets.money import Money, read_money
from microcred.exchange.sheets.values import read_day, read_hours, read_list, read_months, read_url, read_yes_no
from microcred.exchange.sheets.words import read_choice, read_delivery, read_language


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("12-15 hrs", None, {"min": 12, "max": 15}),
        ("10–12 hours", None, {"min": 10, "max": 12}),
        ("61.5 total hours", None, 61.5),
        ("35 contact hours", None, 35),
        ("90 minutes", None, 1.5),
        ("1h 30m", None, 1.5),
        ("1 hr 30 min", None, 1.5),
        ("40+ hours", None, {"min": 40}),
        ("at least 40 hours", None, {"min": 40}),
        ("2 weeks (10 hours)", None, 10),
        ("Beginner · Course · 6 hours", None, 6),
        ("40", "hour", 40),
        ("20-50", "hour", {"min": 20, "max": 50}),
        ("90", "minute", 1.5),
        ("40", None, None),
        ("40", "week", None),
        ("0", "hour", None),
        ("3 weeks", None, None),
        ("3 - 6 Months", None, None),
        ("6 weeks, 5-10 hours/week", None, None),
        ("3 hours a week", None, None),
        ("3 credits", None, None),
        ("2 hours lecture, 3 hours lab", None, None),
        ("15-12 hours", None, None),
        ("self-paced", None, None),
    ],
)
def test_a_length_is_hours_or_unknown(text: str, unit: str | None, value: Any) -> None:
    read = read_hours(text, unit)
    assert read.value == value
    assert bool(read.why_not) == (value is None)


@pytest.mark.parametrize(
    ("text", "currency", "money"),
    [
        ("$300", None, Money(300, "USD")),
        ("$1,250.00", None, Money(1250, "USD")),
        ("US$ 99", None, Money(99, "USD")),
        ("300 USD", None, Money(300, "USD")),
        ("1.200,50 EUR", None, Money(1200.5, "EUR")),
        ("€49", None, Money(49, "EUR")),
        ("£1 200", None, Money(1200, "GBP")),
        ("$300", "CAD", Money(300, "CAD")),
        ("€300", "USD", Money(300, "EUR")),
        ("300", "USD", Money(300, "USD")),
        ("$0", None, Money(0, None)),
        ("0", None, Money(0, None)),
        ("Free", None, Money(paid=False)),
        ("free of charge", None, Money(paid=False)),
        ("Paid", None, Money(paid=True)),
        ("300", None, Money(paid=True)),
        ("$29/month", None, Money(paid=True)),
        ("From $99", None, Money(paid=True)),
        ("$99-$199", None, Money(paid=True)),
        ("Free. $29 to get PDFs and videos", None, None),
        ("Free with subscription", None, None),
        ("ask us", None, None),
        ("¥300", None, None),
    ],
)
def test_a_price_has_a_currency_or_is_no_amount(text: str, currency: str | None, money: Money | None) -> None:
    assert read_money(text, currency).value == money


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-01", "2026-11-01"),
        ("2026-11-01 09:30:00", "2026-11-01"),
        ("Nov 1, 2026", "2026-11-01"),
        ("Sunday, November 1st, 2026", "2026-11-01"),
        ("1 November 2026", "2026-11-01"),
        ("11/16/2026", "2026-11-16"),
        ("16.11.2026", "2026-11-16"),
        ("11/11/2026", "2026-11-11"),
        ("11/01/2026", None),
        ("2026-02-30", None),
        ("13-MAY-09", None),
        ("Fall 2026", None),
    ],
)
def test_a_day_can_be_read_in_one_way_only(text: str, day: str | None) -> None:
    assert read_day(text).value == day


def test_words_are_translated_where_their_meaning_is_certain() -> None:
    assert read_delivery("Hybrid").value == "blended"
    assert read_delivery("online, self-paced").value == "online"
    assert read_delivery("In-Person").value == "in_person"
    assert read_delivery("online and on-site").value is None
    assert read_choice("kind", "Workshop").value == "event"
    assert read_choice("kind", "Specialization").value == "path"
    assert read_choice("kind", "Professional Certificate").value is None
    assert read_choice("status", "Discontinued").value == "retired"
    assert read_language("Spanish").value == "es"
    assert read_language("Klingon").value is None
    assert read_months("3 years", None).value == 36
    assert read_months("3", "year").value == 36
    assert read_months("3", None).value is None
    assert read_months("Lifetime", None).value is None
    assert read_yes_no("Yes").value is True
    assert read_yes_no("perhaps").value is None
    assert read_url("www.citytech.example/x").value is None
    assert read_url("www.citytech.edu/x").value == "https://www.citytech.edu/x"
    assert read_url("see our office").value is None
    assert read_list("Skills you'll gain: Linux, Python") == ["Linux", "Python"]
    assert read_list("['a, b', 'c']") == ["a, b", "c"]
    assert read_list("one; two, three") == ["one", "two, three"]


@pytest.mark.parametrize(
    ("heading", "key", "unit", "currency", "kind"),
    [
        ("Course Name", "title", None, None, "course"),
        ("course_title", "title", None, None, "course"),
        ("courseTitle", "title", None, None, "course"),
        ("Web Link", "url", None, None, None),
        ("Duration (weeks)", "hours", "week", None, None),
        ("Hours", "hours", "hour", None, None),
        ("cost_usd", "cost", None, "USD", None),
        ("Price ($)", "cost", None, "USD", None),
        ("Exam Fee", "cost.assessment", None, None, "exam"),
        ("Exam Duration", None, None, None, "exam"),
        ("Offered by", "provider", None, None, None),
        ("Valid for (months)", "valid_months", "month", None, None),
        ("Num. of subscribers", None, None, None, None),
    ],
)
def test_a_heading_is_known_by_its_words(
    heading: str, key: str | None, unit: str | None, currency: str | None, kind: str | None
) -> None:
    meaning = read_heading(heading)
    assert (meaning.key, meaning.currency, meaning.kind) == (key, currency, kind)
    assert key is None or meaning.unit == unit


@settings(deadline=None)
@given(st.text(max_size=60))
def test_no_text_is_too_strange_to_read(text: str) -> None:
    hours = read_hours(text, None).value
    ends = hours.values() if isinstance(hours, dict) else [hours]
    assert all(end is None or (math.isfinite(end) and end >= 0) for end in ends)
    money = read_money(text, None).value
    assert money is None or not money.amount or money.currency
    for read in (read_day, read_url, read_language, read_delivery):
        assert read(text).value is None or read(text).why_not is None


@settings(deadline=None)
@given(st.integers(1, 5000), st.integers(0, 5000), st.sampled_from(["hours", "hrs", "h", "Hours"]))
def test_hours_are_what_was_written(low: int, more: int, unit: str) -> None:
    value = read_hours(f"{low}-{low + more} {unit}", None).value
    assert value == (low if not more else {"min": low, "max": low + more})
