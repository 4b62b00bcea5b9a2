"""Says something on standard error."""

import sys


def tell(text: str) -> None:
    """One or more lines beside the answer; what a terminal would act upon is left out."""
    print("".join(c if c.isprintable() or c == "\n" else " " for c in text), file=sys.stderr)  # noqa: T201
