"""What titles give away: years, levels, metals, numbers, kinds of badge."""

from microcred.domain.rules.row import ABILITY, KNOWLEDGE, NUMBER, PARTICIPATION, RECOGNITION, SKILL, TITLE, Rule

NAMED = ("description", "title")
AWARD = "recognition: given by others: awards, thanks, nominations"
HELD = "speaking, mentoring, volunteering, holding an office: recognition"
MASTERY = "ability: mastery of a skill in a field, expert-level"
METAL = "bronze to platinum: learnt, practised, mastered, honoured; the higher, the more was shown"
LEVELS = "“level 2” is weak evidence: it speaks of a scale on which something is shown"
COURSE = "a course with a number is graded, one way or another"
CRAFT = "modules of a trade are passed by a test and a performance profile: skill"
EXAMINED = "numbers at the end of a title are those of exams: knowledge"
PRODUCT = "courses on a version of a product mostly end with a test: knowledge"
MAKERS = "makers of software test what their courses taught: knowledge, weakly"
FUNDAMENTALS = "knowledge: introductory knowledge, theoretical or practical"
PRACTISED = "skill: proficiencies shown during training or practice"
COMPLETING = "earned by being there or completing, and nothing says that anything was assessed: participation"

TITLES_RULES = (
    Rule(
        "year-in-title",
        TITLE,
        (
            "2021", "2023", "2022", "2019", "2020", "2018", "2017", "2016", "2015", "2014", "2013", "2012", "2010",
            "2024", "2011", "2025",
        ),
        r"\b20[12]\d(?:[-/–](?:20)?\d\d)?\b",
        ((RECOGNITION, 0.2),),
        because=AWARD,
        fires="Spring picnic 2021",
        spares="Spring picnic",
    ),
    Rule(
        "quarter",
        NAMED,
        ("q3", "fy22", "q1", "q4", "fy20", "q2", "fy23", "fy24", "fy21", "fy19"),
        r"\b(?:fy ?\d\d|q[1-4])\b",
        ((RECOGNITION, 0.5),),
        because=AWARD,
        fires="Best of Q3",
        spares="Best of three",
    ),
    Rule(
        "held-by-title",
        TITLE,
        (
            "winner", "finalist", "speaker", "presenter", "ambassador", "graduate", "contributor", "volunteer",
            "officer", "mentor", "matter", "fellow", "chair", "author", "faculty", "alumni", "president",
            "advisory", "advocate", "reviewer", "sme", "judge", "captain", "sponsor", "intern", "thought", "ally",
            "moderator", "donor", "fellows", "awardee", "recipient", "beta", "alumno",
        ),
        r"\b(?:fellow|fellows|thought leader|faculty|sponsor|beta tester|advisory (?:group|board|council"
        r"|committee)|subject matter expert|sme|recipient|awardee|honoree|winner|finalist|contributor|volunteer"
        r"|reviewer|author|speaker|panelist|presenter|moderator|judge|donor|supporter|ally|advocate|ambassador"
        r"|mentor|officer|president|chair|captain|trustee|intern|alumn\w+|graduate)\b",
        ((RECOGNITION, 0.8), (PARTICIPATION, -0.2)),
        because=HELD,
        fires="Fellow of the guild",
        spares="Follow the guild",
    ),
    Rule(
        "expert-in-title",
        TITLE,
        ("expert", "platinum", "master", "mastery", "black", "distinguished", "champion"),
        r"\b(?:subject matter expert|expert|mastery|master|platinum|black belt|champion level|distinguished)\b",
        ((ABILITY, 0.3),),
        because=MASTERY,
        fires="Subject Matter Expert: soils",
        spares="Subject matter: soils",
    ),
    Rule(
        "gold-platinum",
        TITLE,
        ("gold", "platinum", "oro", "diamond"),
        r"\b(?:gold|platinum|diamond|oro|platino)\b",
        ((ABILITY, 0.3), (RECOGNITION, 0.4)),
        because=METAL,
        fires="Coaching – Gold",
        spares="Coaching – Good",
    ),
    Rule(
        "silver-bronze",
        TITLE,
        ("bronze", "silver", "plata", "bronce"),
        r"\b(?:silver|bronze|plata|bronce)\b",
        ((PARTICIPATION, 0.2), (ABILITY, 0.1)),
        because=METAL,
        fires="Coaching – Bronze",
        spares="Coaching – Blue",
    ),
    Rule(
        "gold-practice",
        TITLE,
        ("silver", "gold", "platinum"),
        r"[-–] (?:gold|platinum|silver)\b",
        ((ABILITY, 0.8), (RECOGNITION, 0.2)),
        because=METAL,
        fires="Soils - Platinum",
        spares="Platinum mining",
    ),
    Rule(
        "bronze-learning",
        TITLE,
        ("bronze", "learning"),
        r"\b(?:bronze|learning)\b[^.;]{0,15}\(?20\d\d\)?$|\bbronze\b",
        ((PARTICIPATION, 0.6),),
        because=METAL,
        fires="Soils: Learning (2021)",
        spares="Learning from soils",
    ),
    Rule(
        "level-n",
        TITLE,
        ("nivel", "level", "tier", "l3", "level1", "l1", "l2", "level3", "l5", "level5", "l4", "grade"),
        r"\b(?:level|tier|nivel|stufe|niveau|grade|l)[- ]?(?:\d|one|two|three|i{1,3}|iv|v)\b",
        ((ABILITY, 0.2), (SKILL, 0.1), (PARTICIPATION, -0.2)),
        because=LEVELS,
        fires="Beekeeping Level 2",
        spares="Beekeeping on level ground",
    ),
    Rule(
        "course-number",
        TITLE,
        (NUMBER,),
        r"\b[a-z]{2,5}[ -]?\d{3,4}[a-z]?\b",
        ((KNOWLEDGE, 0.2), (SKILL, 0.1)),
        because=COURSE,
        fires="BEE 101",
        spares="Bees",
    ),
    Rule(
        "numbered-module",
        TITLE,
        (NUMBER,),
        r"\(\d{5}(?:-\d+)?\)$|\b\d{5}\)?$",
        ((SKILL, 1.2), (KNOWLEDGE, 0.4)),
        because=CRAFT,
        fires="Oiling Chains (26104)",
        spares="Oiling Chains",
    ),
    Rule(
        "number-at-the-end",
        TITLE,
        (NUMBER,),
        r" [-–] (?!(?:19|20)\d\d\b)\d{4}$",
        ((KNOWLEDGE, 1.2), (PARTICIPATION, -0.3)),
        because=EXAMINED,
        fires="Baking Bread - 7355",
        spares="Baking Bread",
    ),
    Rule(
        "version-in-title",
        TITLE,
        (NUMBER,),
        r"\bv\.? ?\d+(?:\.\d+){0,3}\b|\b\d+\.\d+\b|\br\d{1,2}\b",
        ((KNOWLEDGE, 0.2),),
        because=PRODUCT,
        fires="Hive 4.2",
        spares="Hive four",
    ),
    Rule(
        "version-mark",
        TITLE,
        ("01", "1", "02", "2", "3", "4", "v16", "v18", "v2", "v11", "v4", "5", "v25", "v3", "6", "7", "v1"),
        r"\(v\.? ?\d",
        ((KNOWLEDGE, 0.3), (SKILL, 0.3), (PARTICIPATION, -0.3)),
        because=PRODUCT,
        fires="Hive Keeping (v.2)",
        spares="Hive Keeping",
    ),
    Rule(
        "course-completion",
        TITLE,
        ("completion", "achievement"),
        r"\bcourse completion\b|\bcompletion badge\b|\blearning achievement\b|\bprogram completion\b"
        r"|\bcourse completed\b",
        ((KNOWLEDGE, 0.6),),
        because=MAKERS,
        fires="Course Completion: Hives",
        spares="Complete a course on hives",
    ),
    Rule(
        "knowledge-badge",
        TITLE,
        ("awareness", "knowledge", "foundation", "process", "learning"),
        r"\b(?:knowledge|process|learning|foundation|awareness) badge\b",
        ((KNOWLEDGE, 0.6),),
        because=FUNDAMENTALS,
        fires="Knowledge Badge: Hives",
        spares="Knowledge of hives",
    ),
    Rule(
        "competency-in-title",
        TITLE,
        ("competency", "toolbox", "competencias", "competence", "competencies", "competencia"),
        r"\bcompetenc\w+\b|\btoolbox\b",
        ((SKILL, 0.4),),
        because=PRACTISED,
        fires="Competencies of keepers",
        spares="Skilful with hives",
    ),
    Rule(
        "gerund-title",
        TITLE,
        (),
        r"^(?:\w+ing)\b",
        ((PARTICIPATION, 0.2),),
        because=COMPLETING,
        fires="Keeping bees",
        spares="Bees and keepers",
    ),
    Rule(
        "course-in-spanish",
        TITLE,
        (
            "curso", "taller", "seminario", "diplomado", "diplomatura", "programa", "entrenamiento", "jornada", "jornadas",
            "webinar", "congreso", "foro", "conferencia", "encuentro", "charla", "simposio",
        ),
        r'^[.\-\" ]*(?:curso|taller|seminario|diplomado|diplomatura|programa|entrenamiento|jornadas?|webinar'
        r'|congreso|foro|conferencia|encuentro|charla|simposio)\b',
        ((PARTICIPATION, 0.6),),
        because=COMPLETING,
        fires="Curso de apicultura",
        spares="Apicultura en curso",
    ),
)  # fmt: skip
