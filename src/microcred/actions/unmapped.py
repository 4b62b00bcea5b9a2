"""Lists the words for skills that the vocabulary lacks, so that a curator sees which to map first."""

from collections import Counter
from collections.abc import Iterable, Sequence

from microcred.actions.reading import Pile
from microcred.domain.record import Record, RecordKind
from microcred.domain.report import UnmappedSkill
from microcred.domain.skills import Skill, Vocabulary
from microcred.domain.words import fold
from microcred.store.open import Catalogue
from microcred.store.vocabulary import load_vocabulary


def find_unmapped(catalogue: Catalogue, piles: Sequence[Pile]) -> tuple[UnmappedSkill, ...]:
    """The words of these programs that are no skill of the vocabulary, those of most programs first.

    What is just being read of the vocabulary counts as part of it. Where there is none, nothing can be lacking.
    """
    records = [record for pile in piles for each in pile.read for record in each.reading.records]
    known = load_vocabulary(catalogue)
    vocabulary = Vocabulary([*known.skills.values(), *_skills_in(records)])
    if not vocabulary.skills:
        return ()
    return _count(vocabulary, (record for record in records if record.kind is RecordKind.PROGRAM))


def _skills_in(records: Iterable[Record]) -> list[Skill]:
    return [
        Skill(record.id, tuple(record.fields.get("aliases") or ()), tuple(record.fields.get("broader") or ()))
        for record in records
        if record.kind is RecordKind.SKILL
    ]


def _count(vocabulary: Vocabulary, programs: Iterable[Record]) -> tuple[UnmappedSkill, ...]:
    words = Unmapped(vocabulary)
    words.count(programs)
    return words.found()


class Unmapped:
    """Counts the words that a vocabulary lacks, some programs at a time; where it is empty, nothing can be lacking."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._spelled: dict[str, str] = {}
        self._counts: Counter[str] = Counter()

    def count(self, programs: Iterable[Record]) -> None:
        """Counts the words of these programs."""
        if not self._vocabulary.skills:
            return
        for program in programs:
            skills = program.fields.get("skills") or ()
            words = {fold(word): word for word in skills if not self._vocabulary.knows(word)}
            self._counts.update(words.keys())
            for folded, word in words.items():
                self._spelled.setdefault(folded, word)

    def found(self) -> tuple[UnmappedSkill, ...]:
        """The words, those of most programs first."""
        ordered = sorted(self._counts.items(), key=lambda pair: (-pair[1], pair[0]))
        return tuple(UnmappedSkill(self._spelled[word], count) for word, count in ordered)
