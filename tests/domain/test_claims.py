"""What a person says of themselves answers conditions: yes, no, or nothing."""

import pytest

from microcred.domain.claims import Claim, is_met
from microcred.domain.requirement import Condition

YEAR = Condition("experience", months=12, text="network work")


@pytest.mark.parametrize(
    ("claims", "met"),
    [
        ((), None),
        ((Claim("age", years=30),), None),
        ((Claim("experience", months=12),), True),
        ((Claim("experience", years=1),), True),
        ((Claim("experience", months=11),), False),
        ((Claim("experience", months=6), Claim("experience", months=24)), True),
        ((Claim("experience", text="network work"),), None),
        ((Claim("experience", holds=False),), False),
    ],
)
def test_a_length_is_compared(claims: tuple[Claim, ...], met: bool | None) -> None:
    assert is_met(YEAR, claims) is met


@pytest.mark.parametrize(
    ("claim", "met"),
    [
        (Claim("licence"), True),
        (Claim("licence", holds=False), False),
        (Claim("licence", text="Registered Nurse"), True),
        (Claim("licence", text="plumber"), None),
        (Claim("membership"), None),
    ],
)
def test_what_has_no_length_is_compared_by_name(claim: Claim, met: bool | None) -> None:
    assert is_met(Condition("licence", text="registered nurse in New York"), [claim]) is met
