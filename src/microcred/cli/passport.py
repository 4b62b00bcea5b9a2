"""Writes what a person holds for those whom they show it to; `portfolio export` comes here."""

import io
import os
from pathlib import Path

import typer

from microcred.actions.passport import gather_passport
from microcred.cli.catalogue import open_catalogue
from microcred.cli.settings import Settings
from microcred.domain.passport import Passport
from microcred.exchange.passport.formats import PARTED, spell_document, tell_as
from microcred.exchange.whole_file import replace_whole
from microcred.render.as_html import write_html
from microcred.views.passport import view_passport
from microcred.views.words import count

PAGE = "html"


def export_passport(settings: Settings, to: str, output: str | None, holder: str | None) -> tuple[str, int] | None:
    """The text in a format and how many holdings it tells of; None where it went into a folder."""
    is_folder = output is not None and (output.endswith(("/", os.sep)) or Path(output).is_dir())
    if is_folder and to not in PARTED:
        raise typer.BadParameter(f"--output: {to} is one file: name it")
    with open_catalogue(settings) as catalogue:
        name = " ".join((holder or "").split()) or None
        passport = gather_passport(catalogue, settings.portfolio, settings.today, name)
    if to == PAGE:
        return _draw_page(settings, passport)
    told = tell_as(passport, to)
    if not told.size:
        settings.tell(f"nothing to show as {to}: microcred portfolio add says what you have earned")
    if told.lost:
        said = ", ".join(f"{path} ({count:,})" for path, count in sorted(told.lost.items()))
        settings.tell(f"{to} has no place for: {said}")
    for remark in told.remarks:
        settings.tell(remark)
    if not is_folder or output is None:
        return spell_document(told.document), told.size
    Path(output).mkdir(parents=True, exist_ok=True)
    for name, part in told.parts.items():
        replace_whole(Path(output) / f"{name}.json", spell_document(part))
    settings.tell(f"{count(told.size, 'file')} in {output}")
    return None


def _draw_page(settings: Settings, passport: Passport) -> tuple[str, int]:
    if passport.kept_back:
        kinds = ", ".join(sorted({claim.kind for claim in passport.kept_back}))
        settings.tell(f"html leaves out what is nobody else's business: {kinds}")
    page = io.StringIO()
    write_html(view_passport(passport), page)
    return page.getvalue(), len(passport.shown)
