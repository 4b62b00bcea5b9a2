"""Words in the description and what each was found to weigh; written as those of rules are."""

DESCRIPTION_WORDS = """
abilities s-9 k9 u-9 a6 p4, ability u-14 s7 r7 c-6, able k45 r-38 p24 a-22 c-18 u17 s-8, about p44 s-20 a-19 c-18 k6
u5, academic p-27 a13 r11 c11 u-6 k-5 s3, academy r-11 s7 u-6 k6 c4, access k29 s-20 c15 a-15 r-9 u3 p-3, accounting
k15 u-6 c-6 p4, accreditation c25 s-11 r-10 k7 a-5 p-5, achieve r15 s-14 k11 u-9 p5 c-5 a-4, achieved r26 p-22 c14 a-9
u-9, achievement u-14 a11 s9 r7 c-7 p-5, acquired p56 s-19 c-14 r-14 k-6 u-4, acreditada r30 c-15 a-14 u-8 p8 k-4 s4,
across k13 u-11 p7 a-5 c-4 r4, action p6 r-4 u-4 k4, active r26 k-11 a-5 s-4, actively a16 p-8 c8 r-5 s-4 k-4,
actividades r-15 u-14 c11 k9 p5, activities p38 u-18 k-17 a-10 s7 c-7 r7, activity p11 a-8 c-4 s4 u-4, add p19 k-15 u7
a-6 c-4 r-4 s4, address u16 c-12 p11 a-9 s8 k-8 r-6, además k35 s-18 r14 c-12 u-9 p-6 a-4, administering p13 k-6 u-4,
administration c20 k14 p-10 u-10 s-8 r-4, administrator c21 u-18 s-6, adobe u-17 p9 s8 a-3, advance p22 r13 k-10 c-9
s-8 u-5 a-4, advanced p19 k-15 a15 r-9 s-8, after k-15 a7 s4, against k14 a-5 c-3, along u-10 k9 c5 a-4, also a-27 u25
p19 s-15 k7 r-5, analysis s31 p-21 r-13 c-12 k10 a7, analytical u12 r-11 a-11 s10 p-9 c6 k4, analytics p15 s-11 c11 r10
k-9 u-9 a-7, analyze a-12 c12 k-10 u10 r-7 s4 p4, any p20 u-11 a-11 k-10 s6 c5, análisis u15 s-8 p-7 c-5 a3, aplicación
c22 u-21 p16 r-12 s11 k-10 a-7, application s32 u-21 c19 a-16 r-11 k-4, applications a22 k-19 p-17 c16 r-5, applied a8
u-7 p-5 c5, apply k25 r-13 a-10 u-4, applying p-27 k23 s18 u-8 r-7, approach s-13 p9 k9 a-5, approaches u-19 k16 p13
a-9 r-3, appropriate s18 u-14 p-10 c8 r-5, approved a19 c18 s-13 p-11 r-9 u-3, aprendizaje p30 s-19 a-11 c-10 u9,
architecture k15 p-14 r-8 a6, area p-30 k28 c-11 a8 r6, areas k-20 s13 r-8 c8 u7 a5 p-4, around p-28 k17 u7 s7 c-3,
aspects c-14 u13 k10 p-8 a5 s-3, assess p18 s13 a-11 r-9 c-8, assessment p-34 a24 k16 s14 r-14 c-9, assist p19 k12 c-11
u-11 a-4 r-3, associate k8 s-6 c5 u-4 a-4, associated s16 u12 p-10 c-6 k-6 a-5, así k24 s-13 a-9 c-9 u5 p3, attacks
u-10 p7 s7 a-3, attended p42 k-14 r-10 c-9 s-8 a-7 u6, audience s16 k-10 r7 c-7 p-7 u5 a-4, audit c7 p-5 s-4, available
p19 s-10 u-9 a6, award r18 s-7 p-7 u-6, awarded r31 s-21 p17 k-16 c-14 a9 u-7, awards s9 k-8, awareness c16 p15 u-12
r-10 a-7 s-6 k4, azure s28 r-12 c-8 p-7, base p14 k10 u-8 s-7 r-5 a-5, based s35 u-28 p17 k-12 r-8 c-6, basic k32 p-22
s-21 u14 c12 r-12 a-3, basics s24 c-15 k-14 u7 p4 a-3, become p11 k10 r-10 a-10 s-8 c4, been c30 p-27 r21 s-16 u-7 k-7
a6, behavior p28 u-10 k-9 c-6 r-3, behaviors p10 k10 s-7 u-6 a-4 c-4, below c19 k-15 u-13 p10 s-5, benefits k19 c-18
p12 u-10 r9 a-7 s-5, best r29 c-10 u-9 a-7, better k29 s-8 u-7 c-7 r-6 a-6 p4, between k12 p8 a-7 u-6 r-5, beyond r12
u-4 s-4 p-3, board r75 c-20 u-17 p-13 a-13 k-12, bootcamp p-26 s11 c8 a6 k4, both k24 r-13 u12 p-10 a-7 c-4, bring k14
s-9 u6 p-5 r-5, broad s-7 a6 k5 p-5, build p17 u-10 k-9 a7 r-5, building p11 k-9 a-8 r5 c-4 u4, built s23 k-17 u-9 r-8
p6 c5, business r-21 a20 c10 k7 s-6 p-5 u-4, businesses k16 s-9 a-4, calidad k-33 s24 r14 c-8 a5, candidate c24 s-18
a15 p-12 u-10 k8 r-6, candidates c17 r-14 a14 u-11 k-5 s-3, capabilities s11 k6 r-6 c-5, capable s11 a11 u-10 k-9 c-7,
capacidad p46 s-34 k-13 c-10 a6, capaz s38 k29 p-20 r-16 c-14 u-12 a-5, capital p11 u-9 a7 r-6 s-5, care p11 r-8,
career s10 r-5 c-3 u-3, careers p19 k-12 s-7 r6 a-5, case k27 a-8 s-7 p-6 r-6 u-4 c4, cases k16 u-7 s-6 c-5, center c16
p-13 u-10 r6, certificate k34 a-22 p-20 r-15 u14 s13 c-4, certification c52 u-35 p-12 a-6 r-3 s3, certified u-27 k26
s-22 c21 a11 r-7, challenge s43 k-20 p13 c-12 r-11 u-11, challenges s28 k-16 r-15 u-5 a5 c4, champion r-23 s15 k6 u-5
c3, change s21 r-11 k-8 u-7 a4 p3, changes k9 u-8 a7 p7 s-7 c-4 r-4, characteristics k10 p-5 u-3, classroom r16 s-15
p13 k-7 c-7, clear r-7 a6, client a24 p21 k-18 c-10 r-8 s-5 u-5, clients p18 u8 a-7 s-6 r-5 k-5, clinical s-9 u7 p7
k-5, cloud u-19 r-13 k13 c12 p7, clusters c7 p-7, code c8 k8 p-7 r-6 a-5, coding u-5 s4 k4, collaborate r12 k-5 a-5 u-4
s4 c-3, collaboration p16 r16 u-10 s-8 k-6 c-5 a-3, collection u9 k-7 p5 c-5, college a29 r-17 s-15 p13 u-8 k-7 c5, com
u13 r-8 k-4, combination k-18 s17 u8 p-5 c-4 a4, commitment r16 k-7 s-6 u-5, common p16 a-14 r14 c-12 u-6 s3,
communicate u35 a-13 p-12 k-8 s-8 c4, communication p20 s-18 u14 a-10 c-6 k4 r-3, communications s-15 c-8 a8 p7 u5,
community k-33 s17 r17 u3 c-3, como a-27 r24 c-20 k17 p6 s5 u-5, company c-14 p-11 k11 r9 u4 a4, competence a31 c13
s-13 k-12 u-10 r-8, competencias p20 r-17 k-14 s8 a-4 u4, competencies c-43 u28 p18 s13 a-9 r-9, competency k18 p-14
r-6 s5 a-5 c4, competition r11 c-11 a-9 u-8 s7 p6 k4, complete p-37 u24 a14 r-10 c5, completed p49 a-40 k-28 c-18 s16
r12 u8, completing p-35 c20 k14, completion s21 c-12 r-7 p-4, complex k-25 p23 c13 a-12 r8 u-5, compliance a15 p11 k-10
u-10 c-4, components k18 p15 u-11 s-11 r-10 a-3, comprehensive u-14 k8 c7 a6 s-4, comprende k41 p-27 r-16 s11 c-11 a10
u-8, computer p-21 s19 k7 a5 r-4 u-3 c-3, computing p7 u-5 k5 c-4 a-3, comunicación a16 p-13 s-10 u-10 c8 k5 r4,
concept c14 k-14 p10 s-7 r-7, conceptos s-17 k16 p15 a-10 u10 r-8 c-5, concepts p20 r-16 k14 u-12 s-10 c7, conduct u26
k-13 p-11 r-6 s4, conducting c-5 p5 r4, conference p22 r13 s-9 u-8 k-7 a-6 c-4, confidence k8 r7 a-6 c-5 u-5 p4 s-4,
confidently p23 a-8 r-7 c-6 k-4, configuration c14 u-7 a-5, configure k-22 c18 u-13 s11 p8 r-4, configuring c20 s-8 u-6
a-4 r-3, conflict k-7 p5, connect k25 p-10 c-5 u-5 a-4, conocimiento r35 u-14 c-10 a-10 p-10 s10, conocimientos s20
r-15 a12 p-11 c-7 k5 u-4, construction c17 s-16 k14 p-13 r-5 u3, consultant c34 u-11 s-10 p-4 a-4 k-4, contact p18 s-7
c7 r-7 u-6 a-4, content u-25 p17 k15 a-12 r12 c-10 s4, context u17 k14 c-11 a-10 p-7 r-7 s4, contribute c15 p-12 a-6
k5, contributed p14 a7 s-6 u-5 c-4 k-4, contributing a11 r-5, contribution r6, contributions k-6 u5 r5 p4 s-3, control
k37 a-19 r-13 c-13 s12 p-12 u7, conversations r-8 s8 c-8 k4, core p20 c-12 r-11 u6, corporate s18 p-7 c-6 r6 u-5 k-3
a-3, cost p-17 k7 s5 a5, course c-59 k55 a-46 p43 u39 r-30, courses r39 s-19 u-12 c-4, coursework c12 p-12 s-11 a8 k7
r-3, covering k19 p-13 s8 u-8 a-3, covers u-18 c10 s6 a5 r-4, crear s24 u15 r-11 a-8 p-7 c-6 k-6, create p31 c-20 s11
r-11 u-6 a-4, created u37 k-21 a-13 c-8 r5 s3, creating p18 u-17 s6 k-5 c-3, creation u-9 s8 k7 r-6 a-4, creative p13
k-10 u-7, credential p-27 a20 k-17 s14 u8 c5, credentials c-13 a12 u-8 s4 k4, critical k22 p-16 u9 c-7 r-6, cross p21
s12 r-9 u-8 c-8 a-6, culture u-12 s10 k10 c-9 a-5 r4, current p36 r-14 s-14 k-5 a-3, curriculum p11 r-4 s-4 a-3, curso
r-11 s7 k6 c-6 u3, custom p17 k-9 u-9 s-4 a4, customer u-19 c9 r5 s4 p-4, customers p-18 c11 k10 a-9 s6, cutting c14
k-8 u7 s-6 a-4, cyber s15 u-9 a-7 c5 r-4 k3, cybersecurity a-8 k6 c3 r-3 s3, cycle k14 p-8 r-4, dashboards s22 p-11 c-5
k-4, data r-22 s22 c20 u-19 p3, database u-18 c15 s9 a-3, databases s10 c8 p-8 u-5 a-3, date u-12 p11 r8 s-8 a5, datos
r-24 s13 u8 k5 p3 a-3, day p21 u-19 k18 a-14 c-11 r6, decision k14 p-13 s10 a9 u-8 r-8 c-4, decisiones u25 s24 r-20
p-14 c-12, decisions c11 r-8 s-3 p3, deep a11 c-7 s6 p-4, define p13 k11 c-11 s-10, defined p-11 c10 k10 u-8 a-5 r4,
deliver u-13 c-10 k8 r6 p5, delivered u16 c-8 r-7 k6 a-5 s-3, delivery k15 s-10 u-6, demonstrate r25 c-22 a-21 s8 k7 u7
p-4, demonstrated s32 p-19 r-12 u-9 a6, demonstrates u-18 s9 a6 c5 p-5 r4, demonstrating s13 r11 k-9 p-9 c-4 a-4,
dentro k33 s-14 r-10 c-7 a-5 p4, department u8 s-7 k7 c-5 a-4, deploy u-10 k10 s-7 c6, deployment k14 u-7 c-6 a-4 p3,
depth p20 u-17 c9 r-8 k6 s-6 a-4, desarrollar u30 s-20 p18 a-11 k-8 r-7, desarrollo u-24 s11 p9 a6, describe k28 p-8
r-7 a-6 s-4 u-3, desde s23 a-23 c-16 p12 r-8 k7 u4, design c-27 p-24 k24 a18 s16 r-11 u5, designation p-30 k28 c13
u-10, designed p-29 k28 s15 u-9 r-7, designing u-17 a14 r6 s-5 k-4 c3, detail k20 c-7 p-5 a-5 r-4, detailed k18 s-10 p5
c-5 a-4, determine s13 a-9 r-8 u5 c-5 k5, develop c-24 u13 s12 p9 k-6 a-3, developed k31 u-21 r-9 c-9 p6 s4 a-3,
developer p19 c15 k-10 s-10 u-6 a-6, developers p22 k-14 r10 u-8 c-4 s-3, developing c-22 s16 u-15 p13 a8 k3 r-3,
development k-37 c-28 u22 p15 r14 s7 a7, diferentes k25 c-19 a-18 s13 p10 u-8 r-4, difference r10 u9 a-7 p-6 s-4,
different p-34 s29 k22 r-16, digital u-38 p29 r20 s11 a-10 c-9, digitales a-18 k-15 s14 c11 r7, discuss k6 u-5 c-4 s4
a-3, discussion s7 k-3, diseño s24 c18 u-14 p-14 r-9 a-5, diverse p18 c-16 k-12 s12 r9 u-8, diversity c13 u-12 p-8 s7
r-3, documents p5 c-4, drive c12 r-7 k-5 u-3, driven r6 u-6 k4 p-3, driving k-13 p12 u-10 r9 a6 s-3, during c8 p5 a-5,
dynamic k-15 a9 c-9 u6 p6 r3, dynamics s14 p-9 c-4, each k-19 r15 u10 c-9 p6 a-5, early k17 c-6 u-6 a-4 p4 r-3, earned
c-17 p15 k-14 r11 u7, earning c16 s-9 u-8 a6 k-6 p5 r-4, education u-12 p9 c-7 r6, educational u-8 k7 r5, educator p7
a7 r-5 c-5 s-4, effective u26 s-14 r-10 a-5 c3, effectively a-15 s-13 k11 u10 c10 p-6, effectiveness k33 a-7 c-7 p-6
s-5 u-5 r-3, efforts r19 k-9 a-6 c-5 p5 u-5, either a-5 r5 k-5 u-3 p3, elementos p21 u13 r-13 s-12 k12 a-12 c-9,
elements u18 s-11 c-10, emergency k-20 a11 s7 r-3, emerging s19 k-12 c-8 r8 a-6 u-4, emotional c-10 k-8 s7 a5 p5,
employee k18 u-14 c-11 r8 p4 s-4, employees s-17 k10 p9 c-7 r5, employers a8 u-6 c-3, employment a-9 k8 s7 c-5 p4 r-4,
empower k-14 s-13 p13 r11 a-6 u4 c4, enable s14 u-6 r-5 p-4 k3, end s17 p-10 k7 r-5 c-5 a-4, engage p19 k-10 s-8 c7
a-6, engaged s16 r-11 u-10 c-7 k7 p5, engagement u-14 p12 k11 s-6 a-6 r4, engaging p21 s-10 r-7 u6 a-4 c-4, engineer
c13 k-8 p7 u-5 s-5, engineering u19 k-16 p-14 a6 r4, english k20 p-9 u-7 r-3, enhance p22 u-10 a-5 c-5 r-4, ensure c-10
p10 k9 r-6 u-4, enterprise c17 u-13 p-7 k-5 s4, entrepreneurship u11 s-8 c4, entry k10 s-9 p9 u-6 a-4, environment p53
s-31 r-17 k15 u-13 a-10 c3, environmental c7 a-4 r-4 u-3, environments s40 p-15 u-12 k-7 a-5 r-4, equipment k-16 c10 s8
u3, equipped s20 u-7 k-6 r-3, essential c-21 k18 s13 r-5, essentials p15 u-11 s-11 c8 k5 a-4, esta r24 c-21 s-7 a5 u-4
p4, establish k-13 s13 p7 c-6, este p33 k-14 c-13 a-11 s3, estrategias a19 p-18 k16 u-10 c9 r-9 s-8, está a-13 c-12 p12
u9 r-9 s8 k5, etc p27 c-10 s-8 k-5 a-4, evaluación u13 a-12, evaluate s25 k-17 p-12 u9 c-7 a6 r-4, evaluation p-17 u13
k9 a-5, event k11 r9 c-9 a-8 s-8 p5, events r18 k-12 a-4 u-4 p3 s-3, evidence s32 k-30 u30 c-27 r-16 p9, exam u-16 k12
s12 a-8 c8 p-4 r-3, examine k14 p14 u-11 s-6 r-5 a-4, examples k8 s-7, excel s17 c-11 k-7 r-4 u3, excellence p-14 k9 a6
c5 u-4, exceptional r5 k3 u-3, exchange s9 k6 a-4 c-4 p-4, execute s11 k-10 u-9 p8, exercises k26 r-9 s-8 c-7 a-7,
existing s28 p-10 u-7 a-6 c-4 k-3, experience a-14 k14 s-8 r7 p4, experiences r28 s-18 a12 u-12 c-8, experiencia r18
u-16 s11 c-10 p-5, expert u-15 a12 k11 s-10 c8 p-6, expertise a34 c26 k-25 s-19 u-12 p-10 r7, experts s-14 a13 u-9 r7
c5, explain u-14 k12 c5, exploration p12 c-11 k-10 u9 r-7 s7, explore p36 c-9 k-8 s-8 a-6 u-5, explored p8 u-7 c5 a-5
k3 s-3, explores k10 p-7 a-3, extensive r-16 s-13 u12 k10 c8, face u12 p8 a-7 r-6 s-5 k-3, factors s7 u-7 p-4 k4 c3,
faculty r32 p-19 u17 k-13 c-12 a-3, familiar s10 k9 p-8 u-7 c6 r-5 a-4, features p45 u-18 a-11 s-8 r-5 k-4, feel r9 k-7
s5 c-5, field p-16 r14 u6 s5 a-5 c-5, finance k-16 s-12 c11 a9 p7 r4 u-4, financial u12 a-7 s-5 p-5 c5, first r31 u-17
c-10, focus k18 u-10 p-6 r-6 c4, focused k-16 c9 r6 u-5 s3 a3, focuses s7 c-7 k5, following s17 k-10 c-7 p6 r-5 a-4,
forma p17 r-13 s-4, formación p39 u-19 k-12 s-12 r7, formal r19 u-8 p7 s-6 k-6 c-6, foundation a19 p-19 c16 k13 r-13
s-12 u-5, foundational p12 c-8 k7 r-6 s-5, foundations p-30 s28 k8, four k14 r-6 u-5 p4 s-3, framework u12 k-10 r-7 p4,
full a15 r-9 u-8 p4 k-4 s3, function k17 c-9 s9 r-6 p-5 a-5, functional c16 r-9 a-5 u-5 p3, functionality r11 s-10 u-7
p7 c-4, functions s20 k-12 u-8 r-7 c4, fundamental k19 r-7 p-6 c-6, fundamentals k37 u-17 p-15 s12 a-10 c-4 r-3,
further p19 s-11 c-6 r6 u-5, future p-21 a14 u13 s-13 r5 c3, gain c21 r-13 s6 k-6 p-4 u-4, gained p23 c-18 u-17 a10 s9
r-7, general u23 s-17 a-8 p8 r-6, gestión p-19 c10 a9 s-6 u5 k3, get u12 s-8 p-5 r5, give p19 a-9 c-6 k6 s-4 r-3, given
p-24 u18 k5, global c33 u-13 p-10 k-9, go p-6 k-4 r4, goals p22 c-14 a-13 u5, good c-9 u8 p6 a-5 r5, governance p24
k-17 c-15 a10 s-7 u5, graduate u32 s-19 k-13 c6 a-5, grant u13 p11 r-9 s-9 a-4 k-3, group p13 c-12 s5 k-4 r-4, groups
r12 s9 p-7 c-5 k-4 a-4, grow p16 k-6 u-3, growth a13 k-12 c8 p-6 u-6, guide r16 c-10 k-9, guidelines u12 k-7 c5 a-5 p-4
r-4 s3, ha u36 s-23 p22 k-19 a-14 r-4 c3, habilidades s48 r-33 p30 a-28 c-19 k11 u-8, handle k16 p14 u-8 c-7 a-7 s-5,
handling k19 u-9 c-7 p-5, hands k37 p-34 s20 u-19 a-7 c5, having a11 s-9, health k23 p-13 u-10 s8 r-6, healthcare k17
s-12 c-6, help k26 p24 s-21 a-19 r-4 c-4, helps u8 s-7 c6 a-4, herramientas s53 c-22 r-16 a-14 k-14 u9 p3, high u-22
k13 p9 s8 a-8 c-4, higher s20 k17 c-11 a-10 u-9 r-4, highest r10 c9 s-9 p-6 k-6, highly s-13 c11 u10 k-8 r5 p-4,
historical p-15 s13 u9 a-8, history u18 s-8 p7 c-7 r-7 a-6, holder s-20 r17 k17 u-12 p8 a-5 c-4, hosted s-12 u10 p9 r7
c-7 k-5, hour p22 k-11 u-10 s7 r-5 c-4, hours p11 k-11 a10 u-6 c-6 s4 r-3, hr k25 r-14 u-11 s10 c-10 a-5 p5, human k17
u-12 r-7 s5, hybrid k-14 p10 u4, idea p12 r-10 a-4 k-3, ideas c-18 r16 p-7 u7 s-5 a5, identification s27 p-7 u-5 c-5
a-4 k-4, identify k51 r-32 u15 s-14 a-11 c-7 p-4, identifying s-13 u13 p6 r-5 c5 k-4, identity k-19 s18 p6 u-5 c-5 a4,
impact c-15 u-13 s12 a9 p4 r3, implement c13 p-11 k9 u-8 r-5 a4 s-3, implementación p-15 s12 u10 c-4 r-4 a3,
implementation c33 k-11 a-7 r-7 s-6 p-4, implementing s6 u-5 p4 r-3, importance k14 s10 a-8 r-7 u-7 c-7 p6, importancia
r-13 s12 p9 a-8 c-7 u5, important a6 p-5 c-4 u3, improve k12 s11 u-9 r-6 p-5 c-4, improvement s9 a7 u-7 c-7 p6 r-4 k-4,
improving c12 s-10 a7 k-7 p5 u-4, include s13 p-12 k11 r-11, included s23 p-9 c-5 u-3, includes r-10 k7 p5, including
p24 k-23 s18 c-9 u-9 a9 r-8, inclusion r10 s-8 u-7 c5, increase p-6 a4 u4 k3 c-3, individual k18 r-18 u15 s-11 c-9 p8
a-3, individuals u-23 c21 a-21 p17 s10 k-7 r3, industrial k20 a-7 u-6 r-4, industry s-23 r20 c11 a-10 k5 u-4, inform
s14 p-7 k-5, information s-25 p11 r8 u3, informed p29 s-16 r-8 c-7 a-7 u5, infrastructure p-15 r10 a3 u3, initiative
p-24 r14 a13 u-10 s6, initiatives p9 k-7 u-4 c-4 s4, innovación p24 k-13 u-13 s10 c-8, innovation k25 p-18 c-8 s-6 a4,
innovative p20 k19 u-14 a-11 c-7 s-4 r-3, insights k12 u-9 s-3 r3, insignia r42 p-31 c-29 k27 u-7, install s29 k-13 a-4
p-4 u-3 c-3, installation s9 c-8 p7 u-6, institute c17 p-12 a-12 r10 s-9 u3, instructor k-17 a16 s8 p-8, intelligence
s-11 k-11 p7 u7 c7 a5 r-3, intended r-9 a8 k7 c5 s-5 u-4, interactions c9 u-8 r-5 k5 p-3, interactive r8 s-5 c-4,
interest p23 a-7 c-6 s-5 r-4, intermediate p23 r-7 u-7 s-6 a-4, internal u12 p-11 r-11 k9 c7 s-7, international c24 p-9
s-8 k-3, introduce s22 p-16 u13 c-9 a-7 r-7 k4, introduction p12 r-6 a-4 k-4, introductory u7 s7 r-6 a-5 c-5 p4,
investigación r18 a-10 u-8 c-8 k6, investment k15 p-11 u-10 r8 a-4, issued s-13 r11 p-7 k6 c4, issues s-23 c21 k5 p-4,
job u28 r-16 c-14 s5, journey p8 s-6 c-5 a-3, key p36 s-30 u-22 a12 k11 r-9, know p23 r-11 a-11 k10 s-6 c-6, knowledge
k52 a-35 u-33 c20 p19 r-18 s-5, knowledgeable s-9 a9 u-3, labs r14 k-9 u-6 s6 c-3, language k19 s11 u-9 p-8 c-7 r-5,
law s17 u-12 r-10 a-8 c7 k7, le c25 p16 a-13 k-13 u-11 r-4, lead s-16 k13 c8 u-6 p5, leader s20 p-18 k16 c-14 u-4,
leaders a17 u-13 r13 p-10 s-6 k-3, leadership r19 u-8 s-7 a-5 k4 c-4, leading s18 u-18 a7 c-6 r4, leads a19 r13 k-10
c-10 u-9 p-7 s3, learn a-26 u25 p22 r-11 c-11 k6 s-5, learned k25 u-18 r-13 p12 a-12 s9 c-4, learner k28 r-7 c-6 a-4
s-4 u-3, learners p-33 s28 r13 c10 a-7 u-6 k-6, learning r24 k-21 p19 a-18 u17 c-13 s-8, least u15 s-13 k-9 p-7 c7 r4,
led p19 k-17 a4, legal r14 s-10 a-6 p4 c-4 u4, lessons s17 u-11 k8 p-8 c-4, levels p13 c-9 u-6 s5 r-5, leverage u-10 k8
p7 c-4 s3, leveraging s21 p-14 c-9 a5, life p24 u-10 a-7 r-6, lifecycle p24 s-10 u-7 a-6 k4 c-3, like u18 a11 s-10 c-8
r-7 p-4, linux p9 u-8 s-7 a6 c4, list k30 s-8 u-7 r-6 p-6 c-5, listening s15 u-9 p-9 k3, live r23 k-8 u-5 a-5 c-4 p-4,
lo p20 a-12 k-9 u-7 s6 r5, local p14 s-8 u6 a-6 k-4 c-4, long k11 s-10 c8 u-8 r-4 p4, machine p-21 u9 r-8 s6 a6 c6 k3,
made r21 p-14 u-9 k7 c-5 a-4, main k11 r-7, maintain s15 u-10 k-10 c5 r4, major k9 c-4 a-4 p3 s-3, make a-9 p-7 c7 k5
r4, making u-17 c15 k13 p-5 s-5, manage u-20 r-20 p13 a12 k11 c5, management k32 p-26 r-21 c11 a-7 u6 s5, manager c-12
r10 p-9 k9 u5 a-3, managers k28 c21 p-20 r-13 s-11 a-6, managing k9 p9 r-9 a-8, manejo u25 p-11 c-10 s7 k-7 a-7, manera
u15 s-10 p10 a-8 k-5 r-5 c4, manufacturing p15 k14 s-13 a-7 c-7 r-6 u4, many p12 r-12 s-11 k8 a-6 u6 c3, market k20 a-8
c-7 s-6, marketing c15 u-13 a-12 r-11 p10 k7, master u-20 a-13 c11 k11 p10, mastery u-17 p-16 s12 k8 c8 a4, materials
u-12 s5 k4, matter r14 k12 u-11 s-10 p-6, may p11 c-5 s-4 r-3, measure k11 s8 u-7 c-3, measures k24 p-16 c14 u-13 s-12,
media s20 a-8 c-7 u5 k-4, medical u11 p-7 s4 k-3, medios s-16 k-12 c12 u12 p9 a-8, meet k-16 c10 r-6 a6 u4, meeting k19
p-9 c-8 u-7, meetings k18 u-7 r-4 s-4, member r12 a12 k-7 c-7 u-6 p-5, members p22 u-7 c-6 a-6, mentor k18 r10 s-9 u-7
p-6, merecedora k21 p-10 u-9 s6 c-5 a-4, methodologies p13 s-5 c-4 u4 k-3 a-3, methodology k-15 p14 s5 c-5 a3 r-3,
methods k28 r-22 c-19 p11 a-9 u8, micro u16 s14 p-14 c-13 r-8 a4, microsoft p29 u-18 r-15 k4 c-3, mindset k-10 s-9 r7
a5 p5, model a21 k-14 r-5 c-5 s4 u-3, modeling c10 u-6 s-5 a4, models u15 s-7 a6 r-5 k-4 c-4, module a-7 r-7 s6 p6 k4,
monitor p-6 k4 s4 u-4, monitoring s27 p-17 u-6 a-4, most k18 r18 p-15 u-8 c-7 s-7, multi k14 u-10 a-5 p3, multimedia
k24 u-14 c-7 s5 a-4 p-4, multiple s21 c-13 u-9 r8 k-4 a-4, must r13 p-9 s-5 a-4, national k11 c6 u-5 a-4 p-3, necessary
p41 a-24 r-12 s-12 k6, need k18 a-12 u8 c-7 r-5, needed a11 p-10 u7 r-7 c-4, needs a16 s-10 c7 u-5 k-5 p-4, negotiation
p7 r6 k-5 u-3, network k17 u-13 c-4, networking p20 a-13 s12 u-6 k-6 r-6, networks c9 u-8 a-7 k4 p4, new k-31 p18 s11
c-10 u9 a5, next p13 u-6 k-6 s-5 r5 c-3, nivel p27 r-22 c-13 u12 a-7 s4, no p30 k-20 u-15 c7 s-3, object s19 k-12 u-6
p6 c-5, objective k62 p-36 u-29 s23 c-12 r-10, objectives c-8 s7 k5 p-3, objetivo p14 k14 r-13 s11 u-9 c-9 a-8, obtener
p15 k10 s-7 a-7 r-6 c-5, offer k-19 a13 p11 r-8 s-8 c7 u4, offered u17 p-12 k9 r-9 s8 a-7 c-6, office k27 s-13 a-6 p-5,
official c13 a13 u-8 s-6 k-5 r-5, one c-25 r17 k9 u-6 a5 p5 s-5, online a-17 p17 r-15 s10 c3 k3, only a13 r-10 c8 u-6
s-4, open a-14 c13 s-13 r12 p10 k-9, operate c16 s-14 a8 p-7 k-4, operating s23 a14 p-14 c-12 k-8 r-3, operation p-14
s9 a8 r-4 u-3 k3, operational a15 u-10 s-8 c5 k-4, operations s-14 c14 a-7 r-6 p5 u4 k4, opportunities s-19 c11 p-10 r9
u7 a5 k-3, opportunity p13 k-7 u-6 r5, optimization k10 p9 u-7 c-7 s-7, organisation k12 p-6 s-6 c6 u-5, organizaciones
r-17 u14 p10 k-6 c-4, organización s35 u-29 c22 a-18 p-16 k8, organization k13 a-13 r11 u-6 s-5, organizational u8 r-5
c-5, organizations p13 s12 u-11 k-9 a-7, organize s19 c11 p-10 k-10 u-4 a-3, others r15 u-13 c-11 p-9 k8 a7, out r13
u-8 p8 s-7 c-5, outcome u11 s-8 a-6 r5 k-3, outcomes p35 u-18 a15 c-15 k-14 r-8 s4, outside a24 p-16 s-10 r-9 k5 u5,
outstanding c5 u-4 k-4, over r11 s-10 a-4, overall r19 u-11 s-8 c8 a-5, overview p20 s-6 c-4 u-4 a-3, own u-9 c-9 a8 s7
k-7 r6, part u25 s-18 p15 a-10 k-6 c-6, participación p-18 r18 s9 a-5 c-3, participante r-20 k16 s15 c-10 u10 a-9,
participants p21 u-17 s17 k-12 c-10 r5 a-3, participate c8 s-7 r7, participated k30 u-11 a-8 r-8 s7 c-5 p-5, partner
c19 p-8 s-7 u-5 a-4, partners c8 s-7 r5 a-4, partnership k13 c12 r-8 p-8 s-5 a-4, passing a7 k-6 s6 c-4, path k18 p-9
c-5 a-5 s4, patient k10 r-8 c8 p-7 s-7 u3, patterns c8 p7 s-5 k-4 a-3, peer s14 k-9 p-7 a4, peers k-19 p15 s-14 r13 u12
a-5, people k11 c-10 a-10 r8 s-7 u6, perform k-25 s13 c13 u10 r-7, performance a38 u-29 r-25 c24 k-9 p9 s-7, performing
a10 k-9 c8 s-8 u-7 r4, person k-16 p13 u-5 a5, persona p-29 r19 s17 k16 c-14 a-8, personal c-23 r23 a-21 k18 p-16 s14
u4, personas a14 p-11 r-10 u8 s5 k-3, perspective k9 u-7 c-5 s4 r4, physical p-10 u-9 k8 a7 s-5 c5 r5, place r-6 a-5 p5
k4 s4 c-3, plan s22 u-17 a-11 k8 r-8 p4, planning c13 a11 k-11 r-9 s-6 p3, plans p13 c-9 s5 a-5 u-3, platform p29 k-24
c-7 r-5 u3, platforms r14 k-14 u3, policies r-11 a5 s4 k-3 c3, portfolio a-17 s16 p-12 c11 k6 u-4, position s13 u-9 p-8
c5 a-5, positioning k21 c-12 u7 s-7 p-5, positive p16 s-9 u-8, post u9 p-8 c-7 r6 k3, potential p19 s-8 a-5 r-4 u-3,
power p20 a-11 u-10, powerful p16 u-10 k4 r-4, practical k-32 p26 s10 r-8 c-7 a7 u5, practice k11 u-8 r-7 p6, practices
r-14 a-10 u10 s9 k7, practitioner u-11 a10 k8 c-7 s7 p-5, pre s-10 p8 a8 u-7 r4, preparation c-11 u8 a8 p-6 k-6 r5,
prepare p20 k-20 u17 r-14 c11 a-8 s-7, prepared p8 s6 k-5 a-3, prepares c7 k-6 a-5 p4, present u9 c-5 p-5 a4 k-4 r4,
presentation u-10 s9 k-9 p8 c-7 a6, presentations p12 s11 k-9 c-8 u-6, presented r25 p-20 u13 a-8 k-7 c-6, primary p17
u13 s-13 k-7 c-5 a-3, principales s21 c-13 k12 u-12 a-9 r4 p-3, principles k24 a-13 s-10 r-7 c6, problem u22 r-16 c-15
a5, problemas k21 r-13 c-11 u7, problems s17 c-14 u7 a-7 p-5, procedures s21 p-20 k15 r-10 a-7, proceso a23 k-21 p5 u-5
c-4, procesos k25 u18 p-15 r-10 c-9 s-8, process k-14 p10 a9 u7 r-5 s-4, processes p19 a-12 r-12 u11 c-6 s-4 k3,
product k15 c-15 s-10 p7 a4, production u25 p-12 k-8 c-7 s4, productive k14 s-10 c6 u-5 p-4, products c31 p25 k-23 u-15
a-9 s-6, profesionales u17 r-9 p9 a-7 c-6, professional c40 s-24 u-19 a-17 p14 k12 r-7, professionals c28 k-27 r16 s-11
p-10 u7, proficiency s53 a-17 r-17 k-13 u-8 p4, proficient s21 p-6 r-6 c-5 a-4 k-3, program a31 u-21 k-17 s11 r-7,
programa s-20 r19 p13 u-10 c-4, programme u21 p-20 c6 r-4, programming s26 k-13 p-9 a-5, programs s-17 p15 c-12 u-11
a11 k11 r4, progress p16 s-8 k-3, project p44 s-41 k-19 a18 u-7 c7, projects p7 k-6 u5 r-3 c-3, proper p-15 k7 u6 a3,
proposals p9 u-6 s5 c-4 r-4, proposition p10 u-6, protect k14 p-9 u-4 a-4 c3, protection p-13 r7 c4, protocol k14 s-10
u-4 c4, proven a19 r-10 c-7 k-4, provide p-30 k23 c14 s8 u-6 r-6, provided r8 k-4, provides u-14 r-8 c8 s7 p6 k6 a-5,
providing r24 p-15 c13 k-12 u-7 a-5, proyecto r31 s-25 k-16 p11 u9 c-7 a-4, proyectos p39 k-15 c-15 a-13 u6, prácticas
s33 c-14 k14 p-14 u-9 a-6 r-4, public u28 p-16 s-13, purpose u20 c-9 k8 a-8 p-8 r-7 s4, python u33 s32 k-23 p-18 c-12
r-11, qualification c19 u-8 p-6 a-5, qualified c11 k-11 u-7 r5 s4 a-3, quality s-16 r16 a-9 u8 c-8 k7, questions p14 u8
c-5 r-5 k-5 a-4, radio s-19 u8 k7 r7, raise k9 r-7 s6 c-6 a-3, range u-13 s12 c-3 p3, reach r6 a-3 p3 s-3, reading k14
s12 p-11 u-10 r-5 c-4 a3, real a20 r-13 s10 p-5 k-5 c-4, realización k22 u-12 r-10 s9 p-8 c-6 a5, realizar s16 a16 u-16
r-12 c-6 k3, receive c-14 r-12 u11 a6 p6 s4, recipient k-11 c10 u6 s-4, recognise k14 u-5 a-4, recognises a7 c-4,
recognition r46 p-19 k-17 u-15, recognize s-16 r15 a-9 c5 u4 k3, recognized c37 a-20 p-13 r8 s-8 u-5, recognizes u-15
k11, recovery s23 k-15 u-7 p7 a-6, recruitment k8 u-7 r5 c-4 p4 a-4, regulations k10 p-7 u-5, regulatory k8 p6 u-5,
related p-26 u25 k17 r-10 c-8 a3, relations u8 a-5 r-5 c-4 p4, relationship c19 u-11 k10 s-8 p-7 a-5, relationships k16
p-12 s8 a-6 c-5, relevant k-22 r20 u14 c-12 p-4, reports s13 k8 c-7 u-7 a-3, represents k-12 u-9 p9 s8 r5 c-5 a4,
required u42 a-17 r-14 c-9 p-5 k4, requirements c27 p-10 r-10 k9 s-8 u-7, requires u14 p-12 c-8 s8 a-4, requiring a8
p-7 u-7 r5 s-5 k5, research r-14 p9 c-8 a6 s5 u4, resource u13 s-10 k-7 a-6 r5 c4, resources k14 p9 u-8 s-8 c-5,
response u-10 p8 c4 k-3, responsibilities p-17 r9 a7 c4 u-3, responsibility p-14 s9 k-7 u7 c4, results u25 r-10 c-7
p-6, retain k18 u-10 p-7 s6 a-5, revenue p-8 a6 u-5, review p11 a-4 c-3, right k20 s-17 u13 c-8 a-7, risk p17 s-11 c-6
k6, risks k22 u-9 p-8 a-4 c4, role u24 s-18 k-14 p9 a5 r-5, roles a24 r-19 u17 k-11 p-4 c-4 s-3, routing c9 u-9 a-7 k7,
rules p10 c-5 a-3, run r-9 p-8 k8 s6 u-6 a6 c3, running k10 c-8 a-8 s7 r5 p-5, safe c8 u-8 r-7 p6 k5, safely s14 c14
p-11 k-11 r-4 a-3, safety k16 u-10 p-10 c5 a-4, sales p-25 k20 c18 u-15 s9 a-5, sap u12 c-10 a-9 r-8 s7 k5, scale a15
k-14 p12 u-10 r-3, scenarios k17 p-16 c7 u-6 s4 a-3 r-3, scheduling u16 s-13 p12 r-7 k-7 a-5 c3, schemes s17 c-5 k-5
u-4, school k-12 r10 c6 u5 a-4 s-3, science p34 a-15 k-8 r-8 u-6 s4, scope k18 p-12 c10 u-8 s-8, score k16 c-10 p-9 r7
u-5 s4, sector r10 a-5 u-4, secure a12 p-6 u-6 c-5 s5, security c18 s-15 k-13 a7 p6, see p25 s-13 k-10 u9 r-8, select
k-11 u11 r5 a-5 p-3, selected a28 k-9 p-9 u-8 s4 c-3, selection a15 p-8 s-7 r-6 k5, self s-23 p18 k12 r-5, selling k21
p-13 a5 s-5 r-5, senior p11 k-6, series p20 c-6 a-6 r-6 u-5, serve r16 s-13 u-6 k5, server c12 u-7 p6 s-4 a-3, service
k26 s-21 u-19 c19 p-13 a6, services c31 s-29 u-16 p14 a-7 k4, session p44 s-15 k-11 c-9 a-9 u-5 r5, sessions p24 s-17
r-11 a-9 c7 u5, set p43 u-24 r-10 a-9 s6 k-4, setting p-16 s16 k9 u7 c-6 a-6 r-3, settings c7 u-7 p6 k-4 r-3, share
p-13 r11 s-7 k6 c-6 u6 a3, sharing r14 s-5 k-5 p4 a-3, short s12 k9 u-8 a-4 c-4 p-3, shown k23 c-11 s9 u-9 p-7 a-5,
significant r10 u-7 a-4, simulation p-22 a19 k12 s-8 u4 r-3, site c10 s6 k-5 a-4 r-4, situations a13 k-10 u5 p-3, skill
k33 p-17 c-14 s13 r-8 u-4, skilled p16 s-14 r-4 u4 c-4, skills r-29 k-26 s22 u18 a9 p7, small p-16 k13 u9 r-8, so s-19
u19 p10 k-7 r-4 a4, sobre k24 u-20 p17 a-17 c-11 s11 r-4, social r22 p-18 k-14 s13 c-10 a9, soft u9 r-5 c-4, software
p22 k-18 u-15 s11 r-8 a7, solid u10 a-8 r-8 k7 c6 p-6, solution k36 u-32 r-21 p20 c4 s-4 a-3, solutions s20 c15 a-15
u-12 p-7 k-4, solve p-16 k14 u8 c5 s-4 a-4, solving a23 p-17 u6 k-5 c-4, some s-8 p8 k8 a-4 c-4, source k15 a-14 s-11
u10 c3, sources k22 p-9 u-5 a-4 r-3, space r-21 p21 k7 c-6 a-5 u4, speaking s20 a13 u-13 p-11 c-5 r-3, special u6 p5
c-4 a-3, specialist c31 u-27 s10 p-9 r-6 k3, specific p19 a-18 c10 s-4 r-4, specifically k10 s-8 r7 p-4, specified p19
s-13 k13 u-9 a-5 c-3, sql u-10 s9 p5 a4 c-3 k-3, staff p-26 r18 s18 c-9 a8 u-8, standard c28 k-15 u-6 r-5 p-3,
standards c20 s-10 u-8 k4 a-3, start p18 s-9 a-5, starting k21 s-12 u-6 p5 a-4 c-3, state k10 c-9 r8 p-7 a-7 u4,
statistical k28 s-9 p-7 u-7, steps u-7 s-6 p5 a3, storage p17 k-11 r-5 u5 a-4 c-3, strategic r14 s6 k-6 a-6 u-5 c-4,
strategies k29 c-21 u-13 p12 s-6 r-5 a4, strategy s11 c-10 u10 r-7 k-6 p6, strong r37 c-8 s-8 a-7 u-6 p-4 k-3,
structure u8 s-6 p-5 k5, student r33 u-14 k-14 c-13 a6 p4, students u36 k-26 a-14 s12 c-8 r7 p-6, study p-17 s10 k10
c-8 u8 a-7 r4, subject r20 u-12 k-12 s-11 a7 c7, success c9 u-9 p-8 r4 a3, successful s20 r-11 u-9 k-5 c4, successfully
s32 u-27 k-12, such s17 u-13 r-9 k5 a3, support k-28 p23 u-13 c10 r5, supporting a7 r-4 u4, supports p17 k-10 c-6 s-5
a4, sus r-19 p13 s10 u-6 a-5 c4 k4, sustainability k6 s-5 c5 r-4, sustainable p15 r-10 k-8, system k13 r-9 s5 p-5,
systems p-32 s16 a15 c14 r-13, tactics p5 s5 u-3 a-3 r-3, take k9 c8 u-8 r-4 p-3, takes s-12 p9 r6, taking c14 k-8 a4
s-4, talent r11 s-7 k-5 c-4 u4, target p7 s5 a-3 c-3, targets k9 c-5 u-5 s5 p-4, tasks k-30 a22 c10 s6 u-6 p-4, teach
k17 s-7 a-6 p6 u-5, teaches u15 s-12 a-3, teaching r17 p14 u-13 c-12 k-9 s8 a-6, team r-19 a12 s11 u-8 c4 p3, teams p31
u-19 k-12 c11 s-10, tech p30 k-22 r7 c-7 a-7 s-4, technical c33 u-17 s-13 r-11 k-11 a10 p10, techniques s35 a-22 r-21
k6 u5, technologies p-18 s16 c13 k-12 u-7 a4 r4, technology s27 p-22 r13 c-10 u-9 k4 a-3, terminology s-11 c9 k9 p-5,
test u39 a-15 c-15 s-8 p-4, testing u37 p-26 r-10, them u23 p22 a-14 k-13 c-10 r-8, themselves a22 k-11 r-10 u-8 p8,
then s14 k-8 c-7, theoretical u-7 k5 s5 p-4, theory s20 p-13 k10 r-9 c-6 a-5, thinking s21 r-10 k6 u-6 c-6 a-5,
thorough k9 p-7 s7 u-7 c4 r-3, threat p-9 c8 a5 u-4, threats k8 p-8 s5 a-4, three s33 k-17 a-12 u6 r-6 p-5, through u28
a-28 r18 c-18 p14 s-8 k-6, throughout s16 k-5 u-5 p4 a-4 r-4 c-3, tiene u28 r-17 c-15 s-15 p9 k6 a3, today p24 s-9 a-6
c-5, together p12 k11 r-10 u-5 a-4, toma u25 s24 r-20 p-14 c-12, tool k-21 s14 p7 a6 c-4 u-3, tools k28 p-25 u-8 s8 r4
c-3, top c8 p-5, topic s10 r9 c-8 a-5, topics k22 c-15 a-9 r5 s-3, towards k-13 s8 c5 a3, track u18 k-10 c-4 a-3,
training p33 s16 r-15 a-13 u-9 c-7 k-5, transactions k16 u-7 a-4, transformation p-16 s15 u-13 k8 a6 c-6 r6, transition
c5 u-5, través a-15 p12 s-9 c6 k5 r4 u-3, true k14 s13 p-9 c-7 u-6, two p14 a-10 r-8 u7 s-3, types s18 u-17 c12 r-9 a-8
k4, ui s24 k-14 p-13 u6 c-5 a3, uk c9 k6 p-5 u-5, under a21 k-12 c9 s-8 u-7 r-4, understand k22 u-17 s14 a-8 p-7 r-5,
understanding r-33 p24 k14 u14 s-13 c-9 a3, understands k25 u-22 c4, unique u9 p-6 r-4, university c23 a21 p-15 s-11
k-7 r-6 u-6, up s27 p-24 u-15 k7 r5, upon p6 a-4 c-4 k4, use k41 a-26 r-18 p14 s-13 c10 u-9, used k22 r-13 u-13 s11 p-9
c3, user u25 p15 s-13 a-13 k-9 r-5, users k-19 p16 s5 a-3, uses k16 p-15 c-5 a4 u3, using s59 c-30 a-14 u-10 r-9, uso
k25 p-12 r-9 a-8 u6 c-5, validate p16 r-9 s-7 c6 u-5, validates s8 k-7 u-7 p6, valuable r8 u-5 p5 s-5 a4 k-4 c-4, value
r17 u-15 p-14 k9 a9 s-3, values s13 c-9 k5 r-4 a-4, variety s17 c-7 k-5 p-5 r-4 a3, various r-26 s16 a-14 k14 u8, ve
k19 r17 s-10 p-9 u-8 c-5 a-4, videos s19 k-12 u-5 c-4 a-4 r4, virtual r25 p-14 u13 s-12 c-5 a-5, vision s-11 p6 r6 a5
c-5 u-3, visual k-13 p13 a9 u-7 s3, way p11 u-7 k4 c-3 a-3, ways a6 u-6 p-3, web u36 k-17 s14 a-13 p-13 r-7, website
u21 p-18 c-4 a-4, week p-15 s9 u6 r4 c-4, well s30 k-27 p12 r-9 c-7 u6 a-5, were p11 r10 s-9 k-4 a-4 u-3, what p17 s-10
a8 r-7 u-6 c-5 k4, when p31 r-14 k-11 a-7, where p-11 k10 s10 u-10 c-7 r6, while s15 p12 r-11 k-9 u-8 a6 c-6, wide k-10
s-8 c6 p5 r3, within k-35 s27 r10 u-5, work p36 a24 c-21 s-19 k-9 r-7 u-4, workforce u6 p-5 k5 s-4, working u-27 s14
c10 a7 p-6 k6 r-3, workplace k-14 p11 s10 r8 u-7 c-6 a-3, works r4 u-4 p4, workshop p28 s-15 c-11 a-11 k8 u7 r-5,
workshops s13 k-6 r-4, world k-23 u13 a8 p6 r-6 s4 c-3, writing p-12 k12 c-12 a11 s6, written s17 c-8 p7 u-7 k-6, year
r71 u-20 c-14 s-13 p-10 k-7 a-7, years r17 u-11 c8 s-8 p-8
"""
