"""The portfolio file: what it may hold, from plain values to a portfolio and back. Knows no YAML and no file."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from microcred.domain.claims import Claim
from microcred.domain.errors import MicrocredError
from microcred.domain.files.fields import FieldType
from microcred.domain.files.problem import Problem
from microcred.domain.files.scalars import Choice, Day, Number, ProgramId, Slug, Text, YesNo
from microcred.domain.files.schema import DRAFT
from microcred.domain.files.shapes import Field, ListOf, Shape
from microcred.domain.portfolio import Holding, Portfolio
from microcred.domain.taxonomy import CredentialClass
from microcred.domain.validity import HoldingStatus, Verified

VERSION = 1
"""The form of the file. A file of a later one may hold what would be lost here, so it is not touched."""

CLAIM_KINDS = ("experience", "age", "degree", "licence", "membership", "other")

_HOLDING = Shape(
    {
        "holding": Field(Slug(), "Its name in this file.", "network-plus", is_required=True),
        "program": Field(ProgramId(), "The program it was earned by, by its full id.", "comptia/network-plus"),
        "title": Field(Text(), "What it is called, so that the file can be read by itself.", is_required=True),
        "provider": Field(Text(), "Who awards what no catalogue holds.", "American Red Cross"),
        "class": Field(Choice(tuple(CredentialClass)), "The class of what no catalogue holds."),
        "skills": Field(ListOf(Text()), "The skills of what no catalogue holds.", ["first aid"]),
        "text": Field(Text(longest=2000), "How it was earned; its class is read from that.", "exam at the end"),
        "status": Field(Choice(tuple(HoldingStatus)), "How far one is with it; completed where nothing is said."),
        "earned_on": Field(Day(), "The day on which it was earned."),
        "expires_on": Field(Day(), "The last day on which it is valid."),
        "expected_on": Field(Day(), "The day on which what is in progress should be done."),
        "verified": Field(Choice(tuple(Verified)), "Whether somebody checked it; not_checked where nothing is said."),
        "checked_on": Field(Day(), "The day on which it was last checked."),
        "checked": Field(Text(longest=2000), "What came of that: who signed it, or what is wrong."),
        "evidence": Field(Text(longest=2000), "Where it can be seen.", "https://example.org/badge/1"),
        "credential": Field(Text(longest=2000), "The id that its issuer gave it.", "urn:uuid:53c6…"),
        "document": Field(Text(), "The file beside this one that holds it as it was signed."),
    }
)
CLAIM = Shape(
    {
        "kind": Field(Choice(CLAIM_KINDS), "What it is.", is_required=True),
        "months": Field(Number(is_whole=True), "How long, in months.", 24),
        "years": Field(Number(is_whole=True), "How long or how old, in years.", 21),
        "text": Field(Text(), "Of what.", "network work"),
        "holds": Field(YesNo(), "false says that there is none of it."),
    }
)
PORTFOLIO: FieldType = Shape(
    {
        "version": Field(Number(is_whole=True, least=1), "The form of the file.", VERSION),
        "holdings": Field(ListOf(_HOLDING), "What one holds or is working on."),
        "conditions": Field(ListOf(CLAIM), "What one can say of oneself: experience, age, licences."),
        "emails": Field(
            ListOf(Text()), "One's own addresses, by which badges name whom they are of.", ["jo@example.org"]
        ),
    }
)
"""What a portfolio file may hold."""


def read_portfolio_file(value: Any) -> tuple[Portfolio, list[Problem]]:
    """The portfolio of a document's plain values, and everything that is wrong with it; an empty one is empty."""
    if value is None:
        return Portfolio(), []
    if later := find_later(value, VERSION):
        return Portfolio(), [later]
    read, problems = PORTFOLIO.read(value, ())
    clean: Mapping[str, Any] = read or {}
    if any(not problem.is_warning for problem in problems):
        return Portfolio(), problems
    holdings = tuple(_read_holding(fields) for fields in clean.get("holdings", ()))
    claims = tuple(Claim(**fields) for fields in clean.get("conditions", ()))
    portfolio = Portfolio(holdings, claims, tuple(clean.get("emails", ())))
    return portfolio, [*_repeats(holdings), *_backwards(holdings)]


def read_holding(fields: Mapping[str, Any]) -> Holding:
    """The holding of what a person says, under the keys of the file; raises what is wrong with it."""
    read, problems = _HOLDING.read(fields, ())
    if problems:
        raise MicrocredError(problems[0].message, problems[0].hint)
    return _read_holding(read)


def read_claim(fields: Mapping[str, Any]) -> Claim:
    """The claim of what a person says, under the keys of the file; raises what is wrong with it."""
    read, problems = CLAIM.read(fields, ())
    if problems:
        raise MicrocredError(problems[0].message, problems[0].hint)
    return Claim(**read)


def spell_portfolio(portfolio: Portfolio) -> dict[str, Any]:
    """The portfolio as plain values, without what says nothing."""
    document: dict[str, Any] = {
        "version": VERSION,
        "holdings": [spell_holding(holding) for holding in portfolio.holdings],
    }
    if portfolio.claims:
        document["conditions"] = [spell_claim(claim) for claim in portfolio.claims]
    if portfolio.emails:
        document["emails"] = list(portfolio.emails)
    return document


def _read_holding(fields: Mapping[str, Any]) -> Holding:
    return Holding(
        id=fields["holding"],
        program=fields.get("program"),
        title=fields["title"],
        provider=fields.get("provider"),
        credential_class=CredentialClass(fields["class"]) if "class" in fields else None,
        skills=tuple(fields.get("skills", ())),
        text=fields.get("text"),
        status=HoldingStatus(fields.get("status", HoldingStatus.COMPLETED)),
        earned_on=_day(fields.get("earned_on")),
        expires_on=_day(fields.get("expires_on")),
        expected_on=_day(fields.get("expected_on")),
        verified=Verified(fields.get("verified", Verified.NOT_CHECKED)),
        checked_on=_day(fields.get("checked_on")),
        checked=fields.get("checked"),
        evidence=fields.get("evidence"),
        credential=fields.get("credential"),
        document=fields.get("document"),
    )


def spell_holding(holding: Holding) -> dict[str, Any]:
    """The holding under the keys of the file, without what says nothing."""
    fields = {
        "holding": holding.id,
        "program": holding.program,
        "title": holding.title,
        "provider": holding.provider,
        "class": str(holding.credential_class) if holding.credential_class else None,
        "skills": list(holding.skills) or None,
        "text": holding.text,
        "status": str(holding.status),
        "earned_on": _iso(holding.earned_on),
        "expires_on": _iso(holding.expires_on),
        "expected_on": _iso(holding.expected_on),
        "verified": None if holding.verified is Verified.NOT_CHECKED else str(holding.verified),
        "checked_on": _iso(holding.checked_on),
        "checked": holding.checked,
        "evidence": holding.evidence,
        "credential": holding.credential,
        "document": holding.document,
    }
    return {key: value for key, value in fields.items() if value is not None}


def spell_claim(claim: Claim) -> dict[str, Any]:
    """The claim under the keys of the file, without what says nothing."""
    said = {key: value for key, value in claim._asdict().items() if value is not None and key != "holds"}
    return said if claim.holds else {**said, "holds": False}


def find_later(value: Any, known: int) -> Problem | None:
    """What keeps a file of a later form than is known from being read: nothing else in it is looked at."""
    said = value.get("version") if isinstance(value, Mapping) else None
    version, _ = Number(is_whole=True).read(said, ("version",))
    if version is None or version <= known:
        return None
    message = f"a newer microcred wrote this file (version {version}; this one knows version {known})"
    return Problem(("version",), message, "use the newer microcred; the file was left as it is")


def _backwards(holdings: tuple[Holding, ...]) -> list[Problem]:
    """What would have ended before it began."""
    return [
        Problem(
            ("holdings", index, "expires_on"),
            f"expires_on {holding.expires_on} is before earned_on {holding.earned_on}",
            "correct one of the two days",
        )
        for index, holding in enumerate(holdings)
        if holding.earned_on and holding.expires_on and holding.expires_on < holding.earned_on
    ]


def _repeats(holdings: tuple[Holding, ...]) -> list[Problem]:
    """Two holdings of one name could not be told apart."""
    seen: set[str] = set()
    problems = []
    for index, holding in enumerate(holdings):
        if holding.id in seen:
            problems.append(
                Problem(
                    ("holdings", index, "holding"), f"a second holding is called {holding.id}", "give it another name"
                )
            )
        seen.add(holding.id)
    return problems


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def portfolio_file_schema() -> dict[str, Any]:
    """What a portfolio file may hold, as a JSON Schema."""
    says = "What one person holds, is working on and can say of themselves."
    return {"$schema": DRAFT, "title": "microcred portfolio file", "description": says, **PORTFOLIO.schema()}
