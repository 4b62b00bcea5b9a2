"""What steps weigh: whole numbers in which measures that matter more outweigh all that matter less together.

One comparison of two sums is then a comparison of two plans, ids last; only freshness is no sum.
"""

from collections.abc import Iterable, Mapping

from microcred.domain.ladder.measure import Measure
from microcred.domain.ladder.reach import Reach


class Weights:
    """Weights for the programs within one reach."""

    def __init__(self, reach: Reach, scales: Mapping[str, int] | None = None) -> None:
        """`scales` are those of a wider reach, so that weights can be compared with those of its plans."""
        self._quest = reach.quest
        self._vectors = {name: _measure_step(reach, name) for name in reach.programs}
        self.scales = scales or self._find_scales()
        self._main = {name: self._weigh(vector) for name, vector in self._vectors.items()}
        self._id_bits: dict[str, int] = {}
        self._unit = 1

    def rank_ids(self, names: Iterable[str]) -> None:
        """Makes of two plans of these programs, equal but for their ids, the one with the lesser ids weigh less.

        Of two plans with as many steps the sorted ids of the one come first that holds the least id of those that
        only one of them holds: a binary number with a digit for every id, the least id first.
        """
        ranked = sorted(names)
        self._unit = 1 << len(ranked)
        self._id_bits = {name: self._unit >> place for place, name in enumerate(ranked, start=1)}

    @property
    def skill(self) -> int:
        """What a new skill is worth."""
        return self.scales["gain"] * self._unit

    @property
    def rung(self) -> int:
        """What a new rung is worth."""
        return self.scales["rungs"] * self._unit

    @property
    def burden(self) -> int:
        """What an unmet condition weighs."""
        return self.scales["burden"] * self._unit

    def rough(self, name: str) -> int:
        """What a step adds to a plan, ids apart."""
        return self._main[name]

    def of_step(self, name: str) -> int:
        """What a step adds to a plan, without the skills, rungs and conditions that it brings."""
        return self._main[name] * self._unit - self._id_bits.get(name, 0)

    def of_plan(self, measure: Measure, steps: Iterable[str] = ()) -> int:
        """What a whole plan weighs, but for what is held: the same in all plans."""
        target, masks = self._quest.terrain.target.id, self._quest.terrain.masks
        held = sum(masks.get(name, 0).bit_count() for name in self._quest.terrain.held - {target})
        bits = sum(self._id_bits.get(step, 0) for step in steps)
        return (self._weigh(measure) + held * self.scales["overlap"]) * self._unit - bits

    def _find_scales(self) -> dict[str, int]:
        """For each measure more than all lesser ones can come to, whatever the plan."""
        ranges = {
            field: sum(abs(vector[place]) for vector in self._vectors.values())
            for place, field in enumerate(Measure._fields)
        }
        ranges["burden"] += sum(self._quest.resting.most(name) for name in self._vectors)
        ranges["rungs"] += 4
        ranges["gain"] += len(self._quest.terrain.skills)
        scales = dict.fromkeys(Measure._fields, 0)
        scale = 1
        for field in reversed(self._quest.aim.order):
            scales[field] = scale
            scale *= 2 * ranges[field] + 1
        return scales

    def _weigh(self, measure: Measure) -> int:
        return sum(value * self.scales[field] for field, value in zip(Measure._fields, measure, strict=True))


def _measure_step(reach: Reach, name: str) -> Measure:
    """What one step adds to the measures of a plan by itself."""
    terrain, effort = reach.quest.terrain, reach.effort(name)
    mask = 0 if name == terrain.target.id else terrain.masks.get(name, 0)
    return Measure(
        burden=0,
        rungs=0,
        others=int(reach.quest.is_other(name)),
        gain=int(name not in terrain.linked),
        steps=1,
        overlap=-mask.bit_count(),
        in_progress=-int(name in terrain.person.in_progress),
        unknown_hours=effort.unknown_hours,
        hours=effort.hours,
        unknown_cost=effort.unknown_cost,
        cost=effort.cost,
        spent=effort.spent,
    )
