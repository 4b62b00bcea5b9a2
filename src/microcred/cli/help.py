"""How the help of a command reads: what it takes in as few lines as will do, what all take in one, examples.

Typer's own help spells every choice into the margin and repeats what every command takes.
"""

from collections.abc import Sequence
from typing import Any

from typer.core import TyperCommand

from microcred.cli.options import SharedOption

_MARGIN = 26
"""How wide names and choices may be beside the text; longer choices stand in the text."""


class HelpfulCommand(TyperCommand):
    """A command whose help fits a screen; `examples` stand at its end."""

    examples: Sequence[str] = ()

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Arguments and options of this command alone."""
        parameters = [parameter for parameter in self.get_params(ctx) if not getattr(parameter, "hidden", False)]
        for heading, kind in (("Arguments", "argument"), ("Options", "option")):
            rows = [
                spell_parameter(each) for each in parameters if each.param_type_name == kind and each.name != "help"
            ]
            if rows:
                with formatter.section(heading):
                    formatter.write_dl(rows, col_max=_MARGIN)

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        """What is typed after the command: [OPTIONS] CERT, or [WORDS]... where it may be left out."""
        arguments = [each for each in self.get_params(ctx) if each.param_type_name == "argument"]
        return ["[OPTIONS]", *(_spell_argument(each, usage=True) for each in arguments)]

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """The options that all share, in a line, and the examples."""
        del ctx
        shared = [parameter for parameter in self.params if isinstance(parameter, SharedOption)]
        everywhere = [_spell_option(each, "", short=True) for each in shared if not each.is_of_answers]
        answers = [_spell_option(each, "", short=True) for each in shared if each.is_of_answers]
        lists = [f"Also everywhere: {', '.join(everywhere)}", *([f"answers: {', '.join(answers)}"] if answers else [])]
        formatter.write_paragraph()
        formatter.write_text(f"{'; '.join(lists)} (microcred --help explains them).")
        if self.examples:
            with formatter.section("Examples"):
                for example in self.examples:
                    formatter.write(f"{'':>{formatter.current_indent}}{example}\n")


def spell_parameter(parameter: Any) -> tuple[str, str]:
    """What stands in the margin for an argument or option, and its text."""
    says = parameter.help or ""
    default = getattr(parameter.default, "value", parameter.default)
    if default not in (None, False, (), []) and not callable(default) and parameter.show_default:
        says += f"  [default: {_spell_number(default)}]"
    if parameter.param_type_name == "argument":
        return _spell_argument(parameter), says
    choices = [str(getattr(choice, "value", choice)) for choice in getattr(parameter.type, "choices", ())]
    margin = _spell_option(parameter, "|".join(choices))
    if choices and len(margin) > _MARGIN:
        stem, dot, rest = says.partition(".")
        return _spell_option(parameter, "NAME"), f"{stem}: {', '.join(choices)}{dot or '.'}{rest}"
    return margin, says


def _spell_argument(argument: Any, *, usage: bool = False) -> str:
    """Its name in capitals, with dots where several are taken and brackets where it may be left out."""
    name = (argument.metavar or str(argument.name).upper()).strip("[].")
    name += "..." if argument.nargs != 1 else ""
    return f"[{name}]" if usage and not argument.required else name


def _spell_option(option: Any, choices: str, *, short: bool = False) -> str:
    names = sorted(option.opts, key=len)[: 1 if short else None]
    spelt = ", ".join(names)
    if option.secondary_opts:
        spelt = f"{spelt} / {', '.join(option.secondary_opts)}"
    return spelt if option.is_flag else f"{spelt} {option.metavar or choices or _spell_kind(option)}"


def _spell_kind(option: Any) -> str:
    match option.type.name.split()[0]:
        case "int" | "float":
            return "N"
        case "path" | "filename" | "file":
            return "FILE"
    return "TEXT"


def _spell_number(value: Any) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
