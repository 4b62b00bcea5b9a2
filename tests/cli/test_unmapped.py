"""Words for skills that the vocabulary lacks are listed, most frequent first, and never stop an import."""

import json
from pathlib import Path

import pytest

from conftest import Run

SKILLS = """\
source: {id: words, kind: own}
skills:
  - {name: networking, aliases: [computer networks]}
"""
PROGRAMS = """\
provider: {id: my-college, name: My College}
source: {id: my-college, kind: own, as_of: 2026-11-01}
programs:
  - {id: a, title: A, skills: [Computer Networks, Basket Weaving]}
  - {id: b, title: B, skills: [basket weaving, knots]}
"""
UNMAPPED = [{"skill": "Basket Weaving", "programs": 2}, {"skill": "knots", "programs": 1}]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "skills.yaml").write_text(SKILLS, encoding="utf-8")
    (folder / "my-college.yaml").write_text(PROGRAMS, encoding="utf-8")
    return folder


@pytest.mark.parametrize("command", ["import", "check"])
def test_what_the_vocabulary_lacks_is_counted_by_programs(run: Run, folder: Path, command: str) -> None:
    result = run("--db", "new.db", command, str(folder), "--json")
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)["unmapped"] == UNMAPPED
    assert "basket" not in result.stderr.casefold()


def test_the_screen_names_the_most_frequent_first(run: Run, folder: Path) -> None:
    words = " ".join(run("--db", "new.db", "import", str(folder), "--format", "table").stdout.split())
    assert "2 skills not in the vocabulary" in words
    assert words.index("Basket Weaving (2)") < words.index("knots (1)")


def test_without_a_vocabulary_no_word_is_lacking(run: Run, folder: Path) -> None:
    result = run("--db", "new.db", "import", str(folder / "my-college.yaml"), "--json")
    assert json.loads(result.stdout)["unmapped"] == []
