"""The list of commands: what there is, and what each is for, without loading any of them."""

from typing import NamedTuple


class Command(NamedTuple):
    """One row of the list: its name, what it is for in a line, and whether it answers with a view."""

    name: str
    summary: str
    answers: bool = True


COMMANDS = (
    Command("industries", "Where to begin: industries, with their jobs counted."),
    Command("jobs", "Jobs, and the certifications that each asks for."),
    Command("search", "Find programs by words and filters."),
    Command("show", "All that is known of a program or a job, and how old it is."),
    Command("ladder", "The path to a certification, rung by rung, from where you stand."),
    Command("compare", "Programs side by side: price, length, skills."),
    Command("classify", "Place programs in the taxonomy, with the words that decided."),
    Command("portfolio", "What you hold: add, edit, remove, list; balance and what is next.", answers=False),
    Command("plan", "Ladders kept as files: save, list, show, check, remove.", answers=False),
    Command("import", "Load programs from files and folders into the catalogue."),
    Command("check", "The same validation as import, writing nothing."),
    Command("tidy", "Rewrite files in the house format, comments kept."),
    Command("sources", "What the catalogue was made from; forget a source."),
    Command("edit", "Correct a program; your word is laid over what sources say."),
    Command("update", "Fetch again what came from addresses and files, where it changed."),
    Command("history", "What each import, edit and undo did."),
    Command("undo", "Take a change back."),
    Command("export", "Write the catalogue, or a part of it, as files that import reads.", answers=False),
    Command("stats", "What is in the catalogue, in numbers."),
    Command("doctor", "Whether the catalogue is sound, with the remedy."),
    Command("config", "Where everything is; which catalogue is followed."),
    Command("schema", "The JSON Schema of the files that you write.", answers=False),
    Command("completion", "Complete commands, options and names with the Tab key.", answers=False),
)
