"""The words of the Credential Transparency Description Language, and what they say in ours."""

import re
from collections.abc import Mapping

from microcred.domain.program import Delivery, Kind

KINDS: Mapping[str, Kind] = {
    "Certification": Kind.CERTIFICATION,
    "License": Kind.LICENCE,
    "Course": Kind.COURSE,
    "LearningProgram": Kind.PATH,
    "Pathway": Kind.PATH,
    "Degree": Kind.DEGREE,
}
"""Classes that say what sort of thing it is; degrees of all names are added by `kind_of`."""

CREDENTIALS = frozenset(
    {
        "Credential", "AcademicCertificate", "ApprenticeshipCertificate", "Badge", "BasicTechnicalCertificate",
        "Certificate", "CertificateOfCompletion", "CertificateOfParticipation", "Certification", "DigitalBadge",
        "Diploma", "GeneralEducationDevelopment", "GeneralEducationLevel1Certificate",
        "GeneralEducationLevel2Certificate", "HigherEducationLevel1Certificate", "HigherEducationLevel2Certificate",
        "JourneymanCertificate", "License", "MasterCertificate", "MicroCredential", "OpenBadge",
        "PostBaccalaureateCertificate", "PostMasterCertificate", "PreApprenticeshipCertificate",
        "ProficiencyCertificate", "ProfessionalCertificate", "SecondaryEducationCertificate",
        "SecondarySchoolDiploma", "TechnicalLevel1Certificate", "TechnicalLevel2Certificate",
        "TechnicalLevel3Certificate", "WorkbasedLearningProgram",
    }
)  # fmt: skip
LEARNING = frozenset({"LearningOpportunityProfile", "LearningOpportunity", "LearningProgram", "Course"})
ASSESSMENTS = frozenset({"AssessmentProfile", "Assessment"})
ORGANIZATIONS = frozenset({"CredentialOrganization", "QACredentialOrganization", "Organization", "CredentialPerson"})
_DEGREE = re.compile(r"\w*(?:Degree|Doctorate)")

GIVEN_TO_OTHERS = "QualityAssuranceCredential"
"""What is awarded to organisations and programs, never to a person."""

REFUSED = (
    (r"CompetencyFramework|Competency|CriterionLevel|Rubric\w*", "competencies or a rubric"),
    (r"ConditionManifest", "conditions that programs share (a condition manifest)"),
    (r"CostManifest", "costs that programs share (a cost manifest)"),
    (
        r"TransferValueProfile|TransferAgreement|ValueProfile|PriorLearningPolicy",
        "what counts for what (transfer values)",
    ),
    (
        r"QualificationsFramework|ProgressionModel|ProgressionLevel|AlignmentMap|AlignmentObject",
        "levels of a framework",
    ),
    (r"DataSetProfile|Observation|Metric|DataProfile|Dimension|AggregateDataProfile", "outcome data"),
    (r"Occupation|Job|Task|WorkRole", "occupations, jobs or tasks"),
    (r"Property|Class", "a schema: classes and properties"),
    (r"Collection|Member", "a collection that points to others"),
    (r"SupportService", "support services"),
    (r"\w*Component|ComponentCondition", "parts of a pathway"),
    (r"ConceptScheme|Concept", "a list of concepts"),
    (GIVEN_TO_OTHERS, "an award to organisations or programs, none to a person"),
)
"""What holds no program, by class: told when nothing else is in a file."""

DELIVERY: Mapping[str, Delivery] = {
    "OnlineOnly": Delivery.ONLINE,
    "InPerson": Delivery.IN_PERSON,
    "BlendedDelivery": Delivery.BLENDED,
}
STATUS: Mapping[str, str] = {"Active": "active", "Deprecated": "retired", "Ceased": "retired", "Developing": "upcoming"}
METHODS: Mapping[str, str] = {
    "Exam": "exam",
    "Performance": "practical",
    "Artifact": "portfolio",
    "ArtifactEvaluation": "portfolio",
}

COST_PARTS: Mapping[str, str] = {
    "Tuition": "learning",
    "EnrollmentFee": "learning",
    "Application": "learning",
    "MixedFees": "learning",
    "ProgramSpecificFee": "learning",
    "TechnologyFee": "learning",
    "StudentServicesFee": "learning",
    "LearningResource": "learning",
    "BackgroundCheck": "learning",
    "StandaloneAssessment": "assessment",
    "ScoringFee": "assessment",
    "GraduationFee": "certificate",
    "ProcessingFee": "certificate",
}
"""Which part of a price a type of cost belongs to; living costs, repeats and options belong to none."""

CURRENCIES: Mapping[str, str] = {"us dollar": "USD", "euro": "EUR", "canadian dollar": "CAD", "pound sterling": "GBP"}

_PREFIXES = re.compile(
    r"(?:ceterms|ctdl|ceasn|asn|schema|qdata|navy):|https?://(?:www\.)?(?:purl\.org/ctdl(?:asn)?/terms/|credreg\.net/ctdl(?:asn)?/terms/|schema\.org/)"
)
_KNOWN_CAPITALS = {
    "CTID": "ctid",
    "Ctid": "ctid",
    "EstimatedCosts": "estimatedCost",
    "CredentialType": "credentialType",
}


def spell_key(key: str) -> str:
    """A key without its prefix, beginning small, as the published records spell it."""
    if key.startswith("@"):
        return key[1:]
    bare = _PREFIXES.sub("", key, count=1).removesuffix("_Map")
    return _KNOWN_CAPITALS.get(bare) or (bare[:1].lower() + bare[1:] if not bare.isupper() else bare.lower())


def kind_of(types: frozenset[str]) -> Kind | None:
    """What sort of thing the classes say it is."""
    if any(_DEGREE.fullmatch(name) for name in types):
        return Kind.DEGREE
    return next((KINDS[name] for name in sorted(types) if name in KINDS), None)


def is_program(types: frozenset[str]) -> bool:
    """Whether these are classes of what can be taken or earned."""
    known = CREDENTIALS | LEARNING | ASSESSMENTS | {"Pathway"}
    return bool(types & known) or any(_DEGREE.fullmatch(name) for name in types)


def describe_refused(types: frozenset[str]) -> str | None:
    """What a document of these classes is about, where it is no program."""
    for pattern, words in REFUSED:
        if any(re.fullmatch(pattern, name) for name in types):
            return words
    return None
