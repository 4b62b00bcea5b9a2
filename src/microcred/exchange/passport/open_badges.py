"""Credentials of Open Badges 3.0, alone or in a comprehensive learner record (CLR) 2.0, self-asserted by the holder.

The holder is the issuer and the one who earned it; the provider is the creator of the achievement and says nothing.
There is no proof: whoever needs one follows the evidence.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from microcred.domain.passport import Passport, Shown
from microcred.domain.program import Program
from microcred.domain.provider import Provider
from microcred.domain.record import Record, RecordKind
from microcred.exchange.passport.told import NOT_SAID, Told, count_lost, earned, holder_id, make_id
from microcred.exchange.published.open_badges import CONTEXT, spell_achievement
from microcred.exchange.published.said import filled

_CREDENTIALS = CONTEXT[0]
_LEARNER_RECORD = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"
_CARRIED = frozenset({"program", "provider", "skills", "text", "earned_on", "expires_on", "evidence"})


def tell_badges(passport: Passport) -> Told:
    """A presentation of a credential for each holding that was earned, and the same one by one."""
    holder = holder_id(passport)
    parts = _make_credentials(passport, holder)
    document = {
        "@context": list(CONTEXT),
        "type": ["VerifiablePresentation"],
        "holder": holder,
        "verifiableCredential": list(parts.values()),
    }
    return Told(document, len(parts), _count(passport), parts, _remarks(passport))


def tell_record(passport: Passport) -> Told:
    """A learner record that holds them all."""
    holder = holder_id(passport)
    parts = _make_credentials(passport, holder)
    document = {
        "@context": [_CREDENTIALS, _LEARNER_RECORD, CONTEXT[1]],
        "id": make_id(holder, "record"),
        "type": ["VerifiableCredential", "ClrCredential"],
        "name": "Micro-credential passport",
        "description": f"{passport.statement}: no provider issued this record, and nobody signed it.",
        "issuer": _profile(passport, holder),
        "validFrom": f"{passport.told_on}T00:00:00Z",
        "credentialSubject": {
            "id": holder,
            "type": ["ClrSubject"],
            "verifiableCredential": list(parts.values()),
        },
    }
    return Told(document, len(parts), _count(passport), {}, _remarks(passport))


def _count(passport: Passport) -> Counter[str]:
    return count_lost(passport, earned(passport), _CARRIED)


def _remarks(passport: Passport) -> tuple[str, ...]:
    undated = sum(each.holding.earned_on is None for each in earned(passport))
    return (
        (f"without the day on which it was earned: {undated}; some readers refuse a credential without validFrom",)
        if undated
        else ()
    )


def _make_credentials(passport: Passport, holder: str) -> dict[str, dict[str, Any]]:
    """A credential for each holding that was earned, by the holding's name."""
    return {each.holding.id: _credential(each, passport, holder) for each in earned(passport)}


def _credential(shown: Shown, passport: Passport, holder: str) -> dict[str, Any]:
    day = shown.holding.earned_on
    return filled(
        {
            "@context": list(CONTEXT),
            "id": make_id(holder, shown.holding.id),
            "type": ["VerifiableCredential", "AchievementCredential"],
            "name": shown.title,
            "description": f"{passport.statement}: {shown.provider_name or 'the provider'} did not issue this document.",
            "issuer": _profile(passport, holder),
            "validFrom": f"{day}T00:00:00Z" if day else None,
            "awardedDate": f"{day}T00:00:00Z" if day else None,
            "validUntil": f"{shown.ends_on}T23:59:59Z" if shown.ends_on else None,
            "credentialSubject": {
                "id": holder,
                "type": ["AchievementSubject"],
                "achievement": _achievement(shown),
            },
            "evidence": [{"id": shown.page, "type": ["Evidence"]}] if shown.page else None,
        }
    )


def _profile(passport: Passport, holder: str) -> dict[str, Any]:
    """The holder as issuer, under an id that names nobody."""
    return {"id": holder, "type": ["Profile"], "name": passport.holder or "the holder"}


def _achievement(shown: Shown) -> dict[str, Any]:
    provider = shown.provider or Provider(shown.holding.program_id.partition("/")[0], "")
    block = {"name": shown.provider_name or (provider.id if shown.holding.program else NOT_SAID), "url": provider.url}
    made = spell_achievement(
        Record(kind=RecordKind.PROGRAM, id=shown.holding.program_id, fields=_fields(shown)),
        Record(kind=RecordKind.PROVIDER, id=provider.id, fields=block),
        Counter(),
    )
    if shown.holding.program:
        return made
    own = make_id("own", block["name"] or "", shown.title)
    return {**made, "id": own, "creator": {**made["creator"], "id": make_id("own", block["name"] or "")}}


def _fields(shown: Shown) -> Mapping[str, Any]:
    """What the catalogue knows of the program, under the keys of a provider file."""
    program = shown.program or Program(id=shown.holding.program_id, title=shown.title, provider="")
    return {
        "title": program.title,
        "url": program.url,
        "kind": str(program.kind) if program.kind else None,
        "description": program.description,
        "aliases": list(program.aliases),
        "criteria": list(program.criteria),
        "skills": list(program.skills),
        "identifiers": dict(program.identifiers),
        "language": program.language,
    }
