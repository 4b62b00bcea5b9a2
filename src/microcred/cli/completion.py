"""`microcred completion`: prints or installs the script by which a shell completes names."""

import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from microcred.cli.completion_scripts import BASH, FISH, ZSH
from microcred.cli.tell import tell

EXAMPLES = (
    "microcred completion bash",
    "microcred completion fish",
)


class Shell(StrEnum):
    """The shells that are known."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"


SCRIPTS = {Shell.BASH: BASH, Shell.ZSH: ZSH, Shell.FISH: FISH}


def completion(
    shell: Annotated[
        Shell | None, typer.Argument(metavar="[SHELL]", help="bash, zsh, fish; else that of $SHELL.")
    ] = None,
    install: Annotated[bool, typer.Option("--install", help="Put it where the shell reads it, once.")] = False,
) -> None:
    """Complete commands, options and names of programs, providers and skills with the Tab key.

    `microcred completion --install` sets it up for your shell: bash and zsh get one line in their start file, fish
    reads it by itself. Without --install the script is printed. Names come from your catalogue and your own files;
    nothing is sent.
    """
    chosen = shell or _own_shell()
    if not install:
        typer.echo(SCRIPTS[chosen], nl=False)
        return
    for line in _install(chosen):
        tell(line)


def _own_shell() -> Shell:
    name = Path(os.environ.get("SHELL", "")).name
    if name not in {str(shell) for shell in Shell}:
        raise typer.BadParameter(f"say which shell: {', '.join(Shell)}")
    return Shell(name)


def _install(shell: Shell) -> list[str]:
    """Write the script, and see that the shell reads it; what was done, in lines."""
    script = _script_file(shell)
    script.parent.mkdir(parents=True, exist_ok=True)
    script.write_text(SCRIPTS[shell], encoding="utf-8")
    done = [f"microcred: wrote {script}"]
    start = _start_file(shell)
    if start is not None:
        line = f"[ -f '{script}' ] && . '{script}'"
        known = start.read_text(encoding="utf-8") if start.exists() else ""
        if str(script) not in known:
            gap = "" if not known or known.endswith("\n") else "\n"
            with start.open("a", encoding="utf-8") as out:
                out.write(f"{gap}{line}\n")
            done.append(f"microcred: added to {start}: {line}")
    return [*done, "  → open a new terminal, type microcred show and press Tab"]


def _script_file(shell: Shell) -> Path:
    if shell is Shell.FISH:
        return _folder("XDG_CONFIG_HOME", ".config") / "fish" / "completions" / "microcred.fish"
    return _folder("XDG_DATA_HOME", ".local/share") / "microcred" / f"completion.{shell}"


def _start_file(shell: Shell) -> Path | None:
    """The file that the shell reads when it starts; fish finds its script without one."""
    match shell:
        case Shell.BASH:
            return Path.home() / ".bashrc"
        case Shell.ZSH:
            return Path(os.environ.get("ZDOTDIR") or Path.home()) / ".zshrc"
    return None


def _folder(variable: str, otherwise: str) -> Path:
    return Path(os.environ.get(variable) or Path.home() / otherwise)
