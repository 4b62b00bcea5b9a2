"""The ids of programs that a table does not name: those that its source brought before, else made of their titles."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from microcred.domain.words import fold
from microcred.exchange.asked import Earlier
from microcred.exchange.naming import make_slug


class Renamed(NamedTuple):
    """A program that is known again though its title has changed."""

    id: str
    old: str
    new: str


class Known:
    """The programs that a source brought before, by what they are known again."""

    def __init__(self, earlier: Iterable[Earlier]) -> None:
        """Only what one program alone has tells it."""
        programs = list(earlier)
        self.by_id = {program.id: program for program in programs}
        self._by: dict[str, dict[str, Earlier | None]] = {"url": {}, "code": {}, "title": {}}
        for program in programs:
            for way, word in _signs(program.title, program.url, program.codes):
                owner = program.id.partition("/")[0]
                key = f"{owner} {word}"
                self._by[way][key] = None if key in self._by[way] else program

    def find(self, provider: str, fields: Mapping[str, Any]) -> Earlier | None:
        """The program of this provider that the fields are of: by its address, its code, then its title."""
        for way, word in _signs(str(fields.get("title") or ""), fields.get("url"), codes_of(fields)):
            if (found := self._by[way].get(f"{provider} {word}")) is not None:
                return found
        return None


def codes_of(fields: Mapping[str, Any]) -> frozenset[str]:
    """The codes and foreign names by which a program is known again."""
    names = [f"{system}:{name}" for system, name in (fields.get("identifiers") or {}).items()]
    return frozenset([*names, *(fields.get("exam_codes") or ())])


def choose_ids(provider: str, rows: Sequence[dict[str, Any]], known: Known) -> list[Renamed]:
    """Gives an id to each of a provider's programs that has none; those that are known again under another title."""
    used = {str(row["id"]).rpartition("/")[2] for row in rows if row.get("id")}
    renamed: list[Renamed] = []
    found = [None if row.get("id") else known.find(provider, row) for row in rows]
    for row, earlier in zip(rows, found, strict=True):
        if earlier is not None and (slug := earlier.id.rpartition("/")[2]) not in used:
            row["id"] = slug
            used.add(slug)
            if fold(earlier.title) != fold(str(row.get("title") or earlier.title)):
                renamed.append(Renamed(earlier.id, earlier.title, str(row["title"])))
    kept = {each.id.rpartition("/")[2] for each in known.by_id.values() if each.id.startswith(f"{provider}/")}
    for row in rows:
        if not row.get("id") and row.get("title"):
            row["id"] = _make_id(row, lambda slug: slug not in used and (slug not in kept or not known.by_id))
            used.add(str(row["id"]))
    return renamed


def _make_id(row: Mapping[str, Any], is_new: Callable[[str], bool]) -> str:
    """An id of the title; where another has it, with what else tells the program from it."""
    title = str(row["title"])
    slug = make_slug(title) or f"title-{hashlib.sha256(title.encode()).hexdigest()[:8]}"
    if is_new(slug):
        return slug
    last = urlsplit(str(row.get("url") or "")).path.rstrip("/").rpartition("/")[2]
    tails = [*(name.rpartition(":")[2] for name in sorted(codes_of(row))), last]
    for tail in (make_slug(tail)[:30].strip("-") for tail in tails):
        if tail and is_new(f"{slug[:80].strip('-')}-{tail}"):
            return f"{slug[:80].strip('-')}-{tail}"
    return next(made for number in range(2, 1_000_000) if is_new(made := f"{slug}-{number}"))


def _signs(title: str, url: str | None, codes: Iterable[str]) -> list[tuple[str, str]]:
    """By what a program is known again, the surest first."""
    address = [("url", url.partition("://")[2].removeprefix("www.").rstrip("/"))] if url else []
    return [*address, *(("code", fold(code)) for code in sorted(codes)), ("title", fold(title))]
