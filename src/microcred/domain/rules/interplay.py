"""What two signs say together and neither says alone: an exam and a role, a practical task and a threshold.

A row here looks for no words of its own: it fires where a rule of the first lot and one of the second have fired, and
quotes what the second saw.
"""

from microcred.domain.rules.reasons import REAL_WORK
from microcred.domain.rules.row import (
    ABILITY,
    CERTIFICATION,
    KNOWLEDGE,
    PARTICIPATION,
    RECOGNITION,
    SKILL,
    TEXT,
    Rule,
    Speaks,
)

PASSED = (
    "pass-exam", "quiz", "knowledge-check", "score-threshold", "letter-grade", "pass-assessment", "pass-test",
    "kind-of-assessment", "performance-test", "aprobar", "promedio", "certification-exam",
    "activities-and-assessments", "mastery-in-percent", "nota-exigida", "aprobar-el-curso", "evaluación", "puntos-exigidos", "bestanden", "note-exigée", "pass-a-course",
)  # fmt: skip
EXAMINED = (
    "aprobar",
    "bestanden",
    "pass-exam",
    "exam-named",
    "certification-exam",
    "proctored",
    "pass-test",
    "examination-code",
)
ROLE = (
    "role-noun-in-title", "code-of-ethics", "experience-required", "renewed", "licence", "accredited",
    "association-credential", "certified-role", "continuing-education", "certified-instructor", "certification-held", "certificación", "experiencia-exigida", "titre-professionnel",
)  # fmt: skip
NO_ROLE = ("fundamentals", "introductory-course", "sales-training", "single-course-exam", "internal-certification")
PRACTISED = ("performance-test", "labs-done", "project-done", "timed-task", "work-submitted", "capstone")
WORKED = (
    "project-done",
    "proyecto",
    "work-submitted",
    "work-made",
    "portfolio",
    "labs-done",
    "performance-test",
    "rubric",
    "graded-by-a-person",
    "shown-to-an-assessor",
    "assessed-by-work",
    "timed-task",
    "work-with-a-grade",
    "spoken-before-judges",
    "observed-against-criteria",
    "proyecto-final",
    "proyecto-hecho",
    "evaluado-por-alguien",
    "trabajo-como-evaluación",
    "tareas-como-evaluación",
)
PRESENT = (
    "attended",
    "participated",
    "completed-a-course",
    "event",
    "asistir",
    "completar",
    "participar",
    "teilnahme",
    "participation-au-cours",
    "abgeschlossen",
    "share-attended",
)
HONOURED = (
    "award-won",
    "award-in-title",
    "named-by-others",
    "honour-in-title",
    "premio",
    "placed-in-title",
    "destacado",
    "el-mejor",
    "auszeichnung",
    "best-of-many",
    "award-presented",
    "beyond-duty",
)
JUDGED_WORK = (
    "judged-by-a-panel", "judged-by-a-committee", "judged-on-the-job", "evidence-of-practice", "before-a-board",
    "before-a-panel-of-experts", "confirmed-by-a-manager", "evidence-from-work", "vouched-for",
)  # fmt: skip
JUDGED = (
    *JUDGED_WORK, "capstone", "thesis", "timed-task",
    "challenge-solved", "language-exam", "language-proficiency", "work-with-a-grade",
)  # fmt: skip
"""What was judged and by whom, whatever it was."""
CREDIT = ("credit-bearing", "course-with-a-number", "elective", "graduate-level", "methods-of-instruction")
COMPLETED = ("completed-a-course", "completed-something", "completar")
TWICE = "earned by being there or completing: participation; said in two ways it is not twice as sure"


def _both(
    rule_id: str, first: tuple[str, ...], second: tuple[str, ...], speaks: Speaks, because: str, fires: str, spares: str
) -> Rule:
    return Rule(rule_id, TEXT[:2], (), r"(?!)", speaks, because, fires, spares, joins=(first, second))


INTERPLAY_RULES = (
    _both(
        "exam-for-a-role",
        ROLE,
        EXAMINED,
        ((CERTIFICATION, 0.5), (KNOWLEDGE, -0.4)),
        because="a role credential of a vendor or certifying body (exam, practicum or panel): certification",
        fires="Pass the exam and adhere to the Code of Ethics",
        spares="Pass the exam of the course",
    ),
    _both(
        "exam-of-an-introduction",
        NO_ROLE,
        PASSED,
        ((KNOWLEDGE, 0.8), (CERTIFICATION, -0.8)),
        because="“fundamentals”, sales or single-course exam, quiz at the end, even if called certified: knowledge",
        fires="Complete the course and pass the quiz",
        spares="Adhere to the code of ethics and pass the exam",
    ),
    _both(
        "practice-with-a-threshold",
        PRACTISED,
        ("score-threshold", "letter-grade", "rubric", "graded-by-a-person", "shown-to-an-assessor"),
        ((SKILL, 0.9), (KNOWLEDGE, -0.6)),
        because="where a practical task or performance test is judged: skill",
        fires="Complete a final project with a minimum score of 80%",
        spares="Answer questions with a minimum score of 80%",
    ),
    _both(
        "graded-work-with-a-threshold",
        ("work-with-a-grade", "challenge-solved", "spoken-before-judges", "language-exam", "exercises-done"),
        ("score-threshold", "letter-grade", "promedio", "aprobar"),
        ((SKILL, 0.8), (KNOWLEDGE, -0.8)),
        because="where a practical task or performance test is judged: skill, whatever the score is called",
        fires="Score a passing grade on the projects",
        spares="Score a passing grade on the readings",
    ),
    _both(
        "practice-beside-a-test",
        (
            "performance-test",
            "shown-to-an-assessor",
            "graded-by-a-person",
            "rubric",
            "observed-against-criteria",
            "spoken-before-judges",
            "timed-task",
            "labs-done",
            "work-with-a-grade",
        ),
        ("quiz", "knowledge-check", "pass-exam", "multiple-choice", "pass-test"),
        ((SKILL, 0.9), (KNOWLEDGE, -0.9)),
        because="a test beside practice: where a practical task or performance test is judged: skill",
        fires="Pass the quiz; work is scored by a rubric",
        spares="Pass the quiz; work is fun",
    ),
    _both(
        "present-and-passed",
        PRESENT,
        PASSED,
        ((PARTICIPATION, -0.8), (KNOWLEDGE, 0.4)),
        because="formal: earned by an assessment, whatever was attended beside it",
        fires="Attend the lessons and pass the quiz",
        spares="Attend the lessons and the talks",
    ),
    _both(
        "present-and-worked",
        PRESENT,
        WORKED,
        ((PARTICIPATION, -0.8), (SKILL, 0.6)),
        because="skill: proficiencies shown during training or practice, whatever was attended beside it",
        fires="Attend the lessons and submit two lesson plans",
        spares="Attend the lessons and the talks",
    ),
    _both(
        "honoured-for-work",
        HONOURED,
        (*WORKED, *PASSED),
        ((RECOGNITION, 0.7), (SKILL, -0.4), (KNOWLEDGE, -0.4)),
        because="an award, a nomination: recognition, whatever was submitted for it",
        fires="Won the first prize with a final project; complete a final project",
        spares="Complete a final project",
    ),
    _both(
        "took-part-and-completed",
        ("participated",),
        COMPLETED,
        ((PARTICIPATION, -0.4), (SKILL, 0.1)),
        because=TWICE,
        fires="Participated in the programme; completed the course",
        spares="Participated in the programme",
    ),
    _both(
        "attended-and-completed",
        ("attended", "asistir", "share-attended"),
        COMPLETED,
        ((PARTICIPATION, -0.4), (RECOGNITION, 0.1)),
        because=TWICE,
        fires="Attended the lessons; completed the course",
        spares="Attended the lessons",
    ),
    _both(
        "credits-with-grades",
        CREDIT,
        (
            "letter-grade",
            "score-threshold",
            "pass-exam",
            "quiz",
            "final-exam",
            "promedio",
            "aprobar-el-curso",
            "aprobar",
        ),
        ((KNOWLEDGE, 0.9), (PARTICIPATION, -0.4)),
        because="knowledge: the knowledge acquired is verified; a credit-bearing course that says how it is graded",
        fires="A course of 3 credits with a grade of C or better",
        spares="A course of 3 credits",
    ),
    _both(
        "honoured-among-those-present",
        PRESENT,
        HONOURED,
        ((RECOGNITION, 0.8), (PARTICIPATION, -0.6)),
        because="an award, a nomination, years of service: recognition",
        fires="Attended the summit and won the first prize",
        spares="Attended the summit and the dinner",
    ),
    _both(
        "teaching-that-was-judged",
        ("instructor-of-a-certification", "teach-back"),
        ("performance-test", "shown-to-an-assessor", "certification-exam", "pass-exam", "teach-back", "exam-named"),
        ((CERTIFICATION, 0.8), (ABILITY, 0.4), (RECOGNITION, -0.6)),
        because="a role credential of a vendor or certifying body (exam, practicum or panel): certification",
        fires="Pass the exam and a teach-back",
        spares="Pass the exam of the course",
    ),
    _both(
        "work-judged-beside-an-exam",
        (*EXAMINED, "knowledge-check", "pass-assessment", "quiz", "score-threshold", "aprobar"),
        JUDGED_WORK,
        ((ABILITY, 1.0), (KNOWLEDGE, -0.8)),
        because=REAL_WORK,
        fires="Pass the exam; work is reviewed by a panel",
        spares="Pass the exam; work is fun",
    ),
    _both(
        "spoke-as-an-exercise",
        ("spoke",),
        (
            "project-done",
            "rubric",
            "spoken-before-judges",
            "graded-by-a-person",
            "completed-a-course",
            "capstone",
            "portfolio",
        ),
        ((SKILL, 0.6), (RECOGNITION, -0.8)),
        because="skill: proficiencies shown during training or practice, a talk given in class among them",
        fires="Present a talk on trade; complete the course",
        spares="Present a talk on trade",
    ),
    _both(
        "course-for-a-title",
        ("role-in-title", "champion-or-advocate", "award-in-title", "honour-in-title", "role-held"),
        ("completed-a-course", *PASSED, "completar", "taught-content"),
        ((RECOGNITION, -0.8), (PARTICIPATION, 0.3), (KNOWLEDGE, 0.2)),
        because="names providers use are weak evidence: a role that a course makes one is not held yet",
        fires="Safety champion; completed the course",
        spares="Safety champion",
    ),
)
