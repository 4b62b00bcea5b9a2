"""What a word may mean: programs, providers and skills by their folded names. Decides nothing."""

from datetime import date

from microcred.domain.naming import Named, NameKind
from microcred.domain.program import Status
from microcred.store.open import Catalogue

_NAMED = """
SELECT program.id, name.kind, program.status, program.retired_on
FROM name JOIN program ON program.key = name.program WHERE name.folded = ? ORDER BY program.id, name.kind
"""


def find_names(catalogue: Catalogue, folded: str) -> list[Named]:
    """Every program that goes by this folded name and by what kind of name, in the order of their ids."""
    return [
        Named(program_id, NameKind(kind), Status(status), date.fromisoformat(day) if day else None)
        for program_id, kind, status, day in catalogue.execute(_NAMED, (folded,))
    ]


def all_names(catalogue: Catalogue) -> list[str]:
    """Every folded name of a program, once, in order: what a misspelt one is held against."""
    return [name for (name,) in catalogue.execute("SELECT DISTINCT folded FROM name ORDER BY folded")]


def find_provider(catalogue: Catalogue, folded: str) -> str | None:
    """The id of the provider of this id, else of this folded name where only one has it; else None."""
    rows = catalogue.execute("SELECT id FROM provider WHERE id = ? OR folded = ? ORDER BY id", (folded, folded))
    found = [provider_id for (provider_id,) in rows]
    if folded in found:
        return folded
    return found[0] if len(found) == 1 else None


def provider_names(catalogue: Catalogue) -> dict[str, str]:
    """The id of the provider for every id and every folded name of one."""
    rows = catalogue.execute("SELECT id, folded FROM provider ORDER BY id DESC").fetchall()
    return {folded: provider_id for provider_id, folded in rows} | {provider_id: provider_id for provider_id, _ in rows}


def find_skills(catalogue: Catalogue, folded: str) -> list[str]:
    """The names of the skills of this folded name or alias, in order."""
    rows = catalogue.execute(
        "SELECT name FROM skill WHERE folded = ? UNION"
        " SELECT skill.name FROM skill_alias JOIN skill ON skill.key = skill_alias.skill WHERE skill_alias.folded = ?",
        (folded, folded),
    )
    return [name for (name,) in rows]


def all_skill_names(catalogue: Catalogue) -> list[str]:
    """Every folded name and alias of a skill, once, in order."""
    return [name for (name,) in catalogue.execute("SELECT folded FROM skill UNION SELECT folded FROM skill_alias")]
