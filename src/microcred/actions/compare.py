"""Puts programs side by side."""

from collections.abc import Callable, Sequence
from datetime import date

from microcred.actions.resolve import resolve_program
from microcred.domain.compare import Compared
from microcred.domain.errors import MicrocredError
from microcred.store.links import mark_struck
from microcred.store.open import Catalogue
from microcred.store.programs import get_programs, get_providers


def compare_programs(catalogue: Catalogue, words: Sequence[str], today: date, tell: Callable[[str], None]) -> Compared:
    """The programs that the words mean, each once; raises where they are fewer than two."""
    ids = list(dict.fromkeys(resolve_program(catalogue, word, today, tell) for word in words))
    if len(ids) < 2:
        raise MicrocredError(f"{ids[0]} is the same as itself", "name another one to compare it with")
    found = mark_struck(catalogue, get_programs(catalogue, ids))
    programs = tuple(found[program_id] for program_id in ids)
    providers = get_providers(catalogue, {program.provider for program in programs})
    return Compared(programs, tuple(providers[program.provider] for program in programs))
