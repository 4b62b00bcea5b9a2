"""Which independent options fill the most rungs and skills at the least weight, within limits. Exact.

An option adds skills and rungs (bits) and a weight; a new skill or rung is worth a fixed weight. What an option
is worth can only shrink as others are taken, so one that is not worth its weight now never will be.
"""

from collections.abc import Callable, Iterable, Iterator
from heapq import heappop, heappush
from typing import NamedTuple


class Option(NamedTuple):
    """One program that may be taken: its weight, its skills and rungs as bits, and what limits count."""

    weight: int
    mask: int
    rungs: int
    spent: int
    hours: int
    program: str


class Room(NamedTuple):
    """What limits leave: money, hours and steps; None where there is no limit."""

    spent: int | None
    hours: int | None
    steps: int | None

    def has(self, spent: int, hours: int, steps: int) -> bool:
        """Whether that much fits."""
        return (
            (self.spent is None or spent <= self.spent)
            and (self.hours is None or hours <= self.hours)
            and (self.steps is None or steps <= self.steps)
        )

    def less(self, spent: int, hours: int, steps: int) -> "Room":
        """What is left when that much is taken."""
        return Room(
            None if self.spent is None else self.spent - spent,
            None if self.hours is None else self.hours - hours,
            None if self.steps is None else self.steps - steps,
        )

    @property
    def is_endless(self) -> bool:
        """Whether there is no limit."""
        return self.spent is None and self.hours is None and self.steps is None


class Choice(NamedTuple):
    """Options taken, and by how much they better the weight (0 or less)."""

    value: int
    programs: tuple[str, ...]


_STOP = Choice(0, ())
_Key = tuple[int, int]


class Cover:
    """The worth of skills and rungs, and the answers found with it."""

    def __init__(self, skill: int, rung: int, poll: Callable[[], None]) -> None:
        self._skill = skill
        self._rung = rung
        self._poll = poll

    @property
    def is_worthwhile(self) -> bool:
        """Whether skills and rungs are worth anything at all."""
        return self._skill > 0 or self._rung > 0

    def net(self, option: Option, mask: int, rungs: int) -> int:
        """By how much an option changes the weight where these skills and rungs are there already."""
        return option.weight - self.worth(option.mask, option.rungs, mask, rungs)

    def worth(self, new_mask: int, new_rungs: int, mask: int, rungs: int) -> int:
        """What new skills and rungs are worth where others are there already."""
        return self._skill * (new_mask & ~mask).bit_count() + self._rung * (new_rungs & ~rungs).bit_count()

    def choose(self, mask: int, rungs: int, options: Iterable[Option], room: Room) -> Choice:
        """The best options to add to these skills and rungs; each at most once, none at all where none is worth it."""
        useful = sorted(
            option
            for option in options
            if self.net(option, mask, rungs) < 0 and room.has(option.spent, option.hours, 1)
        )
        if not useful:
            return _STOP
        endless = _Endless(self, self._poll)
        free = endless.choose(mask, rungs, useful)
        if room.is_endless or _fits(free, useful, room):
            return free
        return self._choose_within(mask, rungs, useful, room, endless)

    def _choose_within(self, mask: int, rungs: int, useful: list[Option], room: Room, endless: "_Endless") -> Choice:
        """Best first over the options taken, the endless answer being the bound; dominated ways are dropped."""
        best = _STOP
        seen: dict[_Key, list[tuple[int, int, int, int]]] = {}
        waiting: list[tuple[int, tuple[str, ...], int, int, int, int, int]] = [
            (endless.choose(mask, rungs, useful).value, (), 0, mask, rungs, 0, 0)
        ]
        while waiting and waiting[0][0] < best.value:
            self._poll()
            _, programs, value, mask, rungs, spent, hours = heappop(waiting)
            if value < best.value:
                best = Choice(value, programs)
            for option in useful:
                net = self.net(option, mask, rungs)
                way = (value + net, spent + option.spent, hours + option.hours, len(programs) + 1)
                key = (mask | option.mask, rungs | option.rungs)
                if net >= 0 or not room.has(*way[1:]) or _is_dominated(way, seen.setdefault(key, [])):
                    continue
                seen[key].append(way)
                bound = way[0] + endless.choose(*key, useful).value
                if bound < best.value:
                    heappush(waiting, (bound, (*programs, option.program), way[0], *key, way[1], way[2]))
        return best


class _Endless:
    """Answers without limits, one for each set of skills and rungs that is met."""

    def __init__(self, cover: Cover, poll: Callable[[], None]) -> None:
        self._cover = cover
        self._poll = poll
        self._known: dict[_Key, Choice] = {}

    def choose(self, mask: int, rungs: int, options: list[Option]) -> Choice:
        """The best options to add where nothing is short; the lightest options come first."""
        key = (mask, rungs)
        if key not in self._known:
            self._known[key] = self._find(mask, rungs, options)
        return self._known[key]

    def _find(self, mask: int, rungs: int, options: list[Option]) -> Choice:
        """Parts the choices at the skill or rung that the fewest options bring: without it, or with each of those.

        Without it, it is held to be there already: options that bring it after all are then only worth less than
        they are, and what they are truly worth is found among the choices with it.
        """
        self._poll()
        useful = self._distinct(mask, rungs, options)
        if not useful:
            return _STOP
        skill, rung = self._rarest(mask, rungs, useful)
        best = self.choose(mask | skill, rungs | rung, useful)
        for option in useful:
            if option.mask & skill or option.rungs & rung:
                rest = self.choose(mask | option.mask, rungs | option.rungs, useful)
                value = self._cover.net(option, mask, rungs) + rest.value
                if value < best.value:
                    best = Choice(value, (option.program, *rest.programs))
        return best

    def _distinct(self, mask: int, rungs: int, options: list[Option]) -> list[Option]:
        """Those still worth their weight, without what adds no more than a lighter one, the lightest first."""
        seen: set[_Key] = set()
        kept: list[Option] = []
        news: list[_Key] = []
        for option in options:
            skills, filled = option.mask & ~mask, option.rungs & ~rungs
            if (skills, filled) in seen or self._cover.net(option, mask, rungs) >= 0:
                continue
            seen.add((skills, filled))
            if not any(skills & ~more == 0 and filled & ~others == 0 for more, others in news):
                kept.append(option)
                news.append((skills, filled))
        return kept

    @staticmethod
    def _rarest(mask: int, rungs: int, options: list[Option]) -> _Key:
        """The skill, or else the rung, as a bit, that the fewest of the options bring anew."""
        skills: dict[int, int] = {}
        filled: dict[int, int] = {}
        for option in options:
            for bit in _bits(option.mask & ~mask):
                skills[bit] = skills.get(bit, 0) + 1
            for bit in _bits(option.rungs & ~rungs):
                filled[bit] = filled.get(bit, 0) + 1
        rarest = min(((count, bit, 0) for bit, count in skills.items()), default=None)
        rung = min(((count, 0, bit) for bit, count in filled.items()), default=None)
        return min(each for each in (rarest, rung) if each is not None)[1:]


def _bits(mask: int) -> Iterator[int]:
    while mask:
        bit = mask & -mask
        yield bit
        mask ^= bit


def _fits(choice: Choice, options: list[Option], room: Room) -> bool:
    taken = [option for option in options if option.program in choice.programs]
    return room.has(sum(each.spent for each in taken), sum(each.hours for each in taken), len(taken))


def _is_dominated(way: tuple[int, int, int, int], ways: list[tuple[int, int, int, int]]) -> bool:
    return any(all(ours >= theirs for ours, theirs in zip(way, other, strict=True)) for other in ways)
