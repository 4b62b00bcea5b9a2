"""What each rule is found to weigh, class by class, fitted to 1,000 badges of 513 issuers read and labelled.

Written by tests/bench/fit_classifier.py. A letter for each class (knowledge, skill, ability, certification,
participation, recognition, macro, undetermined), then hundredths: for it, or with a minus against it.
"""

SHARPNESS = 1.226
"""How steeply sums of weights become confidence, so that an answer of confidence p is right in about p of cases."""

TEMPERED = ((0.0, 0.0), (1.0, 1.0))
"""How often the guess is right that has such a share of what the evidence says."""

SURE_ENOUGH = 0.437
"""The confidence below which the answer is undetermined."""

RULE_WEIGHTS = """
no-assessment p199 c-135 k-90 s-73 a-72
not-a-certification c-225
not-a-degree m-300 a7 s-4
exam-authoring r274 c-144 k-16 a-11 u-7 p-4
exam-preparation c-86 p82 k-48 s-34 u10 r-9 a-4
self-assessment p135 k-63 s-25 a-22 u-22 c-16 r-14
judged-competition r254 k-92 u-24 p-24 c-23 s-11
assessment-as-subject u-35 a29 k-18 s16 c-11 p10 r-10
asked-beforehand m-100 r-9 s-8 k-7 c7 a-6
leads-elsewhere m-150 c-72 p6 s-4 k-3 u3
given-to-organisations c-141 r105 s-11 k-10 u-5 a-5 p-5
assessed-by-exam k239 p-228 r-138 c96 u-51 s-25 a-11
assessed-in-a-proctored-exam c130 s-26 u-7 r-6 a-6 k-5
assessed-by-quiz k274 p-205 c-77 u-60 s45 a-17 r-13
assessed-in-practice s235 p-199 k-171 c62 a54 u-27 r-17
assessed-by-project p-180 s141 k-108 a106
assessed-by-portfolio s262 p-184 k-113 a41 u-40 r-7 c-4
assessed-by-peers s240 p-185 k-114 u-47 a30 r-9 c-5
judged-on-real-work a311 s-67 c11 r-6 u-5
judged-by-nobody a-91 s-81 c-72 p68 k35 u-16 r-4
attendance-alone p281 c-54 k-15 s-15 a-15 r-15 u-15
nothing-assessed p223 c-136 k-96 s-80 a-75 u-38 r-6
kind-degree m800
kind-licence c407 p-94 k-9 s-9 a-9 r-9 u-9
kind-certification c218 s-146 a-112 p-72 u-5 r-4 k-4
kind-exam p-225 k126 c90 r-90
kind-course c-140 u129 r-91 a-84 p83 s24 k15
kind-path a36 c36 p18
kind-project s126 a93 c-73
kind-lab s215 c-75 a28
kind-presence p352 c-85 k-25 s-25 a-25 r-25 u-25
kind-award r349 p-54 k-14 s-14 a-14 c-14 u-14
has-exam-code p-126 k97 c66
short p188 u-60 c-41 s-29 k-27 a-12 r-11
expires c90 p-54
certifying-body c42 s18 k-10 a-4
pass-exam p-220 r-138 c137 k112 s34 u-28 a22
exam-named c51 p-48 k47 s36 u-20 r-14 a-8
final-exam k79 p-73 u-11 s9 c-7 a-6
quiz k234 p-218 c-65 s63 u-31 a-21 r-17
knowledge-check k194 p-189 c-34 s15 u-7
score-threshold p-198 k133 r-77 u-43 s21 a16
letter-grade p-210 k85 s36 a26 c13 u-9 r-3
pass-assessment p-184 k110 r-93 c51 s42 u13 a-12
kind-of-assessment p-121 k80 s70 u-26 a-11
pass-test p-183 k126 r-79 c41 s39 a-8 u-7
multiple-choice p-108 k78 c55 s-52 u-4 a-3
fundamentals c-200 a-117 k115 u-49 r-48 s25 p-14
introductory-course a-92 c-56 k-55 s48 p41 r-34 u4
sales-training c-142 k75 p-73 u-29 a-23 s5
single-course-exam p-65 k64 s34 c-30 u-25 a-21
demonstrated-knowledge p-64 k60 c51 r32 u-30 a-14
labs-done s249 p-146 r-20 a-16 c-16 u8 k-5
labs-named k43 s31 u21 c-18 p-12 r11 a-4
performance-test p-192 s159 c95 k-92 r-76 a75 u-24
shown-to-an-assessor s206 p-173 k-62 a52 c9 u-3
project-done s100 p-94 a89 c28 u-28 k-28 r-14
work-submitted s97 p-97 k41 a23 r-18 c16 u-8
work-made s79 p-36 u-23 a22 k21 c-16
portfolio s143 p-123 a67 c44 r-30 u-16 k-13
rubric p-126 s110 k59 c-17 r-10 a8 u-8
language-proficiency s285 p-105 c-68 k-23 a-21 r-15
skill-badge s117
exercises-done s34 p13 k12 u-11 r-4
capstone a276 p-185 k-37 u-10 c10 s9 r-8
introductory-capstone s256 a-256 k-10 u-5
judged-on-the-job a293 p-183 k-54 s27 r-11 u-10 c-8
judged-by-a-panel a259 p-185 k-53 c36 s30 u-13
evidence-of-practice a176 p-132 s63 k-28 c25 u-6
apprenticeship a216 p-108 s36
expert-practical a216 c36
knowledge-of-skills r-64 a57 c52 k-43 s25 p-17 u6
certified-role u84 c68 r-56 s-47 k-42 p-27 a19
certification-in-title c70 r-46 k37 u33 a-26 s-23 p-9
certification-exam c105 p-96 k69 u-23 a-20 r5 s5
certification-earned c122 r-41 p-29 s-22 u9 a8 k7
proctored p-135 c119 k39 s10
renewed c135 p-30 r-19 u-14 a3
code-of-ethics c130 r-15 p12 s-12 a-7
experience-required c65 p-45 k43 a41 u-20 s-17 r7
accredited c65 p-36 k23 s21 u-7
licence c160 p-65
track-as-a-whole c90
examination-code k52 c47 s-6
instructor-of-a-certification r106 a55 k-47 c-36 s-28 u-24 p-16
internal-certification c-78 k20 a7 u-4 s-4 r-3
degree-in-title m550 c-90
degree-conferred m360
credit-bearing p-191 u156 r-72 s-39 k-32 a-25 c5
association-credential c85 s-11 p-7 u-6 k5 r3
specialist-grade k32 p-22 r-20 u20 c18 s-17 a16
attended p225 c-32 r-26 u18 k-18 s12 a-9
participated p129 s48 u-32 k30 c-19 a-18 r-11
attendee-in-title p213 r-103 s-19 k-13 c-8 a-8 u-7
event p129 r64 u-38 c-36 a-15 k10 s-5
completed-a-course p81 u56 c27 r-17 k6 s5 a-4
completed-something p67 r-44 a20 s18 k12 u10
certificate-of-completion p180 c-72
taught-content p105 r-55 u35 a-35 k33 s28 c-4
hours-of-training r-43 s32 a31 p25 c-14 u8 k8
read-or-watched p124 a-30 u-13 r10 s8 c-5 k-4
member p131 r56 k-36 a-12 c-7 s5
engagement p73 r55 s-25 k-5 u-3
award-won r270 k-68 p-59 u-42 s-39 a20 c-11
award-in-title r177 p-74 a25 s-17 k-7 u-3
named-by-others r200 p-36 u-18 a-10 c-6
spoke r187 p-77 a17 s15 k-9 u5 c-3
volunteered r260 s-36 c-26 k-23 u-20 a-7 p5
mentored r175 k19 s-18 p-18 c15 u-8
role-held r191 s-44 a-39 p-31 c26 k11 u4
contributed r146 s-46 p42 k-16 u-15 c-4
years-of-service r252 c-51 k-9 a-7 s-5 u-5 p-4
role-in-title r156 s-57 p-32 u-18 a14 k-14 c-4
aprobar p-226 k139 r-98 s46 c31 a-7 u6
evaluación p-115 k96 a-47 r45 c13 u9
bestanden k162 p-162
proyecto s108 p-80 a31 r-22 c7
asistir p206 u-54 c-37 r34 a25 k-23 s12
completar p120 s-61 u46 r-31 a24 c13 k5
premio r178 p-58 a33 k15 s-14 c-7 u-3
certificación c184 s-23 u-14 a11 p-10 r7 k7
listed-learning p74 c-59 u43 a-26 r-13 s10
listed-validation p-31 s24 c-10 u10 k-8 a7
listed-certification c39 s32 p-31 k28 u15 a-11 r-8
listed-experience r84 k-42 p29 c-24 a13 u6 s6
listed-foundational a-52 c-39 u13 p-10 k10 s4
listed-advanced r30 c22 s-19 a14 k-8 u6
listed-hours p47 a-27 r-21 u16 c-14 s-9 k9
listed-months p-33 k-18 a16 s16 c-12 u7 r6
listed-years r54 c36 p-23 s-17 k13 u-12
activity-assessment p-79 c39 r-31 k26 s25 a8
activity-project s66 k-50 u-31 a24 p-19 c10 r8
activity-portfolio a89 p-59 s55 c26 k-13 u-10 r-8
activity-course p45 r-39 u33 c-23 a-13 s-11 k-10
activity-education p34 k-31 u21 s15 a-9
activity-participant p53 c-38 r26 a11 s-9 u8
activity-member r54 k-28 s20 p17 a9 u7
activity-award r90 u85 s-25 k-22 a-21 c-15 p-11
activity-presenter r42 a25 u22 p15 c11 k-5
activity-volunteer r96 u8 a8 p-5 c4
activity-credential c55 p-45 a20 u13 s-12 r11 k3
activity-badge c45 s37 p-36 k-28 u22 r-22 a8
activity-application c32 a20 k-12 u-12 p-11 s7 r4
activity-experience c42 r41 p-15 a13 s-13 k-4
activity-other r47 p-45 s-18 u16 c7 k6 a4
assessed-by-answers k21 u-21 r-15 a14 c12 p-12
assessed-by-work a69 p-56 s53 k-24 r21 u-16 c-11
assessed-by-taking-part p97 c-24 s-13 k-10 a8 u6
assessment-completed k37 p-25 c-23 u-22 s19 r9 a4
work-in-an-activity s40 a36 p-31 k-21 c10 r-5
graded-by-a-person s130 p-106 k-44 a21 r13
credential-of-a-body c77 k38 a28 u-21 p-16 s15 r-14
taken-part-in-an-activity a22 s22 r20 p-15 k15 u-15 c-4
"""
