"""`microcred tidy`."""

from typing import Annotated

import typer

EXAMPLES = (
    "microcred tidy my-college.yaml",
    "microcred tidy data/",
)


def tidy(
    context: typer.Context,
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Files of the catalogue, or folders of them.")],
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 where a file would change.")] = False,
) -> None:
    """Rewrite files in the house format: keys and programs in order, one layout, comments kept.

    What a file says stays the same. One with an error is left as it is.
    """
    from microcred.actions.tidy import tidy_files
    from microcred.cli.output import show, write_whole
    from microcred.cli.tell import tell
    from microcred.domain.errors import Rejected, Untidy
    from microcred.views.load import spell_finding
    from microcred.views.tidy import view_tidy

    report = tidy_files(files, None if check else write_whole)
    for error in report.errors:
        tell(spell_finding(error))
    show(context, view_tidy(report, checks=check))
    if report.errors:
        raise Rejected(len(report.errors))
    if check and (untidy := sum(file.is_changed for file in report.files)):
        raise Untidy(untidy)
