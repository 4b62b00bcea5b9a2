"""Gathers the days that matter to what a person holds and has planned."""

from datetime import date
from pathlib import Path

from microcred.actions.held import read_held
from microcred.actions.plans import open_plans
from microcred.domain.agenda import Appointment, list_appointments
from microcred.store.open import Catalogue


def gather_agenda(catalogue: Catalogue, path: Path, today: date) -> list[Appointment]:
    """What ends, is to be renewed, begins or is planned, from today on."""
    return list_appointments(read_held(catalogue, path), open_plans(catalogue, (), (path,), today), today)
