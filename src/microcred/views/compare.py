"""How programs side by side read: a table of them, what each asks for, and their skills."""

from collections.abc import Iterator
from datetime import date

from microcred.domain.compare import Compared
from microcred.domain.program import Program
from microcred.domain.taxonomy import CredentialClass
from microcred.render.view import Block, Column, Note, Pair, Pairs, Table, Tone, View
from microcred.views.program import CLASS, COST, HOURS, ID, PROVIDER, SCHEMA_VERSION, TITLE, program_document
from microcred.views.requirement import spell_condition, spell_requirement
from microcred.views.words import count, spell_age

COLUMNS = (ID, CLASS, TITLE, PROVIDER, HOURS, COST, Column("as_of", "As of", worth=3))
_ON_SCREEN = tuple(column for column in COLUMNS if column is not ID)


def view_compared(compared: Compared, today: date) -> View:
    """Every program as a row, and which skills they share."""
    rows = [
        program_document(program, provider, today)
        for program, provider in zip(compared.programs, compared.providers, strict=True)
    ]
    own = {program.id: list(skills) for program, skills in zip(compared.programs, compared.own_skills, strict=True)}
    document = {
        "schema_version": SCHEMA_VERSION,
        "programs": rows,
        "skills": {"shared": list(compared.shared_skills), "only": own},
    }
    blocks: list[Block] = [
        Note(f"{count(len(rows), 'program')} side by side", Tone.STRONG),
        Table(_ON_SCREEN, rows),
    ]
    for program, own_skills in zip(compared.programs, compared.own_skills, strict=True):
        blocks.append(Pairs((*_asks(program, today), Pair("only here", _list(own_skills))), program.title))
    blocks.append(Pairs((Pair("in all", _list(compared.shared_skills)),), "Skills"))
    return View(document, COLUMNS, rows, screen=tuple(blocks), next=_next(compared))


def _asks(program: Program, today: date) -> Iterator[Pair]:
    """What a person weighs who has to choose, and how old it is."""
    status = program.status_on(today)
    if status != "active":
        yield Pair("status", str(status), f"replaced by {program.replaced_by}" if program.replaced_by else "")
    yield Pair("requires", spell_requirement(program.requires) or "nothing that is known")
    if program.conditions:
        yield Pair("conditions", "; ".join(spell_condition(condition) for condition in program.conditions))
    if program.valid_months:
        yield Pair("valid", count(program.valid_months, "month"))
    yield Pair("facts", spell_age(program.as_of, today))


def _list(skills: tuple[str, ...]) -> str:
    return ", ".join(skills) or "no skill"


def _next(compared: Compared) -> tuple[str, ...]:
    targets = (CredentialClass.CERTIFICATION, CredentialClass.MACRO)
    return tuple(f"microcred ladder {each.id}" for each in compared.programs if each.credential_class in targets)[:3]
