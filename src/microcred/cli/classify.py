"""`microcred classify`."""

from pathlib import Path
from typing import Annotated

import typer

CLASSIFY_EXAMPLES = (
    "microcred classify CCNA",
    'microcred classify --text "Awarded to attendees of the 2025 cloud summit"',
    "microcred classify --explain attended",
)


def classify(
    context: typer.Context,
    programs: Annotated[list[str] | None, typer.Argument(metavar="[PROGRAM]...", help="Programs by name.")] = None,
    text: Annotated[str | None, typer.Option(help="A description in words.")] = None,
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
    from microcred.actions.classify import classify_catalogue, classify_file, classify_programs, classify_text
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.classify import view_classified

    if not (programs or text is not None or file or every):
        raise typer.BadParameter("name a program, or give --text, --file, --all or --explain")
    settings = read_settings(context)
    classified = []
    if text is not None:
        classified.append(classify_text(text))
    if file:
        classified += classify_file(str(file))
    if programs or every:
        with open_catalogue(settings) as catalogue:
            classified += classify_programs(catalogue, programs or [], settings.today, settings.tell)
            if every:
                classified += classify_catalogue(catalogue)
    show(context, view_classified(classified))


def _explain(context: typer.Context, rule: str) -> None:
    from microcred.cli.output import show
    from microcred.domain.rulebook import find_rule
    from microcred.views.rule import view_rule

    show(context, view_rule(find_rule(rule)))
