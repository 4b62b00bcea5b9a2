"""The foreign formats in which a person shows what they hold, by name."""

import json
from typing import Any

from microcred.domain.passport import Passport
from microcred.exchange.passport.json_resume import tell_resume
from microcred.exchange.passport.learning_model import tell_learning_model
from microcred.exchange.passport.open_badges import tell_badges, tell_record
from microcred.exchange.passport.told import Told

_WRITERS = {
    "openbadges": tell_badges,
    "clr": tell_record,
    "elm": tell_learning_model,
    "jsonresume": tell_resume,
}

PARTED = ("openbadges", "elm")
"""Those that have a document for each holding too."""


def tell_as(passport: Passport, to: str) -> Told:
    """The passport in the format of this name."""
    return _WRITERS[to](passport)


def spell_document(document: Any) -> str:
    """A document as text."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
