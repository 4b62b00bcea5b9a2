"""Programs named by ids that they had before: read as the ids that they have now."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from microcred.domain.program import Program
from microcred.domain.requirement import NeedsAll, NeedsProgram, NeedsSome, Requirement, programs_named

Now = Mapping[str, str]
"""By former id, the id that the program has now."""


def former_ids(programs: Iterable[Program]) -> dict[str, str]:
    """Every id that exactly one of these programs had before and none has now."""
    known = list(programs)
    taken = {each.id for each in known}
    pairs = [(former, each.id) for each in known for former in each.formerly if former not in taken]
    often = Counter(former for former, _ in dict.fromkeys(pairs))
    return {former: program_id for former, program_id in pairs if often[former] == 1}


def named_by(program: Program) -> Iterator[tuple[str, str]]:
    """Every other program that this one names, and in which field."""
    yield from (("requires", each) for each in programs_named(program.requires))
    yield from (("recommends", each) for each in program.recommends)
    yield from (("prepares_for", each) for each in program.prepares_for)
    yield from (("counts_toward", each.program) for each in program.counts_toward)
    if program.replaced_by:
        yield "replaced_by", program.replaced_by


def name_anew(program: Program, now: Now) -> Program:
    """The program with every former id that it names read as the present one; itself where it names none."""
    if not any(each in now for _, each in named_by(program)):
        return program
    return program._replace(
        requires=require_anew(program.requires, now),
        recommends=_rename(program.recommends, now, program.id),
        prepares_for=_rename(program.prepares_for, now, program.id),
        counts_toward=tuple(
            each._replace(program=now.get(each.program, each.program)) for each in program.counts_toward
        ),
        replaced_by=now.get(program.replaced_by or "", program.replaced_by),
    )


def require_anew(requirement: Requirement | None, now: Now) -> Requirement | None:
    """The requirement with present ids; of what is one program by now, once is enough."""
    return None if requirement is None else _require(requirement, now)


def _require(requirement: Requirement, now: Now) -> Requirement:
    match requirement:
        case NeedsProgram(program):
            return NeedsProgram(now.get(program, program))
        case NeedsAll(parts):
            return NeedsAll(tuple(dict.fromkeys(_require(part, now) for part in parts)))
        case NeedsSome(needed, parts):
            anew = tuple(dict.fromkeys(_require(part, now) for part in parts))
            return NeedsSome(min(needed, len(anew)) if len(anew) < len(parts) else needed, anew)
    return requirement


def _rename(ids: tuple[str, ...], now: Now, itself: str) -> tuple[str, ...]:
    return tuple(each for each in dict.fromkeys(now.get(name, name) for name in ids) if each != itself)
