"""The words of a ladder: what it is best by, how far a person is with a step, why a program is on it."""

from enum import StrEnum


class Objective(StrEnum):
    """What a plan is best by, once conditions and rungs are equal."""

    FIT = "fit"
    COST = "cost"
    HOURS = "hours"
    STEPS = "steps"


class Progress(StrEnum):
    """How far a person is with a step."""

    HELD = "held"
    IN_PROGRESS = "in_progress"
    TODO = "todo"


class Why(StrEnum):
    """Why a program is on a ladder."""

    REQUIRED = "required"
    RECOMMENDED = "recommended"
    COVERS = "covers"
    TARGET = "target"


class Label(StrEnum):
    """By what another plan than the recommended one is best."""

    DIRECT = "direct"
    CHEAPEST = "cheapest"
    QUICKEST = "quickest"
    SHORTEST = "shortest"
