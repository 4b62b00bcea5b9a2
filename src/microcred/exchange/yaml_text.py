"""Plain values as YAML in the house format: short lists and maps on one line, long text folded.

What is written reads back as the same values, here and in other YAML readers: text that they would take
for a number or a yes is quoted.
"""

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

WIDTH = 120
_STEP = "  "
_PLAIN = re.compile(r"[^\W_].*|[(/.+$_].+")
_NOT_PLAIN = re.compile(r":(?= |$)| #")
_NOT_PLAIN_IN_FLOW = re.compile(r"[,?\[\]{}]")
_OTHER_TYPE = re.compile(
    r"null|true|false|yes|no|on|off|y|n|[-+]?\.(?:inf|nan)"
    r"|[-+]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9_]+)(?:e[-+]?[0-9]+)?"
    r"|0[xob][0-9a-f_]+|[-+]?[0-9][0-9_]*(?::[0-9]+)+\.?[0-9_]*",
    re.IGNORECASE,
)


def spell_line(value: Any) -> str:
    """A value on one line, as it may stand anywhere, also in brackets."""
    match value:
        case str():
            return value if _is_plain(value) and not _NOT_PLAIN_IN_FLOW.search(value) else _quote(value)
        case Mapping():
            return f"{{{', '.join(f'{spell_line(key)}: {spell_line(part)}' for key, part in value.items())}}}"
        case list() | tuple():
            return f"[{', '.join(spell_line(part) for part in value)}]"
        case None:
            return "null"
    return str(value).lower() if isinstance(value, bool) else repr(value)


def spell_map(value: Mapping[str, Any], depth: int = 0) -> Iterator[str]:
    """The lines of a map, a key on each."""
    for key, part in value.items():
        yield from _spell_key(key, part, depth)


def spell_list(values: Sequence[Any], depth: int = 0) -> Iterator[str]:
    """The lines of a list, a dash before each value; maps that do not fit a line have a key on each."""
    indent = _STEP * depth
    for value in values:
        if len(line := f"{indent}- {spell_line(value)}") <= WIDTH or not value or not isinstance(value, Mapping | list):
            yield line
        else:
            inner = spell_map(value, depth + 1) if isinstance(value, Mapping) else spell_list(value, depth + 1)
            yield from put_dash(inner, depth)


def put_dash(lines: Iterator[str], depth: int) -> Iterator[str]:
    """The lines of a value one deeper, with the dash of a list before the first."""
    yield f"{_STEP * depth}- {next(lines).lstrip()}"
    yield from lines


def _spell_key(key: str, value: Any, depth: int) -> Iterator[str]:
    begin = f"{_STEP * depth}{spell_line(key)}:"
    line = f"{begin} {value if isinstance(value, str) and _is_plain(value) else spell_line(value)}"
    if len(line) <= WIDTH or not value:
        yield line
    elif isinstance(value, Mapping):
        yield begin
        yield from spell_map(value, depth + 1)
    elif isinstance(value, list | tuple):
        yield begin
        yield from spell_list(value, depth + 1)
    elif isinstance(value, str) and _is_foldable(value):
        yield f"{begin} >-"
        yield from _fold(value, _STEP * (depth + 1))
    else:
        yield line


def _fold(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _is_foldable(text: str) -> bool:
    """Whether the text has blanks to break at, and breaking there loses nothing."""
    return text.isprintable() and " " in text and "  " not in text and text == text.strip()


def _is_plain(text: str) -> bool:
    if not text.isprintable() or text != text.strip() or not _PLAIN.fullmatch(text):
        return False
    return not _NOT_PLAIN.search(text) and not _OTHER_TYPE.fullmatch(text)


def _quote(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{"".join(each if each.isprintable() else _escape(ord(each)) for each in escaped)}"'


def _escape(code: int) -> str:
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
