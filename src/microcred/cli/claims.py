"""Reads what a person says of themselves on the command line: --condition KIND=VALUE."""

import typer

from microcred.domain.claims import Claim

KINDS = ("experience", "age", "degree", "licence", "membership", "other")


def read_claims(words: list[str]) -> tuple[Claim, ...]:
    """The claims of these options; a wrong one is a usage error."""
    return tuple(_read_claim(word) for word in words)


def build_claims(words: list[str], months: int | None, years: int | None, text: str | None) -> tuple[Claim, ...]:
    """The claims of --condition KIND, whose length and words are options of their own, or of KIND=VALUE."""
    spelt = (months, years, text) != (None, None, None)
    if spelt and len(words) != 1:
        raise typer.BadParameter("--months, --years and --text belong to one --condition KIND")
    return tuple(_build_claim(word, Claim(word.strip(), months, years, text)) for word in words)


def _build_claim(word: str, claim: Claim) -> Claim:
    if "=" in word:
        read = _read_claim(word)
        said = {
            key: value for key, value in claim._asdict().items() if key not in ("kind", "holds") and value is not None
        }
        return read._replace(**said)
    if claim.kind not in KINDS:
        raise typer.BadParameter(f"--condition: “{word}” is none of {', '.join(KINDS)}")
    if claim.kind in ("experience", "age") and claim.months is None and claim.years is None:
        length = "--months 24" if claim.kind == "experience" else "--years 21"
        raise typer.BadParameter(f"--condition {claim.kind}: say how much, such as {length}")
    return claim


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
