"""Keeps ladders as plans, and says what has changed since they were saved."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path

from microcred.actions.held import read_held
from microcred.actions.ladder import LadderRequest, plan_ladder
from microcred.actions.resolve import Tell, resolve_program
from microcred.domain.answer import Planned
from microcred.domain.errors import MicrocredError
from microcred.domain.ladder.values import Graph
from microcred.domain.own import with_own
from microcred.domain.plan_check import CheckedPlan, OpenedPlan, check_plan
from microcred.domain.portfolio import stand
from microcred.domain.progress import Advance, ignore
from microcred.domain.renewals import find_expiring
from microcred.domain.saved_plan import SavedPlan, save_ladder
from microcred.exchange.plan_yaml import PlanFile, find_plan, list_plans, place_plan, remove_plan, write_plan
from microcred.store.former import ids_now
from microcred.store.graph import load_whole_graph
from microcred.store.open import Catalogue


def save_plan(
    catalogue: Catalogue,
    name: str,
    request: LadderRequest,
    notes: Iterable[tuple[str, str]],
    now: str,
    today: date,
    out_of_time: Callable[[], bool],
    tell: Tell,
) -> tuple[OpenedPlan | None, Planned]:
    """Plans the ladder and keeps it; where there is none, nothing is kept and the ladder says why."""
    path = place_plan(name, request.portfolio)
    planned = plan_ladder(catalogue, request, today, out_of_time, tell)
    if not planned.ladder.feasible:
        return None, planned
    read = _read_notes(catalogue, notes, planned, today)
    steps = save_ladder(planned.ladder, planned.preferences.start, read)
    plan = SavedPlan(
        target=planned.ladder.target.id,
        saved_at=now,
        wishes=planned.preferences,
        claims=request.claims,
        verified_only=request.verified_only,
        steps=steps,
    )
    file = write_plan(path, request.portfolio, plan)
    return _open(catalogue, file, load_whole_graph(catalogue), today), planned


def open_plans(
    catalogue: Catalogue, words: tuple[str, ...], portfolios: tuple[Path, ...], today: date
) -> list[OpenedPlan]:
    """The plans of these names and files, else all beside the portfolios."""
    named = [plan for word in words for plan in find_plan(word, portfolios)]
    files = named if words else list_plans(portfolios)
    whole = load_whole_graph(catalogue) if files else Graph({})
    return [_open(catalogue, file, whole, today) for file in files]


def check_plans(
    catalogue: Catalogue,
    words: tuple[str, ...],
    portfolios: tuple[Path, ...],
    today: date,
    deadline: Callable[[], Callable[[], bool]],
    advance: Advance = ignore,
) -> list[CheckedPlan]:
    """What has changed for each of these plans; `deadline` gives each its time."""
    opened = open_plans(catalogue, words, portfolios, today)
    checked: list[CheckedPlan] = []
    for each in opened:
        expiring = find_expiring(each.held, today)
        found = check_plan(each.plan, each.graph, each.person, expiring, today, deadline())
        checked.append(CheckedPlan(each, tuple(found)))
        advance(len(checked), len(opened))
    return checked


def remove_plans(words: tuple[str, ...], portfolios: tuple[Path, ...]) -> list[PlanFile]:
    """Deletes the files of these plans, all or, if one is not there, none; says which they were."""
    plans = [plan for word in words for plan in find_plan(word, portfolios)]
    for plan in plans:
        remove_plan(plan)
    return plans


def _open(catalogue: Catalogue, file: PlanFile, whole: Graph, today: date) -> OpenedPlan:
    held = read_held(catalogue, file.portfolio)
    plan = file.plan
    plan = plan.name_anew(ids_now(catalogue, plan.named()))
    person = stand(held.portfolio, held.programs, today, plan.claims, verified_only=plan.verified_only)
    return OpenedPlan(file.name, str(file.path), str(file.portfolio), plan, with_own(whole, held, person), person, held)


def _read_notes(
    catalogue: Catalogue, notes: Iterable[tuple[str, str]], planned: Planned, today: date
) -> Mapping[str, str]:
    steps = {step.program.id for step in planned.ladder.steps}
    read: dict[str, str] = {}
    for word, text in notes:
        program = resolve_program(catalogue, word, today)
        if program not in steps:
            raise MicrocredError(
                f"--note: {program} is no step of this plan", f"its steps are {', '.join(sorted(steps))}"
            )
        read[program] = text
    return read
