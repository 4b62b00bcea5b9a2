"""The part of the catalogue that can matter to a ladder, read into plain values."""

from collections.abc import Iterable

from microcred.domain.ladder.values import Graph
from microcred.store.former import KNOWN_AS, now
from microcred.store.links import mark_struck
from microcred.store.open import Catalogue
from microcred.store.programs import all_programs, all_providers, get_programs, get_providers
from microcred.store.rows import to_text
from microcred.store.vocabulary import load_vocabulary

_MATTERS = f"""
WITH RECURSIVE
    known_as (id) AS ({KNOWN_AS.replace(":id", ":target")}),
    -- the target's skills and all that are a part of one of them
    served (skill) AS (
        SELECT program_skill.skill FROM program JOIN program_skill ON program_skill.program = program.key
        WHERE program.id = :target
        UNION
        SELECT skill_broader.skill FROM served JOIN skill_broader ON skill_broader.broader = served.skill
    ),
    -- what the target names or what says that it prepares for it, and what those name
    linked (id) AS (
        SELECT :target
        UNION SELECT from_id FROM link WHERE to_id IN known_as AND kind = 'prepares_for'
        UNION
        SELECT {now("link.to_id")} FROM linked JOIN link ON link.from_id = linked.id
        WHERE link.kind IN ('requires', 'recommends')
    ),
    matters (id) AS (
        SELECT id FROM linked
        UNION SELECT {now("to_id")} FROM link WHERE from_id = :target
        UNION SELECT from_id FROM link WHERE to_id IN known_as
        UNION SELECT value FROM json_each(:also)
        UNION SELECT program.id FROM served
            JOIN program_skill ON program_skill.skill = served.skill
            JOIN program ON program.key = program_skill.program
        UNION
        SELECT {now("link.to_id")} FROM matters JOIN link ON link.from_id = matters.id WHERE link.kind = 'requires'
    )
SELECT id FROM matters
"""  # noqa: S608 – the parts are constants


def load_graph(catalogue: Catalogue, target_id: str, also: Iterable[str] = ()) -> Graph:
    """All that a ladder to the target may name: what shares a skill with it or is linked to it, what those require.

    `also` are further ids (held, demanded), taken in with what they require; ids without a program are left out.
    """
    ids = [found for (found,) in catalogue.execute(_MATTERS, {"target": target_id, "also": to_text(list(also))})]
    programs = mark_struck(catalogue, get_programs(catalogue, ids))
    providers = get_providers(catalogue, {program.provider for program in programs.values()})
    return Graph(programs, providers, load_vocabulary(catalogue))


def load_whole_graph(catalogue: Catalogue) -> Graph:
    """All programs, for whoever asks about many targets at once: reading all costs less than reading each one's part."""
    programs = mark_struck(catalogue, {program.id: program for program in all_programs(catalogue)})
    providers = {provider.id: provider for provider in all_providers(catalogue)}
    return Graph(programs, providers, load_vocabulary(catalogue))
