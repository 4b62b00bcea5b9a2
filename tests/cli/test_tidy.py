"""Provider files in the house format: what they say stays, and their comments."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import Run
from microcred.exchange.document import Document
from microcred.exchange.house_format import tidy

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue" / "harbour.yaml"
UNTIDY = """\
# Programs of a small college.
provider:
  name: Small College
  id: small
  kind: college
source: {as_of: 2026-09-01, id: small, kind: own}
programs:
  # first in the course book
  - title: Reading
    id: reading
    class_basis: "quiz; course book"
    class: knowledge
    skills: [reading, 'writing']   # more in spring
    hours: 12
  - id: craft
    requires: small/reading
    title: Craft
    kind: certification
    class: certification
    class_basis: panel; course book
    source: {url: "https://small.example/craft", as_of: null}
"""
TIDY = """\
# Programs of a small college.
provider: {id: small, name: Small College, kind: college}
source: {id: small, kind: own, as_of: 2026-09-01}
programs:
  - id: craft
    title: Craft
    kind: certification
    class: certification
    class_basis: panel; course book
    requires: reading
    source: {url: https://small.example/craft, as_of: null}

  # first in the course book
  - id: reading
    title: Reading
    class: knowledge
    class_basis: quiz; course book
    skills: [reading, writing]  # more in spring
    hours: 12
"""


def test_a_file_is_put_in_order(run: Run) -> None:
    Path("small.yaml").write_text(UNTIDY, encoding="utf-8")
    assert run("tidy", "small.yaml", "--check").exit_code == 1
    assert Path("small.yaml").read_text(encoding="utf-8") == UNTIDY
    result = run("tidy", "small.yaml", "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["files"] == [{"source": "small.yaml", "changed": True}]
    assert Path("small.yaml").read_text(encoding="utf-8") == TIDY
    assert run("tidy", "small.yaml", "--check").exit_code == 0


def test_import_finds_nothing_changed(run: Run) -> None:
    Path("small.yaml").write_text(UNTIDY, encoding="utf-8")
    run("import", "small.yaml")
    run("tidy", "small.yaml")
    (source,) = json.loads(run("import", "small.yaml", "--json").stdout)["sources"]
    assert (source["added"], source["changed"], source["unchanged"]) == (0, 0, 2)


def test_a_file_with_an_error_is_left_alone(run: Run) -> None:
    text = UNTIDY.replace("hours: 12", "hours: twelve")
    Path("small.yaml").write_text(text, encoding="utf-8")
    result = run("tidy", "small.yaml")
    assert result.exit_code == 1
    assert "small.yaml:14:12: " in result.stderr
    assert Path("small.yaml").read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.json", '{"provider": {"id": "a", "name": "A"}, "programs": []}', "a file in JSON has no house format"),
        ("skills.yaml", "skills: [{nme: reading}]\n", "skills.yaml:1:"),
        ("empty.yaml", "", "the file is empty"),
    ],
)
def test_what_is_no_provider_file_is_told(run: Run, name: str, text: str, said: str) -> None:
    Path(name).write_text(text, encoding="utf-8")
    result = run("tidy", name)
    assert result.exit_code == 1
    assert said in result.stderr
    assert Path(name).read_text(encoding="utf-8") == text


OTHERS = {
    "skills": (
        "# ours\nsource: {kind: own}\nskills:\n- aliases: [to read]\n  # the first\n  name: reading\n",
        "# ours\nsource: {kind: own}\nskills:\n  # the first\n  - {name: reading, aliases: [to read]}\n",
    ),
    "industries": (
        "industries:\n- {title: At sea, id: sea}\nsource: {kind: own}\n",
        "source: {kind: own}\nindustries:\n  - {id: sea, title: At sea}\n",
    ),
    "jobs": (
        "jobs:\n- {title: Sailor, soc: 53-5011, id: sailor}\nindustry: sea\nsource: {kind: own}\n",
        "industry: sea\nsource: {kind: own}\njobs:\n  - id: sailor\n    soc: 53-5011\n    title: Sailor\n",
    ),
    "sources": (
        "sources:\n- {url: https://a.example, title: A, id: a}\nsource: {kind: own}\n",
        "source: {kind: own}\nsources:\n  - {id: a, title: A, url: https://a.example}\n",
    ),
}
"""What a file of each other kind is before and after."""


@pytest.mark.parametrize("kind", OTHERS)
def test_every_kind_of_file_has_a_house_format(run: Run, kind: str) -> None:
    before, after = OTHERS[kind]
    Path("a.yaml").write_text(before, encoding="utf-8")
    assert run("tidy", "--check", "a.yaml").exit_code == 1
    result = run("tidy", "a.yaml")
    assert result.exit_code == 0, result.stderr
    assert Path("a.yaml").read_text(encoding="utf-8") == after
    assert run("tidy", "--check", "a.yaml").exit_code == 0


def test_standard_input_cannot_be_rewritten(run: Run) -> None:
    result = run("tidy", "-", stdin=UNTIDY)
    assert result.exit_code == 1
    assert "name a file" in result.stderr


def test_two_documents_in_a_file_stay_two(run: Run) -> None:
    Path("two.yaml").write_text(UNTIDY + "---\n# another\n" + UNTIDY.replace("small", "big"), encoding="utf-8")
    run("tidy", "two.yaml")
    text = Path("two.yaml").read_text(encoding="utf-8")
    assert text == f"{TIDY}---\n# another\n{TIDY.replace('small', 'big')}"


HEAD, _, LIST = SAMPLE.read_text(encoding="utf-8").partition("programs:\n")
PROGRAMS = LIST.rstrip("\n").split("\n\n")


@given(st.permutations(PROGRAMS))
def test_any_order_of_programs_becomes_one(programs: list[str]) -> None:
    told, text = tidy(Document("harbour.yaml", None, SAMPLE.read_bytes()))
    shuffled = "\n".join((HEAD + "programs:", *programs)) + "\n"
    again, same = tidy(Document("harbour.yaml", None, shuffled.encode()))
    assert same == text is not None
    assert {record.id: record for reading in told for record in reading.records} == {
        record.id: record for reading in again for record in reading.records
    }


NULLS = """\
provider: {id: small, name: Small College}
source: {id: small, kind: own}
programs:
  - id: craft
    title: Craft
    assessment: [{type: exam, mode: null}]
    hours: null
    cost: {learning: null, assessment: 3}
    conditions: [{kind: experience, months: null, text: rigging}]
    renewal: {every_months: 12, fee: null, credits: null, by: [exam]}
"""


def test_what_is_said_to_be_unknown_within_a_field_stays(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "small.yaml"
    file.write_text(NULLS, encoding="utf-8")
    assert run("tidy", "small.yaml").exit_code == 0
    assert file.read_text(encoding="utf-8") == NULLS
