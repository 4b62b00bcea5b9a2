"""What the YAML parser complains of, in plain words, with the remedy and the place where a person would look."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from microcred.domain.files.fields import quote
from microcred.exchange.location import Unreadable
from microcred.exchange.tree import DEEPEST

_KEY_WITHOUT_BLANK = re.compile(r"(\s*(?:- +)*[\w-]+):(?=[^\s:/])(.*)")
_KEY = re.compile(r"\s*(?:- +)*([\w-]+):\s+(.*\S)")


class _Complaint(NamedTuple):
    """What the parser says, the lines of the text, and where, from 0: the problem and what it belongs to."""

    lines: list[str]
    line: int
    column: int
    begun_line: int
    begun_column: int

    @property
    def here(self) -> str:
        """The line of the problem."""
        return self.line_at(self.line)

    def line_at(self, number: int) -> str:
        """A line, empty beyond the end."""
        return self.lines[number] if 0 <= number < len(self.lines) else ""

    def say(self, message: str, hint: str | None) -> Unreadable:
        """The explanation, where the problem is."""
        return Unreadable(message, hint, self.line + 1, self.column + 1)

    def at_begin(self) -> "_Complaint":
        """The same at the begin of what the problem belongs to."""
        return self._replace(line=self.begun_line, column=self.begun_column)


def explain(failure: Any, text: str, last_text: Any = None) -> Unreadable:
    """The parser's failure in plain words; `last_text` is the event of the text that it read last."""
    mark = getattr(failure, "problem_mark", None)
    if mark is None:
        return Unreadable("this text cannot be read as YAML", "look for characters that are not text")
    begun = getattr(failure, "context_mark", None) or mark
    complaint = _Complaint(text.splitlines(), mark.line, mark.column, begun.line, begun.column)
    if tab := re.match(r" *\t", complaint.here):
        return complaint._replace(column=tab.end() - 1).say("a tab stands in the indentation", "indent with blanks")
    if _runs_away(last_text, mark):
        start = last_text.start_mark
        message = f"the quote that opens here is closed only on line {mark.line + 1}"
        return Unreadable(message, "close it where the text ends", start.line + 1, start.column + 1)
    said = f"{failure.context or ''}: {failure.problem or ''}"
    for pattern, words in _WORDS:
        if re.search(pattern, said):
            return words(complaint)
    return complaint.say("this is no valid YAML", "quote the text if it is one")


def _runs_away(last_text: Any, mark: Any) -> bool:
    if last_text is None or not last_text.style or last_text.style not in "\"'":
        return False
    return bool(last_text.start_mark.line < last_text.end_mark.line == mark.line)


def _colon(complaint: _Complaint) -> Unreadable:
    before, key = complaint.here[: complaint.column], _KEY.match(complaint.here)
    if key and ": " in before:
        return complaint.say("a second colon stands in one line", f'quote the text: {key[1]}: "{_brief(key[2])}"')
    above = complaint.line_at(complaint.line - 1)
    if missing := _KEY_WITHOUT_BLANK.fullmatch(above):
        return _blank(complaint._replace(line=complaint.line - 1, column=missing.end(1)), missing)
    depth = len(complaint.here) - len(complaint.here.lstrip())
    hint = "align it with the keys that it belongs to, or give the line above a key"
    return complaint._replace(column=depth).say("this line does not fit the line above it", hint)


def _no_colon(complaint: _Complaint) -> Unreadable:
    begun = complaint.at_begin()
    if missing := _KEY_WITHOUT_BLANK.fullmatch(begun.here):
        return _blank(begun._replace(column=missing.end(1)), missing)
    return begun.say("this line has no key", "write “key: value”, or “- ” before a value of a list")


def _blank(complaint: _Complaint, key: re.Match[str]) -> Unreadable:
    hint = f"write {key[1].strip().removeprefix('- ')}: {_brief(key[2])}"
    return complaint.say("a blank is missing after the colon", hint)


def _begin(complaint: _Complaint) -> Unreadable:
    character = complaint.here[complaint.column : complaint.column + 1]
    key = _KEY.match(complaint.here)
    hint = f'quote it: {key[1]}: "{_brief(key[2])}"' if key and '"' not in key[2] else "quote it"
    return complaint.say(f"a text cannot begin with {quote(character)}", hint)


def _unclosed_quote(complaint: _Complaint) -> Unreadable:
    return complaint.at_begin().say("the quote that opens here is never closed", "add the closing quote")


def _bracket(complaint: _Complaint) -> Unreadable:
    begun = complaint.line_at(complaint.begun_line)[complaint.begun_column : complaint.begun_column + 1]
    close = {"[": "]", "{": "}"}.get(begun, "]")
    place = f"line {complaint.begun_line + 1}, column {complaint.begun_column + 1}"
    hint = f"close it with {close}, put commas between the values, quote a text that holds , : [ ] {{ or }}"
    return complaint.say(f"the {begun or '['} of {place} is not closed before this", hint)


def _misfit(complaint: _Complaint) -> Unreadable:
    before = complaint.here[: complaint.column].rstrip()
    if before.endswith(('"', "'")):
        return complaint.say("text stands behind the closing quote", "put the whole text in one pair of quotes")
    return complaint.say("this line does not fit the lines above it", "align it with the keys that it belongs to")


def _words(message: str, hint: str | None) -> Callable[[_Complaint], Unreadable]:
    return lambda complaint: complaint.say(message, hint)


_WORDS: tuple[tuple[str, Callable[[_Complaint], Unreadable]], ...] = (
    ("quoted scalar: found unexpected (end of stream|document)", _unclosed_quote),
    ("could not find expected ':'", _no_colon),
    ("mapping values are not allowed", _colon),
    (
        "sequence entries are not allowed",
        _words("a list cannot begin behind its key", "put “- ” on a line of its own"),
    ),
    ("mapping keys are not allowed", _words("a text cannot begin with “? ”", "quote it")),
    ("cannot start any token", _begin),
    (
        "maximum nesting depth",  # libyaml since 0.2.6 stops by itself where it reads ahead
        _words(f"more than {DEEPEST} lists and maps stand in one another here", "close the brackets"),
    ),
    ("scanning an (alias|anchor)", lambda complaint: _begin(complaint.at_begin())),
    (
        "unknown escape",
        _words("this escape is not known", "write \\\\ for a backslash, or use single quotes"),
    ),
    ("escape|hexdeci?mal", _words("this escape names no character", "write the character itself")),
    ("expected ',' or", _bracket),
    ("expected '-' indicator", _words("a key stands among values of a list", "indent it, or put “- ” before it")),
    ("expected key|<block end>", _misfit),
    ("tag", _words("tags are not read", "quote a text that begins with !")),
    ("block scalar", _words("text stands behind | or >", "begin the text on the next line, or quote it")),
    ("node content", _words("a value is missing here", "delete the surplus comma or bracket, or quote the text")),
    ("document start", _words("text stands behind the end of the document", "begin a new one with ---")),
    ("incompatible YAML", _words("this version of YAML is not read", "delete the %YAML line")),
)


def _brief(text: str) -> str:
    return quote(text)[1:-1]
