"""How a class looks: one sign and one tone everywhere, told apart without colour too."""

from typing import Any, NamedTuple

from microcred.domain.taxonomy import RUNGS, CredentialClass
from microcred.render.view import Gauge, Tone


class Look(NamedTuple):
    """The sign and the tone of a class."""

    sign: str
    tone: Tone


LOOKS = {
    CredentialClass.KNOWLEDGE: Look("●", Tone.FIRST),
    CredentialClass.SKILL: Look("■", Tone.SECOND),
    CredentialClass.ABILITY: Look("▲", Tone.THIRD),
    CredentialClass.CERTIFICATION: Look("◆", Tone.FOURTH),
    CredentialClass.PARTICIPATION: Look("◇", Tone.FIFTH),
    CredentialClass.RECOGNITION: Look("♥", Tone.SIXTH),
    CredentialClass.MACRO: Look("▣", Tone.SEVENTH),
    CredentialClass.UNDETERMINED: Look("?", Tone.FAINT),
}


def spell_class(value: Any) -> str:
    """Sign and name of a class: ◆ certification."""
    credential_class = CredentialClass(value)
    return f"{LOOKS[credential_class].sign} {credential_class}"


def tone_of_class(value: Any) -> Tone:
    """The tone of a class."""
    return LOOKS[CredentialClass(value)].tone


def gauge_class(value: Any) -> Gauge:
    """How far up the ladder a class stands; a degree stands above it, what was not assessed below its first rung."""
    if value is None:
        return Gauge(0, len(RUNGS), "nothing", Tone.BAD, is_stepped=True)
    credential_class = CredentialClass(value)
    rung = len(RUNGS) if credential_class is CredentialClass.MACRO else credential_class.rung or 0
    return Gauge(rung, len(RUNGS), spell_class(value), tone_of_class(value), is_stepped=True)
