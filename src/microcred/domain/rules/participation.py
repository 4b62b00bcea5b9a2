"""Signs that nothing was assessed: presence, completion, membership."""

from microcred.domain.rules.reasons import ATTENDING, COMPLETING
from microcred.domain.rules.row import ABILITY, CERTIFICATION, PARTICIPATION, RECOGNITION, SKILL, TEXT, TITLE, Rule

MEMBER = "participation: being a member"

PARTICIPATION_RULES = (
    Rule(
        "attended",
        TEXT,
        ("attend", "attends", "attended", "attendance", "attending", "attendee", "attendees"),
        r"(?<!institution )\battend(?:s|ed|ing|ance|ees?)?\b",
        ((PARTICIPATION, 2.2), (RECOGNITION, -0.3)),
        because=ATTENDING,
        fires="Awarded to attendees of the summit",
        spares="Awarded to the attentive",
    ),
    Rule(
        "participated",
        TEXT,
        (
            "participated", "participation", "participating", "participate", "participant", "participants", "taken",
            "took",
        ),
        r"\bparticipat(?:ed|ing|ion|e)\b|\bparticipants? (?:who|in|of)\b|\b(?:taken|took) part\b"
        r"|\bawarded to (?:\w+ )?participants\b",
        ((PARTICIPATION, 1.4),),
        because=COMPLETING,
        fires="Participated in the program",
        spares="Participants learn to draw",
    ),
    Rule(
        "attendee-in-title",
        TITLE,
        (
            "attendee", "attendees", "participant", "participants", "participation", "attendance", "delegate",
            "delegates",
        ),
        r"\b(?:attendees?|participants?|participation|attendance|delegates?)\b",
        ((PARTICIPATION, 1.6), (RECOGNITION, -1.0)),
        because=ATTENDING,
        fires="Symposium 2023 Participant",
        spares="Symposium 2023 Speaker",
    ),
    Rule(
        "event",
        TEXT,
        (
            "conference", "summit", "webinar", "webinars", "workshop", "workshops", "seminar", "seminars",
            "symposium", "hackathon", "bootcamp", "boot", "meetup", "forum", "camp", "orientation", "event",
            "events", "congreso", "seminario", "taller", "microtaller", "retreat", "colloquium",
        ),
        r"\b(?:conference|summit|webinars?|workshops?|seminars?|symposium|hackathon|boot ?camp|meetup|forum"
        r"|(?:summer|youth) camp"
        r"|orientation|(?:virtual|live|this|the|learning|networking|in[- ]person) events?|congreso|seminario"
        r"|(?:micro)?taller|retreat|colloquium)\b",
        ((PARTICIPATION, 1.2),),
        because=ATTENDING,
        fires="A two-day conference",
        spares="A two-day confidence boost",
    ),
    Rule(
        "completed-a-course",
        TEXT,
        (
            "complete", "completed", "completes", "completing", "completion", "finished", "finish", "finishes",
            "finishing", "graduated",
        ),
        r"\b(?:complet(?:e|es|ed|ing|ion)|finish(?:ed|ing|es)?|graduated)\b[^.;]{0,90}?\b(?:courses?|trainings?"
        r"|programs?|programmes?|modules?|workshops?|webinars?|learning(?: path| plan| journey)?"
        r"|curriculum|lessons?|class(?:es)?|e-?learning|series|hours|sessions?|bootcamp|academy|units?|videos?"
        r"|tutorials?|curriculums?|education|camp|certificate)\b"
        r"|\b(?:course|training|program|module|workshop|curriculum|path)s?\b[^.;]{0,40}? (?:completion|(?:was|is"
        r"|are|were|be|been) completed)\b",
        ((PARTICIPATION, 1.7),),
        because=COMPLETING,
        fires="Completed the two-day course",
        spares="A complete picture",
    ),
    Rule(
        "completed-something",
        TEXT,
        ("complete", "completed", "completion", "completing"),
        r"\bcomplet(?:ed|ion of|ing)\b|^complete\b|\b(?:to|must|has|have|successfully) complete\b",
        ((PARTICIPATION, 0.9),),
        because=COMPLETING,
        fires="Completed Excel for Beginners",
        spares="A thorough guide to Excel",
    ),
    Rule(
        "certificate-of-completion",
        TEXT,
        ("certificate", "certificates", "certificado"),
        r"\bcertificates? of (?:attendance|participation)\b|\bcertificado de (?:asistencia|participación)\b",
        ((PARTICIPATION, 2.0), (CERTIFICATION, -0.8)),
        because=COMPLETING,
        fires="Certificate of attendance",
        spares="Certificate of analysis",
    ),
    Rule(
        "taught-content",
        TEXT,
        (
            "instructor", "paced", "elearning", "learning", "course", "courses", "training", "trainings", "workshop",
            "program", "programme", "module", "class", "session", "webinar", "learn", "learned", "learnt", "gain",
            "gained", "explored", "explore", "discover", "discovered",
        ),
        r"\b(?:instructor[- ]led|self[- ]paced|e-?learning|(?:this|the|our"
        r"|in this) (?:[\w-]+ ){0,3}(?:course|training|workshop|program(?:me)?|module|class|session|webinar)s?"
        r" (?:is|are|focuses|covers?|covered|teaches|introduces|provides?|provided|offers|explores?|will|was"
        r"|has been|helps|gives|increases|equips|examines|includes?|consists|enables|aims)"
        r"|(?:students|participants|learners|you|delegates|attendees|earners)(?: will| have| are"
        r"| in this course)?(?: \w+)? (?:learn(?:ed|t)?|gain(?:ed)?|explored?|discover(?:ed)?)"
        r"|in this (?:course|training|workshop|program|module|class))\b",
        ((PARTICIPATION, 1.2),),
        because=COMPLETING,
        fires="This course covers the history of maps",
        spares="Of course, maps cover history",
        beside=(
            "led", "paced", "e", "elearning", "this", "is", "are", "focuses", "cover", "covers", "covered",
            "teaches", "introduces", "provide", "provides", "provided", "offers", "explore", "explores",
            "will", "was", "has", "helps", "gives", "increases", "equips", "examines", "include", "includes",
            "consists", "enables", "aims", "learn", "learned", "learnt", "gain", "gained", "explored",
            "discover", "discovered",
        ),
    ),
    Rule(
        "hours-of-training",
        TEXT,
        ("hour", "hours", "hrs", "horas", "heures", "stunden", "day", "days", "ceu", "ceus", "pdh", "pdhs", "cpd"),
        r"\b\d+(?:[.,]\d+)?[- ]?(?:contact |clock |total |instructional |cpd |cpe |ce )?(?:hours?|hrs|horas|heures"
        r"|stunden)\b"
        r"|\b(?:one|two|three|four|five|six|half|\d)[- ](?:full[- ])?days?\b|\b(?:ceus?|pdhs?|cpd points?)\b",
        ((PARTICIPATION, 0.5),),
        because=COMPLETING,
        fires="A training of 6 hours",
        spares="Open at all hours",
    ),
    Rule(
        "read-or-watched",
        TEXT,
        (
            "watch", "watched", "watching", "view", "viewed", "viewing", "listen", "listened", "register",
            "registered", "enrol", "enroll", "enrolled", "enrollment", "enrolment",
        ),
        r"\b(?:watch(?:ed|ing)?|view(?:ed|ing)?|listen(?:ed|ing)? to)\b[^.;]{0,40}? (?:videos?|webinars?"
        r"|recordings?|sessions?|lessons?|modules?|podcast|presentation)\b"
        r"|\b(?:registered|register|enrol(?:l?ed|l?ment|l)?) (?:for|in|to|on)\b",
        ((PARTICIPATION, 1.0),),
        because=COMPLETING,
        fires="Watch all videos",
        spares="Keep watch",
    ),
    Rule(
        "member",
        TEXT,
        ("member", "members", "membership", "joined", "alumni", "cohort"),
        r"\b(?:is|are|was|as|an?|active|current|become|full|lifetime) (?:\w+ )?members? (?:of|in)\b(?! (?:this|the"
        r"|a|their|our|winning)(?: \w+)? team)|\bmembership (?:in|of|with)\b|\bjoined (?:the|our)\b|^member\b"
        r"|\bmember$",
        ((PARTICIPATION, 1.5),),
        because=MEMBER,
        fires="The earner is a member of the society",
        spares="Team members get on well",
    ),
    Rule(
        "engagement",
        TEXT,
        ("engagement", "engaged"),
        r"\b(?:active|community|student|employee) engagement\b|\bactively engaged\b|\bengaged (?:with"
        r"|in) (?:the )?(?:community|activities|events?|sessions?)\b",
        ((PARTICIPATION, 0.8), (RECOGNITION, 0.6), (SKILL, -0.2), (ABILITY, -0.2)),
        because="participation: engagement",
        fires="For community engagement",
        spares="Engaged to be married",
    ),
)  # fmt: skip
