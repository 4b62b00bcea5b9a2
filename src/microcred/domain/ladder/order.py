"""In which order the steps of a plan can be taken, and on what each of them relies."""

from collections.abc import Mapping
from heapq import heapify, heappop, heappush

from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.reliance import Reliance, rely


def find_reliances(quest: Quest, steps: frozenset[str]) -> dict[str, Reliance]:
    """On what each step still to do relies, in an order that rests on the fewest conditions."""
    held, resting = quest.terrain.held, quest.resting
    arranged = resting.arrange(steps, held)
    reliances: dict[str, Reliance] = {}
    for name in arranged[1] if arranged else ():
        requires = quest.terrain.graph.programs[name].requires
        done = held.union(reliances)
        reliances[name] = rely(resting, requires, resting.case(name).listed, done, held) or Reliance()
    return reliances


def put_in_order(quest: Quest, steps: frozenset[str], reliances: Mapping[str, Reliance]) -> list[str]:
    """Each step after all on which it relies: lowest rung first, then linked, then id; the target last."""
    order: list[str] = []
    waits = {name: set(reliances[name].programs) & steps for name in steps}
    ready = [(place(quest, name), name) for name, others in waits.items() if not others]
    heapify(ready)
    while ready:
        _, done = heappop(ready)
        order.append(done)
        for name, others in waits.items():
            if done in others:
                others.remove(done)
                if not others:
                    heappush(ready, (place(quest, name), name))
    return order


def place(quest: Quest, name: str) -> tuple[bool, int, bool, str]:
    """Where a program would stand if nothing relied on anything."""
    terrain = quest.terrain
    rung = terrain.graph.programs[name].credential_class.rung or 0
    return name == terrain.target.id, rung, name not in terrain.linked, name
