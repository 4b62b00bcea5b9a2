"""The skill vocabulary: one spelling per skill, its aliases, and which skill is part of which."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from microcred.domain.words import fold


class Skill(NamedTuple):
    """One skill: its name, other words for it, and the names of the skills it is a part of."""

    name: str
    aliases: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()


class Vocabulary:
    """Maps words to skills; a word that it lacks is its own skill."""

    def __init__(self, skills: Iterable[Skill] = ()) -> None:
        """A vocabulary of these skills; their order is of no account."""
        self.skills: Mapping[str, Skill] = {skill.name: skill for skill in skills}
        self._names = {
            fold(word): skill.name for skill in self.skills.values() for word in (*skill.aliases, skill.name)
        } | {fold(name): name for name in self.skills}
        self._broader: dict[str, frozenset[str]] = {}

    def canonical(self, word: str) -> str:
        """The vocabulary's spelling of a word, else the word itself, folded."""
        folded = fold(word)
        return self._names.get(folded, folded)

    def knows(self, word: str) -> bool:
        """Whether the vocabulary has this word, as a name or an alias."""
        return fold(word) in self._names

    def serves(self, name: str) -> frozenset[str]:
        """The skill itself and every broader one: what a program that teaches it covers."""
        if name not in self._broader:
            self._broader[name] = self._climb(name)
        return self._broader[name]

    def covers(self, skills: Iterable[str], wanted: Iterable[str]) -> frozenset[str]:
        """Those of the wanted skills (canonical names) that these skills cover."""
        served: set[str] = set()
        for skill in skills:
            served |= self.serves(skill)
        return frozenset(served.intersection(wanted))

    def _climb(self, name: str) -> frozenset[str]:
        served = {name}
        waiting = [name]
        while waiting:
            skill = self.skills.get(waiting.pop())
            for broader in skill.broader if skill else ():
                if broader not in served:
                    served.add(broader)
                    waiting.append(broader)
        return frozenset(served)
