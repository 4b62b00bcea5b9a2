"""Searches the catalogue."""

from datetime import date

from microcred.actions.resolve import resolve_industry, resolve_job, resolve_providers
from microcred.domain.query import Found, Query
from microcred.store.open import Catalogue
from microcred.store.search import find_programs
from microcred.store.vocabulary import load_vocabulary


def search(catalogue: Catalogue, query: Query, today: date) -> tuple[Query, Found]:
    """What fits the query, whose filters may be named as people name things; and the query as taken."""
    if query.providers:
        query = query._replace(providers=resolve_providers(catalogue, tuple(sorted(query.providers))))
    if query.jobs:
        query = query._replace(jobs=frozenset(resolve_job(catalogue, word) for word in sorted(query.jobs)))
    if query.industries:
        places = frozenset(resolve_industry(catalogue, word) for word in sorted(query.industries))
        query = query._replace(industries=places)
    if query.skills:
        vocabulary = load_vocabulary(catalogue)
        query = query._replace(skills=frozenset(vocabulary.canonical(skill) for skill in query.skills))
    return query, find_programs(catalogue, query, today)
