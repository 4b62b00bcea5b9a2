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
    spelled: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for program in programs:
        words = {fold(word): word for word in program.fields.get("skills") or () if not vocabulary.knows(word)}
        counts.update(words.keys())
        for folded, word in words.items():
            spelled.setdefault(folded, word)
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(UnmappedSkill(spelled[word], count) for word, count in ordered)
