"""What is said only to be taken back: negation, preparation, assessments that assess no learner.

These rows stand first and hide what they match from all rows below.
"""

from microcred.domain.rules.reasons import NAME
from microcred.domain.rules.row import (
    ABILITY,
    CERTIFICATION,
    KNOWLEDGE,
    MACRO,
    PARTICIPATION,
    RECOGNITION,
    SKILL,
    TEXT,
    Rule,
)

COMPLETING = "participation: earned by being there or completing, and nothing says that anything was assessed"
NO_ASSESSMENT = "the word “assessment” for a self-assessment, a survey, a personality test or award criteria: none"

SCOPE_RULES = (
    Rule(
        "no-assessment",
        TEXT,
        ("no", "not", "without", "never", "non", "ungraded", "unassessed", "optional", "opcional", "sin"),
        r"\b(?:no|not|without|never|sin)(?: (?:a|an|any|the|be|been|is|are|formal|final|formally|written|course"
        r"|required|proctored|further|additional|require|requires|includ(?:e|es|ing)|involve|offer|have|has|other"
        r"|separate|letter|graded)){0,4} (?:exams?|examinations?|tests?|quiz(?:zes)?|assessments?|assessed|graded"
        r"|grades?"
        r"|evaluated|evaluations?|examen|evaluación)\b(?! (?:alone|only))"
        r"|\bnot (?:need|have|required) to (?:pass|take|sit)[^.;,]{0,20} exam\b"
        r"|\b(?:ungraded|unassessed|non-(?:graded|assessed))\b"
        r"|\b(?:exam|examination|quiz|assessment|project|proyecto(?: \w+)?) \(?(?:is |are )?(?:not required"
        r"|optional|opcional)\b",
        ((PARTICIPATION, 2.2), (KNOWLEDGE, -1.0), (SKILL, -0.8), (ABILITY, -0.8), (CERTIFICATION, -1.5)),
        because=COMPLETING,
        fires="A short course without any formal assessment",
        spares="Not only the lessons, also the exam counts",
        hides=True,
    ),
    Rule(
        "not-a-certification",
        TEXT,
        ("not", "isn", "rather", "instead", "non", "neither"),
        r"\b(?:not|isn['’]t|rather than|instead of|neither)(?: (?:a|an|the|yet|considered|constitute|confer|grant"
        r"|imply|in itself|itself|any|full|formal|industry|professional|lead to|result in|equivalent to)){0,4}"
        r" (?:certifications?|certificates?|certified|licen[cs](?:e|es|ure|ed)|qualifications?)\b"
        r"|\bnon-(?:certification|accredited)\b|\b(?:not|isn['’]t|nor)(?: \w+){0,5} accredited (?:program|course|education)\b",
        ((CERTIFICATION, -2.5),),
        because=NAME,
        fires="This badge is not a certification",
        spares="This is the certification of the board",
        hides=True,
    ),
    Rule(
        "not-a-degree",
        TEXT,
        ("non", "not", "no", "without"),
        r"\b(?:not|no|without)(?: (?:a|an|any|university|college|bachelor['’]?s|formal|lead to)){0,3} degrees?\b"
        r"|\bnon-degree\b",
        ((MACRO, -3.0),),
        because="only degrees are macro-credentials",
        fires="Open to all, no college degree needed",
        spares="Earners hold the degree",
        hides=True,
    ),
    Rule(
        "exam-authoring",
        TEXT,
        ("exam", "exams", "test", "item", "certification"),
        r"\b(?:contribut|develop|writ|wrote|author|review|creat|design|participat)[^.;]{0,80}"
        r" (?:exam(?:ination)?|certification|test) (?:items?|questions?|workshops?|development|content"
        r"|task analys\w+)\b"
        r"|\bdesign, development,? (?:and|or) review of[^.;]{0,80} exam\b"
        r"|\bhelp(?:s|ed|ing)? (?:to )?(?:\w+ ){0,2}(?:build|develop|create|maintain|write|design|shape)[^.;]{0,60}\bexams?\b"
        r"|\bexam(?:ination)? (?:development|developer|author|item writ\w+|writer|writing)\b",
        ((RECOGNITION, 3.0), (CERTIFICATION, -1.5), (PARTICIPATION, -0.5)),
        because="recognition: contribution; authoring an exam is not passing it",
        fires="Contributed as an expert to the exam development of the program",
        spares="Passed the exam of the program",
        hides=True,
        beside=(
            "items", "item", "questions", "question", "workshops", "workshop", "development", "content",
            "task", "review", "developer", "author", "writer", "writing", "help", "helps", "helped", "helping",
        ),
    ),
    Rule(
        "exam-preparation",
        TEXT,
        (
            "prepare", "prepares", "prepared", "preparing", "preparation", "preparatory", "prep", "ready", "readies",
            "readiness", "study", "studying", "practice", "mock", "exam", "review",
        ),
        r"\b(?:prepar(?:e|es|ed|ing|ation|atory)|get ready|gets ready|readies|ready to (?:take|sit|pass)"
        r"|study(?:ing)?)\b"
        r"(?:(?! pass(?:ed)? | scor)[^.;]){0,80}?\b(?:exams?|examinations?|certifications?|certificates?|tests?"
        r"|licen[cs]ure)\b"
        r"|\b(?:exam|test|certification|examination)[- ](?:prep|preparation|review|readiness)\b"
        r"|\b(?:practice|mock) (?:exams?|tests?|quiz(?:zes)?|questions)\b",
        ((CERTIFICATION, -1.3), (PARTICIPATION, 0.6), (KNOWLEDGE, -0.3)),
        because="a course that prepares for an exam is not the exam",
        fires="This course prepares you for the certification exam",
        spares="Pass the certification exam",
        hides=True,
    ),
    Rule(
        "self-assessment",
        TEXT,
        (
            "self", "personality", "behavioral", "behavioural", "strengths", "strength", "psychometric", "360",
            "survey", "questionnaire", "questionnaires", "evaluation", "encuesta", "autoevaluación",
            "autoevaluaciones", "assessment", "assessments", "leadership",
        ),
        r"\bself[- ](?:assess(?:ments?|ed|ing)?|evaluations?|tests?|checks?)\b|\bautoevaluaci(?:ón|ones)\b"
        r"|\b(?:personality|behaviou?ral|strengths?|psychometric|leadership style|360(?:[- ]degree)?)"
        r" (?:assessments?|tests?|inventory|inventories|profiles?)\b"
        r"|\bassessments? of (?:your|their|own|one's) (?:own )?(?:strengths|personality|style|preferences|needs)"
        r"|\b(?:complet\w*|fill\w*|submit\w*|answer\w*(?! in\b)|tak\w*) (?:in |out )?(?:(?:an?|the|our|their) )?(?:[\w-]+ ){0,3}?"
        r"(?:survey|questionnaire)\b"
        r"|\b(?:exit|feedback|satisfaction|(?<!final )evaluation|follow-up|post-event|end of \w+(?: \d+)?)"
        r" (?:survey|questionnaire|form)\b"
        r"|\b(?:encuesta|survey) de satisfacción\b",
        ((PARTICIPATION, 0.6), (KNOWLEDGE, -0.6), (SKILL, -0.3)),
        because=NO_ASSESSMENT,
        fires="Complete a self-assessment of your leadership style",
        spares="Complete the assessment of the course",
        hides=True,
    ),
    Rule(
        "judged-competition",
        TEXT,
        ("judges", "jury", "judged", "entries", "award", "criteria", "judging", "jurado"),
        r"\b(?:panel of judges|jury|judges|jurado)\b[^.;]{0,40}|\bentries (?:are|were|is) (?:judged|assessed|scored"
        r"|shortlisted)"
        r"|\b(?:award|judging) criteria\b|\bassessed (?:as meeting|against) (?:the )?award",
        ((RECOGNITION, 2.5), (ABILITY, -0.8), (KNOWLEDGE, -0.8)),
        because=NO_ASSESSMENT,
        fires="A panel of judges scored all entries",
        spares="A panel of experts interviews the candidate",
        hides=True,
    ),
    Rule(
        "assessment-as-subject",
        TEXT,
        ("assessment", "assessments", "exam", "exams", "examination", "examinations"),
        r"\b(?:risk|risks|needs?|impact|threat|vulnerability|health|patient|site|security|environmental|nursing"
        r"|physical"
        r"|maturity|hazard|formative|classroom|student|business|technology|clinical|medical|damage|resource|educational"
        r"|data|process|compliance|privacy|market|talent|pain|gap|posture|conformity|energy|property|investment"
        r"|situational"
        r"|cyber|language|learning|technical|fitness|growth|quality|credit|tax)[- ]assessments?\b(?! (?:with|at|score))"
        r"|\b(?:ultrasound|physical|pelvic|breast|patient|neurological|eye) exam(?:ination)?s?\b"
        r"|\bassessments? (?:of (?:risks?|needs|patients|students|learning)|tools?|techniques|strateg(?:y|ies)|literacy"
        r"|cent(?:er|re)s?|and (?:treatment|diagnosis|management|planning|mitigation|evaluation))\b"
        r"|\b(?:conduct|perform|carry out|undertake)(?:s|ed|ing)?(?: \w+){0,3} assessments?\b",
        ((KNOWLEDGE, -0.2),),
        because="an assessment that the earner makes of something else is not passed",
        fires="Earners understand risk assessment and response",
        spares="Earners passed the online assessment",
        hides=True,
    ),
    Rule(
        "asked-beforehand",
        TEXT,
        (
            "prerequisite", "prerequisites", "pre", "must", "should", "hold", "holds", "have", "possess", "eligible",
            "before",
        ),
        r"\b(?:prerequisites?|pre-requisites?|must (?:first |already |previously )?(?:hold|have|possess)"
        r"|should (?:already )?(?:hold|have|possess)|(?:have|hold|holds|possess) (?:a |an )?(?:valid|current|active"
        r"|non-expired)"
        r"|eligible (?:to (?:take|sit)|for)|before (?:taking|sitting|attempting))\b"
        r"(?! (?:passed|earned|scored|achieved|completed|successfully))(?:(?! pass| complet| scor)[^.;]){0,80}?"
        r"\b(?:certificate|degree|exams?|examination|diploma)\b"
        r"|\b(?:eligible (?:to (?:take|sit)|for)|before (?:taking|sitting|attempting))\b[^.;]{0,80}?"
        r"\b(?:certifications?|licen[cs]e)\b",
        ((CERTIFICATION, -0.3), (MACRO, -1.0)),
        because="what must be held or comes afterwards is not what is earned",
        fires="Candidates must hold a high school diploma",
        spares="Candidates must pass the exam",
        hides=True,
        beside=(
            "certification", "certifications", "certificate", "license", "licence", "degree", "exam", "exams",
            "examination", "diploma",
        ),
    ),
    Rule(
        "leads-elsewhere",
        TEXT,
        (
            "toward", "towards", "lead", "leads", "leading", "pathway", "step", "pursuit", "pursue", "pursuing", "hacia",
            "objectives", "blueprint",
        ),
        r"\b(?:towards?|leads? to|leading to|pathway to|steps? to|in pursuit of|pursu(?:e|es|ing)|hacia)"
        r" [^.;]{0,60}?\b(?:certifications?|certificate|degrees?|licen[cs]ure|diploma)\b"
        r"|\blead(?:s|ing)? to [^.;]{0,40}?\b(?:credentials?|designations?)\b"
        r"|\b(?:objectives|blueprint) (?:of|for) the [^.;]{0,40}?\bcertification(?: (?:exam(?:ination)?|assessment))?\b",
        ((CERTIFICATION, -0.8), (MACRO, -1.5)),
        because="a step toward a credential is not that credential",
        fires="The course counts toward the professional certification",
        spares="The certification of the society",
        hides=True,
    ),
    Rule(
        "given-to-organisations",
        TEXT,
        (
            "organization", "organizations", "organisation", "organisations", "company", "companies", "partner",
            "supplier", "reseller", "school", "schools", "institution", "institutions", "provider", "centre",
            "center", "organización",
        ),
        r"\b(?:awarded|presented|given|granted) to (?:an? |the )?(?:organi[sz]ations?|compan(?:y|ies)|schools?"
        r"|institutions?)\b"
        r"|\b(?:certif|acredit|accredit)[^.;]{0,30} (?:an? |the |una )?(?:organi[sz]ation|company"
        r"|organización) (?:is|has|ha)\b"
        r"|\b(?:authori[sz]ed|approved|certified) (?:service provider|partner|supplier|reseller|training cent(?:er"
        r"|re))\b",
        ((CERTIFICATION, -1.8), (RECOGNITION, 1.0)),
        because="an award to an organisation is no credential of a person",
        fires="This award is presented to an organization that trains its staff",
        spares="The award is presented to people who train",
        hides=True,
    ),
)  # fmt: skip
