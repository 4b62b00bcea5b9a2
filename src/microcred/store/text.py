"""How text is cut into words: in the way of the full-text table, but without cutting words down to their stems."""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_OTHER = re.compile(r"[^\x00-\x7f]")


def split_words(text: str) -> list[str]:
    """Every word of the text, in order, in lower case and without accents."""
    return _WORD.findall(_plain(text))


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.lower())
    return _OTHER.sub(lambda sign: "" if unicodedata.combining(sign[0]) else sign[0], parts)
