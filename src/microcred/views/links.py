"""How links read: what they answered when they were asked, and whether one is still to be offered."""

from collections.abc import Iterator
from typing import Any

from microcred.domain.link import STRUCK_AFTER, Link, LinkCheck, LinkReport, Outcome
from microcred.render.view import Block, Column, Note, Table, Tone, View
from microcred.views.program import SCHEMA_VERSION
from microcred.views.words import count, join_words

COLUMNS = (
    Column("address", "Link", worth=9, most=70),
    Column("outcome", "Outcome", worth=8),
    Column("said", "What it says", worth=6, most=40),
    Column("failed_days", "Days failed", worth=5, right=True),
    Column("used_by", "Of", worth=7, most=40),
    Column("worked_on", "Last worked", worth=4),
)
_MOST_SHOWN = 30


def link_document(check: LinkCheck) -> dict[str, Any]:
    """What is known of a link from having asked it."""
    return {
        "outcome": str(check.outcome),
        "said": check.said,
        "tried_on": check.tried_on.isoformat(),
        "worked_on": check.worked_on.isoformat() if check.worked_on else None,
        "failed_days": check.failed_days,
        "struck": check.is_struck,
        "leads_to": check.leads_to,
    }


def spell_link(address: str | None, check: LinkCheck | None) -> tuple[str, str, Tone]:
    """A link with what is to be known of it before one follows it."""
    if address is None or check is None:
        return address or "", "", Tone.PLAIN
    worked = f"last worked {check.worked_on.isoformat()}" if check.worked_on else "never seen to work"
    if check.is_struck:
        remark = f"no longer answers, last tried {check.tried_on.isoformat()}, {worked}"
        return address, remark, Tone.WARNING
    if check.failed_days:
        return address, f"{check.said} on {check.tried_on.isoformat()}, {worked}", Tone.PLAIN
    return address, f"worked on {check.worked_on.isoformat()}" if check.worked_on else "", Tone.PLAIN


def view_links(report: LinkReport) -> View:
    """What came of asking: every link in the document, on a screen those that did not answer as they should."""
    rows = [_row(link, link.check) for link in report.checked if link.check]
    outcomes = [row["outcome"] for row in rows]
    document = {
        "schema_version": SCHEMA_VERSION,
        "dry_run": report.dry_run,
        "asked": len(rows),
        **{str(outcome): outcomes.count(outcome) for outcome in Outcome},
        "struck": sum(row["struck"] for row in rows),
        "spared": report.spared,
        "waiting": report.waiting,
        "links": rows,
    }
    following = ("microcred update --check-links",) if report.waiting else ("microcred doctor",)
    return View(document, COLUMNS, rows, screen=tuple(_screen(document, report)), next=following)


def _row(link: Link, check: LinkCheck) -> dict[str, Any]:
    return {"address": link.address, **link_document(check), "used_by": list(link.used_by)}


def _screen(document: dict[str, Any], report: LinkReport) -> Iterator[Block]:
    if not document["asked"]:
        yield Note(_nothing(report), Tone.STRONG)
        return
    words = {
        "works": ("works", "work"),
        "gone": ("is not there", "are not there"),
        "untold": ("tells nothing", "tell nothing"),
    }
    told = [f"{document[key]:,} {spelt[document[key] != 1]}" for key, spelt in words.items() if document[key]]
    kept = "; nothing is kept" if report.dry_run else ""
    yield Note(f"{count(document['asked'], 'link')} asked: {join_words(told)}{kept}.", Tone.STRONG)
    amiss = sorted(
        (row for row in document["links"] if row["outcome"] != Outcome.WORKS),
        key=lambda row: (-row["failed_days"], row["address"]),
    )
    if amiss:
        yield Table(COLUMNS, amiss[:_MOST_SHOWN])
    if len(amiss) > _MOST_SHOWN:
        yield Note(f"{len(amiss) - _MOST_SHOWN:,} more; --json lists all.", Tone.FAINT)
    if document["gone"]:
        struck = f": {document['struck']:,} by now" if document["struck"] else ""
        yield Note(f"A link is struck once it was not there on {STRUCK_AFTER} different days{struck}.", Tone.FAINT)
    if report.spared:
        yield Note(f"{count(report.spared, 'link')} spared: a server was busy or silent. Another time.", Tone.FAINT)
    if report.waiting > report.spared:
        yield Note(f"{report.waiting:,} were not asked today; the same command goes on with them.", Tone.FAINT)


def _nothing(report: LinkReport) -> str:
    if report.waiting:
        return f"{count(report.waiting, 'link')} to ask, none asked."
    return "Every link was asked today: go on another day."
