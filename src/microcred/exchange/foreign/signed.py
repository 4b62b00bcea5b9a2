"""Which part of a document its issuer signed, or shows under an address, as the text that it was.

Nothing is verified here: what can be verified later is found, so that it can be kept.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from microcred.domain.earned import Signed
from microcred.domain.files.problem import Path
from microcred.exchange.foreign.token import is_token, open_or_none, open_signed
from microcred.exchange.json_tree import looks_like_json, read_json
from microcred.exchange.location import Unreadable
from microcred.exchange.naming import is_address


def find_whole(text: str) -> Signed | None:
    """The document itself, where all of it is signed: a token, or a signature written as JSON."""
    plain = text.strip()
    if is_token(plain):
        return Signed(plain, "jwt")
    if not looks_like_json(plain) or '"payload"' not in plain:
        return None
    try:
        value = read_json(plain).value
    except Unreadable:
        return None
    return None if open_signed(value) is value else Signed(plain, "json")


def find_signed(value: Any, path: Path, whole: Signed | None = None) -> Signed | None:
    """The innermost part around a place that is signed or has an address of its own; `whole` where none is."""
    found, here = whole, value
    for step in (None, *path):
        if step is not None:
            here = _enter(here, step)
        if is_token(here):
            found, here = Signed(here.strip(), "jwt"), open_or_none(here)
        elif isinstance(here, Mapping) and can_be_checked(here):
            found = Signed(json.dumps(here, ensure_ascii=False, indent=1), "json")
    return found


def can_be_checked(value: Mapping[str, Any]) -> bool:
    """Whether a credential says by what it can be verified: a proof, or the address at which it is shown."""
    if value.get("proof"):
        return True
    told = value.get("verification") or value.get("verify")
    if not isinstance(told, Mapping):
        return False
    return is_address(value.get("id")) or is_address(told.get("url"))


def _enter(value: Any, step: str | int) -> Any:
    if isinstance(value, Mapping):
        return value.get(str(step))
    if isinstance(value, Sequence) and not isinstance(value, str) and isinstance(step, int):
        return value[step] if step < len(value) else None
    return None
