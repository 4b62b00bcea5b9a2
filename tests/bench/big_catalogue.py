"""A catalogue of 82,400 programs to measure planning on: PYTHONPATH=tests python tests/bench/big_catalogue.py FILE.db.

The badges of ../shared/facts give each program its provider, its skills and how they go together; prices, lengths,
conditions and requirements are thrown by dice. Nothing of the directory is kept but in the database that is asked for.
"""

import gzip
import json
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

_FACTS = Path("shared", "facts", "credly-badges.jsonl.gz")
CLASSES = ("knowledge", "skill", "ability", "certification")
_LONGEST = 100
_LEVELS = {"Foundational": 0, "Intermediate": 1, "Advanced": 2}
_CONDITIONS = (
    {"kind": "experience", "months": 12},
    {"kind": "experience", "months": 36},
    {"kind": "age", "years": 18},
    {"kind": "licence", "text": "driver"},
    {"kind": "degree", "text": "bachelor"},
)


def read_badges() -> Iterator[dict[str, Any]]:
    """The badges of the directory beside the checkout that name who issues them."""
    path = next(folder / _FACTS for folder in Path(__file__).parents if (folder / _FACTS).exists())
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from (badge for badge in map(json.loads, lines) if badge["issuer"])


def make_programs(seed: int = 1) -> Iterator[dict[str, Any]]:
    """A line a program; what it requires stands on a lower rung of the same provider, so that there is no circle."""
    dice = Random(seed)  # noqa: S311 - dice, no secrets
    offered: dict[str, list[list[str]]] = defaultdict(lambda: [[], [], [], []])
    badges = [(_level(badge, dice), badge) for badge in read_badges()]
    for level, badge in sorted(badges, key=lambda each: each[0]):
        provider = _slug(badge["issuer"][0]["name"])
        below = [name for rung in offered[provider][: level + 1] for name in rung]
        slug = f"p{badge['id'][:13]}"
        offered[provider][level].append(f"{provider}/{slug}")
        yield {
            "id": f"{provider}/{slug}",
            "title": slug,
            "provider": {"id": provider, "name": provider, "kind": "vendor"},
            "source": {"id": "dice", "kind": "directory", "as_of": "2026-09-01"},
            **_facts(dice, level, below),
            "skills": list(dict.fromkeys(skill for skill in badge["skills"] or [] if len(skill) <= _LONGEST)),
        }


def _level(badge: dict[str, Any], dice: Random) -> int:
    """Certifications on top; else as the badge says of itself, or by dice."""
    if badge["type_category"] == "Certification" and badge["level"] != "Foundational":
        return 3
    return _LEVELS.get(badge["level"] or "", dice.choice((0, 0, 1, 1, 2)))


def _facts(dice: Random, level: int, below: list[str]) -> dict[str, Any]:
    """Prices and lengths, half of them unknown; requirements of a depth as real ones have, some rest on conditions."""
    facts: dict[str, Any] = {
        "kind": "certification" if level == 3 else "course",
        "class": CLASSES[level],
        "class_basis": "dice",
        "hours": dice.choice((None, None, None, dice.randint(1, 60), dice.randint(1, 120))),
        "cost": dice.choice(
            (
                {"learning": None},
                {"learning": 0},
                {"learning": 0, "assessment": 0, "certificate": 0},
                {"learning": dice.randint(1, 40) * 25, "assessment": 0, "certificate": 0, "currency": "USD"},
            )
        ),
        "delivery": dice.choice(("online", "online", None, "in_person")),
    }
    if below and dice.random() < (0.35, 0.1)[level < 3]:
        facts["requires"] = _tree(dice, below, 2)
    if below and dice.random() < (0.4, 0.1)[level < 3]:
        facts["recommends"] = dice.sample(below, min(len(below), dice.choice((1, 1, 2, 3))))
    if level == 3 and dice.random() < 0.3:
        facts["conditions"] = [dice.choice(_CONDITIONS)]
    return facts


def _tree(dice: Random, names: list[str], depth: int) -> Any:
    roll = dice.random()
    if depth == 0 or roll < 0.55:
        return dice.choice(names[-200:])
    if roll < 0.62:
        return {"condition": dice.choice(_CONDITIONS)}
    parts = [_tree(dice, names, depth - 1) for _ in range(dice.choice((2, 2, 3, 4)))]
    if roll < 0.8:
        return {"all": parts}
    return {"of": 2, "from": parts} if roll > 0.95 and len(parts) > 2 else {"any": parts}


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40].strip("-") or "nobody"


def build(path: Path) -> None:
    """Imports the programs as any user would; it takes some minutes."""
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder, "dice.jsonl")
        with lines.open("w", encoding="utf-8") as out:
            out.writelines(f"{json.dumps(program)}\n" for program in make_programs())
        command = [
            sys.executable,
            "-m",
            "microcred",
            "--db",
            str(path),
            "--quiet",
            "import",
            str(lines),
            "--name",
            "dice",
        ]
        subprocess.run(command, check=True)


if __name__ == "__main__":
    build(Path(sys.argv[1]))
