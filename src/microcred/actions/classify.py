"""Places programs, files and texts in the taxonomy."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from microcred.actions.resolve import resolve_program
from microcred.domain.answer import Classified
from microcred.domain.classify import classify
from microcred.domain.errors import MicrocredError
from microcred.domain.evidence import fields_of
from microcred.domain.program import ClassFrom, Program, build_program
from microcred.domain.record import RecordKind
from microcred.domain.taxonomy import CredentialClass
from microcred.domain.turning import find_turns
from microcred.exchange.registry import read_sources
from microcred.store.open import Catalogue
from microcred.store.programs import all_programs, get_programs

_LONGEST_TEXT = 1_000_000


def classify_text(text: str) -> Classified:
    """Place a description in words."""
    if not text.strip():
        raise MicrocredError("the text is empty", "say how the credential is earned")
    program = Program(id="text/text", title="", provider="text", description=text[:_LONGEST_TEXT])
    found = classify(program)
    return Classified(None, None, None, found, find_turns(fields_of(program), found))


def classify_programs(
    catalogue: Catalogue, words: Iterable[str], today: date, tell: Callable[[str], None]
) -> list[Classified]:
    """Place programs of the catalogue by what is known of them, whatever class they declare."""
    ids = [resolve_program(catalogue, word, today, tell) for word in words]
    programs = get_programs(catalogue, ids)
    return [_look_closely(programs[program_id]) for program_id in ids]


def classify_catalogue(catalogue: Catalogue) -> list[Classified]:
    """Where the evidence disagrees with a declared class, the surest first."""
    placed = (_place(program) for program in all_programs(catalogue) if program.class_from is ClassFrom.DECLARED)
    disagreeing = [
        each
        for each in placed
        if each.classification.credential_class not in (each.declared, CredentialClass.UNDETERMINED)
    ]
    return sorted(disagreeing, key=lambda each: (-each.classification.confidence, each.id or ""))


def classify_file(word: str) -> list[Classified]:
    """Place the programs of a file that import reads; a file with errors is refused with the first of them."""
    classified = []
    for reading in read_sources((word,)):
        if reading.errors:
            first = reading.errors[0]
            raise MicrocredError(f"{first.source}:{first.line}:{first.column}: {first.message}", first.hint)
        classified += [
            _place(build_program(record.id, {"title": record.id, **record.fields}))
            for record in reading.records
            if record.kind is RecordKind.PROGRAM
        ]
    return classified


def _look_closely(program: Program) -> Classified:
    """Its place, and what would change it."""
    placed = _place(program)
    return replace(placed, turns=find_turns(fields_of(program), placed.classification))


def _place(program: Program) -> Classified:
    declared = program.credential_class if program.class_from is ClassFrom.DECLARED else None
    return Classified(program.id, program.title, declared, classify(program))
