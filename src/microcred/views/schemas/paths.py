"""The schemas of what portfolio and plan answer with: holdings, their balance, what is nearest, plans."""

from microcred.domain.inspection import Severity
from microcred.domain.kinds import Change, ImbalanceKind, KeyFrom, PlanFindingKind, Result, Whose
from microcred.domain.ladder.words import Progress, Why
from microcred.domain.matching import How
from microcred.domain.validity import HoldingStatus, Verified
from microcred.views.schemas.answer import Answer, document, rows_alone
from microcred.views.schemas.parts import CLASS, MAYBE_NUMBER, MAYBE_TEXT, TEXTS
from microcred.views.schemas.words import (
    ANYTHING,
    COUNT,
    DAY,
    FLAG,
    MOMENT,
    TEXT,
    Schema,
    keyed,
    list_of,
    map_of,
    one_of,
    or_null,
    part,
)

BALANCE_ROW = keyed({"skill": TEXT, "best": or_null(CLASS), "held": TEXTS})

BALANCE_KEYS: dict[str, Schema] = {
    "toward": MAYBE_TEXT,
    "counted": COUNT,
    "by_class": map_of(COUNT),
    "by_provider": map_of(COUNT),
    "by_age": map_of(COUNT),
    "skills": list_of(BALANCE_ROW),
    "findings": list_of(keyed({"kind": one_of(ImbalanceKind), "text": TEXT, "about": TEXTS})),
    "credits": list_of(keyed({"holding": TEXT, "toward": TEXT, "credits": MAYBE_NUMBER, "as": MAYBE_TEXT})),
    "next": list_of(
        keyed(
            {
                "program": TEXT,
                "title": TEXT,
                "class": CLASS,
                "adds": TEXTS,
                "fills": or_null(CLASS),
                "cost": part("cost"),
                "hours": MAYBE_NUMBER,
            }
        )
    ),
}

NEAREST_ROW = keyed(
    {
        "target": TEXT,
        "title": TEXT,
        "provider": TEXT,
        "rungs_held": COUNT,
        "skills_covered": COUNT,
        "skills": COUNT,
        "conditions_open": COUNT,
        "optimal": FLAG,
        "totals": part("totals"),
    }
)

_OF_PLAN = {"plan": TEXT, "portfolio": TEXT, "file": TEXT, "target": TEXT}
PLAN_ROW = keyed({**_OF_PLAN, "saved_at": MOMENT, "steps": COUNT, "done": COUNT})
PLAN_STEP = keyed(
    {"program": TEXT, "title": TEXT, "class": CLASS, "status": one_of(Progress), "why": one_of(Why), "note": MAYBE_TEXT}
)
PLAN_KEYS: dict[str, Schema] = {
    **_OF_PLAN,
    "saved_at": MOMENT,
    "done": COUNT,
    "steps": list_of(PLAN_STEP),
    "left": keyed(
        {
            "steps": COUNT,
            "hours": MAYBE_NUMBER,
            "cost": MAYBE_NUMBER,
            "currency": TEXT,
            "unknown_hours": COUNT,
            "unknown_cost": COUNT,
        }
    ),
}
CHECK_ROW = keyed(
    {
        **_OF_PLAN,
        "ok": FLAG,
        "errors": COUNT,
        "warnings": COUNT,
        "summary": MAYBE_TEXT,
        "findings": list_of(
            keyed(
                {
                    "program": TEXT,
                    "kind": one_of(PlanFindingKind),
                    "severity": one_of(Severity),
                    "text": TEXT,
                    "old": ANYTHING,
                    "new": ANYTHING,
                }
            )
        ),
    }
)

ARRIVED = keyed(
    {
        "change": one_of(Change),
        "holding": TEXT,
        "program": MAYBE_TEXT,
        "title": TEXT,
        "provider": MAYBE_TEXT,
        "earned_on": or_null(DAY),
        "expires_on": or_null(DAY),
        "status": one_of(HoldingStatus),
        "match": one_of(How),
        "because": TEXT,
        "candidates": TEXTS,
        "recipient": one_of(Whose),
        "can_be_verified": FLAG,
        "source": TEXT,
        "line": or_null(COUNT),
    }
)
ARRIVALS_KEYS: dict[str, Schema] = {
    "dry_run": FLAG,
    **{str(change): COUNT for change in Change},
    "credentials": list_of(ARRIVED),
    "errors": list_of(part("finding")),
    "warnings": list_of(part("finding")),
}

VERDICT = keyed(
    {
        "holding": TEXT,
        "program": MAYBE_TEXT,
        "title": TEXT,
        "result": one_of(Result),
        "reason": TEXT,
        "hint": MAYBE_TEXT,
        "by": MAYBE_TEXT,
        "key": MAYBE_TEXT,
        "key_from": or_null(one_of(KeyFrom)),
        "verified": one_of(Verified),
        "checked_on": or_null(DAY),
    }
)

_HOLDINGS = rows_alone(part("holding"))

PATH_ANSWERS: dict[str, Answer] = {
    "portfolio add": _HOLDINGS,
    "portfolio edit": _HOLDINGS,
    "portfolio import": Answer(document(ARRIVALS_KEYS), ARRIVED),
    "portfolio verify": rows_alone(VERDICT),
    "portfolio remove": _HOLDINGS,
    "portfolio list": _HOLDINGS,
    "portfolio balance": Answer(document(BALANCE_KEYS), BALANCE_ROW),
    "portfolio next": rows_alone(NEAREST_ROW),
    "plan save": Answer(document(PLAN_KEYS), PLAN_STEP),
    "plan list": rows_alone(PLAN_ROW),
    "plan show": Answer(document(PLAN_KEYS), PLAN_STEP),
    "plan check": rows_alone(CHECK_ROW),
    "plan remove": rows_alone(PLAN_ROW),
}
"""What the commands of portfolio and plan answer with."""
