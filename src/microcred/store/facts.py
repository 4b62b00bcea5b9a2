"""What the sources state of a program, fact by fact."""

from microcred.domain.merge import Fact, weigh_facts
from microcred.domain.record import RecordKind
from microcred.store.open import Catalogue
from microcred.store.records import claims_of


def facts_of(catalogue: Catalogue, program_id: str) -> tuple[Fact, ...]:
    """Every fact that sources state of the program, the believed one of each field first."""
    claims = claims_of(catalogue, RecordKind.PROGRAM, [program_id])
    return weigh_facts(claims.get(program_id, ()))
