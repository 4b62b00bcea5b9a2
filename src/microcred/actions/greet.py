"""Looks at the catalogue for a greeting. Never builds one."""

from contextlib import closing
from pathlib import Path

from microcred.domain.overview import Overview
from microcred.store.open import open_to_read
from microcred.store.overview import read_overview


def look_at(path: Path) -> Overview:
    """What the catalogue at this path holds; raises where there is none that can be read as it is."""
    with closing(open_to_read(path)) as catalogue:
        return read_overview(catalogue)
