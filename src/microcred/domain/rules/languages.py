"""The same signs in Spanish, Portuguese, French, German and Italian, as far as badge directories use them."""

from microcred.domain.rules.row import CERTIFICATION, KNOWLEDGE, PARTICIPATION, RECOGNITION, SKILL, TEXT, Rule

VERIFIED = "knowledge: the knowledge acquired is verified: quiz, test, exam"
SHOWN = "skill: proficiencies shown during training or practice"
COMPLETING = "earned by being there or completing, and nothing says that anything was assessed: participation"
GIVEN = "recognition: given by others: awards, thanks, a role held"

LANGUAGE_RULES = (
    Rule(
        "aprobar",
        TEXT,
        (
            "aprobar", "aprobó", "aprobado", "aprobación", "aprobando", "aprueba", "superar", "superado",
            "superación", "aprovado", "aprovação",
        ),
        r"\b(?:aprob(?:ar|ó|ado|ada|ación|ando)|aprueba|superar|superó|superado|superación|aprovado"
        r"|aprovação)\b[^.;]{0,80}?"
        r"\b(?:evaluaci(?:ón|ones)|exam(?:en|enes)|exámenes|prueba|pruebas|curso|cursos|módulos?|programa|test|quiz"
        r"|nota|calificación"
        r"|asignaturas?|puntaje|avaliação|prova|\d{2} ?%)",
        ((PARTICIPATION, -2.2), (KNOWLEDGE, 2.0), (RECOGNITION, -1.0)),
        because=VERIFIED,
        fires="Aprobar el curso con una nota de 70",
        spares="Aprobar el presupuesto",
    ),
    Rule(
        "evaluación",
        TEXT,
        (
            "evaluación", "evaluaciones", "examen", "exámenes", "nota", "calificación", "puntaje", "promedio",
            "avaliação", "prova", "esame", "prüfung", "abschlussprüfung", "klausur", "contrôle", "cuestionario",
        ),
        r"\b(?:evaluaci(?:ón|ones) (?:final(?:es)?|del?|propuestas|teóricas?)|examen|exámenes|(?:nota|calificación"
        r"|puntaje|promedio)"
        r" (?:m[ií]nim[oa]|igual|final|superior|de|mayor|aprobatori[oa])|avaliação|prova final|esame|prüfung"
        r"|abschlussprüfung|klausur"
        r"|examen final|contrôle des connaissances|cuestionario)\b",
        ((PARTICIPATION, -1.8), (KNOWLEDGE, 1.8)),
        because=VERIFIED,
        fires="Con una evaluación final",
        spares="Con una sesión final",
    ),
    Rule(
        "bestanden",
        TEXT,
        ("bestanden", "réussi", "réussite", "superato"),
        r"\bbestanden\b|\bréussi(?:te)?\b[^.;]{0,40}?\b(?:examen|test|évaluation)|\bsuperato\b",
        ((PARTICIPATION, -1.8), (KNOWLEDGE, 1.8)),
        because=VERIFIED,
        fires="Hat die Prüfung bestanden",
        spares="Hat den Kurs besucht",
    ),
    Rule(
        "proyecto",
        TEXT,
        (
            "proyecto", "proyectos", "plan", "planes", "prototipo", "prototipos", "caso", "prácticas", "trabajo",
            "evidencia", "evidencias", "ejercicios", "portafolio", "informe",
        ),
        r"\b(?:desarrollar|desarroll[óa]|elabora(?:r|ción|ndo)?|elaboró|realiz(?:a|ar|ó|ando)|entreg(?:a|ar|ó)"
        r"|presenta(?:r|ción)?)\b[^.;]{0,50}?"
        r"\b(?:proyectos?|plan(?:es)?|prototipos?|caso práctico|prácticas|trabajo final|evidencias?|ejercicios)\b"
        r"|\b(?:desarrollo|elaboración|entrega|presentación) de (?:un |el |los )?(?:informe|proyecto)"
        r"|\baprobar el proyecto\b|\bproyecto (?:final|integrador|aplicado)\b|\btrabajo final\b|\bportafolio\b",
        ((SKILL, 2.0), (PARTICIPATION, -1.5)),
        because=SHOWN,
        fires="Elaboración de un plan de negocio",
        spares="Conoce la historia del proyecto",
    ),
    Rule(
        "asistir",
        TEXT,
        (
            "asistir", "asistencia", "asistió", "asiste", "asistido", "participó", "participado", "participación",
            "participou", "teilnahme", "kursteilnahme", "teilgenommen", "partecipato", "suivi",
        ),
        r"\b(?:asist(?:ir|encia|ió|e|ido)|particip(?:ó|ado|ación|ou)|haber participado|(?:kurs)?teilnahme"
        r"|teilgenommen|partecipato|suivi)\b",
        ((PARTICIPATION, 1.8),),
        because=COMPLETING,
        fires="Asistencia al 80% de las sesiones",
        spares="Asistente virtual",
    ),
    Rule(
        "completar",
        TEXT,
        (
            "completar", "completó", "completado", "culminar", "culminó", "culminado", "finalizar", "finalizó",
            "finalizado", "cursó", "cursar", "cursado", "concluido", "cumplir", "horas", "formation", "diesem",
            "kurs", "lehrgang", "kurses", "lehrgangs",
        ),
        r"\b(?:complet(?:ar|ó|ado)|culmin(?:ar|ó|ado)|finaliz(?:ar|ó|ado)|curs(?:ó|ar|ado)|concluido"
        r"|cumplir)\b[^.;]{0,60}?"
        r"\b(?:curso|cursos|programa|taller|talleres|módulos?|capacitación|formación|diplomado|actividades"
        r"|contenidos|horas|seminario|ruta)\b"
        r"|\bhoras (?:teóricas|académicas|de (?:clase|formación|capacitación))\b|\bdans cette formation\b"
        r"|\bin diesem (?:kurs|lehrgang|seminar)\b"
        r"|\b(?:kurs|lehrgang)(?:es|s)? (?:wissen|lernen|besucht)",
        ((PARTICIPATION, 1.3),),
        because=COMPLETING,
        fires="Culminó el programa",
        spares="El curso de los ríos",
    ),
    Rule(
        "premio",
        TEXT,
        (
            "premio", "premios", "ganador", "ganadores", "ganadora", "finalista", "finalistas", "reconocimiento",
            "mérito", "destacan", "destacado", "destacada", "destacó", "gewonnen", "vinder", "vundet", "exaltar",
            "exaltación", "agradecimiento", "prêmio",
        ),
        r"\b(?:premios?|ganador(?:es|a)?|finalistas?|en reconocimiento|reconocimiento a|mérito|(?:se )?destac(?:an"
        r"|ado|ada|ó) (?:por|en)|gewonnen"
        r"|vinder|vundet|exalta(?:r|ción)|agradecimiento|prêmio)\b",
        ((RECOGNITION, 2.2), (PARTICIPATION, -0.6)),
        because=GIVEN,
        fires="Ganador del premio",
        spares="Reconoce las formas",
    ),
    Rule(
        "certificación",
        TEXT,
        ("certificación", "certificação", "zertifizierungsprüfung"),
        r"\bexamen de certificación\b|\bcertificación (?:internacional|profesional|oficial)\b"
        r"|\bprova de certificação\b|\bzertifizierungsprüfung\b",
        ((CERTIFICATION, 1.8),),
        because="a role credential of a vendor or certifying body: certification",
        fires="Superar el examen de certificación",
        spares="Certificado de estudios",
    ),
)  # fmt: skip
