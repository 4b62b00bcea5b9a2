"""Asking the links of the catalogue: what strikes one, what tells nothing, how servers are treated, what people see."""

import json
import socket
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from cli.test_import import GOOD
from conftest import Run
from microcred.domain.link import follow
from microcred.exchange.web import limits
from microcred.exchange.web.limits import Limits
from web_server import Answer, Web, serve

QUICK = Limits(seconds=5, silence=0.4, attempts=2, pause=0.001, patience=0.1)
GONE = Answer(b"", 404)


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    monkeypatch.setattr(limits, "LINKS", QUICK)
    with serve() as server:
        yield server


def catalogue(run: Run, *addresses: str) -> None:
    """A catalogue with a program for each address: my-college/p0, my-college/p1 …"""
    head = GOOD.partition("programs:")[0].replace("https://my-college.example/\n", "null\n")
    programs = "".join(
        f"  - {{id: p{number}, title: Program {number}, url: {address}, skills: [networking]}}\n"
        for number, address in enumerate(addresses)
    )
    result = run("import", "-", "--name", "mine", stdin=f"{head}programs:\n{programs}")
    assert result.exit_code == 0, result.stderr


def asked(run: Run, *words: str) -> dict[str, Any]:
    result = run("update", "--check-links", *words, "--json")
    assert result.exit_code == 0, result.stderr
    document: dict[str, Any] = json.loads(result.stdout)
    jsonschema.Draft202012Validator(json.loads(run("schema", "update").stdout)).validate(document)
    return document


def outcomes(document: dict[str, Any]) -> list[tuple[str, str]]:
    return sorted((each["outcome"], each["said"]) for each in document["links"])


def on(day: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MICROCRED_TODAY", f"2026-11-{day:02}")


def test_a_link_is_struck_after_three_days_and_a_success_wipes_the_count(
    run: Run, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue(run, web.put("/a", b"here"))
    told = []
    for day, answer in ((1, b"here"), (2, GONE), (3, GONE), (4, b"here"), (5, GONE), (6, GONE), (7, GONE), (8, b"")):
        on(day, monkeypatch)
        web.put("/a", answer)
        [link] = asked(run)["links"]
        told.append((link["failed_days"], link["struck"], link["worked_on"]))
    assert told == [
        (0, False, "2026-11-01"),
        (1, False, "2026-11-01"),
        (2, False, "2026-11-01"),
        (0, False, "2026-11-04"),
        (1, False, "2026-11-04"),
        (2, False, "2026-11-04"),
        (3, True, "2026-11-04"),
        (0, False, "2026-11-08"),
    ]


def test_failing_all_day_is_failing_once(run: Run, web: Web) -> None:
    catalogue(run, web.put("/a", GONE))
    for _ in range(5):
        [link] = asked(run, "my-college/p0")["links"]
    assert link["failed_days"] == 1


@pytest.mark.parametrize("status", [400, 401, 403, 405, 418, 429, 451, 500, 502, 503])
def test_what_a_server_says_of_itself_tells_nothing_of_a_page(
    run: Run, web: Web, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue(run, web.put("/a", Answer(b"", status)))
    for day in (1, 2, 3, 4):
        on(day, monkeypatch)
        [link] = asked(run)["links"]
        assert (link["outcome"], link["failed_days"], link["struck"]) == ("untold", 0, False)


def test_heads_are_asked_for_and_a_page_where_a_server_gives_none(run: Run, web: Web) -> None:
    good, headless = web.put("/good", b"a" * 10_000), web.put("/headless", Answer(b"", 405), b"here")
    lies, gone = web.put("/lies", GONE, b"here"), web.put("/gone", Answer(b"", 410))
    catalogue(run, good, headless, lies, gone)
    document = asked(run)
    assert outcomes(document) == [("gone", "the server says 410 Gone"), *[("works", "the server says 200 OK")] * 3]
    assert [(each.method, each.path) for each in web.asked] == [
        ("HEAD", "/gone"),
        ("GET", "/gone"),
        ("HEAD", "/good"),
        ("HEAD", "/headless"),
        ("GET", "/headless"),
        ("HEAD", "/lies"),
        ("GET", "/lies"),
    ]
    assert all(each.headers["User-Agent"].startswith("microcred/") for each in web.asked)


def test_where_a_link_leads_is_followed_as_far_as_is_safe(run: Run, web: Web) -> None:
    moved = web.put("/moved", Answer(b"", 301, {"Location": "/there"}))
    web.put("/there", b"here")
    dead = web.put("/dead", Answer(b"", 302, {"Location": "/nowhere"}))
    file = web.put("/file", Answer(b"", 302, {"Location": "file:///etc/passwd"}))
    other = web.put("/other", Answer(b"", 302, {"Location": "ftp://ftp.example/a"}))
    circle = web.put("/circle", Answer(b"", 302, {"Location": "/circle"}))
    catalogue(run, moved, dead, file, other, circle)
    found = {each["address"].rpartition("/")[2]: each for each in asked(run)["links"]}
    assert (found["moved"]["outcome"], found["moved"]["leads_to"]) == ("works", f"{web.address}/there")
    assert found["dead"]["outcome"] == "gone"
    assert {name: found[name]["said"] for name in ("file", "other", "circle")} == {
        "file": "it leads on to file:, which is not followed",
        "other": "it leads on to ftp:, which is not followed",
        "circle": "it leads on in a circle",
    }
    assert {found[name]["outcome"] for name in ("file", "other", "circle")} == {"untold"}


def test_trouble_that_passes_is_waited_out(run: Run, web: Web) -> None:
    catalogue(run, web.put("/a", Answer(b"", 503), b"here"))
    assert outcomes(asked(run)) == [("works", "the server says 200 OK")]


def test_a_host_that_is_busy_or_silent_is_left_alone(run: Run, web: Web) -> None:
    busy = Answer(b"", 429, {"Retry-After": "3600"})
    catalogue(run, *(web.put(f"/{number}", busy) for number in range(6)))
    document = asked(run)
    assert (document["asked"], document["untold"], document["spared"], document["waiting"]) == (2, 2, 4, 4)
    assert len(web.asked) == 2
    assert "2 links spared: a server was busy or silent" in run("update", "--check-links", "-f", "table").stdout


def test_a_silent_server_is_not_waited_for(run: Run, web: Web) -> None:
    catalogue(run, web.put("/a", Answer(b"", hold=1.0)), "http://127.0.0.1:9/")
    assert outcomes(asked(run)) == [
        ("untold", "127.0.0.1 does not answer"),
        ("untold", "127.0.0.1 takes no connection"),
    ]


def test_a_host_without_a_name_is_believed_only_where_others_answer(
    run: Run, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = socket.getaddrinfo

    names: list[str] = []

    def getaddrinfo(host: str, *rest: Any, **more: Any) -> Any:
        names.append(host)
        if host.endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if host.endswith(".example"):
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return ask(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    catalogue(run, "http://gone.invalid/", "http://later.example/")
    document = asked(run)
    assert (document["gone"], document["untold"]) == (0, 2)
    assert "there is no way to gone.invalid; no other host answered either" in {e["said"] for e in document["links"]}
    on(24, monkeypatch)
    catalogue(run, "http://gone.invalid/", "http://later.example/", web.put("/a", b"here"))
    document = asked(run)
    assert (document["gone"], document["untold"], document["works"]) == (1, 1, 1)
    on(25, monkeypatch)
    names.clear()
    catalogue(run, *(f"http://gone.invalid/{number}" for number in range(9)), web.put("/a", b"here"))
    assert (asked(run)["gone"], names.count("gone.invalid")) == (9, 1)


def test_it_goes_on_where_it_stopped_those_first_that_failed(
    run: Run, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue(run, *(web.put(f"/{number}", GONE if number == 3 else b"here") for number in range(5)))
    assert (asked(run, "--limit", "2")["waiting"], web.paths) == (3, ["/0", "/1"])
    web.asked.clear()
    assert (asked(run)["waiting"], web.paths) == (0, ["/2", "/3", "/3", "/4"])
    web.asked.clear()
    assert asked(run)["asked"] == 0
    assert "Every link was asked today" in run("update", "--check-links", "-f", "table").stdout
    on(24, monkeypatch)
    assert (asked(run, "--limit", "3")["waiting"], web.paths) == (2, ["/3", "/3", "/0", "/1"])


def test_what_was_heard_before_a_break_is_kept(run: Run, web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue(run, *(web.put(f"/{number}", b"here") for number in range(4)))
    done: list[Any] = []

    def break_off(*heard: Any) -> Any:
        done.append(heard)
        if len(done) > 2:
            raise KeyboardInterrupt
        return follow(*heard)

    with monkeypatch.context() as patch:
        patch.setattr("microcred.actions.links.follow", break_off)
        assert run("update", "--check-links").exit_code == 130
    web.asked.clear()
    assert asked(run)["asked"] == 2


def test_one_question_at_a_time_to_a_host_with_a_pause_and_a_few_hosts_at_once(
    run: Run, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "LINKS", QUICK._replace(host_pause=0.05))
    catalogue(run, *(web.put(f"/{number}", Answer(b"", hold=0.03)) for number in range(4)))
    asked(run)
    assert web.most_at_once == 1
    with serve() as other:
        here = [web.put(f"/{number}", Answer(b"", hold=0.05)) for number in range(5, 8)]
        there = [other.put(f"/{number}", Answer(b"", 302, {"Location": f"{here[0]}"})) for number in range(3)]
        catalogue(run, *here, *there)
        asked(run)
    assert web.most_at_once == 1


def test_only_what_is_named_is_asked(run: Run, web: Web) -> None:
    catalogue(run, web.put("/0", b""), web.put("/1", b""))
    run("import", "-", "--name", "other", stdin=GOOD.replace("my-college", "other"))
    asked(run, "my-college/p1")
    assert web.paths == ["/1"]
    asked(run, "mine")
    assert web.paths == ["/1", "/0"]
    assert run("update", "--check-links", "nobody").exit_code == 1
    assert "no source or program is called “nobody”" in run("update", "--check-links", "nobody").stderr


def test_a_link_that_is_shared_is_asked_once_and_a_withdrawn_program_not_at_all(run: Run, web: Web) -> None:
    address = web.put("/a", b"")
    catalogue(run, address, address, web.put("/b", b""))
    catalogue(run, address, address)
    [link] = asked(run)["links"]
    assert link["used_by"] == ["my-college/p0", "my-college/p1"]


def test_a_dry_run_keeps_nothing(run: Run, web: Web) -> None:
    catalogue(run, web.put("/a", b""))
    assert asked(run, "--dry-run")["asked"] == asked(run)["asked"] == 1


def test_checks_are_no_change_and_outlive_what_is_undone(run: Run, web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    strike(run, web, monkeypatch)
    history = json.loads(run("history", "--json").stdout)
    assert {each["command"] for each in history} == {"import"}
    before = run("export", "--to", "yaml").stdout
    assert run("undo").exit_code == 0
    assert run("undo", "2").exit_code == 0
    assert run("export", "--to", "yaml").stdout == before
    assert json.loads(run("show", "my-college/p0", "--json").stdout)["link_struck"] is True


def strike(run: Run, web: Web, monkeypatch: pytest.MonkeyPatch) -> str:
    """A catalogue whose first program has a link that is struck."""
    address = web.put("/gone", b"here")
    catalogue(run, address, web.put("/fine", b"here"))
    on(19, monkeypatch)
    asked(run)
    web.put("/gone", GONE)
    for day in (20, 21, 22):
        on(day, monkeypatch)
        asked(run)
    on(23, monkeypatch)
    return address


def test_a_struck_link_is_shown_as_such(run: Run, web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    address = strike(run, web, monkeypatch)
    shown = json.loads(run("show", "my-college/p0", "--json").stdout)
    assert (shown["url"], shown["link_struck"]) == (address, True)
    assert shown["link"] == {
        "outcome": "gone",
        "said": "the server says 404 Not Found",
        "tried_on": "2026-11-22",
        "worked_on": "2026-11-19",
        "failed_days": 3,
        "struck": True,
        "leads_to": None,
    }
    screen = " ".join(run("show", "my-college/p0", "-f", "table").stdout.split())
    assert "no longer answers, last tried 2026-11-22, last worked 2026-11-19" in screen
    assert "worked on 2026-11-22" in " ".join(run("show", "my-college/p1", "-f", "table").stdout.split())
    [trouble] = [each for each in json.loads(run("doctor", "--json").stdout) if each["id"] == "dead-link"]
    assert trouble["severity"] == "warning"
    assert trouble["where"] == "my-college/p0"
    assert "last tried 2026-11-22, last worked 2026-11-19" in trouble["text"]


def test_a_struck_link_is_not_offered(run: Run, web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    address = strike(run, web, monkeypatch)
    results = json.loads(run("search", "program", "--json").stdout)["results"]
    assert {each["id"]: each["link_struck"] for each in results} == {"my-college/p0": True, "my-college/p1": False}
    assert "The link no longer answers: my-college/p0" in run("search", "program", "-f", "table").stdout
    for form in ("html", "svg", "mermaid"):
        page = run("ladder", "my-college/p0", "-f", form)
        assert page.exit_code == 0
        assert address not in page.stdout
        assert f"{web.address}/fine" in run("ladder", "my-college/p1", "-f", form).stdout
    assert "its link no longer answers" in run("ladder", "my-college/p0", "-f", "html").stdout
    assert "the link of my-college/p0 no longer answers" in run("ladder", "my-college/p0", "-f", "plain").stderr
    assert "no longer answers" not in run("ladder", "my-college/p1", "-f", "html").stdout


def test_doctor_finds_nothing_wrong_in_the_file(run: Run, web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    strike(run, web, monkeypatch)
    assert not [each for each in json.loads(run("doctor", "--json").stdout) if each["severity"] == "error"]


@pytest.mark.parametrize(
    "words",
    [("--stale",), ("--allow-shrink",), ("-m", "why"), ("--limit", "-1")],
)
def test_what_does_not_go_together(run: Run, words: tuple[str, ...]) -> None:
    assert run("update", "--check-links", *words).exit_code == 2
