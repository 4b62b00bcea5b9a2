"""The statements of a search, put together from constant parts: which of them is decided by which filters are set.

What a person typed is only ever bound, never part of the text.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from microcred.domain.query import Query, Sort
from microcred.store.former import now
from microcred.store.rows import to_text

EXACT = 1000.0
"""What is added to the score of a program that goes by exactly the words."""

_STATUS = "CASE WHEN status <> 'withdrawn' AND retired_on <= :today THEN 'retired' ELSE status END"

_PRICE = "CASE WHEN cost_complete AND (cost_currency = :currency OR cost_total = 0) THEN cost_total END"

# What jobs ask for by some source's word, and what those certifications name or what prepares for them
_SERVES = f"""program.id IN (
        WITH asked (id) AS (
            SELECT {now("job_certification.program")} FROM job_certification JOIN job ON job.key = job_certification.job
            WHERE job_certification.link = 'stated' AND {{which}}
        )
        SELECT id FROM asked WHERE id IS NOT NULL
        UNION SELECT {now("to_id")} FROM link
            WHERE kind IN ('requires', 'recommends') AND from_id IN (SELECT id FROM asked)
        UNION SELECT from_id FROM link WHERE kind = 'prepares_for' AND to_id IN (
            SELECT id FROM asked UNION SELECT name.folded FROM asked JOIN program AS wanted ON wanted.id = asked.id
            JOIN name ON name.program = wanted.key AND name.kind = 'former'
        )
    )"""  # noqa: S608 – the parts are constants

_CONDITIONS = {
    "classes": "class IN (SELECT value FROM json_each(:classes))",
    "kinds": "kind IN (SELECT value FROM json_each(:kinds))",
    "providers": "provider IN (SELECT value FROM json_each(:providers))",
    "internal": "provider IN (SELECT id FROM provider WHERE internal = :internal)",
    "languages": """(
        lower(language) IN (SELECT value FROM json_each(:languages))
        OR substr(lower(language), 1, instr(language, '-') - 1) IN (SELECT value FROM json_each(:languages))
    )""",
    "open_to": """(
        open_to IS NULL
        OR EXISTS (SELECT 1 FROM json_each(open_to) WHERE value IN (SELECT value FROM json_each(:open_to)))
    )""",
    "skills": """program.key IN (
        WITH RECURSIVE served (skill) AS (
            SELECT key FROM skill WHERE name IN (SELECT value FROM json_each(:skills))
            UNION
            SELECT skill_broader.skill FROM served JOIN skill_broader ON skill_broader.broader = served.skill
        )
        SELECT program_skill.program FROM served JOIN program_skill ON program_skill.skill = served.skill
    )""",
    "industries": _SERVES.format(which="job.industry IN (SELECT value FROM json_each(:industries))"),
    "jobs": _SERVES.format(which="job.id IN (SELECT value FROM json_each(:jobs))"),
    "online": "delivery = 'online'",
    "free": "cost_learning = 0",
    "max_cost": f"{_PRICE} <= :max_cost",
    "max_hours": "hours <= :max_hours",
    "statuses": f"{_STATUS} IN (SELECT value FROM json_each(:statuses))",  # noqa: S608 the parts are constants
}

_PAGE = "LIMIT :limit OFFSET :offset"

# Without words every program is looked at
_EVERY = "SELECT {columns} FROM program"

# Scores cost ten times what finding costs, so that counting goes without
_HIT = """
WITH hit (program) AS (
    SELECT rowid FROM program_text WHERE program_text MATCH :match
    UNION
    SELECT value FROM json_each(:exact)
)
SELECT {columns} FROM hit CROSS JOIN program ON program.key = hit.program"""

_SCORED = """
WITH hit (program, score) AS (
    SELECT rowid, CASE WHEN rowid IN (SELECT value FROM json_each(:exact)) THEN :bonus ELSE 0 END
        - bm25(program_text, 10, 8, 8, 3, 4, 1)
    FROM program_text WHERE program_text MATCH :match
    UNION ALL
    SELECT value, :bonus FROM json_each(:exact)
    WHERE value NOT IN (SELECT rowid FROM program_text WHERE program_text MATCH :match)
)
SELECT {columns} FROM hit CROSS JOIN program ON program.key = hit.program"""

# What leads toward a target: only what has a rank, which is its score
_RANKED = """
WITH toward (ranked, score) AS MATERIALIZED (SELECT key, value FROM json_each(:ranks))
SELECT {columns} FROM toward CROSS JOIN program ON program.id = toward.ranked"""

_RANKED_HIT = """
WITH hit (program) AS (
    SELECT rowid FROM program_text WHERE program_text MATCH :match
    UNION
    SELECT value FROM json_each(:exact)
), toward (ranked, score) AS MATERIALIZED (SELECT key, value FROM json_each(:ranks))
SELECT {columns} FROM hit CROSS JOIN program ON program.key = hit.program JOIN toward ON toward.ranked = program.id"""

# In the order of an index, so that counting all programs needs no sorting
_GROUPS = "provider, class, kind, status, retired_on"

_ORDERS = {
    Sort.SCORE: "score DESC, id",
    Sort.TITLE: "title COLLATE NOCASE, id",
    Sort.COST: f"{_PRICE} NULLS LAST, title COLLATE NOCASE, id",
    Sort.HOURS: "hours NULLS LAST, title COLLATE NOCASE, id",
    Sort.CLASS: "rung NULLS LAST, class, title COLLATE NOCASE, id",
    Sort.FRESHEST: "as_of DESC NULLS LAST, title COLLATE NOCASE, id",
}


_BY_RANK = f"score DESC, hours NULLS LAST, {_PRICE} NULLS LAST, id"


class Statements(NamedTuple):
    """How many programs of each provider, class, kind, status and day of retirement there are; one page of them.

    `ids` finds all of them by id.
    """

    tally: str
    page: str
    ids: str


def spell_statements(bound: dict[str, Any], sort: Sort, *, has_words: bool) -> Statements:
    """The statements for these values (see `spell_filters`); with words, `match` and `exact` are bound too."""
    asked = [condition for name, condition in _CONDITIONS.items() if bound[name] is not None]
    seen = asked if bound["statuses"] is not None else [*asked, f"{_STATUS} NOT IN ('retired', 'withdrawn')"]
    form = _form_of(sort, has_words=has_words, has_ranks=bound["ranks"] is not None)
    page = f"program.key, program.id, {form.score} AS score"
    return Statements(
        " ".join((form.tally.format(columns=f"{_GROUPS}, count(*)"), _where(asked), f"GROUP BY {_GROUPS}")),
        " ".join((form.page.format(columns=page), _where(seen), f"ORDER BY {form.order}", _PAGE)),
        " ".join((form.tally.format(columns="program.id"), _where(seen))),
    )


class _Form(NamedTuple):
    """From where programs come to be counted and to be shown, what scores them, and in which order they stand."""

    tally: str
    page: str
    score: str
    order: str


def _form_of(sort: Sort, *, has_words: bool, has_ranks: bool) -> _Form:
    if has_ranks:
        form = _RANKED_HIT if has_words else _RANKED
        return _Form(form, form, "toward.score", _BY_RANK if sort is Sort.SCORE else _ORDERS[sort])
    if has_words:
        return _Form(_HIT, _SCORED, "score", _ORDERS[sort])
    return _Form(_EVERY, _EVERY, "0.0", _ORDERS[Sort.TITLE if sort is Sort.SCORE else sort])


def spell_filters(query: Query, today: date) -> dict[str, Any]:
    """The values of every condition but the words; None asks nothing."""
    return {
        "classes": _any_of(query.classes),
        "kinds": _any_of(query.kinds),
        "providers": _any_of(query.providers),
        "skills": _any_of(query.skills),
        "industries": _any_of(query.industries),
        "jobs": _any_of(query.jobs),
        "languages": _any_of(language.lower() for language in query.languages),
        "statuses": _any_of(query.statuses),
        "open_to": _any_of({*query.open_to, "anyone"}) if query.open_to else None,
        "internal": query.internal,
        "online": query.online or None,
        "free": query.free or None,
        "max_cost": query.max_cost,
        "max_hours": query.max_hours,
        "currency": query.currency,
        "today": today.isoformat(),
        "limit": query.limit or -1,
        "offset": query.offset,
        "bonus": EXACT,
        "ranks": None if query.ranks is None else to_text(query.ranks),
    }


def _where(conditions: Iterable[str]) -> str:
    text = " AND ".join(conditions)
    return f"WHERE {text}" if text else ""


def _any_of(values: Iterable[str]) -> str | None:
    """The values as a JSON list, None where there are none."""
    listed = sorted(values)
    return to_text(listed) if listed else None
