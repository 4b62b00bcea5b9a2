"""A person's portfolio as a YAML file of their own: readable by them alone, replaced whole or not at all."""

import contextlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from microcred.domain.errors import PortfolioUnusable
from microcred.domain.files.portfolio_file import read_portfolio_file, spell_portfolio
from microcred.domain.portfolio import Portfolio
from microcred.exchange.document import decode
from microcred.exchange.location import Unreadable
from microcred.exchange.tree import Tree
from microcred.exchange.yaml_tree import read_yaml

_HEADER = "# What you hold and are working on: ladders start from it. `microcred portfolio` keeps it, you may too.\n"
_OWNER_ONLY = 0o600
_MEND = "mend the file by hand; nothing in it was changed"


def read_portfolio(path: Path) -> Portfolio:
    """The portfolio of a file; one that is not there holds nothing. A mistake in it is told with its line and column."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return Portfolio()
    except OSError as failure:
        raise PortfolioUnusable(
            f"{path} cannot be read: {failure.strerror}", "name another with --portfolio"
        ) from failure
    try:
        trees = read_yaml(decode(content))
    except Unreadable as wrong:
        place = ":".join(str(part) for part in (path, wrong.line, wrong.column) if part is not None)
        raise PortfolioUnusable(f"{place}: {wrong.message}", wrong.hint or _MEND) from wrong
    return _read_tree(path, trees[0]) if trees else Portfolio()


def change_portfolio(path: Path, change: Callable[[Portfolio], Portfolio]) -> Portfolio:
    """Replaces the portfolio by what `change` makes of it, and returns that; two changes at once wait for each other."""
    from filelock import FileLock

    path.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(path.with_name(f".{path.name}.lock"), mode=_OWNER_ONLY):
        old = read_portfolio(path)
        new = change(old)
        if new != old or not path.exists():
            _replace(path, _HEADER + _spell(spell_portfolio(new)))
    return new


def _read_tree(path: Path, tree: Tree) -> Portfolio:
    portfolio, problems = read_portfolio_file(tree.value)
    wrong = [problem for problem in (*tree.faults, *problems) if not problem.is_warning]
    if wrong:
        line, column = tree.locate(wrong[0].path, is_about_key=wrong[0].is_about_key)
        more = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
        raise PortfolioUnusable(f"{path}:{line}:{column}: {wrong[0].message}{more}", wrong[0].hint or _MEND)
    return portfolio


def _spell(document: dict[str, Any]) -> str:
    return yaml.dump(document, Dumper=yaml.SafeDumper, sort_keys=False, allow_unicode=True, width=110)


def _replace(path: Path, text: str) -> None:
    """Writes a new file beside the old one and puts it in its place: at no moment is there half a file."""
    target = Path(os.path.realpath(path))
    descriptor, scratch = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)  # 0600 by itself
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        Path(scratch).replace(target)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(scratch).unlink()
        raise
