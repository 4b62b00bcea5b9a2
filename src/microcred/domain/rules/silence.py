"""What is not said speaks too: a course and no sign of an assessment, a list of nothing but awards.

A row here looks for no words of its own (but for the first): it fires where a rule of each of its lots has fired and
none of those that it is `without`, and quotes where something was said that could have said more.
"""

from microcred.domain.rules.activities import ACTIVITY_RULES
from microcred.domain.rules.interplay import CREDIT, EXAMINED, JUDGED, PASSED, PRESENT, ROLE, WORKED
from microcred.domain.rules.reasons import COMPLETING
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

ACTIVITIES = tuple(rule.id for rule in ACTIVITY_RULES if rule.id.startswith("activity-"))
LISTED = tuple(rule.id for rule in ACTIVITY_RULES if rule.id.startswith("listed-"))
SAID = (*ACTIVITIES, "described", *LISTED)
GAVE = (
    "role-held", "volunteered", "spoke", "mentored", "award-won", "award-in-title", "named-by-others", "honour-in-title", "premio", "role-in-title", "placed-in-title", "destacado", "el-mejor", "agradecimiento", "ponente", "papel-desempeñado", "aportó", "papel-en-título", "años-de-servicio", "auszeichnung", "best-of-many", "award-presented", "beyond-duty", "chosen-by-others", "seleccionado", "gracias", "kept-up-for-others", "taught-others", "wrote-for-others", "contributed", "years-of-service", "exam-authoring", "participó-como", "quota-met", "leads-others-in-title", "praise-in-title", "patent-granted", "activity-presenter", "activity-volunteer",
)  # fmt: skip
ASSESSED = (*PASSED, *EXAMINED, *WORKED, *JUDGED, "assessed-by-answers", "assessed-by-work", "activity-assessment")
SHOWN = (*WORKED, *JUDGED, "tasks-of-the-trade", "recorded-performance", "exercises-done", "assessed-by-work")
WHAT = "the assessment decides: of what kind it is, and what it is not"
ALONE = "what stands behind a directory's own type is read with it; where it stands alone, it says more"
LONG = "Course: twelve lessons of an hour and a walk by the river in spring"


def _silent(
    rule_id: str,
    without: tuple[str, ...],
    speaks: Speaks,
    because: str,
    spares: str,
) -> Rule:
    return Rule(
        rule_id,
        TEXT[:2],
        (),
        r"(?!)",
        speaks,
        because,
        LONG,
        spares,
        joins=(SAID,),
        without=tuple(dict.fromkeys(without)),
    )


def _alone(rule_id: str, types: tuple[str, ...], speaks: Speaks, fires: str) -> Rule:
    others = tuple(each for each in ACTIVITIES if each not in types)
    spares = f"{fires}\n{'Volunteer' if 'activity-volunteer' not in types else 'Award'}: helped for a week"
    lots = tuple((each,) for each in types)
    return Rule(rule_id, TEXT[:1], (), r"(?!)", speaks, ALONE, fires, spares, joins=lots, without=others)


SILENCE_RULES = (
    Rule(
        "described",
        ("description",),
        (),
        r"^\S+ \S+ \S+(?=.{25})",
        ((PARTICIPATION, 0.2), (CERTIFICATION, -0.1)),
        because="a description says what is learnt more often than how it is earned",
        fires=LONG,
        spares="A walk",
    ),
    Rule(
        "described-alone",
        ("description",),
        (),
        r"(?!)",
        ((PARTICIPATION, 0.2), (SKILL, 0.1)),
        because="without criteria the text seldom says how it is earned",
        fires=LONG,
        spares="A walk",
        joins=(("described",),),
        without=(*ACTIVITIES, *LISTED),
    ),
    _silent(
        "no-sign-of-an-assessment",
        ASSESSED,
        ((PARTICIPATION, 0.5), (KNOWLEDGE, -0.5), (SKILL, -0.3)),
        COMPLETING,
        f"{LONG}, pass the exam",
    ),
    _silent("nothing-passed", PASSED, ((KNOWLEDGE, -0.5),), WHAT, f"{LONG}, pass the quiz"),
    _silent("no-work-shown", SHOWN, ((SKILL, -0.5), (ABILITY, -0.3)), WHAT, f"{LONG}, submit a lesson plan"),
    _silent("no-sign-of-a-role", ROLE, ((CERTIFICATION, -0.4),), WHAT, f"{LONG}, adhere to the code of ethics"),
    _silent("nobody-was-there", PRESENT, ((PARTICIPATION, -0.4),), WHAT, f"{LONG}, attended the summit"),
    _silent("nothing-contributed", GAVE, ((RECOGNITION, -0.4),), WHAT, f"{LONG}, won the first prize"),
    Rule(
        "award-unspoken",
        TEXT[:1],
        (),
        r"(?!)",
        ((RECOGNITION, -0.6), (PARTICIPATION, 0.2)),
        because="the directory's own type is a hint alone: an award that nothing else calls one",
        fires="Award: Python",
        spares="Award: won the first prize",
        joins=(("activity-award",),),
        without=GAVE,
    ),
    Rule(
        "credits-and-no-grade",
        TEXT[:1],
        (),
        r"(?!)",
        ((PARTICIPATION, -0.4), (KNOWLEDGE, -0.4), (SKILL, -0.4), (CERTIFICATION, -0.3)),
        because="undetermined where grading is usual but unsaid: a credit-bearing course",
        fires="Course: 3 credits",
        spares="Course: 3 credits, with a quiz",
        joins=(CREDIT, (*ACTIVITIES, *LISTED)),
        without=tuple(dict.fromkeys(ASSESSED)),
    ),
    _alone("course-alone", ("activity-course",), ((PARTICIPATION, 0.5),), "Course: end it"),
    Rule(
        "course-alone-unassessed",
        TEXT[:1],
        (),
        r"(?!)",
        ((PARTICIPATION, 0.4),),
        COMPLETING,
        "Course: end it",
        "Course: end it and pass the quiz",
        joins=(("activity-course",),),
        without=tuple(dict.fromkeys(each for each in (*ASSESSED, *ACTIVITIES) if each != "activity-course")),
    ),
    _alone("assessment-alone", ("activity-assessment",), ((KNOWLEDGE, 0.3), (SKILL, 0.2)), "Assessment: do it"),
    _alone("participant-alone", ("activity-participant",), ((PARTICIPATION, 0.6),), "Participant: be there"),
    _alone("education-alone", ("activity-education",), ((PARTICIPATION, 0.3),), "Education Experience: a term"),
    _alone("credential-alone", ("activity-credential",), ((CERTIFICATION, 0.2),), "Credential: hold it"),
    _alone("experience-alone", ("activity-experience",), ((RECOGNITION, 0.3),), "Professional Experience: a year"),
    _alone("other-alone", ("activity-other",), ((RECOGNITION, 0.2),), "Other: more"),
    _alone("award-alone", ("activity-award",), ((RECOGNITION, 0.7),), "Award: given"),
    _alone("project-alone", ("activity-project",), ((SKILL, 0.5),), "Project: do it"),
    _alone("application-alone", ("activity-application",), ((SKILL, 0.2),), "Application: send it"),
    _alone("member-alone", ("activity-member",), ((PARTICIPATION, 0.4),), "Member: join in"),
    _alone("presenter-alone", ("activity-presenter",), ((RECOGNITION, 0.6),), "Presenter: speak"),
    _alone("volunteer-alone", ("activity-volunteer",), ((RECOGNITION, 0.6),), "Volunteer: help"),
    _alone(
        "course-and-assessment-alone",
        ("activity-course", "activity-assessment"),
        ((KNOWLEDGE, 0.4),),
        "Course: end it\nAssessment: do it",
    ),
    _alone(
        "experience-and-assessment-alone",
        ("activity-experience", "activity-assessment"),
        ((ABILITY, 0.6), (CERTIFICATION, 0.3)),
        "Professional Experience: a year\nAssessment: do it",
    ),
    _alone(
        "education-and-assessment-alone",
        ("activity-education", "activity-assessment"),
        ((KNOWLEDGE, 0.4),),
        "Education Experience: a term\nAssessment: do it",
    ),
)
