"""What can go wrong for a person: each failure carries its words as values and knows no terminal."""

from collections.abc import Sequence


class MicrocredError(Exception):
    """Something a person can act on: what is wrong, and what to do next."""

    exit_status = 1

    def __init__(self, message: str, hint: str | None = None) -> None:
        """`message` says what is wrong in one line, `hint` what to do about it."""
        super().__init__(message)
        self.message = message
        self.hint = hint


class NotFound(MicrocredError):
    """A named thing is not in the catalogue."""

    def __init__(self, what: str, word: str, nearest: Sequence[str] = (), hint: str | None = None) -> None:
        """`what` is the sort of thing ("program"), `nearest` the names most like the word."""
        near = f"did you mean {', '.join(nearest)}?" if nearest else None
        super().__init__(f"no {what} is called “{word}”", near or hint)
        self.word = word
        self.nearest = tuple(nearest)


class Ambiguous(MicrocredError):
    """A name fits several things."""

    def __init__(self, what: str, word: str, candidates: Sequence[str]) -> None:
        """`candidates` are the ids that the word may mean."""
        super().__init__(
            f"“{word}” may mean {len(candidates)} {_plural(what)}: {', '.join(candidates)}",
            "say which by its id",
        )
        self.word = word
        self.candidates = tuple(candidates)


class Rejected(MicrocredError):
    """Data was rejected; the report has said why."""

    def __init__(self, count: int) -> None:
        """`count` is the number of errors in the report."""
        said = "1 error", "mend it"
        if count != 1:
            said = f"{count} errors", "mend them"
        super().__init__(said[0], f"{said[1]}, then run this again")


class Untidy(MicrocredError):
    """Files are not in the house format."""

    def __init__(self, count: int) -> None:
        """`count` is the number of such files."""
        files = "1 file is" if count == 1 else f"{count} files are"
        super().__init__(f"{files} not in the house format", "microcred tidy rewrites them")


class NoPlan(MicrocredError):
    """No ladder reaches the target; the answer has said why."""

    def __init__(self, reason: str, hint: str | None = None) -> None:
        """`reason` is the smallest set of facts that rules every plan out."""
        super().__init__(reason, hint)


class CatalogueUnusable(MicrocredError):
    """The database file is not one that this version of microcred can use."""


class PortfolioUnusable(MicrocredError):
    """The portfolio file cannot be read or written."""


class NotValid(MicrocredError):
    """Something that is held is not what it says; the report has said why."""

    def __init__(self, names: Sequence[str]) -> None:
        """`names` are those of the holdings."""
        some = f"{', '.join(names[:6])}{', …' if len(names) > 6 else ''}"
        super().__init__(f"{len(names)} {'is' if len(names) == 1 else 'are'} not valid: {some}")


class PlansBroken(MicrocredError):
    """Plans cannot be carried out as they stand; the report has said why."""

    def __init__(self, names: Sequence[str], anew: str) -> None:
        """`names` are those of the plans, `anew` the command that makes the first of them anew."""
        what = "1 plan cannot" if len(names) == 1 else f"{len(names)} plans cannot"
        super().__init__(f"{what} be carried out as saved: {', '.join(names)}", f"{anew} makes it anew")


def _plural(what: str) -> str:
    return f"{what[:-1]}ies" if what.endswith("y") else f"{what}s"
