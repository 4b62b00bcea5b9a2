"""Words that several parts of a ladder share."""

WHY_OUT = {
    "unknown": "unknown to the catalogue",
    "cycle": "requires itself in a circle",
    "filtered": "outside the limits given",
    "closed": "not open to you",
    "unreachable": "out of reach itself",
}
