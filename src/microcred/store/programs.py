"""Programs and providers by their ids."""

from collections.abc import Iterable, Iterator

from microcred.domain.former import name_anew, named_by
from microcred.domain.program import Program
from microcred.domain.provider import Provider
from microcred.store.former import KNOWN_AS, ids_now
from microcred.store.open import Catalogue
from microcred.store.rows import PROGRAM_READ, PROVIDER_READ, read_program, read_provider, to_text

_AT_ONCE = 2000

_PROGRAMS = f"""
SELECT program.key, {PROGRAM_READ} FROM program
WHERE program.id IN (SELECT value FROM json_each(?)) ORDER BY program.id
"""  # noqa: S608 the columns are constants

_SKILLS = """
SELECT program_skill.program, skill.name FROM program
JOIN program_skill ON program_skill.program = program.key JOIN skill ON skill.key = program_skill.skill
WHERE program.id IN (SELECT value FROM json_each(?)) ORDER BY program.key, program_skill.position
"""

_PROVIDERS = f"SELECT {PROVIDER_READ} FROM provider WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"  # noqa: S608

_UNLOCKED = f"SELECT DISTINCT from_id FROM link WHERE to_id IN ({KNOWN_AS}) AND kind = 'requires' ORDER BY from_id"  # noqa: S608


def get_program(catalogue: Catalogue, program_id: str) -> Program | None:
    """The program of that full id, None where there is none."""
    return get_programs(catalogue, [program_id]).get(program_id)


def get_programs(catalogue: Catalogue, program_ids: Iterable[str]) -> dict[str, Program]:
    """The programs of these full ids, by id and in its order; an id without a program is absent.

    What they name by an id that a program had before, they name by the one that it has now.
    """
    programs = get_as_stored(catalogue, program_ids)
    now = ids_now(catalogue, {each for program in programs.values() for _, each in named_by(program)})
    return {each: name_anew(program, now) for each, program in programs.items()} if now else programs


def get_as_stored(catalogue: Catalogue, program_ids: Iterable[str]) -> dict[str, Program]:
    """The same, each as its sources say it."""
    wanted = to_text(list(program_ids))
    skills: dict[int, list[str]] = {}
    for key, name in catalogue.execute(_SKILLS, (wanted,)):
        skills.setdefault(key, []).append(name)
    rows = catalogue.execute(_PROGRAMS, (wanted,))
    programs = (read_program(columns, skills.get(key, ())) for key, *columns in rows)
    return {program.id: program for program in programs}


def all_programs(catalogue: Catalogue) -> Iterator[Program]:
    """Every program of the catalogue, in the order of their ids."""
    ids = all_program_ids(catalogue)
    for start in range(0, len(ids), _AT_ONCE):
        yield from get_programs(catalogue, ids[start : start + _AT_ONCE]).values()


def all_as_stored(catalogue: Catalogue) -> Iterator[Program]:
    """Every program in that order, as its sources say it."""
    ids = all_program_ids(catalogue)
    for start in range(0, len(ids), _AT_ONCE):
        yield from get_as_stored(catalogue, ids[start : start + _AT_ONCE]).values()


def all_program_ids(catalogue: Catalogue) -> list[str]:
    """The id of every program, in order."""
    return [program_id for (program_id,) in catalogue.execute("SELECT id FROM program ORDER BY id")]


def get_provider(catalogue: Catalogue, provider_id: str) -> Provider | None:
    """The provider of that id, None where there is none."""
    return get_providers(catalogue, [provider_id]).get(provider_id)


def get_providers(catalogue: Catalogue, provider_ids: Iterable[str]) -> dict[str, Provider]:
    """The providers of these ids, by id and in its order; an id without a provider is absent."""
    rows = catalogue.execute(_PROVIDERS, (to_text(sorted(set(provider_ids))),))
    return {provider.id: provider for provider in map(read_provider, rows)}


def all_providers(catalogue: Catalogue) -> list[Provider]:
    """Every provider of the catalogue, in the order of their ids."""
    return [read_provider(row) for row in catalogue.execute(f"SELECT {PROVIDER_READ} FROM provider ORDER BY id")]  # noqa: S608


def unlocked_by(catalogue: Catalogue, program_id: str) -> list[str]:
    """The ids of the programs whose requirements name this one."""
    return [other for (other,) in catalogue.execute(_UNLOCKED, {"id": program_id})]
