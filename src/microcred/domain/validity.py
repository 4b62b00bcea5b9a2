"""The words of a holding: what a person says of it, what is computed of it, whether somebody checked it."""

from enum import StrEnum


class HoldingStatus(StrEnum):
    """What a person says of a holding."""

    COMPLETED = "completed"
    IN_PROGRESS = "in_progress"
    REVOKED = "revoked"


class Validity(StrEnum):
    """What is computed of a holding on a day."""

    VALID = "valid"
    EXPIRED = "expired"
    REVOKED = "revoked"
    IN_PROGRESS = "in_progress"


class Verified(StrEnum):
    """Whether somebody checked that a holding is what it says."""

    YES = "yes"
    NO = "no"
    NOT_CHECKED = "not_checked"
