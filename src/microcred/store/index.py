"""What finds a program: its names, words, links and skills, derived from it and written beside its row."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from microcred.domain.naming import names_of
from microcred.domain.program import Program
from microcred.domain.requirement import programs_named
from microcred.domain.words import fold
from microcred.store.open import Catalogue
from microcred.store.text import split_words

Keyed = Sequence[tuple[int, Program]]
"""Programs with their keys in the file."""

_LONGEST_WORD = 40


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
    catalogue.executemany(
        "INSERT INTO name (program, kind, folded) VALUES (?, ?, ?)",
        ((key, kind, folded) for key, program in programs for kind, folded in sorted(names_of(program))),
    )
    catalogue.executemany(
        "INSERT INTO link (from_id, kind, to_id) VALUES (?, ?, ?)",
        ((program.id, kind, other) for _, program in programs for kind, other in sorted(links_of(program))),
    )
    texts = [_texts_of(program, provider_names[program.provider]) for _, program in programs]
    catalogue.executemany(
        "INSERT INTO program_text (rowid, title, exam_codes, aliases, provider, skills, description)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((key, *columns) for (key, _), columns in zip(programs, texts, strict=True)),
    )
    add_words(catalogue, (text for columns in texts for text in columns))


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
    catalogue.executemany(
        "INSERT OR IGNORE INTO word (text) VALUES (?)",
        [(word,) for word in sorted(words) if len(word) <= _LONGEST_WORD],
    )


def links_of(program: Program) -> set[tuple[LinkKind, str]]:
    """Every program that this one names, and how."""
    return {
        *((LinkKind.REQUIRES, other) for other in programs_named(program.requires)),
        *((LinkKind.RECOMMENDS, other) for other in program.recommends),
        *((LinkKind.PREPARES_FOR, other) for other in program.prepares_for),
    }


def _write_skills(catalogue: Catalogue, programs: Keyed) -> None:
    names = sorted({skill for _, program in programs for skill in program.skills})
    ensure_skills(catalogue, names)
    keys = dict(catalogue.execute("SELECT name, key FROM skill"))
    catalogue.executemany(
        "INSERT INTO program_skill (program, position, skill) VALUES (?, ?, ?)",
        ((key, position, keys[skill]) for key, program in programs for position, skill in enumerate(program.skills)),
    )


def ensure_skills(catalogue: Catalogue, names: Iterable[str]) -> None:
    """Makes a row for every skill that has none yet: a word that the vocabulary lacks is its own skill."""
    catalogue.executemany(
        "INSERT OR IGNORE INTO skill (name, folded, in_vocabulary) VALUES (?, ?, 0)",
        [(name, fold(name)) for name in names],
    )


def _texts_of(program: Program, provider_name: str) -> tuple[str, ...]:
    return (
        program.title,
        "\n".join(program.exam_codes),
        "\n".join(program.aliases),
        provider_name,
        "\n".join(program.skills),
        program.description or "",
    )
