"""Starts the app, nothing else."""

import gc

# A command is over in a tenth of a second: looking for circular garbage while modules load costs a twentieth of it.
gc.set_threshold(50_000, 20, 50)

from microcred.cli.main import app  # noqa: E402 – the collector must be told first


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
