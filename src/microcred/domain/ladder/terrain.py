"""What the rules say of each program as seen from a target: linked, covering, barred. Knows no plan."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from functools import cached_property

from microcred.domain.ladder.limits import Limits
from microcred.domain.ladder.measure import Effort, measure_effort
from microcred.domain.ladder.values import Graph, Person
from microcred.domain.program import Delivery, Program, Status
from microcred.domain.requirement import programs_named
from microcred.domain.taxonomy import RUNGS, CredentialClass

STEP_CLASSES = frozenset(RUNGS[:3])
"""What a relevant program must be to be a step in its own right."""


class Barrier(StrEnum):
    """Why a program can be no step."""

    UNKNOWN = "unknown"
    RETIRED = "retired"
    WITHDRAWN = "withdrawn"
    UPCOMING = "upcoming"
    CLOSED = "closed"
    EXCLUDED = "excluded"
    FILTERED = "filtered"


_BY_STATUS = {
    Status.RETIRED: Barrier.RETIRED,
    Status.WITHDRAWN: Barrier.WITHDRAWN,
    Status.UPCOMING: Barrier.UPCOMING,
}


class Terrain:
    """A catalogue as seen by one person from one target on one day."""

    def __init__(self, graph: Graph, target: str, person: Person, today: date) -> None:
        self.graph = graph
        self.target = graph.programs[target]
        self.person = person
        self.today = today
        self.held = frozenset(name for name in person.held if name in graph.programs)
        self.skills = self._canonical_skills()
        self.linked = self._find_linked()
        self.masks = self._mask_all()
        self.rungs_below = _rungs_below(self.target.credential_class)
        self._efforts: dict[str, dict[str, Effort]] = {}

    @cached_property
    def relevant(self) -> frozenset[str]:
        """All that covers a skill of the target or is linked to it, and the target."""
        return self.linked.union(self.masks)

    @cached_property
    def standing_alone(self) -> frozenset[str]:
        """All that may be a step though nothing needs it."""
        return frozenset(filter(self.is_step_by_itself, self.relevant))

    @cached_property
    def plain(self) -> frozenset[str]:
        """What of it asks for nothing, is named by nothing and starts at any time: its skills and price are all of it."""
        programs = self.graph.programs
        named: set[str] = set()
        for program in programs.values():
            if program.requires is not None:
                named.update(programs_named(program.requires))
        return frozenset(
            name
            for name in self.standing_alone - named - {self.target.id}
            if (program := programs[name]).requires is None and not program.conditions and not program.starts
        )

    def effort(self, program_id: str, currency: str) -> Effort:
        """What a program takes."""
        efforts = self._efforts.setdefault(currency, {})
        if program_id not in efforts:
            efforts[program_id] = measure_effort(self.graph.programs[program_id], currency)
        return efforts[program_id]

    def is_relevant(self, program_id: str) -> bool:
        """Whether it covers a skill of the target or is linked to it."""
        return program_id in self.linked or program_id in self.masks

    def is_step_by_itself(self, program_id: str) -> bool:
        """Whether it may be a step though nothing needs it."""
        return self.graph.programs[program_id].credential_class in STEP_CLASSES and self.is_relevant(program_id)

    def rung_bit(self, program_id: str) -> int:
        """The rung below the target that it fills, as a bit; 0 where it fills none."""
        rung = self.graph.programs[program_id].credential_class.rung
        return 0 if rung is None or rung > self.rungs_below else 1 << rung

    def covers(self, program_id: str) -> tuple[str, ...]:
        """The target's skills that it covers, in the target's order."""
        mask = self.masks.get(program_id, 0)
        return tuple(skill for place, skill in enumerate(self.skills) if mask >> place & 1)

    def barrier(self, program_id: str, limits: Limits) -> Barrier | None:
        """Why it can be no step within these limits; None where it can."""
        program = self.graph.programs.get(program_id)
        if program is None:
            return Barrier.UNKNOWN
        status = program.status_on(self.today)
        if status is not Status.ACTIVE:
            return _BY_STATUS[status]
        if limits.audience is not None and not program.is_open_to(limits.audience):
            return Barrier.CLOSED
        if program_id in limits.exclude:
            return Barrier.EXCLUDED
        return Barrier.FILTERED if self._is_filtered(program, limits) else None

    def _is_filtered(self, program: Program, limits: Limits) -> bool:
        if limits.online and program.delivery is not Delivery.ONLINE:
            return True
        if program.id == self.target.id:
            return False
        if limits.providers and program.provider not in limits.providers:
            return True
        provider = self.graph.providers.get(program.provider)
        return limits.internal and not (provider is not None and provider.internal)

    def _canonical_skills(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(map(self.graph.vocabulary.canonical, self.target.skills)))

    def _mask_all(self) -> dict[str, int]:
        """Which of the target's skills each program covers, as bits; only programs that cover any."""
        places = {skill: place for place, skill in enumerate(self.skills)}
        vocabulary = self.graph.vocabulary
        by_word: dict[str, int] = {}
        masks: dict[str, int] = {}
        for program_id, program in self.graph.programs.items():
            mask = 0
            for word in program.skills:
                if word not in by_word:
                    name = vocabulary.canonical(word)
                    served = vocabulary.serves(name) if name in vocabulary.skills else (name,)
                    by_word[word] = sum(1 << places[skill] for skill in served if skill in places)
                mask |= by_word[word]
            if mask:
                masks[program_id] = mask
        return masks

    def _find_linked(self) -> frozenset[str]:
        programs = self.graph.programs
        linked = {self.target.id}
        linked.update(name for name, program in programs.items() if self.target.id in program.prepares_for)
        waiting = list(linked)
        while waiting:
            for name in _names(programs[waiting.pop()]):
                if name in programs and name not in linked:
                    linked.add(name)
                    waiting.append(name)
        return frozenset(linked)


def _names(program: Program) -> Iterator[str]:
    yield from programs_named(program.requires)
    yield from program.recommends


def _rungs_below(credential_class: CredentialClass) -> int:
    """How many formal rungs stand below a class."""
    if credential_class is CredentialClass.MACRO:
        return len(RUNGS)
    return (credential_class.rung or 1) - 1
