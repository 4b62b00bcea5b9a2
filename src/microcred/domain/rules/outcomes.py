"""How descriptions say what was learnt: what one can describe is known, what one can make is practised."""

from microcred.domain.rules.reasons import CRAFT, FORMAL, FUNDAMENTALS, MASTERY, PRACTISED
from microcred.domain.rules.row import ABILITY, KNOWLEDGE, PARTICIPATION, SKILL, Rule

DESCRIPTION = ("description",)
NAMED = ("description", "title")

OUTCOMES_RULES = (
    Rule(
        "can-describe",
        DESCRIPTION,
        (
            "explain", "identify", "describe", "articulate", "define", "discuss", "outline", "recognize",
            "interpret", "distinguish", "recognise", "differentiate", "list", "summarize",
        ),
        r"\b(?:can|able to|will) (?:define|describe|explain|identify|recogni[sz]e|list|discuss|articulate|outline"
        r"|name|state|distinguish|differentiate|summari[sz]e|interpret)\b",
        ((KNOWLEDGE, 0.3),),
        because=FUNDAMENTALS,
        fires="They can describe a hive",
        spares="They describe a hive",
    ),
    Rule(
        "overview-of",
        DESCRIPTION,
        (
            "understanding", "familiar", "aware", "overview", "knowledge", "familiarity", "appreciate", "awareness",
            "appreciation", "appreciating", "appreciative",
        ),
        r"\b(?:overview of|aware(?:ness)? of|appreciat\w+ (?:of|the)|familiar(?:ity)? with|basic understanding"
        r"|foundational (?:knowledge|understanding)|fundamental (?:knowledge|understanding)|knowledge of"
        r"|understanding of)\b",
        ((KNOWLEDGE, 0.3),),
        because=FUNDAMENTALS,
        fires="An overview of hives",
        spares="A view of hives",
    ),
    Rule(
        "shown-to-understand",
        DESCRIPTION,
        ("demonstrated", "demonstrate", "demonstrates", "demonstrating", "demonstration"),
        r"\bdemonstrat\w+ (?:an? |the |their |\w+ ){0,3}(?:knowledge|understanding|awareness|comprehension)\b",
        ((KNOWLEDGE, 0.4),),
        because=FUNDAMENTALS,
        fires="Demonstrated a sound understanding of bees",
        spares="Understood bees",
    ),
    Rule(
        "course-objective",
        DESCRIPTION,
        ("objective", "objectives", "goal", "goals", "aim", "aims", "purpose"),
        r"^(?:the |this )?(?:course|training|program(?:me)?|workshop|class|module|unit)(?:['’]s)? (?:objectives?"
        r"|goals?|aims?|purpose)\b",
        ((KNOWLEDGE, 0.5), (SKILL, 0.2), (PARTICIPATION, -0.2)),
        because=FUNDAMENTALS,
        fires="The course objective is to show hives",
        spares="A course with an objective",
    ),
    Rule(
        "knows-in-spanish",
        DESCRIPTION,
        (
            "conoce", "identifica", "comprende", "reconoce", "adquirido", "demostrado", "obtenido", "desarrollado",
            "entiende", "logrado", "distingue", "aprendido",
        ),
        r"\b(?:ha|han|haber) (?:adquirido|obtenido|desarrollado|aprendido|logrado|demostrado)\b|\b(?:conoce"
        r"|comprende|entiende|identifica|reconoce|distingue)\b",
        ((KNOWLEDGE, 0.4),),
        because=FUNDAMENTALS,
        fires="Ha adquirido conocimientos de apicultura",
        spares="Adquirió abejas",
    ),
    Rule(
        "makes-in-spanish",
        DESCRIPTION,
        (
            "produce", "desarrolla", "aplica", "diseña", "analiza", "utiliza", "maneja", "realiza", "implementa",
            "gestiona", "crea", "genera", "emplea", "elabora", "evalúa", "construye", "planifica",
        ),
        r"\b(?:aplica|diseña|desarrolla|analiza|elabora|utiliza|genera|implementa|construye|produce|realiza|crea"
        r"|planifica|gestiona|evalúa|emplea|maneja)\b",
        ((SKILL, 0.4),),
        because=PRACTISED,
        fires="Diseña colmenas",
        spares="Un diseño de colmenas",
    ),
    Rule(
        "can-make",
        DESCRIPTION,
        (
            "apply", "create", "perform", "capaz", "produce", "able", "ability", "can", "capacidad", "capable",
            "know", "abilities",
        ),
        r"\b(?:can|able to|capable of|capaz de|capacidad (?:de|para)|ability to|abilities to"
        r"|know how to) (?:\w+ly )?(?:design|creat|develop|build|implement|configur|produc|construct|program"
        r"|analy[sz]e|apply|perform|plan|prepare|write|deploy|operat|install|elabor|diseñ|desarroll|aplic|analiz"
        r"|implement)\w*\b",
        ((SKILL, 0.3),),
        because=PRACTISED,
        fires="They are able to build hives",
        spares="They sell hives",
    ),
    Rule(
        "did-make",
        DESCRIPTION,
        (
            "developed", "prepared", "built", "applied", "submitted", "used", "created", "analyzed", "analysed",
            "produced", "implemented", "conducted", "written", "constructed", "planned", "designed",
        ),
        r"\b(?:earners?|students?|learners?|participants?|recipients?|they|individuals?|he|she"
        r"|candidates?)(?: \w+){0,4} (?:have |has )?(?:created|designed|developed|built|wrote|written|produced"
        r"|programmed|implemented|analy[sz]ed|constructed|applied|prepared|planned|used|submitted|conducted"
        r"|collected)\b",
        ((SKILL, 0.4),),
        because=PRACTISED,
        fires="Students have built hives",
        spares="Students have seen hives",
    ),
    Rule(
        "makes-verbless",
        DESCRIPTION,
        (
            "cultivated", "identifies", "evaluate", "develops", "demonstrate", "developed", "creating", "create",
            "analyze", "designed", "designs", "creates", "produce", "demonstrates", "cultivate", "analyzes",
            "analyzing", "developing", "demonstrated", "evaluating", "integrates", "integrate", "implementing",
            "designing", "integrating", "applies", "identified", "evaluated", "analyse", "created", "analyzed",
            "analysing", "producing", "demonstrating", "applied", "produced", "integrated",
        ),
        r"^(?:demonstrat|appl|analy[sz]|creat|develop|design|cultivat|evaluat|integrat|identif|implement"
        r"|produc)(?:es|ed|ies|ied|s|e|ing)\b",
        ((SKILL, 0.4),),
        because=PRACTISED,
        fires="Designs hives for a farm",
        spares="A hive for a farm",
    ),
    Rule(
        "demonstrated-ability",
        DESCRIPTION,
        ("demonstrated", "demonstrate", "demonstrates", "demonstrating", "demonstration"),
        r"\bdemonstrat\w+ (?:an? |the |their |\w+ ){0,2}(?:abilit(?:y|ies)|skills?|proficien\w+|competenc\w+"
        r"|mastery|capabilit\w+)\b",
        ((SKILL, 0.4),),
        because=PRACTISED,
        fires="Demonstrated the ability to keep bees",
        spares="Demonstrated bees",
    ),
    Rule(
        "individuals-can",
        DESCRIPTION,
        ("individuals",),
        r"^individuals (?:can|are|have|know|understand|will)\b",
        ((SKILL, 0.6),),
        because=CRAFT,
        fires="Individuals are familiar with hives",
        spares="Those individuals keep hives",
    ),
    Rule(
        "hours-said",
        DESCRIPTION,
        (
            "hours", "hour", "horas", "hrs", "meses", "months", "month", "week", "weeks", "semanas", "days", "day",
            "días", "hr",
        ),
        r"\b\d+(?:\.\d+)?[- ]?(?:hours?|hrs?|horas|clock hours|contact hours|days?|weeks?|months?|días|semanas"
        r"|meses)\b",
        ((SKILL, 0.2),),
        because=PRACTISED,
        fires="In 40 hours on the farm",
        spares="In hours on the farm",
    ),
    Rule(
        "hands-on",
        NAMED,
        (
            "hands", "simulation", "prácticas", "práctica", "exercises", "exercise", "simulations", "simulated",
            "simulator", "simulate", "teórico", "simulators", "simulating",
        ),
        r"\bhands[- ]on\b|\bprácticas?\b|\bteórico[- ]práctic\w\b|\bexercises?\b|\bsimulat\w+\b",
        ((SKILL, 0.3),),
        because=PRACTISED,
        fires="With hands-on lessons",
        spares="With handy lessons",
    ),
    Rule(
        "demonstrates-now",
        DESCRIPTION,
        ("demonstrate", "demonstrates"),
        r"\bdemonstrates? (?:an? |the |their |his or her )?(?!ability)\w+",
        ((PARTICIPATION, -0.4), (KNOWLEDGE, 0.2), (SKILL, 0.1)),
        because=FORMAL,
        fires="The keeper demonstrates care",
        spares="The keeper shows care",
    ),
    Rule(
        "proficient",
        DESCRIPTION,
        ("proficiency", "proficient", "proficiently", "proficiencies"),
        r"\bproficien(?:t|cy|cies|tly)\b",
        ((SKILL, 0.5),),
        because=PRACTISED,
        fires="They are proficient in hives",
        spares="They are efficient in hives",
    ),
    Rule(
        "they-can",
        DESCRIPTION,
        ("can", "able", "know", "ability"),
        r"^(?:they|he|she|learners|earners|students|individuals|participants)(?: \w+){0,2} (?:can|are able to"
        r"|is able to|know how to|have the ability to)\b",
        ((SKILL, 0.4),),
        because=PRACTISED,
        fires="They can keep hives",
        spares="Hives they can keep",
    ),
    Rule(
        "course-objective-is",
        DESCRIPTION,
        ("objective", "objectives"),
        r"^(?:the |this )?(?:course|training|program(?:me)?|workshop|class|module|unit) (?:objectives?|goals?"
        r"|aims?|purpose) (?:is|are)\b",
        ((KNOWLEDGE, 1.0), (SKILL, 0.4), (PARTICIPATION, -0.6)),
        because=FUNDAMENTALS,
        fires="The course objective is to show hives",
        spares="The objective of hives",
    ),
    Rule(
        "plans-and-leads",
        DESCRIPTION,
        (
            "leading", "lead", "managing", "influencing", "driving", "drives", "leads", "manages", "promoting",
            "influences", "promotes", "advising", "champions", "oversee", "shaping", "act",
        ),
        r"\b(?:lead(?:s|ing)?|manag(?:es|ing)|oversee(?:s|ing)?|advis(?:es|ing)|influenc(?:es|ing)|shap(?:es|ing)"
        r"|driv(?:es|ing)|champions|promot(?:es|ing)|act(?:s)? (?:as|with)) (?:\w+ ){0,3}(?:strateg\w+|change"
        r"|others|stakeholders|organi[sz]ation\w*|business|teams?|transformation|improvements?)\b",
        ((ABILITY, 0.5),),
        because=MASTERY,
        fires="They lead small teams",
        spares="They feed small teams",
    ),
)  # fmt: skip
