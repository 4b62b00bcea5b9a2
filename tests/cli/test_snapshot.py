"""Publishing a catalogue, taking it from a web server or a folder, and fetching later only what changed."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cli.test_update import college
from conftest import Run
from microcred.exchange import collect
from microcred.exchange.web.limits import Limits
from web_server import Answer, Web, serve

THERE = ("--db", "there.db")


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    monkeypatch.setattr(collect, "LIMITS", Limits(seconds=20, silence=10, attempts=1))
    with serve() as server:
        yield server


@pytest.fixture(autouse=True)
def _publisher(run: Run, tmp_path: Path) -> None:
    for name in ("north", "south", "west"):
        (tmp_path / f"{name}.yaml").write_text(college(name), encoding="utf-8")
    assert run("import", "north.yaml", "south.yaml", "west.yaml").exit_code == 0
    publish(run)


def publish(run: Run) -> list[str]:
    result = run("export", "--snapshot", "site")
    assert result.exit_code == 0, result.stderr
    index = json.loads(Path("site/index.json").read_text())
    return [part["path"] for part in index["parts"]]


def upload(web: Web) -> str:
    web.answers.clear()
    for path in Path("site").rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            web.put(f"/{path}", Answer(content, headers={"ETag": f'"{hash(content)}"'}))
    web.asked.clear()
    return f"{web.address}/site/index.json"


def change(run: Run, name: str, *replaced: str) -> None:
    Path(f"{name}.yaml").write_text(college(name, *replaced), encoding="utf-8")
    assert run("import", f"{name}.yaml").exit_code == 0


def told(run: Run, *words: str, status: int = 0) -> dict[str, tuple[Any, ...]]:
    result = run(*THERE, *words, "--json")
    assert result.exit_code == status, result.stderr
    return {
        each["source"]: tuple(each[key] for key in ("added", "changed", "unchanged", "withdrawn"))
        for each in json.loads(result.stdout)["sources"]
    }


def programs(run: Run, *words: str) -> list[Any]:
    return list(json.loads(run(*words, "search", "--limit", "0", "--status", "active", "--json").stdout)["results"])


def test_a_published_catalogue_is_taken_whole(run: Run, web: Web) -> None:
    assert told(run, "import", upload(web)) == dict.fromkeys(("north", "south", "west"), (2, 0, 0, 0))
    assert programs(run, *THERE) == programs(run)


def test_an_update_fetches_only_the_part_that_changed(run: Run, web: Web) -> None:
    run(*THERE, "import", upload(web))
    change(run, "south", "hours: 40", "hours: 45")
    publish(run)
    upload(web)
    assert told(run, "update") == {"north": (0, 0, 2, 0), "south": (0, 1, 1, 0), "west": (0, 0, 2, 0)}
    assert [path.rpartition("-")[0] or path for path in web.paths] == ["/site/index.json", "/site/parts/south"]
    web.asked.clear()
    assert set(told(run, "update").values()) == {(0, 0, 2, 0)}
    assert web.paths == ["/site/index.json"]
    assert programs(run, *THERE) == programs(run)


def test_parts_are_never_changed_and_the_same_catalogue_writes_nothing(run: Run) -> None:
    before = publish(run)
    assert "0 files written" in run("export", "--snapshot", "site").stderr
    change(run, "south", "hours: 40", "hours: 45")
    after = publish(run)
    assert len(set(before) - set(after)) == 1
    assert all(Path("site", path).exists() for path in (*before, *after))


def test_a_provider_that_is_published_no_longer_is_withdrawn_when_that_is_meant(run: Run, web: Web) -> None:
    run(*THERE, "import", upload(web))
    run("sources", "forget", "west")
    publish(run)
    upload(web)
    refused = run(*THERE, "update")
    assert refused.exit_code == 1
    assert "“west” is empty: nothing is listed in it (if that is meant, say --allow-shrink)" in refused.stderr
    assert told(run, "update", "--allow-shrink")["west"] == (0, 0, 0, 2)
    assert programs(run, *THERE) == programs(run)
    assert set(told(run, "update")) == {"north", "south"}


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda content: gzip.compress(gzip.decompress(content) + b"\n"), "its checksum differs"),
        (lambda content: content[:-10], "its checksum differs"),
        (None, "its part parts/south-"),
    ],
)
def test_a_part_that_is_missing_or_broken_is_told_and_nothing_is_taken(
    run: Run, web: Web, harm: Any, said: str
) -> None:
    [path] = Path("site/parts").glob("south-*")
    if harm is None:
        path.unlink()
    else:
        path.write_bytes(harm(path.read_bytes()))
    result = run(*THERE, "import", upload(web))
    assert result.exit_code == 1
    assert said in result.stderr
    assert json.loads(run(*THERE, "sources", "--json").stdout) == []


@pytest.mark.parametrize("path", ["../north.yaml", "/etc/passwd", "https://elsewhere.example/a"])
def test_an_index_that_leads_elsewhere_is_refused(run: Run, path: str) -> None:
    index = json.loads(Path("site/index.json").read_text())
    index["parts"][0]["path"] = path
    Path("site/index.json").write_text(json.dumps(index))
    result = run(*THERE, "import", "site/index.json")
    assert result.exit_code == 1
    assert "a part has no place of its own" in result.stderr


def test_a_snapshot_in_a_folder_is_taken_and_followed(run: Run) -> None:
    assert told(run, "import", "site/index.json") == dict.fromkeys(("north", "south", "west"), (2, 0, 0, 0))
    change(run, "south", "hours: 40", "hours: 45")
    publish(run)
    assert told(run, "update")["south"] == (0, 1, 1, 0)
    Path("site", next(iter(publish(run)))).unlink()
    missing = run(*THERE, "update")
    assert missing.exit_code == 1
    assert "there is no such file or folder" in missing.stderr


def test_a_server_that_unpacks_the_parts_itself_is_understood(run: Run, web: Web) -> None:
    address = upload(web)
    for path, answers in web.answers.items():
        if path.endswith(".gz"):
            web.answers[path] = [answers[0]._replace(headers={"Content-Encoding": "gzip"})]
    assert len(told(run, "import", address)) == 3
