"""What leaves open how it is earned: courses that count for credit, trials of a badge system, checks of other things.

These rows stand before those that read assessments, and two hide what they match: the name of a course that stands
behind its number (“Testing of Code”) is no test, and a test of aptitude none of what was learnt.
"""

from microcred.domain.rules.reasons import CREDIT
from microcred.domain.rules.row import (
    ABILITY,
    CERTIFICATION,
    KNOWLEDGE,
    NUMBER,
    PARTICIPATION,
    RECOGNITION,
    SKILL,
    TEXT,
    TITLE,
    Rule,
    Speaks,
)

UNDECIDED = "where the evidence does not decide, the answer is undetermined"

ALIKE: Speaks = (
    (PARTICIPATION, -1.0),
    (KNOWLEDGE, -1.0),
    (RECOGNITION, -1.0),
    (SKILL, -1.0),
    (ABILITY, -1.0),
    (CERTIFICATION, -1.0),
)
"""What speaks for no class."""

_NO_SUBJECT = (
    r"(?=[a-z]{2,5}[ -]?\d{3})"
    r"(?!(?:a|al|all|an|and|are|as|at|av|by|ca|ce|days?|del?|des|dos|el|en|exams?|fall|first|for|from|grade|hrs|ics|iec"
    r"|in|is|iso|july|june|las?|last|least|level|ley|los|march|may|most|nfpa|nist|no|of|on|or|our|over|par|per|room|since"
    r"|than|the|their|these|this|to|top|until|up|weeks?|win|with|years?)\b"
    r"|(?:az|dp|pl|ms|sc|mb|md|mo)-\d{3}\b)"
)
"""What stands before a number and is no subject of a college: “of 150 hours”, “exam 250”."""
_COURSE = (
    _NO_SUBJECT + r"[a-z]{2,5}(?: (?!(?:19|20)\d\d\b)|-)?\d{3,5}[a-z]?\b"
    r"(?![-.]\d| ?(?:%|hours?|hrs|horas|points?|minutes?|words|days|people|learners|million))"
)
"""A course by its number: “ldr 220”, “proj-51000”."""
_NAME = r"(?: ?[:–-]? ?(?:(?! with | exam| grade| or | and (?:pass|complet|scor|earn|submit|attend)|\d)[^,;:(]){3,70})?"

UNSAID_RULES = (
    Rule(
        "course-with-a-number",
        TEXT[:2],
        (
            "course", "courses", "experience", "completion", "complete", "completed", "completing", "passed", "take",
            "taken", "takes", "better",
        ),
        rf"(?:\b(?:courses?|experience|completion of|complet(?:ed?|ing)|passed|take[ns]?)[:,]?"
        rf" (?:(?:the|courses?|following|these) ){{0,3}}|(?<=\bbetter in )){_COURSE}{_NAME}"
        r"|^(?:course|education experience): (?=.{3,90}\d{3})(?!.{0,80}(?: grade| pass| score| exam))[^;]{3,80} (?:[-–] |\()"
        rf"{_COURSE}\)?$",
        ((PARTICIPATION, -0.7), (RECOGNITION, -0.5), (CERTIFICATION, -0.3)),
        because=CREDIT,
        fires="Completion of PRM 612 Testing",
        spares="Completion of the course in 2020",
        hides=True,
        beside=(NUMBER,),
    ),
    Rule(
        "elective",
        TEXT[:2],
        ("elective", "electives"),
        r"\b(?:open|professional|free|general|university|course|program|guided) electives?\b|\belective (?:offered|courses?)\b",
        ALIKE,
        because=CREDIT,
        fires="An open elective for students of law",
        spares="Elective surgery",
    ),
    Rule(
        "graduate-level",
        TEXT,
        (
            "graduate", "undergraduate", "postgraduate", "master", "masters", "post", "postbaccalaureate", "academic",
            "minor", "concentration", "mba", "transcript",
        ),
        r"\b(?:graduate|undergraduate|postgraduate|masters|master['’]s)[- ]level\b|\bpost[- ]?(?:baccalaureate|master['’]?s\b)"
        r"|\b(?:graduate|undergraduate|postgraduate) (?:courses?|course ?work|classes|credits?|nanocert|micro-?credential"
        r"|badge|diploma)\b"
        r"|\bacademic (?:specialization|minor|transcript)\b|\b(?:minor|concentration) in\b"
        r"|\bmba (?:[\w-]+ ){0,4}(?:specialization|concentration)\b",
        ((PARTICIPATION, -0.8), (RECOGNITION, -0.5)),
        because=CREDIT,
        fires="Two graduate-level courses",
        spares="A graduate of the programme",
    ),
    Rule(
        "methods-of-instruction",
        TEXT[:2],
        ("instruction", "instructional", "methods"),
        r"\bmethods? of instruction\b(?: (?:include|are)(?:(?!,? (?:and |or )?(?:quiz|test|assess|exam|graded))[^.;]){0,200})?"
        r"|\binstructional (?:strategies|methods) (?:include|are)\b",
        ((PARTICIPATION, -0.6), (RECOGNITION, -0.4), (CERTIFICATION, -0.4)),
        because=CREDIT,
        fires="Methods of instruction: lectures and discussion",
        spares="The instruction was clear",
        hides=True,
    ),
    Rule(
        "aptitude-for-a-job",
        TEXT[:2],
        ("aptitude", "myinnergenius", "thresholds", "threshold"),
        r"\baptitude (?:tests?|assessments?)\b|\bmyinnergenius\b|\bcompetency thresholds?\b",
        ALIKE,
        because="what fits a person for a job was found out, not what was learnt: where that does not decide, undetermined",
        fires="An aptitude test for clerks",
        spares="A test of the theory",
    ),
    Rule(
        "placeholder",
        TITLE,
        ("test", "smoke", "sandbox", "template", "dummy", "qa", "demo", "sample"),
        r"^(?:\w+ )?(?:test|smoke|sandbox|template|dummy|qa|demo|sample)(?: (?:badge|template|copy|\(copy\)|\d[\d/-]*|[a-z])){0,3}$",
        ALIKE,
        because=UNDECIDED,
        fires="Test badge 2",
        spares="Test Automation Engineer",
    ),
    Rule(
        "nothing-but-a-trial",
        TEXT[:2],
        (
            "test", "testing", "tests", "tested", "demo", "sample", "dummy", "tbd", "na", "n", "placeholder", "template", "templates",
            "lorem", "xxx", "other", "none",
        ),
        r"(?:^(?:[a-z]+(?: [a-z]+)?: )?)(?:this is )?(?:an? |some |just )?(?:badge )?"
        r"(?:test(?:s|ing)?|demo|sample|dummy|tbd|n/?a|none|placeholder|template|xxx|other)"
        r"(?: (?:badge|template|purposes?|only|description|credential|\d+)){0,3}$"
        r"|\blorem ipsum\b|\bbadge templates? must\b|\bfor (?:testing|test|demo) (?:purposes?|only)\b|\bthis is a test\b",
        ALIKE,
        because=UNDECIDED,
        fires="Award: test",
        spares="Award: a test of wits",
    ),
)  # fmt: skip
