"""Weighs up what a person holds, by itself or toward a degree or certification."""

from datetime import date
from pathlib import Path

from microcred.actions.held import read_held
from microcred.actions.resolve import Tell, resolve_program
from microcred.domain.balance import weigh_up
from microcred.domain.ladder.values import Graph
from microcred.domain.portfolio import stand
from microcred.domain.program import Audience
from microcred.domain.suggest import Balanced, suggest
from microcred.store.graph import load_graph
from microcred.store.open import Catalogue
from microcred.store.programs import get_program, get_providers
from microcred.store.vocabulary import load_vocabulary


def balance_portfolio(
    catalogue: Catalogue, path: Path, toward: str | None, audience: Audience, today: date, tell: Tell
) -> Balanced:
    """The balance of a portfolio, and with a target what to do next."""
    held = read_held(catalogue, path)
    target = resolve_program(catalogue, toward, today, tell) if toward is not None else None
    vocabulary = load_vocabulary(catalogue)
    program = get_program(catalogue, target) if target else None
    balance = weigh_up(held, vocabulary, program, today)
    graph = load_graph(catalogue, target) if target else Graph({})
    person = stand(held.portfolio, held.programs, today)
    suggestions = tuple(suggest(balance, graph, person, today, audience))
    near = {each.program.provider for each in suggestions}
    providers = {**held.providers, **get_providers(catalogue, near)}
    return Balanced(balance, held, providers, suggestions)
