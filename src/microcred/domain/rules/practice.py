"""Signs that a skill was practised under judgement, or mastered: labs, projects, capstones, work judged."""

from microcred.domain.rules.reasons import JUDGED, REAL_WORK
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

SHOWN = "skill: proficiencies shown during training or practice: labs, graded exercises, a portfolio that is assessed"
CULMINATION = (
    "ability: the culmination of a project: capstone, reviewed work, expert practical, judged performance on the job"
)
INTRODUCTORY_CAPSTONE = "a capstone of an introductory course: skill"

PRACTICE_RULES = (
    Rule(
        "labs-done",
        TEXT,
        ("lab", "labs", "laboratory"),
        r"\b(?:challenge|graded|assessed|skills?|virtual|practical|final) labs?\b"
        r"|\blab (?:exams?|reports?|projects?|exercises?|practicum|work)\b"
        r"|\b(?:complet\w+|perform\w*|pass\w*|finish\w*|finalizar|completar)\b[^.;]{0,50}? (?:hands[- ]on )?(?:labs?|laborator(?:y|ies)|laboratorios)\b",
        ((SKILL, 2.2), (PARTICIPATION, -1.6)),
        because=SHOWN,
        fires="Completed the challenge lab",
        spares="Visited the laboratory museum",
    ),
    Rule(
        "labs-named",
        TEXT,
        ("lab", "labs", "laboratory", "laboratories", "hands"),
        r"\b(?:hands[- ]on )?(?:labs|lab exercises|laborator(?:y|ies) (?:exercises|sessions|work))\b"
        r"|\bhands[- ]on (?:exercises|practice|activities)\b",
        ((SKILL, 0.8),),
        because=SHOWN,
        fires="With labs in every module",
        spares="With talks in every module",
    ),
    Rule(
        "performance-test",
        TEXT,
        (
            "performance", "practical", "skill", "skills", "psychomotor", "hands", "practicum", "simulation",
            "simulations", "oral", "clinical", "role", "evaluative",
        ),
        r"\bperformance(?:[- ]based)? (?:exam(?:ination)?|test|assessment|task)s?\b|\b(?:practical|hands[- ]on"
        r"|psychomotor(?: skills?)?|oral|clinical)(?:[- ]based)?"
        r" (?:(?!for |of |in |the )[\w-]+ ){0,2}?(?:exam(?:ination)?|test|assessment|task|evaluation|demonstration|check|check-?off|verification|testing)s?\b"
        r"|\bskills? (?:demonstration|check|check-?off|verification|checklist)s?\b"
        r"|\bperformance (?:task requirements|requirements|rubrics?|checklists?)\b|\bpracticum\b|\b(?:assessed"
        r"|graded|evaluated|evaluative) (?:simulations?|role[- ]plays?)\b",
        ((SKILL, 2.4), (PARTICIPATION, -2.2), (CERTIFICATION, 0.8), (KNOWLEDGE, -0.8), (RECOGNITION, -0.8)),
        because=JUDGED,
        fires="Pass the practical exam",
        spares="Practical tips for exam week",
        beside=(
            "exam", "exams", "examination", "examinations", "test", "tests", "assessment", "assessments", "task", "tasks",
            "evaluation", "evaluations", "demonstration", "demonstrations", "check", "checks", "checkoff", "checkoffs",
            "verification", "verifications", "testing", "testings", "requirements", "rubric", "rubrics", "checklist",
            "checklists", "practicum", "simulation", "simulations", "role",
        ),
    ),
    Rule(
        "shown-to-an-assessor",
        TEXT,
        (
            "instructor", "instructors", "trainer", "trainers", "evaluator", "evaluators", "assessor", "assessors",
            "mentor", "coach", "coaches", "facilitator", "facilitators", "teacher", "teachers", "staff", "faculty",
            "teach",
        ),
        r"\bdemonstrat\w+ (?:\w+ ){0,4}?(?:to|for|before|in front of) (?:an? |the )?(?:[\w-]+ ){0,3}(?:instructors?"
        r"|evaluators?|assessors?|trainers?|coach|mentor)\b"
        r"|\b(?:evaluated|assessed|observed|graded|reviewed|checked|approved) by (?:an? |the |their "
        r"|our )?(?:[\w-]+ ){0,3}"
        r"(?:instructors?|trainers?|facilitators?|teachers?|coach(?:es)?|staff|faculty|evaluators?)\b|\bteach-?back\b",
        ((SKILL, 2.2), (PARTICIPATION, -2.0), (ABILITY, 0.6), (KNOWLEDGE, -0.5)),
        because=SHOWN,
        fires="Demonstrated the task to a certified instructor",
        spares="Talked about the task with the instructor",
    ),
    Rule(
        "project-done",
        TEXT,
        ("project", "projects", "proyecto", "prototype"),
        r"(?<!how to )\b(?:complet|creat|develop|build|built|design|submit|present|final|course|individual|group|applied"
        r"|culminating|undertak)\w*"
        r"(?:(?! course| program| training| for | on | in | to | microsoft| ms |, )[^.;]){0,40}? (?:projects?|prototype)\b"
        r"(?! manage| coordinat| plan| scope| schedul| cost| financ| quality| risk| resource| \d{4}| - level| training)",
        ((SKILL, 2.0), (PARTICIPATION, -1.6), (ABILITY, 0.7), (KNOWLEDGE, -0.5)),
        because=SHOWN,
        fires="Complete a final project",
        spares="Complete the course on project management",
    ),
    Rule(
        "work-submitted",
        TEXT,
        (
            "submit", "submits", "submitted", "submitting", "submission", "upload", "uploads", "uploaded", "produce",
            "produced", "assignment", "assignments", "homework", "deliverables", "coursework", "proof", "evidence", "submissions", "production",
        ),
        r"\b(?:submit(?:s|ted|ting)?|submission|uploads?|uploaded|produced?|production of)\b[^.;]{0,60}?"
        r"\b(?:evidence|assignments?|papers?|plans?|artifacts?|reports?|videos?|essays?|reflections?|case"
        r"|deliverables?|recording|presentation|screenshots?|designs?|dashboards?|models?|code|solutions?|projects?"
        r"|worksheets?|scripts?|exercises?|folio)\b|\b(?:proof|evidence) of (?:execution|completion of)\b"
        r"|\bassignment submissions?\b|\b(?:graded|final|written|complete|completed|completing|all) (?:[\w-]+ ){0,3}(?:assignments?|homework"
        r"|deliverables?|coursework)\b",
        ((SKILL, 1.6), (PARTICIPATION, -1.4), (KNOWLEDGE, 0.4)),
        because=SHOWN,
        fires="Submit two lesson plans",
        spares="Submit the registration form",
    ),
    Rule(
        "work-made",
        TEXT,
        (
            "plan", "artifact", "prototype", "event", "app", "application", "website", "campaign", "proposal",
            "presentation", "simulation", "video", "case",
        ),
        r"(?<!how to )\b(?:creat|develop|design|publish|built|build|writ|plann)\w* (?:and \w+ )?(?:an?|their(?: own)?|your|\d+"
        r"|two|three) (?:[\w-]+,? ){0,4}"
        r"(?:artifact|lesson plan|unit plan|plan|prototype|event|app|application|website|campaign|proposal"
        r"|presentation|simulation|video|business case)\b",
        ((SKILL, 1.1), (PARTICIPATION, -0.6)),
        because=SHOWN,
        fires="Create a marketing plan",
        spares="Know how plans are made",
    ),
    Rule(
        "portfolio",
        TEXT,
        ("portfolio", "portfolios", "eportfolio"),
        r"\b(?:complet\w*|creat\w*|build\w*|develop\w*|submi\w*|assess\w*|final|review\w*|digital"
        r"|professional)\b[^.;]{0,40}?\be?-?portfolios?\b"
        r"|\bportfolio (?:review|assessment|of (?:work|evidence))",
        ((SKILL, 1.8), (PARTICIPATION, -1.5), (ABILITY, 0.5)),
        because=SHOWN,
        fires="Create a portfolio",
        spares="Sells our portfolio of products",
    ),
    Rule(
        "rubric",
        TEXT,
        ("rubric", "rubrics", "graded", "scored", "checklists"),
        r"\brubrics?\b|\bgraded (?:exercises|activities|practice|work|tasks|discussions?)\b",
        ((SKILL, 1.3), (PARTICIPATION, -1.5), (KNOWLEDGE, 0.4)),
        because=SHOWN,
        fires="Scored by a rubric",
        spares="Filed under a rubbish heading",
    ),
    Rule(
        "language-proficiency",
        TEXT,
        ("proficiency", "actfl", "toefl", "ielts", "cefr", "jlpt", "dele", "delf", "goethe", "hsk", "language"),
        r"\b(?:oral|speaking|writing|reading|listening|language|english|spanish|french"
        r"|chinese)(?: language)?(?: \w+)? proficiency"
        r" (?:exam|test|interview|rating|level|guidelines|certificate|assessment|scale|-)"
        r"|\b(?:actfl|toefl|ielts|cefr|jlpt|delf|hsk)\b",
        ((SKILL, 2.2), (CERTIFICATION, -0.6), (PARTICIPATION, -1.0)),
        because="a language proficiency test: skill",
        fires="Took the ACTFL interview",
        spares="Took the language class",
    ),
    Rule(
        "skill-badge",
        TITLE,
        ("skill", "applied"),
        r"\b(?:skill badge|applied skills?)\b",
        ((SKILL, 1.3),),
        because=SHOWN,
        fires="Manage Storage Skill Badge",
        spares="Soft skills for badgers",
    ),
    Rule(
        "exercises-done",
        TEXT,
        ("exercises", "drills", "simulation", "simulations", "assignments", "role", "case", "roleplays"),
        r"\b(?:complet\w+|perform\w*|submit\w*|required)\b[^.;]{0,40}? (?:exercises|drills|simulations?|assignments"
        r"|role[- ]plays?|case stud(?:y|ies))\b",
        ((SKILL, 0.9), (PARTICIPATION, -0.4)),
        because=SHOWN,
        fires="Complete all exercises",
        spares="Exercise daily",
    ),
    Rule(
        "capstone",
        TEXT,
        ("capstone", "culminating"),
        r"\b(?:capstone|culminating) (?:\w+ )?(?:projects?|course|experience|assignment|work|paper|exam)\b"
        r"|\bcapstone\b(?! event)",
        ((SKILL, 1.6), (ABILITY, 1.0), (PARTICIPATION, -1.4)),
        because="a capstone: skill where the course introduces, ability where it is advanced",
        fires="Complete an advanced capstone",
        spares="Lay the top stone",
    ),
    Rule(
        "introductory-capstone",
        TEXT,
        ("introduction", "introductory", "intro", "beginner", "fundamentals", "basics", "capstone"),
        r"\b(?:introduction|introductory|intro|beginners?|fundamentals|basics)\b[^;]{0,120}?\bcapstone\b"
        r"|\bcapstone\b[^;]{0,120}?\b(?:introduction|introductory|intro|beginners?|fundamentals|basics)\b",
        ((ABILITY, -1.2), (SKILL, 1.2)),
        because=INTRODUCTORY_CAPSTONE,
        fires="An introductory course with a capstone",
        spares="An advanced course with a capstone",
    ),
    Rule(
        "judged-on-the-job",
        TEXT,
        (
            "job", "workplace", "work", "field", "employer", "employers", "supervisor", "supervisors", "manager",
            "managers", "client", "clients", "customer", "customers", "superior",
        ),
        r"\b(?:on[- ]the[- ]job|workplace|work[- ]based|field)[^.;]{0,30}?\b(?:assess(?:ed|ments?)|evaluat(?:ed"
        r"|ions?)|observ(?:ed|ations?)|evidence)\b"
        r"|\b(?:assessed|evaluated|observed|judged|verified|signed off|endorsed|rated|confirmed) by (?:an? |the "
        r"|their |your |his |her )?(?:[\w-]+ ){0,3}"
        r"(?:employers?|supervisors?|managers?|clients?|customers?|superiors?)\b|\bon[- ]the[- ]job (?:mastery"
        r"|performance)\b",
        ((ABILITY, 2.6), (SKILL, 0.5), (PARTICIPATION, -2.0), (KNOWLEDGE, -0.5)),
        because=REAL_WORK,
        fires="Performance was evaluated by the employer",
        spares="Work was fun for the employer",
        beside=(
            "assessed", "assessment", "assessments", "evaluated", "evaluation", "evaluations", "observed", "observation",
            "observations", "evidence", "judged", "verified", "signed", "endorsed", "rated", "confirmed", "mastery", "performance",
        ),
    ),
    Rule(
        "judged-by-a-panel",
        TEXT,
        (
            "panel", "board", "assessor", "assessors", "expert", "experts", "practitioner", "practitioners", "peer",
            "peers", "committee", "specialists", "architects", "interview", "interviews", "review", "defend",
            "defended", "defends",
        ),
        r"\b(?:assessed|evaluated|reviewed|judged|examined|interviewed|validated|interviews?) by (?:an? |the "
        r"|at least )?(?:[\w-]+ ){0,4}"
        r"(?:panel|board|assessors?|experts?|practitioners?|peers|committee|specialists|architects)\b"
        r"|\b(?:panel|board|review|technical) (?:interviews?|review|assessment|defen[cs]e)\b"
        r"|\bdefend(?:ed|s|ing)? (?:\w+ ){0,3}(?:work|project|thesis|design)\b|\bpanel of (?:\w+ )?(?:experts"
        r"|assessors|examiners)\b",
        ((ABILITY, 2.3), (SKILL, 0.5), (CERTIFICATION, 0.5), (PARTICIPATION, -2.0), (KNOWLEDGE, -0.5)),
        because=REAL_WORK,
        fires="Reviewed by a panel",
        spares="Sat on the panel",
        beside=("by", "panel", "board", "review", "technical", "defend", "defends", "defended", "defending"),
    ),
    Rule(
        "evidence-of-practice",
        TEXT,
        ("evidence", "competence", "competency", "competencies", "capability", "capabilities", "assessed"),
        r"\bportfolio of evidence\b|\bevidence[- ]based (?:submission|assessment)\b|\bprovid\w+ evidence\b"
        r"|\bevidence (?:of|from|that)[^.;]{0,30}"
        r"(?:practi[sc]\w*|work|competence|experience)\b|\b(?:assessed|demonstrated) (?:\w+ )?(?:competenc\w+"
        r"|capabilit\w+)[^.;]{0,30}(?:workplace|practice|level)\b",
        ((ABILITY, 2.2), (SKILL, 0.8), (PARTICIPATION, -1.5), (KNOWLEDGE, -0.4)),
        because=REAL_WORK,
        fires="Requires a portfolio of evidence",
        spares="Evidence based medicine",
    ),
    Rule(
        "knowledge-of-skills",
        ("description",),
        ("demonstrated", "demonstrate", "proven", "prove", "proved"),
        r"\b(?:demonstrated?|proven?|proved) (?:\w+ ){0,4}(?:skills?|ability|abilities|proficiency|competenc\w+"
        r"|mastery)\b",
        ((SKILL, 0.4), (PARTICIPATION, -0.3), (KNOWLEDGE, 0.1)),
        because=SHOWN,
        fires="Earners demonstrated the skills",
        spares="Earners discussed the skills",
    ),
)  # fmt: skip
