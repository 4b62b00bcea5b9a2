"""What a provider offers: the program and its parts, as plain values.

A program is built from validated fields (the keys of a provider file, with full ids) by
`build_program`; unknown is None everywhere, never 0 or "".
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from microcred.domain.requirement import Condition, Requirement, parse_requirement
from microcred.domain.taxonomy import CredentialClass

STALE_AFTER_DAYS = 365
"""How old a fact may grow before it is called stale, where its source says nothing else."""


class Kind(StrEnum):
    """What sort of thing is offered."""

    COURSE = "course"
    PATH = "path"
    EXAM = "exam"
    CERTIFICATION = "certification"
    LICENCE = "licence"
    PROJECT = "project"
    LAB = "lab"
    EVENT = "event"
    MEMBERSHIP = "membership"
    AWARD = "award"
    DEGREE = "degree"


class Status(StrEnum):
    """Whether a program can be taken."""

    UPCOMING = "upcoming"
    ACTIVE = "active"
    RETIRED = "retired"
    WITHDRAWN = "withdrawn"


class Delivery(StrEnum):
    """Where it takes place."""

    ONLINE = "online"
    IN_PERSON = "in_person"
    BLENDED = "blended"


class Audience(StrEnum):
    """To whom a program is open."""

    ANYONE = "anyone"
    STUDENTS = "students"
    MEMBERS = "members"
    EMPLOYEES = "employees"
    PARTNERS = "partners"


class ClassFrom(StrEnum):
    """Who says of which class a program is."""

    DECLARED = "declared"
    CLASSIFIED = "classified"


class Cost(NamedTuple):
    """The price by its parts, in `currency`: 0 does not apply, None is not stated."""

    learning: float | None = None
    assessment: float | None = None
    certificate: float | None = None
    currency: str | None = None
    stated_paid: bool | None = None

    @property
    def parts(self) -> tuple[float | None, float | None, float | None]:
        """Learning, assessment, certificate."""
        return (self.learning, self.assessment, self.certificate)

    @property
    def total(self) -> float | None:
        """The sum of the known parts, None where none is known."""
        known = [part for part in self.parts if part is not None]
        return sum(known) if known else None

    @property
    def complete(self) -> bool:
        """Whether every part is known, so that the total is the whole price."""
        return None not in self.parts

    @property
    def paid(self) -> bool | None:
        """Whether it costs anything; None where nobody says."""
        if self.total:
            return True
        return False if self.complete else self.stated_paid


class Assessment(NamedTuple):
    """One thing that is assessed before the award."""

    type: str
    mode: str | None = None
    judged_by: str | None = None


class Start(NamedTuple):
    """A date on which a program begins, and until when one enrols for it."""

    on: date
    enroll_by: date | None = None


class Credit(NamedTuple):
    """What a program counts for in a larger one."""

    program: str
    credits: float | None = None
    counts_as: str | None = None


class Renewal(NamedTuple):
    """How a credential is kept valid; its fee is no part of the cost."""

    every_months: int | None = None
    fee: float | None = None
    credits: float | None = None
    by: tuple[str, ...] = ()


class Program(NamedTuple):
    """One program, merged from all that its sources say. Ids are full: `provider/slug`.

    A named tuple, because every command starts by making this class: a frozen dataclass of its size takes six times
    as long.
    """

    id: str
    title: str
    provider: str
    credential_class: CredentialClass = CredentialClass.UNDETERMINED
    class_from: ClassFrom = ClassFrom.CLASSIFIED
    class_confidence: float | None = None
    class_basis: str | None = None
    kind: Kind | None = None
    aliases: tuple[str, ...] = ()
    description: str | None = None
    exam_codes: tuple[str, ...] = ()
    identifiers: tuple[tuple[str, str], ...] = ()
    formerly: tuple[str, ...] = ()
    assessment: tuple[Assessment, ...] = ()
    criteria: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    hours_min: float | None = None
    hours: float | None = None
    cost: Cost = Cost()
    requires: Requirement | None = None
    conditions: tuple[Condition, ...] = ()
    recommends: tuple[str, ...] = ()
    prepares_for: tuple[str, ...] = ()
    counts_toward: tuple[Credit, ...] = ()
    open_to: tuple[Audience, ...] = ()
    delivery: Delivery | None = None
    location: str | None = None
    starts: tuple[Start, ...] = ()
    valid_months: int | None = None
    renewal: Renewal | None = None
    language: str | None = None
    status: Status = Status.ACTIVE
    retired_on: date | None = None
    replaced_by: str | None = None
    url: str | None = None
    as_of: date | None = None
    source_url: str | None = None
    stale_after_days: int = STALE_AFTER_DAYS
    link_is_struck: bool = False  # an observation of `url`, no fact of a source: only what is shown is marked

    def status_on(self, today: date) -> Status:
        """The status on a day: what has been retired by then is retired, whatever `status` says."""
        if self.status is not Status.WITHDRAWN and self.retired_on is not None and self.retired_on <= today:
            return Status.RETIRED
        return self.status

    def is_stale(self, today: date) -> bool:
        """Whether what is known of it is too old to rely on, or of unknown age."""
        return self.as_of is None or (today - self.as_of).days > self.stale_after_days

    def is_open_to(self, audience: Audience) -> bool:
        """Whether such a person may enrol; a program that says nothing is open to anyone."""
        return not self.open_to or Audience.ANYONE in self.open_to or audience in self.open_to

    def can_start_on(self, today: date) -> bool:
        """Whether one may start today: it has no dates, or one of them is today or still takes enrolments."""
        return not self.starts or any(
            start.on == today or (start.on < today and start.enroll_by is not None and start.enroll_by >= today)
            for start in self.starts
        )

    def placed(self, credential_class: CredentialClass, confidence: float | None) -> "Program":
        """The program with the class that the classifier gave it."""
        return self._replace(
            credential_class=credential_class, class_from=ClassFrom.CLASSIFIED, class_confidence=confidence
        )


def build_program(program_id: str, fields: Mapping[str, Any]) -> Program:
    """A program from validated fields in JSON form; what is absent or null is unknown."""
    known = {key: value for key, value in fields.items() if value is not None}
    built: dict[str, Any] = {
        key: _BUILD[key](value) if key in _BUILD else value for key, value in known.items() if key in _KEPT
    }
    if "class" in known:
        built["credential_class"] = CredentialClass(known["class"])
        built["class_from"] = ClassFrom.DECLARED
    if "hours" in known:
        built["hours_min"], built["hours"] = parse_hours(known["hours"])
    return Program(id=program_id, provider=program_id.partition("/")[0], **built)


def parse_hours(value: Any) -> tuple[float | None, float | None]:
    """Lower and upper end of a length in hours: a number is both, a range may lack either."""
    if isinstance(value, Mapping):
        return value.get("min"), value.get("max")
    return value, value


def parse_cost(value: Mapping[str, Any]) -> Cost:
    """The cost of a provider file; a price without a currency is in US dollars."""
    parts = {key: value.get(key) for key in ("learning", "assessment", "certificate")}
    priced = any(part is not None for part in parts.values())
    return Cost(**parts, currency=value.get("currency") or ("USD" if priced else None), stated_paid=value.get("paid"))


def parse_date(value: str) -> date:
    """An ISO 8601 day."""
    return date.fromisoformat(value)


def _parse_renewal(value: Mapping[str, Any]) -> Renewal:
    return Renewal(value.get("every_months"), value.get("fee"), value.get("credits"), tuple(value.get("by") or ()))


def _parse_start(value: Mapping[str, Any]) -> Start:
    enroll_by = value.get("enroll_by")
    return Start(parse_date(value["on"]), parse_date(enroll_by) if enroll_by else None)


def _parse_credit(value: Mapping[str, Any]) -> Credit:
    return Credit(value["program"], value.get("credits"), value.get("as"))


_KEPT = frozenset(
    {
        "title", "aliases", "description", "exam_codes", "identifiers", "formerly", "kind", "class_basis",
        "assessment", "criteria", "skills", "cost", "requires", "conditions", "recommends", "prepares_for", "counts_toward",
        "open_to", "delivery", "location", "starts", "valid_months", "renewal", "language", "status", "retired_on",
        "replaced_by", "url", "as_of", "source_url", "stale_after_days",
    }
)  # fmt: skip

_BUILD: dict[str, Any] = {
    "aliases": tuple,
    "exam_codes": tuple,
    "identifiers": lambda value: tuple(sorted(value.items())),
    "formerly": tuple,
    "kind": Kind,
    "assessment": lambda values: tuple(Assessment(**value) for value in values),
    "criteria": tuple,
    "skills": tuple,
    "cost": parse_cost,
    "requires": parse_requirement,
    "conditions": lambda values: tuple(Condition(**value) for value in values),
    "recommends": tuple,
    "prepares_for": tuple,
    "counts_toward": lambda values: tuple(_parse_credit(value) for value in values),
    "open_to": lambda values: tuple(Audience(value) for value in values),
    "delivery": Delivery,
    "starts": lambda values: tuple(_parse_start(value) for value in values),
    "renewal": _parse_renewal,
    "status": Status,
    "retired_on": parse_date,
    "as_of": parse_date,
}
