"""How words are compared: one folding for names, skills and codes."""

import unicodedata

_MARKS = str.maketrans("", "", "®™©℠")


def fold(text: str) -> str:
    """The text without case, marks and surplus blanks: what two spellings of one name share."""
    if text.isascii():  # most are, and have no marks: a fifth of the time
        return " ".join(text.lower().split())
    return " ".join(unicodedata.normalize("NFKC", text.translate(_MARKS)).casefold().split())
