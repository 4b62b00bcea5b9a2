"""Signs that others gave it: awards and thanks, contributions, roles held, talks, years of service."""

from microcred.domain.rules.row import CERTIFICATION, KNOWLEDGE, PARTICIPATION, RECOGNITION, TEXT, TITLE, Rule

GIVEN = "recognition: given by others: awards, thanks, nominations"
CONTRIBUTED = "recognition: contribution, volunteering, a role held"
SPEAKING = "speaking, mentoring, volunteering, holding an office: recognition"
SERVICE = "an award, a nomination, years of service: recognition"

RECOGNITION_RULES = (
    Rule(
        "award-won",
        TEXT,
        (
            "award", "awards", "awarded", "winner", "winners", "won", "winning", "finalist", "finalists", "runner",
            "runners", "honoree", "honouree", "prize", "medal", "medalist", "medallist", "hall", "mvp", "mvps",
            "trophy", "place", "top", "best", "scholarship",
        ),
        r"\bwinn(?:er|ers|ing team)\b|\bwon\b|\bfinalists?\b|\brunners?[- ]up\b|\bhonou?ree\b|\bprize\b"
        r"|\bmedal(?:ist|list)?\b|\bhall of fame\b|\bmvps?\b|\btrophy\b"
        r"|\b(?:excellence|achievement|annual|recognition|service|leadership|gold|silver|bronze|teaching|this|an"
        r"|the|of the year|\d{4}) awards?\b(?! of (?:this|a|the) badge)"
        r"|\baward (?:for|recipient|winner|winning|of (?:excellence|merit|recognition|honou?r|distinction))\b"
        r"|\b(?:first|second|third|1st|2nd|3rd) place\b|\b(?:has|have) been awarded an?\b|\bscholarship recipient\b"
        r"|\bamong the (?:top|best)\b|\btop (?:\d+|five|ten|performer)\b",
        ((RECOGNITION, 2.2), (PARTICIPATION, -0.8), (KNOWLEDGE, -0.6)),
        because=SERVICE,
        fires="Winner of the innovation prize",
        spares="This badge is awarded to students",
    ),
    Rule(
        "award-in-title",
        TITLE,
        (
            "award", "awards", "winner", "finalist", "prize", "honor", "honors", "honour", "honours", "mvp",
            "champion", "champions", "grant",
        ),
        r"\b(?:awards?|winner|finalist|prize|honou?rs?|mvp|champions?|grant)\b",
        ((RECOGNITION, 1.6), (PARTICIPATION, -0.5)),
        because=SERVICE,
        fires="Innovation Award 2022",
        spares="Innovation Course 2022",
    ),
    Rule(
        "named-by-others",
        TEXT,
        (
            "nominated", "nomination", "nominations", "nominee", "nominees", "recognized", "recognised",
            "recognizes", "recognises", "recognizing", "recognition", "appreciation", "gratitude", "thank", "thanks",
            "thanked", "outstanding", "exceptional", "invaluable", "significant", "honored", "honoured",
        ),
        r"\bnominat(?:ed|ion|ions)\b|\bnominees?\b|\b(?:in|with) (?:recognition|appreciation) (?:of"
        r"|for) (?:(?:their|his|her|your|the) )?(?:outstanding|exceptional|contribut|service|dedicat|support|effort"
        r"|commit|excellen|leadership|achiev|work)|\bgratitude\b|\bthank(?:s|ed)? (?:you|for|to)\b|\bhonou?red\b"
        r"|\brecogni[sz](?:ed|es|ing) (?:\w+ ){0,4}(?:for|who|whose|that)\b[^.;]{0,40}?(?:contribut|outstanding"
        r"|exceptional|excellence|dedicat|commit|service|leadership|support|effort|impact)"
        r"|\b(?:outstanding|exceptional|invaluable|significant) (?:\w+ )?(?:contributions?|achievements?|service"
        r"|leadership|support|efforts?)\b",
        ((RECOGNITION, 1.9), (PARTICIPATION, -0.5)),
        because=GIVEN,
        fires="Nominated by colleagues",
        spares="Recognised standards are taught",
    ),
    Rule(
        "spoke",
        TEXT,
        (
            "speaker", "speakers", "presenter", "presenters", "presented", "presenting", "panelist", "panellist",
            "moderator", "keynote", "spoke", "moderated", "delivered", "gave", "present", "ponente", "conferencista",
        ),
        r"\b(?:speaker|presenter|panell?ist|moderator|keynote|ponente|conferencista)\b(?! series)|\bare speakers\b"
        r"|\b(?:presented|presenting|spoke|moderated)\b (?:\w+ ){0,7}?(?:at|during|on|for|to|topic|session|workshop"
        r"|panel|webinar|paper|poster)\b"
        r"|\b(?:delivered|gave|present) (?:an? |the |at least \w+ )?(?:\w+ ){0,2}(?:talk|presentation|keynote"
        r"|lecture|demo|webinar|technical topic)s?\b",
        ((RECOGNITION, 2.4), (PARTICIPATION, -0.9)),
        because=SPEAKING,
        fires="Keynote of the symposium",
        spares="Presented with a choice of topics",
    ),
    Rule(
        "volunteered",
        TEXT,
        (
            "volunteer", "volunteers", "volunteered", "volunteering", "volunteerism", "voluntario", "voluntaria",
            "voluntarios", "voluntariado", "lent", "community",
        ),
        r"\bvolunteer(?:s|ed|ing|ism)?\b|\bvoluntari(?:o|a|ado|os)\b|\blent their (?:time|expertise)\b"
        r"|\bcommunity service\b",
        ((RECOGNITION, 2.1), (PARTICIPATION, -0.4)),
        because=SPEAKING,
        fires="Volunteers of the society",
        spares="Voluntary standards were taught",
    ),
    Rule(
        "mentored",
        TEXT,
        (
            "mentor", "mentors", "mentored", "mentoring", "tutor", "tutors", "mentores", "tutores", "acompañar",
            "acompañó", "acompañaron",
        ),
        r"\b(?:served as|acted as|as an?|is an?|are) (?:\w+ )?(?:mentors?|tutors?)\b|\bmentor(?:ed"
        r"|ing) (?:\w+ ){0,3}(?:students|peers|others|colleagues|members|youth|participants|women|employees|teams?)"
        r"|^(?:\w+ ){0,3}(?:mentor|tutor)\b|\b(?:mentor|tutor)(?:es)?$|\bmentors (?:who|have|are)\b|\bacompañ(?:ó"
        r"|aron|ar) ",
        ((RECOGNITION, 1.8),),
        because=SPEAKING,
        fires="Served as a mentor",
        spares="Mentors will help you in class",
    ),
    Rule(
        "role-held",
        TEXT,
        (
            "ambassador", "ambassadors", "advocate", "advocates", "champion", "champions", "committee", "chair",
            "chairperson", "president", "co", "captain", "judge", "reviewer", "host", "organizer", "organiser",
            "treasurer", "board", "council", "jury", "working", "task", "served", "serves", "serving", "leader",
            "leaders", "role", "leadership",
        ),
        r"\b(?:ambassadors?|(?<!to )(?<!who )(?<!and )advocates?(?! for)|champions?|organi[sz]er|chairperson|treasurer)\b|\b(?:committee|board"
        r"|council|jury|working group|task force|leadership team|e-board) (?:members?|chair|officers?)\b"
        r"|\b(?:committee|chair|president|co-chair|captain|judge|reviewer|host)(?:[:, ]|$)(?= ?(?:of|for|\d{4}|-|:"
        r"|$|at))|\bserv(?:ed|es|ing) (?:as|on|in)\b|\bprogram committee\b"
        r"|\b(?:club|chapter|team|group|trip|student|peer|community|user group) leaders?\b|\bleadership role\b",
        ((RECOGNITION, 1.6), (PARTICIPATION, -0.3)),
        because=CONTRIBUTED,
        fires="Served on the program committee",
        spares="Officers learn the law",
    ),
    Rule(
        "contributed",
        TEXT,
        (
            "contribute", "contributed", "contribution", "contributions", "contributor", "contributors",
            "contributing", "organized", "organised", "hosted", "led", "dedicated",
        ),
        r"\bcontribut(?:ed|ors?|ions?|ing)\b(?: (?:to|by|in|of|for)\b|$|:)|\bcontributors?\b|\b(?:organi[sz]ed"
        r"|hosted) (?:\w+ ){0,4}(?:events?|trips?|meetups?|meetings?|community|conference|workshops?)\b"
        r"|\b(?:have|has) led (?:the|their|an?|and|\w+) |\bdedicated \d",
        ((RECOGNITION, 1.5), (PARTICIPATION, -0.3)),
        because=CONTRIBUTED,
        fires="Actively contributed to the project",
        spares="A contributing factor",
    ),
    Rule(
        "years-of-service",
        TEXT,
        ("years", "year", "anniversary"),
        r"\b(?:\d+|one|five|ten|fifteen|twenty)[- ]years? (?:of )?(?:\w+ )?(?:service|anniversary|tenure"
        r"|employment)\b|\byears of (?:dedicated )?service\b|\bwork anniversary\b",
        ((RECOGNITION, 2.4), (CERTIFICATION, -0.5)),
        because=SERVICE,
        fires="10 years of service",
        spares="Service every ten years",
    ),
    Rule(
        "role-in-title",
        TITLE,
        (
            "speaker", "speakers", "presenter", "presenters", "volunteer", "volunteers", "mentor", "mentors",
            "ambassador", "ambassadors", "contributor", "contributors", "committee", "judge", "judges", "host",
            "hosts", "organizer", "organiser", "organizers", "trainer", "trainers", "facilitator", "facilitators",
            "moderator", "panelist", "panellist", "chair", "advocate", "advocates", "reviewer", "reviewers",
            "president",
        ),
        r"\b(?:speaker|presenter|volunteer|mentor|ambassador|contributor|committee|judge|host|organi[sz]er|trainer"
        r"|facilitator|moderator|panell?ist|co-?chair|chair|advocate|reviewer"
        r"|president)s?\b(?<!train the trainer)(?![ -]training)",
        ((RECOGNITION, 1.3), (PARTICIPATION, -0.5), (CERTIFICATION, -0.3)),
        because=SPEAKING,
        fires="Summit Volunteer",
        spares="Volunteer training",
    ),
)  # fmt: skip
