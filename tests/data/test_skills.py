"""The vocabulary that ships: every skill a program names is in it, and words that fit everything tie nothing."""

from pathlib import Path

import pytest

from microcred.domain.skills import Vocabulary
from microcred.store.open import open_to_read
from microcred.store.vocabulary import load_vocabulary

TOO_GENERAL = ("communication", "problem solving", "leadership", "teamwork", "critical thinking", "time management")


@pytest.fixture(scope="module")
def vocabulary(shipped: Path) -> Vocabulary:
    return load_vocabulary(open_to_read(shipped))


def test_every_skill_of_a_program_is_a_name_of_the_vocabulary(shipped: Path, vocabulary: Vocabulary) -> None:
    rows = open_to_read(shipped).execute(
        "SELECT DISTINCT spoken.value FROM record, json_each(record.fields, '$.skills') AS spoken"
        " WHERE record.kind = 'program'"
    )
    assert [word for (word,) in rows if word not in vocabulary.skills] == []


def test_a_word_that_fits_everything_is_part_of_nothing(vocabulary: Vocabulary) -> None:
    assert [name for name in TOO_GENERAL if vocabulary.serves(name) != {name}] == []


def test_what_is_taught_in_any_industry_has_a_name(vocabulary: Vocabulary) -> None:
    words = ("phlebotomy", "welding", "food safety", "bookkeeping", "classroom management", "revit", "forklift", "OSHA")
    assert [word for word in words if not vocabulary.knows(word)] == []
