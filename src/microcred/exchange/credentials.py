"""Documents of others to what a person earned: badges, learner records, backpacks, résumés, whatever they came in.

The readers of foreign formats do the reading, as for the catalogue; here their credentials are taken, not their programs.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, NamedTuple

from microcred.domain.earned import Earned, Place, Signed
from microcred.domain.files.problem import Path
from microcred.domain.report import Finding
from microcred.exchange import json_resume
from microcred.exchange.document import Document, decode
from microcred.exchange.foreign import formats as foreign
from microcred.exchange.foreign.badgr import as_assertions
from microcred.exchange.foreign.baked import PNG, looks_like_svg, read_inner, texts_in_png, texts_in_svg
from microcred.exchange.foreign.fit import day_of
from microcred.exchange.foreign.gather import EARNER
from microcred.exchange.foreign.party import NOT_FETCHED
from microcred.exchange.foreign.signed import find_signed, find_whole
from microcred.exchange.foreign.token import open_or_none
from microcred.exchange.held import Credential
from microcred.exchange.location import Unreadable
from microcred.exchange.named_badges import Ask, Filled, ask_for, fill
from microcred.exchange.naming import is_address, own_id
from microcred.exchange.reading import Reading
from microcred.exchange.record_of import Told, told_of
from microcred.exchange.registry import format_of, read_trees
from microcred.exchange.tree import Tree

_NOT_HERE = (EARNER, "this is a signed token: its signature was not verified")
"""What readers tell of credentials to those who asked for programs."""

_NOBODY = "this describes badges, and nobody who earned one"
_NOBODY_HINT = "microcred import adds them to the catalogue; portfolio add says that you hold one"
_FETCH_HINT = "--fetch asks for it"
_DATE_HINT = "ask its issuer for a corrected one"


class Original(NamedTuple):
    """A document as it came, before anything was put into it, and the whole of it where all of it is signed."""

    value: Any
    signed: Signed | None


@dataclass(slots=True)
class Credentials:
    """What was read: what was earned, what is wrong, what a person should know."""

    earned: list[Earned] = field(default_factory=list)
    errors: list[Finding] = field(default_factory=list)
    warnings: list[Finding] = field(default_factory=list)


def read_credentials(document: Document, today: date, ask: Ask | None = None) -> Credentials:
    """All credentials in a document; a mistake in one leaves the others.

    What is only named by an address is asked for where there is an `ask`.
    """
    found = Credentials()
    if not document.content.strip():
        found.errors.append(Finding(document.name, 1, 1, None, "the file is empty", "name another"))
        return found
    try:
        for tree, text in _trees_of(document, ask):
            whole, failures = Filled(tree, {}) if ask is None else fill(tree, ask)
            found.warnings += [Finding(document.name, None, None, None, *each) for each in failures.items()]
            _read_tree(document, whole, Original(tree.value, find_whole(text)), found)
    except Unreadable as failure:
        found.errors.append(_with_way_out(failure.at(document.name)))
    earned = []
    for each in found.earned:
        wrong = _misdated(each, today)
        if wrong is None:
            earned.append(each)
        else:
            found.errors.append(wrong)
    found.earned = earned
    return found


def _trees_of(document: Document, ask: Ask | None) -> Iterator[tuple[Tree, str]]:
    """Each document in a file, and its text; what is baked into a picture is one."""
    if document.content.startswith(PNG):
        yield from (_read_baked(text, ask) for text in texts_in_png(document.content))
        return
    try:
        text = decode(document.content)
    except Unreadable:
        text = ""
    if looks_like_svg(text):
        yield from (_read_baked(inner, ask, line, column) for inner, line, column in texts_in_svg(text))
        return
    yield from ((tree, text) for tree in read_trees(document))


def _read_baked(text: str, ask: Ask | None, line: int = 1, column: int = 1) -> tuple[Tree, str]:
    """The document that was baked; where it is only an address, what is shown there."""
    address = text.strip()
    if ask is None or not is_address(address):
        return read_inner(text, line, column), text
    shown = ask_for(address, ask, "the badge")
    text = shown if isinstance(shown, str) else json.dumps(shown, ensure_ascii=False)
    return read_inner(text, line, column), text


def _read_tree(document: Document, tree: Tree, original: Original, found: Credentials) -> None:
    tree = as_assertions(tree)
    if json_resume.recognises(tree.value):
        _read_resume(document, tree, found)
        return
    name = tree.notation if tree.notation in foreign.NAMES else foreign.recognise(tree.value)
    if name is None:
        message = "this is no badge, learner record, résumé or portfolio"
        hint = (
            "what is read: Open Badges, CLR, Europass, a badge directory's export, JSON Resume, portfolio YAML and CSV"
        )
        found.errors.append(Finding(document.name, *tree.locate(()), None, message, hint))
        return
    reading = format_of(name).read(document, tree)
    told = told_of(reading)
    found.errors += [_with_way_out(each) for each in reading.errors]
    found.warnings += [each for each in reading.warnings if each.message not in _NOT_HERE]
    before = len(found.earned)
    for each in reading.credentials:
        if each.program in told:
            _take(found, each, told[each.program], tree, reading, original)
    if len(found.earned) == before and not reading.errors:
        found.errors.append(Finding(document.name, *tree.locate(()), None, _NOBODY, _NOBODY_HINT))


def _with_way_out(finding: Finding) -> Finding:
    """The finding; what is only named can be asked for here."""
    return finding._replace(hint=_FETCH_HINT) if NOT_FETCHED in finding.message else finding


def _take(
    found: Credentials, credential: Credential, told: Told, tree: Tree, reading: Reading, original: Original
) -> None:
    """One credential as what was earned by it."""
    held = credential.held
    place = Place(reading.name, *(reading.places(held.path, False) or (None, None)))
    achievement = _value_at(tree.value, credential.path)
    own = own_id(achievement.get("id")) if isinstance(achievement, Mapping) else None
    signed = find_signed(original.value, held.path, original.signed)
    is_own_word = signed is None and _is_self_asserted(_value_at(tree.value, held.path))
    earned = Earned(
        title=told.title,
        place=place,
        provider=told.provider,
        provider_ids=told.provider_ids,
        program=own,
        identifiers=told.identifiers,
        urls=told.urls,
        skills=told.skills,
        text=told.text,
        is_degree=told.is_degree,
        credential=None if is_own_word else held.id,
        evidence=next(iter(held.evidence), None),
        is_revoked=held.is_revoked,
        recipients=() if is_own_word else held.recipients,
        signed=signed,
        is_self_asserted=is_own_word,
    )
    found.earned.append(_dated(earned, held.issued_on, held.expires_on, found))


def _is_self_asserted(value: Any) -> bool:
    """Whether a credential was issued by the one whom it is of."""
    if not isinstance(value, Mapping):
        return False
    subject = value.get("credentialSubject")
    names = [each.get("id") if isinstance(each, Mapping) else each for each in (value.get("issuer"), subject)]
    return names[0] is not None and names[0] == names[1]


def _read_resume(document: Document, tree: Tree, found: Credentials) -> None:
    for each in json_resume.read_resume(tree, document.name):
        if isinstance(each, Finding):
            found.errors.append(each)
            continue
        earned, day = each
        if day is not None and day_of(day) is None:
            message = "its date names no day, so it is left out"
            found.warnings.append(Finding(*earned.place, None, message, "portfolio edit HOLDING --on DATE says it"))
            day = None
        found.earned.append(_dated(earned, day, None, found))


def _dated(earned: Earned, issued_on: str | None, expires_on: str | None, found: Credentials) -> Earned:
    """With its days; one that no calendar has is told and left out."""
    days: list[date | None] = []
    for key, said in (("earned_on", issued_on), ("expires_on", expires_on)):
        try:
            days.append(date.fromisoformat(day_of(said) or "") if said else None)
        except ValueError:
            days.append(None)
            message = f"it was {key.replace('_', ' ')} a day that no calendar has: that is left out"
            found.warnings.append(Finding(*earned.place, None, message, _DATE_HINT))
    return replace(earned, earned_on=days[0], expires_on=days[1])


def _misdated(earned: Earned, today: date) -> Finding | None:
    """What is wrong with the days of what was earned."""
    if earned.earned_on is not None and earned.earned_on > today:
        message = f"it is issued on {earned.earned_on}, which has not come yet"
        return Finding(*earned.place, None, message, "import it on that day, or ask its issuer for a corrected one")
    if earned.earned_on and earned.expires_on and earned.expires_on < earned.earned_on:
        message = f"it expires on {earned.expires_on}, before it was issued on {earned.earned_on}"
        return Finding(*earned.place, None, message, _DATE_HINT)
    return None


def _value_at(value: Any, path: Path) -> Any:
    """What stands at a path, signed tokens on the way opened."""
    here = open_or_none(value)
    for step in path:
        if isinstance(here, Mapping):
            here = open_or_none(here.get(str(step)))
        elif isinstance(here, list) and isinstance(step, int) and step < len(here):
            here = open_or_none(here[step])
        else:
            return None
    return here
