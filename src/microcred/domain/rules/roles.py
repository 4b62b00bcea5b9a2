"""Signs of a role that is credentialed, of who judged it, and of marks: what exams and titles leave open."""

from microcred.domain.rules.reasons import JUDGED, REAL_WORK, ROLE
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

ROLE_RULES = (
    Rule(
        "role-noun-in-title",
        TITLE,
        (
            "architect", "administrator", "assessor", "auditor", "owner", "assistant", "technician", "implementer",
            "consultant", "engineer", "developer", "inspector", "practitioner", "operator", "planner", "analyst",
            "examiner", "scrum", "welder", "installer", "investigator", "technologist", "appraiser", "hygienist",
            "nurse", "counselor", "therapist", "programmer", "designer",
        ),
        r"\b(?:architect|administrator|assessor|auditor|product owner|\w+ assistant|technician|implementer|consultant"
        r"|engineer|developer|inspector|practitioner|operator|planner|analyst|examiner|scrum master|welder|installer"
        r"|investigator|technologist|appraiser|hygienist|nurse|counselor|therapist|programmer|designer)\b",
        ((CERTIFICATION, 0.7), (PARTICIPATION, -0.2)),
        because=ROLE,
        fires="Storage Administrator",
        spares="Storage Administration",
    ),
    Rule(
        "continuing-education",
        TEXT,
        ("continuing", "ceu", "ceus", "cpe", "cpes", "pdu", "pdus", "cpd"),
        r"\bcontinuing (?:education|professional development)\b|\b(?:ceus?|cpes?|pdus?|cpd) (?:credits?|hours?|points?)\b",
        ((CERTIFICATION, 0.3),),
        because=ROLE,
        fires="Earn 40 CPE credits a year",
        spares="Continuing the story",
    ),
    Rule(
        "teach-back",
        TEXT,
        ("teachback", "back", "lesson", "trainer", "delivery"),
        r"\bteach-?backs?\b|\bteach back\b|\bdemo(?:nstration)? lesson\b|\blesson for evaluation\b"
        r"|\btrain[- ]the[- ]trainer\b|\bdelivery evaluation\b",
        ((ABILITY, 0.5), (SKILL, 0.5), (CERTIFICATION, 0.4), (PARTICIPATION, -0.4)),
        because=JUDGED,
        fires="Pass a teach-back",
        spares="Teach children back home",
    ),
    Rule(
        "judged-by-a-committee",
        TEXT,
        ("committee", "council", "board", "executives", "assessors", "evidence", "panel", "judged"),
        r"\b(?:work|works|portfolio|project|case|submission|application|evidence)\b[^.;]{0,60}"
        r"\b(?:reviewed|approved|assessed|evaluated|accepted) by\b[^.;]{0,40}"
        r"\b(?:committee|council|board|executives?|leadership|panel|assessors?)\b"
        r"|\b(?:work|practice) evidence review\b|\b(?:review|certification|evaluation) (?:committee|council|board)\b",
        ((ABILITY, 1.6), (CERTIFICATION, 0.4), (KNOWLEDGE, -0.5), (PARTICIPATION, -0.6)),
        because=REAL_WORK,
        fires="The portfolio was reviewed by the council of sergeants",
        spares="The council met in May",
    ),
    Rule(
        "timed-task",
        TEXT,
        ("range", "task", "live", "scenario", "time", "hour", "hours"),
        r"\bcyber range\b|\b(?:task|scenario|performance)-based (?:exam|assessment|test|challenge)s?\b"
        r"|\bwithin (?:a |the )?(?:given|allotted|set|limited) time\b|\b\d{1,2}[- ]hours? (?:practical|hands[- ]on|lab)\b"
        r"|\bin a live (?:environment|system|application)\b",
        ((SKILL, 1.2), (ABILITY, 0.6), (KNOWLEDGE, -0.5), (PARTICIPATION, -0.8)),
        because=JUDGED,
        fires="A task-based exam in a live environment",
        spares="The task at hand is new",
    ),
    Rule(
        "language-exam",
        TEXT,
        ("english", "spanish", "french", "german", "italian", "inglés", "suficiencia", "b1", "b2", "c1", "c2", "a1", "a2",
        "language"),
        r"\b(?:english|spanish|french|german|italian|inglés)\b[^.;]{0,30}\b(?:exam(?:en|ination)?|test|[abc][12])\b"
        r"|\b(?:exam(?:en)?|test|evaluación)[^.;]{0,50}\b(?:in|en|de) (?:inglés|english)\b|\blanguage (?:test|exam|proficiency)\b"
        r"|\b(?:examen|prueba) de suficiencia\b|\b(?:level|cefr) [abc][12]\b"
        r"|\bnivel [abc][12]\b[^.;]{0,20}\b(?:inglés|idioma|lengua|marco común)\b",
        ((SKILL, 1.6), (CERTIFICATION, -0.5), (PARTICIPATION, -0.6)),
        because="a language proficiency test: skill",
        fires="Passed the English exam at B2",
        spares="Wrote in English on exams",
    ),
    Rule(
        "honour-in-title",
        TITLE,
        (
            "recognition", "lugar", "promedio", "promedios", "reconocimiento", "outstanding", "excelencia", "mérito",
            "mejor", "mejores", "destacado", "destacada",
        ),
        r"\bin recognition\b"
        r"|\b(?:customer|instructor|developer|employee|staff|contributor|peer|special|volunteer) recognition\b"
        r"|\b(?:primer|segundo|tercer) lugar\b|\bmejor(?:es)? promedios?\b|\breconocimiento\b(?! asistencia)"
        r"|\b(?:docente|profesor|estudiante|monitor)a? destacad[oa]\b"
        r"|\bmejor (?:evaluad|proyecto|equipo|docente|estudiante|módulo)"
        r"|(?<!providing )(?<!developing an )(?<!\ban )(?<!- )\boutstanding\b(?! teaching and| learning|$)"
        r"|\bexcelencia acad[eé]mica\b|\bmérito\b",
        ((RECOGNITION, 1.6), (PARTICIPATION, -0.4), (KNOWLEDGE, -0.4)),
        because="recognition: given by others: awards, thanks, nominations",
        fires="Mejor promedio 2023",
        spares="Recognition of images",
    ),
)  # fmt: skip
