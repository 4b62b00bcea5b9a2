"""Checks files as import does, and writes nothing."""

from microcred.actions.reading import Request, open_documents, pile_up, read_all
from microcred.actions.references import check_references
from microcred.domain.report import LoadReport, SourceReport
from microcred.store.open import Catalogue


def check_sources(catalogue: Catalogue, request: Request) -> LoadReport:
    """Everything that is wrong with what the words name; what they refer to may stand in the catalogue."""
    documents, errors = open_documents(request.words)
    piles = pile_up(read_all(documents, request))
    errors += [error for pile in piles for error in pile.errors]
    warnings = [warning for pile in piles for warning in pile.warnings] + check_references(catalogue, piles)
    reports = []
    for pile in piles:
        _, left_out = pile.sort_out(keep_good=False)
        reports.append(
            SourceReport(
                pile.source.id,
                pile.source.format,
                rejected=len(left_out),
                programs=pile.count_programs(),
                origin=pile.name,
            )
        )
    return LoadReport(True, tuple(reports), (), tuple(errors), tuple(warnings))
