"""Files of industries, jobs and cited sources that are written read back as the same records."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.test_round_trip import days, few, ids, read_text, slugs, some, texts, urls
from microcred.domain.record import FactSource, Layer, Record, RecordKind, Source
from microcred.domain.words import fold
from microcred.exchange import cited_yaml, industries_yaml, jobs_yaml

sources = st.builds(
    Source,
    id=texts.filter(lambda text: len(text) <= 90),
    layer=st.sampled_from([Layer.OWN, Layer.DIRECTORY]),
    url=urls | st.none(),
    as_of=days | st.none(),
    format=st.just("jobs"),
    origin=st.just("/some/where.yaml"),
)
stated = st.fixed_dictionaries(
    {"title": texts, "relation": st.sampled_from(["commonly_required", "preferred"]), "link": st.just("stated")},
    optional={"program": ids, "source": some(url=urls, as_of=days).filter(bool)},
)
by_law = st.fixed_dictionaries(
    {
        "title": texts,
        "relation": st.just("required_by_law"),
        "link": st.sampled_from(["stated", "inferred"]),
        "jurisdiction": texts,
    },
)


def _called(asked: dict[str, Any]) -> tuple[str, str | None]:
    return asked.get("program") or fold(asked["title"]), asked.get("jurisdiction")


certifications = st.lists(stated | by_law, max_size=3, unique_by=_called)
job_fields = st.fixed_dictionaries(
    {"title": texts},
    optional={
        "soc": st.just("15-1232"),
        "onet_soc": st.just("15-1232.00"),
        "aliases": few(texts.filter(lambda text: len(text) <= 200)),
        "certifications": certifications,
    },
)
industry_fields = st.fixed_dictionaries(
    {"title": texts},
    optional={
        "clusters": few(texts),
        "naics": few(texts.filter(lambda text: len(text) <= 20)),
        "departments": few(texts),
    },
)


cited_fields = st.fixed_dictionaries(
    {"title": texts},
    optional={
        "url": urls,
        "addresses": few(urls),
        "used_for": texts,
        "licence": texts,
        "licence_url": urls,
        "attribution": texts,
    },
)


def records_of(kind: RecordKind, source: Source, things: dict[str, dict[str, Any]]) -> tuple[Record, ...]:
    where = FactSource(source.url, source.as_of)
    return tuple(Record(kind=kind, id=each, fields=fields, where=where) for each, fields in things.items())


@given(sources, slugs, st.dictionaries(slugs, job_fields, max_size=3))
@settings(max_examples=60, deadline=None)
def test_jobs_read_back_as_they_were(source: Source, industry: str, jobs: dict[str, dict[str, Any]]) -> None:
    placed = {each: {**fields, "industry": industry} for each, fields in jobs.items()}
    records = records_of(RecordKind.JOB, source, placed)
    reading = read_text(jobs_yaml.write(source, industry, records))
    assert [str(finding) for finding in reading.errors] == []
    assert {each.id: each for each in reading.records} == {each.id: each for each in records}
    assert reading.source == source


@given(sources, st.dictionaries(slugs, industry_fields, max_size=3))
@settings(max_examples=60, deadline=None)
def test_industries_read_back_as_they_were(source: Source, industries: dict[str, dict[str, Any]]) -> None:
    records = records_of(RecordKind.INDUSTRY, source, industries)
    reading = read_text(industries_yaml.write(source, records))
    assert [str(finding) for finding in reading.errors] == []
    assert {each.id: each for each in reading.records} == {each.id: each for each in records}


@given(sources, st.dictionaries(slugs, cited_fields, max_size=3))
@settings(max_examples=60, deadline=None)
def test_cited_sources_read_back_as_they_were(source: Source, cited: dict[str, dict[str, Any]]) -> None:
    records = records_of(RecordKind.SOURCE, source, cited)
    reading = read_text(cited_yaml.write(source, records))
    assert [str(finding) for finding in reading.errors] == []
    assert {each.id: each for each in reading.records} == {each.id: each for each in records}
