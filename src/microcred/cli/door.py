"""The one place where a failure becomes words and an exit status, and where commands are found by name."""

import os
import sys
from typing import Any

import typer
from typer.core import TyperGroup

from microcred.cli.settings import read_settings
from microcred.cli.tell import tell
from microcred.domain.errors import MicrocredError

FAULT = 70


def tell_failure(failure: MicrocredError) -> None:
    """What is wrong, then what to do about it."""
    tell(f"microcred: {failure.message}")
    if failure.hint:
        tell(f"  → {failure.hint}")


class Door(TyperGroup):
    """Runs a command; whatever fails in it leaves through here."""

    def invoke(self, ctx: Any) -> Any:
        """Run what the line asks for; failures become a line on standard error and an exit status."""
        _carry_any_text()
        try:
            return self._invoke(ctx)
        except MicrocredError as failure:
            tell_failure(failure)
            raise typer.Exit(failure.exit_status) from failure
        except BrokenPipeError as error:
            # Whoever read us has seen enough; Python must not complain when it flushes at its end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from error
        except OSError as error:
            _show_traceback_if_asked(ctx)
            where = f"{error.filename}: " if error.filename else ""
            tell(f"microcred: {where}{error.strerror or error}")
            raise typer.Exit(1) from error
        except (typer.Exit, typer.Abort, typer.BadParameter, KeyboardInterrupt):
            raise
        except Exception as error:
            raise _judge(ctx, error) from error

    def _invoke(self, ctx: Any) -> Any:
        result = super().invoke(ctx)
        sys.stdout.flush()
        return result


def _judge(ctx: Any, error: Exception) -> Exception:
    """What to raise for an exception that no command expected."""
    if isinstance(getattr(error, "exit_code", None), int):
        return error  # Typer's own: the line is wrong, and Typer says how
    _show_traceback_if_asked(ctx)
    if type(error).__module__ == "sqlite3":
        tell(f"microcred: the database says: {error}")
        return typer.Exit(1)
    tell(f"microcred: a fault of microcred itself: {type(error).__name__}: {error}")
    tell("  → run it again with --debug and report what it says")
    return typer.Exit(FAULT)


def _show_traceback_if_asked(ctx: Any) -> None:
    if read_settings(ctx).debug:
        import traceback

        traceback.print_exc()


def _carry_any_text() -> None:
    """A stream that cannot spell a character replaces it: an answer is never lost over an accent."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")
