"""The programs that ship: one of each, with a link, and none under two names."""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import Run
from microcred.domain.words import fold


@pytest.fixture(scope="module")
def catalogue(shipped: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(shipped)
    yield connection
    connection.close()


def repeated(words: Iterator[object]) -> list[object]:
    return [word for word, times in Counter(words).items() if times > 1]


def test_no_provider_has_two_programs_of_one_title(catalogue: sqlite3.Connection) -> None:
    rows = catalogue.execute("SELECT provider, title FROM program")
    assert repeated((provider, re.sub(r"\W+", " ", fold(title))) for provider, title in rows) == []


def test_no_badge_stands_for_two_programs(catalogue: sqlite3.Connection) -> None:
    rows = catalogue.execute(
        "SELECT json_extract(fields, '$.identifiers.credly') AS badge FROM record"
        " WHERE kind = 'program' AND superseded_by IS NULL AND badge IS NOT NULL"
    )
    assert repeated(badge for (badge,) in rows) == []


def test_every_link_is_one_that_a_browser_opens(catalogue: sqlite3.Connection) -> None:
    links = [link for (link,) in catalogue.execute("SELECT url FROM program WHERE url IS NOT NULL")]
    assert links
    assert [link for link in links if not re.fullmatch(r"https?://[^\s/]+\S*", link)] == []


def test_every_provider_with_programs_has_a_link_and_a_kind(catalogue: sqlite3.Connection) -> None:
    rows = catalogue.execute(
        "SELECT id FROM provider WHERE (url IS NULL OR kind IS NULL) AND id IN (SELECT provider FROM program)"
    )
    assert rows.fetchall() == []


def test_the_doctor_finds_nothing_that_could_not_be_met(run: Run, shipped: Path) -> None:
    """No requirement that leads nowhere or in a circle, no shared code: what is left is only to be known."""
    findings = json.loads(run("--db", str(shipped), "doctor", "--json").stdout)
    assert [finding for finding in findings if finding["severity"] != "info"] == []


def test_every_file_is_in_the_house_format(run: Run) -> None:
    result = run("tidy", str(Path(__file__).parents[2] / "data"), "--check", "--json")
    assert [file["source"] for file in json.loads(result.stdout)["files"] if file["changed"]] == []
    assert result.exit_code == 0
