"""Follows a published catalogue in place of the one that comes with microcred: only what has changed is fetched."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from microcred.actions.addresses import Addresses
from microcred.actions.catalogue import FOLLOWED
from microcred.actions.load import load_sources
from microcred.actions.reading import Request
from microcred.actions.upgrade import STAMP, Spared, Tell, bring_in, remember_loaded, shipped_sources, withdraw
from microcred.actions.way import Way
from microcred.domain.errors import CatalogueUnusable, MicrocredError
from microcred.domain.history import SHIPPED
from microcred.domain.progress import Advance
from microcred.domain.report import Finding, LoadReport, SourceReport
from microcred.domain.stamp import Stamp
from microcred.exchange.fetched import Page
from microcred.exchange.shipped import find_shipped
from microcred.exchange.sources import collect_anew
from microcred.exchange.web.address import Unreachable, check_address, is_address
from microcred.store.open import Catalogue, open_to_read
from microcred.store.pages import forget_root, sources_from
from microcred.store.setting import read_setting, write_setting

_TAKEN = "catalogue_taken"
_RETURN = "microcred config unset catalogue returns to the one that comes with microcred"


def followed_by(path: Path) -> str | None:
    """The address that the catalogue at a path follows; None where it follows none, or is not there."""
    try:
        with closing(open_to_read(path)) as catalogue:
            return followed(catalogue)
    except (CatalogueUnusable, OSError):
        return None


def followed(catalogue: Catalogue) -> str | None:
    """The address of the published catalogue that this one follows; None where it follows the one that ships."""
    return read_setting(catalogue, FOLLOWED)


def begin_to_follow(catalogue: Catalogue, address: str) -> None:
    """From now on update fetches from this address; nothing is asked yet."""
    if not is_address(address):
        hint = "name the https:// address of the index.json of a published catalogue"
        raise MicrocredError(f"“{address}” is no address", hint)
    try:
        check_address(address)
    except Unreachable as failure:
        raise MicrocredError(f"{address}: {failure.message}", failure.hint) from failure
    write_setting(catalogue, {FOLLOWED: address})


def return_to_shipped(catalogue: Catalogue, now: str, advance: Advance, tell: Tell) -> None:
    """Follows no address any more; where one was taken in, what ships comes back in its place."""
    address, taken = followed(catalogue), read_setting(catalogue, _TAKEN)
    if address is None:
        tell("the catalogue follows no address: there is nothing to unset")
        return
    write_setting(catalogue, {FOLLOWED: None, _TAKEN: None})
    if taken is not None:
        forget_root(catalogue, taken)
    if taken is None or read_setting(catalogue, STAMP) is None:
        return  # nothing came from there, or nothing had shipped before
    write_setting(catalogue, {STAMP: ""})
    bring_in(catalogue, find_shipped(), now, advance, tell)


def update_followed(
    catalogue: Catalogue, address: str, now: str, *, dry_run: bool, allow_shrink: bool, advance: Advance, tell: Tell
) -> LoadReport:
    """Takes in what has changed at the address; where it cannot be had, all stays as it was, and the report says so."""
    if (taken := read_setting(catalogue, _TAKEN)) not in {None, address}:
        forget_root(catalogue, taken or "")
    try:
        pages = _fetch(catalogue, address)
    except Unreachable as failure:
        hint = "; ".join(each for each in (failure.hint, "the catalogue stays as it was", _RETURN) if each)
        finding = Finding(address, None, None, None, failure.message, hint)
        return LoadReport(dry_run=dry_run, sources=(), changes=(), errors=(finding,), warnings=())
    if not dry_run:
        write_setting(catalogue, {_TAKEN: address})
    spared = Spared(catalogue)
    way = Way(
        command=SHIPPED,
        message=f"the catalogue at {address}",
        dry_run=dry_run,
        allow_shrink=allow_shrink,
        replaces=True,
        spares=spared.spares,
    )
    report = load_sources(catalogue, Request((address,), collect=lambda _, __: pages), way, now, advance)
    names = {source.source for source in report.sources} | spared.names
    report = _withdraw_others(catalogue, report, names, address, now)
    if pages is not None and not dry_run:
        remember_loaded(catalogue, {page.stamp.address: page.stamp.sha256 for page in pages[1:]}, names)
    for name in sorted(spared.kept):
        tell(f"“{name}” is as you made it: what {address} holds of it is left out")
    return report


def _fetch(catalogue: Catalogue, address: str) -> Sequence[Page] | None:
    """The pages of a published catalogue, before anything is locked; raises Unreachable where it is none."""
    known: list[Stamp] = Addresses(catalogue, Request(()), anew=False).known(address)
    pages = collect_anew(address, known)
    if pages is not None and pages[0].news:
        raise Unreachable("this is no published catalogue", "name the index.json that export --snapshot writes")
    return pages


def _withdraw_others(catalogue: Catalogue, report: LoadReport, names: set[str], address: str, now: str) -> LoadReport:
    """What was shipped before and is no part of it is listed no longer."""
    held = names | {each.id for each in sources_from(catalogue, address)}
    for name in sorted(shipped_sources(catalogue) - held):
        if outcome := withdraw(catalogue, name, now, f"{address} does not hold it"):
            told = SourceReport(name, "yaml", withdrawn=outcome.withdrawn)
            report = replace(report.with_sources((told,)), changes=(*report.changes, *outcome.changes))
    return report
