"""Signs of a certification – certifying body, role, renewal, code of ethics – and of a degree."""

from microcred.domain.rules.reasons import CREDIT, ROLE
from microcred.domain.rules.row import (
    ABILITY,
    CERTIFICATION,
    KNOWLEDGE,
    MACRO,
    PARTICIPATION,
    RECOGNITION,
    SKILL,
    TEXT,
    TITLE,
    Rule,
)

ACCREDITED = (
    "certification: completing an accredited, industry-recognised solution, certification, track or specialization"
)
WEAK_NAME = "names providers use (“certified”, “professional certificate”) are weak evidence"
_NO_CERTIFICATE = (
    r"(?!.*(?<!with )(?<!with a )\b(?:certificates?|certificado|diplomado|micro-?credentials?|micro-?credencial"
    r"|micro-?masters?|badge|pathway|kick-?off|clase|compromiso|mejora|prize|award|candidate|pillar|completion|students?"
    r"|admission|mini|admitido|event)\b)"
)
"""What stands beside the name of a degree in a title that is none: “Master in Business Certificate”."""

DEGREES = "degrees (associate's, bachelor's, master's, doctoral) are macro-credentials"

CERTIFICATION_RULES = (
    Rule(
        "certified-role",
        TITLE,
        ("certified", "certification", "certificate", "licensed", "registered"),
        r"\b(?:certified|licensed|registered)\b[^|:]{0,50}?\b(?:administrator|engineer|architect|developer"
        r"|specialist|professional|associate|expert"
        r"|technician|auditor|practitioner|consultant|analyst|manager|operator|designer|scientist|nurse|planner"
        r"|tester|coach|implementer"
        r"|programmer|security|accountant|inspector|installer|technologist|officer|master)s?\b",
        ((CERTIFICATION, 0.6), (KNOWLEDGE, -0.3), (RECOGNITION, -0.3)),
        because=ROLE,
        fires="Certified Network Engineer",
        spares="Network Engineer Summit",
    ),
    Rule(
        "certification-in-title",
        TITLE,
        ("certified", "certification", "certificación"),
        r"\b(?:certified|certification|certificación)\b(?! instructors?| trainers?)",
        ((CERTIFICATION, 0.9), (RECOGNITION, -0.3), (SKILL, -0.2)),
        because=WEAK_NAME,
        fires="ISO 9001 Certification",
        spares="Certified Instructor",
    ),
    Rule(
        "certification-exam",
        TEXT,
        ("exam", "exams", "examination", "test", "testing", "assessment"),
        r"\b(?:certification|certifying|certified|licensing|licensure|board"
        r"|credentialing)(?: [\w-]+)? (?:exam(?:ination)?|test|assessment|testing)s?\b"
        r"|\bexam(?:ination)?[^.;]{0,20} (?:certification|certified)\b|\b(?:certified|professional|specialist"
        r"|architect|administrator"
        r"|engineer|associate|expert|practitioner|implementation essentials|auditor|journeyman"
        r"|master \w+)\b[^.;]{0,25}? exam(?:ination)?\b",
        ((CERTIFICATION, 1.0), (PARTICIPATION, -1.2), (KNOWLEDGE, 0.3)),
        because=ROLE,
        fires="Passed the certification exam",
        spares="Passed the final exam",
    ),
    Rule(
        "certification-earned",
        ("description",),
        ("certification", "certified", "certificant", "certificants"),
        r"\b(?:earn\w*|hold\w*|achiev\w+|attain\w*|obtain\w*|receiv\w+|gain\w*)\b[^.;]{0,40}? certification\b"
        r"|\b(?:is|are|become|becomes|been) certified\b"
        r"|\bthis (?:professional )?certification (?:is|validates|recognizes|demonstrates|proves|verifies|signifies"
        r"|confirms)\b|\bcertificants?\b"
        r"|\b(?:certified|certification) holders?\b",
        ((CERTIFICATION, 0.9), (RECOGNITION, -0.3)),
        because=WEAK_NAME,
        fires="People who earn this certification can audit",
        spares="People who read on certification can audit",
    ),
    Rule(
        "proctored",
        TEXT,
        ("proctored", "proctor", "invigilated"),
        r"\b(?:proctored|invigilated|proctor)\b(?! by (?:the )?instructor| (?:\w+ )?training)",
        ((CERTIFICATION, 1.5), (KNOWLEDGE, 0.3), (PARTICIPATION, -1.5)),
        because=ROLE,
        fires="A proctored sitting",
        spares="A protected setting",
    ),
    Rule(
        "renewed",
        TEXT,
        (
            "recertification", "recertify", "recertified", "renew", "renewal", "renewed", "valid", "expire",
            "expires", "maintain", "maintaining", "maintained", "continuing", "every", "re", "renews", "annual",
        ),
        r"\b(?:recertif\w+|re-certif\w+)\b|\b(?:renew(?:al|ed|s)?|valid) (?:\w+ ){0,4}(?:every|for"
        r"|of)(?: \w+)? (?:\w+|\d+)(?:\(\d\))? (?:years?|months?)\b|\bexpires? (?:after|in|every)\b"
        r"|\bmaintain\w* (?:their|the|this|your)? ?(?:certification|credential|licen[cs]e)\b"
        r"|\bcontinuing (?:education|certification) requirements?\b"
        r"|\bevery (?:two|three|four|five|2|3|4|5)(?: ?\(\d\))?[- ]years?\b|\brenew(?:al|ed|s)?\b[^.;]{0,30}"
        r"\b(?:annual(?:ly)?|yearly|each year|every year)\b|\bannual (?:renewal|recertification|maintenance)\b",
        ((CERTIFICATION, 1.3), (PARTICIPATION, -0.5)),
        because=ROLE,
        fires="Must be renewed every three years; recertification by exam",
        spares="Renewed interest in years past",
    ),
    Rule(
        "code-of-ethics",
        TEXT,
        ("code", "rules", "policies", "agreement", "handbook"),
        r"\bcode of (?:professional )?(?:ethics|conduct|practice)\b(?! (?:and|training|annual))"
        r"|\bcertification (?:rules|policies|agreement|handbook)\b",
        ((CERTIFICATION, 1.2),),
        because=ROLE,
        fires="Adhere to the Code of Ethics",
        spares="Write clean code",
    ),
    Rule(
        "experience-required",
        TEXT,
        ("experience",),
        r"\b(?:\d+\+?|one|two|three|four|five|six|seven|eight|ten)(?: ?\(\d+\))?\+?(?: or more)? (?:years?"
        r"|months?)['’]?(?: of)?(?: [\w/-]+){0,5} (?:work )?experience\b"
        r"|\bminimum of [^.;]{0,30} experience\b",
        ((CERTIFICATION, 1.0), (ABILITY, 0.4), (PARTICIPATION, -0.6)),
        because=ROLE,
        fires="At least 2 years of professional experience",
        spares="A moving experience years later",
        beside=("year", "years", "month", "months", "minimum"),
    ),
    Rule(
        "accredited",
        TEXT,
        ("accredited", "ansi", "ncca", "anab", "ifsac", "proboard", "pro", "recognized", "recognised", "17024"),
        r"\b(?:accredited (?:certification|by|program)|ansi|ncca|anab|ifsac|pro ?board|iso/iec 17024)\b"
        r"|\b(?:industry|internationally|globally|nationally)[- ]recogni[sz]ed (?:\w+ ){0,2}(?:certification"
        r"|credential|designation|qualification|standard)",
        ((CERTIFICATION, 1.1), (PARTICIPATION, -0.4)),
        because=ACCREDITED,
        fires="An industry-recognized certification",
        spares="Recognized by the industry press",
    ),
    Rule(
        "licence",
        TEXT,
        ("license", "licensed", "licence", "licensure", "registered", "examiners", "examining", "state"),
        r"\b(?:state|board|professional|national|unrestricted|nursing|rn|commercial|teaching|driver['’]?s|cdl) (?:\w+ )?"
        r"(?:licen[cs]e|licen[cs]ed|licensure)\b|\bstate (?:of \w+ )?(?:\w+ )?exam(?:ination)?\b"
        r"|\blicen[cs]e to practi[sc]e\b|\bboard of examiners\b|\bexaminers board\b"
        r"|\bexamining board\b",
        ((CERTIFICATION, 1.8), (PARTICIPATION, -0.8)),
        because=ROLE,
        fires="Holds a state license",
        spares="Read the software license",
    ),
    Rule(
        "track-as-a-whole",
        TEXT,
        ("path", "track", "solution", "program", "programme"),
        r"\b(?:complet\w+|finish\w*)[^.;]{0,40}? (?:certification|accredited|specialization) (?:path|track|program"
        r"|programme|solution)\b",
        ((CERTIFICATION, 1.0),),
        because=ACCREDITED,
        fires="Completed the certification path",
        spares="Completed the walking path",
        beside=("certification", "accredited", "specialization"),
    ),
    Rule(
        "examination-code",
        TEXT,
        ("exam", "exams"),
        r"\bexams?\b[^.;]{0,15}?\b(?:[a-z]{1,4}\d?[-_]?\d{2,4}(?:-\d{2,4})?|\d[a-z]\d-\d{3,4}(?:-\d+)?|\d{3}-\d{3})\b"
        r"|\b(?:\d[a-z]\d-[a-z]?\d{2,4}(?:-\d+)?|[a-z]{2,5}-[a-z]?\d{2,4}|[a-z]{3}-\d[a-z]\d{2}|\d{3}-\d{3})\b"
        r"[^.;]{0,60}? exam\b",
        ((CERTIFICATION, 0.9), (KNOWLEDGE, 0.1)),
        because=ROLE,
        fires="Pass exam 1Z0-1095-20",
        spares="Pass the exam with 80 points",
    ),
    Rule(
        "instructor-of-a-certification",
        TITLE,
        ("instructor", "instructors", "trainer", "trainers", "educator", "educators"),
        r"\b(?:certified|authori[sz]ed|approved|lead|master)? ?\b(?:instructor|trainer"
        r"|educator)s?\b(?<!train the trainer)(?! led|-led)",
        ((CERTIFICATION, -0.3), (RECOGNITION, 0.8)),
        because="instructor badges of a certification are not the certification; a role held is recognition",
        fires="Certified Instructor",
        spares="Instructor-led class",
    ),
    Rule(
        "internal-certification",
        TEXT,
        ("internal", "partner"),
        r"\binternal (?:\w+ )?(?:certification|exam)s?\b|\bpartner (?:\w+ )?(?:certification|accreditation|program"
        r"|university|enablement)s?\b",
        ((CERTIFICATION, -0.9), (KNOWLEDGE, 0.2)),
        because="an internal quiz called certification stays knowledge",
        fires="An internal certification",
        spares="An international certification",
    ),
    Rule(
        "degree-in-title",
        TITLE,
        (
            "bachelor", "bachelors", "master", "masters", "associate", "associates", "doctor", "doctorate",
            "degree", "phd",
            "mba", "licenciatura", "maestría", "doctorado", "bsc", "msc", "hons",
        ),
        rf"^{_NO_CERTIFICATE}(?:(?:online |executive )?(?:bachelor|master|associate|doctor)(?:['’]?s)? "
        r"(?:degree|(?:of|in) (?:applied "
        r"|fine |public |social |computer "
        r"|business |professional |health )?(?:arts|sciences?|engineering|administration|business|education|laws?"
        r"|philosophy|nursing|technology"
        r"|commerce|music|architecture|design|health|occupational|medicine|work)\b)"
        r"|[^:|(]{0,60}?\b(?:bachelor|master|associate|doctoral|doctorate)['’]?s? (?:of (?:[\w]+ ){1,5})?degree\b"
        r"|(?:bachelor|doctor) of \w+(?: \w+){0,3}$|master of (?:\w+ ){1,2}(?:administration|management|studies)$"
        r"|(?:bsc|ba|beng|msc) \(hons\) |[\w ]{3,60} bsc(?: \(hons\))? ?[-–]|[\w ]{3,40} university mba(?:: [\w ]+)?$"
        r"|(?:licenciatura|maestría|doctorado) en\b"
        r"|(?:.*, )?(?:ph\.?d\.?|mba|b\.?sc?\.?|m\.?sc\.?|a\.?a\.?s\.?"
        r"|btech|b\.?tech\.?)(?: in [\w ,&-]{1,60})?$)",
        ((MACRO, 5.5), (CERTIFICATION, -1.0)),
        because=DEGREES,
        fires="Bachelor of Science in Nursing",
        spares="Master of Ceremonies",
    ),
    Rule(
        "degree-conferred",
        ("description",),
        ("degree",),
        r"\b(?:earn(?:ed|ing|ers of)?|receiv\w+|award(?:ed|s)?|conferr?\w*|complet\w+|holders? of|graduat\w+ with"
        r"|grants)(?: \w+){0,4}"
        r" (?:bachelor|master|associate|doctora?l?)['’]?s?(?: of [\w ]{2,30}?)? degree\b|\bdegree (?:is"
        r"|was) conferred\b",
        ((MACRO, 3.6),),
        because=DEGREES,
        fires="Earned the bachelor's degree in design",
        spares="Earned a degree of trust",
        rare="a badge directory has next to no degrees; college catalogues have",
    ),
    Rule(
        "credit-bearing",
        TEXT,
        (
            "credit", "credits", "undergraduate", "graduate", "semester", "minor", "instructional", "ects",
            "créditos", "postgraduate", "college", "elective",
        ),
        r"\b\.?\d+(?:\.\d+)? (?:semester |college |academic |undergraduate |graduate |quarter "
        r"|ects )?credits?\b(?! points)|\bcredit[- ]?(?:bearing|hours?)\b|\bsemester (?:credit )?hours?\b"
        r"|\bgraduate certificate\b|\bundergraduate (?:certificate|course)|\binstructional strategies include\b"
        r"|\bects\b"
        r"|\b(?:entrepreneurship|academic|the|a) minor\b|\b\d+ créditos\b|\bcréditos (?:académicos|ects)\b|\bcollege[- ]credit\b"
        r"|\bmicro-?credential[^.;]{0,30}\bcredits?\b",
        ((PARTICIPATION, -1.6), (RECOGNITION, -0.6)),
        because=CREDIT,
        fires="A course of 3 credits",
        spares="Credit where it is due",
    ),
    Rule(
        "association-credential",
        TEXT,
        ("designation", "credential", "nominal", "nominals", "postnominal", "postnominals", "chartered", "board", "council", "body", "commission"),
        r"\b(?:globally|internationally|professional) (?:recognized |recognised )?(?:credential|designation)\b"
        r"|\bpost[- ]?nominals?\b|\bcertification (?:board|council|body|commission)\b|\bchartered\b",
        ((CERTIFICATION, 0.8),),
        because=ROLE,
        fires="May use the post-nominals",
        spares="May use the postbox",
    ),
    Rule(
        "specialist-grade",
        TITLE,
        (
            "associate", "professional", "expert", "specialist", "practitioner", "administrator", "architect",
            "engineer", "developer",
        ),
        r"\b(?:associate|professional|expert|specialist|practitioner|administrator|architect|engineer"
        r"|developer)\b(?: \(|$| -| –|®|™)",
        ((CERTIFICATION, 0.2), (ABILITY, 0.1)),
        because=WEAK_NAME,
        fires="Storage Specialist",
        spares="Specialist talks on storage",
    ),
)  # fmt: skip
