"""Plans a ladder: names become programs, the portfolio becomes a standing, the domain plans."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from microcred.actions.resolve import resolve_program, resolve_providers
from microcred.domain.answer import Planned
from microcred.domain.claims import Claim
from microcred.domain.ladder.plan import plan
from microcred.domain.ladder.values import Preferences
from microcred.domain.portfolio import stand
from microcred.exchange.portfolio_yaml import read_portfolio
from microcred.store.graph import load_graph
from microcred.store.open import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderRequest:
    """What a person asks for, in their own words; the preferences lack only what must be looked up."""

    cert: str
    preferences: Preferences
    providers: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    portfolio: Path
    verified_only: bool = False


def plan_ladder(
    catalogue: Catalogue,
    request: LadderRequest,
    today: date,
    out_of_time: Callable[[], bool],
    tell: Callable[[str], None],
) -> Planned:
    """The best ladder to the certification that a word means, from where the person stands."""
    target = resolve_program(catalogue, request.cert, today, tell)
    preferences = replace(
        request.preferences,
        providers=resolve_providers(catalogue, request.providers),
        include=frozenset(resolve_program(catalogue, word, today, tell) for word in request.include),
        exclude=frozenset(resolve_program(catalogue, word, today, tell) for word in request.exclude),
    )
    portfolio = read_portfolio(request.portfolio)
    holdings = {holding.program for holding in portfolio.holdings if holding.program}
    graph = load_graph(catalogue, target, holdings | preferences.include)
    person = stand(portfolio, graph.programs, today, request.claims, verified_only=request.verified_only)
    ladder = plan(graph, target, person, preferences, today, out_of_time)
    unknown = sorted(holdings - graph.programs.keys())
    warnings = tuple(
        f"you hold {program}, which the catalogue does not have: it counts for nothing" for program in unknown
    )
    return Planned(ladder, graph.providers, preferences, warnings)
