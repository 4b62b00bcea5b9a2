"""A correction as text: KEY=VALUE as it is typed, and the small YAML that an editor opens."""

from collections.abc import Mapping, Sequence
from typing import Any

from microcred.domain.edits import editable_keys, split_word
from microcred.domain.errors import MicrocredError
from microcred.domain.files.fields import Plain
from microcred.exchange.location import Unreadable
from microcred.exchange.yaml_text import spell_map
from microcred.exchange.yaml_tree import read_yaml

_FLOW = ("[", "{", '"', "'")
_HEAD = (
    "# Correct what is wrong, save and close. Lines that you do not change are left to the sources;",
    "# null says that nothing is known; a key that is not there can be added.",
)


def read_values(words: Sequence[str]) -> dict[str, Any]:
    """What KEY=VALUE words say: a list, a map or a quoted text as in YAML, anything else as it stands."""
    said: dict[str, Any] = {}
    for word in words:
        assigned = split_word(word)
        if assigned is None or not assigned[0]:
            raise MicrocredError(
                f"“{word}” says nothing", "write KEY=VALUE, for example hours=40 or cost.assessment=300"
            )
        key, text = assigned
        if not text:
            raise MicrocredError(f"{key}: there is no value", f"{key}=null says that nothing is known")
        said[key] = _read_flow(key, text) if text.startswith(_FLOW) else text
    return said


def spell_text(program_id: str, believed: Mapping[str, Any]) -> str:
    """What is believed of a program, for a person to correct."""
    known = {key: believed[key] for key in editable_keys() if believed.get(key) is not None}
    return "\n".join([f"# {program_id}", *_HEAD, *spell_map(known)]) + "\n"


def read_text(before: str, after: str) -> dict[str, Any]:
    """What a person changed in that text, by key; raises MicrocredError where it is no YAML any more."""
    old, new = _read_map(before), _read_map(after)
    return {key: value for key, value in new.items() if key not in old or old[key] != value}


def _read_map(text: str) -> Mapping[str, Any]:
    try:
        trees = read_yaml(text)
    except Unreadable as failure:
        raise MicrocredError(f"line {failure.line}: {failure.message}", failure.hint) from failure
    value = trees[0].value if trees else {}
    if not isinstance(value, Mapping):
        raise MicrocredError("this is no list of keys with values", "write hours: 40, a key on each line")
    return value


def _read_flow(key: str, text: Plain) -> Any:
    try:
        return read_yaml(str(text))[0].value
    except Unreadable as failure:
        raise MicrocredError(f"{key}: {failure.message}", failure.hint or "quote it for your shell") from failure
