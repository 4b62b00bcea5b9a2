"""How the settings read."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from microcred.render.view import Column, Note, Table, Tone, View, spell

_WHENCE = {
    "database": "--db, $MICROCRED_DB",
    "portfolio": "--portfolio, $MICROCRED_PORTFOLIO",
    "plans": "beside the portfolio",
    "shipped": "comes with microcred",
    "catalogue": "microcred config set catalogue ADDRESS",
    "today": "$MICROCRED_TODAY",
    "frozen": "--frozen, $MICROCRED_FROZEN",
    "quiet": "--quiet",
    "debug": "--debug",
    "color": "$NO_COLOR",
}


class Setting(NamedTuple):
    """A setting, its value, who says so (option, environment, default), and for a file whether it is there yet."""

    name: str
    value: str | bool
    whence: str
    is_there: bool | None = None


def view_settings(settings: Sequence[Setting]) -> View:
    """All settings; the document is a list."""
    rows: list[dict[str, Any]] = [
        {
            "setting": each.name,
            "value": each.value,
            "from": each.whence,
            "exists": each.is_there,
            "set_by": _WHENCE[each.name],
        }
        for each in settings
    ]
    columns = (
        Column("setting", "Setting", worth=9),
        Column("value", "Value", worth=9, show=_spell_value),
        Column("from", "From", worth=8),
        Column("exists", "There", worth=6, show=lambda value: "" if value is None else "yes" if value else "not yet"),
        Column("set_by", "Set by", worth=4),
    )
    note = Note(
        "Options come before the environment, that before defaults. Only “catalogue” is stored, in the database: "
        "without an address the catalogue is the one that comes with microcred; none is published yet.",
        Tone.FAINT,
    )
    return View(rows, columns, rows, screen=(Table(columns, rows), note))


def _spell_value(value: Any) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else spell(value)
