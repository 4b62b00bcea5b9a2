"""Reads what a person says of themselves on the command line: --condition KIND=VALUE."""

import typer

from microcred.domain.claims import Claim

KINDS = ("experience", "age", "degree", "licence", "membership", "other")


def read_claims(words: list[str]) -> tuple[Claim, ...]:
    """The claims of these options; a wrong one is a usage error."""
    return tuple(_read_claim(word) for word in words)


def _read_claim(word: str) -> Claim:
    kind, equals, value = (part.strip() for part in word.partition("="))
    if not equals or not value or kind not in KINDS:
        raise typer.BadParameter(
            f"--condition: “{word}” is not KIND=VALUE; say experience=24 (months), age=21, or one of"
            f" {', '.join(KINDS[2:])} with yes, no or its name"
        )
    if kind in ("experience", "age") and value.isdigit():
        return Claim(kind, months=int(value)) if kind == "experience" else Claim(kind, years=int(value))
    match value.lower():
        case "yes" | "true":
            return Claim(kind)
        case "no" | "false":
            return Claim(kind, holds=False)
    return Claim(kind, text=value)
