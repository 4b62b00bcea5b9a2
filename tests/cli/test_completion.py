"""What may come next on a line: the answers that the shells ask for, on a small catalogue."""

from pathlib import Path

import pytest

from conftest import Run
from microcred.cli.commands import COMMANDS
from microcred.cli.completion_line import NAMES
from test_house import HEAVY, modules_loaded_by

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"


@pytest.fixture
def small(run: Run) -> Run:
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0
    return run


def completed(run: Run, *words: str) -> list[str]:
    result = run("__complete", "--", *words)
    assert result.exit_code == 0
    assert result.stderr == ""
    kind, *lines = result.stdout.splitlines() or [""]
    return [line.partition("\t")[0] for line in lines] if kind == "names" else [f"<{kind}>"]


def test_commands_and_those_of_a_group(run: Run) -> None:
    assert completed(run, "") == [command.name for command in COMMANDS]
    assert completed(run, "sea") == ["search"]
    assert completed(run, "--quiet", "portfolio", "")[:4] == ["add", "edit", "remove", "list"]


def test_options_of_the_command_and_of_all(run: Run) -> None:
    assert completed(run, "search", "--max") == ["--max-cost", "--max-hours"]
    assert {"--db", "--json", "--fields", "--help"} <= set(completed(run, "show", "x", "--"))
    assert "--json" not in completed(run, "-")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("search", "--class", "sk"), ["skill"]),
        (("search", "--class=sk"), ["--class=skill"]),
        (("search", "--class", "=", "sk"), ["skill"]),
        (("search", "--class", "="), ["knowledge"]),
        (("show", "x", "-f", "js"), ["json", "jsonl"]),
        (("completion", "z"), ["zsh"]),
        (("search", "--fields", "id,cost.to"), ["id,cost.total"]),
        (("schema", "sea"), ["search"]),
        (("classify", "--explain", "attendee"), ["attendee-in-title"]),
    ],
)
def test_choices(run: Run, words: tuple[str, ...], expected: list[str]) -> None:
    assert completed(run, *words)[: len(expected)] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("show", "sea"), ["seamanship"]),
        (("show", "SEA"), ["SEAMANSHIP"]),
        (("show", "Sea"), ["Seamanship"]),
        (("show", "hp-"), ["hp-300"]),
        (("show", "hpc"), ["hpc"]),
        (("show", "harbour/ni"), ["harbour/night-watch"]),
        (("ladder", "p"), ["pilot"]),
        (("ladder", "seam"), []),
        (("ladder", "HPC", "--with", "seam"), ["seamanship"]),
        (("portfolio", "add", "pilot", "seam"), ["seamanship"]),
        (("search", "--skill", "rope "), ["rope work"]),
        (("search", "--skill", "vh"), ["vhf"]),
        (("search", "--provider", "harb"), ["harbour"]),
        (("show", "deck"), ["deckhand"]),
        (("ladder", "--job", "harb"), ["harbour pilot", "harbour-pilot"]),
        (("jobs", "--industry", "sh"), ["shipping"]),
        (("search", "--industry", "fi"), ["fishing"]),
        (("show", "zzz"), []),
        (("show", "pilot", "zzz"), []),
    ],
)
def test_names_from_the_catalogue(small: Run, words: tuple[str, ...], expected: list[str]) -> None:
    assert completed(small, *words) == expected


MINE = """\
version: 1
holdings:
  - holding: first-aid
    title: "First Aid: the basics"
  - {holding: knots, title: Knots}
  - holding: seamanship
    program: harbour/seamanship
    title: Seamanship
"""


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("portfolio", "edit", ""), ["first-aid", "knots", "seamanship"]),
        (("portfolio", "remove", "knots", "F"), ["First-aid"]),
        (("--portfolio", "bo.yaml", "portfolio", "edit", "k"), []),
        (("portfolio", "edit", "--portfolio", "portfolio.yaml", "k"), ["knots"]),
        (("plan", "show", ""), ["my way", "pilot"]),
        (("plan", "check", "pilot", "M"), ["My way"]),
        (("plan", "remove", "z"), []),
        (("plan", "check", "--portfolio", "bo.yaml", ""), ["bos"]),
        (("--portfolio", "bo.yaml", "plan", "show", ""), ["bos"]),
    ],
)
def test_names_in_ones_own_files(small: Run, words: tuple[str, ...], expected: list[str]) -> None:
    Path("portfolio.yaml").write_text(MINE, encoding="utf-8")
    for name, portfolio in (("pilot", "portfolio.yaml"), ("my way", "portfolio.yaml"), ("bos", "bo.yaml")):
        saved = small("plan", "save", name, "HPC", "--open-to", "students", "--portfolio", portfolio)
        assert saved.exit_code == 0, saved.stderr
    assert completed(small, *words) == expected


def test_a_title_stands_beside_the_name_of_a_holding(small: Run) -> None:
    Path("portfolio.yaml").write_text(MINE, encoding="utf-8")
    assert "first-aid\tFirst Aid: the basics" in small("__complete", "--", "portfolio", "edit", "").stdout


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"holdings: [", b"\x00holding: x\n"])
def test_a_broken_file_of_ones_own_has_no_names(small: Run, content: bytes) -> None:
    Path("portfolio.yaml").write_bytes(content)
    (Path("plans")).mkdir()
    Path("plans/x.yaml").write_bytes(content)
    completed(small, "portfolio", "edit", "")
    completed(small, "plan", "show", "")


def test_ones_own_names_load_nothing_heavy(shipped: Path, tmp_path: Path) -> None:
    (tmp_path / "portfolio.yaml").write_text(MINE, encoding="utf-8")
    for words in (("portfolio", "edit", ""), ("plan", "show", "")):
        loaded = modules_loaded_by("--db", str(shipped), "__complete", "--", *words)
        assert "microcred.exchange.own_names" in loaded
        assert not loaded.intersection((*HEAVY, "microcred.render.view", "microcred.domain.ladder.values"))


def test_every_completed_name_means_what_it_says(small: Run) -> None:
    names = completed(small, "show", "")
    assert len(names) >= 5
    for name in names:
        assert small("show", name, "--json").exit_code == 0, name


def test_the_catalogue_that_the_line_names_is_asked(small: Run, tmp_path: Path) -> None:
    assert completed(small, "--db", str(tmp_path / "none.db"), "show", "sea") == []
    assert completed(small, "show", "--db", str(tmp_path / "catalogue.db"), "sea") == ["seamanship"]


def test_a_file_is_left_to_the_shell(run: Run) -> None:
    for words in (("check", "x"), ("--db", "x"), ("search", "-o", ""), ("classify", "--file", "")):
        assert completed(run, *words) == ["<files>"]


def test_completing_loads_nothing_heavy(shipped: Path) -> None:
    loaded = modules_loaded_by("--db", str(shipped), "__complete", "--", "ladder", "--db", str(shipped), "cc")
    assert "microcred.store.beginnings" in loaded
    assert not loaded.intersection((*HEAVY, "microcred.render.view", "microcred.domain.ladder.values"))


def test_a_list_is_never_longer_than_a_person_reads(run: Run, shipped: Path) -> None:
    names = completed(run, "--db", str(shipped), "show", "")
    assert 20 <= len(names) <= 50


@pytest.mark.parametrize("content", [None, b"", b"no database", b"SQLite format 3\x00 and no more"])
def test_nothing_is_built_and_nothing_complained_of(run: Run, tmp_path: Path, content: bytes | None) -> None:
    catalogue = tmp_path / "catalogue.db"
    if content is not None:
        catalogue.write_bytes(content)
    before = sorted(tmp_path.rglob("*"))
    assert completed(run, "show", "x") == []
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("words", [("nonsense", "x"), ("portfolio", "nonsense", ""), ("show", "--nonsense", "-x", "")])
def test_no_line_is_too_odd(small: Run, words: tuple[str, ...]) -> None:
    completed(small, *words)


def test_every_margin_word_is_known_by_its_sort() -> None:
    from microcred.actions.completion import OwnSort, Sort

    assert set(NAMES.values()) == {*Sort, *OwnSort}


def test_a_title_cannot_act_on_the_terminal(run: Run, tmp_path: Path) -> None:
    text = (
        (SAMPLE / "harbour.yaml").read_text(encoding="utf-8").replace("title: Seamanship", 'title: "Sea\\u200emanship"')
    )
    (tmp_path / "odd.yaml").write_text(text, encoding="utf-8")
    run("--quiet", "import", "odd.yaml")
    assert "\u200e" not in run("__complete", "--", "show", "seam").stdout


def test_installing_twice_is_installing_once(run: Run, tmp_path: Path) -> None:
    for _ in range(2):
        assert run("completion", "bash", "--install").exit_code == 0
    line = (tmp_path / ".bashrc").read_text(encoding="utf-8")
    assert line.count("completion.bash' ]") == 1
    assert "complete -F" in (tmp_path / "data" / "microcred" / "completion.bash").read_text(encoding="utf-8")


def test_what_stands_in_a_start_file_stays(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".zshrc").write_text("alias ll='ls -l'", encoding="utf-8")
    run("completion", "zsh", "--install")
    assert (tmp_path / ".zshrc").read_text(encoding="utf-8").startswith("alias ll='ls -l'\n[ -f ")


def test_the_shell_is_asked_for_where_nobody_says(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHELL", "/bin/tcsh")
    assert run("completion").exit_code == 2
    monkeypatch.setenv("SHELL", "/usr/bin/fish")
    assert run("completion").stdout.startswith("# microcred's completion for fish")
