"""Writes the report of an import or a check: findings on standard error, the rest as any answer."""

import typer

from microcred.cli.output import show
from microcred.cli.settings import read_settings
from microcred.cli.tell import tell
from microcred.domain.errors import Rejected
from microcred.domain.report import LoadReport
from microcred.render.view import View
from microcred.views.load import spell_columns, spell_finding, spell_translations, view_load
from microcred.views.update import view_update


def finish_update(context: typer.Context, report: LoadReport) -> None:
    """The same for an update."""
    _finish(context, report, view_update(report))


def finish(context: typer.Context, report: LoadReport, *, checks: bool) -> None:
    """Tell every finding, write the report, then fail if anything was rejected."""
    _finish(context, report, view_load(report, checks=checks))


def _finish(context: typer.Context, report: LoadReport, view: View) -> None:
    settings = read_settings(context)
    for line in spell_columns(report.columns):
        settings.tell(line)
    if report.dry_run:
        for line in spell_translations(report.translations):
            settings.tell(line)
    for warning in report.warnings:
        tell(f"{spell_finding(warning)} [warning]")
    for error in report.errors:
        tell(spell_finding(error))
    show(context, view)
    if report.errors:
        raise Rejected(len(report.errors))
