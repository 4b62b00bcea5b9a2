"""What finds a program: its names, words, links and skills, derived from it and written beside its row."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from microcred.domain.naming import names_of
from microcred.domain.program import Program
from microcred.domain.requirement import programs_named
from microcred.domain.words import fold
from microcred.store.open import Catalogue
from microcred.store.rows import to_text
from microcred.store.tables import insert_rows
from microcred.store.text import split_words

Keyed = Sequence[tuple[int, Program]]
"""Programs with their keys in the file."""

_LONGEST_WORD = 40
_KEYS_OF_SKILLS = "SELECT name, key FROM skill WHERE name IN (SELECT value FROM json_each(?))"


class LinkKind(StrEnum):
    """How one program names another."""

    REQUIRES = "requires"
    RECOMMENDS = "recommends"
    PREPARES_FOR = "prepares_for"


def unindex_programs(catalogue: Catalogue, programs: Keyed) -> None:
    """Forgets everything that found these programs."""
    keys = [(key,) for key, _ in programs]
    catalogue.executemany("DELETE FROM program_text WHERE rowid = ?", keys)
    catalogue.executemany("DELETE FROM program_skill WHERE program = ?", keys)
    catalogue.executemany("DELETE FROM name WHERE program = ?", keys)
    catalogue.executemany("DELETE FROM link WHERE from_id = ?", [(program.id,) for _, program in programs])


def index_programs(catalogue: Catalogue, programs: Keyed, provider_names: Mapping[str, str]) -> None:
    """Makes these programs findable; what found them before must be forgotten already."""
    _write_skills(catalogue, programs)
    names = (
        {"program": key, "kind": kind, "folded": folded}
        for key, program in programs
        for kind, folded in sorted(names_of(program))
    )
    insert_rows(catalogue, "name", names)
    links = (
        {"from_id": program.id, "kind": kind, "to_id": other}
        for _, program in programs
        for kind, other in sorted(links_of(program))
    )
    insert_rows(catalogue, "link", links)
    texts = [texts_of(program, provider_names[program.provider]) for _, program in programs]
    rows = ({"rowid": key, **columns} for (key, _), columns in zip(programs, texts, strict=True))
    insert_rows(catalogue, "program_text", rows)
    add_words(catalogue, (text for columns in texts for text in columns.values()))


def rename_provider(catalogue: Catalogue, provider_id: str, name: str) -> None:
    """Makes the provider's programs findable by its new name."""
    catalogue.execute(
        "UPDATE program_text SET provider = ? WHERE rowid IN (SELECT key FROM program WHERE provider = ?)",
        (name, provider_id),
    )
    add_words(catalogue, [name])


def add_words(catalogue: Catalogue, texts: Iterable[str]) -> None:
    """Remembers the words of these texts as they are written."""
    words = set(split_words("\n".join(set(texts))))
    rows = ({"text": word} for word in sorted(words) if len(word) <= _LONGEST_WORD)
    insert_rows(catalogue, "word", rows, instead="IGNORE")


def links_of(program: Program) -> set[tuple[LinkKind, str]]:
    """Every program that this one names, and how."""
    return {
        *((LinkKind.REQUIRES, other) for other in programs_named(program.requires)),
        *((LinkKind.RECOMMENDS, other) for other in program.recommends),
        *((LinkKind.PREPARES_FOR, other) for other in program.prepares_for),
    }


def _write_skills(catalogue: Catalogue, programs: Keyed) -> None:
    names = sorted({skill for _, program in programs for skill in program.skills})
    if not names:
        return
    ensure_skills(catalogue, names)
    keys = dict(catalogue.execute(_KEYS_OF_SKILLS, (to_text(names),)))
    rows = (
        {"program": key, "position": position, "skill": keys[skill]}
        for key, program in programs
        for position, skill in enumerate(program.skills)
    )
    insert_rows(catalogue, "program_skill", rows)


def ensure_skills(catalogue: Catalogue, names: Iterable[str]) -> None:
    """Makes a row for every skill that has none yet: a word that the vocabulary lacks is its own skill."""
    rows = ({"name": name, "folded": fold(name), "in_vocabulary": 0} for name in names)
    insert_rows(catalogue, "skill", rows, instead="IGNORE")


def texts_of(program: Program, provider_name: str) -> dict[str, str]:
    """What of a program is searched for words, by field."""
    return {
        "title": program.title,
        "exam_codes": "\n".join(program.exam_codes),
        "aliases": "\n".join(program.aliases),
        "provider": provider_name,
        "skills": "\n".join(program.skills),
        "description": program.description or "",
    }
