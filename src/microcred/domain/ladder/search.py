"""The search for the best plan: best first, exact, with an answer at hand whenever time is up.

A fork is a set of steps taken and a set of programs barred. Its bound is the weight of what is taken and of what
could be added if every other program asked for nothing (`cover`): no plan of the fork weighs less. Where that
answer is itself a plan, the fork is settled; else it is parted at a program that the answer got wrong.
"""

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush
from typing import NamedTuple

from microcred.domain.ladder.appraise import Appraisal, appraise, find_shown, is_needed
from microcred.domain.ladder.clock import OutOfTime
from microcred.domain.ladder.cover import Cover, Option, Room
from microcred.domain.ladder.ground import Ground
from microcred.domain.ladder.measure import MEASURE_NAMES
from microcred.domain.ladder.share import Shares
from microcred.domain.ladder.values import StillOpen

_Names = frozenset[str]
_NONE: _Names = frozenset()


class Fork(NamedTuple):
    """Plans that hold all that is taken and nothing that is barred, and what the best may add to what is taken."""

    bound: int
    taken: _Names
    barred: _Names
    added: _Names


class Found(NamedTuple):
    """The best plan that a search found, and whether it is proved that none is better, or what is still open."""

    best: Appraisal | None
    proved: bool
    still_open: StillOpen | None = None


class Search:
    """One search on one ground."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._quest = ground.quest
        self._poll = ground.quest.resting.poll
        self._cover = Cover(ground.weights.skill, ground.weights.rung, self._poll)
        self._best: Appraisal | None = None
        self._ceiling: int | None = None
        self._bound: int | None = None

    def run(self, known: Appraisal | None = None, at_most: int | None = None) -> Found:
        """The best plan: better than `known`, where there is none better that one; of those that weigh `at_most`."""
        self._ceiling = None if at_most is None else at_most + 1
        self._offer(known)
        try:
            if known is not None:
                self._offer(self._settle(known.steps))
            self._explore()
        except OutOfTime:
            return Found(self._best, proved=False, still_open=self._find_open())
        return Found(self._best, proved=True)

    def _explore(self) -> None:
        """Takes the most promising fork first until none can hold a better plan."""
        waiting: list[tuple[int, int, int, Fork]] = []
        count = 0
        forks: Iterable[Fork | None] = [self._look(self._quest.demanded, _NONE)]
        while True:
            for fork in forks:
                if fork is not None:
                    count += 1
                    heappush(waiting, (fork.bound, -len(fork.taken), count, fork))
            if not waiting or not self._is_better(waiting[0][0]):
                return
            self._bound = waiting[0][0]
            self._poll()
            forks = self._part(heappop(waiting)[-1])

    def _find_open(self) -> StillOpen:
        """What a plan that was not looked at can have better: no fork that is left weighs less than the first."""
        if self._best is None:
            return StillOpen("plan")
        first = MEASURE_NAMES[self._quest.aim.order[0]]
        if self._bound is None:
            return StillOpen(first)
        return self._ground.weights.find_open(self._weigh(self._best) - self._bound)

    def _part(self, fork: Fork) -> Iterator[Fork | None]:
        """The forks into which one falls: none where its best plan is now known."""
        plan = appraise(self._quest, fork.taken | fork.added)
        self._offer(plan)
        if plan is not None and self._weigh(plan) <= fork.bound:
            return
        name = next(self._find_undecided(fork), None)
        if name is not None:
            yield self._look(fork.taken | {name}, fork.barred)
            yield self._look(fork.taken, fork.barred | {name})

    def _look(self, taken: _Names, barred: _Names) -> Fork | None:
        """The fork with its bound; None where it holds no plan better than the best known."""
        taken = self._ground.close(taken)
        room = self._room_beside(taken)
        if room is None or taken & barred:
            return None
        is_settled = not self._leaves(taken, barred)
        mask, rungs = self._bits_of(taken, is_settled=is_settled)
        shares = Shares(self._ground, self._cover, taken, barred, (mask, rungs))
        weight = self._weigh_settled(taken, barred) if is_settled else self._weigh_open(taken, barred, shares)
        if weight is None:
            return None
        weight -= self._cover.worth(mask, rungs, 0, 0)
        choice = self._cover.choose(mask, rungs, self._options(taken, barred, shares), room)
        if not self._is_better(weight + choice.value):
            return None
        return Fork(weight + choice.value, taken, barred, frozenset(choice.programs))

    def _leaves(self, taken: _Names, barred: _Names) -> _Names:
        """What the taken steps name and is neither taken nor barred."""
        named = _NONE.union(*(self._quest.resting.case(name).names for name in taken))
        return (named & self._ground.entangled) - taken - barred

    def _weigh_open(self, taken: _Names, barred: _Names, shares: Shares) -> int | None:
        """What the taken steps and all that they still need weigh at least; None where they cannot be taken."""
        weight, weights = 0, self._ground.weights
        for name in taken:
            least = self._floor(name, barred)
            charge = shares.charge(name)
            if least is None or charge is None:
                return None
            weight += weights.of_step(name) + weights.burden * least + charge
        return weight

    def _weigh_settled(self, taken: _Names, barred: _Names) -> int | None:
        """What the taken steps weigh where nothing that they name is left to add; None where they are no plan.

        A step that only others may need then needs one of those that name it, if it is not needed yet.
        """
        weights = self._ground.weights
        burden = self._quest.resting.total(taken, self._quest.terrain.held)
        if burden is None:
            return None
        for name in self._unneeded(taken, burden):
            if not set(self._ground.namers.get(name, ())) - taken - barred:
                return None
        return sum(weights.of_step(name) for name in taken) + weights.burden * burden

    def _unneeded(self, taken: _Names, burden: int) -> Iterator[str]:
        for name in sorted(taken):
            if not self._quest.may_stand_alone(name) and not is_needed(self._quest, taken, name, burden):
                yield name

    def _options(self, taken: _Names, barred: _Names, shares: Shares) -> Iterator[Option]:
        """All that may be added, as if it asked for nothing but its share of what it needs."""
        if not self._cover.is_worthwhile:
            return
        yield from (option for option in self._ground.front if option.program not in taken)
        tools = self._ground.tools_from(taken)
        for worthy in self._ground.worthy:
            name = worthy.option.program
            if name in taken or name in barred or (worthy.is_tool and name not in tools):
                continue
            charge = shares.charge(name)
            if charge is not None:
                weight = worthy.option.weight + self._ground.weights.burden * self._ground.floor[name]
                yield worthy.option._replace(weight=weight + charge)
                if worthy.with_tools is not None:
                    yield worthy.with_tools._replace(weight=weight + max(charge, worthy.share))

    def _find_undecided(self, fork: Fork) -> Iterator[str]:
        """Programs at which to part a fork, the best first; none where nothing is left to decide."""
        leaves = self._leaves(fork.taken, fork.barred)
        yield from self._needs_undecided(fork, leaves)
        yield from sorted(fork.added & self._ground.entangled)
        yield from sorted(leaves)
        burden = self._quest.resting.total(fork.taken, self._quest.terrain.held)
        for name in () if burden is None else self._unneeded(fork.taken, burden):
            yield from sorted(set(self._ground.namers.get(name, ())) - fork.taken - fork.barred)

    def _needs_undecided(self, fork: Fork, leaves: _Names) -> Iterator[str]:
        """Programs by which a taken step would rest on less than now, or be possible at all."""
        held = self._quest.terrain.held
        for name in sorted(fork.taken):
            names = self._quest.resting.case(name).names
            if not names.isdisjoint(leaves):
                now = self._quest.resting.burden(name, (names & (held | fork.taken)) - {name})
                if now != self._floor(name, fork.barred):
                    yield from sorted((names & leaves) - {name})

    def _floor(self, name: str, barred: _Names) -> int | None:
        """The least that a program can rest on with what is not barred."""
        names = self._quest.resting.case(name).names
        if not names & barred:
            return self._ground.floor[name]
        done = (names & (self._quest.terrain.held | self._ground.entangled)) - barred - {name}
        return self._quest.resting.burden(name, done)

    def _settle(self, taken: _Names) -> Appraisal | None:
        """The best plan of the taken steps and of what hangs on nothing."""
        room = self._room_beside(taken)
        if room is None:
            return None
        mask, rungs = self._bits_of(taken, is_settled=True)
        added = self._cover.choose(
            mask, rungs, (each for each in self._ground.front if each.program not in taken), room
        )
        return appraise(self._quest, taken.union(added.programs))

    def _room_beside(self, taken: _Names) -> Room | None:
        """What limits leave beside the taken steps; None where these alone break them."""
        room, others = self._ground.reach.room, taken - self._quest.demanded
        spent, hours = self._ground.reach.spending(others)
        if not room.has(spent, hours, len(others)):
            return None
        return room.less(spent, hours, len(others))

    def _bits_of(self, taken: _Names, *, is_settled: bool) -> tuple[int, int]:
        """Skills and rungs that are there with the taken steps, or, while that is open, may be there for them."""
        bringing = self._ground.bringing
        mask, rungs = bringing.held()
        for name in taken:
            more = bringing.own(name) if is_settled else self._ground.bits(name)
            mask, rungs = mask | more[0], rungs | more[1]
        if is_settled:
            burden = self._quest.resting.total(taken, self._quest.terrain.held)
            for name in () if burden is None else find_shown(self._quest, taken, burden):
                rungs |= bringing.own(name)[1]
        return mask, rungs

    def _weigh(self, plan: Appraisal) -> int:
        return self._ground.weights.of_plan(plan.measure, plan.steps)

    def _is_better(self, weight: int) -> bool:
        return self._ceiling is None or weight < self._ceiling

    def _offer(self, plan: Appraisal | None) -> None:
        """Keeps a plan that is better than the best so far."""
        if plan is not None and self._is_better(self._weigh(plan)):
            self._best = plan
            self._ceiling = self._weigh(plan)
