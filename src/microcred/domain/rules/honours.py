"""Signs of honours and of work given: the best of many, chosen, elected, thanked; taught, tested, maintained for others."""

from microcred.domain.rules.reasons import CONTRIBUTED, GIVEN, NAME, SERVICE
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

HONOUR_RULES = (
    Rule(
        "best-of-many",
        TEXT,
        (
            "most", "highest", "greatest", "largest", "best", "mejor", "mejores", "class", "commended", "distinguished",
            "year", "month", "quarter", "superior", "champion", "champions",
        ),
        r"\b(?:most|highest|greatest|largest|best) (?:number|amount|scor\w+|grades?|gpa|marks?|average|points|hours|courses)\b"
        r"|\bmejor(?:es)? (?:evaluad[oa]s?|calificaci(?:ón|ones)|promedios?|monitor(?:es)?|módulo|nota)\b"
        r"|\bfirst in class\b|\b(?:highly )?commended\b|\bdistinguished (?:service|fellow|leadership|alum)"
        r"|\b\w+ of the (?:year|month|quarter)\b(?= award|:|$| \d{4}| -| –| winner)|\bsuperior academic\b"
        r"|\b(?:hackathon|challenge|competition|tournament|cup|league|world|national|regional) champions?\b",
        ((RECOGNITION, 1.8), (PARTICIPATION, -0.6), (KNOWLEDGE, -0.4), (SKILL, -0.4)),
        because=SERVICE,
        fires="Rookie of the Year 2022",
        spares="The best days are in the year of the rat",
    ),
    Rule(
        "award-presented",
        TEXT,
        ("award", "awards", "awarded", "awardees", "awardee", "recipient", "recipients", "received"),
        r"\bawards? (?:is|are|was|were) (?:an? |the )?(?:\w+ )?(?:presented|given|granted|bestowed|honou?r|recogni[sz]\w+)\b"
        r"|\bawards? (?:recogni[sz]es?|honou?rs|celebrates?|acknowledges?|highlights?)\b|\bawardees?\b"
        r"|\b(?:(?:micro)?grant|scholarship|bursary|fellowship|prize|medal) recipients?\b"
        r"|\b(?:received|been awarded|was awarded) (?:an?|one of the|the) (?:[\w-]+ ){0,6}?(?:(?:micro)?grants?|scholarships?|fellowships?)\b",
        ((RECOGNITION, 2.0), (PARTICIPATION, -0.6), (SKILL, -0.3)),
        because=SERVICE,
        fires="The award is presented to one employee",
        spares="Awarded to recipients of the letter",
    ),
    Rule(
        "beyond-duty",
        TEXT,
        ("beyond", "mile", "exemplary", "exemplifies", "exemplify", "embodies", "embody", "embodying", "unwavering", "tireless"),
        r"\babove and beyond\b|\bbeyond (?:expectations|(?:the |their )?(?:call|duty|role|core role|expected))|\bextra mile\b"
        r"|\bexempl(?:ary|if(?:ies|y)) (?:\w+ ){0,3}(?:service|leadership|values?|commitment|contribution|performance|spirit)"
        r"|\bembod(?:y|ies|ying) (?:the|our|\w+['’]s?) (?:\w+ ){0,2}(?:values?|spirit|mindset|principles)|\bunwavering\b|\btireless\b",
        ((RECOGNITION, 1.6), (PARTICIPATION, -0.3), (KNOWLEDGE, -0.4)),
        because=GIVEN,
        fires="Goes above and beyond",
        spares="A village beyond the hills",
    ),
    Rule(
        "chosen-by-others",
        TEXT,
        ("selected", "chosen", "elected", "appointed", "voted", "votes", "invited", "appointment"),
        r"\b(?:were|was|been|are|is) (?:selected|chosen) (?:as|by|to serve|to represent|from among|among)\b"
        r"(?! the (?:organi[sz]ation|company|employer) to)"
        r"|\b(?:selected|chosen) as (?:an?|the|one)\b|\b(?:been|was|were|are) (?:elected|appointed|voted)\b"
        r"|\belected (?:by|as|to (?:serve|the))\b|\bappointed (?:to|as|by)\b(?! position)|\bvoted (?:by|as|the)\b"
        r"|\binvited (?:to (?:speak|present|join|serve)|speaker|presenter)\b|\bpresidential appointment\b",
        ((RECOGNITION, 1.2), (KNOWLEDGE, -0.4)),
        because=GIVEN,
        fires="She was elected to the council",
        spares="The elected courses",
    ),
    Rule(
        "seleccionado",
        TEXT,
        ("seleccionado", "seleccionada", "seleccionados", "seleccionadas", "elegido", "elegida", "reconocido", "reconocida",
         "reconocidos"),
        r"\bseleccionad[oa]s? (?:dentro|entre|por|como)\b|\belegid[oa] (?:por|como)\b"
        r"|\breconocid[oa]s? (?:por (?:sus?|los|la|el)|entre|como)\b",
        ((RECOGNITION, 0.8), (SKILL, 0.4), (KNOWLEDGE, -0.3)),
        because=GIVEN,
        fires="Fue elegida por sus compañeros",
        spares="Un curso elegido",
    ),
    Rule(
        "gracias",
        TEXT,
        ("gracias", "agradece", "agradecer", "agradecemos", "aportes", "aporte", "contribuyó", "contribuyeron", "lideró",
         "desempeñó", "desempeñado", "apoyó", "apoyaron"),
        r"\bgracias (?:por|a (?:su|tu|sus|tus))\b|\bagradec(?:e|er|emos)\b|\b(?:valios[oa]s?|importantes?) aportes?\b|\blideró\b"
        r"|\bcontribuy(?:ó|eron)\b|\bdesempeñ(?:ó|ado) (?:como|el (?:rol|cargo))\b|\bapoy(?:ó|aron)\b",
        ((RECOGNITION, 1.6),),
        because=GIVEN,
        fires="Gracias por su apoyo",
        spares="Gracias al puente",
    ),
    Rule(
        "kept-up-for-others",
        TEXT,
        ("maintainer", "maintainers", "tester", "testers", "committer", "committers", "evangelist", "spokesperson",
         "representative", "representatives", "referee", "donor", "donors", "donated"),
        r"(?<!culvert )\bmaintainers?\b|\bbeta testers?\b|\bcommitters?\b|\bevangelists?$|\bspokesperson\b"
        r"|\brepresentatives? (?:of|for) (?:the|their|our)\b|^(?:\w+ ){0,3}(?:donor|referee)\b|\bdonated (?:\w+ )?time\b",
        ((RECOGNITION, 1.8), (PARTICIPATION, -0.3)),
        because=CONTRIBUTED,
        fires="A maintainer of the project",
        spares="Representative samples",
    ),
    Rule(
        "taught-others",
        TEXT,
        ("taught", "teaches", "teaching", "faculty", "facilitated", "instructors", "delivered", "lecturer"),
        r"\b(?:(?:have|has|who|badge|faculty|instructor|earner|recipient) (?:successfully )?(?:taught|teach(?:es)?) "
        r"|^(?:[\w ]{1,30}: )?taught \b"
        r"|develop(?:ed)? and (?:deliver|delivered|teach|taught) (?:\w+ ){0,2}(?:content|courses?|training|sessions?)"
        r"|(?:has|have|successfully) (?:facilitated|delivered) (?:\w+ ){0,4}(?:trainings?|sessions?|workshops?|courses?"
        r"|class(?:es)?)\b|delivered (?:at least |a minimum of )?(?:one|two|three|four|five|\d+) (?:or \w+ )?"
        r"(?:\w+ ){0,4}(?:trainings?|sessions?|workshops?|courses?|class(?:es)?)\b|in teaching an?\b"
        r"|successfully teach \w+ \(|guest lecturer\b)",
        ((RECOGNITION, 1.2), (PARTICIPATION, -0.3), (KNOWLEDGE, -0.4)),
        because="speaking, mentoring, volunteering, holding an office: recognition",
        fires="The earner taught a course of six weeks",
        spares="Teaching has been taught for years",
    ),
    Rule(
        "wrote-for-others",
        TEXT,
        ("authored", "author", "authors", "blog", "blogs", "article", "articles", "forum", "forums", "knowledge",
         "expertise", "answers", "experiences"),
        r"\b(?:wrote|written|writ(?:e|ing)|publish(?:ed|ing)?|authored) (?:an?|at least|one|two|\d+)(?: or more)? "
        r"(?:\w+ ){0,3}(?:blogs?|articles?|posts?|books?)\b(?! critique)"
        r"|\b(?:articles?|blog|book|review|content) authors?\b|\bcommunity forums?\b"
        r"|\b(?:shar(?:e|ed|ing)|lend(?:ing)?|lent|donated) (?:of )?their (?:\w+ and )?(?:time|expertise|knowledge|insights?)\b"
        r"(?! with (?:their )?(?:fellow|peers))",
        ((RECOGNITION, 1.4), (KNOWLEDGE, -0.4)),
        because=CONTRIBUTED,
        fires="Published two articles, sharing their expertise",
        spares="Read two articles",
    ),
    Rule(
        "participó-como",
        TEXT,
        ("participó", "participado", "participar"),
        r"\bparticip(?:ó|ado|ar) como (?:\w+ ){0,2}(?:expert[oa]|diseñador|capacitador|monitor|docente|ponente|panelista"
        r"|tutor|mentor|facilitador|instructor|expositor|coordinador|conferencista|miembro del equipo)",
        ((RECOGNITION, 1.2), (PARTICIPATION, -0.8)),
        because=CONTRIBUTED,
        fires="Participó como tutor",
        spares="Participó como estudiante",
    ),
    Rule(
        "quota-met",
        TEXT,
        ("quota", "quotas", "target", "targets"),
        r"\b(?:attain(?:s|ed)?|exceed(?:s|ed)|met or exceeded|achieved?|achieves) [^.;]{0,40}?\b(?:quotas?|top target)\b",
        ((RECOGNITION, 1.4), (ABILITY, -0.3)),
        because=GIVEN,
        fires="Exceeded the yearly sales quota",
        spares="Met the target group",
    ),
    Rule(
        "champion-or-advocate",
        TEXT,
        ("champion", "champions", "advocate", "advocates"),
        r"(?<!to )(?<!become a )(?<!and )\bchampions?\b(?! equality| of data| badge in)"
        r"|(?<!to )(?<!who )(?<!and )\badvocates?\b(?! for)",
        ((RECOGNITION, 0.8),),
        because=NAME,
        fires="Safety Champion",
        spares="Learns to champion the cause",
    ),
    Rule(
        "thought-leader",
        TEXT,
        ("thought",),
        r"\bthought leaders? (?:in|who|and|for|\d)|\bthought leader\b$|\bare thought leaders\b",
        ((RECOGNITION, 1.0), (KNOWLEDGE, -0.3)),
        because=GIVEN,
        fires="She is a thought leader in trade",
        spares="Hear from thought leaders",
    ),
    Rule(
        "leads-others-in-title",
        TITLE,
        ("lead", "leads", "leader", "leaders", "council", "captain", "coordinador", "coordinadora"),
        r"\b(?:deputy|group|chapter|communications?|club|ensemble|community|section|peer|local|relations|creation|initiative|volunteer)"
        r" (?:lead|leader)s?\b|\b(?:leadership|president['’]s|alumni|industry|student|customer|representative|campaign) council\b"
        r"|\bcaptain\b|\bcoordinador[a]?\b",
        ((RECOGNITION, 1.2), (CERTIFICATION, -0.3), (PARTICIPATION, -0.3)),
        because=CONTRIBUTED,
        fires="Book Club Leader",
        spares="Leader of tomorrow",
    ),
    Rule(
        "praise-in-title",
        TITLE,
        (
            "hero", "heroes", "guru", "rockstar", "legend", "legends", "superstar", "star", "stars", "changer",
            "luminary", "trailblazer", "influencer", "emeritus", "honorary",
        ),
        r"\b(?:hero(?:es)?|guru|rockstar|legends?|superstar|luminary|trailblazer|influencer|emeritus|honorary)\b"
        r"|\b(?:rising|shooting|social|all|amplifier|sourcing)[ -]stars?\b(?! (?:leadership|program))|\bgame changer\b",
        ((RECOGNITION, 1.2), (CERTIFICATION, -0.2)),
        because=GIVEN,
        fires="Service Rockstar",
        spares="Stars and planets",
    ),
    Rule(
        "patent-granted",
        TEXT,
        ("patent", "patents", "inventor", "inventors"),
        r"\b(?:granted|issued|approved|registered|multi) patents?\b|\bpatents? (?:holder|program inventor|is granted|was granted)\b"
        r"|\b(?:registered|named|listed as an) inventors?\b|\binventor (?:has|of an?)\b",
        ((RECOGNITION, 1.6), (ABILITY, 0.3)),
        because=CONTRIBUTED,
        fires="Registered inventor of a granted patent",
        spares="Patent law",
    ),
    Rule(
        "competed",
        TEXT,
        ("competed", "compete", "competitor", "competitors", "contestant", "hackathon", "olympiad"),
        r"\bcompeted (?:in|at|for|against|with)\b|\bto compete (?:in|at) (?:the|an?)\b|\bcompetitor$|\bcontestants?\b|\bolympiad\b"
        r"|\bhackathon (?:participant|attendee)\b",
        ((PARTICIPATION, 0.6), (RECOGNITION, 0.4)),
        because="completing by being there: who only entered a competition took part",
        fires="Competed in the regional cup",
        spares="Knows what competition is",
    ),
    Rule(
        "level-of-an-award",
        TITLE,
        ("award",),
        r"\blevel \d award\b|\baward in\b|\bcompletion award\b",
        ((RECOGNITION, -1.2), (KNOWLEDGE, 0.6), (SKILL, 0.3)),
        because="some qualifications are called awards: the assessment decides",
        fires="Level 3 Award in Team Leading",
        spares="Award of the year in trade",
    ),
    Rule(
        "nominated-to-learn",
        TEXT,
        ("nominated", "selected", "chosen", "nomination"),
        r"\b(?:nominated|selected|chosen) (?:by [^.;]{0,60})?(?:to (?:attend|participate|prepare|take part|join)|for (?:this|the) (?:\w+ )?"
        r"(?:program(?:me)?|training|cohort|course)|for participation)",
        ((PARTICIPATION, 0.5), (RECOGNITION, -0.2), (CERTIFICATION, -0.3), (ABILITY, -0.2)),
        because="whoever is chosen to attend has attended: what was done there decides",
        fires="Nominated by a manager to attend the academy",
        spares="Nominated for the prize",
    ),
)  # fmt: skip
