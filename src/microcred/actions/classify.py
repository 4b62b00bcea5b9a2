"""Places programs, files and texts in the taxonomy."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain, islice

from microcred.actions.resolve import resolve_program
from microcred.domain.answer import Classified
from microcred.domain.classify import weigh
from microcred.domain.errors import MicrocredError
from microcred.domain.evidence import fields_of, find_evidence
from microcred.domain.language import find_languages
from microcred.domain.look import LONGEST
from microcred.domain.program import ClassFrom, Program, build_program
from microcred.domain.progress import Advance, ignore
from microcred.domain.record import RecordKind
from microcred.domain.report import Finding
from microcred.domain.taxonomy import CredentialClass
from microcred.domain.turning import find_turns
from microcred.exchange.line_stream import stream_programs
from microcred.store.open import Catalogue
from microcred.store.programs import all_program_ids, all_programs, get_programs

_AT_ONCE = 200

FEW = 3
"""Of how many programs it is told what would change their class."""


def classify_text(text: str, tell: Callable[[str], None]) -> Classified:
    """Place a description in words; what stands behind the first ones is not read, and that is told."""
    if not text.strip():
        raise MicrocredError("the text is empty", "say how the credential is earned")
    if len(text) > LONGEST:
        tell(f"only the first {LONGEST:,} of {len(text):,} characters are read")
    program = Program(id="text/text", title="", provider="text", description=text[:LONGEST])
    return replace(_look_closely(program), id=None, title=None)


def classify_programs(
    catalogue: Catalogue, words: Iterable[str], today: date, tell: Callable[[str], None]
) -> list[Classified]:
    """Place programs of the catalogue by what is known of them, whatever class they declare."""
    ids = [resolve_program(catalogue, word, today, tell) for word in words]
    programs = get_programs(catalogue, ids)
    return [_look_closely(programs[program_id]) for program_id in ids]


def classify_catalogue(catalogue: Catalogue, advance: Advance = ignore) -> list[Classified]:
    """Where the evidence disagrees with a declared class, the surest first; the others are not kept."""
    total = len(all_program_ids(catalogue))
    disagreeing = []
    for done, program in enumerate(all_programs(catalogue), start=1):
        if done % _AT_ONCE == 0:
            advance(done, total)
        if program.class_from is ClassFrom.DECLARED:
            placed = _place(program)
            if placed.classification.credential_class not in (placed.declared, CredentialClass.UNDETERMINED):
                disagreeing.append(placed)
    return sorted(disagreeing, key=lambda each: (-each.classification.confidence, each.id or ""))


def classify_file(word: str, refused: list[Finding], advance: Advance = ignore) -> Iterator[Classified]:
    """Place the programs of a file that import reads, one after another; what is wrong with others goes to `refused`.

    Where there are few, it is also worked out what would change each.
    """
    programs = _read_programs(word, refused, advance)
    few = list(islice(programs, FEW + 1))
    if len(few) <= FEW:
        yield from map(_look_closely, few)
    else:
        yield from map(_place, chain(few, programs))


def _read_programs(word: str, refused: list[Finding], advance: Advance) -> Iterator[Program]:
    for reading in stream_programs(word, advance):
        refused += reading.errors
        for record in reading.records:
            if record.kind is RecordKind.PROGRAM:
                yield build_program(record.id, {"title": record.id, **record.fields})


def _look_closely(program: Program) -> Classified:
    """Its place, and what would change it."""
    placed = _place(program)
    return replace(placed, turns=find_turns(fields_of(program), placed.classification))


def _place(program: Program) -> Classified:
    declared = program.credential_class if program.class_from is ClassFrom.DECLARED else None
    fields = fields_of(program)
    found = weigh(find_evidence(fields))
    return Classified(program.id, program.title, declared, found, languages=find_languages(fields))
