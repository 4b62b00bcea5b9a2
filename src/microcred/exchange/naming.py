"""Ids for what has none of ours: from a name where it can be written, else from an address, else from a digest."""

import hashlib
import re
import unicodedata
from urllib.parse import urlsplit

_LONGEST = 110
_ENDING = re.compile(r"\.(?:json|jsonld|html?|php|aspx?)$", re.IGNORECASE)


OWN = "urn:microcred:"
"""What ids of ours begin with in the documents that we publish."""


def own_id(address: object) -> str | None:
    """The id of ours that an address is, as our own exports write it."""
    return address.removeprefix(OWN) if isinstance(address, str) and address.startswith(OWN) else None


def own_slug(address: object) -> str | None:
    """The bare id of a program in such an address."""
    return (own_id(address) or "").partition("/")[2] or None


def make_slug(text: str) -> str:
    """The words of a text as an id: small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST].strip("-")


def name_id(name: str, *others: str | None) -> str:
    """The id for a name; where hardly a letter of it can be kept, for the first of the others, else a digest."""
    for text in (name, *others):
        if text and len(slug := make_slug(text)) >= min(2, len(text.strip())) and _is_kept(text, slug):
            return slug
    return f"n-{digest(name)}"


def name_provider(name: str) -> dict[str, str]:
    """The block of a provider of whom a name is all that is known."""
    return {"id": name_id(name), "name": name}


def digest(text: str) -> str:
    """Eight letters that stand for a text."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:8]


def spell_address(address: str) -> str:
    """An address as people say it: without scheme and file ending."""
    parts = urlsplit(address) if "://" in address else None
    if parts is None or not parts.netloc:
        return address
    return _ENDING.sub("", f"{parts.netloc.removeprefix('www.')}{parts.path}".rstrip("/"))


def spell_page(address: str) -> str | None:
    """An address without what tells no pages apart; None for a front page, which is no program's own."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    path = parts.path.rstrip("/")
    if not path and not parts.query:
        return None
    return f"{parts.netloc.lower().removeprefix('www.')}{path}{'?' if parts.query else ''}{parts.query}"


def is_address(text: object) -> bool:
    """Whether a text is a web address."""
    return isinstance(text, str) and text.lower().startswith(("http://", "https://"))


def _is_kept(text: str, slug: str) -> bool:
    """Whether an id still says what the text says: letters of other scripts leave nothing behind."""
    letters = sum(each.isalnum() for each in text)
    return bool(slug) and 2 * sum(each != "-" for each in slug) >= min(letters, _LONGEST)
