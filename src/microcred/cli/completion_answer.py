"""Answers a shell that asks what may come next: `microcred __complete -- WORDS`, the last one being typed.

The first line says `names` or `files`, then one choice a line with what it means behind a tab. Nothing is ever built,
asked of the network or said on standard error: whatever fails, there is nothing to complete.
"""

from contextlib import suppress
from typing import Annotated, Any

import typer

from microcred.cli.completion_line import Choice, Line, choices_of, read_line, sorts_of, takes_files
from microcred.cli.settings import read_settings

COMPLETE = "__complete"
"""The command that the scripts of the shells call; it is not listed."""


def complete(context: typer.Context, words: Annotated[list[str] | None, typer.Argument()] = None) -> None:
    """What may stand at the end of the line."""
    with suppress(Exception):
        line = read_line(context.find_root().command, words or [""])
        if line.parameter is not None and takes_files(line.parameter) and not line.current.startswith("-"):
            typer.echo("files")
            return
        choices = [*choices_of(line), *_fields(line)]
        with suppress(Exception):
            choices += _names(context, line)
        typer.echo("\n".join(("names", *(_spell(line, choice) for choice in choices))))


def _names(context: typer.Context, line: Line) -> list[Choice]:
    """Names in the catalogue or portfolio that the line says, else in those of this person."""
    words = sorts_of(line.parameter) if line.parameter is not None and not line.current.startswith("-") else ()
    if not words:
        return []
    from microcred.actions.completion import OwnSort, Sort, find_begun, find_own

    said: dict[str, Any] = context.find_root().ensure_object(dict)
    said.update(line.said)
    settings = read_settings(context)
    if words[0] in set(OwnSort):
        begun = find_own(settings.portfolios, OwnSort(words[0]), line.current)
    else:
        begun = find_begun(settings.catalogue, tuple(map(Sort, words)), line.current, settings.today)
    return [Choice(*each) for each in begun]


def _fields(line: Line) -> list[Choice]:
    """The names that --fields takes of this command's answer, after those that are said already."""
    if line.parameter is None or line.parameter.name != "fields":
        return []
    from microcred.views.schemas.answers import answer_fields

    done, _, begun = line.current.rpartition(",")
    before = f"{done}," if done else ""
    return [Choice(before + field) for field in answer_fields(" ".join(line.path)) if field.startswith(begun)]


def _spell(line: Line, choice: Choice) -> str:
    says = "".join(letter if letter.isprintable() else " " for letter in choice.says)
    return f"{line.before}{choice.word}\t{says}"
