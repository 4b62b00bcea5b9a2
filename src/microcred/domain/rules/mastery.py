"""What descriptions say of people who do a thing at work and are known for it, and of those who are tested for a role."""

from microcred.domain.rules.reasons import FORMAL, MASTERY, REAL_WORK, ROLE
from microcred.domain.rules.row import ABILITY, CERTIFICATION, KNOWLEDGE, RECOGNITION, SKILL, Rule

DESCRIPTION = ("description",)
NAMED = ("description", "title")

MASTERY_RULES = (
    Rule(
        "assessed-under-a-scheme",
        NAMED,
        ("assessed", "criteria"),
        r"\b(?:been|were|was|is|are) assessed (?:under|against|through|by|as|in accordance|to)\b|\bassess(?:ed"
        r"|ment) (?:scheme|criteria)\b",
        ((ABILITY, 1.0),),
        because=REAL_WORK,
        fires="They were assessed against the guild's list",
        spares="They assessed the guild's list",
    ),
    Rule(
        "competence-level",
        NAMED,
        ("sfia", "competency", "competence"),
        r"\bcompeten(?:ce|cy)\b[^.;]{0,60}\blevel \d|\bcompetency - level\b|\bsfia\b",
        ((ABILITY, 1.0),),
        because=REAL_WORK,
        fires="Competence in soils at level 5",
        spares="Competence in soils",
    ),
    Rule(
        "seen-as-a-leader",
        DESCRIPTION,
        ("seen", "thought", "recognized", "regarded", "recognised"),
        r"\b(?:are|is|be) (?:seen|regarded|recogni[sz]ed|considered|known|viewed) as (?:an? "
        r"|the )?(?:\w+ ){0,3}(?:leaders?|experts?|professionals?|role models?|authorit\w+|resources?|go-to)\b"
        r"|\bthought leaders?\b",
        ((ABILITY, 0.7), (RECOGNITION, 0.4)),
        because=MASTERY,
        fires="They are seen as knowledgeable professionals",
        spares="They see knowledgeable professionals",
    ),
    Rule(
        "track-record",
        DESCRIPTION,
        ("record",),
        r"\b(?:proven|strong|demonstrated|successful) track record\b|\btrack record of\b",
        ((ABILITY, 0.8),),
        because=MASTERY,
        fires="A proven track record of growing vines",
        spares="A record of growing vines",
    ),
    Rule(
        "used-at-customers",
        DESCRIPTION,
        ("cases", "situations", "environments", "several", "client", "real", "engagements", "customer"),
        r"\b(?:in|on|with|at|to) (?:a |an |several |multiple |real(?:-world|-life)? |actual |live |their "
        r"|many ){0,3}(?:customers?|clients?)(?:['’]s?)? (?:projects?|engagements?|implementations?|deployments?"
        r"|environments?|cases?)\b|\breal[- ](?:world|life) (?:\w+ )?(?:project|implementation|deployment)\b"
        r"|\bcomplex (?:customer )?(?:cases|engagements|situations)\b",
        ((ABILITY, 0.6),),
        because=REAL_WORK,
        fires="Used in several customer projects",
        spares="Used in several gardens",
    ),
    Rule(
        "field-use",
        DESCRIPTION,
        (
            "cases", "engagements", "real", "complex", "multiple", "actual", "large", "numerous", "least", "live",
        ),
        r"\b(?:several|multiple|numerous|actual|live|complex|real[- ]world|real[- ]life|large"
        r"|at least \w+) (?:\w+ ){0,2}(?:projects?|engagements?|implementations?|deployments?|customers|cases"
        r"|clients)\b",
        ((ABILITY, 0.5),),
        because=REAL_WORK,
        fires="Kept hives in several complex projects",
        spares="Kept hives in several gardens",
    ),
    Rule(
        "coaches-others",
        DESCRIPTION,
        ("others", "teams", "mentor", "team", "colleagues", "peers"),
        r"\b(?:coach(?:es|ing)?|mentor(?:s|ing)?|guid(?:e|es|ing)|teach(?:es|ing)?|influenc\w+|inspir\w+|lead(?:s"
        r"|ing)?|train(?:s|ing)?) (?:and (?:coach|mentor|guide|inspire|train|develop|influence) )?(?:others|teams?"
        r"|colleagues|peers|their teams?|and mentor)\b",
        ((ABILITY, 0.4), (RECOGNITION, 0.2)),
        because=MASTERY,
        fires="Coaches teams on hives",
        spares="Coaches on hives",
    ),
    Rule(
        "apprentice-or-on-the-job",
        NAMED,
        ("apprenticeship", "apprentice", "apprenticeships", "apprentices", "job", "occupational"),
        r"\bapprentice(?:s|ship|ships)?\b|\boccupational standard\b|\bon-the-job\b",
        ((ABILITY, 0.4), (CERTIFICATION, 0.3)),
        because=REAL_WORK,
        fires="A year of on-the-job work",
        spares="A year of jobs",
    ),
    Rule(
        "approved-by-peers",
        DESCRIPTION,
        (
            "references", "evaluated", "reviewed", "peers", "feedback", "approved", "endorsed", "verified",
            "assessed",
        ),
        r"\b(?:approved|verified|validated|reviewed|confirmed|endorsed|assessed|evaluated|observed|signed off"
        r"|recognised|recognized) by (?:an? |the |their |his |her |two |at least )?(?:\w+ ){0,3}(?:managers?"
        r"|peers?|experts?|supervisors?|leaders?|panel|committee|executives?|assessors?|clients?|customers?"
        r"|mentors?|coach|team|board)\b|\bcustomer feedback\b|\breferences\b",
        ((ABILITY, 0.9),),
        because=REAL_WORK,
        fires="The hive was approved by two experts",
        spares="The hive was approved by post",
    ),
    Rule(
        "deep-expertise",
        DESCRIPTION,
        ("advanced", "superior", "highest", "deep", "master", "comprehensive", "mastery", "expert", "depth"),
        r"\b(?:deep|expert|advanced|superior|comprehensive|in-depth|highest|mastery"
        r"|master) (?:\w+ ){0,2}(?:expertise|mastery|proficiency|skills?|capabilit\w+|level)\b",
        ((ABILITY, 0.4), (SKILL, 0.2)),
        because=MASTERY,
        fires="Shows deep technical expertise",
        spares="Shows a deep hive",
    ),
    Rule(
        "holders-of-this",
        DESCRIPTION,
        ("holder", "holders", "designee", "certificants", "designees", "certificant", "certification"),
        r"\b(?:holders?|certificants?|certification (?:earners?|holders?)|badge holders?|designees?"
        r"|credential holders?) (?:of|have|has|are|is|can|who|possess\w*)\b",
        ((CERTIFICATION, 0.4),),
        because=ROLE,
        fires="Holders of this title keep bees",
        spares="Made of tin",
    ),
    Rule(
        "validates-skills",
        DESCRIPTION,
        (
            "validates", "validated", "certifies", "verifies", "verified", "certified", "certify", "verify",
            "validating",
        ),
        r"\b(?:validat|verif|certif|attest)(?:es|y|ies|ied|ed|ing)\b[^.;]{0,40}\b(?:skills?|knowledge|ability"
        r"|abilities|expertise|competenc\w+|proficien\w+|capabilit\w+)\b",
        ((CERTIFICATION, 0.3), (KNOWLEDGE, 0.2)),
        because=ROLE,
        fires="It validates the skills of beekeepers",
        spares="It values beekeepers",
    ),
    Rule(
        "standards-met",
        DESCRIPTION,
        (
            "stringent", "standards", "eligibility", "fulfilled", "rigorous", "requirement", "standard", "fulfill",
            "meet", "meets",
        ),
        r"\b(?:met|meet|meets|meeting|satisf\w+|fulfil\w+|demonstrat\w+) (?:all |the |with |\w+ ){0,3}(?:rigorous"
        r"|stringent|strict|high|highest|professional|industry|international|national|eligibility"
        r"|education\w*)[^.;]{0,25}\b(?:standards?|requirements?)\b",
        ((CERTIFICATION, 0.6),),
        because=ROLE,
        fires="They met the rigorous standards of the guild",
        spares="They met the guild",
    ),
    Rule(
        "recognised-everywhere",
        DESCRIPTION,
        ("prestigious", "nationally", "globally", "standard", "recognized", "internationally", "recognised"),
        r"\b(?:globally|internationally|industry|nationally|world(?:wide)?)[- ](?:recogni[sz]ed|accepted"
        r"|respected)\b|\b(?:global|industry|gold|international|worldwide) standard\b|\bprestigious\b",
        ((CERTIFICATION, 0.5),),
        because=ROLE,
        fires="A globally recognised title",
        spares="A title of the globe",
    ),
    Rule(
        "renews-or-expires",
        DESCRIPTION,
        (
            "expiration", "recertification", "renewal", "renewable", "renewed", "valid", "renew", "renewals",
            "renewing", "recertify", "renewables", "every", "renewability", "expiry", "maintain", "expire",
        ),
        r"\b(?:renew\w*|recertif\w+|expir\w+|valid for|maintain\w* (?:the|their|this) (?:certification|credential"
        r"|designation)|every (?:two|three|\d) years)\b",
        ((CERTIFICATION, 0.5),),
        because=ROLE,
        fires="Valid for two winters",
        spares="Valid reasons",
    ),
    Rule(
        "qualified-to",
        DESCRIPTION,
        ("qualified", "approved", "authorized", "entitled", "licensed", "certified"),
        r"\b(?:qualified|authori[sz]ed|licen[cs]ed|certified|entitled|approved) (?:to|as|for|by|in)\b",
        ((CERTIFICATION, 0.5),),
        because=ROLE,
        fires="They are qualified to inspect hives",
        spares="They inspect hives with quality",
    ),
    Rule(
        "requires-membership",
        DESCRIPTION,
        ("designation", "ethics", "standards", "conduct", "título", "standard"),
        r"\bcode of (?:conduct|ethics)\b|\bprofessional (?:standards?|body|bodies|designation)\b|\bdesignation\b"
        r"|\btítulo\b",
        ((CERTIFICATION, 0.5),),
        because=ROLE,
        fires="Holders bound by a code of conduct",
        spares="The code of the hive",
    ),
    Rule(
        "proves-or-verifies",
        DESCRIPTION,
        (
            "validates", "certifies", "proves", "verifies", "confirms", "validate", "validated", "proven",
            "attests", "verify", "proving", "validating", "certify", "confirm", "verification", "proved",
            "verifying", "verified", "attest", "certified",
        ),
        r"\b(?:prov(?:es|en|ed|ing)|validat\w+|verif\w+|certif(?:y|ies|ied)|attests?|confirms?) (?:that |the |an? "
        r"|their |his |her |your |has |have |to )",
        ((CERTIFICATION, 0.3), (KNOWLEDGE, 0.2)),
        because=FORMAL,
        fires="It proves that they keep bees",
        spares="It improves bees",
    ),
    Rule(
        "passed-something",
        DESCRIPTION,
        ("passed", "passing", "scored", "scoring", "ranked", "achieved", "achieving"),
        r"\b(?:pass(?:ed|ing)|scor(?:ed|ing)|ranked|achiev(?:ed|ing) (?:a|an|\d+)|earn(?:ed|ing) a (?:score"
        r"|grade))\b",
        ((KNOWLEDGE, 0.6),),
        because=FORMAL,
        fires="They passed with honey",
        spares="They kept honey",
    ),
    Rule(
        "testing-of-skills",
        DESCRIPTION,
        ("cognitive", "practical", "written", "performance", "oral", "psychomotor"),
        r"\b(?:cognitive|psychomotor|practical|written|oral|performance) (?:and|skills?|exam\w*|test\w*|assess\w*"
        r"|evaluat\w*)",
        ((SKILL, 0.4), (CERTIFICATION, 0.4)),
        because=FORMAL,
        fires="Through cognitive and manual testing",
        spares="Through manual labour",
    ),
)  # fmt: skip
