"""What is given to people for what they did for others: service, offices, efforts, targets."""

from microcred.domain.rules.reasons import GIVEN, HELD
from microcred.domain.rules.row import ABILITY, RECOGNITION, SKILL, Rule

DESCRIPTION = ("description",)
NAMED = ("description", "title")

GIVEN_RULES = (
    Rule(
        "person-who-serves",
        NAMED,
        (
            "faculty", "recipient", "champion", "docente", "mentor", "fellow", "volunteer", "ambassador",
            "facilitator", "committee", "advisor", "fellowship", "speaker", "advisory", "presenter", "mentors",
            "host", "council", "ambassadors", "advisors", "profesor", "sponsor", "delegate", "fellows", "chair",
            "judge", "reviewer", "volunteers", "ponente", "sponsors", "adviser", "profesores", "voluntario",
            "jurado", "embajador", "organizer", "embajadores", "mentores", "voluntarios", "evaluador", "board",
            "organiser",
        ),
        r"\b(?:fellows?|fellowship|ambassadors?|faculty|mentors?|advisors?|adviser|advisory|sponsors?"
        r"|patrocinador\w*|docente|profesor(?:a|es|as)?|reviewer|revisor|evaluador|judge|jurado|host|chair"
        r"|committee|board member|council|delegate|embajador\w*|mentor[ae]?s?|facilitator|faculty member|presenter"
        r"|ponente|speaker|panelist|volunteers?|voluntari[oa]s?|champion|organi[sz]er|recipient)\b",
        ((RECOGNITION, 0.5),),
        because=HELD,
        fires="The keynote speaker of the guild",
        spares="The key of the guild",
    ),
    Rule(
        "served-as",
        DESCRIPTION,
        (
            "serves", "served", "serving", "worked", "acted", "desempeña", "desempeñado", "acts", "desempeñó",
            "apoyado", "colabora", "apoyó", "apoyaron", "colaborado", "apoya", "supported",
        ),
        r"\b(?:served|serves|serving|acted|acts|worked|volunteered|supported|apoy(?:ó|a|aron|ado)|colabor(?:ó|a"
        r"|aron|ado)|hosted|hosting|desempeñ(?:ó|a|ado)|fungió) (?:as|on|en|como|bajo|with)\b",
        ((RECOGNITION, 0.5),),
        because=HELD,
        fires="Served as a keeper",
        spares="Serves honey",
    ),
    Rule(
        "presented-something",
        DESCRIPTION,
        ("presented", "delivered", "moderated", "led", "facilitated", "published"),
        r'\b(?:earner|earners|recipient|individual|faculty|instructor|he or she|they)\b[^.;]{0,40}\b(?:presented'
        r'|delivered|facilitated|moderated|led|spoke|published|organi[sz]ed) (?:an? |the |at |[“\"‘]|on )',
        ((RECOGNITION, 0.6),),
        because=HELD,
        fires="The earner presented “Bees at night”",
        spares="The earner is present",
    ),
    Rule(
        "best-of",
        NAMED,
        (
            "best", "outstanding", "top", "mejor", "mejores", "honor", "year", "exceptional", "dean",
            "extraordinary", "destacan", "destacado", "destaca", "sobresaliente", "honors", "destacada", "quarter",
            "destacaron", "honours", "destacadas", "deans", "place", "valuable", "month",
        ),
        r"\b(?:mejor(?:es)?|best|first in class|top \w+|first place|dean['’]?s list|honou?rs?|most valuable"
        r"|of the (?:year|month|quarter)|destacad[oa]s?|sobresaliente|exceptional|outstanding|extraordinary"
        r"|se destaca\w*|se distingue)\b",
        ((RECOGNITION, 0.6),),
        because=GIVEN,
        fires="The best of all keepers",
        spares="The better of two",
    ),
    Rule(
        "hit-a-target",
        DESCRIPTION,
        ("exceeded", "metrics", "metric", "achieved"),
        r"\b(?:met|exceeded|achieved|surpass\w*) (?:or exceeded )?(?:\w+ ){0,4}(?:metrics?|targets?|quotas?|goals?"
        r"|kpis?)\b",
        ((RECOGNITION, 0.5), (ABILITY, 0.5)),
        because=GIVEN,
        fires="They exceeded their target",
        spares="They set a target",
    ),
    Rule(
        "times-done",
        NAMED,
        ("years", "tours", "sessions", "year", "event", "session", "events", "hours"),
        r"\b\d+\+? (?:or more )?(?:\w+ )?(?:tours?|events?|hours? of (?:service|volunteer\w*)|volunteer hours?"
        r"|years?|donations?|referrals?|posts?|answers?|sessions?)\b",
        ((RECOGNITION, 0.3),),
        because=HELD,
        fires="With 20+ tours of hives",
        spares="With a tour of hives",
    ),
    Rule(
        "employee-group",
        NAMED,
        ("erg", "affinity", "resource"),
        r"\b(?:erg|employee resource groups?|business resource groups?|affinity)\b",
        ((RECOGNITION, 0.3),),
        because=HELD,
        fires="Leads an employee resource group",
        spares="Leads a group",
    ),
    Rule(
        "values-named",
        DESCRIPTION,
        (
            "value", "commitment", "culture", "values", "mission", "dedicated", "compromiso", "passion",
            "dedication", "passionate", "spirit", "comprometerse", "passions", "dedicating", "passionately",
            "dedicate", "comprometido", "comprometida",
        ),
        r"\b(?:values?|culture|mission|commitment|dedicat\w+|passion\w*|compromiso|compromet\w+|spirit)\b",
        ((RECOGNITION, 0.2),),
        because=GIVEN,
        fires="A passion for bees",
        spares="A pollen for bees",
    ),
    Rule(
        "grant-or-scholarship",
        NAMED,
        ("scholarship", "grant", "scholar", "grants", "scholars", "awardee"),
        r"\bgrants?\b|\bmicrogrant\b|\bawardee\b|\bscholar(?:s|ship)?\b",
        ((RECOGNITION, 0.3),),
        because=GIVEN,
        fires="A grant for hives",
        spares="Granted, hives",
    ),
    Rule(
        "chosen-or-appointed",
        DESCRIPTION,
        (
            "selected", "nominated", "chosen", "elected", "designated", "invited", "appointed", "becoming",
            "become", "official",
        ),
        r"\b(?:for becoming|has become|is an official|are official|designated|appointed|elected|selected|chosen"
        r"|nominated|nominad\w+|invited)\b",
        ((RECOGNITION, 0.4),),
        because=GIVEN,
        fires="They were nominated by keepers",
        spares="They keep hives",
    ),
    Rule(
        "gave-to-others",
        DESCRIPTION,
        (
            "contribute", "contributed", "contribution", "contributions", "contributing", "volunteer", "advocates",
            "advocate", "contributor", "volunteers", "contributors", "contributes", "volunteered", "volunteering",
            "advocating", "advance", "donated", "advancing", "advocated", "shape", "help", "advances", "donations",
            "contributory", "mission", "helps", "helped", "supporting", "community", "advanced",
        ),
        r"\b(?:contribut\w+|donat\w+|volunteer\w*|advocat\w+|advanc\w+ (?:the|our)|help(?:s|ed)? (?:shape|build"
        r"|grow|drive|advance|improve)|support(?:s|ed|ing)? (?:the|our) (?:\w+ )?(?:community|mission|students"
        r"|event|program))\b",
        ((RECOGNITION, 0.5),),
        because=HELD,
        fires="They donated honey",
        spares="They ate honey",
    ),
    Rule(
        "great-effort",
        DESCRIPTION,
        (
            "outstanding", "achievement", "exceptional", "efforts", "dedication", "effort", "extraordinary",
            "exemplary", "valued", "instrumental", "achievements", "above", "success", "remarkable", "contribution",
            "investment",
        ),
        r"\b(?:above and beyond|exceptional|extraordinary|remarkable|outstanding|exemplary|instrumental"
        r"|significant contribution|high level of commitment|deep investment|dedication|valued|efforts?"
        r"|achievements?|success in)\b",
        ((RECOGNITION, 0.5),),
        because=GIVEN,
        fires="They went above and beyond",
        spares="They went beyond",
    ),
    Rule(
        "club-or-society",
        NAMED,
        ("community", "network", "association", "society", "club", "alumni", "clubs", "chapter", "societies"),
        r"\b(?:clubs?|society|societies|chapter|alumni|association|network|community)\b",
        ((RECOGNITION, 0.2),),
        because=HELD,
        fires="A club of keepers",
        spares="A group of keepers",
    ),
    Rule(
        "in-their-community",
        DESCRIPTION,
        (
            "community", "school", "organization", "schools", "communities", "organisation", "department", "team",
            "organizations", "organisations", "departments", "teams",
        ),
        r"\bin (?:their|our|the) (?:\w+ )?(?:community|communities|schools?|departments?|teams?"
        r"|organi[sz]ations?)\b",
        ((RECOGNITION, 0.4),),
        because=HELD,
        fires="Known in their community",
        spares="Known in a hive",
    ),
    Rule(
        "year-in-description",
        DESCRIPTION,
        (
            "2022", "2013", "2016", "2021", "2015", "2020", "2019", "2017", "2018", "2014", "2010", "2012", "2023",
            "2011", "2025", "2024",
        ),
        r"\b20[12]\d\b",
        ((RECOGNITION, 0.4), (SKILL, -0.2)),
        because=GIVEN,
        fires="Given in May 2021",
        spares="Given in May",
    ),
    Rule(
        "se-otorga",
        DESCRIPTION,
        (
            "otorga", "otorgó", "reconoce", "acredita", "certifica", "entrega", "concede", "otorgará", "reconocen",
        ),
        r"\bse (?:le )?(?:otorg\w+|conced\w+|entreg\w+|reconoc\w+)\b|\b(?:reconoce|acredita|certifica) (?:a|al|que"
        r"|su|la)\b",
        ((RECOGNITION, 0.3),),
        because=GIVEN,
        fires="Se otorga a quien cuida abejas",
        spares="Cuida abejas",
    ),
)  # fmt: skip
