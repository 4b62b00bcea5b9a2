"""Reads the YAML files that are a person's own, and says what is wrong with one without repeating what it holds."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from microcred.domain.errors import PortfolioUnusable
from microcred.domain.files.problem import Problem
from microcred.exchange.document import decode
from microcred.exchange.location import Unreadable
from microcred.exchange.tree import Tree
from microcred.exchange.yaml_tree import read_yaml

_MEND = "mend the file by hand; nothing in it was changed"
_QUOTED = re.compile(r"“[^”]{4,}”|\"[^\"]{4,}\"")
_FOUND = re.compile(r", not .*$", re.DOTALL)

Made = TypeVar("Made")


def load_text(path: Path) -> str | None:
    """The text of a file, None where there is none."""
    try:
        return decode(path.read_bytes())
    except FileNotFoundError:
        return None
    except OSError as failure:
        raise PortfolioUnusable(f"{path} cannot be read: {failure.strerror}", "name another") from failure
    except Unreadable as wrong:
        raise refuse(path, wrong) from wrong


def read_tree(path: Path, text: str) -> Tree | None:
    """The one document in a text; None where it holds none."""
    try:
        trees = read_yaml(text)
    except Unreadable as wrong:
        raise refuse(path, wrong) from wrong
    if len(trees) > 1:
        raise PortfolioUnusable(f"{path}: the file holds {len(trees)} documents", "keep one: delete the lines ---")
    return trees[0] if trees else None


def make_of(path: Path, tree: Tree, read: Callable[[Any], tuple[Made, list[Problem]]]) -> Made:
    """What `read` makes of a document; where something is wrong with it, the first mistake is told with its place."""
    made, problems = read(tree.value)
    wrong = [problem for problem in (*tree.faults, *problems) if not problem.is_warning]
    if wrong:
        places = [tree.locate(problem.path, is_about_key=problem.is_about_key) for problem in wrong]
        (line, column), first = min(zip(places, wrong, strict=True), key=lambda each: (_is_absence(each[1]), each[0]))
        more = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
        raise PortfolioUnusable(f"{path}:{line}:{column}: {_tell(first)}{more}", _advise(first))
    return made


def _is_absence(problem: Problem) -> bool:
    """Whether something is missing, which a misspelt key explains."""
    return problem.message.endswith(" is missing")


def refuse(path: Path, wrong: Unreadable) -> PortfolioUnusable:
    """What keeps a file from being read at all, with its place."""
    place = ":".join(str(part) for part in (path, wrong.line, wrong.column) if part is not None)
    return PortfolioUnusable(f"{place}: {_hush(wrong.message)}", _hush(wrong.hint or _MEND))


def _tell(problem: Problem) -> str:
    """The message; a value is not repeated, since messages end up in logs that others read. A key is."""
    return problem.message if problem.is_about_key else _FOUND.sub("", problem.message)


def _advise(problem: Problem) -> str:
    return _MEND if problem.hint is None or problem.hint.startswith("write ") else problem.hint


def _hush(text: str) -> str:
    """The text with what it quotes from the file left out."""
    return _QUOTED.sub("“…”", text)
