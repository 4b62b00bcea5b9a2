"""Puts what a person earned elsewhere into their portfolio: read, matched with the catalogue, never taken twice."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from microcred.actions.match import Matcher
from microcred.actions.resolve import resolve_program
from microcred.domain.arrival import Arrival, Arrivals, Brought, merge
from microcred.domain.claims import Claim
from microcred.domain.earned import Earned, Place, Signed, whose
from microcred.domain.errors import MicrocredError
from microcred.domain.files.portfolio_file import read_holding
from microcred.domain.kinds import Whose
from microcred.domain.matching import How, Match
from microcred.domain.own import NAMELESS, slug_of
from microcred.domain.portfolio import Portfolio, add_months, check_holding
from microcred.domain.program import Program
from microcred.domain.report import Finding
from microcred.exchange.kept import keep, name_in
from microcred.exchange.portfolio_documents import read_documents
from microcred.exchange.portfolio_yaml import change_portfolio, read_portfolio
from microcred.exchange.proof.ask import Asker
from microcred.store.open import Catalogue
from microcred.store.programs import get_programs

_STATED = Match(None, How.STATED, "the file says so")
_LONGEST_ADDRESS = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRequest:
    """What is imported, and what the person says of it.

    `chosen` are programs in their words, under the names of the holdings that they are, the only one's under "".
    """

    words: tuple[str, ...]
    emails: tuple[str, ...] = ()
    remember: bool = False
    anyone: bool = False
    fetch: bool = False
    chosen: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What would come of an import, and what is needed to carry it out."""

    outcome: Arrivals
    brought: tuple[Brought, ...]
    claims: tuple[Claim, ...]
    signed: tuple[Signed, ...]
    emails: tuple[str, ...]


def plan_import(catalogue: Catalogue, path: Path, request: ImportRequest, today: date) -> ImportPlan:
    """Reads, matches and compares; writes nothing."""
    portfolio = read_portfolio(path)
    emails = tuple(dict.fromkeys((*portfolio.emails, *request.emails)))
    with Asker(offline=not request.fetch) as asker:
        read = read_documents(request.words, sys.stdin.buffer, today, asker if request.fetch else None)
    mine = [(each, whose(each.recipients, emails)) for each in read.earned]
    errors = list(read.errors)
    if not request.anyone:
        errors += [_refuse(each) for each, of_whom in mine if of_whom is Whose.ANOTHERS]
        mine = [pair for pair in mine if pair[1] is not Whose.ANOTHERS]
    brought, wrong = _bring(catalogue, mine, today)
    for one in read.portfolios:
        for holding in one.holdings:
            check_holding(holding, today)
            match = _STATED._replace(program=holding.program)
            brought.append(Brought(holding, match, Place(read.names[id(one)])))
    brought = _choose(catalogue, brought, request.chosen, today)
    _, arrivals = merge(portfolio, brought)
    warnings = [*read.warnings, *_unchecked(mine, emails)]
    return ImportPlan(
        outcome=Arrivals(dry_run=True, arrivals=arrivals, errors=(*errors, *wrong), warnings=tuple(warnings)),
        brought=tuple(brought),
        claims=tuple(claim for one in read.portfolios for claim in one.claims),
        signed=tuple(each.signed for each, _ in mine if each.signed is not None),
        emails=tuple(dict.fromkeys((*portfolio.emails, *request.emails))) if request.remember else portfolio.emails,
    )


def carry_out(path: Path, plan: ImportPlan) -> Arrivals:
    """Writes what was planned, put to what the portfolio holds by now; a second time changes nothing."""
    arrivals: tuple[Arrival, ...] = ()

    def add(portfolio: Portfolio) -> Portfolio:
        nonlocal arrivals
        merged, arrivals = merge(portfolio, plan.brought)
        said = tuple(claim for claim in plan.claims if claim not in portfolio.claims)
        return replace(merged, claims=(*portfolio.claims, *said), emails=plan.emails or portfolio.emails)

    keep(path, plan.signed)
    change_portfolio(path, add)
    return replace(plan.outcome, dry_run=False, arrivals=arrivals)


def _bring(
    catalogue: Catalogue, earned: Sequence[tuple[Earned, Whose]], today: date
) -> tuple[list[Brought], list[Finding]]:
    """Each as a holding of the program that it was found to be of, and what cannot be one."""
    matcher = Matcher(catalogue, today)
    matched = [(each, of_whom, matcher.match(each)) for each, of_whom in earned]
    programs = get_programs(catalogue, {match.program for _, _, match in matched if match.program})
    brought, wrong = [], []
    for each, of_whom, match in matched:
        program = programs.get(match.program or "")
        said = _say(_without_computed(each, program), match, program.title if program else None)
        try:
            brought.append(Brought(read_holding(said), match, each.place, of_whom))
        except MicrocredError as failure:
            wrong.append(Finding(*each.place, None, failure.message, failure.hint))
    return brought, wrong


def _without_computed(earned: Earned, program: Program | None) -> Earned:
    """Without the end that a person's own export computed from the program: it is computed again."""
    if not earned.is_self_asserted or program is None or program.valid_months is None or earned.earned_on is None:
        return earned
    ends = add_months(earned.earned_on, program.valid_months)
    return replace(earned, expires_on=None) if earned.expires_on == ends else earned


def _say(earned: Earned, match: Match, title: str | None) -> dict[str, object]:
    """What was earned under the keys of the portfolio file; what the catalogue says of its program is not repeated."""
    own = {
        "provider": None if earned.is_self_asserted and earned.provider == NAMELESS else earned.provider,
        "class": "macro" if earned.is_degree else None,
        "skills": list(earned.skills),
        "text": earned.text,
    }
    said = {
        "holding": match.program.partition("/")[2] if match.program else slug_of(earned.title),
        "program": match.program,
        "title": title or earned.title,
        **({} if match.program else own),
        "status": "revoked" if earned.is_revoked else "completed",
        "earned_on": earned.earned_on.isoformat() if earned.earned_on else None,
        "expires_on": earned.expires_on.isoformat() if earned.expires_on else None,
        "evidence": _short(earned.evidence),
        "credential": _short(earned.credential),
        "document": name_in(earned.signed) if earned.signed else None,
    }
    return {key: value for key, value in said.items() if value not in (None, [])}


def _short(text: str | None) -> str | None:
    return text if text is not None and len(text) <= _LONGEST_ADDRESS else None


def _choose(catalogue: Catalogue, brought: Sequence[Brought], chosen: Mapping[str, str], today: date) -> list[Brought]:
    """With the programs that a person says they are."""
    names = [each.holding.id for each in brought]
    for name in chosen:
        if (not name and len(brought) != 1) or (name and names.count(name) == 0):
            said = f"there is no {name} in what is imported" if name else f"there are {len(brought)} credentials"
            raise MicrocredError(f"--as: {said}", f"say --as HOLDING=PROGRAM; there is {', '.join(names[:6])}")
    programs = {name: resolve_program(catalogue, word, today) for name, word in chosen.items()}
    titles = {each: program.title for each, program in get_programs(catalogue, programs.values()).items()}
    return [_chosen(each, programs.get(each.holding.id) or programs.get(""), titles) for each in brought]


def _chosen(each: Brought, program: str | None, titles: Mapping[str, str]) -> Brought:
    if program is None:
        return each
    made = replace(
        each.holding, id=program.partition("/")[2], program=program, title=titles[program],
        provider=None, credential_class=None, skills=(), text=None,
    )  # fmt: skip
    return each._replace(holding=made, match=Match(program, How.CHOSEN, "you say so"))


def _refuse(earned: Earned) -> Finding:
    message = "this badge is somebody else's: it names another address than yours"
    return Finding(*earned.place, None, message, "say --email for another one of yours; --anyone takes it all the same")


def _unchecked(earned: Sequence[tuple[Earned, Whose]], emails: tuple[str, ...]) -> list[Finding]:
    """What could not be compared, one line a reason."""
    unknown = [each for each, of_whom in earned if of_whom is Whose.UNKNOWN]
    by_email = [each for each in unknown if any(recipient.is_email for recipient in each.recipients)]
    others = [each for each in unknown if each not in by_email] if len(by_email) < len(unknown) else []
    found = []
    if by_email and not emails:
        message = f"whose they are was not checked: {len(by_email)} name their earner by an e-mail address"
        found.append(Finding(by_email[0].place.source, None, None, None, message, "--email says yours"))
    if others:
        message = f"whose they are cannot be checked: {len(others)} name their earner, but by no e-mail address"
        found.append(Finding(others[0].place.source, None, None, None, message, "look at them yourself"))
    revoked = sum(each.is_revoked for each, _ in earned)
    if revoked:
        message = f"{revoked} were taken back by who issued them: they are kept as revoked and count for nothing"
        first = next(each for each, _ in earned if each.is_revoked)
        found.append(Finding(*first.place, None, message, "ask the issuer why"))
    return found
