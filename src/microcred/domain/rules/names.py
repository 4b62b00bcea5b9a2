"""How credentials are named, and what the name is worth: weak evidence, yet not none."""

from microcred.domain.rules.reasons import COMPLETING, FORMAL, ROLE
from microcred.domain.rules.row import CERTIFICATION, KNOWLEDGE, NUMBER, PARTICIPATION, RECOGNITION, SKILL, TITLE, Rule

NAMED = ("description", "title")
PREPARES = "a course that prepares for a certification is not it"
UNITS = "what is sold as a certificate or micro-credential is mostly assessed, of what kind must be said"

NAMES_RULES = (
    Rule(
        "role-holder",
        TITLE,
        (
            "specialist", "expert", "associate", "practitioner", "trainer", "facilitator", "professional",
            "consultant", "assessor", "advisor", "coach", "instructor", "inspector", "master", "pharmacist",
            "educator", "accountant", "firefighter", "integrator", "driver", "underwriter", "paralegal",
            "phlebotomy",
        ),
        r"\b(?:trainer|instructor|facilitator|coach|assessor|advisor|adviser|broker|inspector|integrator|paralegal"
        r"|phlebotom\w+|radiograph\w+|paramedic|emt|firefighter|fire officer|driver|pharmacist|accountant"
        r"|underwriter|surveyor|educator|specialist|practitioner|professional|consultant|expert|associate"
        r"|master)\b(?=[^a-z]*(?:$|\(|[-–:|0-9]))",
        ((CERTIFICATION, 0.3),),
        because=ROLE,
        fires="Phlebotomist Instructor (PI)",
        spares="The instructor's tale",
    ),
    Rule(
        "certified-first",
        TITLE,
        ("certified",),
        r"^(?:\w+ ){0,2}certified\b",
        ((CERTIFICATION, 0.4),),
        because=ROLE,
        fires="Certified Beekeeper",
        spares="Beekeeper, certified",
    ),
    Rule(
        "abbreviation-in-brackets",
        TITLE,
        (),
        r"\([a-z]{3,8}[-®™ \w]{0,4}\)",
        ((CERTIFICATION, 0.4), (PARTICIPATION, -0.2)),
        because=ROLE,
        fires="Master Beekeeper (MBK)",
        spares="Master Beekeeper",
    ),
    Rule(
        "trademark-in-title",
        TITLE,
        (),
        r"[®™]",
        ((CERTIFICATION, 0.3),),
        because=ROLE,
        fires="Hive® Keeper",
        spares="Hive Keeper",
    ),
    Rule(
        "called-a-certification",
        TITLE,
        ("certification", "certificación"),
        r"\bcertification\b|\bcertificación\b",
        ((CERTIFICATION, 0.4), (KNOWLEDGE, 0.2)),
        because=ROLE,
        fires="Beekeeping Certification",
        spares="Certify a hive",
    ),
    Rule(
        "accredited-professional",
        TITLE,
        ("accredited", "accreditation", "acreditada", "acreditado"),
        r"\baccredit(?:ed|ation)\b|\bacreditad\w+\b",
        ((CERTIFICATION, 0.3), (KNOWLEDGE, 0.2)),
        because=ROLE,
        fires="Accredited Beekeeper",
        spares="Credited to a beekeeper",
    ),
    Rule(
        "standard-edition",
        TITLE,
        (NUMBER, "nfpa"),
        r"\(\d{3,4}-(?:19|20)\d\d\)|\bnfpa\b",
        ((CERTIFICATION, 1.0),),
        because=ROLE,
        fires="Rope Rescuer (1006-2013)",
        spares="Rope Rescuer (1006)",
    ),
    Rule(
        "course-under-a-sold-name",
        TITLE,
        (
            "az", "mb", "dp", "sc", "pl", "ms", "md", "boot", "bootcamp", "pmp", "training", "cours", "prep",
            "preparation", "fr", "xx", "ig", "cissp", "ws", "am", "ln", "scrum", "ai", "course",
        ),
        r"\b[a-z]{2}-\d{3}(?:t\d\d)?\b|\b(?:training|course|boot ?camp|prep|preparation|cours|kurs"
        r"|participation)\b[^.;]{0,20}(?:certif|cissp|pmp|itil|aws|azure|scrum|security\+)|\b(?:certif\w*|cissp"
        r"|pmp|itil|aws|azure|scrum)\b[^.;]{0,50}\b(?:training|course|boot ?camp|prep|preparation|kurs)\b",
        ((PARTICIPATION, 0.7), (CERTIFICATION, -0.6)),
        because=PREPARES,
        fires="Training: Scrum Master Certified",
        spares="Scrum Master Certified",
    ),
    Rule(
        "certificate-in-spanish",
        TITLE,
        ("microcredencial", "certificado", "nanodiplomado", "certificación", "insignia"),
        r"\b(?:certificado|certificación|microcredencial|microcertificación|nanodiplomado|insignia)\b",
        ((KNOWLEDGE, 0.3), (SKILL, 0.3), (PARTICIPATION, -0.3)),
        because=FORMAL,
        fires="Certificado Apicultura",
        spares="Apicultura",
    ),
    Rule(
        "certificate-in",
        TITLE,
        ("certificado", "certificate"),
        r"\bcertificate (?:in|of|program)\b|\bcertificado\b|\bgraduate certificate\b|\bprofessional certificate\b",
        ((KNOWLEDGE, 0.2), (SKILL, 0.2), (PARTICIPATION, -0.2)),
        because=UNITS,
        fires="Certificate in Beekeeping",
        spares="A certified beekeeper",
    ),
    Rule(
        "microcredential",
        NAMED,
        ("microcredencial", "micro", "microcredential", "microcredentials"),
        r"\bmicro-?credentials?\b|\bmicrocredencial\w*\b|\bmicro-?credencial\w*\b",
        ((SKILL, 0.3), (KNOWLEDGE, 0.2), (PARTICIPATION, -0.4)),
        because=UNITS,
        fires="A micro-credential on bees",
        spares="A credential on bees",
    ),
    Rule(
        "authorised-to-teach",
        NAMED,
        (
            "trainer", "authorized", "trainers", "coach", "facilitator", "coaches", "instructor", "instructors",
            "facilitators", "educator", "teachers", "teacher",
        ),
        r"\b(?:authori[sz]ed|licen[cs]ed|certified|accredited|official|approved"
        r"|qualified) (?:[\w®™-]+ ){0,4}(?:trainers?|instructors?|facilitators?|coach(?:es)?|educators?"
        r"|teachers?)\b",
        ((CERTIFICATION, 0.8), (KNOWLEDGE, -0.2)),
        because=ROLE,
        fires="An authorised hive trainer",
        spares="An able hive trainer",
    ),
    Rule(
        "fellowship-by-grade",
        NAMED,
        ("chartered", "fellow", "fellows", "member", "membership", "status"),
        r"\b(?:associate|chartered|professional|full|certified) (?:member(?:ship)?|fellow(?:ship)?|status)\b"
        r"|\bchartered\b|\bfellows? of\b",
        ((CERTIFICATION, 0.7), (RECOGNITION, 0.3)),
        because=ROLE,
        fires="Chartered status of the guild",
        spares="The charter of the guild",
    ),
    Rule(
        "exec-program",
        NAMED,
        ("leadership", "emerging", "executive", "programme", "mini", "management"),
        r"\b(?:executive education|executive program\w*|leadership (?:program\w*|academy|institute|development)"
        r"|emerging leaders?|management (?:program\w*|development)|mini-?mba)\b",
        ((PARTICIPATION, 0.4),),
        because=COMPLETING,
        fires="Leadership Academy for keepers",
        spares="Leading an academy",
    ),
)  # fmt: skip
