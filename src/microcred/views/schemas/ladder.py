"""The schemas of a ladder and of the ladders to a job's certifications."""

from microcred.domain.kinds import Obstacle
from microcred.domain.ladder.words import Label, Objective
from microcred.views.schemas.parts import CLASS, MAYBE_TEXT, TEXTS
from microcred.views.schemas.words import COUNT, DAY, FLAG, NUMBER, TEXT, Schema, keyed, list_of, one_of, or_null, part

_NEAREST = keyed({"change": TEXT, "totals": part("totals")})
_RUNG = keyed({"class": CLASS, "steps": list_of(part("step")), "gap": MAYBE_TEXT})
_DIFFERENCES = {"differs": TEXTS, "adds": TEXTS, "without": TEXTS}
_CONDITION = keyed({"program": TEXT, "kind": TEXT, "text": MAYBE_TEXT, "met": or_null(FLAG)})
_SCHEDULE = keyed(
    {
        "hours_per_week": NUMBER,
        "start": DAY,
        "by": or_null(DAY),
        "weeks_at_least": COUNT,
        "end": or_null(DAY),
        "critical": TEXTS,
    }
)

LADDER_KEYS: dict[str, Schema] = {
    "target": part("program"),
    "feasible": FLAG,
    "optimal": FLAG,
    "gap": or_null(keyed({"key": TEXT, "at_most": or_null(NUMBER)})),
    "reason": MAYBE_TEXT,
    "nearest": or_null(_NEAREST),
    "ruled_out_by": list_of(one_of(Obstacle)),
    "ways_out": list_of(keyed({"change": TEXT, "limits": list_of(one_of(Obstacle)), "totals": part("totals")})),
    "objective": one_of(Objective),
    "rungs": list_of(_RUNG),
    "skills": keyed({"target": TEXTS, "covered": TEXTS, "uncovered": TEXTS}),
    "conditions": list_of(_CONDITION),
    "totals": part("totals"),
    "schedule": or_null(_SCHEDULE),
    "alternatives": list_of(keyed({"label": one_of(Label), **_DIFFERENCES, "totals": part("totals")})),
    "also_recommended": list_of(keyed({"program": TEXT, "why_not": MAYBE_TEXT})),
    "warnings": TEXTS,
    "renewals": list_of(part("renewal")),
}

PLANS_KEYS: dict[str, Schema] = {
    **LADDER_KEYS,
    "plans": list_of(keyed({**_DIFFERENCES, "optimal": FLAG, "rungs": list_of(_RUNG), "totals": part("totals")})),
}

NEXT_KEYS: dict[str, Schema] = {"target": TEXT, "steps": list_of(part("step"))}

WHY_KEYS: dict[str, Schema] = {"target": TEXT, "program": TEXT, "in_plan": FLAG, "reason": TEXT}

JOB_LADDERS_KEYS: dict[str, Schema] = {
    "job": part("job"),
    "ladders": list_of(keyed({"relation": TEXT, "ladder": keyed(LADDER_KEYS)})),
    "nearest": MAYBE_TEXT,
    "cheapest": MAYBE_TEXT,
    "quickest": MAYBE_TEXT,
}
