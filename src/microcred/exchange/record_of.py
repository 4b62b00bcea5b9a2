"""What a reading tells of each program that its credentials are about, as far as a portfolio needs it."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from microcred.domain.program import Kind
from microcred.domain.record import RecordKind
from microcred.exchange.naming import is_address
from microcred.exchange.reading import Reading

_LONGEST_TEXT = 2000
_MOST_SKILLS = 60


class Told(NamedTuple):
    """A program as its credential describes it."""

    title: str
    provider: str | None
    provider_ids: tuple[str, ...]
    identifiers: tuple[str, ...]
    urls: tuple[str, ...]
    skills: tuple[str, ...]
    text: str | None
    is_degree: bool


def told_of(reading: Reading) -> dict[str, Told]:
    """The programs of a reading by their ids."""
    providers = {each.id: each.fields for each in reading.records if each.kind is RecordKind.PROVIDER}
    return {
        each.id: _tell(each.id, each.fields, providers) for each in reading.records if each.kind is RecordKind.PROGRAM
    }


def _tell(program: str, said: Mapping[str, Any], providers: Mapping[str, Mapping[str, Any]]) -> Told:
    owner = program.partition("/")[0]
    identifiers = tuple(str(each) for each in (said.get("identifiers") or {}).values())
    page = said.get("url")
    return Told(
        title=str(said.get("title")),
        provider=providers.get(owner, {}).get("name"),
        provider_ids=(owner,),
        identifiers=identifiers,
        urls=tuple(each for each in (*([page] if page else []), *identifiers) if is_address(each)),
        skills=tuple(said.get("skills") or ())[:_MOST_SKILLS],
        text=_text_of(said),
        is_degree=said.get("kind") == Kind.DEGREE,
    )


def _text_of(said: Mapping[str, Any]) -> str | None:
    """How it is earned: sentences of its criteria, else its description, as far as they fit."""
    text = ""
    for sentence in said.get("criteria") or [said.get("description") or ""]:
        joined = f"{text}{'' if text.endswith(('.', '!', '?')) else '.'} {sentence}" if text else sentence
        text = joined if len(joined) <= _LONGEST_TEXT else text
    return text or None
