"""`microcred classify`."""

import sys
from itertools import chain, islice
from pathlib import Path
from typing import Annotated

import typer

from microcred.domain.answer import Classified
from microcred.domain.report import Finding

CLASSIFY_EXAMPLES = (
    "microcred classify CCNA",
    'microcred classify --text "Awarded to attendees of the 2025 cloud summit"',
    "microcred classify --explain attended",
)

_PATIENCE = 0.5
"""After how many seconds it is shown how far it is."""

_MOST_BYTES = 8 * 1024 * 1024
"""How much is taken from standard input."""

_MOST_TOLD = 100
"""How many errors of a file are told; the rest are counted."""


def classify(
    context: typer.Context,
    programs: Annotated[list[str] | None, typer.Argument(metavar="[PROGRAM]...", help="Programs by name.")] = None,
    text: Annotated[str | None, typer.Option(help="A description in words; - reads standard input.")] = None,
    file: Annotated[Path | None, typer.Option(help="The programs of a file that import reads.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Disagreements with declared classes, surest first.")] = False,
    explain: Annotated[
        str | None, typer.Option(metavar="RULE", help="What a rule looks for, what it says, how often it fired.")
    ] = None,
) -> None:
    """Place programs in the taxonomy, quoting the words that decided and how sure it is.

    Where the evidence does not decide, the answer is undetermined, with candidates. --explain shows a rule that is
    named beside a quoted word.
    """
    if explain is not None:
        if programs or text is not None or file or every:
            raise typer.BadParameter("--explain shows a rule: name no program beside it")
        _explain(context, explain)
        return
    from microcred.actions.classify import classify_catalogue, classify_programs, classify_text
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.classify import view_classified

    if not (programs or text is not None or file or every):
        raise typer.BadParameter("name a program, or give --text, --file, --all or --explain")
    settings = read_settings(context)
    classified = []
    if text is not None:
        classified.append(classify_text(_take_text(text), settings.tell))
    if programs or every:
        with open_catalogue(settings) as catalogue:
            classified += classify_programs(catalogue, programs or [], settings.today, settings.tell)
            if every:
                with settings.progress("classifying", after=_PATIENCE) as advance:
                    classified += classify_catalogue(catalogue, advance)
    if file:
        _classify_file(context, str(file), classified)
    else:
        show(context, view_classified(classified))


def _take_text(text: str) -> str:
    """The text that was typed, or what comes in its place from standard input."""
    if text != "-":
        return text
    return sys.stdin.buffer.read(_MOST_BYTES).decode("utf-8", "replace")


def _classify_file(context: typer.Context, file: str, before: list[Classified]) -> None:
    """Place the programs of a file as they come, behind what was asked for besides; then tell what was wrong."""
    from microcred.actions.classify import FEW, classify_file
    from microcred.cli.output import is_at_a_glance, show
    from microcred.cli.settings import read_settings
    from microcred.cli.tell import tell
    from microcred.domain.errors import Rejected
    from microcred.views.classify import view_classified, view_flow, view_glance
    from microcred.views.load import spell_finding

    refused: list[Finding] = []
    at_a_glance = is_at_a_glance(context)
    with read_settings(context).progress("classifying", after=_PATIENCE) as advance:
        placed = classify_file(file, refused, advance)
        first = [*before, *islice(placed, FEW + 1)]
        if len(first) <= FEW:
            view = view_classified(first)
        else:
            view = (view_glance if at_a_glance else view_flow)(chain(first, placed))
        if first or not refused:
            show(context, view)
    for finding in refused[:_MOST_TOLD]:
        tell(spell_finding(finding))
    if refused:
        raise Rejected(len(refused))


def _explain(context: typer.Context, rule: str) -> None:
    from microcred.cli.output import show
    from microcred.domain.rulebook import find_rule
    from microcred.views.rule import view_rule

    show(context, view_rule(find_rule(rule)))
