"""The taxonomy's own cases: what a person would decide by its words alone. Tests hold the classifier to them."""

from microcred.domain.program import Assessment, Kind, Program
from microcred.domain.taxonomy import CredentialClass

KNOWLEDGE, SKILL, ABILITY, CERTIFICATION, PARTICIPATION, RECOGNITION, MACRO, UNDETERMINED = CredentialClass


def program(title: str = "Untitled", description: str | None = None) -> Program:
    return Program(id="acme/thing", title=title, provider="acme", description=description)


BORDERLINE = [
    # earned by being there or completing, and nothing says that anything was assessed
    ("Data Storytelling", "Completed the two-day workshop on data storytelling.", PARTICIPATION),
    ("Leadership Week", "Awarded to attendees of the 2025 cloud summit", PARTICIPATION),
    ("Excel Level 1", "This course covers formulas. Attended the instructor-led training.", PARTICIPATION),
    ("DevSummit", "Completed this course.", PARTICIPATION),
    ("Spring School", "Completed the course on writing letters.", PARTICIPATION),
    # grading usual but unsaid
    ("Graduate Certificate in Data Science", "A graduate certificate of 12 credits.", UNDETERMINED),
    # school diplomas and graduate certificates are no degrees, whatever degree they name
    ("Master Certificate in Data Science", "A graduate certificate of 15 credits.", UNDETERMINED),
    ("Master in Business Certificate", None, UNDETERMINED),
    ("Executive Master in Engineering Microcredential", None, UNDETERMINED),
    ("Graduate Certificate, MBA", None, UNDETERMINED),
    ("Bachelor's degree with certificate", None, MACRO),
    ("Psychology I", "Completed this course of 3 credits.", UNDETERMINED),
    # fundamentals, sales or single-course exam, even if called certified
    ("Certified Cloud Fundamentals", "Pass the fundamentals exam.", KNOWLEDGE),
    ("Certified Sales Specialist", "Pass the online sales assessment with a score of 80%.", KNOWLEDGE),
    ("Project Basics", "Complete the course and pass the quiz at the end.", KNOWLEDGE),
    # quiz beside exercises that nobody judges
    ("Python for All", "Hands-on exercises in every chapter and a graded quiz.", KNOWLEDGE),
    # a practical task or performance test is judged
    ("Welding", "Passed the written test and a practical test demonstrated to the instructor.", SKILL),
    # labs, graded practice, portfolio, capstone of an introductory course, language proficiency test
    ("Set Up Networks", "Completed the challenge lab.", SKILL),
    ("Writing", "Submit a portfolio of three essays, scored by a rubric.", SKILL),
    ("Introduction to Data", "An introductory course that ends with a capstone project.", SKILL),
    ("Spanish", "Took the ACTFL oral proficiency interview.", SKILL),
    # judged by a panel, an employer or an assessor on real work; advanced capstone; expert practical
    ("Coaching", "Real client work, assessed by a panel of experts.", ABILITY),
    ("Site Lead", "Performance at work was evaluated by the employer.", ABILITY),
    ("Data Engineering", "Complete an advanced capstone project.", ABILITY),
    # a role credential of a vendor or certifying body
    ("Certified Network Administrator", "Pass the proctored certification exam; renewed every 3 years.", CERTIFICATION),
    ("Safety Auditor", "Pass the certification exam and adhere to the Code of Ethics.", CERTIFICATION),
    # attending; speaking, mentoring, volunteering, office, award, nomination, years of service
    ("DevSummit", "Attended the conference.", PARTICIPATION),
    ("DevSummit Speaker", "Presented a session at the conference.", RECOGNITION),
    ("Mentor", "Served as a mentor.", RECOGNITION),
    ("Helping Hands", "For volunteers of the chapter.", RECOGNITION),
    ("Board", "Served on the board of the society as treasurer.", RECOGNITION),
    ("Star", "Winner of the 2024 teaching award, nominated by colleagues.", RECOGNITION),
    ("Thank You", "For ten years of service.", RECOGNITION),
    # “assessment” that assesses no learner
    ("Know Yourself", "Attended a workshop and completed a self-assessment.", PARTICIPATION),
    ("Feedback", "Completed the workshop and the follow-up survey.", PARTICIPATION),
    ("Types", "Completed the session and took a personality assessment.", PARTICIPATION),
    ("Best in Print", "A panel of judges scored all entries against the award criteria.", RECOGNITION),
    # degrees, and what is none
    ("Bachelor of Technology in Computer Systems", None, MACRO),
    ("Master of Ceremonies", None, UNDETERMINED),
    ("High School Diploma", None, UNDETERMINED),
]


STATED = [
    ((Assessment("quiz", None, "machine"),), Kind.COURSE, KNOWLEDGE),
    ((Assessment("exam", "unproctored", "machine"),), Kind.COURSE, KNOWLEDGE),
    ((Assessment("quiz"), Assessment("practical", None, "nobody")), Kind.COURSE, KNOWLEDGE),
    ((Assessment("quiz"), Assessment("practical", "in_person", "instructor")), Kind.COURSE, SKILL),
    ((Assessment("practical", None, "machine"),), Kind.LAB, SKILL),
    ((Assessment("portfolio", None, "instructor"),), Kind.COURSE, SKILL),
    ((Assessment("peer_review", None, "peer"),), Kind.COURSE, SKILL),
    ((Assessment("project", None, "panel"),), Kind.PROJECT, ABILITY),
    ((Assessment("practical", None, "employer"),), None, ABILITY),
    ((Assessment("exam", "proctored", "machine"),), Kind.CERTIFICATION, CERTIFICATION),
    ((Assessment("practical", "proctored", "machine"),), Kind.CERTIFICATION, CERTIFICATION),
    ((Assessment("attendance"),), None, PARTICIPATION),
    ((Assessment("none"),), Kind.COURSE, PARTICIPATION),
    ((), Kind.EVENT, PARTICIPATION),
    ((), Kind.MEMBERSHIP, PARTICIPATION),
    ((), Kind.AWARD, RECOGNITION),
    ((), Kind.LICENCE, CERTIFICATION),
    ((), Kind.DEGREE, MACRO),
    ((), Kind.COURSE, UNDETERMINED),
]


SOLD = program("Cloud Fundamentals")._replace(
    kind=Kind.CERTIFICATION, assessment=(Assessment("exam", "proctored", "machine"),), exam_codes=("CF-900",)
)
"""A fundamentals exam sold as a certification."""

SHORT = program("Routing")._replace(kind=Kind.COURSE, hours=6)
"""A short course that says nothing of an assessment."""

NAMES = ("Digital Badge", "Nanodegree", "Professional Certificate", "Certified Widget Specialist", "Level 2")
"""Names that decide nothing alone."""


def all_cases() -> list[tuple[Program, CredentialClass]]:
    """Every case as a program with its class."""
    worded = [(program(title, description), expected) for title, description, expected in BORDERLINE]
    stated = [
        (program("Routing")._replace(assessment=assessment, kind=kind), expected)
        for assessment, kind, expected in STATED
    ]
    named = [(program(name), UNDETERMINED) for name in NAMES]
    return [*worded, *stated, (SOLD, KNOWLEDGE), (SHORT, PARTICIPATION), *named]
