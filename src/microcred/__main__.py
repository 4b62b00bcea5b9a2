"""Starts the app, nothing else."""

from microcred.cli.main import app


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
