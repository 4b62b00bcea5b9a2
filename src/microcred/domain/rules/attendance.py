"""Frames of courses, workshops and journeys: what is offered, to whom, and that one was there."""

from microcred.domain.rules.reasons import COMPLETING, FUNDAMENTALS, PRACTISED
from microcred.domain.rules.row import ABILITY, KNOWLEDGE, PARTICIPATION, SKILL, Rule

DESCRIPTION = ("description",)
NAMED = ("description", "title")

ATTENDANCE_RULES = (
    Rule(
        "participant-or-completion",
        NAMED,
        (
            "participants", "participated", "participation", "participant", "participante", "participación",
            "participantes", "attendance", "completion",
        ),
        r"\bcertificate of (?:completion|attendance|participation)\b|\bparticipation\b|\bparticipa(?:nt|nts|nte"
        r"|ntes|ción)\b|\bparticipated\b",
        ((PARTICIPATION, 0.8),),
        because=COMPLETING,
        fires="A certificate of participation",
        spares="A certificate of health",
    ),
    Rule(
        "how-to",
        NAMED,
        ("how",),
        r"\bhow to\b",
        ((PARTICIPATION, 0.2),),
        because=COMPLETING,
        fires="How to keep bees",
        spares="However bees are kept",
    ),
    Rule(
        "you-addressed",
        DESCRIPTION,
        ("you", "our", "we", "your", "us", "let"),
        r"\b(?:you|your|you['’]ll|we|our|us|let['’]s)\b",
        ((PARTICIPATION, 0.2),),
        because=COMPLETING,
        fires="You will meet bees",
        spares="They will meet bees",
    ),
    Rule(
        "workshop-first",
        DESCRIPTION,
        ("workshop", "session", "series", "webinar", "event", "conference", "seminar"),
        r"^(?:this|the|our|in this) (?:[\w-]+ ){0,3}(?:workshop|session|series|webinar|event|conference|seminar)\b",
        ((PARTICIPATION, 0.5),),
        because=COMPLETING,
        fires="This two-part workshop is on bees",
        spares="Bees in a workshop",
    ),
    Rule(
        "this-course-teaches",
        DESCRIPTION,
        (
    "course", "training", "module", "class", "workshop", "program", "programme", "session", "curriculum", "series", "webinar",
        ),
        r"^(?:this|the|our) (?:[\w-]+ ){0,3}(?:course|training|module|class|workshop|program(?:me)?|session"
        r"|curriculum|series|webinar)\b",
        ((KNOWLEDGE, 0.2), (PARTICIPATION, 0.2)),
        because=COMPLETING,
        fires="This online course is on bees",
        spares="Bees in a course",
    ),
    Rule(
        "course-covers",
        DESCRIPTION,
        (
            "teaches", "provides", "introduces", "covers", "include", "focuses", "covered", "gives", "focused",
            "offers", "explores", "consists", "describes", "discusses", "provide", "examines", "includes", "takes",
            "cover", "explains", "included", "addresses", "looks", "presents", "give", "introduce", "focus",
            "explore", "examine", "comprises", "present", "offer", "explain", "describe",
        ),
        r"\b(?:course|module|training|program(?:me)?|class|unit|workshop|content|topics?|curriculum"
        r"|lessons?)(?: \w+){0,2} (?:covers?|covered|includes?|included|provides?|introduces?|examines?|explores?"
        r"|focus(?:es|ed)?|teaches|offers?|discusses|addresses|explains?|describes?|presents?|takes|gives?|looks"
        r"|is about|consists|comprises)\b",
        ((PARTICIPATION, 0.2), (KNOWLEDGE, 0.3)),
        because=COMPLETING,
        fires="The module covers hives",
        spares="The module is blue",
    ),
    Rule(
        "learned-explored",
        DESCRIPTION,
        (
            "learned", "learnt", "explored", "engaged", "introduced", "taken", "exposed", "discovered",
            "strengthened", "deepened", "reflected", "considered", "trained", "experienced", "spent", "insight",
            "discussed", "insights", "exposure",
        ),
        r"\b(?:have|has|had|will have|been) (?:\w+ly )?(?:learn(?:ed|t)|explored|discovered|gained (?:insights?"
        r"|exposure)|been introduced|been exposed|been trained|discussed|engaged|experienced|reflected|considered"
        r"|deepened|strengthened|taken part|spent)\b",
        ((PARTICIPATION, 0.4),),
        because=COMPLETING,
        fires="They have explored hives",
        spares="They explore hives",
    ),
    Rule(
        "experience-shared",
        DESCRIPTION,
        (
            "experience", "participated", "attended", "explore", "explored", "participate", "interactive",
            "attendees", "journey", "conversations", "experienced", "peers", "discussed", "explores", "reflection",
            "participating", "discussion", "exploration", "attend", "exploring", "participation", "discusses",
            "reflects", "cohort", "attending", "discussions", "reflective", "conversation", "exploratory",
            "engaged", "reflected", "immersive", "discussing", "immersion", "conversational", "attendance",
            "reflecting", "engage", "explorer", "explora", "taken", "explorar", "immersed", "exploración",
            "participatory", "participates", "reflections", "explorelearning", "engaging", "explorador", "attendee",
            "attends", "immerse", "reflectively", "immersions", "exploratorio", "immersing", "immerses",
            "participative", "explorando", "exploratorios", "exploratoria", "participativo", "explorative",
            "attendant", "community", "engagement", "take", "engages",
        ),
        r"\b(?:attend\w*|took part|taken part|takes? part|participat\w+|engag\w+ in|explor\w+|discuss\w+"
        r"|reflect\w+|experienc(?:ed|e)|immers\w+|journey|interactive|conversation\w*|community of practice|cohort"
        r"|learning community|peers)\b",
        ((PARTICIPATION, 0.5),),
        because=COMPLETING,
        fires="A journey among hives",
        spares="A hive",
    ),
    Rule(
        "program-for-whom",
        DESCRIPTION,
        (
            "designed", "intended", "aimed", "diseñado", "meant", "suitable", "ideal", "dirigido", "diseñada",
            "perfect", "was", "geared", "targeted", "created", "were", "developed",
        ),
        r"\b(?:is|are|was|were) (?:designed|intended|aimed|created|geared|meant|ideal|perfect|suitable|targeted"
        r"|developed) (?:for|to|at|specifically|as)\b|\b(?:aimed at|designed for|ideal for|dirigido a"
        r"|diseñad[oa] para)\b",
        ((PARTICIPATION, 0.3),),
        because=COMPLETING,
        fires="It is designed for farmers",
        spares="It was made by farmers",
    ),
    Rule(
        "for-those-who",
        DESCRIPTION,
        ("wish", "complete", "want", "who", "educators", "those", "professionals"),
        r"\b(?:those|individuals|people|participants|students|learners|employees|anyone|professionals|educators"
        r"|teachers) (?:who|that) (?:complete|attend|participate|want|wish|are|work|need|have completed"
        r"|have attended|have participated)\b",
        ((PARTICIPATION, 0.4),),
        because=COMPLETING,
        fires="For people who want hives",
        spares="For people and hives",
    ),
    Rule(
        "learn-about",
        DESCRIPTION,
        (
            "develop", "learn", "gain", "understand", "examine", "explore", "get", "cover", "acquire", "discover",
            "introduced", "study",
        ),
        r"\b(?:you(?:['’]ll| will)?|participants?(?: will)?|learners?(?: will)?|students?(?: will)?"
        r"|attendees?(?: will)?|to|will) (?:learn|discover|explore|gain|develop|understand|study|examine|cover"
        r"|be introduced|acquire|get)\b",
        ((PARTICIPATION, 0.2), (KNOWLEDGE, 0.2)),
        because=COMPLETING,
        fires="Participants will learn of bees",
        spares="Participants keep bees",
    ),
    Rule(
        "completed-the-training",
        DESCRIPTION,
        (
            "completed", "completing", "complete", "undergone", "completion", "undertaken", "graduates", "graduate",
            "graduating", "graduated", "gone", "completes", "finishing", "finished", "completado",
        ),
        r"\b(?:successful(?:ly)? )?(?:complet\w+|finish\w+|graduat\w+|undergone|undertaken|gone through"
        r"|concluded)\b[^.;]{0,60}\b(?:course|training|program(?:me)?|module|workshop|curriculum|series"
        r"|class(?:es)?|boot ?camp|path(?:way)?|academy|learning|session|lessons?|seminar)s?\b",
        ((PARTICIPATION, 0.5),),
        because=COMPLETING,
        fires="Completed a two-year training",
        spares="Completed a hive",
    ),
    Rule(
        "training-named",
        NAMED,
        (
            "training", "workshop", "curso", "diplomado", "institute", "trained", "webinar", "taller", "seminario",
            "clinic", "charla", "jornada",
        ),
        r"\b(?:trained|training|training program(?:me)?|curso|taller|diplomado|webinar|seminario|jornada|charla"
        r"|workshop|clinic|institute)\b",
        ((PARTICIPATION, 0.3),),
        because=COMPLETING,
        fires="A training on bees",
        spares="A train of bees",
    ),
    Rule(
        "instructor-led",
        DESCRIPTION,
        ("led", "day", "live", "person"),
        r"\b(?:instructor|trainer|engineer|expert|facilitator|teacher)[- ](?:led|guided)\b|\blive (?:online"
        r"|virtual|session|class|training)\w*\b|\b(?:one|two|three|four|five|\d)[- ]day\b|\bhalf[- ]day\b"
        r"|\bin[- ]person\b",
        ((PARTICIPATION, 0.5),),
        because=COMPLETING,
        fires="An instructor-led lesson",
        spares="An instructor leads",
    ),
    Rule(
        "pd-outcomes",
        DESCRIPTION,
        ("outcomes", "professional"),
        r"\boutcomes of this\b|\bprofessional development\b|\bcontinuing professional\b|\bprofessional learning\b",
        ((PARTICIPATION, 0.5),),
        because=COMPLETING,
        fires="Professional development for farmers",
        spares="The development of farms",
    ),
    Rule(
        "part-of-series",
        NAMED,
        (
            "part", "module", "series", "week", "track", "path", "stage", "pathway", "term", "unit", "lesson",
            "phase", "cohort", "milestone", "chapter",
        ),
        r"\b(?:module|unit|part|series|chapter|lesson|phase|stage|week|milestone|track|pathway|path|cohort|term)\b",
        ((PARTICIPATION, 0.2), (SKILL, 0.1)),
        because=COMPLETING,
        fires="The second part of a series",
        spares="Partly serious",
    ),
    Rule(
        "completed-in-spanish",
        DESCRIPTION,
        (
            "participado", "completado", "concluido", "cursado", "culminado", "participar", "finalizado",
            "asistido", "finalizar",
        ),
        r"\b(?:ha|han|por|haber) (?:haber )?(?:concluido|completado|finalizado|culminado|asistido|participado"
        r"|cursado|terminado|finalizar|completar|concluir|asistir|participar)\b",
        ((PARTICIPATION, 0.5),),
        because=COMPLETING,
        fires="Ha completado el programa",
        spares="El programa completo",
    ),
    Rule(
        "learning-path",
        NAMED,
        ("path", "pathway", "journey", "paths", "pathways", "plan", "journeys", "plans"),
        r"\blearning (?:path|pathway|journey|plan)s?\b",
        ((KNOWLEDGE, 0.3),),
        because=FUNDAMENTALS,
        fires="A learning path on bees",
        spares="A path among bees",
    ),
    Rule(
        "boot-camp",
        NAMED,
        ("academy", "bootcamp", "intensive", "hackathon", "boot", "bootcamps"),
        r"\bboot ?camps?\b|\bhackathon\b|\bnanodegree\b|\bacademy\b|\bintensive\b",
        ((SKILL, 0.2), (ABILITY, 0.1)),
        because=PRACTISED,
        fires="A boot camp on bees",
        spares="A camp with boots",
    ),
)  # fmt: skip
