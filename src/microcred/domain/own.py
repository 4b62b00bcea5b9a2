"""What no catalogue holds, as programs: so that it fills rungs and covers skills like all else that is held."""

import re
import unicodedata
from dataclasses import replace

from microcred.domain.classify import classify
from microcred.domain.held import Held
from microcred.domain.ladder.values import Graph, Person
from microcred.domain.portfolio import OWN, Holding
from microcred.domain.program import ClassFrom, Program
from microcred.domain.provider import Provider
from microcred.domain.skills import Vocabulary

NAMELESS = "not said"
"""How the provider is called of what a person names none of."""


def make_program(holding: Holding, provider: str | None, vocabulary: Vocabulary) -> Program:
    """The program that a thing stands for; its class is the one that is said, else what its words are evidence of.

    `provider` is the id of the catalogue's provider of that name, where there is one.
    """
    program = Program(
        id=holding.program_id,
        title=holding.title,
        provider=provider or _provider_id(holding),
        criteria=(holding.text,) if holding.text else (),
        skills=tuple(dict.fromkeys(map(vocabulary.canonical, holding.skills))),
    )
    if holding.credential_class is not None:
        return program._replace(credential_class=holding.credential_class, class_from=ClassFrom.DECLARED)
    found = classify(program)
    return program.placed(found.credential_class, found.confidence)


def make_provider(holding: Holding) -> Provider:
    """Who offers what the catalogue knows no provider of."""
    return Provider(_provider_id(holding), holding.provider or NAMELESS)


def with_own(graph: Graph, held: Held, person: Person) -> Graph:
    """The graph with the things that no catalogue holds and that count for something today."""
    counting = {name for name in person.held | person.in_progress if name.startswith(f"{OWN}/")}
    if not counting:
        return graph
    own = {name: held.programs[name] for name in sorted(counting)}
    providers = {program.provider: held.providers[program.provider] for program in own.values()}
    return replace(graph, programs={**graph.programs, **own}, providers={**graph.providers, **providers})


def slug_of(title: str) -> str:
    """A short name of small letters, digits and hyphens for what has a title."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:60].strip("-") or "holding"


def _provider_id(holding: Holding) -> str:
    return f"{OWN}{slug_of(holding.provider)}" if holding.provider else OWN
