"""Writes an answer: chooses the format, picks the stream, says what to do next."""

import difflib
import os
import shlex
import sys
from pathlib import Path
from typing import Any

import typer

from microcred.cli.options import path_of
from microcred.cli.settings import read_settings
from microcred.cli.tell import tell
from microcred.render.formats import ENDINGS, formats_of
from microcred.render.registry import writer_of
from microcred.render.view import UnknownField, View

_OWNER_ONLY = 0o600
_PERSONAL = (["ladder"], ["plan"], ["portfolio"])
"""The commands that are about a portfolio."""
_TAKE_SEVERAL = (["plan", "check"], ["plan", "list"], ["portfolio", "list"])


def show(context: typer.Context, view: View) -> None:
    """Write the view to standard output or the file asked for; warnings go to standard error."""
    said: dict[str, Any] = context.find_root().ensure_object(dict)
    settings = read_settings(context)
    file = said.get("output")
    name = _choose_format(said, path_of(context))
    fields = tuple(field.strip() for field in said.get("fields", "").split(",") if field.strip())
    if fields and not view.rows:
        view = view._replace(fields=_fields_of(context))
    if not settings.quiet:
        for warning in view.warnings:
            tell(f"microcred: {warning}")
    try:
        if file:
            _write_file(Path(file), name, view, fields, mode=_OWNER_ONLY if _is_personal(context) else None)
        else:
            writer_of(name)(view, sys.stdout, fields)
    except UnknownField as error:
        nearest = difflib.get_close_matches(error.field, error.known, n=3) or error.known
        raise typer.BadParameter(f"--fields: there is no “{error.field}”; try {', '.join(nearest)}") from error
    if name == "table" and not file and settings.guides and view.next:
        _tell_next(tuple(name_files(context, command) for command in view.next))


def name_files(context: typer.Context, command: str) -> str:
    """A command to type next, about the catalogue and the portfolio that this line names."""
    said: dict[str, Any] = context.find_root().ensure_object(dict)
    words = command.split()[1:3]
    portfolios = read_settings(context).portfolios_said if said.get("portfolio") else ()
    takes = words[:1] in _PERSONAL and (len(portfolios) == 1 or words in _TAKE_SEVERAL) and "--portfolio" not in command
    files = [("--portfolio", each) for each in portfolios if takes]
    files += [("--db", str(said["db"]))] if said.get("db") else []
    return " ".join((command, *(f"{option} {shlex.quote(file)}" for option, file in files)))


def format_of(context: typer.Context) -> str:
    """The format in which the answer is to be written."""
    said: dict[str, Any] = context.find_root().ensure_object(dict)
    return _choose_format(said, path_of(context))


def is_at_a_glance(context: typer.Context) -> bool:
    """Whether the answer is for a screen to be read, with the fields that it has of itself."""
    said: dict[str, Any] = context.find_root().ensure_object(dict)
    return _choose_format(said, path_of(context)) == "table" and not said.get("fields")


def _fields_of(context: typer.Context) -> tuple[str, ...]:
    """What a row of this command's answer would have, from its schema."""
    from microcred.views.schemas.answers import answer_fields

    return answer_fields(path_of(context))


def _choose_format(said: dict[str, Any], command: str) -> str:
    if said.get("json"):
        return "json"
    if said.get("format"):
        return str(said["format"])
    if said.get("output"):
        meant = ENDINGS.get(Path(said["output"]).suffix.lower(), "plain")
        if meant not in formats_of(command):
            raise typer.BadParameter(f"--output: {command} cannot be written as {meant}; a ladder can")
        return meant
    return "table" if sys.stdout.isatty() else "plain"


def _is_personal(context: typer.Context) -> bool:
    """Whether the answer is about a person: what they hold, their plans. A ladder is to be shown around."""
    return path_of(context).split()[:1] in (["portfolio"], ["plan"])


def _write_file(path: Path, name: str, view: View, fields: tuple[str, ...], mode: int | None) -> None:
    """The whole file or none of it; with a `mode` that from its first moment."""
    scratch = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        if mode is not None:
            scratch.touch(mode)
        with scratch.open("w", encoding="utf-8", newline="") as out:
            writer_of(name)(view, out, fields)
        scratch.replace(path)
    finally:
        scratch.unlink(missing_ok=True)


def _tell_next(commands: tuple[str, ...]) -> None:
    tell("")
    for position, command in enumerate(commands):
        tell(f"{'Next:' if position == 0 else '     '} {command}")


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a text or bytes to a file: the whole of it, or nothing."""
    scratch = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        scratch.write_bytes(content.encode() if isinstance(content, str) else content)
        scratch.replace(path)
    finally:
        scratch.unlink(missing_ok=True)
