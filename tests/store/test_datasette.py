"""The catalogue in Datasette, as a person browses it. Left out by default: -m datasette.

Datasette is installed beside microcred, not with it: $MICROCRED_DATASETTE is its program, else the one on the path.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.datasette
Get = Callable[[str], Any]


@pytest.fixture
def get(shipped: Path, tmp_path: Path) -> Get:
    program = os.environ.get("MICROCRED_DATASETTE") or shutil.which("datasette") or pytest.skip("there is no Datasette")
    file = tmp_path / "microcred.db"
    shutil.copy(shipped, file)

    def get(path: str) -> Any:
        told = subprocess.run([program, str(file), "--get", path], capture_output=True, check=True, timeout=120)
        return json.loads(told.stdout)

    return get


def test_it_lists_what_a_person_looks_for_and_hides_the_index(get: Get) -> None:
    catalogue = get("/microcred.json")
    shown = {table["name"]: table for table in catalogue["tables"] if not table["hidden"]}
    assert {"program", "provider", "skill", "job", "job_certification", "industry", "change", "source"} <= shown.keys()
    assert not [name for name in shown if name.startswith("program_text")]
    assert {view["name"] for view in catalogue["views"]} >= {"program_overview", "stated_fact", "source_overview"}
    leading = {key["column"]: key["other_table"] for key in shown["program_skill"]["foreign_keys"]["outgoing"]}
    assert leading == {"program": "program", "skill": "skill"}


def test_a_program_leads_to_its_provider_by_name(get: Get) -> None:
    row = get("/microcred/program.json?id=cisco/ccna&_labels=on&_shape=objects")["rows"][0]
    assert row["provider"] == {"value": "cisco", "label": "Cisco"}


@pytest.mark.parametrize("view", ["program_overview", "stated_fact", "source_overview"])
def test_a_view_has_rows(get: Get, view: str) -> None:
    assert get(f"/microcred/{view}.json?_size=3&_shape=objects")["rows"]


def test_programs_are_searched_by_the_index_of_words(get: Get) -> None:
    words = "_fts_table=program_text&_fts_pk=key&_search=routing"
    assert get(f"/microcred/program.json?{words}&_shape=objects")["filtered_table_rows_count"] > 10
