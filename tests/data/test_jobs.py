"""The industries and jobs that ship: complete, sourced, tied to what the catalogue holds."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from microcred.domain.words import fold
from microcred.exchange import industries_yaml, jobs_yaml
from microcred.exchange.document import Document
from microcred.exchange.reading import Reading
from microcred.exchange.sources import open_sources
from microcred.exchange.yaml_tree import read_yaml

DATA = Path(__file__).parents[2] / "data"
INDUSTRIES = DATA / "industries.yaml"
FILES = sorted((DATA / "jobs").glob("*.yaml"))
UNDATED = {"https://www.nyc.gov/nycbusiness/description/food-protection-certificate"}
"""Pages that carry no day: what they say has none either."""

CITY_AND_STATE = ("nyc.gov/", "ny.gov/", "/new-york/")
"""Where the law of New York is told."""


class Asked(NamedTuple):
    """A certification, as a job asks for it."""

    job: str
    certification: dict[str, Any]


@cache
def load(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
    return loaded


def jobs() -> Iterator[dict[str, Any]]:
    for path in FILES:
        yield from load(path)["jobs"]


def asked() -> Iterator[Asked]:
    for job in jobs():
        for certification in job.get("certifications") or ():
            yield Asked(job["id"], certification)


def programs() -> set[str]:
    ids = set()
    for path in (DATA / "providers").glob("*.yaml"):
        said = load(path)
        ids |= {f"{said['provider']['id']}/{program['id']}" for program in said.get("programs") or ()}
    return ids


def read(path: Path) -> Reading:
    (document,) = open_sources([str(path)], BytesIO())
    (tree,) = read_yaml(path.read_text(encoding="utf-8"))
    assert isinstance(document, Document)
    return industries_yaml.read(document, tree) if path == INDUSTRIES else jobs_yaml.read(document, tree)


def test_there_is_where_to_start() -> None:
    assert len(load(INDUSTRIES)["industries"]) >= 14
    assert len(list(jobs())) >= 120


def test_a_file_of_jobs_is_of_the_industry_it_is_named_after() -> None:
    known = {industry["id"] for industry in load(INDUSTRIES)["industries"]}
    assert {path.stem for path in FILES} == known
    assert all(load(path)["industry"] == path.stem for path in FILES)


def test_no_source_has_the_name_of_another() -> None:
    names = Counter(load(path)["source"]["id"] for path in (INDUSTRIES, *FILES))
    assert max(names.values()) == 1


@pytest.mark.parametrize("path", [INDUSTRIES, *FILES], ids=lambda path: path.stem)
def test_files_are_in_the_house_format(path: Path) -> None:
    found = read(path)
    assert not found.errors
    assert not found.warnings
    if path == INDUSTRIES:
        spelled = industries_yaml.write(found.source, found.records)
    else:
        spelled = jobs_yaml.write(found.source, path.stem, found.records)
    assert path.read_text(encoding="utf-8") == spelled


def test_no_job_is_there_twice() -> None:
    for key in ("id", "title"):
        several = Counter(fold(job[key]) for job in jobs())
        assert max(several.values()) == 1, several.most_common(1)


def test_jobs_have_codes_and_names() -> None:
    for job in jobs():
        assert job["soc"]
        assert job["soc"].endswith("0") or job["onet_soc"].startswith(job["soc"]), job["id"]
        names = [fold(name) for name in (job["title"], *job["aliases"])]
        assert len(set(names)) == len(names), job["id"]
        assert 2 <= len(names) <= 9, job["id"]


def test_certifications_say_where_they_come_from_and_of_what_day() -> None:
    for job, certification in asked():
        source = certification["source"]
        assert source["url"].startswith(("https://", "http://")), job
        assert ("as_of" in source) == (source["url"] not in UNDATED), job


def test_what_the_law_asks_for_says_where_and_of_new_york_only_by_its_own_word() -> None:
    for job, certification in asked():
        is_law = certification["relation"] == "required_by_law"
        assert is_law == bool(certification.get("jurisdiction")), job
        if "New York" in certification.get("jurisdiction", ""):
            assert any(part in certification["source"]["url"] for part in CITY_AND_STATE), job


def test_what_the_states_ask_for_is_to_be_confirmed() -> None:
    for job, certification in asked():
        where = certification.get("jurisdiction", "")
        if "states" in where or "by state" in where:
            assert where.endswith("confirm for yours"), job


def test_certifications_that_are_programs_are_in_the_catalogue() -> None:
    named = {certification["program"] for _, certification in asked() if certification.get("program")}
    assert named
    assert not named - programs()


def test_no_certification_is_asked_for_twice() -> None:
    for job in jobs():
        said = job.get("certifications") or ()
        programs_named = [each["program"] for each in said if each.get("program")]
        titles = [fold(each["title"]) for each in said]
        assert len(set(programs_named)) == len(programs_named), job["id"]
        assert len(set(titles)) == len(titles), job["id"]


def test_nothing_is_shouted() -> None:
    titles = [job["title"] for job in jobs()] + [each.certification["title"] for each in asked()]
    assert not [title for title in titles if len(title) > 6 and title.isupper()]
