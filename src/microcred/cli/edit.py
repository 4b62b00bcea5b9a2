"""`microcred edit`."""

from typing import Annotated

import typer

EDIT_EXAMPLES = (
    "microcred edit CCNA cost.assessment=330 --source https://www.cisco.com/ccna",
    "microcred edit my-college/seamanship hours=45 --because 'asked the office'",
    "microcred edit --same my-college/seamanship old-list/seamanship",
)


def edit(
    context: typer.Context,
    program: Annotated[str, typer.Argument(metavar="PROGRAM", help="Id, abbreviation, exam code or title.")],
    values: Annotated[
        list[str] | None,
        typer.Argument(metavar="[KEY=VALUE]...", help="As in a provider file; none opens $EDITOR."),
    ] = None,
    source: Annotated[str | None, typer.Option("--source", metavar="URL", help="The page that states it.")] = None,
    because: Annotated[str | None, typer.Option(metavar="TEXT", help="Why you say so.")] = None,
    same: Annotated[
        bool, typer.Option("--same", help="PROGRAM and the programs named behind it are one, whose id is PROGRAM.")
    ] = False,
    drop: Annotated[bool, typer.Option("--drop", help="Take back what you said: of these KEYs, else of all.")] = False,
    message: Annotated[str | None, typer.Option("-m", "--message", help="For the history; else --because.")] = None,
) -> None:
    """Correct a program: what you say is laid over what sources say, and stays when they are updated.

    Values are checked as in a provider file: hours=40, cost.assessment=300, skills='[routing, switching]', null for
    what is not known. Without --source it is shown as said by you. Each edit is a change, which undo takes back;
    microcred export --edits writes them all as a file for other desks. Of programs that are the same, the facts are
    put together; an id that goes still names the program everywhere, and --drop makes two of them again.
    """
    from microcred.actions import edit as action
    from microcred.cli.catalogue import write_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.history import view_edited

    settings = read_settings(context)
    asked = action.Edit(program, tuple(values or ()), source, because, message)
    with write_catalogue(settings, makes=False) as catalogue:
        now, today = settings.now(), settings.today
        if same and drop:
            raise typer.BadParameter(
                "to make two of one again: microcred edit PROGRAM same_as --drop", param_hint="--same"
            )
        if same:
            joined = action.say_same(catalogue, asked, now, today)
            if joined is None:
                settings.tell("nothing was changed: they are one already")
                return
            seen = joined
        elif drop:
            seen = action.drop(catalogue, program, asked.said, asked, now, today)
        elif asked.said:
            seen = action.edit_program(catalogue, asked, now, today)
        else:
            before = action.write_out(catalogue, program, today)
            changed = action.take_in(catalogue, before, _let_edit(before), asked, now, today)
            if changed is None:
                settings.tell("nothing was changed")
                return
            seen = changed
    show(context, view_edited(seen))


def _let_edit(text: str) -> str:
    """The text as the person leaves it in their editor; as it was where they do not save it."""
    import click

    return click.edit(text, extension=".yaml") or text
