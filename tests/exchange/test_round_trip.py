"""What is written reads back as the same records."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.domain.files.scalars import Text
from microcred.domain.program import Audience, Delivery, Kind
from microcred.domain.record import FactSource, Layer, Record, RecordKind, Source
from microcred.domain.taxonomy import CredentialClass
from microcred.domain.words import fold
from microcred.exchange import provider_yaml
from microcred.exchange.document import Document
from microcred.exchange.reading import Reading
from microcred.exchange.registry import read
from microcred.exchange.yaml_text import WIDTH, spell_line

GOOD = Path(__file__).parents[1] / "samples" / "good"

slugs = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,4})?", fullmatch=True)
ids = st.tuples(slugs, slugs).map("/".join)
days = st.dates(date(1900, 1, 1), date(2200, 1, 1)).map(date.isoformat)
urls = st.from_regex(r"https://[a-z]{1,9}\.org/[a-zA-Z0-9?&=#:,%()~-]{0,150}", fullmatch=True)
# text as fields keep it: without controls, surplus blanks and half surrogates
words = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp", "Cf")), min_size=1, max_size=12)
awkward = st.sampled_from(
    [
        *(
            "null",
            "~",
            "yes",
            "no",
            "true",
            "-",
            "#",
            "1984",
            "1e3",
            "0x1F",
            "12:30",
            "2024-01-01",
            "1_000",
            ".5",
            "+1",
        ),
        *("[a]", "{a}", "*", "&a", "!x", "|", ">", "%", "@", "`", "'", '"', "it's", "a:", "?", "...", "---", "<<", "="),
        *("é", "日本語", "🚀", "/a", "(b)", "a?b", "a:b", "http://a.org", "\\n", "\ufeff", "a\u200bb", "x" * 130),
        *('say "x"', "- a", "a: b", "a #b", "a, b", "? a"),
    ]
)
sentences = st.lists(words | awkward, min_size=1, max_size=30).map(" ".join)
lines = sentences.filter(lambda text: len(text) <= 100)
amounts = st.integers(0, 90_000) | st.floats(0, 90_000, allow_nan=False).filter(lambda number: not number.is_integer())
months = st.integers(1, 1200)


def as_read(number: float) -> float:
    """A number as every reader leaves it: whole ones are ints."""
    return int(number) if float(number).is_integer() else number


def provider_text(text: str) -> str:
    """The text as a field would keep it."""
    read, _ = Text(longest=1000).read(text, ("text",))
    return str(read) if read else ""


texts = st.one_of(lines, awkward).map(provider_text).filter(bool)


def some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=fields)


def few(each: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(each, max_size=3, unique_by=str)


conditions = st.fixed_dictionaries(
    {"kind": st.sampled_from(["experience", "age", "other"])}, optional={"months": months, "text": texts}
)
trees = st.recursive(
    ids | conditions.map(lambda condition: {"condition": condition}),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"all": parts}),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"any": parts}),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"of": len(parts), "from": parts}),
    ),
    max_leaves=8,
)
costs = some(
    learning=amounts, assessment=amounts, certificate=amounts, currency=st.just("EUR"), paid=st.just(True)
).filter(bool)
classified = st.fixed_dictionaries(
    {"class": st.sampled_from([str(each) for each in CredentialClass]), "class_basis": texts}
)
fields = st.builds(
    lambda title, more, cleared, basis: {**dict.fromkeys(cleared), **more, **basis, "title": title},
    texts,
    some(
        aliases=few(texts),
        description=sentences.map(provider_text).filter(bool),
        exam_codes=few(texts.filter(lambda text: len(text) <= 60)),
        identifiers=st.dictionaries(texts.filter(lambda key: len(key) <= 90), texts, max_size=3),
        formerly=few(ids),
        criteria=few(texts),
        kind=st.sampled_from([str(each) for each in Kind]),
        skills=few(texts.filter(lambda text: max(len(text), len(fold(text))) <= 100)),
        hours=amounts
        | st.tuples(st.integers(0, 9), amounts).map(lambda ends: {"min": ends[0], "max": as_read(ends[0] + ends[1])}),
        cost=costs,
        requires=trees,
        conditions=few(conditions),
        recommends=few(ids),
        counts_toward=few(st.fixed_dictionaries({"program": ids}, optional={"credits": amounts, "as": texts})),
        open_to=few(st.sampled_from([str(each) for each in Audience])),
        delivery=st.sampled_from([str(each) for each in Delivery]),
        location=texts,
        starts=few(st.fixed_dictionaries({"on": days}, optional={"enroll_by": days})),
        valid_months=months,
        language=st.sampled_from(["no", "en", "pt-BR"]),
        retired_on=days,
        replaced_by=ids,
        url=urls,
    ),
    st.sets(st.sampled_from(["hours", "cost", "requires", "url", "location"])),
    classified | st.just({}),
)
facts = st.builds(FactSource, urls | st.none(), days | st.none(), because=st.none())
by_field = st.dictionaries(st.sampled_from(["title", "cost", "hours"]), facts.filter(any), max_size=2)
sources = st.builds(
    Source,
    id=texts.filter(lambda text: len(text) <= 90 and text != "-"),  # so standard input is called
    layer=st.sampled_from([Layer.OWN, Layer.DIRECTORY, Layer.OVERLAY]),
    title=texts | st.none(),
    url=urls | st.none(),
    as_of=days | st.none(),
    stale_after_days=st.integers(1, 9999) | st.none(),
    origin=st.just("/some/where.yaml"),
)


@st.composite
def files(draw: st.DrawFn) -> tuple[Source, tuple[Record, ...]]:
    source = draw(sources)
    owner = draw(slugs)
    where = FactSource(source.url, source.as_of)
    records = []
    if source.layer is not Layer.OVERLAY:
        said = {"name": draw(texts), **draw(some(kind=st.just("college"), internal=st.booleans(), url=urls))}
        records.append(Record(kind=RecordKind.PROVIDER, id=owner, fields=said, where=where))
    for slug in draw(st.lists(slugs, max_size=3, unique=True)):
        record = Record(
            kind=RecordKind.PROGRAM,
            id=f"{owner}/{slug}",
            fields=draw(fields),
            where=draw(facts | st.just(where)),
            fact_sources=draw(by_field),
        )
        records.append(record)
    return source, tuple(records)


def read_text(text: str) -> Reading:
    [reading] = read(Document("where.yaml", "/some/where.yaml", text.encode()))
    return reading


@given(files())
@settings(max_examples=70, deadline=None)
def test_a_written_file_reads_back_as_the_same_records(file: tuple[Source, tuple[Record, ...]]) -> None:
    source, records = file
    if source.layer is Layer.OVERLAY and not records:
        return
    text = provider_yaml.write(source, records)
    reading = read_text(text)
    assert [str(finding) for finding in reading.errors] == []
    assert reading.records == records
    assert reading.source == source


@given(files())
@settings(max_examples=40, deadline=None)
def test_what_is_written_is_the_same_when_written_again(file: tuple[Source, tuple[Record, ...]]) -> None:
    text = provider_yaml.write(*file)
    reading = read_text(text)
    assert provider_yaml.write(reading.source, reading.records) == text


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | texts,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(texts.filter(lambda key: len(key) <= 90), inner, max_size=3)
    ),
    max_leaves=8,
)


class DaysAreText(yaml.SafeLoader):
    """A reader that, as YAML 1.2, knows no days: our own are written without quotes."""


DaysAreText.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@given(json_values)
@settings(max_examples=150, deadline=None)
def test_another_reader_of_yaml_takes_a_line_for_the_same_value(value: Any) -> None:
    text = f"key: {spell_line(value)}"
    assert yaml.load(text, Loader=DaysAreText) == {"key": value}  # noqa: S506 – a SafeLoader


@pytest.mark.parametrize("name", ["full.yaml", "words.yaml", "overlay.yaml", "empty_provider.yaml", "provider.json"])
def test_a_sample_reads_back_as_it_was(name: str) -> None:
    path = GOOD / name
    [reading] = read(Document(name, "/some/where.yaml", path.read_bytes()))
    again = read_text(provider_yaml.write(reading.source, reading.records))
    assert again.records == reading.records
    assert again.source == reading.source


def test_the_house_format() -> None:
    source = Source(id="acme", url="https://acme.org", as_of="2024-01-01")
    where = FactSource(source.url, source.as_of)
    provider = Record(kind=RecordKind.PROVIDER, id="acme", fields={"name": "Acme"}, where=where)
    first = Record(
        kind=RecordKind.PROGRAM,
        id="acme/a",
        fields={
            "cost": {"learning": 0, "currency": "USD"},
            "title": "A: the first",
            "class_basis": "exam, proctored",
            "hours": None,
            "description": "many words " * 15 + "end",
            "skills": [f"a skill with a long name {number}" for number in range(5)],
            "requires": {"all": ["acme/b", {"any": ["acme/c", "acme/d"]}]},
        },
        where=where,
        fact_sources={"cost": FactSource(None, "2024-05-06")},
    )
    second = Record(
        kind=RecordKind.PROGRAM, id="acme/b", fields={"title": "1984"}, where=FactSource(None, "2023-01-01")
    )
    text = provider_yaml.write(source, [provider, first, second])
    assert text == (
        "provider: {id: acme, name: Acme}\n"
        "source: {id: acme, kind: directory, url: https://acme.org, as_of: 2024-01-01}\n"
        "programs:\n"
        "  - id: a\n"
        '    title: "A: the first"\n'
        "    description: >-\n"
        f"      {('many words ' * 10).strip()} many\n"
        "      words many words many words many words many words end\n"
        "    class_basis: exam, proctored\n"
        "    skills:\n"
        "      - a skill with a long name 0\n"
        "      - a skill with a long name 1\n"
        "      - a skill with a long name 2\n"
        "      - a skill with a long name 3\n"
        "      - a skill with a long name 4\n"
        "    hours: null\n"
        "    cost: {learning: 0, currency: USD}\n"
        "    requires: {all: [b, {any: [c, d]}]}\n"
        "    sources: {cost: {as_of: 2024-05-06}}\n"
        "\n"
        "  - id: b\n"
        '    title: "1984"\n'
        "    source: {url: null, as_of: 2023-01-01}\n"
    )
    assert max(map(len, text.splitlines())) <= WIDTH
