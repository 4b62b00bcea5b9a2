"""Starts the app, nothing else."""

import gc
import sys

INTERRUPTED = 130


def main() -> None:
    """Run the command line; an interruption while it still loads is quiet too."""
    # A command is over in a tenth of a second: looking for circular garbage while modules load costs a twentieth of it.
    gc.set_threshold(50_000, 20, 50)
    try:
        from microcred.cli.main import app

        app()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
