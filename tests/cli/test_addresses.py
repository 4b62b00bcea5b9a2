"""Importing from an address: once, again, and when it fails."""

import io
import json
import zipfile
from collections.abc import Iterator

import pytest

from cli.test_import import GOOD, counts
from conftest import Run
from microcred.exchange import collect
from microcred.exchange.web.limits import Limits
from web_server import Answer, Web, serve

QUICK = Limits(seconds=20, silence=10, attempts=2, pause=0.001, patience=0.1)


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    monkeypatch.setattr(collect, "LIMITS", QUICK)
    with serve() as server:
        yield server


def tagged(text: str, tag: str) -> Answer:
    return Answer(text.encode(), headers={"ETag": f'"{tag}"', "Content-Type": "text/plain"})


def test_a_second_import_asks_only_whether_it_changed(run: Run, web: Web) -> None:
    address = web.put("/my-college.yaml", tagged(GOOD, "one"))
    first = run("import", address, "--json")
    assert first.exit_code == 0, first.stderr
    assert counts(first.stdout)["added"] == 2
    assert counts(run("import", address, "--json").stdout)["unchanged"] == 2
    assert web.asked[-1].headers["If-None-Match"] == '"one"'
    web.put("/my-college.yaml", tagged(GOOD.replace("hours: 40", "hours: 45"), "two"))
    assert counts(run("import", address, "--json").stdout)["changed"] == 1
    assert len(web.asked) == 3


def test_the_list_of_sources_tells_the_address(run: Run, web: Web) -> None:
    address = web.put("/a", GOOD.replace("id: my-college, ", "").encode())
    run("import", address)
    [source] = json.loads(run("sources", "--json").stdout)
    assert (source["source"], source["origin"], source["format"]) == (address, address, "yaml")
    assert source["fetched_at"].startswith("2026-11-23T")


def test_what_was_undone_comes_again_whole(run: Run, web: Web) -> None:
    address = web.put("/a", tagged(GOOD, "one"))
    run("import", address)
    assert run("undo").exit_code == 0
    assert counts(run("import", address, "--json").stdout)["added"] == 2
    assert "If-None-Match" not in web.asked[-1].headers


def test_under_another_name_it_is_another_source(run: Run, web: Web) -> None:
    address = web.put("/a", tagged(GOOD, "one"))
    run("import", address)
    assert run("import", address, "--name", "other").exit_code == 0
    assert {each["source"] for each in json.loads(run("sources", "--json").stdout)} == {"my-college", "other"}


def test_what_was_rejected_comes_again_whole(run: Run, web: Web) -> None:
    address = web.put("/a", tagged(GOOD.replace("hours: 40", "hours: forty"), "one"))
    first = run("import", address)
    assert first.exit_code == 1
    assert f"{address}:14:" in first.stderr
    run("import", address)
    assert "If-None-Match" not in web.asked[-1].headers


def test_an_archive_is_read_and_known_again(run: Run, web: Web) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("one.yaml", GOOD)
        archive.writestr("two.yaml", GOOD.replace("my-college", "harbour"))
    address = web.put("/all.zip", Answer(packed.getvalue(), headers={"ETag": '"z"'}))
    run("import", address)
    origins = [each["origin"] for each in json.loads(run("sources", "--json").stdout)]
    assert origins == [f"{address}/two.yaml", f"{address}/one.yaml"]
    again = json.loads(run("import", address, "--json").stdout)["sources"]
    assert [each["unchanged"] for each in again] == [2, 2]
    assert web.asked[-1].headers["If-None-Match"] == '"z"'


def test_a_dry_run_and_a_check_keep_nothing(run: Run, web: Web) -> None:
    address = web.put("/a", tagged(GOOD, "one"))
    assert counts(run("import", address, "--dry-run", "--json").stdout)["added"] == 2
    assert run("check", address).exit_code == 0
    assert counts(run("import", address, "--json").stdout)["added"] == 2
    assert run("check", address).exit_code == 0
    assert "If-None-Match" not in web.asked[-1].headers


@pytest.mark.parametrize("command", ["import", "check"])
def test_a_failure_is_told_and_the_rest_is_read(run: Run, web: Web, command: str) -> None:
    good = web.put("/good", GOOD.encode())
    result = run(command, f"{web.address}/gone", good, "--json")
    assert result.exit_code == 1
    assert f"{web.address}/gone: the server says 404 Not Found (check the address)" in result.stderr
    assert [each["source"] for each in json.loads(result.stdout)["sources"]] == ["my-college"]


def test_one_page_that_fails_withdraws_nothing(run: Run, web: Web) -> None:
    address = web.put("/a", tagged(GOOD, "one"))
    run("import", address)
    web.put("/a", Answer(b"", 500))
    assert run("import", address).exit_code == 1
    assert json.loads(run("show", "network-basics", "--json").stdout)["status"] == "active"


def test_the_pages_of_a_directory_are_one_source(run: Run, web: Web) -> None:
    names = ("harbour-pilot", "deck-hand", "night-watch")
    for number, name in enumerate(names, start=1):
        following = f"{web.address}/badges?page={number + 1}" if number < len(names) else None
        template = {
            "id": f"0000-{number}",
            "name": name.replace("-", " ").title(),
            "vanity_slug": name,
            "owner": {"type": "Organization", "id": "o1", "name": "Harbour", "vanity_slug": "harbour"},
            "badge_template_activities": [],
            "issuer": {"entities": [{"entity": {"type": "Organization", "name": "Harbour", "vanity_slug": "harbour"}}]},
        }
        page = json.dumps({"data": [template], "metadata": {"current_page": number, "next_page_url": following}})
        web.put(f"/badges?page={number}", tagged(page, str(number)))
    address = f"{web.address}/badges?page=1"
    first = run("import", address, "--json")
    assert (first.exit_code, first.stderr) == (0, "")
    assert counts(first.stdout)["added"] == 3
    web.asked.clear()
    assert counts(run("import", address, "--json").stdout)["unchanged"] == 3
    assert [asked.headers.get("If-None-Match") for asked in web.asked] == ['"1"', '"2"', '"3"']
    web.put("/badges?page=3", Answer(b"", 500))
    assert run("update").exit_code == 1
    assert json.loads(run("show", "harbour/night-watch", "--json").stdout)["status"] == "active"
