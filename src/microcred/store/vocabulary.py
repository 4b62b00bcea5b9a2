"""The skill vocabulary in the file: read whole, since all of it is a few hundred words."""

from microcred.domain.skills import Skill, Vocabulary
from microcred.store.open import Catalogue


def load_vocabulary(catalogue: Catalogue) -> Vocabulary:
    """Every skill of the vocabulary with its aliases and the skills that it is a part of."""
    aliases: dict[int, list[str]] = {}
    for key, alias in catalogue.execute("SELECT skill, alias FROM skill_alias ORDER BY skill, position"):
        aliases.setdefault(key, []).append(alias)
    broader: dict[int, list[str]] = {}
    for key, name in catalogue.execute(
        "SELECT skill_broader.skill, skill.name FROM skill_broader JOIN skill ON skill.key = skill_broader.broader"
        " ORDER BY skill_broader.skill, position"
    ):
        broader.setdefault(key, []).append(name)
    rows = catalogue.execute("SELECT key, name FROM skill WHERE in_vocabulary ORDER BY name")
    return Vocabulary(Skill(name, tuple(aliases.get(key, ())), tuple(broader.get(key, ()))) for key, name in rows)
