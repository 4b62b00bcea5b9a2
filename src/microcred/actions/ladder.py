"""Plans a ladder: names become programs, the portfolio becomes a standing, the domain plans."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from microcred.actions.held import read_held
from microcred.actions.resolve import Tell, resolve_program, resolve_providers, resolve_target
from microcred.domain.answer import Planned
from microcred.domain.claims import Claim
from microcred.domain.explanation import Explained
from microcred.domain.held import Held
from microcred.domain.ladder.plan import Extras, answer, ask
from microcred.domain.ladder.values import Graph, Ladder, Person, Preferences
from microcred.domain.ladder.why import Ground, find_reason
from microcred.domain.own import with_own
from microcred.domain.portfolio import stand
from microcred.domain.program import Program
from microcred.domain.renewals import Expiring, find_expiring, find_higher
from microcred.store.graph import load_graph
from microcred.store.open import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderRequest:
    """What a person asks for, in their own words; the preferences lack only what must be looked up."""

    cert: str
    preferences: Preferences
    providers: tuple[str, ...] = ()
    prefer: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    portfolio: Path
    verified_only: bool = False


class _Prepared(NamedTuple):
    """A request in which every name has become what it means."""

    graph: Graph
    target: str
    person: Person
    preferences: Preferences
    warnings: tuple[str, ...]
    held: Held


def plan_ladder(
    catalogue: Catalogue,
    request: LadderRequest,
    today: date,
    out_of_time: Callable[[], bool],
    tell: Tell,
    extras: Extras | None = None,
) -> Planned:
    """The best ladder to the certification that a word means, from where the person stands."""
    ready = _prepare(catalogue, request, today, tell)
    quest = ask(ready.graph, ready.target, ready.person, ready.preferences, today, out_of_time)
    ladder = answer(quest, extras or Extras())
    renewals = _find_renewals(ready, ladder, today)
    return Planned(ladder, ready.graph.providers, ready.preferences, ready.warnings, renewals)


def explain_program(
    catalogue: Catalogue,
    request: LadderRequest,
    word: str,
    today: date,
    out_of_time: Callable[[], bool],
    tell: Tell,
) -> Explained:
    """Why the program that a word means is on that ladder, or why it is not."""
    name = resolve_program(catalogue, word, today, tell)
    ready = _prepare(catalogue, request, today, tell, also=frozenset((name,)))
    quest = ask(ready.graph, ready.target, ready.person, ready.preferences, today, out_of_time)
    planned = Planned(answer(quest), ready.graph.providers, ready.preferences, ready.warnings)
    reason = find_reason(quest, planned.ladder, name)
    if reason.ground is not Ground.LIMITS:
        return Explained(planned, reason)
    wishes = replace(ready.preferences, include=ready.preferences.include | {name})
    forced = answer(ask(ready.graph, ready.target, ready.person, wishes, today, out_of_time))
    return Explained(planned, reason, Planned(forced, ready.graph.providers, wishes, ()))


def _prepare(
    catalogue: Catalogue, request: LadderRequest, today: date, tell: Tell, also: frozenset[str] = frozenset()
) -> _Prepared:
    target = resolve_target(catalogue, request.cert, today, tell)
    preferences = replace(
        request.preferences,
        providers=resolve_providers(catalogue, request.providers),
        prefer=resolve_providers(catalogue, request.prefer),
        include=frozenset(resolve_program(catalogue, word, today, tell) for word in request.include),
        exclude=frozenset(resolve_program(catalogue, word, today, tell) for word in request.exclude),
    )
    held = read_held(catalogue, request.portfolio)
    holdings = {holding.program for holding in held.portfolio.holdings if holding.program}
    person = stand(held.portfolio, held.programs, today, request.claims, verified_only=request.verified_only)
    graph = with_own(load_graph(catalogue, target, holdings | preferences.include | also), held, person)
    unknown = sorted(holdings - graph.programs.keys())
    warnings = tuple(
        f"you hold {program}, which the catalogue does not have: it counts for nothing" for program in unknown
    )
    return _Prepared(graph, target, person, preferences, warnings, held)


def _find_renewals(ready: _Prepared, ladder: Ladder, today: date) -> tuple[Expiring, ...]:
    """What the ladder stands on and soon ends."""
    shown = {step.program.id for step in ladder.steps}
    programs = ready.graph.programs.values()
    return tuple(
        each._replace(higher=_higher_of(each.program, ladder.target, programs)) if each.program else each
        for each in find_expiring(ready.held, today)
        if each.holding.program_id in shown
    )


def _higher_of(program: Program, target: Program, programs: Iterable[Program]) -> tuple[str, ...]:
    """The programs that build on one that is held, the target of the ladder first."""
    return tuple(sorted(find_higher(program, programs), key=lambda name: name != target.id))
