"""What steps weigh: whole numbers in which measures that matter more outweigh all that matter less together.

One comparison of two sums is then a comparison of two plans, ids last; only freshness is no sum.
"""

from collections.abc import Iterable

from microcred.domain.ladder.measure import MEASURE_NAMES, UNITS, Measure
from microcred.domain.ladder.reach import Reach
from microcred.domain.ladder.values import StillOpen


class Weights:
    """Weights for the programs within one reach."""

    def __init__(self, reach: Reach, also: Iterable[str] = ()) -> None:
        """`also` are steps of plans from elsewhere that are to be weighed too."""
        self._quest = reach.quest
        self._vectors = {name: reach.measure_step(name) for name in reach.programs.union(also)}
        self.scales = self._find_scales()
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

    def find_open(self, slack: int) -> StillOpen:
        """By which measure first, and by how much at most, a plan is better that weighs no less than so much less.

        All lesser measures together come to less than half of what one unit of a measure weighs.
        """
        for name in self._quest.aim.order:
            scale = self.scales[name] * self._unit
            most = (slack + scale // 2) // scale
            if most > 0:
                return StillOpen(MEASURE_NAMES[name], most / UNITS[name] if name in UNITS else most)
        return StillOpen("freshness")

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
