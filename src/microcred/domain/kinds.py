"""Small lists of words that answers and their schemas share, apart from what works with them: read at every Tab."""

from enum import StrEnum


class How(StrEnum):
    """Whether a thing must be stated or struck out."""

    STATED = "stated"
    STRUCK = "struck"


class ImbalanceKind(StrEnum):
    """What can be out of balance."""

    UNSUPPORTED = "unsupported"
    INFORMAL_ONLY = "informal_only"
    NO_RUNG = "no_rung"
    ONE_PROVIDER = "one_provider"
    EXPIRING = "expiring"
    MACRO_WITHOUT_CERTIFICATION = "macro_without_certification"


class PlanFindingKind(StrEnum):
    """What may have happened to a plan."""

    RETIRED = "retired"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    PRICE = "price"
    HOURS = "hours"
    REQUIREMENT = "requirement"
    CONDITION = "condition"
    DEADLINE = "deadline"
    BETTER = "better"
    NEW_STEP = "new_step"


class Obstacle(StrEnum):
    """What can rule every plan out."""

    TARGET_RETIRED = "target_retired"
    TARGET_WITHDRAWN = "target_withdrawn"
    TARGET_UPCOMING = "target_upcoming"
    TARGET_CLOSED = "target_closed"
    TARGET_EXCLUDED = "target_excluded"
    TARGET_NOT_ONLINE = "target_not_online"
    REQUIREMENT = "requirement"
    INCLUDED = "included"
    BUDGET = "budget"
    HOURS = "hours"
    BY = "by"
    STEPS = "steps"
    UNKNOWN_COST = "unknown_cost"
    UNKNOWN_HOURS = "unknown_hours"
    PROVIDERS = "providers"
    INTERNAL = "internal"
    ONLINE = "online"
    EXCLUDE = "exclude"
    OPEN_TO = "open_to"


class Change(StrEnum):
    """What an arrival does to a portfolio."""

    ADDED = "added"
    CHANGED = "changed"
    KNOWN = "known"


class Whose(StrEnum):
    """Whether a credential is of the one who imports it."""

    MINE = "mine"
    ANOTHERS = "anothers"
    UNKNOWN = "unknown"
    NOBODYS = "nobodys"


class Result(StrEnum):
    """The answer: as its issuer signed it, not so, or nobody can say."""

    VALID = "valid"
    INVALID = "invalid"
    UNCHECKED = "unchecked"


class KeyFrom(StrEnum):
    """Where the key is from, or what stands in its place."""

    GIVEN = "given"
    PUBLISHED = "published"
    SELF_DECLARED = "self_declared"
    HOSTED = "hosted"
