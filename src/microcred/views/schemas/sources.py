"""The schemas of sources, of facts with who says them, of updates and of what is old."""

from microcred.domain.link import Outcome
from microcred.views.schemas.parts import MAYBE_TEXT, TEXTS
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
    one_of,
    or_null,
)

FACT = keyed(
    {
        "field": TEXT,
        "value": ANYTHING,
        "source_url": MAYBE_TEXT,
        "as_of": or_null(DAY),
        "used": FLAG,
        "source": TEXT,
        "layer": one_of(("edit", "overlay", "own", "directory")),
        "because": MAYBE_TEXT,
    }
)

COUNTS = dict.fromkeys(("added", "changed", "unchanged", "withdrawn", "rejected"), COUNT)
"""What became of the programs of a source."""

UPDATED = keyed({"source": TEXT, "fetched": FLAG, "format": TEXT, **COUNTS})

OUTDATED = keyed(
    {
        **dict.fromkeys(("id", "title", "provider"), TEXT),
        "as_of": or_null(DAY),
        "age_days": or_null(COUNT),
        **dict.fromkeys(("stale_after_days", "jobs", "programs"), COUNT),
        **dict.fromkeys(("url", "source_url"), MAYBE_TEXT),
    }
)


_CHECKED: dict[str, Schema] = {
    "outcome": one_of(Outcome),
    "said": TEXT,
    "tried_on": DAY,
    "worked_on": or_null(DAY),
    "failed_days": COUNT,
    "struck": FLAG,
    "leads_to": MAYBE_TEXT,
}
LINK = keyed(_CHECKED, says="What is known of a link from having asked it; struck after failures on several days.")
CHECKED = keyed({"address": TEXT, **_CHECKED, "used_by": TEXTS})
CHECKED_KEYS: dict[str, Schema] = {
    "dry_run": FLAG,
    **dict.fromkeys(("asked", "works", "gone", "untold", "struck", "spared", "waiting"), COUNT),
    "links": list_of(CHECKED),
}

SOURCE = keyed(
    {
        "source": TEXT,
        "format": TEXT,
        "origin": MAYBE_TEXT,
        "layer": TEXT,
        "as_of": or_null(DAY),
        "fetched_at": or_null(MOMENT),
        "programs": COUNT,
    }
)
CITED = keyed(
    {
        "id": TEXT,
        "title": TEXT,
        "url": MAYBE_TEXT,
        "addresses": TEXTS,
        "used_for": MAYBE_TEXT,
        "licence": MAYBE_TEXT,
        "licence_url": MAYBE_TEXT,
        "attribution": MAYBE_TEXT,
        "programs": COUNT,
        "jobs": COUNT,
    }
)


def updated_keys(loaded: dict[str, Schema]) -> dict[str, Schema]:
    """The keys of the document of an update, from those of an import."""
    return {**loaded, "sources": list_of(UPDATED)}
