"""What each rule is found to weigh, class by class, fitted to 930 badges of 491 issuers read and labelled.

Written by tests/bench/fit_classifier.py. A letter for each class (knowledge, skill, ability, certification,
participation, recognition, macro, undetermined), then hundredths: for it, or with a minus against it.
"""

SHARPNESS = 1.168
"""How steeply sums of weights become confidence, so that an answer of confidence p is right in about p of cases."""

SURE_ENOUGH = 0.411
"""The confidence below which the answer is undetermined."""

RULE_WEIGHTS = """
no-assessment p198 c-135 k-90 s-72 a-72
not-a-certification c-225
not-a-degree m-300 a7 s-4
exam-authoring r287 c-143 p-22 k-15 a-9 u-6
exam-preparation c-102 p89 s-37 k-36 u11 r-10 a-5
self-assessment p134 k-64 u-28 s-23 c-17 a-16 r-12
judged-competition r253 k-91 u-25 c-24 p-23 s-13 a4
assessment-as-subject a36 u-34 s21 r-15 c-12 k-10
asked-beforehand m-100 s-12 c9 a-7 k-7 p-6 r-4
leads-elsewhere m-150 c-72
given-to-organisations c-139 r104 s-12 k-8 a-6 p-6 u-6
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
certifying-body c44 s8 k-4 a-4
pass-exam p-215 r-138 c136 k104 s33 a27 u-27
exam-named c50 p-50 k47 s35 u-18 r-13 a-5
final-exam k74 p-73 s15 c-11 u-7 a-6
quiz k237 p-215 c-65 s63 u-31 a-23 r-19
knowledge-check k192 p-191 c-29 s22 u-7 a-3
score-threshold p-197 k133 r-79 u-42 s22 a19
letter-grade p-205 k89 s35 a31 u-6 c-3
pass-assessment p-173 k119 r-106 c41 s37 u14 a-4
kind-of-assessment p-131 k86 s81 u-35 a-9
pass-test p-178 k124 r-78 c39 s31 u-6 a-3
multiple-choice p-108 k78 c60 s-54 u-6 a-4
fundamentals c-200 k117 a-116 r-47 u-47 s19 p-12
introductory-course a-89 k-57 c-47 s46 r-42 p39 u7
sales-training c-143 k75 p-73 u-30 a-19
single-course-exam k70 p-63 u-28 c-25 s24 a-21
demonstrated-knowledge p-65 k52 c46 r23 u-14 a-12 s6
labs-done s243 p-141 r-17 a-17 c-16 u6 k-4
labs-named k35 u28 s24 r23 c-21 p-10 a-6
performance-test p-182 s153 c102 k-97 r-75 a72 u-26
shown-to-an-assessor s204 p-174 k-65 a49 c18 u-4
project-done p-107 s101 a97 k-30 u-23 c23 r-6
work-submitted s104 p-98 a28 k27 r-13 c12 u-8
work-made s74 p-41 a26 k23 u-17 c-16 r-4
portfolio s137 p-130 a77 c50 r-34 u-18 k-11
rubric p-126 s114 k50 c-17 a12 r-9 u-6
language-proficiency s283 p-104 c-67 k-23 a-19 r-16
skill-badge s117
exercises-done s45 u-13 k13 c6 r-5 a4 p-4
capstone a272 p-185 k-49 s19 c11 r-8 u-6
introductory-capstone s258 a-256 k-9 u-7
judged-on-the-job a293 p-184 k-53 s27 r-10 u-10 c-8
judged-by-a-panel a261 p-186 k-56 c36 s31 u-13
evidence-of-practice a181 p-134 s57 c28 k-24 u-6
apprenticeship a216 p-108 s36
expert-practical a216 c36
knowledge-of-skills r-69 c59 a58 k-44 s21 p-12 u5
certified-role u88 c62 r-57 s-48 k-43 p-22 a21
certification-in-title c73 k38 r-36 p-35 u29 s-20 a-14
certification-exam c105 p-95 k77 u-23 a-21 r6 s-4
certification-earned c113 r-42 p-27 s-21 u14 k11 a7
proctored p-135 c112 k45 s12 a-3 u-3
renewed c127 p-29 u-13 k-4 s-3
code-of-ethics c145 s-13 r-9 k-7 a-6
experience-required c91 p-65 a40 k32 u-19 s-17 r9
accredited c78 p-37 k26 u-10 s9
licence c160 p-64 u-3
track-as-a-whole c90
examination-code c65 k37 s-9
instructor-of-a-certification r101 a65 k-43 s-32 c-31 p-30 u-22
internal-certification c-78 k20 a8 s-5 u-4 r-3
degree-in-title m550 c-90
degree-conferred m360
credit-bearing p-187 u154 r-74 s-48 k-32 a-28 c17
association-credential c88 s-11 u-9 p-6 k5 a4
specialist-grade k30 c20 r-19 u18 p-16 s-15 a9
attended p208 c-29 r-27 s20 u15 k-12 a-5
participated p134 s46 u-39 c-31 k26 r-8
attendee-in-title p210 r-101 s-19 k-12 c-8 a-8 u-6
event p130 r69 u-44 c-32 a-28 k17 s-3
completed-a-course p90 u59 r-32 c21 k14 s4 a-4
completed-something p51 r-44 a30 s23 k8 c8 u6
certificate-of-completion p180 c-72
taught-content p105 r-71 u43 s29 a-28 k26 c5
hours-of-training r-60 a38 s33 p30 u14 c-12
read-or-watched p122 a-31 c-11 r11 s8 u-7
member p134 r77 k-43 c-16 a-15 u-14 s11
engagement p75 r50 s-25 k-6 u-4
award-won r274 p-75 k-61 u-38 s-35 a16 c-10
award-in-title r177 p-73 a18 s-18 k-5
named-by-others r195 p-34 u-19 a-17
spoke r205 p-88 s16 a12 k-10 u4 c-4
volunteered r271 s-37 c-30 u-25 k-24 a-12 p11
mentored r191 s-21 k17 a-15 p-13 c10 u-7
role-held r194 s-49 p-33 a-31 c29 k5
contributed r165 s-44 p40 a-18 c-14 k-12 u-9
years-of-service r253 c-51 k-9 a-7 s-5 u-5 p-5
role-in-title r137 s-49 p-36 u-31 a26 k-3
aprobar p-230 k145 r-102 c40 s39 u8 a-8
evaluación p-105 k92 a-54 r41 u17 c16 s-7
bestanden k162 p-162
proyecto s100 p-76 a33 k-25 u24 r-21 c9
asistir p205 u-58 c-52 a32 s29 r24 k-17
completar p112 u53 s-48 r-36 a29 c13 k-6
premio r177 p-59 a37 k15 s-15 c-8 u-3
certificación c182 s-27 u-17 a15 k12 p-10 r7
"""
