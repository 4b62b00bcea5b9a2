"""Which language a text is plainly in, where it is not English: by its letters, else by its commonest words.

Rules read English, and as far as they go a few neighbours; words of any other language are not read, lest a word that
looks alike is taken for evidence.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from microcred.domain.rules.row import TEXT

SAMPLE = 2_000
"""How many characters are looked at."""

_FEWEST = 3
_SHARE = 0.12
_ENGLISH = (" the ", " of ", " and ", " to ", " with ", " for ")
_WORD = re.compile(r"[^\W\d_]+")
_COMMON = {
    "English": "the of and to in a for with is are that by an or who has have this from on",
    "Spanish": "el la los las de del que y en un una con por para se su al es ha esta como",
    "Portuguese": "o os as de do da dos das que e em um uma com por para se ao é foi não",
    "French": "le la les des du de et en un une avec par pour est dans ce cette qui sur aux",
    "German": "der die das den dem des und in ein eine einer mit von für ist im auf zu durch werden hat",
    "Italian": "il lo la gli le di del della dei e in un una con per che è sono ha nel alla",
    "Dutch": "de het een en van in is met voor op aan dat te zijn door deze heeft bij naar wordt",
    "Swedish": "och att det en ett på är som för av med den till har om inte kan från",
    "Danish": "og at det en et på er som for af med den til har om ikke kan fra ved",
    "Norwegian": "og det en et på er som for av med den til har om ikke kan fra ved",
    "Finnish": "ja on että se ei ovat sekä joka hän oli kun myös mutta tai kanssa",
    "Polish": "na do się że jest oraz przez dla od po jak są nie to",
    "Hungarian": "az és egy hogy nem is van volt ez meg vagy csak mint több",
    "Turkish": "ve bir bu için ile olarak da de en çok daha olan veya kadar gibi",
    "Indonesian": "dan yang di dengan untuk pada dari ini dalam adalah telah oleh sebagai atau ke",
    "Vietnamese": "và của các cho trong là có được với những một người đã này về",
}
_READ = frozenset({"English", "Spanish", "Portuguese", "French", "German", "Italian"})
_SCRIPTS = (
    ("Japanese", re.compile(r"[\u3040-\u30ff]")),
    ("Korean", re.compile(r"[\u1100-\u11ff\uac00-\ud7af]")),
    ("Chinese", re.compile(r"[\u3400-\u9fff]")),
    ("Arabic letters", re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")),
    ("Cyrillic letters", re.compile(r"[\u0400-\u04ff]")),
    ("Greek", re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")),
    ("Hebrew", re.compile(r"[\u0590-\u05ff]")),
    ("Thai", re.compile(r"[\u0e00-\u0e7f]")),
    ("Indian letters", re.compile(r"[\u0900-\u0dff]")),
)
_NOT_LATIN = re.compile("|".join(letters.pattern for _, letters in _SCRIPTS))
_LATIN = re.compile(r"[a-zà-ɏ]")
_DENSE = frozenset({"Japanese", "Korean", "Chinese"})
"""Where a letter is a syllable or a word: fewer of them say as much."""


class Language(NamedTuple):
    """A language by its name (or that of its letters), and whether rules read it at all."""

    name: str
    is_read: bool


def find_language(text: str, *, by_words: bool = True) -> Language | None:
    """The language in which a text plainly is; None where that is English, or cannot be told.

    A title has too few words to be known by them.
    """
    sample = text[:SAMPLE].lower()
    if not sample.isascii() and (script := _script_of(sample)):
        return Language(script, is_read=False)
    if not by_words or any(word in sample for word in _ENGLISH):
        return None
    words = _WORD.findall(sample)
    known = _languages_with()
    hits = Counter(name for word in words if word in known for name in known[word])
    best, often = hits.most_common(1)[0] if hits else ("English", 0)
    if best == "English" or often < max(_FEWEST, _SHARE * len(words)) or often <= hits["English"]:
        return None
    return Language(best, best in _READ)


def find_languages(fields: Mapping[str, str]) -> Mapping[str, Language]:
    """The language of each field of free text that is plainly not in English."""
    found = {field: find_language(fields[field], by_words=field != "title") for field in TEXT if field in fields}
    return {field: language for field, language in found.items() if language}


def _script_of(text: str) -> str | None:
    """The letters of which the text mostly is, where they are not Latin."""
    if not _NOT_LATIN.search(text):
        return None
    latin = len(_LATIN.findall(text))
    for name, letters in _SCRIPTS:
        found = len(letters.findall(text))
        if found and found * (3 if name in _DENSE else 1) > latin:
            return name
    return None


@cache
def _languages_with() -> Mapping[str, tuple[str, ...]]:
    """The languages in which each word is common."""
    languages: dict[str, tuple[str, ...]] = {}
    for name, words in _COMMON.items():
        for word in words.split():
            languages[word] = (*languages.get(word, ()), name)
    return languages
