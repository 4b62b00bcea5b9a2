"""Updating from a folder or an archive: what is new in it, what is gone from it; and records refused without an id."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from cli.test_update import LONGER, college, hours, updated
from conftest import Run

MORE = ("id: network-", "id: more-")


@pytest.fixture(autouse=True)
def _office(tmp_path: Path) -> None:
    (tmp_path / "office").mkdir()
    for name in ("north", "south"):
        put(name, college(name))


def put(name: str, text: str) -> None:
    Path("office", f"{name}.yaml").write_text(text, encoding="utf-8")


def second_file(name: str) -> str:
    """More programs of the same source."""
    return college(name).replace(*MORE).replace("requires: network-", "requires: more-")


def counts(told: dict[str, dict[str, Any]]) -> dict[str, tuple[int, ...]]:
    keys = ("added", "changed", "unchanged", "withdrawn", "rejected")
    return {name: tuple(each[key] for key in keys) for name, each in told.items()}


def status(run: Run, program: str) -> str:
    return str(json.loads(run("show", program, "--json").stdout)["status"])


def test_a_new_file_of_a_folder_is_read(run: Run) -> None:
    run("import", "office")
    put("west", college("west"))
    assert counts(updated(run)) == {"north": (0, 0, 2, 0, 0), "south": (0, 0, 2, 0, 0), "west": (2, 0, 0, 0, 0)}
    put("east", college("east"))
    assert counts(updated(run, "office"))["east"] == (2, 0, 0, 0, 0)
    assert {each["added"] for each in updated(run).values()} == {0}


def test_a_new_file_of_a_source_that_has_others_withdraws_nothing(run: Run) -> None:
    run("import", "office")
    put("more", second_file("north"))
    assert counts(updated(run))["north"] == (2, 0, 2, 0, 0)
    assert status(run, "north/network-basics") == "active"


def test_who_names_one_source_means_it_alone(run: Run) -> None:
    run("import", "office")
    put("north", college("north", *LONGER))
    put("south", college("south", *LONGER))
    put("west", college("west"))
    assert updated(run, "north").keys() == {"north"}
    assert (hours(run, "north"), hours(run, "south")) == (45, 40)
    assert updated(run).keys() == {"north", "south", "west"}
    assert hours(run, "south") == 45


def test_a_file_that_is_gone_with_all_of_its_source_is_asked_about(run: Run, tmp_path: Path) -> None:
    run("import", "office")
    Path("office/south.yaml").unlink()
    put("north", college("north", *LONGER))
    result = run("update")
    assert result.exit_code == 1
    assert f"{tmp_path}/office/south.yaml: it is gone, and with it all that “south” lists" in result.stderr
    assert "say --allow-shrink, or microcred sources forget south" in result.stderr
    assert (hours(run, "north"), status(run, "south/network-basics")) == (45, "active")
    assert counts(updated(run, "--allow-shrink"))["south"] == (0, 0, 0, 2, 0)
    assert status(run, "south/network-basics") == "withdrawn"
    put("south", college("south"))
    assert counts(updated(run))["south"][1] == 2


def test_a_file_that_is_gone_with_a_part_of_its_source_is_told(run: Run, tmp_path: Path) -> None:
    put("more", second_file("north"))
    run("import", "office")
    Path("office/more.yaml").unlink()
    result = run("update")
    assert result.exit_code == 0
    assert f"{tmp_path}/office/more.yaml: it is gone from {tmp_path}/office" in result.stderr
    assert (status(run, "north/more-basics"), status(run, "north/network-basics")) == ("withdrawn", "active")


def test_a_folder_that_is_gone_withdraws_nothing(run: Run, tmp_path: Path) -> None:
    run("import", "office")
    Path("office").rename("elsewhere")
    result = run("update", "--allow-shrink")
    assert result.exit_code == 1
    assert f"{tmp_path}/office: there is no such file or folder" in result.stderr
    assert status(run, "north/network-basics") == "active"


def test_a_file_that_cannot_be_read_is_not_gone(run: Run) -> None:
    run("import", "office")
    put("south", "provider: [\n")
    result = run("update", "--allow-shrink")
    assert result.exit_code == 1
    assert "it is gone" not in result.stderr
    assert status(run, "south/network-basics") == "active"


def test_a_file_that_goes_by_another_name_now_is_told(run: Run, tmp_path: Path) -> None:
    run("import", "office")
    put("south", college("deep-south"))
    result = run("update")
    assert result.exit_code == 0
    assert f"{tmp_path}/office/south.yaml: this is of “deep-south” now: what “south” listed here stays" in result.stderr
    assert "microcred sources forget south" in result.stderr
    assert {status(run, f"{name}/network-basics") for name in ("south", "deep-south")} == {"active"}


def test_partial_terms_hold(run: Run) -> None:
    run("import", "office", "--partial")
    Path("office/south.yaml").unlink()
    result = run("update", "--allow-shrink")
    assert (result.exit_code, result.stderr) == (0, "")
    assert status(run, "south/network-basics") == "active"


def test_an_archive_is_followed_like_a_folder(run: Run, tmp_path: Path) -> None:
    def pack(*names: str) -> None:
        with zipfile.ZipFile("all.zip", "w") as archive:
            for name in names:
                archive.writestr(f"{name}.yaml", college(name))

    pack("north", "south")
    run("import", "all.zip")
    pack("north", "west")
    result = run("update", "--json")
    assert result.exit_code == 1
    assert f"{tmp_path}/all.zip/south.yaml: it is gone" in result.stderr
    assert {each["source"]: each["added"] for each in json.loads(result.stdout)["sources"]}["west"] == 2
    assert counts(updated(run, "--allow-shrink"))["south"][3] == 2


def test_folders_are_kept_when_a_file_is_imported_by_itself(run: Run) -> None:
    run("import", "office")
    put("north", college("north", *LONGER))
    run("import", "office/north.yaml")
    put("west", college("west"))
    assert "west" in updated(run)


def feed(run: Run, text: str, *words: str) -> Any:
    Path("feed.yaml").write_text(text, encoding="utf-8")
    result = run("import", "feed.yaml", "--keep-good", *words, "--json")
    return json.loads(result.stdout), result.stderr


def test_a_record_refused_without_an_id_is_known_again(run: Run) -> None:
    feed(run, college("harbour"))
    document, said = feed(run, college("harbour").replace("- id: network-exam\n    title", "- title"))
    assert "id is missing" in said
    [source] = document["sources"]
    assert (source["withdrawn"], source["rejected"]) == (0, 1)
    assert "this time" not in said
    assert status(run, "harbour/network-exam") == "active"


def test_where_it_is_not_known_again_nothing_is_withdrawn(run: Run) -> None:
    more = second_file("harbour").partition("programs:\n")[2]
    feed(run, college("harbour") + more)
    left = college("harbour").replace("- id: network-exam\n    title: Network Exam", "- title: Something Else")
    document, said = feed(run, left + more.replace("  - id: more-exam", "  - id: most-exam"))
    assert document["sources"][0]["withdrawn"] == 0
    assert "a refused record has no id to be known by: nothing of “harbour” is withdrawn this time" in said
    assert {status(run, f"harbour/{name}") for name in ("network-exam", "more-exam")} == {"active"}


def test_of_a_new_source_nothing_can_be_missing(run: Run) -> None:
    _, said = feed(run, college("harbour").replace("- id: network-exam\n    title", "- title"))
    assert "this time" not in said
