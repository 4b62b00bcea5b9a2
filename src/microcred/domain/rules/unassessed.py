"""What only sounds as if something had been assessed: shares of attendance, exams and tests spoken of, work taught.

These rows stand before all signs of an assessment and hide what they match from them.
"""

from microcred.domain.rules.reasons import COMPLETING, NO_ASSESSMENT
from microcred.domain.rules.row import CERTIFICATION, KNOWLEDGE, NUMBER, PARTICIPATION, SKILL, TEXT, Rule

SUBJECT = "what is taught or spoken of is not what the earner passed"

UNASSESSED_RULES = (
    Rule(
        "share-attended",
        TEXT[:2],
        (
            "attendance", "participation", "completion", "session", "sessions", "class", "classes", "meetings", "lessons",
            "assignments", "activities", "webinars", "workshops", "course", "training", "program", "programme", "modules",
            "asistencia", "participación", "sesiones", "clases", "actividades", "curso", "programa",
        ),
        r"\b\d{1,3} ?(?:%|percent|per cent)(?: or (?:more|greater|higher|above|better))?"
        r"(?: (?:of|de|del|the|all|las|los|la|el|its|their|your|total|required|live|virtual|weekly|course|class|our|program)){0,4}"
        r"[ -](?:attendance|participation|completion|sessions?|class(?:es)?|meetings|lessons|assignments|activities"
        r"|webinars|workshops|course|training|program(?:me)?|modules|asistencia|participación|sesiones|clases|actividades"
        r"|curso|programa)\b(?! (?:grade|score|mark|exam|quiz|test|assess|average|aprob))",
        ((PARTICIPATION, 1.2), (KNOWLEDGE, -0.3)),
        because=COMPLETING,
        fires="Be there for 80% of the sessions",
        spares="Score 80% on the exam of the course",
        hides=True,
        beside=(NUMBER,),
    ),
    Rule(
        "exam-spoken-of",
        TEXT,
        ("exam", "exams", "examination", "examinations"),
        r"\bexam(?:ination)?s? (?:vouchers?|domains?|objectives?|topics|content|blueprint|tips|simulat\w+|fees?)\b"
        r"|\b(?:cross|physical|eye|vehicle|document|forensic|patient|bank)[- ]examinations?\b"
        r"|\b(?:through|in-depth|critical|careful|closer?|thorough|detailed|deep|\w+-focused) examinations? of\b"
        r"|\b(?:provides?|begins with|includ\w+) an examination of\b"
        r"|\b(?:course|part \d) \(exams? [^)]{2,20}\)|\(exams? [^)]{2,20}\) (?:course|training|class)\b"
        r"|\b(?:able|eligible|eligibility|ready|allow\w*|qualif\w+|enabl\w*|prerequisite|requirements?) to sit (?:for )?[^.;]{0,80}?"
        r"\bexam(?:ination)?s?\b",
        ((KNOWLEDGE, -0.4), (CERTIFICATION, -0.4), (PARTICIPATION, 0.4)),
        because=SUBJECT,
        fires="The course covers all exam topics",
        spares="The course ends with an exam",
        hides=True,
    ),
    Rule(
        "testing-as-subject",
        TEXT,
        ("test", "tests", "testing"),
        r"\b(?:software|penetration|pen|acceptance|usability|accessibility|user|manual|automated|automation|regression|load"
        r"|stress|functional|system|integration|api|mobile|field|security|drug|soil|water|a/b|hypothesis|cable|network|unit"
        r"|agile|component|rf|material|non-?destructive|genetic|game|product|application|beta|compliance|hardware)"
        r"(?: [\w-]+)? testing\b"
        r"|\btest (?:management|planning|cases?|automation|strateg\w+|driven|engineer\w*|artifacts?|effort|bench|environments?"
        r"|scripts?|equipment|drives?|driving|design|techniques|analysts?|managers?|procedures|tools?)\b"
        r"|\b(?:unit|soil|water|drug|hypothesis|a/b|cable|blood|genetic) tests?\b(?! (?:score|result|at the end))",
        ((KNOWLEDGE, -0.2),),
        because=SUBJECT,
        fires="Complete user acceptance testing",
        spares="Complete the test of the module",
        hides=True,
    ),
    Rule(
        "tests-for-others",
        TEXT,
        ("quiz", "quizzes", "tests", "exams", "assessments", "rubric", "rubrics"),
        r"(?<!-)\b(?:creat(?:e|es|ed|ing)|build(?:ing)?|design(?:ing|ed)?|develop(?:ing|ed)?|generat(?:e|ing)|author(?:ing)?|grade|administer"
        r"|importance of|types of|variety of|forms of)"
        r" (?:and \w+ )?(?:(?:an?|the|your|their|online|effective|authentic|interactive|engaging|formative|valid|learning|aligned"
        r"|assignments(?:,| and)|surveys(?:,| and)) ){0,3}(?:quiz|quizzes|tests|exams|assessments|rubrics?)\b",
        ((KNOWLEDGE, -0.3), (PARTICIPATION, 0.2)),
        because="an assessment that the earner makes for others is not passed",
        fires="Learn to create quizzes for a class",
        spares="Pass the quizzes of the class",
        hides=True,
        beside=(
            "create", "creates", "created", "creating", "build", "building", "design", "designing", "designed", "develop",
            "developing", "developed", "generate", "generating", "author", "authoring", "grade", "administer", "of",
        ),
    ),
    Rule(
        "assessment-of-the-person",
        TEXT,
        ("assessment", "assessments", "evaluations", "inventory", "profiler"),
        r"\b(?:careers?|interests?|leadership|strengths|values|emotional intelligence|readiness|team|talent|mindset"
        r"|baseline|diagnostic|needs|intake|initial|maturity(?: model)?|skills gap|disc|pre|pre[- ]?(?:and|/)[- ]?post"
        r"|pre/mid/post)"
        r"[- ](?:(?:style|interest|programmatic|program|course|training|workshop) )?(?:self[- ])?(?:assessments?|inventory|profiler)\b"
        r"(?! (?:cent|with a|score|at))|\b(?:instructor-led )?course evaluations\b",
        ((PARTICIPATION, 0.6), (KNOWLEDGE, -0.6), (SKILL, -0.3)),
        because=NO_ASSESSMENT,
        fires="Complete a baseline assessment",
        spares="Complete the final assessment",
        hides=True,
    ),
    Rule(
        "proof-of-completion",
        TEXT[:2],
        ("completion", "participation", "attendance", "registration"),
        r"\b(?:submit\w*|upload\w*|send|sent|provid\w+|show\w*|attach\w*|email\w*|present\w*|forward\w*)[^.;]{0,40}?"
        r"\b(?:evidence|proof|certificates?|screen ?shots?|confirmation|records?|copy|transcript)\b"
        r"(?: \w+){0,3} (?:completion|participation|attendance|registration)\b",
        ((PARTICIPATION, 0.8), (SKILL, -0.3)),
        because=COMPLETING,
        fires="Submit a screenshot as proof of completion",
        spares="Submit a screenshot of the page that was made",
        hides=True,
    ),
)  # fmt: skip
