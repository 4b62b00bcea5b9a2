"""The links of the catalogue, and what they answered when they were asked."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from microcred.domain.link import STRUCK_AFTER, Link, LinkCheck, Outcome
from microcred.domain.program import Program
from microcred.store.open import Catalogue
from microcred.store.transaction import transaction

_CHECK = "address, outcome, said, tried_on, worked_on, failed_on, failed_days, leads_to"
_CHECKS = f"SELECT {_CHECK} FROM link_check"  # noqa: S608 – the columns are constants
_PUT = f"INSERT OR REPLACE INTO link_check ({_CHECK}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608
_OFFERED = """
SELECT url, id FROM program WHERE url LIKE 'http%://%' AND status NOT IN ('withdrawn', 'retired')
    AND (retired_on IS NULL OR retired_on > :today)
UNION ALL SELECT url, id FROM provider WHERE url LIKE 'http%://%'
ORDER BY url, id
"""
_OF_SOURCE = """
SELECT record.id FROM record JOIN source ON source.key = record.source
WHERE source.id = ? AND record.kind IN ('program', 'provider') AND record.superseded_by IS NULL AND record.listed
"""
_STRUCK = f"SELECT address FROM link_check WHERE failed_days >= {STRUCK_AFTER}"  # noqa: S608


def list_links(catalogue: Catalogue, today: date, only: Collection[str] | None = None) -> list[Link]:
    """Every link of a provider or of a program that is offered, once; with `only`, those of these ids."""
    used: dict[str, list[str]] = {}
    for address, owner in catalogue.execute(_OFFERED, {"today": today.isoformat()}):
        if only is None or owner in only:
            used.setdefault(address, []).append(owner)
    checks = {check.address: check for check in map(_read, catalogue.execute(_CHECKS))}
    return [Link(address, tuple(owners), checks.get(address)) for address, owners in used.items()]


def listed_by(catalogue: Catalogue, source: str) -> set[str]:
    """The programs and providers that a source lists."""
    return {each for (each,) in catalogue.execute(_OF_SOURCE, (source,))}


def get_check(catalogue: Catalogue, address: str | None) -> LinkCheck | None:
    """What is known of a link; None where it was never asked."""
    row = catalogue.execute(f"{_CHECKS} WHERE address = ?", (address,)).fetchone()
    return None if row is None else _read(row)


def put_checks(catalogue: Catalogue, checks: Iterable[LinkCheck]) -> None:
    """Keeps what was heard."""
    with transaction(catalogue):
        catalogue.executemany(_PUT, map(_write, checks))


def mark_struck(catalogue: Catalogue, programs: Mapping[str, Program]) -> dict[str, Program]:
    """The programs, those marked whose link is struck."""
    struck = {address for (address,) in catalogue.execute(_STRUCK)}
    if not struck:
        return dict(programs)
    return {
        key: program._replace(link_is_struck=True) if program.url in struck else program
        for key, program in programs.items()
    }


def _read(row: Sequence[Any]) -> LinkCheck:
    address, outcome, said, tried_on, worked_on, failed_on, failed_days, leads_to = row
    worked, failed = (date.fromisoformat(day) if day else None for day in (worked_on, failed_on))
    return LinkCheck(
        address, Outcome(outcome), said, date.fromisoformat(tried_on), worked, failed, failed_days, leads_to
    )


def _write(check: LinkCheck) -> tuple[Any, ...]:
    return tuple(each.isoformat() if isinstance(each, date) else each for each in check)
