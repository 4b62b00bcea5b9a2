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
        "title-as-a-phrase",
        TITLE,
        ("for", "with", "your", "beyond", "the", "through", "from", "an", "our"),
        r"\b(?:the|your|our|an?|with|for|from|through|beyond)\b",
        ((PARTICIPATION, 0.3),),
        because=COMPLETING,
        fires="Bees through the year",
        spares="Bees",
    ),
    Rule(
        "workplace-skill",
        TITLE,
        (
            "innovation", "leadership", "communication", "emotional", "teamwork", "critical", "collaborator",
            "professionalism", "collaboration", "resilience", "literacy", "ethics", "communicating", "conflict",
            "solving", "empathy", "collaborates", "communicator", "communicates", "creativity", "adaptability",
            "communications", "initiative", "communicationability", "collaborating", "collaborative", "self",
            "time", "communicate",
        ),
        r"^(?:critical thinking|communicat\w+|collaborat\w+|teamwork|creativity|problem[- ]solving|empathy"
        r"|digital literacy|self[- ]management|initiative|leadership|adaptability|innovation"
        r"|emotional intelligence|professionalism|resilience|ethics|time management|conflict \w+)\b",
        ((SKILL, 0.3), (ABILITY, 0.2)),
        because=PRACTISED,
        fires="Teamwork",
        spares="On teamwork",
    ),
    Rule(
        "tool-in-title",
        TITLE,
        (
            "tableau", "python", "excel", "java", "adobe", "spss", "microsoft", "google", "office", "sql", "unity",
            "bi", "autocad", "linux", "with", "using",
        ),
        r"\b(?:using|with|in|for) (?:excel|python|r|java|sql|tableau|power bi|google|microsoft|adobe|office"
        r"|autocad|canva|unity|matlab|spss|arcgis|git|linux)\b",
        ((SKILL, 0.3),),
        because=PRACTISED,
        fires="Charts with Excel",
        spares="Excel",
    ),
    Rule(
        "advanced-in-title",
        TITLE,
        ("advanced", "intermediate", "avanzado", "intermedio", "avanzada", "higher", "expert"),
        r"\b(?:advanced|avanzad[oa]|intermediate|intermedio|expert level|higher)\b",
        ((SKILL, 0.2),),
        because=PRACTISED,
        fires="Advanced Hives",
        spares="Advance of hives",
    ),
    Rule(
        "distinct-honour",
        TITLE,
        (
            "prize", "winner", "award", "excellence", "distinction", "star", "finalist", "scholar", "hero",
            "rising", "top", "excelencia", "honors", "fame", "legend", "premio", "honours", "best", "medal",
            "merit", "laude", "honor",
        ),
        r"\b(?:honou?rs?|distinction|merit|excellence|excelencia|scholar|laude|award|prize|premio|medal|trophy"
        r"|hall of fame|star|hero|legend|rising|top|best|winner|finalist|certificate of appreciation|thank)\b",
        ((RECOGNITION, 0.6),),
        because=AWARD,
        fires="Hero of hives",
        spares="Heroic hives",
    ),
    Rule(
        "course-in-spanish",
        TITLE,
        (
    "curso", "taller", "seminario", "diplomado", "diplomatura", "programa", "entrenamiento", "jornada", "jornadas", "webinar", "congreso", "foro", "conferencia", "encuentro", "charla", "simposio",
        ),
        r'^[.\-\" ]*(?:curso|taller|seminario|diplomado|diplomatura|programa|entrenamiento|jornadas?|webinar'
        r'|congreso|foro|conferencia|encuentro|charla|simposio)\b',
        ((PARTICIPATION, 0.6),),
        because=COMPLETING,
        fires="Curso de apicultura",
        spares="Apicultura en curso",
    ),
)  # fmt: skip
