"""Signs that others gave it: awards and thanks, contributions, roles held, talks, years of service."""

from microcred.domain.rules.reasons import CONTRIBUTED, GIVEN, HELD, SERVICE
from microcred.domain.rules.row import CERTIFICATION, KNOWLEDGE, PARTICIPATION, RECOGNITION, TEXT, TITLE, Rule

RECOGNITION_RULES = (
    Rule(
        "award-won",
        TEXT,
        (
            "award", "awards", "awarded", "winner", "winners", "won", "winning", "finalist", "finalists", "runner",
            "runners", "honoree", "honouree", "prize", "medal", "medalist", "medallist", "hall", "mvp", "mvps",
            "trophy", "place", "top", "best", "scholarship",
        ),
        r"\b(?:winners?\b(?<!badge winner)(?<!badge winners)(?! of this badge)|won\b(?!['’]t)|finalists?\b|runners?[- ]up\b"
        r"|honou?ree\b|prize\b|medal(?:ist|list)?\b|hall of fame\b|mvps?\b|trophy\b"
        r"|(?:excellence|achievement|annual|recognition|service|leadership|gold|silver|bronze|teaching|this|an"
        r"|the|of the year|\d{4}) awards?\b(?![- ]winning)(?! of (?:this|an?|the) (?:[\w-]+ ){0,6}badge)"
        r"|award (?:for|recipient|winner|of (?:excellence|merit|recognition|honou?r|distinction))\b"
        r"|(?<!in the )(?:first|second|third|1st|2nd|3rd) place\b|(?:has|have) been awarded an?\b"
        r"|scholarship recipient\b|among the (?:top|best)\b|top (?:\d+|five|ten|performer)\b(?<!owasp top 10))",
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
        ),
        r"(?<!completion )(?<!level \d )\bawards?\b(?! in\b)|\b(?:winner|finalist|prize|mvp)\b"
        r"|(?<!^)\bhonou?rs?\b(?! program| minor| college| course)",
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
        r"\b(?:nominat(?:ed|ion|ions)\b(?! to (?:attend|participate|prepare|take|join)| process)|nominees?\b"
        r"|(?:in|with) (?:recognition|appreciation) (?:of|for) (?:(?:their|his|her|your|the) )?"
        r"(?:outstanding|exceptional|contribut|service|dedicat|support|effort|commit|excellen|leadership|achiev|work)"
        r"|(?:with|in|our|sincere|express) gratitude\b"
        r"|thank(?:s|ed)? (?:you|for)\b(?! emails?| notes?| letters?)(?!(?: for)? (?:your )?(?:\w+ )?(?:attend|particip))"
        r"|honou?red\b(?! (?:in|within))|recogni[sz](?:ed|es|ing) (?:\w+ ){0,4}(?:for|who|whose|that)\b[^.;]{0,40}?(?:contribut|outstanding"
        r"|exceptional|excellence|dedicat|commit|service|leadership|support|effort|impact)"
        r"|(?<!providing )(?<!provide )(?<!for )(?:outstanding|exceptional|invaluable|significant) (?:\w+ )?"
        r"(?:contributions?|achievements?|service|leadership|support|efforts?)\b"
        r"(?! (?:certificate|course|program|training|skills)))",
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
        r"\b(?:(?<!guest )(?<!effective )speaker\b(?! series| sessions?| showcase| events?)"
        r"|(?:presenter|panell?ist|keynote|ponente|conferencista)\b(?!:)(?! speaker sessions| sessions| series)"
        r"|(?<!to )(?<!\ba )moderator\b(?! question|['’]s)|are speakers\b"
        r"|(?<!be )(?<!were )(?<!was )(?<!are )(?<!website )(?:presented|presenting|spoke|moderated)\b"
        r"(?! by| themselves| with (?:information|an?))"
        r" (?:\w+ ){0,7}?(?:at|during|on|for|topic|session|workshop|panel|webinar|paper|poster)\b"
        r"|(?:badge|earner|recipients?|who|has|have) presented [^.;]{0,120}\b(?:at|during) (?:an?|the|our) (?!course|class)"
        r"|present (?:one|two|three|\d)(?: or more)? (?:\w+ ){0,2}(?:talks?|webinars?|sessions?)\b"
        r"|(?:delivered|gave|present) (?:an? |the |at least \w+ )?(?:\w+ ){0,2}(?:talk|presentation|keynote"
        r"|lecture|demo|webinar|technical topic)s?\b)",
        ((RECOGNITION, 2.4), (PARTICIPATION, -0.9)),
        because=HELD,
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
        r"\bvolunteer(?:s|ed|ing|ism)?\b(?!:)(?! departments?| board| income| or work)|\bvoluntari(?:o|a|ado|os)\b|\blent their (?:time|expertise)\b"
        r"|\bcommunity service\b",
        ((RECOGNITION, 2.1), (PARTICIPATION, -0.4)),
        because=HELD,
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
        r"\b(?:served as|acted as|as an?|is an?|are) (?:\w+ )?(?:mentors?|tutors?)\b|\b(?:act|acts|acting|program|serve|serves) as mentors?\b|\bmentored"
        r" (?:\w+ ){0,3}(?:students|peers|others|colleagues|members|youth|participants|women|employees|teams?)"
        r"|\b(?:by|through|actively) mentoring\b|^(?:\w+ ){0,3}(?<!is a )(?<!link to )(?:mentor|tutor)\b"
        r"|(?<!by a )(?<!por un )\b(?:mentor|tutor)(?:es)?$|^mentors (?:who|are)\b|\bacompañ(?:ó"
        r"|aron|ar) ",
        ((RECOGNITION, 1.8),),
        because=HELD,
        fires="Served as a mentor",
        spares="Mentors will help you in class",
    ),
    Rule(
        "role-held",
        TEXT,
        (
            "ambassador", "ambassadors", "committee", "chair", "chairperson", "president", "co", "captain", "judge",
            "reviewer", "host", "organizer", "organiser", "organizers", "organisers", "treasurer", "board", "council",
            "jury", "working", "task", "advisory", "service", "served", "serve", "serves", "serving", "leader", "leaders", "roles",
            "leadership", "role",
        ),
        r"\b(?:ambassadors?\b|(?<!graphic )organi[sz]ers?\b|(?:chairperson|treasurer)\b"
        r"|(?<!certified )(?<!executive )(?<!master )(?<!of a )(?<!as a )(?:committee|board|council|jury|working group"
        r"|task force|leadership team|e-board) (?:members?|chair|officers?)\b"
        r"|(?:chair|president|co-chair|captain|judge|reviewer|host)(?:[:, ]|$)(?= ?(?:of|for|\d{4}|-|:|$|at))"
        r"|(?<!by the )(?<!by an )(?<!by a )(?<!review )committee(?: (?:of|for|\d{4}|-|–)|:|$)"
        r"|(?:serv(?:ed|ing)|(?:their|his|her|your) service) (?:as|on|in)\b"
        r"|(?:who|they|earners|leaders|members|to|individuals|must) (?:\w+ )?serve (?:as|on)\b"
        r"|(?:who|he|she|holder|earner|recipient|individual|person) (?:\w+ )?serves (?:as|on)\b"
        r"|^(?:volunteer|member|participant|leadership): serves? (?:as|on)\b|program committee\b"
        r"|(?:member(?:ship)?|served?|serves|engagement) [^.;]{0,90}\badvisory (?:group|board|committee|council)\b"
        r"|advisory (?:group|board|committee|council)(?: member)?(?: \d{4}|$)"
        r"|(?:club|chapter|trip|peer|community|user group|working group|group) leaders?$"
        r"|(?:working|community|user) group leaders?\b|community leaders?\b(?! in)|student leader of\b"
        r"|(?:held?|holds?|holding|took|takes?|taken|assumed?|accepted) (?:on )?(?:an? |the )?(?:\w+ )?leadership roles?\b)",
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
        r"\b(?:(?<!values the )(?<!positive )(?<!offer )contribut(?:ed|ions?)\b(?: (?:to|by|in|of|for)\b|$|:)"
        r"(?! (?:an?|the|all)? ?(?:discussions?|workshop|session|forums?|group|early))"
        r"|(?<!individual )(?<!valued )contributors?\b(?! level)"
        r"|(?:actively|by|consistently|regularly|recently) contributing to\b"
        r"|(?:organi[sz]ed|hosted) (?!by)(?:\w+ ){0,4}(?:events?|trips?|meetups?|meetings?|community|conference|workshops?)\b"
        r"|(?:have|has) led (?:the|their|an?|and|\w+) |dedicated \d)",
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
            "hosts", "organizer", "organiser", "organizers", "moderator", "panelist", "panellist", "chair", "reviewer",
            "reviewers", "president", "treasurer", "secretary", "captain", "maintainer", "author", "coordinator",
        ),
        r"(?<!certified )\b(?:speaker|presenter|volunteer|mentor|ambassador|contributor|committee|judge|host"
        r"|organi[sz]er|moderator|panell?ist|co-?chair|chair|reviewer|treasurer|maintainer|author"
        r"|president)s?\b(?![ -]training)",
        ((RECOGNITION, 1.3), (PARTICIPATION, -0.5), (CERTIFICATION, -0.3)),
        because=HELD,
        fires="Summit Volunteer",
        spares="Volunteer training",
    ),
)  # fmt: skip
