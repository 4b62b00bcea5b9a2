"""What other languages say only to take it back: no exam, an optional one, one that is learnt about or prepared for.

These rows stand before all others, with those of English, and hide what they match from all rows below.
"""

from microcred.domain.rules.reasons import COMPLETING
from microcred.domain.rules.row import CERTIFICATION, KNOWLEDGE, PARTICIPATION, SKILL, TEXT, Rule

NONE = "the word “assessment” for what is learnt or done to others is no assessment"

FOREIGN_SCOPE_RULES = (
    Rule(
        "opcional",
        TEXT[:2],
        ("opcional", "opcionales", "homologación"),
        r"\b(?:project|assessment|application|course): opcional\b[^.;]{0,90}"
        r"|\b(?:project|assessment|application|course): [^.;]{0,90}\(opcional(?:es)?\)|\ben caso de homologación\b[^.;]{0,140}"
        r"|\b(?:proyecto|trabajo|evaluación|examen)(?: \w+)? \(?(?:es )?opcional\b",
        ((PARTICIPATION, 1.5), (SKILL, -0.6), (KNOWLEDGE, -0.6)),
        because=COMPLETING,
        fires="Trabajo final (opcional)",
        spares="Reforma opcional de pensiones",
        hides=True,
    ),
    Rule(
        "evaluación-como-materia",
        TEXT,
        ("evaluación", "evaluaciones", "calificación", "examen", "exámenes", "evaluar"),
        r"\b(?:evaluaci(?:ón|ones)|evaluar) (?:(?:e|y) \w+ )?(?:del? )?(?:la |las |los |el )?(?:riesgos?|impactos?|proyectos?"
        r"(?! final)|políticas?|necesidades|pacientes?|inversion(?:es)?|factibilidad|procesos?|indicadores|empresas?"
        r"|proveedores|programas|calidad|ambiental|económica|financiera|clínica|nutricional|psicológica|formativa"
        r"|educativa|sumativa|entornos?|artículos|personal|talento|alternativas|mercado|estrategias|tecnologías)\b"
        r"|\b(?:diseño|procesos?|instrumentos|técnicas|métodos|metodologías?|estrategias|herramientas|sistemas?|modelos?)"
        r" (?:de|para) (?:la )?(?:evaluaci(?:ón|ones)|evaluar)\b"
        r"|\bcalificación de (?:la )?(?:pérdida|invalidez|origen|riesgos?)\b|\bexámen(?:es)? (?:físico|médico|clínico)s?\b",
        ((KNOWLEDGE, -0.2),),
        because=NONE,
        fires="Conoce la evaluación de riesgos",
        spares="La evaluación del curso",
        hides=True,
    ),
    Rule(
        "preparación-para-examen",
        TEXT,
        ("preparación", "preparar", "prepara", "prepararse", "preparatorio", "simulacro"),
        r"\bprepar(?:a|ar|arse|ación|atorio)\b[^.;]{0,40}\b(?:examen|certificación|certificaciones)\b"
        r"|\bsimulacro de examen\b",
        ((PARTICIPATION, 0.6), (CERTIFICATION, -0.6), (KNOWLEDGE, -0.3)),
        because="a course that prepares for an exam is not the exam",
        fires="Curso de preparación para el examen",
        spares="Aprobar el examen",
        hides=True,
    ),
    Rule(
        "keine-prüfung",
        TEXT,
        ("keine", "ohne", "sans", "aucun", "aucune", "sem", "senza"),
        r"\b(?:keine|ohne|sans|aucune?|sem|senza) (?:\w+ )?(?:abschluss)?(?:prüfung|test|examen|évaluation|prova|avaliação|esame)\b",
        ((PARTICIPATION, 1.6), (KNOWLEDGE, -1.0), (CERTIFICATION, -1.0)),
        because=COMPLETING,
        fires="Es gibt keine Abschlussprüfung",
        spares="Es gibt eine Prüfung",
        hides=True,
        rare="providers seldom say so, and where one does, the exam that it denies would decide",
    ),
)  # fmt: skip
