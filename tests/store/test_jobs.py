"""Industries and jobs in the file: they come, change and go with their sources, like programs."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from microcred.actions.load import place
from microcred.domain.record import FactSource, Layer, Record, RecordKind, Source
from microcred.store.history import differences_of
from microcred.store.jobs import all_industries, all_jobs, find_job_names, jobs_asking_for
from microcred.store.open import Catalogue, open_in_memory
from microcred.store.undo import undo_change
from microcred.store.write import Delivered, apply_source

NOW = "2026-11-23T12:00:00Z"
WHERE = FactSource("https://register.example/jobs", "2026-08-01")
ASKED = {"program": "acme/cert", "title": "Cert", "relation": "preferred", "link": "stated"}
BY_LAW = {"title": "Licence", "relation": "required_by_law", "link": "stated", "jurisdiction": "here"}


@pytest.fixture
def catalogue() -> Iterator[Catalogue]:
    with closing(open_in_memory()) as opened:
        yield opened


def job(**fields: object) -> Record:
    said = {"title": "Web developer", "industry": "software", "soc": "15-1254", **fields}
    return Record(kind=RecordKind.JOB, id="web-developer", fields=said, where=WHERE)


def industry(title: str = "Software") -> Record:
    return Record(kind=RecordKind.INDUSTRY, id="software", fields={"title": title}, where=WHERE)


def load(catalogue: Catalogue, *records: Record, source: str = "register") -> int | None:
    delivered = Delivered(source=Source(id=source, layer=Layer.OWN), records=records, allow_shrink=True)
    return apply_source(catalogue, delivered, command="import", now=NOW, classify=place).number


def test_a_job_is_kept_with_what_it_asks_for_the_strongest_first(catalogue: Catalogue) -> None:
    load(catalogue, industry(), job(aliases=["front-end developer"], certifications=[ASKED, BY_LAW]))
    [found] = all_jobs(catalogue)
    assert [asked.title for asked in found.certifications] == ["Licence", "Cert"]
    assert found.certifications[1].as_of is not None
    assert found.certifications[1].source_url == WHERE.url
    assert [each.title for each in all_industries(catalogue)] == ["Software"]


def test_a_job_is_found_by_every_name(catalogue: Catalogue) -> None:
    load(catalogue, job(aliases=["front-end developer"], onet_soc="15-1254.00"))
    for name in ("web-developer", "web developer", "front-end developer", "15-1254", "15-1254.00"):
        assert {found for found, _ in find_job_names(catalogue, name)} == {"web-developer"}


def test_the_jobs_that_ask_for_a_certification(catalogue: Catalogue) -> None:
    load(catalogue, job(certifications=[ASKED]))
    assert [each.id for each in jobs_asking_for(catalogue, "acme/cert")] == ["web-developer"]
    assert jobs_asking_for(catalogue, "acme/other") == []


def test_the_same_again_changes_nothing(catalogue: Catalogue) -> None:
    assert load(catalogue, industry(), job(certifications=[ASKED])) == 1
    assert load(catalogue, industry(), job(certifications=[ASKED])) is None


def test_a_change_is_told_field_by_field_and_can_be_undone(catalogue: Catalogue) -> None:
    load(catalogue, industry(), job(certifications=[ASKED]))
    number = load(
        catalogue, industry("Software and web"), job(certifications=[{**ASKED, "relation": "preferred"}, BY_LAW])
    )
    assert number == 2
    changes = differences_of(catalogue, number, place)
    assert [(each.id, each.field) for each in changes] == [("software", "title"), ("web-developer", "certifications")]
    assert changes[1].old == [{**ASKED, "source_url": WHERE.url, "as_of": "2026-08-01"}]
    undo_change(catalogue, number, NOW, place)
    assert [len(each.certifications) for each in all_jobs(catalogue)] == [1]
    assert [each.title for each in all_industries(catalogue)] == ["Software"]


def test_what_its_source_lists_no_longer_is_gone(catalogue: Catalogue) -> None:
    load(catalogue, industry(), job())
    load(catalogue, industry())
    assert all_jobs(catalogue) == []
    assert find_job_names(catalogue, "web developer") == []


def test_a_rejected_job_counts_as_listed(catalogue: Catalogue) -> None:
    load(catalogue, industry(), job())
    delivered = Delivered(
        source=Source(id="register", layer=Layer.OWN), records=[industry()], listed_ids=["web-developer"]
    )
    apply_source(catalogue, delivered, command="import", now=NOW, classify=place)
    assert [each.id for each in all_jobs(catalogue)] == ["web-developer"]
