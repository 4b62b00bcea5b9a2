"""The keys of a provider file: what each holds, in the order in which files write them.

This table is the only place that knows them: reading, messages and the JSON Schema come from it.
"""

from functools import cache

from microcred.domain.files.fields import FieldType
from microcred.domain.files.requirement_field import RequirementTree
from microcred.domain.files.scalars import Choice, Day, Number, ProgramId, Slug, Text, Url, YesNo
from microcred.domain.files.shapes import Field, ListOf, MapOf, Range, Shape
from microcred.domain.program import Audience, Delivery, Kind, Status
from microcred.domain.provider import ProviderKind
from microcred.domain.taxonomy import CredentialClass

NOT_FIELDS = frozenset({"id", "source", "sources"})
"""Keys of a program that say which it is and where its facts come from, and are no facts themselves."""

_ASSESSMENT_TYPES = ("exam", "quiz", "practical", "project", "portfolio", "peer_review", "attendance", "none")
_ASSESSMENT_MODES = ("proctored", "unproctored", "in_person")
_JUDGES = ("machine", "instructor", "panel", "employer", "peer", "nobody")
_CONDITION_KINDS = ("experience", "age", "degree", "licence", "membership", "other")
_MONTHS = Number(expected="a whole number of months", example=36, least=1, most=1200, is_whole=True)
_PRICE = Number(expected="an amount of money, a number", example=300)
SKILL = Text(longest=100, example="routing", is_kept_folded=True)
"""The type of a skill wherever it is named."""

_SENTENCE = Text(longest=1000, example="proctored exam of the vendor, role credential")

FACT_SOURCE = {
    "url": Field(Url(), "The page where it is stated."),
    "as_of": Field(Day(), "The day on which it was true."),
}
"""Where a fact comes from."""

SOURCE_KINDS = ("own", "directory")
"""A source speaks for its provider, or reports on it."""

SOURCE = Shape(
    {
        "id": Field(Text(longest=200, example="cisco"), "The name of the source in the catalogue."),
        "kind": Field(Choice(SOURCE_KINDS), "Whether the provider itself says it (own) or somebody else (directory)."),
        "title": Field(Text(), "What the source is called.", "public badge directory"),
        **FACT_SOURCE,
        "stale_after_days": Field(
            Number(expected="a whole number of days", example=365, least=1, most=100_000, is_whole=True),
            "After how many days its facts are called old.",
        ),
    }
)
"""The block `source` of a file."""

CONDITION = Shape(
    {
        "kind": Field(Choice(_CONDITION_KINDS), "What sort of condition it is.", is_required=True),
        "months": Field(
            Number(expected="a whole number of months", example=12, most=1200, is_whole=True), "How many months of it."
        ),
        "years": Field(
            Number(expected="a whole number of years", example=18, most=150, is_whole=True), "How many years of it."
        ),
        "text": Field(_SENTENCE, "What is asked for.", "network work"),
    }
)
"""What a person must have that is no program."""

_ASSESSMENT = Shape(
    {
        "type": Field(Choice(_ASSESSMENT_TYPES), "What is done.", is_required=True),
        "mode": Field(Choice(_ASSESSMENT_MODES), "How it is watched."),
        "judged_by": Field(Choice(_JUDGES), "Who decides whether it is passed."),
    }
)

_COST = Shape(
    {
        "learning": Field(_PRICE, "What the learning costs, 0 where there is nothing to pay.", 0),
        "assessment": Field(_PRICE, "What the assessment costs.", 300),
        "certificate": Field(_PRICE, "What the certificate or badge costs.", 0),
        "currency": Field(
            Text(expected="a currency of three letters", example="USD", longest=3, pattern="[A-Z]{3}"),
            "The currency of all parts, US dollars where none is named.",
        ),
        "paid": Field(YesNo(), "Whether it costs anything, where no amount is known."),
    }
)

_RENEWAL = Shape(
    {
        "every_months": Field(_MONTHS, "How often it must be renewed."),
        "fee": Field(_PRICE, "What a renewal costs; not part of the cost.", 50),
        "credits": Field(Number(example=30), "How many credits a renewal takes."),
        "by": Field(ListOf(Text(longest=60, example="exam")), "The ways to renew it.", ["exam", "higher", "credits"]),
    }
)

_START = Shape(
    {
        "on": Field(Day(), "The day on which it begins.", is_required=True),
        "enroll_by": Field(Day(), "The last day to enrol for it."),
    }
)


@cache
def provider_shape(*, is_overlay: bool) -> Shape:
    """The block `provider` of a file; an overlay need not repeat the name."""
    return Shape(
        {
            "id": Field(Slug(), "The id of the provider, the first half of its programs' ids.", is_required=True),
            "name": Field(Text(example="Cisco"), "The name of the provider.", is_required=not is_overlay),
            "kind": Field(Choice(tuple(ProviderKind)), "What sort of body it is.", "vendor"),
            "internal": Field(YesNo(), "Whether it is the college's own.", example=False),
            "url": Field(Url(), "The provider's site."),
        },
        keeps_null=True,
    )


@cache
def program_shape(provider: str | None) -> Shape:
    """A program of this provider, whose bare ids are completed with it; without one, a program of an overlay."""
    is_overlay = provider is None
    program = ProgramId(provider)
    programs = ListOf(program)
    shape = {
        "id": Field(program, "The id of the program, within the provider or in full.", is_required=True),
        "title": Field(Text(), "What the provider calls it.", is_required=not is_overlay),
        **_names(program),
        **_worth(),
        "requires": Field(
            RequirementTree(program, CONDITION), "What must be held before, a tree of all, any and some-of."
        ),
        "conditions": Field(ListOf(CONDITION), "What a person must have that is no program."),
        "recommends": Field(programs, "Programs that help and are not required."),
        "prepares_for": Field(programs, "Programs that it says it prepares for."),
        "counts_toward": Field(ListOf(_credit(program)), "Larger programs in which it counts."),
        **_offer(),
        "replaced_by": Field(program, "The program to take instead."),
        "url": Field(Url(), "The page of the program."),
        "source": Field(Shape(FACT_SOURCE, keeps_null=True), "Where the facts of this program come from."),
    }
    return Shape({**shape, "sources": _by_field(shape)}, keeps_null=True)


def _names(program: ProgramId) -> dict[str, Field]:
    return {
        "aliases": Field(ListOf(Text(longest=200, example="CCNA")), "Other names that people use."),
        "description": Field(
            Text(longest=10_000, example="Installs, runs and troubleshoots small networks."),
            "What it is, in own words.",
        ),
        "exam_codes": Field(ListOf(Text(longest=60, example="200-301")), "Codes of its exams."),
        "identifiers": Field(MapOf(Text(longest=300)), "Its names in other systems, by system."),
        "formerly": Field(ListOf(program), "Ids that it had before."),
        "same_as": Field(ListOf(program), "Other ids of the same program, in an overlay: this one stays."),
        "kind": Field(Choice(tuple(Kind)), "What sort of thing is offered.", "certification"),
    }


@cache  # it is the same for all providers
def _worth() -> dict[str, Field]:
    return {
        "class": Field(
            Choice(tuple(CredentialClass)), "Its class in the taxonomy; left out, it is classified.", "certification"
        ),
        "class_basis": Field(_SENTENCE, "How it is earned and where that is stated; goes with class."),
        "assessment": Field(ListOf(_ASSESSMENT), "What is assessed before the award."),
        "criteria": Field(
            ListOf(Text(longest=2000, example="Assessment: pass the final exam.")),
            "How it is earned, in the words of who awards it; read as evidence when it is classified.",
        ),
        "skills": Field(ListOf(SKILL), "Skills that it gives or proves."),
        "hours": Field(
            Range(Number("a number of hours", most=100_000)), "How many hours it takes, a number or a range."
        ),
        "cost": Field(
            _COST, "The price by its parts.", {"learning": 0, "assessment": 300, "certificate": 0, "currency": "USD"}
        ),
    }


@cache
def _offer() -> dict[str, Field]:
    language = Text("the code of a language", "en", longest=35, pattern="[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
    return {
        "open_to": Field(ListOf(Choice(tuple(Audience))), "Who may take it."),
        "delivery": Field(Choice(tuple(Delivery)), "Where it takes place."),
        "location": Field(Text(example="Brooklyn, New York"), "The place, where there is one."),
        "starts": Field(ListOf(_START), "Days on which it begins."),
        "valid_months": Field(_MONTHS, "How long the credential is valid."),
        "renewal": Field(_RENEWAL, "How it is kept valid."),
        "language": Field(language, "The language in which it is taught or examined."),
        "status": Field(
            Choice(tuple(Status)),
            "Whether it can be taken; active where nothing is said, withdrawn where nobody lists it any more.",
            "active",
        ),
        "retired_on": Field(Day(), "The day from which it can no longer be taken."),
    }


def _credit(program: ProgramId) -> FieldType:
    return Shape(
        {
            "program": Field(program, "The larger program.", "citytech/cst-btech", is_required=True),
            "credits": Field(Number(example=3), "How many credits it gives there."),
            "as": Field(Text(example="CST 2307"), "What it counts as there."),
        }
    )


def _by_field(shape: dict[str, Field]) -> Field:
    keys = Choice(tuple(key for key in shape if key not in NOT_FIELDS))
    because = Field(Text(longest=1000, example="the page of the test centre"), "Why it is said, in a correction.")
    each = Shape({**FACT_SOURCE, "because": because})
    example = {"cost": {"url": "https://www.cisco.com", "as_of": "2023-04-01"}}
    return Field(MapOf(each, keys, example), "Where single facts come from, by field.", example)
