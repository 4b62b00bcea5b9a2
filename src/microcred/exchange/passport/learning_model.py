"""The European Learning Model 3 (Europass) as JSON-LD: a European digital credential for each holding, self-asserted.

The holder is the issuer, who claims that the awarding body has awarded the achievement; there is no seal.
"""

from typing import Any

from microcred.domain.passport import Passport, Shown
from microcred.exchange.passport.told import NOT_SAID, Told, count_lost, earned, holder_id, make_id
from microcred.exchange.published.said import filled, urn

# The application profile of European digital credentials stands on the first version of verifiable credentials:
# https://github.com/european-commission-empl/European-Learning-Model (rdf/ap/edc)
CONTEXT = ("https://www.w3.org/2018/credentials/v1", "http://data.europa.eu/snb/model/context/edc-ap")
_GENERIC = {
    "id": "http://data.europa.eu/snb/credential/e34929035b",
    "type": "Concept",
    "inScheme": {"id": "http://data.europa.eu/snb/credential/25831c2", "type": "ConceptScheme"},
    "prefLabel": {"en": "Generic"},
}
_UNKNOWN_LANGUAGE = "und"
_CARRIED = frozenset({"program", "provider", "skills", "earned_on", "expires_on", "evidence"})


def tell_learning_model(passport: Passport) -> Told:
    """A presentation of the credentials, and the same one by one."""
    holder = holder_id(passport)
    parts = {each.holding.id: _credential(each, passport, holder) for each in earned(passport)}
    document = {
        "@context": list(CONTEXT),
        "type": ["VerifiablePresentation"],
        "holder": holder,
        "verifiableCredential": list(parts.values()),
    }
    return Told(document, len(parts), count_lost(passport, earned(passport), _CARRIED), parts)


def _credential(shown: Shown, passport: Passport, holder: str) -> dict[str, Any]:
    day = shown.holding.earned_on
    person = filled(
        {"id": holder, "type": "Person", "fullName": {_UNKNOWN_LANGUAGE: passport.holder} if passport.holder else None}
    )
    says = f"{passport.statement}: {shown.provider_name or 'the awarding body'} did not issue this document."
    return filled(
        {
            "@context": list(CONTEXT),
            "id": make_id(holder, shown.holding.id),
            "type": ["VerifiableCredential", "EuropeanDigitalCredential"],
            "credentialProfiles": _GENERIC,
            "displayParameter": {
                "id": make_id(holder, shown.holding.id, "shown"),
                "type": "DisplayParameter",
                "title": _text(shown, shown.title),
                "description": {"en": says},
            },
            "issuer": person,
            "validFrom": f"{day}T00:00:00Z" if day else None,
            "expirationDate": f"{shown.ends_on}T23:59:59Z" if shown.ends_on else None,
            "credentialSubject": {**person, "hasClaim": _claim(shown, holder)},
            "evidence": [{"id": shown.page, "type": "Evidence"}] if shown.page else None,
        }
    )


def _claim(shown: Shown, holder: str) -> dict[str, Any]:
    name, day = shown.holding.id, shown.holding.earned_on
    return {
        "id": make_id(holder, name, "achievement"),
        "type": "LearningAchievement",
        "title": _text(shown, shown.title),
        "awardedBy": filled(
            {
                "id": make_id(holder, name, "award"),
                "type": "AwardingProcess",
                "awardingBody": _body(shown),
                "awardingDate": f"{day}T00:00:00Z" if day else None,
            }
        ),
        "specifiedBy": filled(
            {
                "id": urn(shown.holding.program) if shown.holding.program else make_id("own", shown.title),
                "type": "LearningAchievementSpecification",
                "title": _text(shown, shown.title),
                "learningOutcome": _outcomes(shown, holder),
                "homepage": _page(shown.program.url if shown.program else None),
            }
        ),
    }


def _outcomes(shown: Shown, holder: str) -> list[dict[str, Any]]:
    skills = shown.program.skills if shown.program else ()
    return [
        {"id": make_id(holder, shown.holding.id, skill), "type": "LearningOutcome", "title": _text(shown, skill)}
        for skill in skills
    ]


def _body(shown: Shown) -> dict[str, Any]:
    provider = shown.provider
    known = shown.holding.program.partition("/")[0] if shown.holding.program else None
    name = shown.provider_name or known or NOT_SAID
    return filled(
        {
            "id": urn(known) if known else make_id("own", name),
            "type": "Organisation",
            "legalName": {_UNKNOWN_LANGUAGE: name},
            "homepage": _page(provider.url if provider else None),
        }
    )


def _page(address: str | None) -> dict[str, str] | None:
    return {"type": "WebResource", "contentURL": address} if address else None


def _text(shown: Shown, text: str) -> dict[str, str]:
    """A text in the language of the program, else in one that is not determined."""
    language = shown.program.language if shown.program else None
    return {language or _UNKNOWN_LANGUAGE: text}
