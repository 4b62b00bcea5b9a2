"""What each program would add to the ladder of a person: what is required, rungs that are empty, skills that are open."""

from collections.abc import Mapping
from typing import NamedTuple

from microcred.domain.ladder.limits import Limits
from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.terrain import STEP_CLASSES
from microcred.domain.requirement import NeedsAll, NeedsCondition, NeedsProgram, NeedsSome, Requirement
from microcred.domain.taxonomy import RUNGS, CredentialClass

MUST, MAY = 2, 1
"""Without the one there is no plan; of the others some will do."""


class Addition(NamedTuple):
    """What one program adds to what is held; a higher score is better, by the order in which plans are compared."""

    need: int
    rung: CredentialClass | None
    skills: tuple[str, ...]
    linked: bool
    score: int


class Toward(NamedTuple):
    """Where a person stands before a target, and what each program that can be a step would add."""

    target: str
    title: str
    skills: tuple[str, ...]
    uncovered: tuple[str, ...]
    empty_rungs: tuple[CredentialClass, ...]
    additions: Mapping[str, Addition]


def find_toward(quest: Quest) -> Toward:
    """What is open, and what adds to it: requirements first, then rungs, then skills less what nothing links."""
    terrain = quest.terrain
    mask = rungs = 0
    for name in filter(terrain.is_relevant, terrain.held - {terrain.target.id}):
        mask, rungs = mask | terrain.masks.get(name, 0), rungs | terrain.rung_bit(name)
    needs = _find_needs(quest)
    additions = {}
    is_done = terrain.target.id in terrain.held
    for name in () if is_done else sorted(terrain.relevant | needs.keys()):
        addition = _add(quest, name, needs.get(name, 0), (mask, rungs))
        if addition is not None:
            additions[name] = addition
    return Toward(
        target=terrain.target.id,
        title=terrain.target.title,
        skills=terrain.skills,
        uncovered=tuple(skill for place, skill in enumerate(terrain.skills) if not mask >> place & 1),
        empty_rungs=tuple(
            each for each in RUNGS[: terrain.rungs_below] if each.rung is not None and not rungs >> each.rung & 1
        ),
        additions=additions,
    )


def _add(quest: Quest, name: str, need: int, there: tuple[int, int]) -> Addition | None:
    """What a program adds to the skills and rungs that are there; None where it adds nothing or can be no step."""
    terrain = quest.terrain
    anyone = Limits(quest.limits.currency, audience=None)
    if name in terrain.held | {terrain.target.id} or terrain.barrier(name, anyone) is not None:
        return None
    program = terrain.graph.programs[name]
    if not need and program.credential_class not in STEP_CLASSES:
        return None
    new = terrain.masks.get(name, 0) & ~there[0]
    rung = program.credential_class if terrain.rung_bit(name) & ~there[1] else None
    linked = name in terrain.linked
    if not (need or rung or new or linked):
        return None
    skills = tuple(skill for place, skill in enumerate(terrain.skills) if new >> place & 1)
    gain = len(skills) - (not linked)
    return Addition(need, rung, skills, linked, (2 * need + (rung is not None)) * (len(terrain.skills) + 2) + gain + 1)


def _find_needs(quest: Quest) -> dict[str, int]:
    """What the requirements from the target on name and is not held: what must be, and of what some will do."""
    needs: dict[str, int] = {}
    waiting: list[tuple[Requirement | None, int]] = [(quest.resting.case(quest.terrain.target.id).tree, MUST)]
    while waiting:
        tree, need = waiting.pop()
        match tree:
            case NeedsProgram(name) if name not in quest.terrain.held and needs.get(name, 0) < need:
                needs[name] = need
                if name in quest.terrain.graph.programs:
                    waiting.append((quest.resting.case(name).tree, need))
            case NeedsAll(parts):
                waiting += [(part, need) for part in parts]
            case NeedsSome(count, parts):
                open_ = [part for part in parts if not _is_met(quest, part)]
                missing = count - (len(parts) - len(open_))
                if missing > 0:
                    waiting += [(part, need if missing >= len(open_) else MAY) for part in open_]
    return needs


def _is_met(quest: Quest, tree: Requirement) -> bool:
    """Whether what is held meets a tree by itself."""
    match tree:
        case NeedsProgram(name):
            return name in quest.terrain.held
        case NeedsAll(parts):
            return all(_is_met(quest, part) for part in parts)
        case NeedsSome(count, parts):
            return sum(_is_met(quest, part) for part in parts) >= count
        case NeedsCondition():
            return False
