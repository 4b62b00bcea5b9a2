"""The skill vocabulary as it is written, and which programs a change of it touches."""

from collections.abc import Iterable

from microcred.domain.skills import Skill, Vocabulary
from microcred.domain.words import fold
from microcred.store.index import ensure_skills
from microcred.store.open import Catalogue


def put_skill(catalogue: Catalogue, skill: Skill) -> None:
    """Makes the skill what this value says, and a part of the vocabulary."""
    ensure_skills(catalogue, [skill.name, *skill.broader])
    key = _forget(catalogue, skill.name, in_vocabulary=True)
    catalogue.executemany(
        "INSERT INTO skill_alias (skill, position, alias, folded) VALUES (?, ?, ?, ?)",
        ((key, position, alias, fold(alias)) for position, alias in enumerate(skill.aliases)),
    )
    catalogue.executemany(
        "INSERT INTO skill_broader (skill, position, broader) SELECT ?, ?, key FROM skill WHERE name = ?",
        ((key, position, name) for position, name in enumerate(skill.broader)),
    )


def drop_skill(catalogue: Catalogue, name: str) -> None:
    """Takes the skill out of the vocabulary; programs may still name it."""
    _forget(catalogue, name, in_vocabulary=False)


def drop_unused_skills(catalogue: Catalogue) -> None:
    """Deletes the words that neither the vocabulary nor any program has any more."""
    catalogue.execute(
        "DELETE FROM skill WHERE NOT in_vocabulary"
        " AND key NOT IN (SELECT skill FROM program_skill) AND key NOT IN (SELECT broader FROM skill_broader)"
    )


def words_spelled_anew(catalogue: Catalogue, old: Vocabulary, new: Vocabulary) -> list[str]:
    """The words that records use for skills and that now mean another skill than before."""
    words: Iterable[tuple[str]] = catalogue.execute(
        "SELECT DISTINCT spoken.value FROM record, json_each(record.fields, '$.skills') AS spoken"
        " WHERE record.kind = 'program' AND record.superseded_by IS NULL"
    )
    return [word for (word,) in words if isinstance(word, str) and old.canonical(word) != new.canonical(word)]


def programs_spelling(catalogue: Catalogue, words: Iterable[str]) -> set[str]:
    """The ids of the programs of which some record uses one of these words for a skill."""
    found: set[str] = set()
    for word in words:
        rows = catalogue.execute(
            "SELECT DISTINCT record.id FROM record, json_each(record.fields, '$.skills') AS spoken"
            " WHERE record.kind = 'program' AND record.superseded_by IS NULL AND spoken.value = ?",
            (word,),
        )
        found.update(program_id for (program_id,) in rows)
    return found


def _forget(catalogue: Catalogue, name: str, *, in_vocabulary: bool) -> int:
    """Empties what is known of the skill and returns its key."""
    row = catalogue.execute("SELECT key FROM skill WHERE name = ?", (name,)).fetchone()
    key = int(row[0])
    catalogue.execute("UPDATE skill SET in_vocabulary = ? WHERE key = ?", (in_vocabulary, key))
    catalogue.execute("DELETE FROM skill_alias WHERE skill = ?", (key,))
    catalogue.execute("DELETE FROM skill_broader WHERE skill = ?", (key,))
    return key
