"""What should be looked up again, and in which order."""

from datetime import date

from microcred.domain.outdated import find_outdated
from microcred.domain.program import Program, Status

TODAY = date(2026, 11, 23)
OLD, NEW = date(2024, 1, 1), date(2026, 11, 1)


def program(name: str, as_of: date | None = OLD, status: Status = Status.ACTIVE) -> Program:
    return Program(f"acme/{name}", name.upper(), "acme", as_of=as_of, status=status)


def test_what_most_rests_on_comes_first_then_the_oldest() -> None:
    programs = [program("a"), program("b"), program("c", None), program("d", date(2023, 1, 1)), program("e")]
    found = find_outdated(programs, {"acme/b": 1}, {"acme/a": 1, "acme/b": 1, "acme/e": 3}, TODAY)
    assert [each.program.id[-1] for each in found] == ["e", "b", "a", "c", "d"]
    assert [each.used for each in found] == [3, 2, 1, 0, 0]


def test_what_is_new_or_no_longer_offered_is_not_looked_up() -> None:
    programs = [program("a", NEW), program("b", OLD, Status.RETIRED), program("c", None, Status.WITHDRAWN)]
    assert find_outdated(programs, {}, {}, TODAY) == []


def test_a_source_may_let_its_facts_grow_older() -> None:
    assert find_outdated([program("a")._replace(stale_after_days=2000)], {}, {}, TODAY) == []
