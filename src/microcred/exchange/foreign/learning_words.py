"""Codes of the European controlled vocabularies and what they say, for concepts that come without a label.

After the authority lists of the Publications Office: assessment types, modes of learning, learning opportunities.
"""

from collections.abc import Mapping

from microcred.domain.program import Delivery

LABELS: Mapping[str, str] = {
    "19a2e5e671": "peer assessment",
    "2939dae15f": "marked assignment",
    "3484bd7e51": "continuous evaluation",
    "4f03b91c0e": "portfolio",
    "56539a6507": "group performance",
    "6a4db9f11d": "practical assessment",
    "6e6cb2cc78": "written examination",
    "7331eb4762": "level of attendance",
    "795dac4096": "project work",
    "812e3b0ae1": "peer review",
    "b1b68f6735": "quiz",
    "c4256a2726": "problem based learning",
    "c_04b30a72": "presentation",
    "c_2b3bd410": "self-assessment",
    "c_4f874951": "guided self-assessment",
    "d30284d7df": "oral examination",
    "de4d165a6c": "artefact assessment",
    "729f3bed4b": "workbased",
    "7813801c77": "project based",
    "9191af2ed9": "presential",
    "920fbb3cbe": "online",
    "e92d221e4d": "blended",
    "ed4c557045": "research-lab based",
    "05053c1cbe": "course",
    "0f7dac46ca": "programme module",
    "11252a5207": "mentoring",
    "17744a2647": "MOOC",
    "63f9f6180c": "apprenticeship",
    "65a4cf5de2": "study visit",
    "74a4a268e8": "short learning programme",
    "77b99de990": "internship",
    "79343569f3": "educational programme",
    "7e1ac538db": "class",
    "8b965da2d4": "service learning",
    "b2434ca358": "thesis",
}
"""Labels by the last part of a concept's address."""

ASSESSMENTS: Mapping[str, str] = {
    "written examination": "exam",
    "oral examination": "exam",
    "quiz": "quiz",
    "practical assessment": "practical",
    "project work": "project",
    "project assessment": "project",
    "portfolio": "portfolio",
    "portfolio assessment": "portfolio",
    "artefact assessment": "portfolio",
    "peer assessment": "peer_review",
    "peer review": "peer_review",
    "level of attendance": "attendance",
}
"""Types of assessment in our words; self-assessment is none, the others stay evidence in their own words."""

MODES: Mapping[str, Delivery] = {
    "online": Delivery.ONLINE,
    "blended": Delivery.BLENDED,
    "hybrid": Delivery.BLENDED,
    "presential": Delivery.IN_PERSON,
    "on site": Delivery.IN_PERSON,
    "onsite": Delivery.IN_PERSON,
    "in person": Delivery.IN_PERSON,
    "face to face": Delivery.IN_PERSON,
}

LANGUAGES: Mapping[str, str] = {
    "bul": "bg", "hrv": "hr", "ces": "cs", "dan": "da", "nld": "nl", "eng": "en", "est": "et", "fin": "fi",
    "fra": "fr", "deu": "de", "ell": "el", "hun": "hu", "gle": "ga", "ita": "it", "lav": "lv", "lit": "lt",
    "mlt": "mt", "nor": "no", "pol": "pl", "por": "pt", "ron": "ro", "slk": "sk", "slv": "sl", "spa": "es",
    "swe": "sv", "isl": "is", "ukr": "uk", "tur": "tr", "srp": "sr",
}  # fmt: skip
