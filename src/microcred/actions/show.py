"""Gathers all that is known of a program."""

from collections.abc import Callable
from datetime import date

from microcred.actions.resolve import resolve_program
from microcred.domain.answer import Shown
from microcred.domain.errors import NotFound
from microcred.store.facts import facts_of
from microcred.store.open import Catalogue
from microcred.store.programs import get_program, get_providers, unlocked_by


def show_program(catalogue: Catalogue, word: str, today: date, tell: Callable[[str], None]) -> Shown:
    """The program that a word means, with its facts and what it unlocks."""
    program_id = resolve_program(catalogue, word, today, tell)
    program = get_program(catalogue, program_id)
    if program is None:
        raise NotFound("program", word)
    provider = get_providers(catalogue, {program.provider})[program.provider]
    return Shown(program, provider, tuple(facts_of(catalogue, program_id)), tuple(unlocked_by(catalogue, program_id)))
