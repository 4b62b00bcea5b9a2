"""The taxonomy: classes, formality and rungs. Knows no program and no rule.

Source: SkillsForge Academy's Micro-Credential and Digital Badges Taxonomy, as City Tech describes it.
"""

from enum import StrEnum


class Formality(StrEnum):
    """Whether an assessment stands before the award; degrees stand beside both."""

    FORMAL = "formal"
    INFORMAL = "informal"
    MACRO = "macro"


class CredentialClass(StrEnum):
    """The place of a credential in the taxonomy."""

    KNOWLEDGE = "knowledge"
    SKILL = "skill"
    ABILITY = "ability"
    CERTIFICATION = "certification"
    PARTICIPATION = "participation"
    RECOGNITION = "recognition"
    MACRO = "macro"
    UNDETERMINED = "undetermined"

    @property
    def formality(self) -> Formality | None:
        """Formal, informal or macro; None where the class is undetermined."""
        return _FORMALITY.get(self)

    @property
    def rung(self) -> int | None:
        """1 to 4 for the formal classes, None for the others."""
        return _RUNG.get(self)


RUNGS = (
    CredentialClass.KNOWLEDGE,
    CredentialClass.SKILL,
    CredentialClass.ABILITY,
    CredentialClass.CERTIFICATION,
)
"""The formal classes, from the lowest rung up."""

_RUNG = {credential_class: rung for rung, credential_class in enumerate(RUNGS, start=1)}
_FORMALITY = {
    **dict.fromkeys(RUNGS, Formality.FORMAL),
    CredentialClass.PARTICIPATION: Formality.INFORMAL,
    CredentialClass.RECOGNITION: Formality.INFORMAL,
    CredentialClass.MACRO: Formality.MACRO,
}
