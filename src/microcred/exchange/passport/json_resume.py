"""JSON Resume (version 1.0.0): certificates, degrees as education, skills with the class behind each."""

from typing import Any

from microcred.domain.passport import Passport, Shown
from microcred.domain.taxonomy import CredentialClass
from microcred.exchange.passport.told import Told, count_lost, valid
from microcred.exchange.published.said import filled

_SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
_CARRIED = frozenset({"provider", "skills", "earned_on", "evidence"})


def tell_resume(passport: Passport) -> Told:
    """What is valid: a résumé has no place to say that something has expired."""
    told = valid(passport)
    degrees = [each for each in told if each.credential_class is CredentialClass.MACRO]
    document = filled(
        {
            "$schema": _SCHEMA,
            "basics": filled({"name": passport.holder, "summary": f"{passport.statement}; nothing in it is signed."}),
            "education": [_degree(each) for each in degrees],
            "certificates": [_certificate(each) for each in told if each not in degrees],
            "skills": [filled({"name": each.skill, "level": str(each.best or "")}) for each in passport.skills],
            "meta": {"lastModified": f"{passport.told_on}T00:00:00"},
        }
    )
    return Told(document, len(told), count_lost(passport, told, _CARRIED), {})


def _certificate(shown: Shown) -> dict[str, Any]:
    return filled(
        {
            "name": shown.title,
            "date": _day(shown),
            "issuer": shown.provider_name,
            "url": shown.page,
        }
    )


def _degree(shown: Shown) -> dict[str, Any]:
    """The degree under its whole title: which words of it are the field is not known."""
    return filled(
        {
            "institution": shown.provider_name,
            "url": shown.page,
            "studyType": shown.title,
            "endDate": _day(shown),
        }
    )


def _day(shown: Shown) -> str | None:
    return shown.holding.earned_on.isoformat() if shown.holding.earned_on else None
