"""What Spanish says of an assessment: passed, with which mark, work handed in and who judged it."""

from microcred.domain.rules.reasons import JUDGED, REAL_WORK, VERIFIED
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

SPANISH_RULES = (
    Rule(
        "aprobar",
        TEXT,
        (
            "aprobar", "aprobó", "aprobaron", "aprobado", "aprobada", "aprobados", "aprobadas", "aprobación", "aprobando",
            "aprueba", "aprueban", "superar", "superado", "superó", "superación", "supere", "acreditar", "presentar",
            "presentó", "rendir", "rindió", "realizar",
        ),
        r"\b(?:aprob(?:ar|ó|aron|ad[oa]s?|ación|ando)|aprueban?|superar|superó|superado|superación|supere|acreditar"
        r"|presentar|presentó|rendir|rindió|realizar)\b[^.;]{0,60}?"
        r"\b(?:evaluaci(?:ón|ones)|exam(?:en|enes)|exámenes|pruebas?|cuestionarios?|test|quiz(?:zes)?|controles)\b",
        ((PARTICIPATION, -2.2), (KNOWLEDGE, 2.0), (RECOGNITION, -1.0)),
        because=VERIFIED,
        fires="Aprobar el examen del curso",
        spares="Aprobar el presupuesto",
    ),
    Rule(
        "aprobar-el-curso",
        TEXT,
        (
            "aprobar", "aprobó", "aprobaron", "aprobado", "aprobada", "aprobados", "aprobadas", "aprobación", "aprobando",
            "aprueba", "aprueban", "superar", "superado", "superó",
        ),
        r"\b(?:aprob(?:ar|ó|aron|ad[oa]s?|ación|ando)|aprueban?|superar|superó|superado)\b[^.;]{0,50}?"
        r"\b(?:cursos?|módulos?|programas?|nota|calificación|puntaje|asignaturas?|materias?|diplomados?|diplomatura|taller"
        r"|certificado|certificación|especialización|unidades|niveles|nivel|contenidos?|actividades|asignaciones"
        r"|parámetros|\d{2} ?%)",
        ((PARTICIPATION, -2.0), (KNOWLEDGE, 1.6), (RECOGNITION, -0.8)),
        because=VERIFIED,
        fires="Aprobar el curso con una nota de 70",
        spares="Aprobar el presupuesto",
    ),
    Rule(
        "evaluación",
        TEXT,
        (
            "evaluación", "evaluaciones", "examen", "exámenes", "cuestionario", "cuestionarios", "prueba", "quiz",
        ),
        r"\bevaluaci(?:ón|ones) (?:final(?:es)?|propuestas?|teóricas?|en línea|online|escritas?|parciales?|iniciales"
        r"|correspondientes?|previstas?|asignadas?|(?:del? )(?:los |las |la |el )?(?:cursos?|módulos?|programa"
        r"|conocimientos?|aprendizajes?|opción|sesiones|diplomado|taller|certificación|selección|unidad))\b"
        r"|(?<!l['’])\bexamen\b(?! (?:surveillé|professionnel|national|final d|d['’]|du\b))|\bexámenes\b|\bcuestionarios?\b|\bpruebas? (?:final(?:es)?|de conocimientos?|teórica|escrita)\b",
        ((PARTICIPATION, -1.8), (KNOWLEDGE, 1.8)),
        because=VERIFIED,
        fires="Con una evaluación final",
        spares="Con una evaluación de riesgos",
    ),
    Rule(
        "promedio",
        TEXT,
        ("promedio", "calificación", "calificacion", "calificaciones", "nota", "notas", "puntaje", "puntuación"),
        r"\b(?:promedio|calificaci(?:[oó]n|ones)|notas?|puntaje|puntuación)\b[^.;]{0,30}"
        r"\b(?:igual|superior(?:es)?|m[ií]nim[oa]s?|mayor(?:es)?|ponderado|aprobatori[oa]s?|\d{2})"
        r"|\bm[ií]nim[oa] (?:de )?(?:nota|calificación|puntaje|puntuación)\b",
        ((KNOWLEDGE, 1.0), (PARTICIPATION, -1.2)),
        because=VERIFIED,
        fires="Con un promedio igual o superior a 70",
        spares="La nota de prensa",
    ),
    Rule(
        "puntos-exigidos",
        TEXT[:2],
        (
            "puntaje", "nota", "notas", "evaluaciones", "evaluación", "examen", "exámenes", "respuestas", "preguntas",
            "asignaciones", "aprovechamiento", "aciertos", "sobre", "100", "puntos", "rúbrica",
        ),
        r"% (?:o más )?(?:del? |en )(?:la |las |el |los |sus )?(?:puntaje|notas?|evaluaci\w+|exam\w+|exám\w+|respuestas"
        r"|preguntas|asignaciones|aciertos|puntos|rúbrica)\b|% en aprovechamiento\b|\b\d{2,3} ?/ ?100\b"
        r"|\b(?:\d{1,2}|\d[.,]\d) (?:sobre|de) (?:un total de )?(?:100|20|10|5)\b(?! (?:horas|sesiones|módulos|cursos|clases))"
        r"|\bal menos \d{2,3} puntos\b",
        ((KNOWLEDGE, 1.0), (PARTICIPATION, -1.2)),
        because=VERIFIED,
        fires="Obtener el 80% de las respuestas; 80% del puntaje",
        spares="Asistir al 80% de las sesiones",
    ),
    Rule(
        "nota-exigida",
        TEXT[:2],
        (
            "nota", "notas", "calificación", "calificaciones", "aprobado", "aprobada", "aprobó", "aprobación",
            "acreditación", "acreditar", "reprobar", "nivel",
        ),
        r"\b(?:nota|calificación) (?:requerida|exigida|aprobatoria|final|mínima)\b|% de la (?:nota|calificación)\b"
        r"|\b(?:cursado y aprobado|aprobado (?:favorable|satisfactoria|exitosa)mente"
        r"|aprob(?:ado|ada|ó|ación) (?:(?:de|del|todos|todas) )?(?:(?:el|la|los|las) )?"
        r"(?:diplomado|diplomatura|taller|certificado|especialización|contenidos?|asignatura|unidad|actividades))\b"
        r"|\bacredita(?:ción|r) (?:de )?(?:las?|los) (?:actividades|evaluaci\w+|módulos?|unidades|materias?)\b",
        ((KNOWLEDGE, 1.0), (PARTICIPATION, -0.9)),
        because=VERIFIED,
        fires="Ha obtenido más del 70% de la nota",
        spares="La nota de prensa",
    ),
    Rule(
        "proyecto",
        ("criteria",),
        (
            "proyecto", "proyectos", "plan", "planes", "prototipo", "prototipos", "caso", "casos", "prácticas",
            "evidencia", "evidencias", "ejercicios", "portafolio", "informe", "ensayo",
        ),
        r"\b(?:desarroll[óa]r?|elabora(?:r|ción|ndo)?|elaboró|realiz(?:a|ar|ó|ando)|entreg(?:a|ar|ó)"
        r"|presenta(?:r|ción)?|presentó|escrib(?:e|ir|ió)|constru(?:ir|ye|yó))\b[^.;]{0,50}?"
        r"\b(?:proyectos?|plan(?:es)?|prototipos?|casos? prácticos?|prácticas|evidencias?|ejercicios|ensayos?"
        r"|informes?|portafolio)\b"
        r"|\b(?:desarrollo|elaboración|entrega|presentación) de (?:un |una |el |los )?(?:informe|proyecto|ensayo|portafolio)",
        ((SKILL, 1.6), (PARTICIPATION, -1.0)),
        because=JUDGED,
        fires="Elaboración de un plan de negocio",
        spares="Conoce la historia del proyecto",
    ),
    Rule(
        "proyecto-hecho",
        ("description",),
        (
            "proyecto", "proyectos", "plan", "prototipo", "caso", "casos", "prácticas", "ejercicios", "ensayo", "propuesta",
            "talleres",
        ),
        r"\b(?:desarrolló|elaboró|realizó|entregó|presentó|construyó|diseñó|escribió|(?:ha|haber) (?:desarrollado|elaborado"
        r"|realizado|entregado|presentado|diseñado)|mediante (?:el|la) (?:desarrollo|elaboración|presentación|entrega)(?: y \w+)?)\b(?! (?:el |un |este )?(?:curso|diplomado|taller|programa))"
        r"[^.;]{0,40}?\b(?:proyectos?|plan|prototipo|casos? prácticos?|prácticas|ejercicios|ensayo|propuesta|talleres)\b",
        ((SKILL, 1.2), (PARTICIPATION, -0.5)),
        because=JUDGED,
        fires="Presentó un plan de negocio",
        spares="Es capaz de presentar un plan de negocio",
    ),
    Rule(
        "proyecto-final",
        TEXT[:2],
        ("proyecto", "trabajo", "trabajos", "caso", "casos", "portafolio", "sustentación", "tesina", "entregables"),
        r"\b(?:aprob|sustent|present|entreg|elabor|desarroll|realiz|calific)\w*[^.;]{0,40}"
        r"\b(?:proyecto (?:final|integrador|aplicado|de mejora)|trabajos? (?:final(?:es)?|integrador|prácticos?)|caso final"
        r"|entregables|tesina)\b"
        r"|\baprob\w+[^.;]{0,20} proyecto\b|\b(?:proyecto|trabajo|caso) (?:final|integrador)\b"
        r"|\bportafolio (?:de evidencias?|final|digital|de trabajos)\b|\bsustentación\b",
        ((SKILL, 2.0), (PARTICIPATION, -1.5), (KNOWLEDGE, -0.4)),
        because=JUDGED,
        fires="Presentar el proyecto final",
        spares="Fortalecer el portafolio de la empresa",
    ),
    Rule(
        "evaluado-por-alguien",
        TEXT[:2],
        (
            "evaluado", "evaluada", "evaluados", "evaluadas", "aprobado", "aprobada", "revisado", "revisada", "calificado",
            "calificada", "validado", "validada", "avalado", "avalada",
        ),
        r"\b(?:evaluad|aprobad|revisad|calificad|validad|avalad)[oa]s? (?:y \w+ )?por (?:el |la |los |las |un |una |su |sus )?"
        r"(?:\w+ )?(?:docentes?|profesora?(?:es)?|tutora?(?:es)?|equipo|expertos?|comité|evaluadora?(?:es)?|facilitadora?(?:es)?"
        r"|instructora?(?:es)?|mentora?(?:es)?|coach|jefe|supervisora?|directora?)\b",
        ((SKILL, 1.2), (ABILITY, 0.6), (PARTICIPATION, -0.8), (KNOWLEDGE, -0.5)),
        because=REAL_WORK,
        fires="Un ensayo aprobado por el profesor",
        spares="Un libro aprobado por el uso",
    ),
    Rule(
        "trabajo-como-evaluación",
        ("criteria",),
        ("assessment",),
        r"^assessment: (?:el participante |el estudiante |la persona acreditada |el alumno )?"
        r"(?:desarroll|diseñ|elabor|escrib|present|construy|cre|implement|aplic|propon|planific|redact|program)"
        r"(?:a|e|ó|ió|ar|er|ir|en|an|ando|ación)\b(?![^.;]{0,40}\b(?:examen|evaluaci|prueba|curso))",
        ((SKILL, 0.8), (PARTICIPATION, -0.4), (KNOWLEDGE, -0.2)),
        because=JUDGED,
        fires="Assessment: diseña una campaña",
        spares="Assessment: aprobar el examen",
    ),
    Rule(
        "tareas-como-evaluación",
        ("criteria",),
        (
            "tareas", "taller", "talleres", "ensayo", "caso", "casos", "prácticas", "ejercicios", "rúbrica", "simulación",
            "portafolio", "producto",
        ),
        r"^assessment:[^.;]{0,60}\b(?:tareas|taller(?:es)?|ensayo|casos? prácticos?|actividades prácticas|ejercicios|rúbrica"
        r"|simulación|portafolio|producto final)\b",
        ((SKILL, 0.8), (PARTICIPATION, -0.4), (KNOWLEDGE, -0.2)),
        because=JUDGED,
        fires="Assessment: taller de auditoría (20%)",
        spares="Course: taller de auditoría",
    ),
    Rule(
        "resultado-como-actividad",
        ("criteria",),
        ("assessment", "course", "experience", "participant", "other"),
        r"^(?:assessment|course|education experience|participant|other): (?:el participante |el estudiante |el alumno "
        r"|la persona acreditada |el acreditado )?(?:comprend|conoc|identific|reconoc|analiz|entiend|domin|desarroll"
        r"|relacion|interpret)(?:e|ió|ieron|a|ó|aron|en|an)\b",
        ((PARTICIPATION, 0.5), (KNOWLEDGE, -0.3), (CERTIFICATION, -0.3)),
        because="what was learnt is no assessment, under whatever type it is listed",
        fires="Participant: el participante identificó los riesgos",
        spares="Participant: identidad digital",
    ),
    Rule(
        "capaz-de",
        ("description",),
        ("capaz", "capaces", "capacidad", "aprendedor"),
        r"\b(?:es|son|fue|será|serán) capa(?:z|ces) de\b|\b(?:está en|tiene|tienen|posee) (?:la )?capacidad (?:de|para)\b",
        ((SKILL, 0.3), (KNOWLEDGE, 0.2), (RECOGNITION, -0.6)),
        because="a skill is built: what the earner can do is said, not how it was shown",
        fires="La persona es capaz de programar",
        spares="La capacidad del estadio",
    ),
    Rule(
        "certificación",
        TEXT,
        ("certificación", "licencia", "acreditación", "recertificación"),
        r"\bexamen de certificación\b|\bcertificación (?:internacional|profesional|oficial|vigente)\b|\brecertificación\b"
        r"|\blicencia profesional\b",
        ((CERTIFICATION, 1.8),),
        because="a role credential of a vendor or certifying body: certification",
        fires="Superar el examen de certificación",
        spares="Certificado de estudios",
    ),
    Rule(
        "experiencia-exigida",
        TEXT[:2],
        ("experiencia",),
        r"\b(?:años? de experiencia|experiencia (?:laboral|profesional|mínima|comprobada|demostrable))\b",
        ((CERTIFICATION, 0.9), (PARTICIPATION, -0.5)),
        because="a role credential of a vendor or certifying body, usually with experience: certification",
        fires="Poseer cinco años de experiencia",
        spares="Una experiencia de aprendizaje",
    ),
    Rule(
        "formador-certificado",
        TITLE,
        ("certificado", "certificada", "oficial", "certifié", "certificato", "acreditado", "autorizado"),
        r"\b(?:formador|instructor|entrenador|facilitador|auditor|coach|formateur|formatore)a?(?:-rice)? (?:\w+ )?"
        r"(?:oficial|certificad[oa]|certifié|certificato|acreditad[oa]|autorizad[oa])",
        ((CERTIFICATION, 1.4), (KNOWLEDGE, -0.4), (PARTICIPATION, -0.5)),
        because="a role credential of a vendor or certifying body: certification",
        fires="Formador certificado",
        spares="Formador de formadores",
    ),
    Rule(
        "diplomado",
        TITLE,
        ("diplomado", "diplomatura", "especialización", "especialista", "posgrado"),
        r"\b(?:diplomado|diplomatura|especialización|especialista|posgrado)\b",
        ((PARTICIPATION, -0.5), (RECOGNITION, -0.3), (KNOWLEDGE, 0.2)),
        because="undetermined where grading is usual but unsaid (credit-bearing course, graduate certificate)",
        fires="Diplomado en finanzas",
        spares="Curso de finanzas",
    ),
)  # fmt: skip
