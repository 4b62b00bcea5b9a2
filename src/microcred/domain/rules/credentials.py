"""What belongs to a credential of a body: who holds it, its grades, whole tracks, accredited organisations."""

from microcred.domain.rules.reasons import ROLE
from microcred.domain.rules.row import (
    ABILITY,
    CERTIFICATION,
    KNOWLEDGE,
    PARTICIPATION,
    RECOGNITION,
    SKILL,
    TEXT,
    TITLE,
    Rule,
)

TRACK = "an accredited track or specialization as a whole: certification"
ACCREDITED = "certification: completing an accredited, industry-recognised solution, certification or track"

CREDENTIAL_RULES = (
    Rule(
        "accredited-organisation",
        TEXT,
        (
            "practice", "practices", "hospital", "hospitals", "organization", "organizations", "organisation",
            "organisations", "company", "companies", "firm", "firms", "venue", "facility", "department", "school",
            "schools", "partner", "partners", "provider", "providers", "member",
        ),
        r"\baccredited (?:\w+ ){0,2}?(?:practices?|hospitals?|compan(?:y|ies)|firms?|venues?|facilit(?:y|ies)|department"
        r"|provider|partner|member)\b"
        r"|\bcertified (?:\w+ )?(?:firm|company|venue|hospital|practice)\b"
        r"|\b(?:practice|hospital|organi[sz]ation|company|firm|venue|facility|school)s?\b[^.;]{0,30}"
        r"\b(?:met|meets?|meeting|achiev\w+|earn\w*|awarded|attain\w*)\b[^.;]{0,50}\b(?:accreditation|standards)\b",
        ((CERTIFICATION, 1.8), (RECOGNITION, 0.9), (KNOWLEDGE, -1.2), (SKILL, -0.8)),
        because="an organisation is accredited by what is judged of it: certification, or else recognition",
        fires="A hospital that has met the standards of the society",
        spares="A hospital with standards",
        beside=("accredited", "certified", "accreditation", "standards"),
    ),
    Rule(
        "accreditation-in-title",
        TITLE,
        ("accredited", "accreditation"),
        r"\baccredit(?:ed|ation)\b",
        ((CERTIFICATION, 0.9), (KNOWLEDGE, -0.2)),
        because=ACCREDITED,
        fires="Accredited Adviser in Insurance",
        spares="Adviser in Insurance",
    ),
    Rule(
        "certification-held",
        TEXT[:2],
        (
            "hold", "holds", "holding", "possess", "possesses", "active", "current", "valid", "unrestricted",
            "prerequisite", "prerequisites",
        ),
        r"\b(?:hold|holds|holding|possess|possesses|prerequisites?)\b[^.;]{0,60}?"
        r"\b(?:certifications?|certified|licen[cs]es?|credentials?|designations?)\b"
        r"|\b(?:active|current|valid|unrestricted)\b[^.;]{0,25}?\b(?:certifications?|licen[cs]es?|credentials?)\b",
        ((CERTIFICATION, 0.8), (PARTICIPATION, -0.3), (KNOWLEDGE, -0.2)),
        because=ROLE,
        fires="Must hold three active certifications",
        spares="Must hold the line",
        beside=(
            "certification", "certifications", "certified", "license", "licenses", "licence", "licences", "credential",
            "credentials", "designation", "designations",
        ),
    ),
    Rule(
        "designation",
        TEXT,
        ("designation", "designations", "designatory"),
        r"\bdesignations?\b(?! (?:of|for) the)|\bdesignatory letters\b",
        ((CERTIFICATION, 0.7), (SKILL, -0.8)),
        because=ROLE,
        fires="Earners of this designation",
        spares="Earners of this design",
    ),
    Rule(
        "specialization-in-title",
        TITLE,
        ("specialization", "specialisation"),
        r"\bspeciali[sz]ation\b",
        ((CERTIFICATION, 1.2), (PARTICIPATION, -0.5), (SKILL, -0.3)),
        because=TRACK,
        fires="Painting Specialization",
        spares="Special Painting",
    ),
    Rule(
        "path-as-a-whole",
        TEXT[:2],
        ("specialization", "specialisation", "certificate", "nanodegree", "certification", "path", "pathway"),
        r"\b(?:complet\w+|finish\w*|earn\w*)\b[^.;]{0,60}?\b(?:speciali[sz]ation|professional certificate|nanodegree"
        r"|certification (?:path|track|program(?:me)?)|learning path(?:way)?)\b",
        ((CERTIFICATION, 0.6), (ABILITY, 0.3), (KNOWLEDGE, -0.2)),
        because=TRACK,
        fires="Complete the Painting Specialization",
        spares="Specialization in painting",
    ),
    Rule(
        "badges-of-certifications",
        ("criteria",),
        ("badge",),
        r"^badge:.*\bcertif(?:ied|ication)\b",
        ((CERTIFICATION, 0.6), (KNOWLEDGE, -0.2)),
        because=ROLE,
        fires="Badge: Certified Network Planner",
        spares="Badge: Network Planning",
    ),
    Rule(
        "certified-user",
        TEXT,
        ("user",),
        r"\bcertified (?:end )?user\b(?! experience)",
        ((CERTIFICATION, -0.6), (KNOWLEDGE, 0.6), (SKILL, 0.3)),
        because="single-product exam: knowledge, even if called certified",
        fires="Certified User of Tables",
        spares="Certified User Experience Analyst",
        beside=("certified",),
    ),
    Rule(
        "credential-holders",
        TEXT[:2],
        ("holders", "holder"),
        r"\b(?:certification|credential|designation) holders?\b|\bholders? of (?:this|the) (?:certification|designation)\b",
        ((CERTIFICATION, 0.6), (KNOWLEDGE, -0.2)),
        because=ROLE,
        fires="Credential holders renew it each year",
        spares="Account holders renew it each year",
    ),
    Rule(
        "partner-in-title",
        TITLE,
        ("partner", "reseller"),
        r"\b(?:partner|reseller)\b",
        ((CERTIFICATION, 0.2), (RECOGNITION, 0.3), (SKILL, -0.3)),
        because="what a partner company is granted for what was judged: certification, or else recognition",
        fires="Platinum Partner",
        spares="Platinum Parties",
    ),
    Rule(
        "years-in-the-field",
        TEXT[:2],
        ("years", "year", "months"),
        r"\b(?:minimum(?: of)?|at least) (?:\w+|\d+\+)(?: ?\(\d+\))?(?: or more)? (?:full )?(?:years?|months)\b"
        r"|\b(?:\d+\+?|two|three|four|five|ten) (?:or more )?years?['’]? (?:in|as|working|writing|practi[sc]ing) ",
        ((CERTIFICATION, 0.5), (RECOGNITION, 0.3), (KNOWLEDGE, -0.4), (SKILL, -0.2)),
        because="a role credential usually asks for years in the role; so does an honour for them",
        fires="A minimum of five years as an auditor",
        spares="The first five years of the firm",
    ),
    Rule(
        "body-of-knowledge",
        TEXT[:2],
        ("body", "scope", "analysis", "standards", "psychometric", "psychometrically"),
        r"\bbody of knowledge\b|\bscope of practice\b|\bjob (?:task |practice )?analysis\b|\bstandards of practice\b"
        r"|\bpsychometric(?:ally)?\b",
        ((CERTIFICATION, 0.5), (KNOWLEDGE, -0.1)),
        because=ROLE,
        fires="An exam on the body of knowledge of planners",
        spares="Knowledge of the body",
    ),
    Rule(
        "candidates",
        TEXT[:2],
        ("candidate", "candidates", "certificant", "certificants"),
        r"\b(?:candidates?|certificants?)\b",
        ((CERTIFICATION, 0.5), (KNOWLEDGE, 0.1), (RECOGNITION, -0.3)),
        because="candidates are examined, by a vendor or certifying body more often than in a course",
        fires="Candidates apply by mail",
        spares="Learners apply by mail",
    ),
    Rule(
        "earners",
        ("description",),
        ("earner", "earners"),
        r"\bearners?\b(?! of (?:this|the) (?:[\w-]+ ){0,4}(?:certification|credential|designation))",
        ((CERTIFICATION, -0.4),),
        because="what is told of a badge's earners is said of a badge; of a certification, its holders are told",
        fires="Earners of this badge speak well",
        spares="Earners of this certification speak well",
    ),
    Rule(
        "grade-of-membership",
        TEXT,
        ("member", "membership", "fellow", "members"),
        r"\b(?:associate|chartered|professional|senior|certified|graduate|accredited) member(?:ship|s)?\b"
        r"|^member: (?:fellow|associate|chartered|professional)\b|\bfellow member\b|\bchartered fellow\b"
        r"|\bmember: (?:fellow|associate)\b|\bfellow of the\b",
        ((CERTIFICATION, 1.4), (PARTICIPATION, 0.3), (RECOGNITION, 0.2), (KNOWLEDGE, -0.3)),
        because="a grade of membership is granted for what was assessed; being a member is participation",
        fires="Chartered member of the guild",
        spares="Member of the guild",
    ),
)  # fmt: skip
