"""What a badge is about: some subjects are tested, some practised, some talked about."""

from microcred.domain.rules.reasons import COMPLETING, CRAFT, FUNDAMENTALS, MAKERS, PRACTISED
from microcred.domain.rules.row import CERTIFICATION, KNOWLEDGE, PARTICIPATION, RECOGNITION, SKILL, TITLE, Rule

DESCRIPTION = ("description",)
NAMED = ("description", "title")
SALES = "“fundamentals”, sales or single-course exam: knowledge"

SUBJECTS_RULES = (
    Rule(
        "sold-to-customers",
        NAMED,
        (
            "sales", "competition", "partner", "partners", "ventas", "presales", "competitive", "channel",
            "selling", "sell", "proposition", "competitors", "objections", "sellers", "reseller", "seller",
            "resellers", "sells", "position",
        ),
        r"\b(?:sales|selling|presales|pre-sales|sell|sells|seller|sellers|ventas"
        r"|position(?:ing)? (?:the )?\w+ (?:solution|product)s?|value proposition|objections|competit(?:ion|ors"
        r"|ive)|resellers?|channel|partners?)\b",
        ((KNOWLEDGE, 0.4),),
        because=SALES,
        fires="Selling honey",
        spares="Eating honey",
    ),
    Rule(
        "vendor-named",
        NAMED,
        (
            "microsoft", "oracle", "sas", "adobe", "aws", "ansys", "cisco", "ibm", "google", "sap", "broadcom",
            "linux", "vmware", "ericsson", "hat", "tableau", "finastra", "hp", "symantec", "citrix", "azure", "hpe",
            "opentext", "hitachi", "salesforce", "infor", "siemens", "splunk", "dell", "check", "nutanix", "avaya",
            "autodesk", "intel", "genesys", "mongodb", "kubernetes", "teradata", "amazon", "ifs", "aruba", "f5",
            "qlik", "docker", "juniper", "palo", "talend", "servicenow", "nokia", "bentley", "netapp", "veeam",
            "ceridian", "workiva", "alteryx", "zendesk", "ptc", "snowflake", "commvault", "huawei", "adp", "epicor",
            "prism", "uipath", "cloudera", "informatica", "openshift", "fortinet", "pega", "focus", "hubspot",
            "sage", "dassault", "trend", "databricks",
        ),
        r"\b(?:ibm|oracle|sap|microsoft|cisco|aws|amazon|google|azure|salesforce|vmware|red hat|splunk|tableau"
        r"|qlik|autodesk|ansys|siemens|adobe|hp|hpe|hewlett|dell|intel|nvidia|servicenow|workday|snowflake"
        r"|databricks|mongodb|neo4j|docker|kubernetes|linux|openshift|citrix|juniper|fortinet|palo alto|nutanix"
        r"|netapp|veeam|commvault|sas|opentext|micro focus|teradata|hitachi|lenovo|huawei|nokia|ericsson|schneider"
        r"|rockwell|bentley|dassault|ptc|informatica|talend|alteryx|uipath|blue prism|pega|pegasystems|appian"
        r"|mulesoft|hubspot|marketo|zendesk|genesys|avaya|aruba|f5|zscaler|crowdstrike|checkpoint|check point"
        r"|sophos|trend micro|mcafee|symantec|broadcom|ca technologies|cloudera|hortonworks|finastra|temenos|sage"
        r"|infor|epicor|ifs|workiva|ceridian|adp|kronos|ukg)\b",
        ((KNOWLEDGE, 0.2), (CERTIFICATION, 0.1)),
        because=MAKERS,
        fires="Keeping books with SAP",
        spares="Keeping books",
    ),
    Rule(
        "introduction",
        TITLE,
        (
            "introduction", "essentials", "fundamentals", "foundations", "101", "fundamentos", "introducción",
            "foundation", "intro", "basics", "básico", "einführung", "awareness", "basic", "principles", "primer",
            "foundational", "overview", "introduccion", "principios", "concepts", "conceptos", "concept",
        ),
        r"\b(?:introduction|intro|introducción|introduccion|basics?|básico|fundamentos|foundations?|foundation"
        r"|foundational|essentials|fundamentals|overview|principles|principios|101|primer|awareness|einführung"
        r"|initiation|concepts?|conceptos)\b",
        ((KNOWLEDGE, 0.4),),
        because=FUNDAMENTALS,
        fires="Introduction to bees",
        spares="Produce of bees",
    ),
    Rule(
        "policy-rules",
        NAMED,
        (
            "safety", "law", "compliance", "legal", "ethics", "policies", "policy", "procedures", "regulatory",
            "laws", "osha", "normas", "procedure", "regulations", "norma", "regulation", "legislation", "normativa",
            "normatividad", "hipaa", "regulated", "gdpr", "normativas", "normativo", "normativos", "regulate",
            "regulatorio", "regulators", "aml", "regulator", "normative", "regulatorios", "anti",
        ),
        r"\b(?:compliance|regulat\w+|legislation|policy|policies|laws?|legal|safety|osha|gdpr|hipaa|anti-?money"
        r"|aml|ethics|procedures?|normas?|normativ\w+)\b",
        ((KNOWLEDGE, 0.4),),
        because=FUNDAMENTALS,
        fires="Hive safety",
        spares="Hive colours",
    ),
    Rule(
        "trade-craft",
        NAMED,
        (
            "nccer", "electrical", "welding", "concrete", "plumbing", "rigging", "insulation", "masonry", "weld",
            "crane", "scaffold", "hvac", "sheet", "drywall", "carpentry", "scaffolds", "ironworkers", "insulators",
            "scaffolding", "ironworking", "boilermakers", "formwork", "insulating", "pipefitting", "pipefitter",
            "insulate", "insulations", "pipefitters", "insulated", "boilermaking",
        ),
        r"\b(?:nccer|pipefitt\w+|scaffold\w*|rigging|welding|weld|sheet[- ]metal|masonry|carpentry|plumbing|hvac"
        r"|millwright|boilermak\w+|insulat\w+|electrical|drywall|concrete|ironwork\w*|crane|formwork)\b",
        ((SKILL, 0.5),),
        because=CRAFT,
        fires="Welding of hives",
        spares="Painting of hives",
    ),
    Rule(
        "office-programs",
        NAMED,
        (
            "excel", "tableau", "bi", "powerpoint", "outlook", "photoshop", "premiere", "revit", "indesign",
            "wordpress", "autocad", "illustrator", "onenote", "canva", "solidworks", "word", "flip", "docs",
            "google", "padlet", "flipgrid", "sway",
        ),
        r"\b(?:excel|(?:microsoft|ms|office) word|powerpoint|outlook|onenote|google (?:docs|sheets|slides|forms"
        r"|drive|drawings?|classroom)|photoshop|illustrator|indesign|premiere|autocad|revit|solidworks|canva|sway"
        r"|flip(?:grid)?|nearpod|padlet|wordpress|tableau|power bi)\b",
        ((SKILL, 0.2), (PARTICIPATION, 0.2)),
        because=PRACTISED,
        fires="Excel for farmers",
        spares="Sheets for farmers",
    ),
    Rule(
        "programming",
        NAMED,
        (
            "programming", "sql", "java", "python", "coding", "programación", "machine", "react", "javascript",
            "html", "node", "algorithms", "stack", "data", "css", "frontend", "algorithm", "fullstack", "backend",
            "front", "software", "deep", "web",
        ),
        r"\b(?:python|java|javascript|programming|coding|web development|html|css|sql|machine learning"
        r"|deep learning|data (?:science|analytics|analysis)|algorithms?|react|node|c\+\+|software development"
        r"|full[- ]?stack|backend|frontend|front end|programación)\b",
        ((SKILL, 0.3),),
        because=PRACTISED,
        fires="Python for farmers",
        spares="Snakes for farmers",
    ),
    Rule(
        "competency-words",
        DESCRIPTION,
        (
            "collaboration", "creative", "collaborative", "collaborate", "initiative", "creativity", "solving",
            "creatividad", "teamwork", "adaptability", "collaborating", "collaboratively", "collaborated",
            "creatively", "critical", "creativa", "adaptable", "creativas", "creativo", "communication",
            "collaborators", "collaborations", "adaptabilidad", "creativos", "collaborates", "collaborator",
            "readiness", "creatives", "communicate", "self", "communicating",
            "collaboration_21st_century_skills_badge", "collaboratory", "creativamente", "adaptables",
            "collaboratif", "communications",
        ),
        r"\b(?:critical thinking|problem[- ]solving|collaborat\w+|creativ\w+|communicat\w+ (?:skills?|effectively)"
        r"|teamwork|adaptab\w+|career readiness|self-management|initiative)\b",
        ((SKILL, 0.2),),
        because=PRACTISED,
        fires="Critical thinking on farms",
        spares="Thinking on farms",
    ),
    Rule(
        "sports-culture",
        NAMED,
        (
            "design", "art", "game", "music", "culinary", "fitness", "sports", "drawing", "arts", "film", "sport",
            "games", "photography", "cooking", "yoga", "barista", "cook", "dance", "photographic", "photographer",
            "photographers", "theatre", "cookery", "photographs", "theatrical", "photograph",
        ),
        r"\b(?:music|dance|art|arts|theat\w+|film|sport\w*|fitness|yoga|game|games|cook|cooking|cookery|culinary"
        r"|barista|photograph\w*|drawing|design)\b",
        ((SKILL, 0.2),),
        because=PRACTISED,
        fires="Music for bees",
        spares="Noise for bees",
    ),
    Rule(
        "teacher-pd",
        NAMED,
        (
            "teaching", "school", "classroom", "instructional", "teachers", "educators", "educator", "pedagogy",
            "teacher", "pedagogical", "pedagogía", "pedagogies", "12", "student", "pedagogías", "pedagogically",
            "pedagogia", "students",
        ),
        r"\b(?:teachers?|teaching|classroom|educators?|k-?12|pedagog\w+|students? learning|instructional|school)\b",
        ((PARTICIPATION, 0.2), (RECOGNITION, 0.1)),
        because=COMPLETING,
        fires="Bees in the classroom",
        spares="Bees in the room",
    ),
    Rule(
        "features-of-a-product",
        DESCRIPTION,
        (
            "features", "settings", "workflows", "functionality", "dashboards", "workflow", "cases", "feature",
            "dashboard", "functionalities", "interface", "portfolio", "case",
        ),
        r"\b(?:features?|functionality|functionalities|user interface|dashboards?|workflows?|settings|use cases?"
        r"|solutions? portfolio|products? portfolio)\b",
        ((KNOWLEDGE, 0.4),),
        because=MAKERS,
        fires="They know its features",
        spares="They know its future",
    ),
    Rule(
        "signs-and-causes",
        DESCRIPTION,
        (
            "concepts", "principles", "theory", "history", "law", "theories", "laws", "terminology", "treatment",
            "diagnose", "prevention", "diagnostic", "anatomy", "disease", "diagnostics", "diseases", "medication",
            "disorders", "symptoms", "infection", "diagnosing", "diagnosis", "medications", "diagnosticar",
            "treatments", "disorder", "diagnostica", "physiology", "symptom", "diagnoses", "diagnosed",
            "infections", "diagnosticarlas",
        ),
        r"\b(?:prevention|symptoms?|diseases?|disorders?|infections?|anatomy|physiology|diagnos\w+|treatments?"
        r"|medications?|theor(?:y|ies)|history|concepts|terminology|principles|laws?)\b",
        ((KNOWLEDGE, 0.4),),
        because=FUNDAMENTALS,
        fires="On diseases of bees",
        spares="On houses of bees",
    ),
)  # fmt: skip
