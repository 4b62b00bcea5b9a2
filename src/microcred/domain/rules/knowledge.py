"""Signs that knowledge is verified: tests, exams, quizzes, passing scores."""

from microcred.domain.rules.reasons import EXAM_OF_A_COURSE, FORMAL
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

FUNDAMENTALS = "“fundamentals”, sales or single-course exam, quiz at the end, even if called certified: knowledge"

KNOWLEDGE_RULES = (
    Rule(
        "pass-exam",
        TEXT,
        ("exam", "exams", "examination", "examinations"),
        r"\bpass(?:ed|ing|es)?\b[^.;]{0,80}?\bexam(?:ination)?s?\b"
        r"|\bexam(?:ination)?s?\b[^.;]{0,50}?\b(?:pass(?:ed|ing)|score[sd]?|scoring)\b"
        r"|\b(?:success(?:ful(?:ly)?)?|complet(?:e|es|ed|ing|ion))\b[^.;]{0,70}?\bexam(?:ination)?s?\b",
        ((PARTICIPATION, -2.6), (KNOWLEDGE, 1.6), (CERTIFICATION, 1.6), (RECOGNITION, -1.5)),
        because=FORMAL,
        fires="Successfully pass the 90-minute exam",
        spares="They passed an example of the form",
    ),
    Rule(
        "exam-named",
        TEXT,
        ("exam", "exams", "examination", "examinations"),
        r"\bexam(?:ination)?s?\b",
        ((KNOWLEDGE, 0.7), (CERTIFICATION, 0.6), (PARTICIPATION, -0.8)),
        because=EXAM_OF_A_COURSE,
        fires="Quizzes and one exam",
        spares="Readings and one example",
    ),
    Rule(
        "final-exam",
        TEXT,
        ("exam", "exams", "examination", "examinations"),
        r"\b(?:final|course|module|end[- ]of[- ](?:course|module|class)|midterm|mid-term|chapter|unit|theory)"
        r"(?: \w+)? exam(?:ination)?s?\b|\bexam(?:ination)?s? (?:at|in) the (?:end|conclusion)\b"
        r"|\bexam(?:ination)?s? (?:of|for|in) (?:the|this|each) (?:course|module|class|training)\b",
        ((KNOWLEDGE, 1.2), (CERTIFICATION, -0.5), (PARTICIPATION, -0.8)),
        because=FUNDAMENTALS,
        fires="Complete the lessons and the final exam",
        spares="A proctored certification exam",
    ),
    Rule(
        "quiz",
        TEXT,
        ("quiz", "quizzes"),
        r"\bquiz(?:zes)?\b",
        ((PARTICIPATION, -2.4), (KNOWLEDGE, 2.4), (CERTIFICATION, -0.6)),
        because=FUNDAMENTALS,
        fires="Includes a quiz at the end",
        spares="Includes a talk at the end",
    ),
    Rule(
        "knowledge-check",
        TEXT,
        (
            "check", "checks", "checked", "test", "tests", "exam", "exams", "examination", "assess", "assesses",
            "assessed", "assessing", "assessment", "assessments", "evaluation",
        ),
        r"\b(?:knowledge|learning|comprehension)[- ](?:checks?|tests?|exams?|evaluation)\b|\bknowledge[- ](?:based"
        r"|only)"
        r" (?:exam(?:ination)?|test|assessment)s?\b|\bknowledge assessments?\b|\bcheck(?:s|ed)? for understanding\b"
        r"|\bassess(?:es|ed|ing)? (?:\w+ )?(?:knowledge|understanding)\b",
        ((PARTICIPATION, -2.2), (KNOWLEDGE, 2.2), (CERTIFICATION, -0.2)),
        because=EXAM_OF_A_COURSE,
        fires="Pass the knowledge check",
        spares="Gain knowledge of checks and balances",
    ),
    Rule(
        "score-threshold",
        TEXT,
        (
            "correct", "right", "accuracy", "score", "scored", "scores", "scoring", "grade", "grades", "mark", "marks", "minimum", "passing", "pass",
            "required", "passed", "rate", "50", "60", "65", "70", "75", "80", "85", "90", "95", "100", "average",
        ),
        r"\b(?:passing|minimum|pass|required|cut|satisfactory)(?: \w+){0,2} (?:scores?|grades?|marks?|rates?)\b"
        r"|\b(?:score|scored|scoring|grade|mark|scores|average)s?\b[^.;]{0,30}? \d{2,3} ?(?:%|percent|per cent"
        r"|points?|/ ?100)"
        r"|\b\d{2} ?(?:%|percent|per cent)\+?(?: or (?:higher|better|above|greater|more))?(?: \w+)? "
        r"(?:score|passing|pass mark|grade|on (?:the|all|each|a))\b"
        r"|\b\d{2} ?(?:%|percent|per cent) or (?:higher|better|above|greater)\b"
        r"|\bpass(?:ed|ing)?(?: \w+){0,5} (?:with|at) (?:a )?(?:\w+ ){0,3}\d{2} ?%"
        r"|\b\d{2,3} ?(?:%|percent|per cent) (?:of )?(?:the )?(?:questions )?(?:correct|right|accuracy)\b"
        r"|\b(?:correct|right)(?:ly)? answers?\b[^.;]{0,40}\d{2,3} ?%",
        ((PARTICIPATION, -2.4), (KNOWLEDGE, 1.4), (CERTIFICATION, 0.2), (RECOGNITION, -0.8)),
        because=FORMAL,
        fires="Score 80% on the last lesson",
        spares="Attend 80% of the lessons",
    ),
    Rule(
        "letter-grade",
        TEXT,
        (
            "grade", "grades", "better", "higher", "above", "pass", "passed", "passing", "average", "gpa", "least", "b", "c",
        ),
        r"\b(?:grade of )?[“\"'‘]?[abcd][+-]?[”\"'’]? (?:grade )?or (?:better|higher|above)\b"
        r"|\bpassing grades?\b(?![^.;]{0,90}? (?:exam|test)\b)"
        r"|\bgrades? of (?:at least )?(?:an? )?[“\"'‘]?[abcd][+-]?[”\"'’]?(?: |,|$)"
        r"|\b(?:average|minimum) (?:of )?[abc][+-]?(?: |,|$)|\b\d\.\d+ gpa\b|\bgpa of\b"
        r"|\b(?:with|at least|minimum of|earned|receive|achieve) an? [“\"'‘]?[bc][+-]?[”\"'’]?(?: grade| average)?(?= (?:or|in|on|average)\b|,|$)"
        r"|\b(?:final|letter) grade\b|\bgrade point average\b"
        r"|\bpass(?:ed|ing)? (?:the|this|all|each|both|every|a|\w+)(?: \w+)? (?:courses?|modules?|class(?:es)?"
        r"|units?|subjects?)\b",
        ((PARTICIPATION, -2.2), (KNOWLEDGE, 1.5)),
        because=FORMAL,
        fires="Earn a grade of C or better in the course",
        spares="Grade 8 students met twice",
    ),
    Rule(
        "pass-assessment",
        TEXT,
        ("assessment", "assessments", "evaluation", "evaluations"),
        r"\b(?:pass(?:ed|ing|es)?|complet\w+|success\w*|score[ds]?|scoring|through|undergo\w*|required"
        r"|receive)\b[^.;]{0,70}?"
        r"\bassessments?\b|\bpass(?:ed|ing|es)?\b[^.;]{0,50}?\bevaluations?\b|\bassessments? (?:include|includes|is"
        r"|are|consist|quiz|exam|test|with|at the end|based)\b",
        ((PARTICIPATION, -2.0), (KNOWLEDGE, 1.5), (SKILL, 0.5), (CERTIFICATION, 0.2), (RECOGNITION, -1.0)),
        because=FORMAL,
        fires="Complete the online assessment",
        spares="A fair assessment of the past",
    ),
    Rule(
        "kind-of-assessment",
        TEXT,
        (
            "assessment", "assessments", "evaluation", "evaluations", "test", "tests", "posttest", "formally",
            "rigorously", "assessed",
        ),
        r"\b(?:final|online|end[- ]of[- ](?:course|module|program)|module|course|summative|written|graded|formal"
        r"|theory|theoretical)"
        r" (?:\w+ )?(?:assessments?|evaluations?|tests?)\b|\bpost[- ]?(?:tests?|assessments?)\b|\b(?:formally"
        r"|rigorously) assessed\b"
        r"|\bmethods of assessment\b|\bassessments? (?:per|for|of) (?:each |every |the )?(?:modules?|courses?"
        r"|units?)\b",
        ((PARTICIPATION, -1.4), (KNOWLEDGE, 1.1), (SKILL, 0.2)),
        because=FORMAL,
        fires="A final assessment closes the program",
        spares="The final meeting closes the program",
    ),
    Rule(
        "pass-test",
        TEXT,
        ("test", "tests", "tested", "testing"),
        r"\bpass(?:ed|ing|es)?\b[^.;]{0,50}?\btests?\b|\b(?:successful(?:ly)?|complet\w+)\b[^.;]{0,40}? (?:test"
        r"|testing)\b"
        r"|\btest (?:scores?|results?)\b|\bwere tested (?:on|in)\b",
        ((PARTICIPATION, -2.0), (KNOWLEDGE, 1.7), (CERTIFICATION, 0.3), (RECOGNITION, -0.8)),
        because=EXAM_OF_A_COURSE,
        fires="Pass the test of the module",
        spares="Write unit tests for each module",
    ),
    Rule(
        "multiple-choice",
        TEXT,
        ("multiple", "true", "question", "questions"),
        r"\bmultiple[- ](?:choice|select|response)\b|\btrue[/ -](?:or )?false\b|\b\d{1,3}[- ]questions?\b",
        ((KNOWLEDGE, 1.0), (PARTICIPATION, -1.2), (CERTIFICATION, 0.3), (SKILL, -0.5)),
        because=EXAM_OF_A_COURSE,
        fires="60 multiple-choice items",
        spares="Multiple sites were seen",
    ),
    Rule(
        "fundamentals",
        TITLE,
        (
            "fundamentals", "fundamental", "foundation", "foundations", "foundational", "essentials", "basics",
            "basic", "introduction", "introductory", "intro", "awareness", "beginner", "beginners", "primer",
            "entry", "concepts", "concept",
        ),
        r"\b(?:fundamentals?|(?<!linux )foundations?(?! certified)|foundational|essentials|basics?"
        r"|introduction|introductory|intro|awareness|beginners?|primer|entry[- ]level|concepts)\b",
        ((CERTIFICATION, -2.4), (ABILITY, -1.2), (KNOWLEDGE, 0.4)),
        because=FUNDAMENTALS,
        fires="Cloud Fundamentals",
        spares="Cloud Architect",
    ),
    Rule(
        "introductory-course",
        ("description",),
        ("introduction", "introductory", "fundamental", "foundational", "basic", "beginner", "beginners", "entry"),
        r"\b(?:introductory|beginners?|foundational|entry[- ]level|basic) (?:\w+ )?(?:course|level|knowledge"
        r"|understanding"
        r"|training|program|concepts|certification)\b|\bintroduction to\b|\bfundamental (?:concepts|knowledge"
        r"|understanding|principles)\b",
        ((CERTIFICATION, -0.8), (ABILITY, -1.0), (KNOWLEDGE, 0.2)),
        because="knowledge: introductory knowledge, theoretical or practical",
        fires="An introductory course for the curious",
        spares="An advanced course for the bold",
    ),
    Rule(
        "sales-training",
        TITLE,
        ("sales", "presales", "seller", "sellers", "selling", "account"),
        r"\b(?:(?:pre-?)?sales|sellers?|selling|account (?:manager|executive))\b",
        ((CERTIFICATION, -2.4), (KNOWLEDGE, 0.3)),
        because=FUNDAMENTALS,
        fires="Pre-Sales Engineer",
        spares="Network Engineer",
    ),
    Rule(
        "single-course-exam",
        TEXT,
        (
            "exam", "exams", "examination", "examinations", "test", "tests", "assessment", "assessments", "quiz",
            "quizzes", "evaluation", "evaluations",
        ),
        r"\b(?:course|training|class|workshop|modules?|lessons?)\b[^.;]{0,60}? and [^.;]{0,40}?"
        r"\b(?:exam(?:ination)?|test|assessments?|quiz(?:zes)?|evaluation)s?\b",
        ((KNOWLEDGE, 0.7), (CERTIFICATION, -0.6), (PARTICIPATION, -0.6)),
        because=FUNDAMENTALS,
        fires="Complete the course and pass the exam",
        spares="Complete the exam of the board",
        beside=("course", "training", "class", "workshop", "module", "modules", "lesson", "lessons"),
    ),
    Rule(
        "demonstrated-knowledge",
        ("description",),
        ("demonstrated", "demonstrate", "proven", "validates", "validate", "verified"),
        r"\b(?:demonstrated?|proven|validates?|verified)(?: \w+){0,4} (?:knowledge|understanding)\b",
        ((KNOWLEDGE, 0.7), (PARTICIPATION, -0.3)),
        because=EXAM_OF_A_COURSE,
        fires="Earners demonstrated the knowledge of networks",
        spares="Earners gain an overview of networks",
        beside=("knowledge", "understanding"),
    ),
)  # fmt: skip
