"""Following a published catalogue in place of the one that comes with microcred, and returning to that."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cli.test_upgrade import Installed, text
from conftest import Run
from web_server import Answer, Web, serve

SEA = ("a, title: A, hours: 1", "b, title: B")
CHANGED = ("a, title: A, hours: 9", "b, title: B")


@pytest.fixture
def web() -> Iterator[Web]:
    with serve() as server:
        yield server


@pytest.fixture
def installed(tmp_path: Path) -> Installed:
    """A package that ships “sea” and “sky”."""
    return Installed(tmp_path / "package")


@pytest.fixture
def publish(run: Run, tmp_path: Path, web: Web) -> Callable[..., str]:
    """Publishes these provider files, and nothing else, from a catalogue of its own."""

    def put(**files: tuple[str, ...]) -> str:
        shutil.rmtree(tmp_path / "office", ignore_errors=True)
        (tmp_path / "office").mkdir()
        (tmp_path / "there.db").unlink(missing_ok=True)
        for name, programs in files.items():
            (tmp_path / "office" / f"{name}.yaml").write_text(text(name, *programs), encoding="utf-8")
        assert run("--db", "there.db", "import", "office").exit_code == 0
        assert run("--db", "there.db", "export", "--snapshot", "site").exit_code == 0
        web.answers.clear()
        for path in (tmp_path / "site").rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                web.put(
                    f"/{path.relative_to(tmp_path / 'site')}", Answer(content, headers={"ETag": f'"{hash(content)}"'})
                )
        web.asked.clear()
        return f"{web.address}/index.json"

    return put


def updated(installed: Installed, *words: str, status: int = 0) -> dict[str, tuple[int, ...]]:
    result = installed.run("update", *words, "--json")
    assert result.returncode == status, result.stderr
    return {
        each["source"]: tuple(each[key] for key in ("added", "changed", "unchanged", "withdrawn"))
        for each in json.loads(result.stdout)["sources"]
    }


def status(installed: Installed, program: str) -> Any:
    return json.loads(installed.run("show", program, "--json").stdout)["status"]


def offered(installed: Installed) -> Any:
    return json.loads(installed.run("search", "--limit", "0", "--sort", "title", "--json").stdout)["results"]


def follow(installed: Installed, address: str) -> None:
    result = installed.run("config", "set", "catalogue", address)
    assert result.returncode == 0, result.stderr
    assert f"the catalogue follows {address}" in result.stderr


def asked(web: Web) -> list[str]:
    return [path.rpartition("-")[0] or path for path in web.paths]


def test_only_what_has_changed_is_fetched(installed: Installed, publish: Callable[..., str], web: Web) -> None:
    follow(installed, publish(sea=SEA, sun=("d, title: D",)))
    assert web.asked == []
    assert updated(installed) == {"sea": (0, 0, 2, 0), "sun": (1, 0, 0, 0), "sky": (0, 0, 0, 1)}
    assert asked(web) == ["/index.json", "/parts/sea", "/parts/sun"]
    assert (status(installed, "sun/d"), status(installed, "sky/c")) == ("active", "withdrawn")
    publish(sea=CHANGED, sun=("d, title: D",))
    assert updated(installed) == {"sea": (0, 1, 1, 0), "sun": (0, 0, 1, 0)}
    assert asked(web) == ["/index.json", "/parts/sea"]
    assert installed.hours() == 9
    web.asked.clear()
    assert updated(installed) == {"sea": (0, 0, 2, 0), "sun": (0, 0, 1, 0)}
    assert [each.headers.get("If-None-Match") for each in web.asked] != [None]
    assert asked(web) == ["/index.json"]
    assert installed.history()[-1] == ("shipped", "sea", False)


def test_it_can_be_undone_and_stays_undone_until_it_differs(installed: Installed, publish: Callable[..., str]) -> None:
    follow(installed, publish(sea=SEA, sky=("c, title: C",)))
    updated(installed)
    publish(sea=CHANGED, sky=("c, title: C",))
    updated(installed)
    assert installed.run("undo").returncode == 0
    updated(installed)
    assert installed.hours() == 1
    publish(sea=("a, title: A, hours: 10", "b, title: B"), sky=("c, title: C",))
    updated(installed)
    assert installed.hours() == 10


def test_what_a_person_imported_or_corrected_stays(
    installed: Installed, publish: Callable[..., str], tmp_path: Path
) -> None:
    (tmp_path / "sky.yaml").write_text(text("sky", "c, title: Mine"))
    assert installed.run("import", str(tmp_path / "sky.yaml")).returncode == 0
    assert installed.run("edit", "sea/a", "hours=5").returncode == 0
    follow(installed, publish(sea=CHANGED, sky=("c, title: Theirs",)))
    told = installed.run("update")
    assert "“sky” is as you made it" in told.stderr
    assert json.loads(installed.run("show", "sky/c", "--json").stdout)["title"] == "Mine"
    assert installed.hours() == 5


def test_a_server_that_is_gone_leaves_all_as_it_was(
    installed: Installed, publish: Callable[..., str], web: Web
) -> None:
    follow(installed, publish(sea=CHANGED, sky=("c, title: C",)))
    updated(installed)
    before = installed.run("export").stdout
    web.put("/index.json", Answer(b"", 404))
    result = installed.run("update")
    assert result.returncode == 1
    assert (
        "/index.json: the server says 404 Not Found (check the address; the catalogue stays as it was;" in result.stderr
    )
    assert "microcred config unset catalogue" in result.stderr
    assert installed.run("export").stdout == before
    web.put("/index.json", b"provider: {id: a, name: A}\n")
    assert "this is no published catalogue" in installed.run("update").stderr
    assert installed.run("export").stdout == before


def test_a_catalogue_that_shrank_is_refused(installed: Installed, publish: Callable[..., str]) -> None:
    follow(installed, publish(sea=SEA, sun=("d, title: D",)))
    updated(installed)
    publish(sea=SEA)
    result = installed.run("update")
    assert result.returncode == 1
    assert "“sun” is empty: nothing is listed in it (if that is meant, say --allow-shrink)" in result.stderr
    assert status(installed, "sun/d") == "active"
    assert updated(installed, "--allow-shrink")["sun"] == (0, 0, 0, 1)
    assert status(installed, "sun/d") == "withdrawn"


def test_a_newer_package_does_not_come_in_between(installed: Installed, publish: Callable[..., str]) -> None:
    follow(installed, publish(sea=CHANGED))
    updated(installed)
    installed.ship("9.0.0", sea=text("sea", "a, title: A, hours: 2"))
    assert installed.hours() == 9
    assert installed.run("search").stderr == ""


def test_unset_returns_to_what_comes_with_microcred(installed: Installed, publish: Callable[..., str]) -> None:
    before = offered(installed)
    address = publish(sea=CHANGED, sun=("d, title: D",))
    follow(installed, address)
    updated(installed)
    result = installed.run("config", "unset", "catalogue", "--json")
    assert result.returncode == 0, result.stderr
    assert [(each["value"], each["from"]) for each in json.loads(result.stdout)] == [
        ("comes with microcred", "default")
    ]
    assert (installed.hours(), status(installed, "sky/c"), status(installed, "sun/d")) == (1, "active", "withdrawn")
    assert offered(installed) == before
    assert "Nothing to bring up to date" in installed.run("update", "-f", "table").stdout
    follow(installed, address)
    assert updated(installed) == {"sea": (0, 1, 1, 0), "sun": (0, 1, 0, 0), "sky": (0, 0, 0, 1)}


def test_unset_before_anything_came_changes_nothing(installed: Installed) -> None:
    assert installed.run("search").returncode == 0
    history = installed.history()
    follow(installed, "https://catalogue.example/index.json")
    assert installed.run("config", "unset", "catalogue").returncode == 0
    assert installed.history() == history
    assert "nothing to unset" in installed.run("config", "unset", "catalogue").stderr


def test_it_is_named_and_tried_like_a_source(installed: Installed, publish: Callable[..., str]) -> None:
    follow(installed, publish(sea=CHANGED, sky=("c, title: C",)))
    assert updated(installed, "--dry-run")["sea"] == (0, 1, 1, 0)
    assert installed.hours() == 1
    assert "microcred update catalogue" in installed.run("update", "sea").stderr
    assert updated(installed, "catalogue")["sea"] == (0, 1, 1, 0)
    assert installed.hours() == 9
    shown = {each["setting"]: each for each in json.loads(installed.run("config", "--json").stdout)}
    assert shown["catalogue"]["from"] == "database"


def test_a_catalogue_that_a_person_names_can_follow_too(run: Run, publish: Callable[..., str]) -> None:
    address = publish(sea=SEA)
    assert run("--db", "mine.db", "config", "set", "catalogue", address).exit_code == 0
    assert run("--db", "mine.db", "update").exit_code == 0
    assert [each["id"] for each in json.loads(run("--db", "mine.db", "search", "--json").stdout)["results"]] == [
        "sea/a",
        "sea/b",
    ]


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("config", "set", "catalogue", "ftp://catalogue.example/"), 1, "ftp:// is not read"),
        (("config", "set", "catalogue", "site/index.json"), 1, "name the https:// address"),
        (("config", "set", "catalogue", "https://me:secret@catalogue.example/"), 1, "holds a name or a password"),
        (("config", "set", "database", "other.db"), 2, "“database” is not stored"),
        (("config", "unset", "colour"), 2, "“colour” is not stored"),
        (("update", "catalogue"), 1, "microcred config set catalogue ADDRESS"),
    ],
)
def test_what_cannot_be_set(run: Run, words: tuple[str, ...], status: int, said: str) -> None:
    run("import", "-", "--name", "a", stdin=text("sea", *SEA))
    result = run(*words)
    assert result.exit_code == status
    assert said in " ".join(result.stderr.replace("│", " ").split())
    assert "secret" not in run("config", "--json").stdout
