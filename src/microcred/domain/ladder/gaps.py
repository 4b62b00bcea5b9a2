"""Why something is not on a ladder: an empty rung, a program that the target recommends."""

from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.reach import find_possible
from microcred.domain.ladder.terrain import Barrier
from microcred.domain.ladder.values import Gap, GapCause
from microcred.domain.taxonomy import CredentialClass, Formality

NOT_NEEDED = "not_needed"
UNREACHABLE = "unreachable"


def find_gap(quest: Quest, credential_class: CredentialClass) -> Gap:
    """Why no step stands on a rung of this class."""
    terrain = quest.terrain
    relevant = [
        name
        for name in terrain.relevant - {terrain.target.id}
        if terrain.graph.programs[name].credential_class is credential_class
    ]
    if not relevant:
        return Gap(GapCause.NONE_RELEVANT)
    offered = {name for name in relevant if terrain.barrier(name, quest.limits) is None}
    cause = GapCause.NOT_CHOSEN if can_be_taken(quest, offered) else GapCause.NONE_AVAILABLE
    return Gap(cause, len(relevant))


def can_be_taken(quest: Quest, names: set[str]) -> frozenset[str]:
    """Those of some offered programs whose requirements can be met within reach."""
    closure = set(names)
    waiting = list(names)
    while waiting:
        for name in quest.resting.case(waiting.pop()).names:
            if name not in closure and quest.terrain.barrier(name, quest.limits) is None:
                closure.add(name)
                waiting.append(name)
    return find_possible(quest, closure - quest.terrain.held) & names


def list_left_out(quest: Quest, shown: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """What the target recommends and is not on the ladder, each with the reason."""
    names = dict.fromkeys(quest.terrain.target.recommends)
    return tuple((name, why_not(quest, name)) for name in names if name not in shown)


def why_not(quest: Quest, name: str) -> str:
    """Why a program that may be relevant is no step."""
    barrier = quest.terrain.barrier(name, quest.limits)
    if barrier is not None and barrier is not Barrier.FILTERED:
        return barrier.value
    credential_class = quest.terrain.graph.programs[name].credential_class
    is_step_class = (
        credential_class.formality is Formality.FORMAL and credential_class is not CredentialClass.CERTIFICATION
    )
    if not is_step_class:
        return credential_class.value
    if barrier is not None:
        return barrier.value
    return NOT_NEEDED if can_be_taken(quest, {name}) else UNREACHABLE
