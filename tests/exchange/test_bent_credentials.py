"""Credentials with anything in the place of anything: told as what is wrong with them, never a fault."""

import copy
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import credentials as sample
from microcred.domain.earned import Signed
from microcred.domain.kinds import Result
from microcred.exchange.credentials import read_credentials
from microcred.exchange.document import Document
from microcred.exchange.proof.ask import Asker
from microcred.exchange.proof.check import check_signed
from signing import Issuer

TODAY = date(2026, 11, 23)
ISSUER = Issuer(b"1" * 32)
OWN = sample.credential(
    issuer={**sample.SCHOOL, "id": ISSUER.did},
    credentialStatus={
        "type": "StatusList2021Entry",
        "statusListIndex": "3",
        "statusListCredential": "https://x.example",
    },
)
WHOLE = (
    sample.assertion(),
    sample.credential(),
    sample.presentation(sample.credential(), sample.token(sample.credential())),
    sample.record_1(sample.assertion()),
    sample.record_2(sample.credential()),
    sample.resume(),
    sample.backpack(),
    sample.directory(),
    sample.europass(),
    ISSUER.prove(OWN, "eddsa-jcs-2022", f"{ISSUER.did}#{ISSUER.multibase}"),
    ISSUER.prove(sample.credential(), "eddsa-rdfc-2022", f"{ISSUER.did}#{ISSUER.multibase}"),
)
ANYTHING: st.SearchStrategy[Any] = st.sampled_from(
    (None, "", 0, -1, 1.5, True, [], {}, "x", ["x"], {"id": "x"}, {"type": "x"}, [[]], "https://a.example/b",
     "did:key:zzz", "did:web:", "2026-99-99", [None], {"@value": "x"}, "\x00", 10**400)
)  # fmt: skip


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of everything in a value, from the inside out."""
    for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield from places(value[key], (*path, key))
        yield (*path, key)


@st.composite
def bent(draw: st.DrawFn) -> Any:
    value = copy.deepcopy(draw(st.sampled_from(WHOLE)))
    *way, last = draw(st.sampled_from(list(places(value))))
    here = value
    for key in way:
        here = here[key]
    if isinstance(here, dict) and draw(st.booleans()):
        del here[last]
    else:
        here[last] = copy.deepcopy(draw(ANYTHING))
    return value


@given(bent())
@settings(deadline=None, max_examples=150)
def test_what_is_bent_is_told(value: Any) -> None:
    text = json.dumps(value)
    found = [read_credentials(Document(name, None, content), TODAY) for name, content in (
        ("a.json", text.encode()), ("a.png", sample.png(text)), ("a.jwt", sample.token(value).encode()),
    )]  # fmt: skip
    assert all(each.earned or each.errors for each in found)


@given(bent(), st.sampled_from(("json", "jwt")))
@settings(deadline=None, max_examples=100)
def test_what_is_bent_is_never_called_valid_by_its_own_word(value: Any, ending: str) -> None:
    text = json.dumps(value) if ending == "json" else sample.token(value)
    with Asker(offline=True) as asker:
        assert check_signed(Signed(text, ending), [], asker, TODAY).result is not Result.VALID
