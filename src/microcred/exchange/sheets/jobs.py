"""The rows of a table of occupations as jobs: SOC or O*NET code, title, other titles; one row or several a job."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from microcred.domain.files.contents import Contents
from microcred.domain.files.jobs_file import read_jobs_file
from microcred.domain.files.problem import Path, Problem
from microcred.exchange.naming import make_slug
from microcred.exchange.sheets.columns import Choice
from microcred.exchange.sheets.table import Cell, Table, join_cell
from microcred.exchange.sheets.tally import Tally
from microcred.exchange.sheets.values import SOC, read_list


def read_jobs(table: Table, choice: Choice, constants: Mapping[str, str], tally: Tally) -> Contents:
    """The records of all jobs, each problem at the row that it is about."""
    places = {column.key: column.number for column in choice.columns}
    jobs: dict[str, dict[str, dict[str, Any]]] = {}
    rows: dict[str, dict[str, int]] = {}
    for number, cells in enumerate(table.rows):
        said = {key: join_cell(cells[place]).strip() for key, place in places.items()}
        industry = make_slug(said.get("industry") or constants.get("industry", ""))
        job = _job_of(said, choice, number, tally)
        if job is None:
            continue
        known = jobs.setdefault(industry, {}).setdefault(job["id"], job)
        rows.setdefault(industry, {}).setdefault(job["id"], number)
        aliases = [*known.get("aliases", ()), *_aliases_of(cells, places, known["title"])]
        if aliases:
            known["aliases"] = list({alias.casefold(): alias for alias in reversed(aliases)}.values())[::-1]
    if "" in jobs:
        hint = "say --set industry=ID; microcred industries lists them"
        return Contents(problems=(Problem((), "no column says in which industry these jobs are", hint),))
    parts = [_read(industry, several, rows[industry], constants) for industry, several in jobs.items()]
    return Contents(
        source=_source_of(constants),
        records=tuple(record for part in parts for record in part.records),
        rejected_ids=tuple(each for part in parts for each in part.rejected_ids),
        paths={key: path for part in parts for key, path in part.paths.items()},
        problems=tuple(problem for part in parts for problem in part.problems),
    )


def _job_of(said: Mapping[str, str], choice: Choice, number: int, tally: Tally) -> dict[str, Any] | None:
    """The job of a row; None where its title or its code is missing, which is told."""
    code = SOC.fullmatch(said.get("soc", ""))
    title = " ".join(said.get("title", "").split())[:300]
    if not title or not make_slug(title) or code is None:
        column = choice.of("title" if not title else "soc")
        assert column is not None  # noqa: S101 – a table of jobs has both
        tally.lose(column.heading, "no title" if not title else "no code of the SOC", None, number, column.number)
        return None
    onet = {"onet_soc": code[0]} if code[2] else {}
    return {"id": make_slug(title), "soc": code[1], **onet, "title": title}


def _aliases_of(cells: Sequence[Cell], places: Mapping[str, int], title: str) -> list[str]:
    if "aliases" not in places:
        return []
    cell = cells[places["aliases"]]
    parts = cell if isinstance(cell, list) else (read_list(cell) if any(sign in cell for sign in ";|\n") else [cell])
    return [part[:200] for part in parts if part and part.casefold() not in {title.casefold(), "n/a"}]


def _source_of(constants: Mapping[str, str]) -> dict[str, str]:
    said = {key.removeprefix("source."): text for key, text in constants.items() if key.startswith("source.")}
    return {**said, **({"as_of": constants["as_of"]} if "as_of" in constants else {})}


def _read(
    industry: str, jobs: Mapping[str, Mapping[str, Any]], rows: Mapping[str, int], constants: Mapping[str, str]
) -> Contents:
    numbers = [rows[job] for job in jobs]
    contents = read_jobs_file({"industry": industry, "source": _source_of(constants), "jobs": list(jobs.values())})

    def path_in_table(path: Path) -> Path:
        match path:
            case ("jobs", int() as place, *_):
                return (numbers[place],)
        return ()

    problems = tuple(problem._replace(path=path_in_table(problem.path), first=None) for problem in contents.problems)
    paths = {key: path_in_table(path) for key, path in contents.paths.items()}
    return replace(contents, paths=paths, problems=problems)
