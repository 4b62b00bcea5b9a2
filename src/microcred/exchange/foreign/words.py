"""Texts in several languages, as linked data writes them: one of them is taken, English where there is it."""

import re
from collections.abc import Mapping
from typing import Any

from microcred.exchange.foreign.fit import one_line

_VALUE_KEYS = ("@value", "value", "_")
_PREFERRED = ("en", "en-us", "en-gb")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-:_][A-Za-z0-9]{1,8})*")


def say(value: Any) -> str | None:
    """The text of a value: plain, {"@value": …}, {"en": …}, or the first of a list of such."""
    return next(iter(say_all(value)), None)


def say_all(value: Any) -> list[str]:
    """All texts of a value in one language."""
    if isinstance(value, Mapping):
        return _of_map(value)
    if isinstance(value, list | tuple):
        return _of_list(value)
    return [value.strip()] if isinstance(value, str) and value.strip() else _number(value)


def language_of(value: Any) -> str | None:
    """The language of the text that `say` takes, where it is said."""
    if isinstance(value, list | tuple):
        return next((found for each in _by_preference(value) if (found := language_of(each))), None)
    if not isinstance(value, Mapping):
        return None
    if any(key in value for key in _VALUE_KEYS):
        said = value.get("@language") or value.get("language") or value.get("lang")
        return said if isinstance(said, str) else None
    return next((language for language in _by_language(value) if language != "und"), None)


def _of_map(value: Mapping[str, Any]) -> list[str]:
    inner = next((value[key] for key in _VALUE_KEYS if key in value), None)
    if inner is not None:
        return say_all(inner)
    texts = _by_language(value)
    return say_all(next(iter(texts.values()))) if texts else []


def _by_language(value: Mapping[str, Any]) -> dict[str, Any]:
    """The texts by language, the preferred first; empty where the keys are no languages."""
    texts = {key: each for key, each in value.items() if isinstance(each, str | list) and each}
    is_language = all(_LANGUAGE.fullmatch(key) for key in texts)
    if not is_language or len(texts) != len([key for key in value if not key.startswith("@")]):
        return {}
    return dict(sorted(texts.items(), key=lambda pair: _rank(pair[0])))


def _of_list(value: list[Any] | tuple[Any, ...]) -> list[str]:
    languages = {language_of(each) for each in value if isinstance(each, Mapping)}
    chosen = min((each for each in languages if each), key=_rank, default=None)
    return [
        text for each in value if chosen in (None, language_of(each)) or isinstance(each, str) for text in say_all(each)
    ]


def _by_preference(value: list[Any] | tuple[Any, ...]) -> list[Any]:
    return sorted(value, key=lambda each: _rank(language_of(each) or "zz") if isinstance(each, Mapping) else 99)


def _rank(language: str) -> int:
    name = re.sub("[:_]", "-", language.lower())
    return _PREFERRED.index(name) if name in _PREFERRED else len(_PREFERRED) + (not name.startswith("en-"))


def _number(value: Any) -> list[str]:
    text = one_line(value)
    return [text] if text else []
