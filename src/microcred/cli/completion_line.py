"""What may stand at the end of a command line that is being typed: commands, options, choices, names, files."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from microcred.cli.commands import COMMANDS
from microcred.render.formats import formats_of

NAMES = {
    "PROGRAM": "program",
    "HOLDING": "holding",
    "PLAN": "plan",
    "CERT": "target",
    "PROVIDER": "provider",
    "SKILL": "skill",
    "JOB": "job",
    "INDUSTRY": "industry",
}
"""The words in the margin of the help that stand for names in the catalogue or in one's own files, and their sorts."""

_FILES = frozenset({"FILE", "SOURCE", "FOLDER", "PATH"})
_NAMED = {"--provider": "PROVIDER", "--skill": "SKILL"}


class Line(NamedTuple):
    """A line being typed: the command it has come to, what is said so far, and what may come at its end.

    `current` is what is typed of the last word, `before` the part of it that stays as it is (`--class=`).
    """

    command: Any
    path: tuple[str, ...]
    said: dict[str, str]
    parameter: Any
    before: str
    current: str


class Choice(NamedTuple):
    """Something that may stand there, and what it means."""

    word: str
    says: str = ""


class _Reader:
    """Follows a line word by word, as Typer would, but never fails."""

    def __init__(self, app: Any) -> None:
        self.command = app
        self.path: list[str] = []
        self.said: dict[str, str] = {}
        self.pending: Any = None
        self.places = 0

    def read(self, word: str) -> None:
        """Take the next word."""
        if self.pending is not None:
            if word != "=":  # bash parts --class=skill into three words
                self.said[self.pending.name], self.pending = word, None
        elif word.startswith("-") and len(word) > 1:
            self._read_option(word)
        elif hasattr(self.command, "get_command"):
            self.command, self.places = self.command.get_command(None, word), 0
            self.path.append(word)
        else:
            self.places += 1

    def _read_option(self, word: str) -> None:
        name, equals, value = word.partition("=")
        self.pending = _find_option(self.command, name)
        if equals and self.pending is not None:
            self.said[self.pending.name], self.pending = value, None

    def finish(self, current: str) -> Line:
        """The line with its last word, which may be empty."""
        path = tuple(self.path)
        if self.pending is not None:
            return Line(self.command, path, self.said, self.pending, "", current.removeprefix("="))
        if current.startswith("--") and "=" in current:
            name, _, value = current.partition("=")
            return Line(self.command, path, self.said, _find_option(self.command, name), f"{name}=", value)
        return Line(self.command, path, self.said, _find_argument(self.command, self.places), "", current)


def read_line(app: Any, words: list[str]) -> Line:
    """Follow the words to the last one, which may be empty."""
    reader = _Reader(app)
    for word in words[:-1]:
        reader.read(word)
    return reader.finish(words[-1] if words else "")


def takes_files(parameter: Any) -> bool:
    """Whether the shell itself should complete: a file or folder is asked for."""
    return bool(_FILES.intersection(_margin_words(parameter))) or parameter.type.name in ("path", "filename", "file")


def sorts_of(parameter: Any) -> tuple[str, ...]:
    """The sorts of names that an argument or option takes."""
    return tuple(NAMES[word] for word in _margin_words(parameter) if word in NAMES)


def choices_of(line: Line) -> list[Choice]:
    """Everything that may stand at the end of the line and is known without the catalogue."""
    if line.command is None:
        return []
    if line.parameter is not None and not _asks_for_options(line):
        return [*_begun(_values(line), line.current)]
    is_group = hasattr(line.command, "get_command")
    if is_group and not line.current.startswith("-"):
        return [*_begun(_commands(line), line.current)]
    return [*_begun(_options(line.command), line.current)]


def _asks_for_options(line: Line) -> bool:
    is_argument = line.parameter is not None and line.parameter.param_type_name == "argument"
    return is_argument and line.current.startswith("-")


def _values(line: Line) -> Iterator[Choice]:
    parameter = line.parameter
    for choice in getattr(parameter.type, "choices", ()):
        yield Choice(str(getattr(choice, "value", choice)))
    match parameter.name:
        case "format":
            yield from map(Choice, formats_of(" ".join(line.path)))
        case "names" if line.path == ("schema",):
            yield from (Choice(command.name, command.summary) for command in COMMANDS if command.answers)
        case "explain" if line.path == ("classify",):
            from microcred.domain.rules.table import RULES

            yield from (Choice(rule.id, rule.because) for rule in RULES)


def _commands(line: Line) -> Iterator[Choice]:
    if not line.path:
        yield from (Choice(command.name, command.summary) for command in COMMANDS)
        return
    for name, command in line.command.commands.items():
        yield Choice(name, command.get_short_help_str(80))


def _options(command: Any) -> Iterator[Choice]:
    for parameter in command.params:
        if parameter.param_type_name == "option":
            for name in (*parameter.opts, *parameter.secondary_opts):
                if name.startswith("--"):
                    yield Choice(name, (parameter.help or "").partition("  ")[0])
    yield Choice("--help", "Show help.")


def _begun(choices: Iterable[Choice], typed: str) -> Iterator[Choice]:
    return (choice for choice in choices if choice.word.startswith(typed))


def _find_option(command: Any, name: str) -> Any:
    """The option of this name that takes a value; None where it is a flag or none."""
    for parameter in getattr(command, "params", ()):
        if parameter.param_type_name == "option" and name in parameter.opts and not parameter.is_flag:
            return parameter
    return None


def _find_argument(command: Any, places: int) -> Any:
    """The argument at this place; one that takes several stands at all that follow."""
    arguments = [each for each in getattr(command, "params", ()) if each.param_type_name == "argument"]
    for argument in arguments:
        if argument.nargs != 1 or not places:
            return argument
        places -= 1
    return None


def _margin_words(parameter: Any) -> list[str]:
    known = next((_NAMED[name] for name in parameter.opts if name in _NAMED), None)
    return [known] if known else re.findall(r"[A-Z]+", parameter.metavar or "")
