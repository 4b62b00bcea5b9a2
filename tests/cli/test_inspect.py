"""Stock-taking, the doctor and the settings."""

import json
import sqlite3
from pathlib import Path

import pytest

from conftest import Run

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"


@pytest.fixture(autouse=True)
def _small_catalogue(run: Run) -> None:
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0


def errors(run: Run, *words: str) -> tuple[int, list[tuple[str, str | None]]]:
    result = run("doctor", *words, "--json")
    found = [(each["id"], each["where"]) for each in json.loads(result.stdout) if each["severity"] == "error"]
    return result.exit_code, found


def test_numbers_add_up(run: Run, tmp_path: Path) -> None:
    stock = json.loads(run("stats", "--json").stdout)
    assert stock["database"] == str(tmp_path / "catalogue.db")
    assert stock["programs"] == 7 == sum(stock["by_class"].values()) == sum(stock["by_provider"].values())
    assert stock["by_status"]["retired"] == 1
    assert stock["oldest_as_of"] <= stock["newest_as_of"]


def test_a_sound_catalogue(run: Run) -> None:
    assert errors(run) == (0, [])


@pytest.mark.parametrize(
    ("spoil", "check"),
    [
        ("DELETE FROM name WHERE folded = 'hpc'", "index"),
        (
            "UPDATE program_text SET title = 'x' WHERE rowid = (SELECT key FROM program WHERE id = 'harbour/tide-tables')",
            "index",
        ),
        ("DELETE FROM program_text WHERE rowid = (SELECT key FROM program WHERE id = 'harbour/tide-tables')", "index"),
        ("DELETE FROM link", "index"),
        ("UPDATE program SET hours = 99 WHERE id = 'harbour/tide-tables'", "derived"),
        ("DELETE FROM program WHERE id = 'harbour/tide-tables'", "derived"),
        ("UPDATE program_text_data SET block = zeroblob(9) WHERE id > 1", "index"),
        ("UPDATE job SET title = 'x' WHERE id = 'deckhand'", "derived"),
        ("DELETE FROM industry WHERE id = 'fishing'", "derived"),
        ("INSERT INTO name VALUES (999, 'alias', 'nobody')", "references"),
    ],
)
def test_what_is_out_of_step_is_found_and_rebuilt(run: Run, tmp_path: Path, spoil: str, check: str) -> None:
    before = run("export").stdout
    searched = run("search", "navigation", "--json").stdout
    with sqlite3.connect(tmp_path / "catalogue.db") as connection:
        connection.execute(spoil)
    status, found = errors(run)
    assert status == 1
    assert check in [each for each, _ in found]
    assert errors(run, "--fix") == (0, [])
    assert run("export").stdout == before
    assert run("search", "navigation", "--json").stdout == searched


def test_what_a_curator_could_add_is_no_error(run: Run) -> None:
    Path("more.yaml").write_text(
        "provider: {id: p, name: P}\nprograms:\n  - {id: a, title: A, requires: [b]}\n".replace(
            "[b]", "{all: [b, p/gone]}"
        )
        + "  - {id: b, title: B, requires: a, skills: [knitting]}\n  - {id: c, title: C, skills: [knitting]}\n",
        encoding="utf-8",
    )
    Path("none.yaml").write_text("provider: {id: q, name: Q}\nprograms: []\n", encoding="utf-8")
    assert run("import", "more.yaml", "none.yaml").exit_code == 0
    result = run("doctor", "--json")
    assert result.exit_code == 0
    found = {(each["id"], each["severity"], each["where"]) for each in json.loads(result.stdout)}
    assert {
        ("unknown-requirement", "warning", "p/a"),
        ("circle", "warning", "p/a"),
        ("no-skills", "info", "p/a"),
        ("no-class", "info", "p/b"),
        ("stale", "info", "p"),
        ("unknown-skill", "info", "knitting"),
        ("empty-provider", "info", "q"),
    } <= found


def test_the_doctor_has_nothing_to_rebuild_in_a_sound_catalogue(run: Run, tmp_path: Path) -> None:
    def dump() -> list[str]:
        with sqlite3.connect(tmp_path / "catalogue.db") as connection:
            return list(connection.iterdump())

    before = dump()
    assert "nothing to rebuild" in run("doctor", "--fix").stderr
    assert dump() == before


def settings_of(run: Run, *words: str) -> dict[str, tuple[object, str]]:
    rows = json.loads(run(*words, "config", "--json").stdout)
    return {row["setting"]: (row["value"], row["from"]) for row in rows}


def test_where_each_setting_comes_from(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    found = settings_of(run, "--db", "other.db", "--frozen")
    assert found["database"] == ("other.db", "option")
    assert found["portfolio"] == (str(tmp_path / "portfolio.yaml"), "environment")
    assert found["frozen"] == (True, "option")
    assert found["today"] == ("2026-11-23", "environment")
    monkeypatch.delenv("MICROCRED_DB")
    monkeypatch.setenv("MICROCRED_FROZEN", "0")
    found = settings_of(run)
    assert found["database"] == (str(tmp_path / "data" / "microcred" / "microcred.db"), "default")
    assert found["frozen"][0] is False
    assert not (tmp_path / "data").exists()


def test_jobs_that_ask_for_what_is_not_there(run: Run) -> None:
    jobs = """
industry: whaling
source: {id: whales, url: https://whales.example, as_of: 2026-01-01}
jobs:
  - id: whaler
    title: Whaler
    certifications: [{program: harbour/harpoon, title: Harpoon, relation: preferred, link: stated}]
"""
    Path("whales.yaml").write_text(jobs, encoding="utf-8")
    assert run("import", "whales.yaml").exit_code == 0
    found = {(each["id"], each["where"]) for each in json.loads(run("doctor", "--json").stdout)}
    assert {("unknown-industry", "whaler"), ("unknown-certification", "whaler")} <= found


def test_a_long_id_leaves_room_for_what_is_wrong_with_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slug = "a-program-with-a-name-that-is-longer-than-half-of-any-narrow-window-is-wide"
    (tmp_path / "a.yaml").write_text(
        f"provider: {{id: acme, name: Acme}}\nsource: {{id: acme}}\nprograms: [{{id: {slug}, title: T}}]\n"
    )
    assert run("import", "a.yaml").exit_code == 0
    monkeypatch.setenv("COLUMNS", "60")
    assert "cannot use it to cover any" in run("doctor", "-f", "table").stdout
