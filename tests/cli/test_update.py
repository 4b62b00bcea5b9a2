"""Bringing sources up to date: what is asked, what is taken in, and what one failure leaves alone."""

import gzip
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cli.test_import import GOOD
from conftest import Run
from microcred.exchange import collect
from microcred.exchange.together import AT_ONCE
from microcred.exchange.web.limits import Limits
from web_server import Answer, Web, serve

QUICK = Limits(seconds=20, silence=10, attempts=2, pause=0.001, patience=0.1)
LONGER = ("hours: 40", "hours: 45")


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    monkeypatch.setattr(collect, "LIMITS", QUICK)
    with serve() as server:
        yield server


def college(name: str, old: str = "", new: str = "") -> str:
    text = GOOD.replace("my-college", name)
    return text.replace(old, new) if old else text


def put(web: Web, name: str, *change: str) -> str:
    text = college(name, *change).encode()
    return web.put(f"/{name}", Answer(text, headers={"ETag": f'"{hash(text)}"'}))


def updated(run: Run, *words: str, status: int = 0) -> dict[str, dict[str, Any]]:
    result = run("update", *words, "--json")
    assert result.exit_code == status, result.stderr
    return {each["source"]: each for each in json.loads(result.stdout)["sources"]}


def hours(run: Run, provider: str) -> object:
    return json.loads(run("show", f"{provider}/network-basics", "--json").stdout)["hours"]


def test_what_changed_is_taken_in_and_one_failure_leaves_the_others_alone(run: Run, web: Web) -> None:
    run("import", *(put(web, name) for name in ("north", "south", "west")))
    put(web, "north", *LONGER)
    web.put("/west", Answer(b"", 500))
    web.asked.clear()
    result = run("update", "--json")
    assert result.exit_code == 1
    assert f"{web.address}/west: the server says 500 Internal Server Error (try again later)" in result.stderr
    document = json.loads(result.stdout)
    assert [(each["source"], each["fetched"], each["changed"], each["unchanged"]) for each in document["sources"]] == [
        ("north", True, 1, 1),
        ("south", False, 0, 2),
        ("west", False, 0, 2),
    ]
    assert [(each["id"], each["field"], each["new"]) for each in document["changes"]] == [
        ("north/network-basics", "hours", 45)
    ]
    assert [error["source"] for error in document["errors"]] == [f"{web.address}/west"]
    assert all("If-None-Match" in asked.headers for asked in web.asked)
    assert (hours(run, "north"), hours(run, "west")) == (45, 40)
    newest = json.loads(run("history", "--json").stdout)[0]
    assert (newest["command"], newest["source"]) == ("update", "north")


def test_only_what_is_named_is_asked(run: Run, web: Web) -> None:
    north, south = put(web, "north"), put(web, "south")
    run("import", north, south)
    web.asked.clear()
    assert updated(run, "north").keys() == {"north"}
    assert updated(run, south).keys() == {"south"}
    assert web.paths == ["/north", "/south"]


def test_a_local_file_is_read_again_where_it_changed(run: Run, tmp_path: Path) -> None:
    for name in ("north", "south"):
        (tmp_path / f"{name}.yaml").write_text(college(name))
    run("import", ".")
    (tmp_path / "south.yaml").write_text(college("south", *LONGER))
    told = updated(run)
    assert (told["north"]["fetched"], told["south"]["fetched"], told["south"]["changed"]) == (False, True, 1)
    assert updated(run, str(tmp_path / "south.yaml"))["south"]["unchanged"] == 2


def test_a_file_that_is_gone_is_told_and_withdraws_nothing(run: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "a.yaml", tmp_path / "b.yaml"
    first.write_text(college("north"))
    second.write_text(
        college("north").replace("id: network-", "id: more-").replace("requires: network-", "requires: more-")
    )
    assert run("import", "a.yaml", "b.yaml").exit_code == 0
    second.unlink()
    first.write_text(college("north", *LONGER))
    result = run("update")
    assert result.exit_code == 1
    assert f"{second}: there is no such file or folder" in result.stderr
    assert json.loads(run("show", "north/more-basics", "--json").stdout)["status"] == "active"
    assert hours(run, "north") == 45


def test_what_was_asked_at_the_import_holds_at_the_update(run: Run, web: Web) -> None:
    run("import", put(web, "north"), "--name", "mine", "--partial", "--keep-good")
    broken = college("north", "hours: 40", "hours: forty").replace("Network Exam", "The Exam")
    web.put("/north", broken.encode())
    result = run("update", "--json")
    assert result.exit_code == 1
    [source] = json.loads(result.stdout)["sources"]
    assert (source["source"], source["changed"], source["rejected"]) == ("mine", 1, 1)
    assert json.loads(run("show", "north/network-exam", "--json").stdout)["title"] == "The Exam"


def test_an_update_that_was_undone_comes_again_when_it_is_asked_for(run: Run, web: Web) -> None:
    run("import", put(web, "north"))
    put(web, "north", *LONGER)
    assert updated(run)["north"]["changed"] == 1
    assert run("undo").exit_code == 0
    assert hours(run, "north") == 40
    assert updated(run)["north"]["changed"] == 1


def test_a_dry_run_writes_nothing(run: Run, web: Web) -> None:
    run("import", put(web, "north"))
    put(web, "north", *LONGER)
    assert updated(run, "--dry-run")["north"]["changed"] == 1
    assert hours(run, "north") == 40


def test_a_feed_that_shrank_is_refused(run: Run, web: Web) -> None:
    run("import", put(web, "north"))
    web.put("/north", college("north").partition("programs:")[0].encode() + b"programs: []\n")
    result = run("update")
    assert result.exit_code == 1
    assert "say --allow-shrink" in result.stderr
    assert updated(run, "--allow-shrink")["north"]["withdrawn"] == 2


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(b"", 302, {"Location": "file:///etc/passwd"}), "it leads on to file:, which is not followed"),
        (Answer(b"", 301, {"Location": "ftp://ftp.example/a"}), "it leads on to ftp:, which is not followed"),
        (Answer(b"", 302, {"Location": "/north"}), "it leads on in a circle"),
        (Answer(b"", 404), "the server says 404"),
        (Answer(b"", 410), "the server says 410"),
        (Answer(b"", 403), "the server says 403"),
        (Answer(b"", 429), "the server says 429"),
        (Answer(b"", 429, {"Retry-After": "3600"}), "it asks to wait 3,600 s"),
        (Answer(b"", 500), "the server says 500"),
        (Answer(b"provider:", length=10_000), "the connection was cut"),
        (Answer(b"a" * 1000, drip=0.01), "it was still coming after 1 seconds"),
        (Answer(b"a", hold=1.5), "does not answer"),
        (Answer(b"a" * 100_001), "MiB of it"),
        (Answer(gzip.compress(b"0" * 1_000_000), headers={"Content-Encoding": "gzip"}), "MiB of it"),
        (Answer(b"<!doctype html><title>Sign in</title>", headers={"Content-Type": "application/yaml"}), "a web page"),
        (Answer(b"\x00\xff\xfe", headers={"Content-Type": "application/yaml"}), "north"),
        (Answer(b""), "north"),
        (Answer(college("north").partition("programs:")[0].encode() + b"programs: []\n"), "say --allow-shrink"),
    ],
)
def test_whatever_a_server_does_the_catalogue_stays(
    run: Run, web: Web, monkeypatch: pytest.MonkeyPatch, answer: Answer, said: str
) -> None:
    limits = QUICK._replace(largest=100_000, seconds=1, silence=0.5)
    run("import", put(web, "north"), put(web, "south"))
    before = run("export").stdout
    monkeypatch.setattr(collect, "LIMITS", limits)
    web.put("/north", answer)
    put(web, "south", *LONGER)
    result = run("update")
    assert result.exit_code == 1
    assert said in result.stderr
    assert hours(run, "south") == 45
    put(web, "south")
    run("update", "south")
    assert run("export").stdout == before


def test_a_server_that_sends_any_content_type_is_read(run: Run, web: Web) -> None:
    text = college("north").encode()
    run("import", web.put("/north", Answer(text, headers={"Content-Type": "image/png"})))
    assert updated(run)["north"]["unchanged"] == 2


def test_a_few_are_asked_at_once(run: Run, web: Web) -> None:
    names = [f"college-{number}" for number in range(2 * AT_ONCE)]
    run("import", *(put(web, name) for name in names))
    for name in names:
        web.put(f"/{name}", Answer(b"a: 1\n", hold=0.05))
    web.most_at_once = 0
    updated(run, status=1)
    assert 1 < web.most_at_once <= AT_ONCE


def test_what_ships_is_left_to_a_newer_package(run: Run, shipped: Path, tmp_path: Path) -> None:
    shutil.copy(shipped, tmp_path / "catalogue.db")
    result = run("update", "--format", "table")
    assert result.exit_code == 0
    assert "Nothing to bring up to date" in result.stdout
    named = run("update", json.loads(run("sources", "--json").stdout)[0]["source"])
    assert named.exit_code == 1
    assert "it comes with microcred" in named.stderr


def test_what_came_through_a_pipe_cannot_come_again(run: Run) -> None:
    run("import", "-", "--name", "piped", stdin=GOOD)
    assert "it came through a pipe" in run("update", "piped").stderr
    assert "no source is called “nobody”" in run("update", "nobody").stderr


def test_what_is_old_is_listed_most_used_first(run: Run, tmp_path: Path) -> None:
    (tmp_path / "north.yaml").write_text(college("north", "2026-11-01", "2024-11-01"))
    run("import", "north.yaml")
    rows = json.loads(run("update", "--stale", "--json").stdout)
    assert [(row["id"], row["jobs"], row["programs"], row["age_days"]) for row in rows] == [
        ("north/network-basics", 0, 1, 752),
        ("north/network-exam", 0, 0, 752),
    ]
    assert run("update", "--stale", "--limit", "1", "--format", "plain").stdout.count("\n") == 2
    assert run("update", "--stale", "north").exit_code == 2


def test_what_jobs_ask_for_is_more_used_than_what_one_program_names(run: Run, tmp_path: Path) -> None:
    (tmp_path / "north.yaml").write_text(college("north", "2026-11-01", "2024-11-01"))
    (tmp_path / "jobs.yaml").write_text(
        "industry: networks\n"
        "source: {id: jobs, url: https://jobs.example/, as_of: 2026-11-01}\n"
        "jobs:\n"
        + "".join(
            f"  - {{id: job-{number}, title: Job {number}, certifications: [{{program: north/network-exam, "
            "title: Network Exam, relation: preferred, link: stated}]}\n"
            for number in range(3)
        )
    )
    imported = run("import", "north.yaml", "jobs.yaml")
    assert imported.exit_code == 0, imported.stderr
    rows = json.loads(run("update", "--stale", "--json").stdout)
    assert [(row["id"], row["jobs"], row["programs"]) for row in rows] == [
        ("north/network-exam", 3, 0),
        ("north/network-basics", 0, 1),
    ]
