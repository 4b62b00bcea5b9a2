"""Annotations of a GitHub workflow: a line for each error and warning, which GitHub shows beside the line it is about."""

from typing import Any, TextIO

from microcred.render.view import View, tame

KEYS = ("errors", "warnings")
"""The keys of a document under which findings stand."""


def write_github(view: View, out: TextIO, _fields: tuple[str, ...] = ()) -> None:
    """A workflow command for each finding in the document: ::error file=…,line=…,col=…::message."""
    document = view.document if isinstance(view.document, dict) else {}
    for key in KEYS:
        out.writelines(
            f"::{key.removesuffix('s')} {_spell_place(finding)}::{_spell_text(finding)}\n"
            for finding in document.get(key, ())
        )


def _spell_place(finding: dict[str, Any]) -> str:
    said = {"file": finding["source"], "line": finding["line"], "col": finding["column"], "title": "microcred"}
    return ",".join(f"{name}={_escape_property(str(value))}" for name, value in said.items() if value is not None)


def _spell_text(finding: dict[str, Any]) -> str:
    hint = f" ({finding['hint']})" if finding["hint"] else ""
    return _escape(f"{finding['message']}{hint}")


def _escape(text: str) -> str:
    """A text in which GitHub finds no other command: https://docs.github.com/actions/reference/workflow-commands."""
    return tame(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
