"""Words in the description and what each was found to weigh; written as those of rules are."""

DESCRIPTION_WORDS = """
abilities u-10 k10 s-8 a6, ability u-17 s13 r6 p-3, able k40 a-27 r-23 p15 c-12 u6, about p46 s-20 a-20 c-18 u15 r-4,
academic p-26 r12 a10 c8 k-8 s3, academy r-11 k5 c5 p4, access k28 s-21 c15 a-15 r-9, accounting k14 c-6, accreditation
c21 k9 r-9 s-9 a-6 p-4, achieve r15 k14 s-12 u-8 c-7 a-4, achieved r23 p-17 c14 a-10 u-9, achievement r14 p-10 c-9 a8
s7 u-7 k-4, acquired p46 r-19 s-19 a11 c-10 k-7, acreditada r26 a-15 c-13 s7 u-7 p6 k-5, across c-9 k8 u-7 a6 s-3 r3,
action k6 u-5 r-4 p3, active r25 k-10 a-6 p-5 s-4, actively a32 p-11 s-8 r-6 u-5 k-4, actividades r-14 u-13 k11 p8 c4,
activities p35 k-21 a-12 r9 c-9 u-8 s6, activity a-8 p6 s5, add p23 k-16 a-6 c-4 r-4 s4 u3, address p15 c-12 u11 k-8
r-7 s5 a-5, además k34 s-17 r12 c-11 u-7 p-6 a-5, administering p12 k-6 u-4, administration k24 c17 p-13 u-13 s-5 a-5
r-5, administrator c20 u-18 s-7 k4, adobe p18 u-12 r-8 s4 a-4, advance p19 r14 k-10 c-9 a-6 u-6, advanced p19 a16 k-15
r-10 s-8 u-7 c5, after k-13 a8 u5 p4, against k14 a-5 r-3, ai p10 k-8 u-4, along k13 u-6 a-6, also u28 a-19 p14 r-12
s-11, analyse k8 u-6 r-5 c-3, analysis s32 p-19 r-13 c-11 a7 k7, analytical c16 a-12 r-11 u10 p-9 s5, analytics c11 p10
r9 s-9 u-8 k-7 a-6, analyze c14 a-12 r-9 u8 k-6 p5, any p22 u-11 a-10 k-8 c6, análisis u14 s-8 p-6 a4 c-4, aplicación
c22 u-18 p15 r-11 k-9 s8 a-7, app s9 r6 c-5 k-4, application s25 u-17 c16 a-15 r-12, applications k-22 a20 p-16 c14 s3,
applied a17 c12 p-10 r-9 u-6, apply k28 a-13 r-12 c6 u-5, applying p-31 k23 s18 r-7 u-5, approach s-16 k12 p10 a-7 u3,
approaches u-23 k21 a-10 c8 r-7 p7 s5, appropriate s19 u-13 p-10 c9 r-4, approved c20 a20 s-14 p-12 r-9 k-3,
aprendizaje p31 s-14 a-10 c-8 u5, architecture k12 r-9 p-9 a5, area p-31 k28 c-12 r12 u-5 a4 s4, areas k-19 u15 r-9 s7
c6, around p-29 k18 u7 s7 r-4 a3 c-3, arts s-13 r12 u7 p-6 c5 k-3, aspects c-13 u11 k6 a4 s-4, assess p15 r-10 s9 c-9
a-4 u-4, assessment p-36 a23 k22 s16 r-15 c-10, assist p22 k13 u-12 c-10 r-5 s-4 a-4, associate s-7 c6 k6 a-3,
associated s14 p-11 k-9 u9 c8 a-7 r-4, así k23 s-11 a-9 c-8 u4, attacks u-9 p7 s6 a-3, attended p36 k-12 r-9 c-8 a-7 u6
s-5, audience r14 s13 k-10 c-8 a-7 p-6 u4, audit c7 p-6 s-3, available p20 s-11 k-7 a5 u-5 r-4, award r22 s-9 p-8 u-6,
awarded r40 s-22 c-17 k-14 p11, awards s9 k-8, awareness k16 c15 u-14 r-12 a-10 p10 s-5, azure s25 r-12 p-8 c-7 u6,
bajo p-16 u16 r-9 a7 s5 k-5, base k11 p7 u-6 a-5 r-5 s-4, based s36 u-20 p16 k-14 r-13 c-7, basic k28 s-26 p-23 u22 c14
r-13, basics s24 k-15 c-13 u7 a-3, become r-12 p11 k9 a-9 s-6 c4 u3, been p-32 r32 c27 s-16 k-9 u-8 a7, behavior p25
k-10 u-10 a-4 s4 r-3, behaviors k13 s-9 p8 u-7 a-4 r-4 c3, below c18 k-14 u-13 p8, benefits p22 k19 c-19 u-13 a-9 s-8
r7, best r30 a-11 u-10 c-9, better k27 r-12 u-7 s-7 c-3 a3, between p14 k8 r-7 a-6 s-4, beyond r12 u-5 p-4 s-3, board
r75 c-19 u-17 p-14 a-12 k-12, bootcamp p-25 s8 c8 a5 k5, both k24 p-13 r-11 u10 a-6, bring k16 s-8 p-6 r-4 u3, broad a4
r-3 k3, build p15 k-15 a12 u-10 r-7 s4, building r9 p9 k-9 c-9 u5 a-4, built s28 k-17 u-11 r-8 c6 p5, business r-25 a23
k10 s-8 c3 u-3, businesses k18 s-13 u7 a-6 c-3, calidad k-18 s16 r11 u-8 a5 c-4, candidate c28 s-19 a13 p-12 u-12 k7
r-5, candidates c19 r-15 a13 u-12 s-5 k-4 p3, capabilities k14 p-8 c-5 r-5 u4, capable a12 u-9 s8 k-7 r-3, capacidad
p44 s-30 k-14 c-9 a5 u4, capaz s32 k31 u-20 r-15 c-14 p-10 a-5, capital p9 u-8 r-6 a4, care r-10 c6 p6 a-4 k4, career
s9 u-8 p4 r-3, careers p28 k-14 s-8 a-5 c-4 r3, case k23 a-8 s-6 r-6, cases k15 s-7 c-7 a3, center p-14 r12 u-12 c10,
certificate k36 a-23 p-17 r-15 s14 u9 c-4, certification c52 u-33 p-18 k5 a-4 r-3, certified u-29 k25 s-22 c22 a11 p-8,
challenge s41 k-21 u-13 c-13 r-10 p9 a7, challenges s21 k-16 r-16 a8 c6, champion r-21 s13 k6 u-6 c5, change s20 a14
k-12 r-12 u-9 c-3, changes k8 u-7 s-7 p7 a6 c-4 r-4, characteristics k17 p-10 s3 u-3, children k7 u6 r-5 c-5, classroom
r18 c-9 u-5 s5 k-5, clear r-7 a6, client a23 p21 k-17 c-10 r-7 u-6 s-4, clients p16 a-8 u8 s-6 k-6 c-3, clinical s-8 u7
p5 k-5, cloud u-20 k17 c13 s-8, clusters c6 p-6, code c12 p-9 r-5 k5, coding s5 u-4 k4, cognitive c11 r-5 u-5 s4,
collaborate r9 u-4 k-4 c-3, collaboration r15 p14 u-12 s-6 k-5 a-3 c-3, collaborative p8 u-6 k-5 r3, collection u6 c-5
p3, college a26 s-15 p10 u-9 r-9 k-7 c3, com u14 r-8, combination s18 k-18 u9 p-6 c-4, commitment r15 k-7 s-5 u-4,
common p20 a-14 c-11 k-9 r8 u8, communicate u38 a-17 k-13 p-7, communication p19 s-17 k11 u11 a-10 c-10, communications
s-12 a9 c-7 p5 u3, community k-38 s16 r15 u10, como r25 a-24 k18 c-18 u-4, companies a6 u-6 c-3, company c-16 u9 r8 p-7
k7, competence a33 c14 s-13 k-13 u-11 r-8, competencias p20 r-12 a-5 k-4, competencies c-42 u33 p15 s9 a-9 r-9,
competency k19 p-13 r-8 a-8 u5 s3, competition r24 c-15 u-10 a-6 s4, complete p-33 u22 a12 r-11 k7, completed p45 a-39
k-29 s18 c-10 r9 u5, completing p-17 c16 k14 r-10 s-4, completion s16 c-12 r-7 u5, complex k-26 p18 c14 a-5 r5 u-4,
compliance a24 u-13 k-12 p11 c-6, components k17 p16 s-12 r-10 u-7 a-4, comprehensive u-12 k9 c6 a6 s-4 p-3, comprende
k40 p-24 r-16 c-9 s8 u-7 a7, computer s19 p-19 k5 a5 u-4 r-4 c-3, computing k14 u-6 c-5 a-4 p4 r-3, comunicación a13
u-13 p-11 k7 r5, concept k-14 c13 p10 r-7, conceptos k20 s-16 p11 a-8 r-8 u5 c-4, concepts p21 k14 s-12 u-11 r-10 a-8
c6, conduct u24 k-14 p-14 a10 r-6 s4 c-3, conducting p6 r4 c-4 k-4, conference p19 r16 s-9 u-9 k-7 a-6 c-4, confidence
r9 k7 p6 u-6 a-6 s-6 c-4, confidently p16 a-8 k-5 c-5, configuration c12 u-7 a-5 p3 k-3, configure k-26 c24 u-15 p12
s6, configuring c18 u-7 s-6 a-3, conflict p10 k-7 c-3, connect k23 p-11 u-4 a-4, conocimiento r30 u-12 s10 p-10 c-10
a-10, conocimientos r-18 s18 c-6 a6, construction c17 s-16 k13 p-12 r-4, consultant c32 u-10 s-9 k-5 a-4, contact p17
s-8 r-7 u-6 c5 a-4 k4, content u-25 p15 k13 r13 a-12 c-10 s4, context u17 k15 c-11 a-9 p-8 r-6 s3, continuous r11 a8
u-8 c-7, contribute p-11 c9 k4 r-3, contributed p15 s-7 u-5 a5 k-5 c-4, contributing a19 r-10 p-7 c3, contribution p4,
contributions k-6 r5 u5 p4 s-4, control k39 a-18 c-14 r-12 p-11 s9 u6, conversations r-8 s8 c-7 u4, core p26 c-13 r-7
k-7 u6, corporate s17 p-11 c-6 r5 a-3, cost p-17 k8 s4 a4 u3, costs p24 u-7 k-5 s-4 a-4 r-3, course c-59 k52 p47 a-44
u37 r-27 s-5, courses r36 s-24 k-9 u-7 p7 a-5, coursework p-12 c12 s-10 k9 a7 u-4, covering k18 p-13 s9 u-8, covers
u-17 c11 s7 r-4, crear s24 u14 r-9 p-9 k-7 a-7 c-5, create p24 r-13 c-13 s11 u-7 a-5, created u37 a-18 k-18 p10 c-9
s-4, creating p20 u-15 k-4 c-4 s3, creation u-9 k7 r-5 s5 a-4 p4, creative p13 k-12 a7 u-4, credential p-29 a27 k-13
s10 u10 r-6, credentials a11 c-11 u-8 k4, credit p13 u-6 r-4 k-3, critical k23 p-16 c-7 r-3 u3 a-3, cross p22 r-10 s8
u-7 c-7 k-3, culture u-11 c-9 s7 k6 p4 r3, current p30 r-12 s-10 a-7 c4, curriculum p7 r-5 s3, curso r-11 p6 k6 c-5,
custom p22 u-11 k-10 s-5 a4, customer u-17 c12 a8 p-6 s6 r-4, customers a-13 p-12 c9 u8 k7 s7 r-5, cutting c10 k-8 u7
a-4, cyber s12 u-10 a-7 c5 p-4 r4, cybersecurity a-9 c5 k4 r4, cycle k11 p-7 r-4, dashboards s17 p-11 k-3 a-3, data
u-25 s21 c20 r-8, database u-23 c17 s10 a-5, databases s10 p-9 c9 u-4, date u-11 p10 r9 s-8 k-6 a4, datos r-23 u12 s9
k4, day p26 a-16 u-15 k13 c-9 r5 s-5, decision k15 p-13 s10 u-9 a8 r-7 c-3, decisiones u24 s21 r-19 p-11 c-11 k-3,
decisions p16 r-12 c10 k-7 s-4 a-4, deep a14 u8 c-7 p-6 r-6 k-6 s4, define k26 s-18 c-14 p6 u5 r-3, defined c13 p-11
u-10 k8 a-3, deliver u-12 p10 c-10 a5 r5 k5 s-3, delivered u19 p13 a-11 c-11 r-10 k7 s-7, delivery k14 s-9 u-7,
demonstrate r25 c-23 a-20 k13 s8 p-5, demonstrated s31 p-16 r-8 u-7, demonstrates u-18 s10 c5 p-5 r4, demonstrating r12
p-11 s11 k-9 c-4, dentro k31 r-10 s-9 c-6 a-5 u-4, department s-6 u5 k5 a-5 c-4, deploy k10 u-9 s-6 c4 r-3 a3,
deploying k-10 c6 s4 p4 r-3, deployment k12 u-7 c-6 a-4 s3, depth p19 r-12 c11 u-10 s-6 a-5 k4, desarrollar u17 p16
a-10 s-10 k-6 r-6, desarrollo u-22 s12 p8 a5 c-5, describe k28 r-11 s-8 a-7, desde s23 a-14 c-13 r-8 p6 k4, design c-24
p-20 k19 s18 a15 r-11 u3, designation k32 p-32 c20 u-13 r-7, designed k24 p-21 s16 r-11 u-4 c-4, designing a16 u-16
s-10 r6 c5 k-3, designs s-11 p10 a10 u-5 k-4, detail k18 c-6 r-4 a-4, detailed k17 s-10 p5 c-5 a-5, determine s14 r-9
a-8 k5 c-4 u3, develop c-28 p20 s12 u11 a-10 k-4, developed k31 u-22 p16 r-11 c-9 a-7, developer c21 p16 u-11 s-10 a-7
k-7, developers p25 k-14 u-8 r8 c-4 s-3, developing c-19 p12 s12 u-11 a6 k5 r-4, development k-31 u25 c-22 p19 a10 s-6
r6, diferentes k20 s17 c-17 a-16 p11 u-9 r-6, difference r11 a-7 s-6 u5 p3, different p-28 s24 r-23 k18 u8 a4, digital
u-44 r27 p26 s14 c-10 a-9 k-5, digitales k-15 a-11 s11 p9 c8, diplomado u16 k16 r-12 c-9 a-9, discuss k6 u-5 c-5 a-4,
discussion s8 p-3 k-3, diseño s24 c17 p-15 u-13 r-8 a-5, distribution s-15 r9 k7 u5 a-4, diverse p23 c-16 k-14 r9 s8
u-7 a-4, diversity c12 u-11 s7 p-7 r-4, documents p6 c-4, drive c12 u-12 s-9 r7 a6 k-4, driven u-6 k5 r4 p-4, driving
k-14 p13 r9 u-9 a4, during c8 a-5, dynamic k-14 c-9 a7 u5 p5 r5, dynamics s12 p-5 c-4, each k-17 r16 u9 a-8 c-7 p3 s3,
early k15 p13 u-7 c-6 r-6 a-6, earned c-17 k-15 p14 u10 r10, earning c13 s-9 u-8 a6 p5 r-4, education u-13 k11 c-8 r5
p4, educational u-9 p6 k5 a-4, educator a6 p6 r-5 s-4 c-4, effective u27 s-14 r-12 c-4, effectively a-17 k13 u12 s-12
c8 p-5, effectiveness k38 p-9 a-8 c-7 u-6 r-5 s-4, effects u11 s-8 p7 r-6 c-3, efficiently s-7 p7 k6 a-4, efforts r17
k-8 a-5 p5 c-5 u-4, either r6 a-6 k-6 u-4 p4, elementos p18 k15 s-14 u13 r-12 a-11 c-9, elements s-11 u11 c-8 k8,
emergency k-17 a10 s9 r-3, emerging s20 k-11 c-7 r6 a-6 u-4, emotional s9 c-9 k-7 a4, employee k15 u-12 c-9 r8 p4,
employees s-16 p10 k7 r7 c-6, employers u-6 a5, employment a-13 k9 r-5 u5 s4, empower k-14 s-12 r12 p10 a-5 c5 u4,
enable s15 p-5 u-5 r-4, end p-19 k16 s12 r8 u-7 c-6 a-4, engage p26 k-17 s-9 r-5 c3 u3, engaged s15 u-10 r-10 c-7 k5 a4
p4, engagement u-15 p12 k11 a-6 s-5 r3, engaging p20 s-9 r-8 u8 k-4 a-4, engineer c10 k-6 s-5 p4, engineering u21 p-16
k-12 a8 r5 c-4, english k20 p-12 c-3, enhance p20 u-16 k9 a-8 c-8 r8 s-5, ensure k11 c-10 r-6 s4, enterprise c15 p-10
u-8 s7 k-4, entrepreneurship u11 s-7 c3 p-3, entry k10 p9 s-9 u-5 a-4, environment p51 s-31 k19 r-17 u-15 a-11 c4,
environmental c7 u-4 r-3, environments s41 p-17 u-14 k-5 r-4, equipment k-17 s11 c6 u5 r-3, equipped s14 u-9 r-7 k-7
p6, essential k20 c-15 r-5 s5 u-3, essentials p17 s-14 u-6 c6 k5 a-5 r-4, esta c-26 r21 a13 s-8 k-5 p3, establish s14
k-12 c-7 p6, este p32 k-15 c-11 a-10 s4, estrategias p-19 a16 k11 c6 r-6 u-4 s-4, está k19 a-16 p10 r-9 c-7, etc p23
c-9 s-8 k-7 a-5 u4, ethical p-10 k7 a7 s4 c-4 r-3, evaluación u16 k-9 a-6 p3, evaluate s22 k-18 a11 p-11 u9 c-8 r-6,
evaluation p-17 u14 k9 a-5, event r15 k10 a-10 s-9 c-9 p5, events r17 k-11 a-4 s-4, evidence u36 k-33 s28 c-28 r-19
p14, exam u-16 s12 c9 k9 a-6 p-5, examine k15 u-11 p11 r-5 a-4, examples k8 s-5, excel c-12 s11 u6 k-5 r-4, excellence
k10 p-9 u-5 a5 s-4 c4, exceptional r5 u-3, exchange s11 k9 c-6 a-4 p-4 u-4, execute s11 k-9 u-9 p7, exercises k25 s-12
a-9 c-9 r-8 u7 p6, existing s20 p-10 u-9 c-7 k6, experience a-16 r12 k9 s-7 u-6 p4 c4, experiences r30 s-20 u-13 a11
c-8 k-6 p5, experiencia r15 u-14 c-9, expert u-14 a14 k11 s-11 p-10 c7, expertise a38 c28 k-24 p-19 s-14 u-13 r5,
experts a21 s-15 u-12 r7 c3 k-3, explain u-11 k9 c5, exploration p13 c-10 k-9 r-7 u6 s6, explore p32 s-10 c-8 a-7 u-4
k-4, explored p8 u-7 c6 a-5 s-3, explores k10 p-4 a-4, extensive r-15 s-12 k9 u8 c8, external u29 s-17 p-6 c-4, face
u13 a-8 k-6 p4, factors r-7 s6, faculty r34 p-16 k-14 u13 c-12 a-5, familiar k22 p-19 s15 u-10 r-6 a-5, features p44
u-19 a-11 s-6 r-5 k-4, feel r8 k-6 s6 c-4, field r17 p-12 a-7 c-3, finance k-18 s-12 a9 c9 p8 r7 u-4, financial u13 p10
a-9 s-7 k-5 r-4, first r28 u-22 c-8 p3, flow c13 k-8 p6 a-5 u-4 r-3, focus k18 u-10 r-6 s-4 p-4 c3, focused k-16 c10
u-6 r4 p3, focuses c-7 s6 k5 u5 r-3, following k-17 p15 s12 u8 c-7 a-7 r-4, forma p13 r-12 u-3, formación p40 u-18 s-15
k-12 r9 a-4, formal r14 a8 u-8 s-6 c-6 k-6, format u28 p-14 c-11 k8 a-8 r-7 s4, foundation a25 p-21 c15 r-13 k12 s-11
u-7, foundational k12 c-9 r-7 p6 a-3 u3, foundations p-34 s25 k7 c4, four k14 r-7 u-5 p4, framework r-7 s7 k-6 p4 u4,
frameworks s10 u-8 a-5 c5 r-4 k3, full a18 u-10 r-9 s8 k-6, function k19 r-9 p-6 a-5 s5, functional c14 r-10 p6 u-5,
functionality r10 s-9 p6 u-6 c-4, functions s21 k-11 u-8 c7 r-6 a-4, fundamental k18 c-7 u-5 r-4 s-4, fundamentals k35
u-16 a-11 s8 p-7 r-6, further p18 s-11 r6 c-6 u-5, future p-23 u16 s-14 a11 r9 c6 k-5, gain c21 r-13 s7 p-7 k-6 u-5,
gained p25 u-19 c-18 s11 r-8 a5 k4, general u24 s-17 a-8 r-6 p4, gestión p-20 k15 c8 s-5 r-4 a3, get u9 s-8 r4, give
p18 a-8 k6 c-6 s-4, given p-22 u18 c4 k3, global c28 p-11 k-10 u-9 s7 r-6, go a3 k-3, goals p18 c-14 a-7 r-6 u4, good
c-10 a-7 p5 u5 k5, governance p22 a18 k-17 c-16 s-7, graduate u33 s-20 c10 k-9 a-7 p-3, grant u13 p12 s-9 r-9 a-4 k-3,
group p14 c-11 r-5 s5, groups r13 s9 p-7 k-5 c-4 a-4, grow p14 k-5, growth a12 k-11 c6 u-6 p-6 s4, guide r15 k-12 c-9
p9 s-4, guidelines u9 p-7 a-7 s4 r-3, ha u29 a-19 s-17 p12 k-9 c5, habilidades s46 r-29 p27 a-22 c-21 u-8 k7, handle
k16 p13 u-10 c-6 a-6 s-5, handling k18 u-9 c-6 p-5, hands p-34 k32 s24 u-20 c6 a-5, having a10 s-10, health k18 p-10
r-10 s7 u-4, healthcare k18 s-10 c-7 a-4 u3, help k28 a-20 p18 s-17 c-7 r-5, helping a8 s-7 c-6 r4, helps s-8 p7 k-6 u5
a-4 c4, herramientas s46 c-21 r-16 k-14 a-13 p11 u7, high u-21 k12 p9 s8 a-5 c-3, higher s20 k17 a-11 c-11 u-10 r-4,
highest c10 s-8 r7 k-5 p-4, highly s-12 a9 c9 u9 k-8 p-5, historical p-14 s12 a-8 u7 r4, history u19 s-9 r-6 c-6 p6
a-5, holder k22 s-20 r16 u-11 a-7 c-5 p5, hosted s-11 u11 p9 c-7 r6 k-5, hour p17 k-12 u-10 s6 c-4, hours p18 k-13 a10
u-6 c-6 r-3, hr k25 u-13 r-13 s10 c-7 a-5, human u-15 k13 s9 r-6, hybrid k-13 p7 s6, idea r-10 u8 p8 a-5 k-4, ideas
c-19 r18 s-11 u9 a8 p-6, identification s29 p-8 u-7 c-5 k-4 a-3, identify k50 r-37 a-14 c-13 u12 p3, identifying s-13
p9 u8 c5 r-5 k-4, identity s21 k-17 p5 c-4 u-4, if k19 p-12 u-10 c7 s-6, images u28 s-11 k-9 p8 c-7 a-5 r-4, impact
c-14 s14 u-9 a7 p7 k-5, implement p-21 c13 k13 u-8 r-6 a5, implementación p-17 s15 r-3 u3, implementation c24 a-7 p-7
k-7 s-5, implementing s10 u-6 k4 r-4 p-4, importance k16 s9 u-9 a-8 c-7 r-7 p5, importancia s28 r-14 a-8 u-8 c-7 p6 k3,
important u7 p-5 c-4 a4 k3, improve s12 k9 p-9 r-6 u-5, improvement s11 k-7 a6 u-5 c-5 p4 r-4, improving c10 s-9 k-7 a6
p5 u-3, include s17 r-11 k9 p-8 c-5, included s23 p-10 c-5 u-3, includes r-11 s-6 k6 u5 p5 a4, including p24 k-20 u-11
s10 c-6 a5, inclusion r10 s-7 u-7, increase u6 p-5 a4 k3 c-3, individual k21 r-17 u14 c-12 p7 s-6 a-6, individuals u-25
a-22 p20 c18 s10, industrial k18 a-8 u-4 r-4, industry s-25 r17 c7, influence p-10 k8 u-5 r4 a3 c-3, inform s14 p-6
k-6, information s-22 p9 r8 c3, informed p33 s-16 u11 r-10 a-7 c-7 k-4, infrastructure p-15 r9 k6 s-4, initiative p-24
a13 r13 u-10 s7, initiatives k-7 s5 c-4 p3, innovación p21 k-13 u-12 s8 c-7 a7 r-3, innovation k28 p-22 c-8 s-6 r4,
innovative p27 k22 u-15 s-10 r-10 c-8 a-6, insights k14 u-9 r5 p-4, insignia r36 p-27 c-27 k24 u-5, install s26 k-12
p-4 a-4 u-4, installation c-9 s8 p8, institute c19 a-13 s-12 u6 p-4, instructor k-19 a14 s6, integration u14 s-12 k8
r-5 a-3, intelligence s-16 r12 c9 k-6, intended r-9 a8 c6 k6 s-5 u-4, interactions c8 u-7 r-5 s4 k4 p-3, interactive r9
c-4, interest p21 c-7 a-7 s-4, intermediate p22 u-7 s-7 r-7 a-4, internal u13 p-10 s-7 k6 c6 r-5, international c20
p-14 r11 u-6 s-5 k-4, introduce s23 p-15 u13 c-8 a-7 r-7, introduction p9 s7 r-5 a-4 k-3, introductory s8 u6 r-6 a-4
c-4, investigación r17 a-9 u-7 c-6 k4, investment k13 p-11 u-10 r8 a-5 c4, involved r9 s-9 u-6 p5 c5, iso s11 k10 u-9
p-7 r-7 c5 a-4, issued r9 s-8 k8 u-6 p-5, issues s-26 c18 k17 p-7 r-6, job u26 r-15 c-14 s4, journey p11 s-8 c-6 a-5
r3, key s-36 p29 u-18 k18 a7, know p22 r-13 a-11 s-6 k6, knowledge k49 a-36 u-25 p21 r-19 c18 s-9, knowledgeable c14
s-11 u-8 a7, labs r13 k-10 s8 u-6 c-3, language k12 s10 c-9 u-9 r-6 p4, law s15 a-11 r-10 k9 u-7 c6, le c24 p15 k-14
u-14 a-13 s7 r-5, lead k17 s-15 p9 u-8 c6 a-5 r-4, leader c-15 s15 p-15 k11 u8 r-6, leaders a12 u-12 c8 r8 p-8 s-7,
leadership r20 u-8 a-5 c-4, leading u-18 s17 k-6 a5 r4, leads a16 r12 k-9 c-9 u-9 p-8 s7, learn a-28 p24 u22 c-17 k6
s-6, learned k21 u-20 r-16 s13 p9 a-5, learner k27 r-8 c-6 a-4 u-4, learners p-30 s25 r12 c10 a-9 k-7, learning r29
a-24 p22 c-21 k-14 u11, least u33 p-14 k-14 s-12 c6, led p17 k-17 a5, legal r14 s-13 a-9 u7 c-5 k3, lessons s15 u-13
k12 p-10 c-3, levels p11 r-9 u-8 k5, leverage u-8 k6 p5 a-4 r-4 s4, leveraging p-23 s18 r14 c-10 u-8 k6 a4, life p23
u-13 r-8 a-8 c5 k4, lifecycle p23 s-9 u-7 a-6 k3, like u18 a9 s-7 r-6 k-6 c-5, linux u-8 p8 s-7 a6 c4, list k29 u-7 p-6
s-6 r-5 c-4, listening s13 p-11 u-6 r4, live r21 k-7 u-5 a-5 c-4, lo p20 a-11 k-10 u-6 s5, local p15 k-8 s-7 u6 a-5 c-4
r3, lograr p14 r-10 a-8 s6 c-6 u3, long k10 s-10 c8 u-7 p5 r-4, looks u12 s7 r-6 c-6 a-5, machine p-25 u6 c6 s5 r5,
made r21 p-13 u-10 k5 c-4 s4 a-3, main k17 r-7 a-3 c-3, maintain s12 k-11 u-11 c10 r4 p-3, major k18 s-8 c-5 r-5, make
c6 u-6 s5 r-5, making c14 u-12 k10 s-6 r-4, manage r-21 u-16 c11 a10 p10 k7, management k29 r-25 p-14 c6 s4, manager
c-11 p-10 k9 r8 u6 a-3, managers k22 c19 r-15 s-15 a-8 p-8 u6, managing p20 a-8 r-7 s-5 k4, manejo u30 p-14 c-10 a-9,
manera p10 r-8 u7 a-6 s-4, manufacturing p14 s-13 k13 a-7 c-7 r-6 u6, many k14 r-14 c9 a-8 s-6 u5, market k19 a-9 p6
s-6 c-6 u-5, marketing c14 u-13 a-11 r-11 s9 p6 k6, markets k13 p-9 c7 u-4 s-3, master p19 u-17 a-15 k9 c9 r-3, mastery
u-18 p-18 a13 c9 s7 k7, materials u-13 s12 k5, matter k15 r11 u-11 s-10, may p13 c-5 u-5 s-4 r-3 a3, means s-7 a5 c-4
k4, measure s9 k9 u-7, measures k22 p-16 c14 u-11 s-11, media s12 a-10 r9 c-7 p-3, medical u10 p-8 s6 a-5, medios p17
k-15 s-14 c10 a-9 u8, meet k-14 c9 r-7 a5 s4 u4, meeting k17 p-10 c-8, meetings k16 u-6 r-5, member r17 k-8 p-7 a7 u-7
c-5 s4, members p17 a-6 s-6 c-4 r4, mentor k18 r10 p-10 u-9 s-7, merecedora k16 p-11 s8 c-7 a-5 u-5 r4, methodologies
p12 r6 c-6 a-6 s-6 k-4, methodology k-16 s12 p10 a7 u-5 c-5, methods k28 r-20 c-16 p9 a-7 u5, micro c-18 u17 p-16 a14
r-10 s9 k3, microsoft p26 u-20 r-14 s8 c-7 a5 k3, mindset k-9 s-9 p7 r7 a5, mobile p-22 r13 u8 k7 c-4 a-3, model a20
r-9 k-7 u-6 p-4 c4, modeling c9 u-6 s-5 a5 p-3, models u14 k-8 r-6 c-5 s-5 p5 a5, module s14 k10 r-8 a-7 p-7, monitor
p-5 u-4 s4 k3, monitoring s27 p-17 u-6 a-3 k3, most k16 r12 p-10 s-8 c-7 u-3, multi k14 u-12 a-5, multimedia k23 u-11
c-6 a-4 p-3, multiple s21 c-13 r8 u-8 k-6 a-5 p3, must u27 p-10 s-9 r8 a-6 k-5 c-5, national k11 c6 u-5 p-4 a-3 s-3,
necessary p42 a-21 s-16 r-11 k10, need k22 a-13 r9 p-8 c-7 s-3, needed a10 p-9 u7 r-7 s5 c-3 k-3, needs a16 s-10 c8 k-5
u-4 p-4, negotiation r7 k-4 p4 u-3, network k17 u-7 c-4 s-3, networking p21 a-14 s12 k-11 r-8, networks c10 a-8 u-7 p5,
new k-31 p20 c-18 s13 a10 u3, next p8 k-6 s-5 r4 c-3, nivel p23 r-20 s18 c-14 a-7 k-6 u5, no p25 k-21 u-15 c11, object
s20 k-11 u-7 p5 c-5, objective k64 p-36 u-28 s22 c-12 r-10, objectives c-8 s7 k4 u-3, objetivo p14 k11 r-11 u-9 s8 a-7
c-6, obtener k11 p9 a-7 r-6 s-5 c-4, offer k-18 a11 c9 s-9 p8 r-4, offered u18 p-17 k11 a-9 c-6 s4, office k27 s-13 p-6
a-6, official c15 a11 u-9 s-7 r-5 k-4, one c-20 r15 u-11 k7 a7, online p22 a-18 r-17 s12 u-4, only a14 u-9 c4 s-4 k-4,
open s-11 a-10 c9 r7 p6 k-5 u4, operate c12 s-6 p-6 k-5 a5, operating s20 a16 p-12 c-10 k-9 r-3, operation p-14 s7 a7
k5 r-4 u-4, operational a14 u-9 s-7, operations p12 s-10 c10 r-8 a-7, opportunities s-14 u8 r7 c7 p-6 k-5 a4,
opportunity p12 k-8 u-7 r4, optimization k14 c-9 u-7 p7 s-6, organisation k17 s-8 u-8 p-6 c3, organizaciones u15 r-14
k-10 p10, organización s36 u-28 a-17 p-14 c14 k11, organization r14 a-13 k13 u-9 s-6, organizational r-7 p6 c-6 u5 k4,
organizations p15 k-9 a-9 s8 u-6, organize s19 c11 k-10 p-10 a-4 u-3, others a11 p-11 c-10 s8 r7 u-6, out r11 u-8 p7
s-4 c-4, outcome u8 s-7 a-4 c4 r4 p-3, outcomes p38 u-18 k-17 a15 c-13 r-8 s3, outside a23 p-15 r-9 k5 s-5, outstanding
c5 u-4 k-4, over r11 s-8 k4 a-3, overall r18 u-11 s-8 c7 a-4, overview p19 s-5 u-4 c-4 a-3, own u-12 c-9 s9 a6 r5, part
u24 s-15 p15 a-13 k-11 r4, participación r23 p-14 a-6 c-3 u-3, participante r-18 s15 k12 u11 c-9 a-8 p-4, participants
p31 u-15 k-14 s11 c-10 a-4, participate c11 r8 s-7 p-4 a-3, participated k33 u-12 r-8 a-8 s7 c-6 p-6, partner c20 p-7
s-6 a-6 u-4 r3, partners s-8 r6 c5 u-4 k-3, partnership k12 c12 r-9 p-8 s-4 a-3, passing a8 k-6 s6 c-4, path k17 p-10
c-4 s4, patient k10 r-9 p-8 c7 s-5 u4, patterns c7 k-5 u4 s-4 a-3, peer s11 k-8 p-7 a5, peers k-18 p13 r13 s-12 u12
a-5, people u13 a-10 c-9 s-7 r5 k5, perform k-23 s18 c12 u9 r-7 a-4 p-4, performance a39 u-31 c17 r-12 k-10 s-7 p4,
performing a12 u-8 s-7 k-7 c6, person k-11 p11 c8 u-5 r-4, persona p-23 r21 c-20 s17 k14 a-11, personal a-24 c-24 s21
k20 r18 p-15 u4, personas a12 r-10 u10 p-8, perspective k6 c-6 a-5 s3 p-3, phases k23 s-7 u-6 c-5 p-5, physical p-11
u-8 a7 k6 r6 c4 s-4, place a-6 c-4 p4, plan s26 u-16 a-10 k8 r-7, planning a14 k-11 c9 r-8 s-7 p5, plans p11 c-7 s6 a-6
u-3, platform k-27 p27 c-5, platforms r13 k-13 u4, policies r-10 s8 k-6 a4, portfolio s17 a-16 p-12 c7 u-5 r5 k4,
position s10 u-9 p-8 c6, positioning k19 c-11 u7 s-6 p-6, positive p14 s-12 u-8, post u12 p-9 c-6 r5 a-4, potential p18
s-8 a-5 r-3, power p20 u-11 a-11, powerful p15 u-9 r-4 k3, practical k-33 p25 u9 r-8 s8 c-7 a7, practice k12 u-8 a-6 c4
r-4 p4, practices r-16 u8 c-6 k5 s3, practitioner a10 u-10 k10 p-7 c-6 s5, pre s-10 a8 u-7 p6 r5, preparation u8 k-8 a7
p-6 c-5, prepare u22 r-15 a-11 p10 k-8 c7 s-5, prepared p8 k-6 s5 a-4, prepares c7 k-6 a-5 p4, present r10 u7 c-5 p-5
k-4 s-3, presentation s11 u-10 k-7 p7 c-6 a5, presentations p23 k-12 u-11 c-7 s6 a6 r-5, presented r29 p-23 u12 a-8 k-7
c-6 s3, prevention k25 u-13 c10 p-8 r-8 a-6, primary u15 p13 s-11 k-7 c-4, principales s14 k13 c-11 a-9 u-9 r4,
principles k29 s-16 a-14 r-10 p9 c3, priorities p-22 k15 r14 u-10 c-4 a4 s3, problem u22 r-16 c-13 k10 p-6, problemas
k19 r-12 c-10 u8 p-5, problems s15 c-12 p-5, procedures p-22 s20 k15 r-10 a-7 u4, proceso a16 s14 u-13 c-7 k-5 r-4,
procesos k22 r-11 u10 c-9 s-8 a-3, process p8 r-8 a7 s-6, processes p16 r-12 u7 c-5 s-5 a-4, product c-13 k12 s-8 r4 a4
p3, production u22 p-11 c-10 s3, productive k12 s-9 c6 u-5 p-4, products c32 k-25 p22 a-10 u-10 s-8, profesionales u17
a-7 r-7 p6 c-6 s-3, professional c40 s-27 u-17 p13 r-11 k9 a-6, professionals c32 k-25 r15 s-10 p-7 a-4, proficiency
s50 a-17 r-16 k-8 u-8 c-5 p4, proficient s19 r-6 p-5 c-4 a-4 k-3, program a28 u-20 s16 r-10 k-9 p-8, programa r19 u-11
k-8 c-8 p7, programme u24 r-7 a-7 p-6 s-6, programming s26 k-14 p-8 a-6 u4, programs p16 c-15 s-12 u-11 k10 a8 r3,
progress p14 s-7 k-3, project s-35 p34 a24 k-22 c9 r-6 u-3, projects p7 c-5 k-4 r-4 u4, promote r9 c-7 p-6 a6, proper
p-16 k8 a5 u5, proposals p4 c-4 r-4, proposition p9 u-6, protect k16 p-9 u-5 a-4 c4, protection p-12 r6, protocol k13
s-10 c4 u-4, proven a20 r-10 c-7, provide p-30 k23 c13 s10 r-7 u-6 a-4, provided r9 k-4 p-4, provides u-12 s10 r-9 k6
p4 c4 a-4, providing r22 k-15 c15 u-10 p-8 a-7, proyecto r25 s-18 p13 k-12 c-6 a-4, proyectos p44 c-15 a-14 k-14 u7
s-5, prácticas s24 k15 p-13 c-13 r-7 u-6, public u23 s-15 p-14 c8 a-6 r4, purpose u12 k9 c-8 a-6 p-6 r-6 s5, python s37
u24 k-20 p-17 r-13 c-10, qualification c19 u-9 p-7 a-5 r3, qualified k-11 c10 u-7 a-6 s6 p5, quality s-14 r14 a-11 u9
k7 p-5, questions p17 c-5 r-5 a-4 k-3, radio s-19 u10 r6 k6, raise r-8 k7 c-5 s3, range u-14 s11 p6, reach r6 a-3, read
p-19 k16 c7 r6 u-5, reading k13 s12 p-11 u-7 r-5 c-4, real a21 r-17 s7 p-7 c-5, realización k36 u-18 r-11 p-6, realizar
s18 u-14 a13 r-13 c-5, receive c-13 r-11 u9 a6 p6 s3, recipient k-14 c10 p8 s-5 r-5 u3, recipients c5 k-4, recognise
p13 k7 u-7 a-5 r-3 c-3, recognises a8 c-5, recognition r39 k-19 u-11 a-6, recognize s-18 r15 k11 a-10 c6 p-4,
recognized c39 a-23 s-8 p-7 r6 u-5, recognizes u-14 c9 k8 a-4 r4, recommendations p20 s-9 u-5 c-5, recovery s21 k-14
u-7 a-6 p5, recruitment k8 u-7 r5 c-4 a-4 p3, regulations k8 p-6 u-5 a3, regulatory k7 u-6 p6, related u20 p-19 k18
r-10 s-5 c-3, relations u6 k6 a-6 r-4 c-4 p3, relationship c16 k14 u-11 s-8 p-7 a-5, relationships k24 p-13 s9 a-9 c-6,
relevant k-23 r19 u14 c-12 s5 p-4, reports k11 s8 u-7 a-3 c-3, represents k-12 u-11 a11 s8 p8, required u38 a-18 r-14
c-8 s-7 p6 k3, requirements c22 p-13 r-9 k7 s-3, requires u12 p-11 c-8 s7 r4 a-4, requiring a10 u-9 p-6 k5 s-4 r4,
research r-10 c-9 p7 s6 a4, resilience u-6 p5 s4, resource s-10 u10 k-9 a-7 r6 p6 c4, resources p17 s-9 r-9 k8 c-5,
respond k-14 a9 u7 c-6 p5 r-3, response p9 u-9 c4 k-4, responsibilities p-14 r8 a7 u-3, responsibility p-15 s14 c4 k-3,
results u21 r-12 c-5 a-4, retain k18 u-11 p-7 s6 a-4, revenue p-8 u-7 a6 c5, review p10 c-6 r-4 a4 u-3, right k18 s-15
u15 c-9 a-7, risk p24 s-15 r-11 c-7 k6 u5 a-3, risks k18 p-9 u-9 a3 c3 r-3, role u23 s-21 p9 k-8 r-8 a5, roles r-20 a16
u9 c7 s-6 k-5, routing c8 u-7 a-7 k6, rules p10 k-7 u6 c-5 a-4, run r-9 p-8 k7 a5 s5 u-5 c4, running k9 c-8 a-8 s7 r6
u-4, safe p7 u-7 r-6 c6 k5, safely s16 c11 k-11 p-9 r-4 a-3, safety k17 c12 u-11 p-10 a-5, sales p-27 c23 k20 u-16 s7
a-5, sap u22 c-11 a-11 r-5 s3, scale a14 k-13 p11 u-10 r-4, scenarios k18 p-17 c7 u-6 s5 a-3 r-3, scheduling p16 u12
s-12 k-9 r-5 a-4, schemes s14 k-6 a4 u-4 c-3, school p22 k-13 u11 a-10 s-8 c-5, science p37 a-17 r-7 u-7 c-4 k-4, scope
k26 p-15 c9 u-8 s-7, score k15 p-10 c-8 u-6 r5 s4, sector r8 a-5 u-3, sectors c9 s-5 a-4 r-3, secure a12 u-6 p-6 k5 c-5
r-3, security c19 k-17 s-14 a7 p5 r-4, see p16 s-14 r7 k-5 c-5, select k-11 u9 a-4 r4 s3 p-3, selected a25 k-10 p-9 u-7
s4, selection a14 s-8 r-6, self s-22 k17 p17 r-6 u-5, selling k21 p-13 a5 r-5 s-4, senior p7 k-6, series p19 a-6 c-6
r-5 u-5, serve r16 s-13 u-9 k5 c3, server c12 u-6 p5 a-4 s-3, serves k16 p-14 r3, service s-26 c21 k21 p-12 u-11 a7,
services s-31 c21 u-16 p16 k14 a-9 r5, session p45 s-14 k-11 c-9 u-9 a-8 r6, sessions p17 s-17 u9 a-8 c4 k-3, set p41
u-23 a-10 r-9 s8 k-6, setting p-17 s13 k10 u9 a-6 c-5 r-4, settings p10 k-7 c6 r-6, share p-13 r12 s-7 k7 u7 c-6,
sharing r15 s-6 p6 k-5 a-5, short s12 k9 u-7 p-4 a-4 c-4, show p11 u-9 c-4, shown k22 c-10 s9 p-9 u-6 a-5, significant
r9 u-8 a-4, simple s16 k-6 p-5 r-5 c-3, simulation p-23 a17 k14 s-4 r-4, sistemas r-15 s11 u-5 k4, site c11 k-5 a-4 r-4
s4, situations a12 k-9 u4, skill k29 c-15 s14 p-12 r-11 a-10 u4, skilled p15 s-14 a11 r-9 c-4, skills k-34 r-31 s28 u18
p12 a9, small p-17 k15 u8 r-7, so u19 s-16 p9 r-6 c-3, sobre k20 u-19 a-15 p13 s12 c-10, social r31 p-20 a14 c-13 u-13
s9 k-9, soft p7 u7 r-5 a-4 c-4, software s16 u-16 p15 k-10 r-8, solid p-10 a-9 u9 c8 k5 r-4, solution k33 u-31 r-25 p16
c3, solutions c15 u-15 s11 a8 k-8 p-7 r-4, solve p-18 k18 u8 s-6 c5 a-4, solving a25 p-18 u5 s-5 c-4 r-3, some k8 s-8
p6 c-3 a-3, source k14 s-9 a-8 u7 r-4 c3 p-3, sources k20 p-8 a-5 u-4 r-3, space r-20 p19 k9 c-7 s7 a-4, speaking s17
u-11 a9 p-8 c-5 k-4 r3, special p7 c-4, specialist u-28 c26 k10 p-7 s6 r-5, specialized k-7 c7, specific a-19 p16 u-6
c6, specifically k9 r7 s-7 u-4 p-3, specified p18 k13 s-13 u-9 a-5 r-3, sql u-14 s10 k-6 p5 c5, staff p-22 r19 s19 u-13
c-11 k4, stakeholders u9 c-6 a-6 p6 r-5 k4, standard c27 k-16 r-6 u-5 p-4, standards c18 s-12 u-11 a5 r-3, start p17
s-9 a-5, starting k17 s-12 p11 u-7 a-4, state k15 c-10 p-10 r7 a-6, statistical k29 s-9 p-9 u-7, status r17 c7 a-7 u-5
s-5 p-5, steps u-7 s-5 p5 a5, storage p14 k-12 r-4 u4 a-4 s3, strategic r28 u-12 p-8 c-8 a5 k-4, strategies k25 c-18
p13 u-10 s-6 r-5, strategy c-11 r7 s6 u5 p-4, strong r35 c-8 u-8 a-7 s-7, structure u8 p-8 s-6 k4, structured s-8 c6 u6
p4, student r31 k-17 c-13 u-11 p10, students u31 k-20 s18 a-15 p-12 c-7 r4, study p-17 k11 s9 c-9 u8 a-6 r4, subject
r18 s-12 u-12 k-7 p5 c3, success p-13 k8 u-8 c8, successful s17 r-10 u-8 c5 k-5, successfully u-32 s30 k-17 a16 r3,
such s15 u-14 r-12 a7 k3, support u-18 c12 k-11 a10 r7, supporting k-11 u10 r-9 a5 c4 s-3, supports p15 k-10 c-6 s-5,
sus r-14 p10 s8, sustainability c5 k5 s-4 r-3, sustainable p12 r-10 k-8 a3, system k10 r-10, systems p-31 a18 s17 r-14
c9 k4 u-4, tactics s4 p4 u-3 a-3 k3, take u-9 a8 c7 k7 p-4 s-4 r-4, takes s-11 p8 r4, taking k-7 c7 a4, talent r11 s-6
k-4 c-4, target p7 s5 a-3, targets k8 s6 u-5 p-3 c-3, tasks k-28 a24 s8 u-6 c5, teach k15 s-6 a-5 p5 u-4, teachers s9
a9 u-7 c-6 r-5 k4 p-3, teaches u19 s-11 k-4, teaching p19 r15 k-14 c-11 u-10 s9 a-7, team r-13 a12 p11 s7 k-7 u-6 c-5,
teams p29 u-20 k-15 c12 s-9, tech p26 k-19 a-6 c-6 r5, technical c32 u-18 s-12 r-10 k-10 p10 a8, techniques s31 a-18
r-17 u6 c-5 k5, technologies p-25 r22 s14 u-13 c11 k-7, technology s27 p-20 r13 u-11 c-10, terminology s-10 c9 k8 p-5,
test u28 a-13 c-12 s-6, testing u27 p-22, them p27 u24 a-14 k-12 r-12 c-10, themselves a24 k-10 r-10 p9 u-8 c-3, then
s14 k-6 c-6 p-5, theoretical k15 u-7 p-5 r-4, theories s18 p-9 c-5 k4 a-3, theory s16 p-12 k11 r-9 c-6 a-5 u5, things
r21 u-12 s-7 p-4, thinking s22 r-10 a-10 k5 c-5 u-5, thorough p-10 k9 s8 u-7 c4, threat p-9 c7 a5 u-5 k3, threats p-7
k6 c5 s5 a-4, three s33 k-16 a-12 r-7 u6, through a-27 u26 p17 c-17 r12 s-7 k-4, throughout s16 u-5 p4 k-4 a-4 r-4 c-3,
tiene u32 r-17 s-16 c-15 p11 k5, today p23 s-9 a-6 c-3 r-3, together r-15 k12 p8, toma u24 s21 r-19 p-11 c-11 k-3, tool
k-21 s18 p6 c-5, tools k22 p-19 s6 u-6 c-4, top c10 p-5 r-4 k-3, topic r13 c-9 s8 a-5 k-5, topics k18 c-14 a-9 r4 p4,
towards p-13 r12 k-9 s4 c4, track u18 k-12 c6 p-4 a-4, training p29 a-17 s13 k-12 r-10 c-3, transactions k15 a-4,
transformation s15 u-13 p-12 a6 c-6 k6 r4, transition p-4 k4 c4, través a-13 p8 k8 r5 s-5 u-4, true k14 s13 p-10 c-7
u-6, two p14 a-10 u9 r-8 k-4, types s19 u-16 c14 r-10 a-8, ui s24 k-14 p-13 u5 c-5 a4, uk c8 p-6 u-4 k3, under a22 k-13
c10 s-9 u-6 r-4, understand k24 u-22 s18 r-10 a-9, understanding r-42 p31 k18 u15 c-13 s-10, understands k22 u-18 c4,
unique u8 p-7 a-4 s3, university c23 p-17 a17 r-8 k-7 u-5, up s29 p-22 u-11, upon p6 a-5 c-4 k4 r-3, use k33 a-27 s-20
r-15 p14 c10 u5, used k28 s21 u-15 r-15 p-12 a-6, user u19 p17 a-11 s-11 k-7 r-5, users k-19 p18 a-3, uses k18 p-14
c-5, using s60 c-25 u-14 a-13 r-11 k4, uso k24 p-11 r-8 a-8 u7 c-4, validate p16 r-8 s-7 u-5 c5, validates s6 k-5 p3,
valuable r11 u-5 p4 s-4 k-4 c-4, value u-16 r15 p-9 a9 k8 c-4, values k14 c-10 s10 a-6 p-5 r-4, variety s18 c-7 p-6
r-6, various r-26 s19 a-14 u13 k9, ve k19 r15 s-9 p-8 u-7 c-5 a-4, via p24 r-13 u10 s-8 c-7 a-7, videos s18 k-17 p10
c-5 a-5, virtual r20 p-14 u8 s-5 c-5 k-4, vision s-10 a6 r5 p5 c-5, visual k-11 p11 u-6 a6 s5, way p10 u-7 k4 c-3, ways
a6 u-5 p-4, web u31 p-20 a-14 k-12 s11 r5, website u19 p-17 c-4 k4 a-4, week p-20 s14 r6 c-3, well k-30 s25 u17 c-8 r-7
p7 a-3, were p11 r9 s-8 a-4 k-4, what p22 s-12 r-9 k5 c-4 u-4, when p30 k-15 r-15 c-5 s5, where p-13 k11 u-10 s9 r6
c-4, while s16 r-10 k-10 p10 u-8 a5, wide k-10 c5 p5 r4, within k-31 s24 r7 u-3, won r18 a-4 s-4 k-3, work p27 a24 s-21
c-15 r-8 k-8, workforce p-7 k7 c5 a-5 u3, working u-28 s14 k11 c7 r-6 a4 p-3, workplace p14 k-11 r8 u-6 c-5 a-4 s4,
works a6 u-5 r4 c-4 p3, workshop p25 a-11 s-11 k10 c-9 r-5, workshops s13 k-4 r-4, world k-17 r12 u10 a10 p-8 c-7,
writing p-12 c-12 k9 a8 s6, written s17 c-10 u-7 k-7 p7, year r68 u-20 s-12 p-11 c-10 k-8 a-6, years r18 c12 u-12 p-11
s-7
"""
