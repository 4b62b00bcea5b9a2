"""What each rule is found to weigh, class by class, fitted to 5,800 badges of 1,418 issuers read and labelled.

By cross-validation in which no issuer is in both parts: best guess right 0.915 (0.826 without second choices),
precision 0.936 where 0.873 are answered, macro-F1 0.843; with title and description alone best guess right 0.728.

Written by tests/bench/fit_classifier.py. A letter for each class (knowledge, skill, ability, certification,
participation, recognition, macro, undetermined), then hundredths: for it, or with a minus against it.
"""

SHARPNESS = 1.3
"""How steeply sums of weights become shares of the classes."""

LEVEL, SLOPE = 0.537, 0.852
"""The log odds of a guess being right: LEVEL, and SLOPE times the log odds of its share, and LEANING by its class."""

LEANING = {
    "knowledge": -0.104,
    "skill": -0.016,
    "ability": 0.004,
    "certification": 0.332,
    "participation": -0.315,
    "recognition": 0.087,
}

SURE_ENOUGH = 0.628
"""The confidence below which the answer is undetermined."""

RULE_WEIGHTS = """
opcional p98 k-42 s-34
evaluación-como-materia k-19 s-11 a9 u7 p-6 c4
preparación-para-examen c-42 p39 k-18 u2
keine-prüfung p112 k-70 c-70
no-assessment p153 c-104 k-69 s-56 a-56
not-a-certification c-176 u3
not-a-degree m-300 p-5 a4
exam-authoring r217 c-109 p-28 k-7 a-3
exam-preparation c-59 p35 k-23 s-13 a-5 r-5
self-assessment p34 k-30 s-15 u-7 a-3 c-3 r3
judged-competition r191 k-59 a-38 p-17 u-7 c-4 s-3
assessment-as-subject k-17 c14 p-8 r-8 a2
asked-beforehand m-100 c-9 p-6 k5 s-4 u-4 a-3
leads-elsewhere m-150 c-45 s-11 u6 p-5 k4 r-4
given-to-organisations c-113 r76 p-12 s-5 a-3 k2
share-attended p57 s28 u-12 c-8 r-5 a2
exam-spoken-of p33 k-29 c-27 s-11 r6
testing-as-subject k-18 c9 r-7 a5
tests-for-others k-25 p13 u4
assessment-of-the-person p38 k-33 s-23 r-2
proof-of-completion p58 s-25 k-3 a3
course-with-a-number r-42 p-39 c-32 u30 a-14 s-7
elective k-88 s-84 a-72 r-72 c-70 p-63 u29
graduate-level p-78 u33 r-32 s-11 c7 k-5 a-4
aptitude-for-a-job c-86 s-77 a-77 p-76 r-72 k-57 u24
placeholder s-77 p-77 c-76 k-75 a-75 r-75 u34
nothing-but-a-trial p-86 c-83 s-81 a-80 k-78 r-75 u64
assessed-by-exam p-177 k142 r-107 c75 s-9 u-9 a-5
assessed-in-a-proctored-exam c77 s-10 k8 u-5 a-3 r-3
assessed-by-quiz k185 p-158 c-58 s16 u-12 a-7 r-7
assessed-in-practice s161 p-155 k-102 c44 a21 u-10 r-8
assessed-by-project p-140 s111 k-84 a80
assessed-by-portfolio s167 p-142 k-86 a36 u-5 r-3
assessed-by-peers s144 p-143 k-87 a28 u-7 r-4 c-2
judged-on-real-work a207 s-26 c15 r-3 u-3
judged-by-nobody a-71 s-59 c-56 p53 k13 u-4 r-2
attendance-alone p176 c-37 k-4 s-4 a-4 r-4 u-4
nothing-assessed p140 c-105 k-72 s-59 a-57 u-4 r-2
kind-degree m800
kind-licence c296 p-72 k-3 s-3 a-3 r-2 u-2
kind-certification c151 s-106 a-86 p-56 k6 u-4 r-2
kind-exam p-175 k98 c70 r-70
kind-course c-85 p55 r-42 a-29 s20 u20 k12
kind-path a28 c28 p14
kind-project s99 a71 c-56
kind-lab s160 c-57 a26
kind-presence p206 c-60 k-8 s-8 a-7 r-6 u-6
kind-award r234 p-39 k-4 s-4 a-4 u-4 c-3
has-exam-code p-98 c80 k48
short p66 c-30 s-8 k-7 u-7 a-4 r-4
expires c70 p-42
certifying-body c39 r-3 a-2
pass-exam p-150 c101 r-92 k63 s18 u-9 a7
exam-named k59 p-50 c42 u-12 a-10 s6
final-exam p-58 k45 s19 c-10
quiz p-154 k153 c-33 s13 a-8 u-7 r-6
knowledge-check p-153 k139 s14 c-6 u-6
score-threshold p-167 k67 r-45 c27 u-20 a16 s10
letter-grade p-161 k82 s25 u-20 c15 r9
pass-assessment p-134 r-71 k68 s36 c26 u12 a7
kind-of-assessment p-92 k74 s20 u-8 r-5 c3
pass-test p-129 k83 r-56 c49 a-9 s4 u2
multiple-choice p-84 k57 c27 s-24 a-4 u-3
fundamentals c-163 a-86 r-32 k22 s17 p13 u4
introductory-course a-74 c-44 r-21 s19 p11 k-6 u3
sales-training c-170 k35 p-8 r-8 a4 s3 u-3
single-course-exam p-54 k27 s12 c-9 a-6 r-4
demonstrated-knowledge k40 p-10 c7 a-5 s4 r-4 u-4
labs-done s135 p-91 r-6 k4 c-4 a3
labs-named s32 k12 p11 r6 u-4
performance-test p-132 s117 c55 r-55 k-54 a25
shown-to-an-assessor p-134 s132 a41 k-40 c21
project-done s65 p-55 a53 k-30 c6 r4
work-submitted s62 p-43 a17 u8 k4 c-4 r-3
work-made s60 p-28 c-11 u9 k7 a-7 r3
portfolio s106 p-74 a31 c9 k-8 r-5 u-4
rubric p-93 s67 k36 a13 r-4 u-3 c-2
language-proficiency s188 p-75 c-46 k-13 u-5 a-4 r-3
skill-badge s94 k12 p-10 u-2
exercises-done s38 k26 p-16 a-7 r-3
capstone a96 p-92 s85 k-7 r-4 u4 c2
introductory-capstone s91 a-85 p-3 u-3
judged-on-the-job a190 p-143 s29 k-27 r-4
judged-by-a-panel a143 p-139 c41 s34 k-31 r10
evidence-of-practice a134 p-102 s53 k-23 c20 r-3
knowledge-of-skills c23 p-20 a18 u-10 k-9 s9 r3
certified-role r-30 k-16 s15 p13 u12 c5
certification-in-title c99 r-47 p-32 k23 u-11 s-9 a5
certification-exam p-59 c35 k26 r13 s-3 a-3
certification-earned c41 r-20 k14 u-13 s11 a11
proctored p-101 c84 k31 a7
renewed c53 p-31 k18 s14 r5 u-4
code-of-ethics c82 a-4 s3 p2 r-2
experience-required c56 k21 p-21 a17 r-10 s-9
accredited c56 p-15 u15 k-13 s11 a-6
licence c125 p-51 s-3
track-as-a-whole c58 p10 s3
examination-code c59 k15 s-9 p5
instructor-of-a-certification r87 k-37 p-17 a15 c-6 s-4 u-3
internal-certification c-52 k13 p-11 u7 s-6
degree-in-title m550 c-68 a7 p-7 r-2
degree-conferred m360
credit-bearing p-113 u64 r-50 s-18 k-17 c-11 a-9
association-credential c46 k12 s7 r-5 u-5 a4 p-3
specialist-grade k17 s-16 c16 a14 r-9 u-3
accredited-organisation c133 k-87 r71 s-60 a-3 u-3 p-2
accreditation-in-title c80 p-24 u-7 s3 r-3
certification-held c43 r29 k-21 p-21 s-5 a-5
designation s-67 c47 k16 p-16 r11
specialization-in-title c102 p-42 s-36 u21 k-7 a-6 r-4
path-as-a-whole c49 a14 k-9 s-4 r-4 u4
badges-of-certifications c39 k-13 s-11 p5 u5 a3
certified-user k42 c-33 s17 p-4
credential-holders c52 s-7 p-6 a-4 k-3 r-3
partner-in-title r28 s-24 c23 p-13 u5 k-4
years-in-the-field c35 r30 k-26 s-21 a-6
body-of-knowledge c32 a-9 k-7 s6 u3 p2
candidates c41 r-33 k18 u-14 p-12 s11 a10
earners u-34 c-31 k18 a11 s6 r4 p-3
grade-of-membership c110 k-24 p24 r9 s-3 a-3
attended p123 s13 c9 r-9 k-3
participated p67 s20 k10 r8 c-4 u-3
attendee-in-title p135 r-71 s-12 c-5 a-4 k3 u-3
event p75 r19 u-9 c-7 s6 k-3 a2
completed-a-course p61 u27 s16 k10 c6 r-4 a3
completed-something p33 s19 r-19 a15 k13 c5 u-3
certificate-of-completion p146 c-56 s-5
taught-content p55 k24 s14 r-14 u12 a-6
hours-of-training p25 a16 r-12 u-9 k6 c5 s3
read-or-watched p62 k17 u-11 a-7 c6 s4
member p84 c16 r16 u-10 k-6 a3 s2
engagement p46 r41 s-11 a-7 c3 u-3
award-won r147 p-41 k-36 s-8 a8 u-8 c-5
award-in-title r143 p-47 k-14 a10 u-9 c-5
named-by-others r133 p-27 k-5 u-4 s-3 c3
spoke r161 p-46 a-7 k-4 s4
volunteered r134 p-10 k-4 s4 a-4
mentored r119 p8 a-4 c4 s3 k-2 u-2
role-held r115 p-10 s-6 u-5 k-2 a-2 c2
contributed r97 k-11 a11 p-11 c-5 u3
years-of-service r186 c-37 p-6 s-4 k-3 u-3
role-in-title r98 p-49 c-14 k7 a-5 s-3
aprobar p-154 k117 r-68 s11 c9 a4 u-3
aprobar-el-curso p-142 k76 r-63 u13 a12 c11 s8
evaluación p-114 k89 s16 c16 a-6 r4 u-4
promedio p-98 k65 s18 c8 u-7 a4 r-3
puntos-exigidos p-89 k53 s19 c12 a-6 u-2
nota-exigida p-70 k61 u17 s6 a-4
proyecto s81 p-56 a21 k-9 c9 u-6 r3
proyecto-hecho s87 p-39 r7 k-5
proyecto-final s121 p-99 k-31 a15 r3
evaluado-por-alguien s66 p-58 a56 k-31 r5
trabajo-como-evaluación s46 p-27 k-6 a6 r-4
tareas-como-evaluación s58 p-30 k-14
resultado-como-actividad p25 k-24 u22 c-19 s-7 r-3
capaz-de r-40 k32 s30 u-19 p-10 a8 c-8
certificación c143 k-13 p-6 u-5 s4 r3
experiencia-exigida c68 p-32 k-6 s-4 r3
formador-certificado c99 p-36 k-28
diplomado u44 r-41 p-39 k9 c-8 a-6
asistir p104 k25 u-10 r7 s3
participar p87 r20 k-13 s-9 u8 a3 c3
participante-en-título p121 r-50 k5 u-3
completar p66 u19 k14 c14 s-13 r-11 a3
curso-descrito r-35 p31 u21 k-11 a3 s-2
evento p68 s-9 r9 k-8 u-3
premio r139 p-26 k11 s-10 c-5 a4 u-2
destacado r85 p-45 s25 k-24 a13 u-3
el-mejor r121 k-47 p-43 s-36
agradecimiento r129 p-38
aportó r92 p-21 u-2
ponente r158 p-61 k-2 s-2
papel-desempeñado r89 p-38 k-19 a15 s2
papel-en-título r108 p-39 c-21 k-2 s2
años-de-servicio r154
bestanden p-122 k119 c9 s-3
note-exigée p-126 k98
teilnahme p164 k-14 u-10 c-6 r-4 a-2
participation-au-cours p131 k-2
abgeschlossen p78 k29 u-6 r-5 s-3
auszeichnung r147 p-44
titre-professionnel c107 p-35 k-7
listed-learning c-44 p25 a-16 r-14 s11 u7 k4
listed-validation p-21 k8 u6 s5 c-4 a-3 r3
listed-certification c40 k13 r-12 s11 p-10 u6
listed-experience r55 a22 p19 c-17 k-12 s-6 u-5
listed-foundational c-29 a-26 r-12 s6 p5 u-3 k2
listed-advanced a24 r14 k-9 c8 p-6 u5 s-3
listed-hours a-22 p21 k15 c-11 s5 r-4 u-4
listed-months p-23 a20 k-11 c-5 r4 s3
listed-years c29 r24 k-16 a14 s-12
activity-assessment p-48 s22 k20 u-20 c14 a11 r-7
activity-project s52 k-43 a23 u-19 p-12 r7
activity-portfolio a47 s44 p-25 c10 u-9 r-5
activity-course r-24 p16 s13 c-12 u-6 k5 a-5
activity-education p18 a-5 s4 c2 u2
activity-participant p37 r16 a-8 k7 c-7 s-2
activity-member r33 s13 p13 k5 a5 u-4 c-2
activity-award r62 u22 k-12 s-8 c-2
activity-presenter r70 s8 p6 u5 k-3 a-2
activity-volunteer r80 a3 p3
activity-credential p-21 c19 s14 k8 a7 r7
activity-badge c21 s9 r-8 k-4 a-3 p3 u3
activity-application k-22 a19 c18 s5 r2
activity-experience a35 k-26 r24 c22 s-3 u-3
activity-other r23 s-19 u13 p10 c-8 k-5
assessed-by-answers p-46 k33 u-25 s20 c13 a8 r-2
assessed-by-work s44 p-28 a17 u-4
assessed-by-taking-part p42 r-7 u6 a5 s4
outcome-for-an-assessment p40 s-32 k-19 u12
assessment-completed p-44 k30 s19 c-6 a3 u-2
work-in-an-activity s21 k-8 r8 a7 p-7 c6 u-6
shown-as-an-activity s40 p-30 a11 c6 k-5
graded-by-a-person s82 p-67 k-27 r17 c10 a-5
credential-of-a-body c41 k33 r20 p-17 a9 u-5 s2
taken-part-in-an-activity s25 p19 a5 u-5 c-4 r-3
role-noun-in-title c89 p-22 k-17 a-5 s-3 r-3 u-3
continuing-education c22 k9 p9 a-8 s-4 r-3 u-3
teach-back s37 a35 p-33 c25 r10 k-3
judged-by-a-committee a107 p-42 k-33 c30 s3
timed-task s88 a52 p-46 k-41 c-7 u-7 r-3
language-exam s108 p-36 c-29 k-2 a-2 u-2
honour-in-title r118 p-35 k-22 s-4 a3 u-2
methods-of-instruction p-40 c-30 r-29 k-16 u11 a5
work-with-a-grade p-61 s50 a22 c-12 k-9 u-6
learners-assessed p-97 s41 a34 k31 c12 u-9
pass-a-course p-83 k61 s6 c-6
understanding-asked k54 p-26 c-7 a-6 r-2
skill-asked s37 p-29 c10 k6 a6 r-4
spoken-before-judges s47 p-26 a21 k-19 u-7 r-4
observed-against-criteria s53 a44 p-40 k-28 c11 u-4
activities-and-assessments k77 p-67 s-3 u-3
mastery-in-percent p-62 k49 s14 c3 u-3
certified-instructor c100 a45 s-38 r-31 p-27 k-14
before-a-board a76 c44 k-39 p-29 s-28 r3
vouched-for a56 p-40 k-29 c8 s5 r2 u-2
placed-in-title r129 p-62 s-41 k-38 a5 u-5 c-2
mentee p67 r-35 k-4 s-3
best-of-many r134 p-47 s-35 k-18 u-7 a3
award-presented r136 p-25 s-24 k-9 u-4 a3
beyond-duty r110 k-30 p-16 a-2 u2
chosen-by-others r86 k-27 a6 p-5
seleccionado r52 k-26 s24 a9 p5 u-4 c2
gracias r116 a6 p-6
kept-up-for-others r136 p-25
taught-others r92 k-29 p-25 s-2 c2
wrote-for-others r96 k-28 a6 c4 s-3 p-3
participó-como r65 p-52 a23 k-3 u-3 s-2
quota-met r101 a-22
champion-or-advocate r58 u-5 k4 s-3 p3
thought-leader r73 k-22
leads-others-in-title r89 p-25 c-22 k-4 s4 a2
praise-in-title r92 k-11 s-8 c-7 p5 a-2
patent-granted r116 a23 p-4
competed p52 r19
level-of-an-award r-86 k45 s27 p-7
nominated-to-learn p36 c-20 r-19 a-14 s6
skills-assessment p-93 s34 k31 c25 u-4
before-a-panel-of-experts a78 p-42 k-33 s26 r5 c3 u-2
confirmed-by-a-manager a95 k-44 p-35 s20 u-4
evidence-from-work a78 k-32 p-29 s23 c11
challenge-solved s92 p-43 k-34 c-3 r2
apprenticeship a167 p-84 s26 c13 u-6 k-4
expert-practical a168 c28
tasks-of-the-trade s50 p-35 k-32 a28 c4
recorded-performance s72 p-35 k-22
exam-and-nothing-more k37 p-30 s-28 c12 u-9 a-6 r-4
knowledge-tested k44 p-40 s6 c6 u-6 a4
advanced-capstone a140 s-31 p-20
thesis a112 p-70 s54 r26
year-in-title r87 p48 s-33 u-26 c-24 k-23 a-16
quarter r53 p-7 s-5 k-3 a-3 c-2 u2
held-by-title r71 u22 k-21 s-21 a-8 p2
expert-in-title a42 u40 s-26 k-23 p-19 c4 r3
gold-platinum r42 a37 k-17 p-13 s-11 u10
silver-bronze a18 c-14 r13 u13 s-9 k-5 p5
gold-practice a79 r18 k-14 p-11 u11 c-8 s-5
bronze-learning p44 r8 c-4 k-3 s-3
level-n p-39 u25 a24 k-16 s12
course-number k24 r19 u-19 s16 p-12 a-4 c-2
numbered-module s110 k32 p-15 c-6 u-6 r-2
number-at-the-end k99 p-41 s-15 c13 u13 a-4 r-4
version-in-title k21 r-15 c10 a-9 s7
version-mark p-76 s66 k37 u18 c-10 r-8 a-6
course-completion k70 p-12 s-9 u-4 c-2
knowledge-badge k57 p-5 r-3 u-3
competency-in-title s26 a11 k7 u-6 p-5 r-5
gerund-title p47 c-19 r-14 u-13 k11 s9 a-9
course-in-spanish p58 r-26 k25 u24 c-16 a-13 s-12
role-holder c40 p-25 r16 s-14 k5 u-5 a3
certified-first c24 u12 r-7 k6 p-6 a-4 s3
abbreviation-in-brackets c71 p-47 u-19 r-12 k9 a7 s6
trademark-in-title c37 s-10 k-5 a-5 p4
called-a-certification c48 a14 p-13 r-10 u-9 k8 s4
accredited-professional c38 k27 p-24 u-7 s3 r-3
standard-edition c75 p-3
academic-specialisation c59 u11 s-10 k-7 p-7 a-4
course-under-a-sold-name p71 c-38 s-14 k-10 a-3
certificate-in-spanish p-45 k40 s23 c16 u-7 a-4 r-3
certificate-in p-27 u26 r-16 s15 k14 c6 a-4
microcredential p-63 u49 s33 c-25 a23 r-23 k13
authorised-to-teach c55 k-33 s17 a5 p-5 r5
fellowship-by-grade c53 r20 a3 u-3 k-2
assessed-under-a-scheme a87 c10 s-8 k-7 u-5 p-4 r-3
competence-level a83 s-8 c8 k-5 p-3 u-3 r-2
seen-as-a-leader a59 r40 p-11 k-8 s-5 u4
track-record a60 r11 p-8 k-7 s-7 c6
used-at-customers a49 k-12 p11 c9 r-7 s-5 u-3
field-use a47 c13 p-8 s-5 u-5 r-4
coaches-others a41 r22 k-16 u-7 c-6 s4 p4
apprentice-or-on-the-job a45 c30 p-21 u-8 s6 r-3
approved-by-peers a67 k-9 c5 p4 u-3
deep-expertise a30 s22 k-11 p-10 c6 r6
holders-of-this c34 u-12 k9 s-5 a-5 p4
validates-skills k30 c20 p-16 a14 r-9 s-7 u3
standards-met c46 p-10 r7 u-4 a3
recognised-everywhere c45 r-6 u-4 k2
renews-or-expires c20 p11 a7 u-5 k4 s-4 r3
qualified-to c40 p-9 r9 s-5 k-4 a4
requires-membership c40 p-13 u-9 a7 k5 r4
certified-people c22 r21 k16 p-3
proves-or-verifies k15 s14 p-13 c12 a10 u-5
passed-something k54 s22 p-21 u-6 c-5
testing-of-skills c44 s26 p-9 k-7 u3
can-describe k43 r-28 s18 c-14 u10 p-7
overview-of r-36 k28 u25 a-22 p22
shown-to-understand k26 s10 p-8 c4 r-3
course-objective k65 p-48 s40 u-15 c-12 r-10
knows-in-spanish k45 r-17 a10 u-10 c-4 s3
makes-in-spanish s51 k27 r-20 p-15 a-14 u-3
can-make r-25 s21 c11 a10 k6 p-5 u2
did-make s35 k-16 a11 u-8 p7 c4 r-4
makes-verbless s30 p-9 u-9 k8 a6 r3 c-2
demonstrated-ability s23 a20 u-12 c11 p-9 r-7
individuals-can s65 p-22 c9 a-5 k-2 r-2
hours-said s39 a17 c-15 u-14 k-10 p-5
hands-on s31 a18 c-13 r-13 p10 k-6 u-5
participant-or-completion p59 c-32 r29 s6 u-6 k3 a-3
how-to p34 r-25 k16 a-15 s13 c-6 u-3
you-addressed p24 c-20 k14 s-11 a-11 u10 r9
workshop-first p35 k10 s-4 r-4
this-course-teaches k41 r-25 s19 p19 a-15 c-12
course-covers k28 c-16 s13 p13 a-10 u5 r2
learned-explored p41 u-9 r-7 k4 a-3
experience-shared p26 r9 k-7 s6 u5 a-3
program-for-whom p27 r-17 c11 s-9 k8 a-3 u3
learn-about s21 k16 a-15 u15 r-14 p8 c-3
completed-the-training p28 r-25 u22 k8 a7 c-6
training-named p38 r-23 k17 c-10 a-8 s4 u3
online-course k22 s9 a-7 c-4 u4
instructor-led p48 k-10 r-7 c-5 u5
pd-outcomes p55 s-13 a-9 r4 u-2
part-of-series p23 s14 c-12 u-7 a3
onboarding k24 p13 c-11 s9 r-6
completed-in-spanish p41 s-21 u17 k-16 c14 a3 r-3
learning-path k38 c9 r-8 a-6 s-5 u-5
boot-camp a38 s26 u-21 c-14 k-11 p4
person-who-serves r66 k-25 u-19 s-14 a13 c9 p4
served-as r57 p-18 u-9 s3
presented-something r49 p-6 s3
best-of r67 s-15 u-12 a10 c-5 k-3
hit-a-target a50 r50 k-10 p-8 s-6 u-5
times-done r38 k-15 s-12 c12 p12 a-8 u-7
employee-group r26 p5 k-3 a-3 u-2
values-named r42 u-12 k-11 c-7 a5 s-4
grant-or-scholarship r32 p-13 k-4 s3 u2
chosen-or-appointed r51 p-13 c11 k-10 u-9 s-8 a5
gave-to-others r51 s-15 p12 k-8 c-7 a3
great-effort r51 s-16 k-14 c11 p4 u-4 a3
club-or-society r34 u-14 k-9 p9 a-4
se-otorga r38 k-27 a22 s20 u-13 c-11 p-9
sold-to-customers r26 u-20 c12 p8 a4 s-3
vendor-named u-34 p27 c22 s5 a-3 r3 k2
introduction k53 r-33 p20 c-8 a-6 s2
policy-rules c35 k23 r-21 a-7 p-4
trade-craft s55 c14 p-13 k-9 a-8 r-2
office-programs s52 p38 r-24 c-17 a-10 k-7 u-3
programming u20 a15 s14 p-9 r-8 k-6 c-6
competency-words a26 c-24 k-17 r14 u9 s5
sports-culture s22 p-22 u15 k-13 a11
teacher-pd k-22 s19 p15 u8 c-4 r3
exam-for-a-role p19 k-16 c-7 r4 s3 u3
exam-of-an-introduction u-15 p11 k6 r-4
practice-with-a-threshold k-16 a14 c13 p9 s7 u-5 r-2
graded-work-with-a-threshold k-36 s25 a12 c4 p-3 u-2
practice-beside-a-test k-35 a18 s13 p9 c-3
present-and-passed u-22 r-15 k11 c8 s-7 p-6 a4
present-and-worked s-12 c-11 r11 a6 u-6 p-5 k3
honoured-for-work r35 k-22 s-15 c-9 a4 u-3 p2
credits-with-grades k43 p-25 s22 u-14 c5 r3
honoured-among-those-present p-24 k20 r17 s7 u-6
teaching-that-was-judged c56 a34 r-33 k-9 s-3 p-3
work-judged-beside-an-exam a50 k-39 c17 s-11 p-3 u-2
spoke-as-an-exercise r-63 s45 p11 a-4 k-3
course-for-a-title r-41 k17 p8 a-7 u2
described p71 u-44 c-34 r12 a-9 s6 k5
described-alone u-64 k57 s25 p14 r-12 c8 a-6
no-sign-of-an-assessment k-20 c-17 r9 u8
nothing-passed k-22 a-22 u20 s-15 c-11 r8 p7
no-work-shown a-53 k27 p-27 s-15 r12 c-7 u7
no-sign-of-a-role c-37 p25 k-18 a-17 u14 r7 s-3
nobody-was-there k-11 s-11 a-10 u9 r-4
nothing-contributed r-78 u38 a-31 k17 p15 s7 c5
award-unspoken r-46 u27 p14 k-12 s-7 a-3
credits-and-no-grade s-36 k-23 p-12 a-11 c-11 r-10 u-3
course-alone p71 a-36 u21 s-14 c-10 k7 r-5
assessment-alone u21 k19 a-15 s7 c7 r-4
participant-alone p64 k-18 u-16 r14 c-3 s2
education-alone p29 u23 a-18 r14 k-12 c-11 s-4
credential-alone c15 r-11 a9 p-8 s7 u3
experience-alone r18 k-13 s5 p5 a2 c2 u2
other-alone r23 k-15 a5 u3 c-2 p2
award-alone r48 u24 k-9 s-9 c-4 a-2
project-alone s20 r12 a7 u-5
application-alone u17 k-11 s3 a3
member-alone p40 s-8 c5 u-3 k-2 a-2
presenter-alone r34 u7 a4 p-4
volunteer-alone r44
course-and-assessment-alone c23 s19 p-12 u-8 k5 r2
"""
