"""Who judged and what: work shown to a panel or a manager, a challenge solved, a test of skills, knowledge that is tested."""

from microcred.domain.rules.reasons import EXAM_OF_A_COURSE, JUDGED, REAL_WORK
from microcred.domain.rules.row import (
    ABILITY,
    CERTIFICATION,
    KNOWLEDGE,
    PARTICIPATION,
    RECOGNITION,
    SKILL,
    TEXT,
    Rule,
)

CULMINATION = "ability: the culmination of a project: an advanced capstone, reviewed work"

JUDGED_RULES = (
    Rule(
        "skills-assessment",
        TEXT,
        ("skill", "skills"),
        r"\bskills?(?:[- ]based)? (?:assessment|test|evaluation|exam(?:ination)?)s?\b",
        ((SKILL, 0.6), (KNOWLEDGE, 0.4), (CERTIFICATION, 0.3), (PARTICIPATION, -1.4)),
        because="an assessment by which skills are tested may be one of answers or one of practice",
        fires="Pass the skills assessment of 16 questions",
        spares="Skills and their assessment",
        beside=(
            "assessment", "assessments", "test", "tests", "evaluation", "evaluations", "exam", "exams", "examination",
            "examinations",
        ),
    ),
    Rule(
        "before-a-panel-of-experts",
        TEXT[:2],
        ("panel",),
        r"\b(?:assessor|expert|assessment|independent|external|technical|review) panel\b|\bpanel (?:assessment|review"
        r"|interview|presentation|evaluation)\b|\b(?:to|before|in front of|by) (?:an? |the )?(?:(?!judg)[\w-]+,? ){0,4}panel\b",
        ((ABILITY, 1.2), (SKILL, 0.4), (KNOWLEDGE, -0.5), (PARTICIPATION, -0.6)),
        because=REAL_WORK,
        fires="Proved it to an external, fully qualified assessor panel",
        spares="The panel discussion of the day",
    ),
    Rule(
        "confirmed-by-a-manager",
        TEXT[:2],
        (
            "manager", "managers", "supervisor", "supervisors", "management", "employer", "leads", "lead", "mentor",
            "coordinator", "coordination",
        ),
        r"\b(?:manager|supervisor|employer|mentor)s?['’]?s? (?:validation|sign[- ]?off|evaluation|verification|confirmation"
        r"|observation|approval)s?\b|\bmanagement (?:validation|sign[- ]?off|confirmation)\b"
        r"|\b(?:validat(?:ed|ion)|confirm(?:ed|ation)|verified|assessed|evaluated|sign(?:ed)?[- ]?off)\b[^.;]{0,60}? (?:by|from) "
        r"(?:[\w'’-]+ ){0,4}(?:managers?|management|supervisors?|employer|leads?|coordinators?|coordination)\b",
        ((ABILITY, 1.0), (SKILL, 0.3), (KNOWLEDGE, -0.5), (PARTICIPATION, -0.4)),
        because=REAL_WORK,
        fires="Performance is validated by the leads of the unit",
        spares="The manager signed the form",
        beside=(
            "validation", "sign", "signoff", "evaluation", "verification", "confirmation", "observation", "approval",
            "validated", "confirmed", "verified", "assessed", "evaluated", "signed",
        ),
    ),
    Rule(
        "evidence-from-work",
        ("criteria",),
        ("work", "workplace", "working", "job", "practice", "client", "clients", "engagement", "engagements"),
        r"\b(?:evidence|artefacts?|artifacts?|practi[sc]ed|(?:has|have|successfully) applied|demonstrated)\b[^.;]{0,150}\b(?:in|within|from|at|on) "
        r"(?:an? |the |their |your |real |actual )?(?:[\w-]+ ){0,3}"
        r"(?:workplace|work(?:ing)? (?:setting|environment|context)|(?:client|customer|work) (?:engagement|project)s?|job)\b",
        ((ABILITY, 1.2), (SKILL, 0.4), (KNOWLEDGE, -0.5), (PARTICIPATION, -0.4)),
        because=REAL_WORK,
        fires="Evidence of the capability in action within a work setting",
        spares="The work setting was pleasant",
        beside=(
            "evidence", "artefacts", "artefact", "artifact", "artifacts", "practiced", "practised", "applied",
            "demonstrated",
        ),
    ),
    Rule(
        "challenge-solved",
        ("criteria",),
        ("challenge", "challenges", "coding", "programming", "code"),
        r"\b(?:coding|code|programming|implementation|expert|lab|hands[- ]on|practical|technical|advanced|final) challenges?\b"
        r"|\bchallenge labs?\b|\b(?:coding|programming) (?:assignments?|exercises?|tasks?|tests?|projects?)\b",
        ((SKILL, 1.2), (KNOWLEDGE, -0.4), (PARTICIPATION, -0.6)),
        because=JUDGED,
        fires="Pass the expert challenge of the series",
        spares="The challenges of our time",
    ),
    Rule(
        "apprenticeship",
        TEXT,
        ("apprentice", "apprenticeship", "journeyman", "journeyworker", "journeyperson"),
        r"\b(?:complet\w+|finish\w*|graduat\w+)[^.;]{0,60}?\bapprenticeship\b|\bjourney(?:man|worker|person)\b",
        ((ABILITY, 2.4), (SKILL, 0.4), (PARTICIPATION, -1.2)),
        because=REAL_WORK,
        fires="Completed a registered apprenticeship",
        spares="About the history of apprentices",
    ),
    Rule(
        "expert-practical",
        TEXT,
        ("practical", "performance", "lab", "hands", "skills"),
        r"\b(?:expert|advanced|mastery|master)[- ]?(?:level)? (?:practical|performance|lab|hands[- ]on"
        r"|skills) (?:exam(?:ination)?|test|assessment)\b",
        ((ABILITY, 2.4), (CERTIFICATION, 0.4)),
        because=CULMINATION,
        fires="Pass an expert-level practical exam",
        spares="Expert tips on exams",
        beside=("expert", "advanced", "mastery", "master"),
    ),
    Rule(
        "tasks-of-the-trade",
        ("criteria",),
        ("scenario", "task", "project", "simulation", "competency", "case", "simulated", "live"),
        r"\b(?:scenario|task|project|simulation|competency|case)s?[- ]based (?:[\w-]+ ){0,2}(?:exam(?:ination)?|assessment|test"
        r"|challenge|task|evaluation)s?\b"
        r"|\b(?:in|within|on) (?:an? )?(?:\w+ )?(?:live|simulated)(?: [\w-]+){0,2} (?:environment|system"
        r"|application|network)s?\b",
        ((SKILL, 0.8), (ABILITY, 0.3), (KNOWLEDGE, -0.4), (PARTICIPATION, -0.5)),
        because=JUDGED,
        fires="A project-based assessment",
        spares="A web-based assessment",
        beside=("based", "live", "simulated"),
    ),
    Rule(
        "recorded-performance",
        ("criteria",),
        ("record", "recorded", "recording", "records"),
        r"(?<!pre-)(?<!pre)\brecord(?:ed|ing|s)?\b[^.;]{0,40}\b(?:video|presentation|pitch|demonstration|role[- ]?play|lesson|speech)s?\b",
        ((SKILL, 1.0), (KNOWLEDGE, -0.3), (PARTICIPATION, -0.5)),
        because=JUDGED,
        fires="Record a three-minute pitch",
        spares="The record of the meeting",
        beside=(
            "video", "videos", "presentation", "presentations", "pitch", "demonstration", "demonstrations", "play",
            "roleplay", "lesson", "lessons", "speech",
        ),
    ),
    Rule(
        "exam-and-nothing-more",
        ("criteria",),
        ("assessment",),
        r"^assessment: (?!.{0,80}\b(?:practical|performance|hands|project|lab|oral|skills?)\b)[^.;:]{0,80}"
        r"\b(?:assessment|exam|examination|test|quiz|evaluation)s?\W*$",
        ((KNOWLEDGE, 0.5), (PARTICIPATION, -0.6), (SKILL, -0.3)),
        because=EXAM_OF_A_COURSE,
        fires="Assessment: Audio Principles Assessment",
        spares="Assessment: a performance-based test",
    ),
    Rule(
        "knowledge-tested",
        ("criteria",),
        ("knowledge", "understanding", "comprehension"),
        r"\b(?:tests?|tested|testing|measur(?:es?|ing)|determines?|verif(?:y|ies|ied|ying)|validat(?:es?|ed|ing)|gauges?"
        r"|evaluat(?:es?|ed|ing)) (?:[\w-]+ ){0,4}(?:knowledge|understanding|comprehension)\b"
        r"|\b(?:assessment|exam|examination|test|quiz|question)s?\b[^.;:]{0,60}\b(?:knowledge|understanding|comprehension)\b",
        ((KNOWLEDGE, 0.8), (PARTICIPATION, -0.6)),
        because=EXAM_OF_A_COURSE,
        fires="Questions that determine the knowledge retained",
        spares="Gain knowledge of the trade",
    ),
    Rule(
        "advanced-capstone",
        TEXT[:2],
        ("capstone",),
        r"\b(?:advanced|expert|mastery|executive|consulting|client|industry|real[- ]world)(?: [\w-]+){0,2} capstone\b"
        r"|\bcapstone\b[^.;]{0,80}\b(?:clients?|employers?|industry (?:experts?|partners?)|executive sponsors?|panel)\b",
        ((ABILITY, 1.8), (SKILL, -0.3), (PARTICIPATION, -0.3)),
        because=CULMINATION,
        fires="Complete an advanced capstone",
        spares="Complete the capstone of the course",
    ),
    Rule(
        "thesis",
        TEXT,
        ("thesis", "dissertation"),
        r"(?<!innovation )(?<!investment )(?<!minute )\b(?:thesis|dissertation)\b(?! statement)",
        ((ABILITY, 1.6), (SKILL, 0.8), (PARTICIPATION, -1.0), (RECOGNITION, 0.3)),
        because=CULMINATION,
        fires="Wrote a thesis",
        spares="An innovation thesis for the fund",
    ),
)  # fmt: skip
