"""What exactly is graded or passed: work, speech before others, a module and its assessments, a course with a number."""

from microcred.domain.rules.reasons import JUDGED, REAL_WORK, ROLE, VERIFIED
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

GRADED_RULES = (
    Rule(
        "work-with-a-grade",
        TEXT[:2],
        (
            "project", "projects", "assignment", "assignments", "lab", "labs", "portfolio", "exercises", "homework",
            "proyecto", "proyectos", "trabajos", "entregables",
        ),
        r"\b(?:scor(?:e|ed|es|ing)|grades?|graded|pass(?:ed|ing)?|marks?|\d{2} ?%|percent|minimum|aprobar|aprobado|nota)"
        r"[^.;]{0,50}? (?:(?:on|in|of|for|en|de) )?(?:an? |the |all |each |every |their |its |los |el |las )?"
        r"(?:[\w-]+ ){0,3}?"
        r"(?:projects?|assignments?|labs?|portfolio|exercises|homework|proyectos?|trabajos|entregables)\b"
        r"|\b(?:projects?|assignments?|labs?|portfolio|proyectos?) (?:(?:that|which) )?(?:is|are|was|were|will be|fue|son) "
        r"(?:graded|scored|marked|assessed|evaluated|evaluad[oa]s?|aprobad[oa]s?)\b",
        ((SKILL, 1.0), (KNOWLEDGE, -0.4), (PARTICIPATION, -0.8)),
        because=JUDGED,
        fires="Score a passing grade on the projects",
        spares="The projects of the school had a minimum of rain",
    ),
    Rule(
        "learners-assessed",
        TEXT[:2],
        ("assessed", "tested", "evaluated", "examined"),
        r"\b(?:learners?|students?|participants?|earners?|holders?|candidates?|individuals?|recipients?|trainees?|they|you)"
        r" (?:have been|has been|having been|are|is|were|was|will be|must be) (?:\w+ ){0,2}(?:assessed|tested|evaluated|examined)\b"
        r"|\b(?:trained|taught) and (?:tested|assessed|evaluated)\b"
        r"|\bassessed (?:through|by|via|on|against|using|with)\b|\b(?:tested|evaluated) (?:on|against|through|via)\b",
        ((SKILL, 0.7), (KNOWLEDGE, 0.5), (ABILITY, 0.3), (PARTICIPATION, -1.3)),
        because="formal: earned by an assessment, of whatever kind",
        fires="Learners are assessed at the end",
        spares="Learners assess the risk",
    ),
    Rule(
        "pass-a-course",
        TEXT[:2],
        ("pass", "passed", "passing"),
        r"\bpass(?:ed|ing)? (?!an?\b|on\b|through\b|along\b)(?:(?!exam|quiz|test|assess|grade|scor|mark|evalu)[^\s.;]+ ){2,8}?"
        r"(?:courses?|modules?|class(?:es)?|units?|subjects?|trainings?|programs?|curriculum|bootcamp|certification|badge)\b"
        r"(?! (?:\w+ )?(?:exam|quiz|test|assess|evalu))",
        ((KNOWLEDGE, 0.9), (PARTICIPATION, -1.2)),
        because=VERIFIED,
        fires="Pass the second migration specialist course",
        spares="Pass the exam of the course",
        beside=(
            "course", "courses", "module", "modules", "class", "classes", "unit", "units", "subject", "subjects", "training",
            "trainings", "program", "programs", "curriculum", "bootcamp", "certification", "badge",
        ),
    ),
    Rule(
        "understanding-asked",
        ("criteria",),
        ("understanding", "knowledge"),
        r"\bdemonstrat\w+ (?:an? |the |their )?(?:[\w’'-]+ ){0,2}(?:understanding|knowledge)\b",
        ((KNOWLEDGE, 0.7), (PARTICIPATION, -0.5)),
        because=VERIFIED,
        fires="Demonstrate a deep understanding of trade",
        spares="Gain a deep understanding of trade",
    ),
    Rule(
        "skill-asked",
        ("criteria",),
        (
            "ability", "abilities", "skill", "skills", "competence", "competency", "competencies", "proficient", "proficiency",
            "mastery", "capability", "capabilities", "use", "how", "techniques", "performance",
        ),
        r"\bdemonstrat\w+ (?!an? (?:\w+ )?understanding|knowledge|commitment)(?:[\w’'-]+ ){0,4}?"
        r"(?:ability|abilities|skills?|competenc\w+|proficien\w+|mastery|capabilit\w+|use of|how|techniques|performance)\b",
        ((SKILL, 0.8), (PARTICIPATION, -0.4)),
        because="skill: proficiencies shown during training or practice",
        fires="Demonstrate basic welding skills",
        spares="Learn basic welding skills",
    ),
    Rule(
        "spoken-before-judges",
        TEXT[:2],
        (
            "pitch", "presentation", "presented", "present", "deliver", "verbal", "verbally", "oral", "defend",
            "defended", "role", "interview", "sustentación", "exposición",
        ),
        r"\b(?:pitch|presentation|role[- ]?play|stand (?:and|&) deliver\w*|teach[- ]back|verbal|oral|interview)"
        r"[^.;]{0,20} (?:assessment|evaluation|exam(?:ination)?)s?\b"
        r"|\b(?:assessment|evaluation|exam(?:ination)?|final|capstone) (?:presentation|pitch|interview|defen[cs]e)s?\b"
        r"|\bpresent(?:ed|ing|s)? (?:an?|their|the|his|her|your|its) (?:[\w-]+ ){0,3}"
        r"(?:assessment|pitch|proposal|solution|findings|project|work|results|case)\b"
        r"|\bverbally (?:tested|assessed|examined)\b|\bdefend(?:ed|ing)? (?:an?|their|the|his|her|your) \b"
        r"|\b(?:sustentación|exposición) (?:de(?:l)?|final)\b",
        ((SKILL, 0.8), (ABILITY, 0.3), (PARTICIPATION, -0.5), (KNOWLEDGE, -0.4)),
        because=JUDGED,
        fires="Attend the class and pass a pitch assessment",
        spares="The presentation of badges is at noon",
    ),
    Rule(
        "observed-against-criteria",
        TEXT[:2],
        ("observation", "observations", "observed", "observes", "observe", "supervised", "supervision", "checklist", "checklists"),
        r"\bobserv(?:ation|ations|ed|es|e)\b[^.;]{0,60}\b(?:criteria|assess\w*|practi[cs]e|feedback|independent\w*|skills?|checklist)\b"
        r"|\b(?:assess\w*|practi[cs]e|criteria|visual|direct)[^.;]{0,30} observ(?:ation|ations|ed|es)\b"
        r"|\b(?:skills?|competency|performance|practical) checklists?\b|\bunder (?:the )?(?:direct )?supervision\b",
        ((SKILL, 0.9), (ABILITY, 0.5), (KNOWLEDGE, -0.4), (PARTICIPATION, -0.5)),
        because=JUDGED,
        fires="Three hours of observed practice with feedback",
        spares="Observed the birds from afar",
    ),
    Rule(
        "activities-and-assessments",
        TEXT[:2],
        ("assessments", "quizzes", "evaluaciones", "tests", "exams"),
        r"\b(?:complet\w+|success\w*|finish\w*|cumplir|realizar|all|each|every|todas)\b[^.;]{0,60}?"
        r"\b(?:activities|modules?|readings|videos|assignments?|coursework|lessons?|courses?|content|materials|exercises"
        r"|actividades|módulos)(?:,? (?:and|&|y)|,) (?:[\w-]+ ){0,3}?(?:assessments|quizzes|evaluaciones|tests|exams)\b",
        ((KNOWLEDGE, 0.9), (PARTICIPATION, -0.9)),
        because=VERIFIED,
        fires="Complete the required activities and assessments",
        spares="Complete the activities of the day",
    ),
    Rule(
        "mastery-in-percent",
        TEXT[:2],
        ("mastery", "accuracy", "correct", "correctly", "competency", "proficiency", "points", "average"),
        r"\b\d{2,3} ?(?:%|percent) (?:mastery|accuracy|correct|competency|proficiency|of (?:the )?(?:questions|points|answers))"
        r"|\b(?:mastery|accuracy|proficiency|competency|average)(?: \w+){0,2} (?:of|at|with)(?: \w+){0,2} \d{2,3} ?(?:%|percent)",
        ((KNOWLEDGE, 0.8), (PARTICIPATION, -0.8)),
        because=VERIFIED,
        fires="Complete the course with 80% mastery",
        spares="Mastery of 12 songs",
    ),
    Rule(
        "certified-instructor",
        TITLE,
        ("instructor", "instructors", "trainer", "trainers", "facilitator", "assessor", "evaluator"),
        r"\b(?:certified|accredited|authori[sz]ed|approved|licensed)\b[^.;]{0,60}\b(?:instructor|(?<!personal )trainer|facilitator|assessor|evaluator)s?\b"
        r"|\b(?:instructor|(?<!personal )trainer|facilitator|assessor|evaluator)\b[^.;]{0,30}\bcertif\w+",
        ((CERTIFICATION, 1.4), (ABILITY, 0.5), (SKILL, -0.5), (RECOGNITION, -0.5), (PARTICIPATION, -0.4)),
        because=ROLE,
        fires="Certified Instructor of Sound",
        spares="Certified Personal Trainer",
    ),
    Rule(
        "before-a-board",
        TEXT[:2],
        ("interview", "interviews", "interviewed", "board", "panel", "jury", "assessor", "end", "endpoint"),
        r"\binterview\w*[^.;]{0,40}\b(?:board|assessors?|panel|committee|experts?|jury)\b|\bassess(?:or|ment) board\b"
        r"|\bend[- ]?point assessment\b|\bboard review\b|\bby (?:an? |the )?(?:\w+ )?(?:panel|jury|board) of\b",
        ((ABILITY, 1.2), (CERTIFICATION, 0.5), (KNOWLEDGE, -0.5), (PARTICIPATION, -0.5), (SKILL, -0.3)),
        because=REAL_WORK,
        fires="An interview in front of an assessor board",
        spares="The board met at the end",
    ),
    Rule(
        "vouched-for",
        TEXT[:2],
        (
            "customer", "client", "clients", "learner", "peer", "manager", "managers", "supervisor", "supervisors",
            "customers", "mentor", "employer", "leader", "leaders",
        ),
        r"\b(?:customer|client|learner|peer|manager|supervisor)s?['’]? (?:feedback|referrals?|testimonials?|references?"
        r"|endorsements?|satisfaction|recommendations?)\b"
        r"|\b(?:endorsed|recommended|signed off|confirmed|validated|verified|approved) by (?:an? |the |their |your |his |her )?"
        r"(?:[\w'’-]+ ){0,2}(?:supervisors?|managers?|mentor|clients?|customers?|employer|leaders?)\b",
        ((ABILITY, 1.0), (KNOWLEDGE, -0.6), (PARTICIPATION, -0.4)),
        because=REAL_WORK,
        fires="Two client endorsements of the work",
        spares="The client was happy",
    ),
    Rule(
        "placed-in-title",
        TITLE,
        (
            "place", "class", "prize", "list", "winner", "winners", "medal", "medalist", "gpa", "top", "honor", "honour",
            "lugar", "puesto", "ganador", "ganadores",
        ),
        r"\b(?:first|second|third|1st|2nd|3rd|primer|segundo|tercer) (?:place|in class|prize|puesto|lugar)\b"
        r"|\b(?:dean|president|chancellor|provost)['’]?s (?:list|honou?r)|\bwinners?\b|\btop \d+\b|\bgpa\b"
        r"|\b(?:gold|silver|bronze) medal\w*|\bganador(?:es)?\b",
        ((RECOGNITION, 1.6), (PARTICIPATION, -0.8), (SKILL, -0.5), (KNOWLEDGE, -0.5)),
        because="an award, a nomination, years of service: recognition",
        fires="Cyber Cup Third Place",
        spares="A place in class",
    ),
    Rule(
        "mentee",
        TEXT,
        ("mentee", "mentees"),
        r"\bmentees?\b",
        ((PARTICIPATION, 0.9), (RECOGNITION, -0.6)),
        because="earned by being there or completing: who is mentored takes part, who mentors gives",
        fires="A mentee of the programme",
        spares="A mentor of the programme",
    ),
)  # fmt: skip
