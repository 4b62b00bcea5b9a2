"""What the headings of other people's tables mean: the words that they use for the keys of a provider file."""

import re
from typing import NamedTuple

_TITLES = (
    "title", "name", "full name", "display name", "official name", "long title", "title name", "label", "titel", "titre",
    "título", "nombre", "nom",
)  # fmt: skip
_THINGS = (
    "course", "program", "programme", "certification", "certificate", "credential", "badge", "licence", "license",
    "offering", "microcredential", "micro credential", "qualification", "training", "workshop", "class name", "kurs",
    "curso", "formation",
)  # fmt: skip
"""What is listed: a heading of such a word alone is that of titles, where no other is."""

WORDS: dict[str, tuple[str, ...]] = {
    "title": (*_TITLES, *_THINGS),
    "id": ("id", "slug", "program id"),
    "identifiers": ("identifier", "number id", "uid", "uuid", "guid", "key", "ref", "reference", "record id", "crn", "sku"),
    "url": (
        "url", "link", "web link", "weblink", "web page", "webpage", "website", "web site", "homepage", "href", "page",
        "web address", "address url", "landing page", "public url", "official url", "official link", "more info",
        "registration url", "registration link", "info link", "details url", "details link", "hyperlink", "enlace",
    ),
    "description": (
        "description", "summary", "overview", "about", "abstract", "short description", "long description", "desc",
        "short desc", "full description", "brief", "details", "blurb", "synopsis", "beschreibung",
        "descripción",
    ),
    "aliases": (
        "alias", "aliases", "abbreviation", "abbr", "acronym", "short name", "also known as", "aka", "other names",
        "alternative name", "alternate name", "short title",
    ),
    "exam_codes": ("exam code", "exam codes", "exam number", "exam no", "exam id", "test code"),
    "code": ("code", "codes", "number", "no", "catalog number", "catalogue number", "code number"),
    "provider": (
        "provider", "provider name", "vendor", "vendor name", "organization", "organisation", "institution", "school",
        "university", "college", "issuer", "issuer name", "issuer id", "company", "offered by", "provided by", "issued by", "partner",
        "issuing organization", "issuing organisation", "certifying organization", "certifying body", "awarding body",
        "training provider", "organization name", "organisation name", "institution name", "school name", "partner name",
        "university industry partner name", "provider id", "academy", "publisher", "awarding organisation",
        "certification body", "issuing body", "issuing authority", "certifying agency", "org", "org name", "anbieter",
        "proveedor", "fournisseur",
    ),
    "provider.kind": ("provider kind", "provider type", "organization type", "institution type"),
    "provider.url": ("provider url", "provider website", "organization url", "institution url", "provider link"),
    "internal": ("internal", "provider internal", "own program"),
    "skills": (
        "skills", "skill", "skills gained", "skills covered", "skill tags", "skills taught", "competencies", "competences",
        "skills you ll gain", "skills you will gain", "skills earned", "associated skills", "key skills", "gained skills",
        "target skills", "skills learned", "skills acquired", "skills developed", "skills you learn", "key competencies",
        "technical skills", "fähigkeiten", "habilidades",
    ),
    "hours": (
        "hours", "hour", "hrs", "duration", "length", "time", "time to complete", "contact hours", "clock hours", "effort",
        "instructional hours", "total hours", "estimated time", "estimated hours", "content duration", "study time",
        "study hours", "time commitment", "workload", "completion time", "total time", "seat time", "learning hours",
        "time required", "video hours",
        "program length", "dauer", "duración", "durée", "average duration", "expected duration", "time to earn",
    ),
    "cost": (
        "cost", "price", "total cost", "list price", "fee", "fees", "amount", "full price", "price tag", "pricing",
        "current price", "original price", "regular price", "prices", "costs", "preis", "precio", "prix",
    ),
    "cost.learning": (
        "tuition", "course fee", "tuition fee", "course cost", "course price", "training cost", "class fee", "tuition cost",
        "training fee", "learning cost", "enrollment fee", "enrolment fee", "tuition and fees",
    ),
    "cost.assessment": (
        "exam fee", "exam cost", "exam price", "test fee", "test cost", "assessment fee", "assessment cost", "voucher price",
        "examination fee", "exam fees", "voucher cost", "certification fee", "certification cost",
    ),
    "cost.certificate": ("certificate fee", "certificate cost", "certificate price", "badge fee", "badge cost"),
    "cost.currency": ("currency", "currency code", "price currency", "cost currency"),
    "cost.paid": ("is paid", "paid", "paid free", "free paid", "free or paid", "paid or free", "cost type", "price type"),
    "free": ("free", "is free", "free of charge", "no cost"),
    "language": ("language", "languages", "taught in", "language of instruction", "course language", "lang", "sprache", "idioma", "langue"),
    "delivery": (
        "delivery", "delivery mode", "delivery method", "mode", "mode of delivery", "modality", "format", "course format",
        "delivery type", "mode of instruction", "learning format", "study mode", "instruction mode", "instructional method", "mode of study", "learning mode", "method", "attendance mode",
        "delivery format", "class format", "instruction method", "teaching mode",
    ),
    "location": ("location", "campus", "place", "venue", "city", "room", "site", "campus location", "where"),
    "starts.on": (
        "start", "starts", "start date", "starting date", "begins", "begin date", "next start", "first class", "starts on",
        "next start date", "date", "start dates", "first day", "first session", "next session", "class start",
    ),
    "starts.enroll_by": (
        "enroll by", "enrol by", "deadline", "registration deadline", "application deadline", "enrollment deadline",
        "enrolment deadline", "register by", "apply by",
    ),
    "valid_months": (
        "valid months", "validity", "valid for", "valid", "validity period", "expires after", "valid period",
        "certification validity", "renewal period", "valid years",
    ),
    "conditions": (
        "prerequisite", "prerequisites", "entry requirements", "eligibility requirements", "prereqs",
        "prereq", "hard prerequisites", "admission requirements", "required experience", "prerequisite s",
    ),
    "criteria": (
        "criteria", "how to earn", "earning criteria", "completion requirements", "assessment", "assessments",
        "assessment method", "assessment type", "exam format", "evaluation", "evaluation method", "final assessment",
        "requirements to earn", "how it is earned", "assessment methods", "grading", "exam type", "test format", "how to earn the badge", "how to earn it",
        "how is it earned", "how to earn it badge", "badge criteria",
    ),
    "level": (
        "level", "difficulty", "difficulty level", "course level", "skill level", "experience level", "stage", "proficiency",
        "proficiency level",
    ),
    "kind": (
        "kind", "type", "program type", "course type", "credential type", "certificate type", "offering type", "category type",
        "product type", "learning type", "badge type", "award type", "learning product", "credential category",
    ),
    "class": ("class", "taxonomy class", "microcredential class", "credential class"),
    "class_basis": ("class basis", "basis"),
    "open_to": ("open to", "audience", "who can take it", "available to", "who may take it", "target audience", "eligibility"),
    "status": ("status", "availability", "course status", "program status"),
    "retired": (
        "is deleted", "isdeleted", "deleted", "is retired", "retired", "discontinued", "is discontinued", "archived",
        "is archived", "inactive",
    ),
    "active": ("active", "is active", "isactive", "available", "is available", "enabled", "published"),
    "retired_on": ("retired on", "retirement date", "retires on", "end of life", "retire date", "retires"),
    "as_of": ("as of", "last updated", "date updated", "updated", "last modified", "updated on", "last update", "last checked"),
    "source.url": ("source", "source url", "source link"),
}  # fmt: skip
"""By key, the headings that mean it, the surest first. `code`, `cost`, `free`, `level`, `retired`, `active` are no keys
of a provider file: what they become depends on the rest of the table."""

JOB_WORDS: dict[str, tuple[str, ...]] = {
    "soc": (
        "soc", "soc code", "o net soc code", "onet soc code", "onetsoc code", "o net code", "onet code", "onet soc",
        "occupation code", "occ code", "o net soc", "onetcode", "soc code 2018", "2018 soc code", "onetsoccode", "soccode",
        "o net soc 2019 code", "o net soc 2019 title code", "o net soc code 2019",
    ),
    "title": (
        "title", "occupation", "occupation title", "occ title", "job title", "job", "soc title", "occupation name",
        "onet title", "o net soc title", "onet soc title", "o net title", "2018 soc title", "o net soc 2019 title", "name",
    ),
    "aliases": (
        "alternate title", "alternate titles", "alternative titles", "alternative title", "aliases", "other titles",
        "reported job title", "reported job titles", "sample job titles", "lay title", "lay titles", "also called", "also known as",
        "sample of reported job titles", "direct match title", "other names", "related titles", "short title",
    ),
    "industry": ("industry", "sector", "career cluster", "industry id"),
}  # fmt: skip
"""By key of a file of jobs, the headings that mean it."""

UNITS = {
    "minute": ("minute", "minutes", "min", "mins"),
    "hour": ("hour", "hours", "hr", "hrs", "h", "stunden", "horas", "heures"),
    "day": ("day", "days"),
    "week": ("week", "weeks", "wk", "wks"),
    "month": ("month", "months", "mo", "mos", "mth"),
    "year": ("year", "years", "yr", "yrs"),
}
"""By unit of time, the words for it."""

_UNIT_OF = {word: unit for unit, words in UNITS.items() for word in words}
_CURRENCY_OF = {
    "usd": "USD", "dollars": "USD", "dollar": "USD", "$": "USD", "us$": "USD", "eur": "EUR", "euro": "EUR", "euros": "EUR",
    "€": "EUR", "gbp": "GBP", "£": "GBP", "inr": "INR", "₹": "INR", "cad": "CAD", "aud": "AUD", "chf": "CHF", "jpy": "JPY",
}  # fmt: skip
_KIND_OF = {
    "course": "course", "class": "course", "training": "course", "certification": "certification", "licence": "licence",
    "license": "licence", "exam": "exam", "workshop": "event",
}  # fmt: skip
_NOUNS = {
    *_KIND_OF, "program", "programme", "certificate", "cert", "credential", "badge", "offering", "qualification",
    "learning", "microcredential", "micro", "module", "learner", "catalog", "catalogue",
}  # fmt: skip
_LAST = 250
_MEASURES = {
    "total",
    "clock",
    "contact",
    "instructional",
    "course",
    "program",
    "training",
    "class",
    "estimated",
    "number",
    "of",
    "learning",
    "study",
}
_TESTS = {"exam", "test", "assessment", "examination", "certification"}
"""How long these take is not how long it takes to get there."""
_IMAGES = re.compile(r"(?i)image|icon|logo|picture|thumb|photo|avatar|banner|video|img")


class Heading(NamedTuple):
    """What a heading says: the key that it means, None where it means none; a unit, a currency, a kind of program.

    `rank` is the smaller the surer the words are.
    """

    key: str | None
    rank: int = 999
    unit: str | None = None
    currency: str | None = None
    kind: str | None = None


def tokens_of(heading: str) -> list[str]:
    """The words of a heading, small: of snake_case and camelCase too."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", heading)
    return re.findall(r"us\$|[$€£₹]|[^\W_]+", parted.casefold())


def read_heading(heading: str, words: dict[str, tuple[str, ...]] | None = None) -> Heading:
    """What a heading means."""
    tokens = tokens_of(heading)
    if not tokens or len(tokens) > 12:
        return Heading(None)
    kind = next((_KIND_OF[token] for token in tokens[:1] if token in _KIND_OF), None)
    unit = next((_UNIT_OF[token] for token in reversed(tokens) if token in _UNIT_OF), None)
    currency = next((_CURRENCY_OF[token] for token in tokens if token in _CURRENCY_OF), None)
    bare = [token for token in tokens if token not in _UNIT_OF and token not in _CURRENCY_OF and token != "in"]  # noqa: S105
    for rank, phrase in enumerate(_phrases(tokens, bare)):
        key, place = _find(phrase, WORDS if words is None else words)
        if key is not None and not (key == "hours" and tokens[0] in _TESTS):
            return Heading(key, 100 * rank + place, unit, currency, kind)
    if words is None and unit == "hour" and set(tokens[:-1]) <= _MEASURES:
        return Heading("hours", 400, unit)
    if not bare and unit in {"minute", "hour", "week"} and words is None:
        return Heading("hours", 500, unit)
    return Heading(None, 999, unit, currency, kind)


def is_of_tests(heading: str) -> bool:
    """Whether a heading is of an exam, whose length is not that of the way to it."""
    return bool(_TESTS & set(tokens_of(heading)))


def is_of_pictures(heading: str) -> bool:
    """Whether a heading is one of pictures, whose addresses lead to no page."""
    return bool(_IMAGES.search(heading))


def _phrases(tokens: list[str], bare: list[str]) -> list[str]:
    """The readings of a heading, the closest first: whole, without units and currencies, without nouns before it."""
    rest = list(bare)
    while rest and rest[0] in _NOUNS and len(rest) > 1:
        rest = rest[1:]
    named = ["title"] if len(tokens) > 2 and tokens[0] in {"name", "title"} and tokens[1] == "of" else []
    return [" ".join(each) for each in (tokens, bare, rest, named) if each]


def _find(phrase: str, words: dict[str, tuple[str, ...]]) -> tuple[str | None, int]:
    for key, several in words.items():
        if phrase in several:
            return key, several.index(phrase) + (_LAST if phrase in _THINGS else 0)
    parts = phrase.split(" ")
    if len(parts) > 1:
        for key, several in words.items():
            if all(part in several for part in parts):
                return key, 90  # “School / Provider”
    return None, 999
