"""`microcred schema`."""

import json
from enum import StrEnum
from typing import Annotated

import typer

EXAMPLES = (
    "microcred schema",
    "microcred schema skills",
)


class Name(StrEnum):
    """The files that have a schema."""

    PROVIDER = "provider"
    SKILLS = "skills"


def schema(
    name: Annotated[Name, typer.Argument(help="Which file.")] = Name.PROVIDER,
) -> None:
    """The JSON Schema of a provider file, or of the skills file; made of what import itself checks by."""
    from microcred.exchange.registry import schema_of

    typer.echo(json.dumps(schema_of(name), indent=2, ensure_ascii=False))
