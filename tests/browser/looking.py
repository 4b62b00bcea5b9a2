"""What all tests of pages share: how a page is opened, and what a checker of accessibility finds wrong with it."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PATIENCE = 60_000
Open = Callable[..., Any]
PORTFOLIO = """\
version: 1
holdings:
  - {holding: pilot, program: harbour/pilot, title: Harbour Pilot, earned_on: 2025-03-01, evidence: "https://example.org/1"}
  - {holding: seamanship, program: harbour/seamanship, title: Seamanship, status: in_progress, expected_on: 2027-02-01}
  - {holding: old, program: harbour/pilot, title: Harbour Pilot, earned_on: 2019-03-01}
  - {holding: gone, title: Knots, provider: Scouts, class: skill, skills: [rope work], status: revoked}
  - {holding: aid, title: First Aid, class: skill, skills: [first aid], earned_on: 2024-05-05, verified: yes}
  - {holding: talk, title: Harbour Talk, text: Awarded to those who attended the webinar, evidence: talk.png}
conditions:
  - {kind: experience, months: 24, text: at sea}
  - {kind: age, years: 31}
"""
"""What somebody holds of the small catalogue: all that a holding can be."""


def npm_file(name: str) -> str:
    folder = os.environ.get("MICROCRED_NODE_MODULES")
    if not folder:
        pytest.skip("MICROCRED_NODE_MODULES does not say where npm's packages are")
    return (Path(folder) / name).read_text(encoding="utf-8")


def complaints(page: Any) -> list[str]:
    """What the checker of accessibility finds wrong with a page."""
    page.add_script_tag(content=npm_file("axe-core/axe.min.js"))
    found = page.evaluate("() => axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice']})")
    return [f"{each['id']}: {node['html']}" for each in found["violations"] for node in each["nodes"]]
