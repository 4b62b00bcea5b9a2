"""What Spanish says where nothing is assessed: attended, completed, honoured, thanked, a role held."""

from microcred.domain.rules.reasons import ATTENDING, COMPLETING, GIVEN, HELD, SERVICE
from microcred.domain.rules.row import CERTIFICATION, KNOWLEDGE, PARTICIPATION, RECOGNITION, SKILL, TEXT, TITLE, Rule

SPANISH_GIVEN_RULES = (
    Rule(
        "asistir",
        TEXT,
        (
            "asistir", "asistencia", "asistió", "asistieron", "asiste", "asistido", "asistente", "asistentes",
        ),
        r"\basist(?:ir|ió|ieron|e|ido)\b|\basistencia\b(?! (?:técnica|médica|social|humanitaria|sanitaria|al cliente|virtual"
        r"|en vivo|en salud))"
        r"|(?:- |\()asistentes?\b|\b(?:los|como) asistentes?\b",
        ((PARTICIPATION, 1.8),),
        because=ATTENDING,
        fires="Asistencia al 80% de las sesiones (asistente)",
        spares="Asistente virtual",
    ),
    Rule(
        "participar",
        TEXT,
        (
            "participar", "participó", "participaron", "participado", "participa", "participan", "participante",
            "participantes", "participación", "participo", "partició",
        ),
        r"\b(?:participar|particip[óo]|partició|participaron|participado|participan?)\b(?! (?:\w+ )?(?:como|en calidad))"
        r"|\bparticipación (?:activa|mínima|en|del?)\b|\ba los participantes\b|\bparticipantes? que (?:asist|complet|culmin|particip|finaliz)\w+",
        ((PARTICIPATION, 1.4),),
        because=ATTENDING,
        fires="Participar en las sesiones; participación en las sesiones",
        spares="Participó como jurado",
    ),
    Rule(
        "participante-en-título",
        TITLE,
        ("participante", "participantes", "participación", "asistencia", "asistente"),
        r"\bparticipantes?\b|\bparticipación en\b|^participación\b|\basistencia\b|(?:- |\()asistente\b",
        ((PARTICIPATION, 1.6), (RECOGNITION, -0.6)),
        because=ATTENDING,
        fires="Congreso de salud - asistente; participante",
        spares="Asistente administrativo",
    ),
    Rule(
        "completar",
        TEXT,
        (
            "completar", "completó", "completaron", "completado", "culminar", "culminó", "culminaron", "culminado",
            "finalizar", "finalizó", "finalizado", "finalizaron", "cursó", "cursar", "cursado", "concluir", "concluyó",
            "concluido", "concluidos", "cumplir", "cumplido", "cumplió", "horas", "terminar", "terminado", "finalización",
            "culminación", "tomar", "tomado", "realizar", "realizó", "realizado",
        ),
        r"\b(?:complet(?:ar|ó|aron|ado)|culmin(?:ar|ó|aron|ado|ación)|finaliz(?:ar|ó|aron|ado|ación)|curs(?:ó|ar|ado)"
        r"|conclu(?:ir|yó|idos?)|cumpl(?:ir|ido|ió)|termin(?:ar|ado)|tom(?:ar|ado)|realiz(?:ar|ó|ado))\b[^.;]{0,60}?"
        r"\b(?:cursos?|programas?|taller(?:es)?|módulos?|capacitación|formación|diplomados?|diplomatura|actividades"
        r"|contenidos|horas|seminario|ruta|bootcamp|entrenamiento|especialización|sesiones|lecciones|videos|clases|estudios"
        r"|niveles)\b"
        r"|\bhoras (?:teóricas|académicas|de (?:clases?|formación|capacitación|duración|entrenamiento))\b",
        ((PARTICIPATION, 1.3),),
        because=COMPLETING,
        fires="Culminó el programa",
        spares="El curso de los ríos",
    ),
    Rule(
        "curso-descrito",
        ("description",),
        ("curso", "diplomado", "programa", "taller", "seminario", "bootcamp", "entrenamiento", "capacitación", "módulo"),
        r"\b(?:est[ea]|el|la|nuestro|presente) (?:curso|diplomado|programa|taller|seminario|bootcamp|entrenamiento"
        r"|capacitación|módulo)(?: [\wáéíóúñ]+){0,4}? (?:busca|tiene|ofrece|presenta|está|brinda|permite|aborda|proporciona"
        r"|pretende|incluye|comprende|capacita|entrega|consta|desarrolla|es|propone|profundiza|se)\b",
        ((PARTICIPATION, 0.5), (RECOGNITION, -0.4)),
        because=COMPLETING,
        fires="Este curso brinda herramientas",
        spares="Aprobó el curso",
    ),
    Rule(
        "evento",
        TEXT,
        (
            "conferencia", "charla", "encuentro", "jornada", "jornadas", "simposio",
            "conversatorio", "cumbre", "hackatón", "feria", "foro", "evento",
        ),
        r"\b(?:conferencia|charla|encuentro|jornadas?|simposio|conversatorio|cumbre|hackatón|feria|foro)\b"
        r"|\b(?:el|al|del|este) evento\b",
        ((PARTICIPATION, 0.8),),
        because=ATTENDING,
        fires="Charla de innovación en el evento",
        spares="Cursos de innovación",
    ),
    Rule(
        "premio",
        TEXT,
        (
            "premio", "premios", "ganador", "ganadores", "ganadora", "ganaron", "ganó", "finalista", "finalistas",
            "reconocimiento", "mérito", "exaltar", "exaltación", "galardón", "distinción", "mención", "medalla", "honores",
            "laude",
        ),
        r"\b(?:premios?|ganador(?:es|as?)?(?! de (?:esta|este|lfs))|finalistas?|en reconocimiento|(?:un|al?|gran|el) reconocimiento"
        r"|reconocimiento (?:a(?:l)?|especial|por)"
        r"|mérito|exalta(?:r|ción)|galardón|(?:con|la|esta) distinción|^distinción|mención (?:de honor|honorífica)"
        r"|(?<!esta )medalla|con honores|cum laude)\b(?! de asistencia)",
        ((RECOGNITION, 2.2), (PARTICIPATION, -0.6)),
        because=GIVEN,
        fires="Ganador del premio",
        spares="Reconoce las formas",
    ),
    Rule(
        "destacado",
        TEXT,
        (
            "destacan", "destaca", "destacado", "destacada", "destacados", "destacó", "destacaron", "sobresaliente",
            "distinguido", "reconocido", "reconocida", "reconocidos", "reconocidas", "compromiso", "excelencia", "liderazgo", "apoyo", "labor", "aporte", "aportes", "contribución",
        ),
        r"\b(?:se )?(?:ha )?destac(?:an?|ad[oa]s?|ó|aron) (?:por|en|como)\b|\bse ha distinguido\b"
        r"|\breconocid[oa]s? por (?:sus? (?:estudiantes|pares|compañeros|equipo|labor|aporte|\w+ labor)|el equipo|los estudiantes)\b"
        r"|\b(?:participación|labor|desempeño|trayectoria|colaboración) (?:destacada|sobresaliente)\b"
        r"|\bpor (?:su|sus) (?:\w+ )?(?:compromiso|excelencia|apoyo|labor|aportes?|contribuci(?:ón|ones)|dedicación"
        r"|desempeño|trayectoria|colaboración|liderazgo)\b|\bexcelencia académica\b",
        ((RECOGNITION, 1.6), (PARTICIPATION, -0.5), (KNOWLEDGE, -0.4)),
        because=GIVEN,
        fires="Se destaca por su labor",
        spares="Destaca los temas del curso",
    ),
    Rule(
        "el-mejor",
        TEXT,
        ("mejor", "mejores", "alto", "altos", "lugar", "puesto"),
        r"\b(?:mejor(?:es)?|más altos?) (?:promedios?|calificaci(?:ón|ones)|notas?|puntajes?|evaluad[oa]s?|estudiantes?"
        r"|equipos?|proyectos?|docentes?|profesora?(?:es)?|trabajos?|módulo|alumnos?)\b"
        r"|\b(?:el|su) promedio más alto\b|\b(?:primer|segundo|tercer) (?:lugar|puesto)\b(?! (?:de trabajo))",
        ((RECOGNITION, 1.8), (KNOWLEDGE, -0.8), (PARTICIPATION, -0.6), (SKILL, -0.5)),
        because=SERVICE,
        fires="Obtuvo la mejor calificación; mejores promedios",
        spares="Las mejores prácticas",
    ),
    Rule(
        "agradecimiento",
        TEXT,
        ("agradecimiento", "agradecemos", "agradecer", "agradece", "gracias"),
        r"\bagrade(?:cimiento|cemos|cer|ce)\b|^¡?gracias por\b|[,!¡] ?gracias por\b",
        ((RECOGNITION, 1.8), (PARTICIPATION, -0.5)),
        because=GIVEN,
        fires="Agradecemos, ¡gracias por enseñar!",
        spares="Mejora gracias a la práctica",
    ),
    Rule(
        "aportó",
        TEXT[:2],
        (
            "apoyó", "apoyaron", "apoyado", "colaboró", "colaboraron", "colaborado", "colaboro", "aportó", "aportaron",
            "aportado", "contribuyó", "contribuyeron", "contribuido", "patrocinador", "patrocinadores", "patrocinio",
        ),
        r"\b(?:apoyó|apoyaron|colaboró|colaboro|colaboraron|aportó|aportaron|contribuyó|contribuyeron"
        r"|(?:ha|han|haber) (?:apoyado|colaborado|aportado|contribuido))\b|\bpatrocin(?:ador(?:es)?|io)\b",
        ((RECOGNITION, 1.3), (PARTICIPATION, -0.3)),
        because="recognition: contribution, volunteering, a role held",
        fires="Por haber colaborado en el evento; patrocinador",
        spares="Trabajo en colaboración",
    ),
    Rule(
        "ponente",
        TEXT,
        (
            "ponente", "ponentes", "conferencista", "conferencistas", "panelista", "panelistas", "expositor",
            "expositora", "expositores", "tallerista", "disertante", "relator", "relatora", "dictó", "impartió", "expuso",
            "dictado", "impartido", "expuesto",
        ),
        r"\b(?:como|fue|de|ha sido|rol de) (?:\w+ )?(?:ponente|conferencista|panelista|expositora?|tallerista|disertante"
        r"|relatora?)\b|^(?:\W*)(?:ponente|conferencista|panelista|expositora?|tallerista|disertante)s?\b"
        r"|\b(?:ponente|conferencista|panelista|expositora?|tallerista|disertante)$|\b(?:dictó|impartió|expuso)\b"
        r"|\b(?:ha|haber) (?:dictado|impartido|expuesto)\b",
        ((RECOGNITION, 2.2), (PARTICIPATION, -0.9)),
        because=HELD,
        fires="Ponente",
        spares="Con la participación de conferencistas internacionales",
    ),
    Rule(
        "papel-desempeñado",
        TEXT[:2],
        (
            "como", "calidad", "rol", "labor", "sido",
        ),
        r"\b(?:(?:particip|desempeñ|actu|colabor|contribu|apoy|vincul|ejerc|reconoc|aport|acompañ)\w*[^.;]{0,50}?"
        r"\b(?:como|en calidad de|rol de|labor de|papel de)|(?:ha|haber) sido) (?:el |la |un |una )?(?:\w+ )?(?:docente|profesora?|instructora?"
        r"|facilitadora?|capacitadora?|formadora?|tutora?|mentora?|monitora?|jurado|evaluadora?|organizadora?|coordinadora?"
        r"|embajadora?|voluntari[oa]|expert[oa]|asesora?|conferencista|ponente|panelista|moderadora?|anfitriona?"
        r"|representante|autora?|expositora?|speaker|mentor|host|colaboradora?)(?:e?s)?\b",
        ((RECOGNITION, 1.5), (PARTICIPATION, -0.5), (KNOWLEDGE, -0.3)),
        because=HELD,
        fires="Participó como monitora del curso",
        spares="Participó como asistente",
        beside=(
            "docente", "docentes", "profesor", "profesora", "profesores", "instructor", "instructora", "facilitador",
            "facilitadora", "facilitadores", "capacitador", "capacitadora", "formador", "formadora", "tutor", "tutora",
            "tutores", "mentor", "mentora", "mentores", "monitor", "monitora", "monitores", "jurado", "evaluador",
            "evaluadora", "evaluadores", "organizador", "organizadora", "coordinador", "coordinadora", "embajador",
            "embajadora", "embajadores", "voluntario", "voluntaria", "voluntarios", "experto", "experta", "expertos",
            "asesor", "asesora", "conferencista", "ponente", "panelista", "moderador", "moderadora", "anfitrión",
            "anfitriona", "representante", "autor", "autora", "expositor", "expositora", "speaker", "host", "colaborador",
            "colaboradora", "colaboradores",
        ),
    ),
    Rule(
        "papel-en-título",
        TITLE,
        (
            "conferencista", "ponente", "panelista", "expositor", "expositora", "moderador", "voluntario", "voluntaria",
            "voluntariado", "embajador", "embajadora", "jurado", "organizador", "organizadora", "capacitador", "tallerista",
            "anfitrión", "profesor", "docente", "monitor", "colaborador", "equipo", "trayectoria",
            "gratitud",
        ),
        r"\b(?:conferencista|ponente|panelista|expositora?|moderadora?|voluntari(?:o|a|ado)|embajadora?|jurado"
        r"|organizadora?|capacitadora?|tallerista|anfitrión|trayectoria|gratitud)\b"
        r"|\b(?:profesor|docente|monitor|colaborador) (?:mejor|destacad|invitad|académic|de honor|investigador)\w*"
        r"|\bequipo (?:organizador|de apoyo)\b",
        ((RECOGNITION, 1.5), (PARTICIPATION, -0.5), (CERTIFICATION, -0.3)),
        because=HELD,
        fires="Profesor invitado, ponente",
        spares="Formación del profesor",
    ),
    Rule(
        "años-de-servicio",
        TEXT,
        ("años", "tiempo", "aniversario", "antigüedad"),
        r"\b(?:años|tiempo) de (?:servicio|labor|trayectoria|antigüedad)\b|\b\d+ años (?:con nosotros|en la (?:empresa|compañía))\b",
        ((RECOGNITION, 2.2),),
        because=SERVICE,
        fires="Quince años de servicio",
        spares="Tres años de experiencia",
    ),
)  # fmt: skip
