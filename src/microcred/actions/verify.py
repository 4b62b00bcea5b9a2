"""Checks what a person holds against what its issuers signed and show, and keeps the answers."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from microcred.actions.match import Matcher
from microcred.actions.portfolio import find_holdings
from microcred.domain.earned import Earned, Signed
from microcred.domain.errors import MicrocredError
from microcred.domain.files.fields import printable
from microcred.domain.kinds import KeyFrom, Result
from microcred.domain.portfolio import Holding, Portfolio
from microcred.domain.progress import Advance, ignore
from microcred.domain.validity import HoldingStatus
from microcred.domain.verification import Checked, Verdict, spell_verdict
from microcred.domain.words import fold
from microcred.exchange.credentials import read_credentials
from microcred.exchange.document import Document
from microcred.exchange.kept import Changed, read_kept
from microcred.exchange.portfolio_yaml import change_portfolio, read_portfolio
from microcred.exchange.proof.ask import Asker, host_of, is_same_site
from microcred.exchange.proof.check import INSTALL, check_signed, has_libraries
from microcred.exchange.proof.issuer import host_of_key
from microcred.exchange.proof.keys import Key, key_of_did, read_keys
from microcred.store.open import Catalogue
from microcred.store.programs import get_providers

_NOTHING_KEPT = "nothing that its issuer signed or shows is kept with it"
_IMPORT = "microcred portfolio import FILE, with the badge as it was issued"
_LOST = "the document that was kept with it is no longer there"
_ALTERED = "the document that was kept with it was changed since it was imported"
_ONLY_NAMED = "which badge it is stands at its issuer, who could not be asked"
_LONGEST = 2000


class VerifyRequest(NamedTuple):
    """Which holdings, all where none is named; the keys that a person trusts; whether nobody is to be asked."""

    words: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    offline: bool = False


def verify_holdings(
    catalogue: Catalogue, path: Path, request: VerifyRequest, today: date, advance: Advance = ignore
) -> tuple[Checked, ...]:
    """The verdict on each holding; what is known then is kept with the day, what nobody could say leaves all as it is."""
    portfolio = read_portfolio(path)
    chosen = _choose(catalogue, portfolio, request.words, today)
    keys = [key for said in request.keys for key in _read_key(said)]
    with Asker(offline=request.offline) as asker:
        checker = _Checker(catalogue, path, keys, asker, today)
        checked = []
        for number, holding in enumerate(chosen):
            advance(number, len(chosen))
            checked.append(Checked(holding, checker.check(holding)))
    _keep(path, checked, today)
    return tuple(checked)


class _Checker:
    """Checks holdings, each document once: a learner record holds many."""

    def __init__(self, catalogue: Catalogue, path: Path, keys: Sequence[Key], asker: Asker, today: date) -> None:
        self._catalogue = catalogue
        self._path = path
        self._keys = keys
        self._asker = asker
        self._today = today
        self._matcher = Matcher(catalogue, today)
        self._verdicts: dict[str, Verdict] = {}
        self._earned: dict[str, Sequence[Earned]] = {}

    def check(self, holding: Holding) -> Verdict:
        """The verdict on a holding: on its document first, then on whether the holding says what that says."""
        if holding.document is None:
            return Verdict(Result.UNCHECKED, _NOTHING_KEPT, _IMPORT)
        try:
            signed = read_kept(self._path, holding.document)
        except Changed:
            return Verdict(Result.INVALID, _ALTERED, _IMPORT)
        if signed is None:
            return Verdict(Result.UNCHECKED, _LOST, _IMPORT)
        name = holding.document
        if name not in self._verdicts:
            self._verdicts[name] = check_signed(signed, self._keys, self._asker, self._today)
        verdict = self._verdicts[name]
        other = None if verdict.result is Result.INVALID else self._compare(holding, name, signed)
        return self._with_doubt(holding, verdict) if other is None or other.result is verdict.result else other

    def _compare(self, holding: Holding, name: str, signed: Signed) -> Verdict | None:
        """What a holding says otherwise than its document; None where they say the same."""
        if name not in self._earned:
            document = Document(name, None, signed.text.encode())
            self._earned[name] = read_credentials(document, self._today, self._asker.ask).earned
        several = self._earned[name]
        same = [each for each in several if each.credential == holding.credential] or list(several)
        fitting = [each for each in same if self._is_of(holding, each)]
        if not several:
            return Verdict(Result.UNCHECKED, _ONLY_NAMED, "try again when its issuer can be asked")
        if not fitting:
            reason = "what was signed is called otherwise: that it is this program is what you say"
            return Verdict(Result.UNCHECKED, reason, "microcred portfolio import it again, without --as")
        days = (holding.earned_on, holding.expires_on)
        if not any(days == (each.earned_on, each.expires_on) for each in fitting):
            said = ", ".join(
                f"{word} {day}" for word, day in zip(("earned", "until"), _days(fitting[0]), strict=True) if day
            )
            reason = f"your portfolio names other days than what was signed ({said})"
            return Verdict(Result.INVALID, reason, "correct it with microcred portfolio edit, or import it again")
        return None

    def _with_doubt(self, holding: Holding, verdict: Verdict) -> Verdict:
        """What is valid, with a remark where who signed it is not where the catalogue knows its provider."""
        host = host_of_key(verdict.key or "") if verdict.key_from is not KeyFrom.GIVEN else ""
        if verdict.result is not Result.VALID or holding.program is None or not host:
            return verdict
        owner = holding.program.partition("/")[0]
        provider = get_providers(self._catalogue, {owner}).get(owner)
        home = host_of(provider.url) if provider and provider.url else ""
        if not home or is_same_site(home, host):
            return verdict
        return verdict._replace(
            hint=f"{provider.name if provider else owner} is at {home}: see that {host} signs for it"
        )

    def _is_of(self, holding: Holding, earned: Earned) -> bool:
        if holding.program is not None and self._matcher.match(earned).program == holding.program:
            return True
        return fold(holding.title) == fold(earned.title) and holding.program is None


def _days(earned: Earned) -> tuple[date | None, date | None]:
    return earned.earned_on, earned.expires_on


def _choose(catalogue: Catalogue, portfolio: Portfolio, words: Iterable[str], today: date) -> list[Holding]:
    named = [name for word in words for name in find_holdings(catalogue, portfolio, word, today)]
    wanted = dict.fromkeys(named or (holding.id for holding in portfolio.holdings))
    return [holding for holding in portfolio.holdings if holding.id in wanted]


def _read_key(said: str) -> list[Key]:
    """The keys of a file, or the one that an identifier is."""
    if not has_libraries():
        raise MicrocredError("--key: what verifies signatures is not installed", INSTALL)
    if said.startswith(("did:key:", "did:jwk:")):
        key = key_of_did(said, KeyFrom.GIVEN)
        return [key] if key else []
    try:
        return read_keys(Path(said).expanduser().read_bytes(), said)
    except OSError as failure:
        raise MicrocredError(f"--key: {said} cannot be read: {failure.strerror}", "name a file") from failure


def _keep(path: Path, checked: Sequence[Checked], today: date) -> None:
    """Writes what is known now into the portfolio; a holding that was changed meanwhile is left as it is."""
    known: Mapping[str, Checked] = {each.holding.id: each for each in checked if each.verdict.verified is not None}

    def put(portfolio: Portfolio) -> Portfolio:
        return replace(
            portfolio, holdings=tuple(_with_verdict(each, known.get(each.id), today) for each in portfolio.holdings)
        )

    if known:
        change_portfolio(path, put)


def _with_verdict(holding: Holding, checked: Checked | None, today: date) -> Holding:
    verified = checked.verdict.verified if checked else None
    if checked is None or verified is None or checked.holding != holding:
        return holding
    text = unicodedata.normalize("NFC", " ".join(printable(spell_verdict(checked.verdict)).split()))[:_LONGEST].strip()
    status = HoldingStatus.REVOKED if checked.verdict.is_revoked else holding.status
    return replace(holding, verified=verified, checked_on=today, checked=text, status=status)
