"""Searches for what adds to a person's ladder to a certification."""

from datetime import date
from pathlib import Path

from microcred.actions.held import read_held
from microcred.actions.resolve import Tell, resolve_target
from microcred.actions.search import search
from microcred.domain.ladder.plan import ask
from microcred.domain.ladder.toward import Toward, find_toward
from microcred.domain.ladder.values import Preferences
from microcred.domain.own import with_own
from microcred.domain.portfolio import stand
from microcred.domain.query import Found, Query
from microcred.store.graph import load_graph
from microcred.store.open import Catalogue


def search_toward(
    catalogue: Catalogue, query: Query, word: str, portfolio: Path, today: date, tell: Tell
) -> tuple[Query, Found, Toward]:
    """What fits the query and adds to the ladder to the certification that a word means, from what is held."""
    target = resolve_target(catalogue, word, today, tell)
    held = read_held(catalogue, portfolio)
    person = stand(held.portfolio, held.programs, today)
    named = {holding.program for holding in held.portfolio.holdings if holding.program}
    graph = with_own(load_graph(catalogue, target, named), held, person)
    toward = find_toward(ask(graph, target, person, Preferences(), today))
    ranks = {name: addition.score for name, addition in toward.additions.items()}
    return (*search(catalogue, query._replace(ranks=ranks), today), toward)
