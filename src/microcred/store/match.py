"""What is asked of the full-text table: words as a safe expression, and what of a program they matched.

Every word stands in quotes, so that nothing that a person types is taken for a command.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from microcred.domain.query import Match
from microcred.store.open import Catalogue
from microcred.store.rows import to_text
from microcred.store.text import split_words

_MOST_WORDS = 32
_LONGEST_WORD = 64
_MOST_ENDINGS = 20
_BEFORE, _AFTER = 60, 100

_FIELDS = ("title", "exam_codes", "aliases", "provider", "skills", "description")
_LISTS = frozenset({"exam_codes", "aliases", "skills"})
_MARK = re.compile("[\x02\x03]")

# +rowid: one walk through the matches; looking each program up would match anew every time
_HIGHLIGHT = """
SELECT rowid,
    highlight(program_text, 0, char(2), char(3)), highlight(program_text, 1, char(2), char(3)),
    highlight(program_text, 2, char(2), char(3)), highlight(program_text, 3, char(2), char(3)),
    highlight(program_text, 4, char(2), char(3)), highlight(program_text, 5, char(2), char(3))
FROM program_text WHERE program_text MATCH ? AND +rowid IN (SELECT value FROM json_each(?))
"""


def clean_words(words: Iterable[str]) -> list[str]:
    """The words that can be looked for: split at blanks, without signs alone, bounded in number and length."""
    text = " ".join(words).replace("\0", " ").encode("utf-8", "ignore").decode("utf-8")
    found: list[str] = []
    for word in text[: _MOST_WORDS * _LONGEST_WORD * 4].split():
        if len(found) == _MOST_WORDS:
            break
        if split_words(word):
            found.append(word[:_LONGEST_WORD])
    return found


def spell_match(catalogue: Catalogue, words: Sequence[str], *, every: bool, skills: Iterable[str] = ()) -> str:
    """An expression that finds the cleaned words: every one or any, the last also as a beginning; or these skills."""
    terms = [_quote(word) for word in words[:-1]]
    terms.append(f"({' OR '.join(_begin(catalogue, words[-1]))})")
    expression = (" AND " if every else " OR ").join(terms)
    named = " OR ".join(_quote(skill) for skill in skills)
    return f"({expression}) OR skills : ({named})" if named else expression


def is_known(catalogue: Catalogue, word: str) -> bool:
    """Whether any program's text has the word, or a word that begins with it."""
    query = "SELECT 1 FROM program_text WHERE program_text MATCH ? LIMIT 1"
    return catalogue.execute(query, (" OR ".join(_begin(catalogue, word)),)).fetchone() is not None


def explain_matches(catalogue: Catalogue, match: str, keys: Sequence[int]) -> dict[int, tuple[Match, ...]]:
    """For each of these programs, by key, the fields in which the expression found something, and what it found."""
    rows = catalogue.execute(_HIGHLIGHT, (match, to_text(list(keys))))
    return {key: tuple(_matched_texts(texts)) for key, *texts in rows}


def _begin(catalogue: Catalogue, word: str) -> Iterator[str]:
    """The word, all that begins with it, and – the table holds stems – longer words whose stem is shorter than it."""
    yield _quote(word)
    yield f"{_quote(word)}*"
    parts = split_words(word)
    if len(parts) == 1:
        longer = catalogue.execute(
            "SELECT text FROM word WHERE text >= ? AND text < ? ORDER BY text LIMIT ?",
            (parts[0], f"{parts[0]}\U0010ffff", _MOST_ENDINGS),
        ).fetchall()
        if (parts[0],) not in longer:
            yield from (_quote(text) for (text,) in longer)


def _quote(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _matched_texts(texts: Sequence[str]) -> Iterator[Match]:
    for field, text in zip(_FIELDS, texts, strict=True):
        parts = text.split("\n") if field in _LISTS else [text]
        for part in parts:
            if "\x02" in part:
                yield Match(field, _excerpt(part) if field == "description" else _MARK.sub("", part))


def _excerpt(text: str) -> str:
    """The words around the first match of a longer text."""
    at = text.index("\x02")
    plain = _MARK.sub("", text)
    start = 0 if at <= _BEFORE else plain.find(" ", at - _BEFORE) + 1
    if len(plain) - at <= _AFTER:
        return plain[start:]
    end = plain.rfind(" ", at, at + _AFTER)
    return plain[start : end if end > start else at + _AFTER]
