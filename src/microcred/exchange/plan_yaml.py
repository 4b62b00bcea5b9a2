"""Plans as YAML files of a person's own, in the folder `plans` beside the portfolio or wherever they are put."""

import os
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from microcred.domain.errors import MicrocredError, NotFound, PortfolioUnusable
from microcred.domain.files.plan_file import read_plan_file, spell_plan
from microcred.domain.naming import find_nearest
from microcred.domain.saved_plan import SavedPlan
from microcred.exchange.own_names import FOLDER
from microcred.exchange.own_yaml import load_text, make_of, read_tree
from microcred.exchange.whole_file import hold, replace_whole
from microcred.exchange.yaml_text import spell_map

_HEADER = "# A ladder as it was planned. `microcred plan check` says what has changed since; notes are yours to edit.\n"
_NAME = re.compile(r"[\w][\w .+-]*")


class PlanFile(NamedTuple):
    """A plan, its name, the file that it is kept in, and the portfolio that it belongs to."""

    name: str
    path: Path
    plan: SavedPlan
    portfolio: Path


def place_plan(word: str, portfolio: Path) -> Path:
    """The file of a plan: a name stands for one in the folder beside the portfolio, a path for itself."""
    if _is_path(word):
        return Path(word).expanduser()
    if not _NAME.fullmatch(word):
        raise MicrocredError(
            f"“{word}” is no name for a plan", "use letters, digits, blanks and hyphens, or name a file"
        )
    return portfolio.parent / FOLDER / f"{word}.yaml"


def read_plan(path: Path, portfolios: Iterable[Path] = ()) -> PlanFile:
    """The plan of a file, with the portfolio that it names; where that is not there, the only one that is said."""
    text = load_text(path)
    if text is None:
        raise NotFound("plan", str(path))
    tree = read_tree(path, text)
    plan = make_of(path, tree, read_plan_file) if tree else None
    if plan is None:
        raise PortfolioUnusable(f"{path} holds no plan", "microcred plan save makes one")
    return PlanFile(path.stem, path, plan, _find_portfolio(path, plan, tuple(portfolios)))


def list_plans(portfolios: Iterable[Path]) -> list[PlanFile]:
    """The plans beside these portfolios that belong to one of them, in the order of portfolios and names."""
    found: dict[Path, PlanFile] = {}
    for portfolio in portfolios:
        for path in sorted((portfolio.parent / FOLDER).glob("*.yaml")):
            one = read_plan(path)
            if one.plan.portfolio is None or _is_same(one.portfolio, portfolio):
                found.setdefault(path.absolute(), one._replace(portfolio=portfolio))
    return list(found.values())


def find_plan(word: str, portfolios: tuple[Path, ...]) -> list[PlanFile]:
    """The plan of a file, or those of a name beside these portfolios."""
    if _is_path(word):
        return [read_plan(Path(word).expanduser(), portfolios)]
    plans = list_plans(portfolios)
    found = [each for each in plans if each.name.casefold() == word.casefold()]
    if not found:
        raise NotFound(
            "plan", word, find_nearest(word, [each.name for each in plans]), "microcred plan list lists them"
        )
    return found


def write_plan(path: Path, portfolio: Path, plan: SavedPlan) -> PlanFile:
    """Keeps a plan in its file, whole or not at all; one of the same person and target is replaced, its notes kept."""
    with hold(path):
        if path.exists():
            plan = _keep_notes(read_plan(path), portfolio, plan)
        named = _clean(replace(plan, portfolio=os.path.relpath(portfolio.absolute(), path.parent.absolute())))
        replace_whole(path, _HEADER + "".join(f"{line}\n" for line in spell_map(spell_plan(named))))
    return PlanFile(path.stem, path, named, portfolio)


def remove_plan(plan: PlanFile) -> None:
    """Deletes the file of a plan."""
    try:
        plan.path.unlink()
    except OSError as failure:
        raise PortfolioUnusable(f"{plan.path} cannot be removed: {failure.strerror}") from failure
    plan.path.with_name(f".{plan.path.name}.lock").unlink(missing_ok=True)


def _clean(plan: SavedPlan) -> SavedPlan:
    """The plan as it will read back; raises what is wrong with a note."""
    read, problems = read_plan_file(spell_plan(plan))
    if read is None:
        raise MicrocredError(f"the plan cannot be kept: {problems[0].message}", problems[0].hint)
    return read


def _keep_notes(old: PlanFile, portfolio: Path, plan: SavedPlan) -> SavedPlan:
    if old.plan.portfolio is not None and not _is_same(old.portfolio, portfolio):
        raise MicrocredError(f"{old.path} is a plan of another portfolio", "give this one another name")
    if old.plan.target != plan.target:
        raise MicrocredError(
            f"{old.path} is a plan to {old.plan.target}", f"give this one another name, or remove it: {old.name}"
        )
    notes = {step.program: step.note for step in old.plan.steps}
    return replace(plan, steps=tuple(replace(step, note=step.note or notes.get(step.program)) for step in plan.steps))


def _find_portfolio(path: Path, plan: SavedPlan, said: tuple[Path, ...]) -> Path:
    named = path.parent / plan.portfolio if plan.portfolio else None
    if named is not None and (named.exists() or len(said) != 1):
        return Path(os.path.normpath(named))
    return said[0] if said else path.parent / "portfolio.yaml"


def _is_path(word: str) -> bool:
    return "/" in word or os.sep in word or word.lower().endswith((".yaml", ".yml"))


def _is_same(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)
