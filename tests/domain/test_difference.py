"""A program spelled in the words of a provider file is the same program, and differences name what differs."""

from microcred.domain.difference import Difference, differences, spell_program
from microcred.domain.program import Cost, Program, Status, build_program

FULL = {
    "title": "Cisco Certified Network Associate", "aliases": ["CCNA"], "description": "Small networks.",
    "exam_codes": ["200-301"], "identifiers": {"ctid": "ce-1", "credly": "x"}, "formerly": ["cisco/ccent"],
    "kind": "certification", "class": "certification", "class_basis": "proctored exam",
    "assessment": [{"type": "exam", "mode": "proctored"}], "criteria": ["Assessment: pass."], "skills": ["routing"], "hours": {"min": 20, "max": 40},
    "cost": {"learning": 0, "assessment": 300, "currency": "USD", "paid": True},
    "requires": {"any": ["a/b", {"condition": {"kind": "experience", "months": 12}}, {"of": 2, "from": ["c/d", "e/f"]}]},
    "conditions": [{"kind": "age", "years": 18}], "recommends": ["a/b"], "prepares_for": ["c/d"],
    "counts_toward": [{"program": "e/f", "credits": 3, "as": "CST 2307"}], "open_to": ["students"],
    "delivery": "online", "location": "Brooklyn", "starts": [{"on": "2025-09-01", "enroll_by": "2025-08-01"}],
    "valid_months": 36, "renewal": {"every_months": 36, "credits": 30, "by": ["exam"]}, "language": "en",
    "status": "retired", "retired_on": "2024-01-01", "replaced_by": "cisco/ccna-2", "url": "https://x.example/",
    "as_of": "2023-04-01", "source_url": "https://y.example/", "stale_after_days": 100,
}  # fmt: skip


def test_every_key_survives_being_built_and_spelled() -> None:
    spelled = spell_program(build_program("cisco/ccna", FULL))
    assert {key: value for key, value in spelled.items() if key != "class_from"} == FULL


def test_a_bare_program_is_mostly_unknown() -> None:
    spelled = spell_program(Program(id="a/b", title="B", provider="a"))
    known = {key: value for key, value in spelled.items() if value is not None}
    assert known == {
        "title": "B",
        "class": "undetermined",
        "class_from": "classified",
        "status": "active",
        "stale_after_days": 365,
    }


def test_a_free_price_and_an_unknown_one_are_spelled_apart() -> None:
    free = Program(id="a/b", title="B", provider="a", cost=Cost(0, 0, 0, "USD"))
    assert spell_program(free)["cost"] == {"learning": 0, "assessment": 0, "certificate": 0, "currency": "USD"}


def test_differences_name_the_fields_and_nothing_else() -> None:
    old = build_program("cisco/ccna", FULL)
    new = old._replace(status=Status.WITHDRAWN, hours=50)
    assert differences(old, old) == ()
    assert differences(old, new) == (
        Difference("hours", {"min": 20, "max": 40}, {"min": 20, "max": 50}),
        Difference("status", "retired", "withdrawn"),
    )
