"""How a badge directory lists what it awards: its own type and level, and the type of each activity.

These names are hints alone, since issuers file surveys, applications and attendance under “Assessment”: what stands
behind the type is read with it.
"""

from microcred.domain.rules.reasons import PRACTISED, VERIFIED
from microcred.domain.rules.row import (
    ABILITY,
    CERTIFICATION,
    KNOWLEDGE,
    PARTICIPATION,
    RECOGNITION,
    SKILL,
    Rule,
    Speaks,
)

CRITERIA = ("criteria",)
HINT = "the directory's own type is a hint alone: what stands behind it is read with it"
PRESENT = "participation: earned by being there or completing"
GIVEN = "recognition: given by others, a contribution, a role held"
CERTIFIED = "certification: a role credential of a vendor or certifying body"


def _listed(rule_id: str, words: str, speaks: Speaks, spares: str) -> Rule:
    """A rule for what the directory says of the badge as a whole."""
    first, _, last = words.partition(" ")
    return Rule(
        rule_id,
        CRITERIA,
        (last.rpartition(" ")[2],),
        rf"^listed as\b.*\b{first} {last}\b",
        speaks,
        because=HINT,
        fires=f"Listed as {words.capitalize()}",
        spares=spares,
    )


def _activity(rule_id: str, kind: str, speaks: Speaks, because: str = HINT) -> Rule:
    """A rule for activities of one type, whatever they are."""
    last = kind.rpartition(" ")[2]
    return Rule(
        rule_id,
        CRITERIA,
        (last,),
        rf"^{kind}: \S+",
        speaks,
        because=because,
        fires=f"{kind.capitalize()}: taken part",
        spares=f"What a {kind} is",
    )


ACTIVITY_RULES = (
    _listed("listed-learning", "type learning", ((PARTICIPATION, 0.3), (CERTIFICATION, -0.7)), "Learning to type"),
    _listed("listed-validation", "type validation", ((PARTICIPATION, -0.3), (KNOWLEDGE, 0.2)), "Validation of a type"),
    _listed("listed-certification", "type certification", ((CERTIFICATION, 0.7),), "Certification of a type"),
    _listed("listed-experience", "type experience", ((RECOGNITION, 0.5), (PARTICIPATION, 0.3)), "Experience of a type"),
    _listed("listed-foundational", "level foundational", ((CERTIFICATION, -0.4), (ABILITY, -0.4)), "A foundational level"),
    _listed("listed-advanced", "level advanced", ((ABILITY, 0.3), (CERTIFICATION, 0.2)), "An advanced level"),
    _listed("listed-hours", "time to earn hours", ((PARTICIPATION, 0.3), (ABILITY, -0.3)), "Hours of the time to earn"),
    _listed("listed-months", "time to earn months", ((PARTICIPATION, -0.2),), "Months of the time to earn"),
    _listed("listed-years", "time to earn years", ((RECOGNITION, 0.3), (CERTIFICATION, 0.3)), "Years of the time to earn"),
    _activity("activity-assessment", "assessment", ((PARTICIPATION, -0.8), (KNOWLEDGE, 0.4), (SKILL, 0.3))),
    _activity("activity-project", "project", ((SKILL, 1.0), (PARTICIPATION, -0.5), (KNOWLEDGE, -0.4))),
    _activity("activity-portfolio", "portfolio", ((SKILL, 1.0), (ABILITY, 0.4), (PARTICIPATION, -0.5))),
    _activity("activity-course", "course", ((PARTICIPATION, 0.2), (RECOGNITION, -0.4))),
    _activity("activity-education", "education experience", ((PARTICIPATION, 0.3),)),
    _activity("activity-participant", "participant", ((PARTICIPATION, 0.6),), PRESENT),
    _activity("activity-member", "member", ((PARTICIPATION, 0.4), (RECOGNITION, 0.5)), PRESENT),
    _activity("activity-award", "award", ((RECOGNITION, 0.9),), GIVEN),
    _activity("activity-presenter", "presenter", ((RECOGNITION, 1.2),), GIVEN),
    _activity("activity-volunteer", "volunteer", ((RECOGNITION, 1.2),), GIVEN),
    _activity("activity-credential", "credential", ((CERTIFICATION, 0.5),)),
    _activity("activity-badge", "badge", ((CERTIFICATION, 0.3),)),
    _activity("activity-application", "application", ((SKILL, 0.3),)),
    _activity("activity-experience", "professional experience", ((ABILITY, 0.4), (CERTIFICATION, 0.3))),
    _activity("activity-other", "other", ((RECOGNITION, 0.2),)),
    Rule(
        "assessed-by-answers",
        CRITERIA,
        ("assessment",),
        r"^assessment:.*(?:\b(?:pass(?:ed|ing)?|scor(?:e|ed|ing)|exam(?:s|ination)?|quiz(?:zes)?|tests?|questions"
        r"|multiple|correct(?:ly)?|examen|prueba|cuestionario)\b|\d ?%(?! of (?:the )?(?:required )?activities))",
        ((KNOWLEDGE, 0.7), (PARTICIPATION, -0.7)),
        because=VERIFIED,
        fires="Assessment: answer 12 questions",
        spares="Assessment: attend the meeting",
    ),
    Rule(
        "assessed-by-work",
        CRITERIA,
        ("assessment",),
        r"^assessment: (?!(?:[^.;]{0,60} )?(?:pass|score|exam)[^.;]{0,90}\b(?:exam|examination|test|quiz)s?\W*$)"
        r".*\b(?:projects?|submi\w+|creat\w+|develop(?:s|ed|ing)?|design(?:s|ed|ing)?|build\w*"
        r"|wr(?:ite|iting|itten(?! (?:\w+ )?(?:exam|test|assessment|quiz)))"
        r"|present(?:s|ed|ing|ation|ations)?|demonstrat\w+|perform\w*|apply|applied|reports?|plans?(?! de)|portfolio|coding"
        r"|assignments?|rubrics?|observ\w+|simulations?|informe|proyecto|desarrollo|presentar|elabora\w*|entrega\w*)\b",
        ((SKILL, 0.8), (PARTICIPATION, -0.4)),
        because=PRACTISED,
        fires="Assessment: design a poster",
        spares="Assessment: answer 12 questions",
    ),
    Rule(
        "assessed-by-taking-part",
        CRITERIA,
        ("assessment",),
        r"^assessment:.*\b(?:attend\w*|participat\w+|surveys?|evaluation form|feedback|reflections?|self|discussions?"
        r"|pre-?|post|baseline|psychometric)\b",
        ((PARTICIPATION, 0.7),),
        because="the word “assessment” for a self-assessment, a survey, a personality test: no assessment",
        fires="Assessment: attend the meeting",
        spares="Assessment: pass the exam",
    ),
    Rule(
        "outcome-for-an-assessment",
        CRITERIA,
        ("assessment",),
        r"^assessment: (?:developed?|gain(?:ed|ing)?|learn(?:ed|ing)?|earners? (?:have|has|will|can)|understand\w*"
        r"|explor\w+|know\w*|able to|ability to|describ\w+|explain\w*|increas\w+)\b",
        ((PARTICIPATION, 0.6), (KNOWLEDGE, -0.3), (SKILL, -0.3)),
        because="what was learnt is no assessment, under whatever type it is listed",
        fires="Assessment: gained an understanding of trade",
        spares="Assessment: answer 12 questions",
    ),
    Rule(
        "assessment-completed",
        CRITERIA,
        ("assessment",),
        r"^(?:assessment|course):.*\b(?:complet\w+|success\w*|tak(?:e|en|ing))\b[^.;]{0,40}\bassessments?\b",
        ((KNOWLEDGE, 0.8), (PARTICIPATION, -0.8)),
        because=VERIFIED,
        fires="Assessment: successful completion of the course assessment",
        spares="Assessment: completion of the course",
    ),
    Rule(
        "work-in-an-activity",
        CRITERIA,
        ("course", "experience", "project", "participant", "application", "portfolio", "member", "credential", "other"),
        r"^(?:course|education experience|professional experience|project|participant|application|portfolio|member"
        r"|credential|other):.*\b(?:submit\w*|creat(?:e|ed|ing)|develop(?:ed|ing)?|design(?:ed|ing)?(?! to| for)|build|built"
        r"|wr(?:ite|ote|itten)|(?<!on-)projects?|deliver(?:s|ing)?|implement\w*|artifacts?|graded|assignments?)\b",
        ((SKILL, 0.6), (PARTICIPATION, -0.3)),
        because=PRACTISED,
        fires="Course: write three essays",
        spares="Course: hear three talks",
    ),
    Rule(
        "shown-as-an-activity",
        CRITERIA,
        (
            "demonstrate", "demonstrates", "demonstrated", "demonstrating", "demonstration",
        ),
        r"^(?:course|education experience|professional experience|project|participant|application|portfolio|member"
        r"|credential|other|presenter): (?:(?:the|badge|successfully|earners?|students?|participants?|candidates?|learners?"
        r"|individuals?|must|has|have|will|can|to) ){0,5}demonstrat",
        ((SKILL, 0.8), (PARTICIPATION, -0.5)),
        because=PRACTISED,
        fires="Application: students demonstrate two throws",
        spares="Application: students watch two throws",
    ),
    Rule(
        "graded-by-a-person",
        CRITERIA,
        ("graded", "evaluated", "evaluado", "evaluada", "scored", "assessed", "approved", "verified", "observed", "reviewed"),
        r"\b(?:graded|evaluated|evaluad[oa]|scored|assessed|approved|verified|observed|reviewed)"
        r" (?:by|por) (?:an? |the |el |la |un |una )?(?:[\w-]+ ){0,2}"
        r"(?:instructors?|experts?|teachers?|facult\w+|facilitators?|staff|docentes?|profesor(?:a|es)?|trainers?|coach(?:es)?)\b",
        ((SKILL, 1.5), (PARTICIPATION, -1.0), (KNOWLEDGE, -0.4)),
        because="where a practical task or performance test is judged: skill",
        fires="A dashboard graded by an expert",
        spares="A dashboard made by an expert",
    ),
    Rule(
        "credential-of-a-body",
        CRITERIA,
        ("credential",),
        r"^credential:.*\b(?:certif\w+|exam(?:ination)?|licen[cs]\w+)\b",
        ((CERTIFICATION, 1.0), (KNOWLEDGE, 0.2)),
        because=CERTIFIED,
        fires="Credential: earn the agilist certification",
        spares="Credential: learn about cooking",
    ),
    Rule(
        "taken-part-in-an-activity",
        CRITERIA,
        ("participant", "course", "experience", "other", "member"),
        r"^(?:participant|course|education experience|professional experience|other|member):.*"
        r"\b(?:attend\w*|participat\w+|join(?:ed|ing)?|asist\w+|particip\w+|hours|horas|workshop|webinar|training)\b",
        ((PARTICIPATION, 0.5),),
        because=PRESENT,
        fires="Participant: join the webinar",
        spares="Participant: lead the circle",
    ),
)  # fmt: skip
