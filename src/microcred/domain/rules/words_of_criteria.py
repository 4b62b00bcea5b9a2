"""Words in the criteria and what each was found to weigh; written as those of rules are."""

CRITERIA_WORDS = """
ability r10 k-9 c-6 s4 a3, able c7 p-4 a-3, about s-7 u6 p5 r5 k-4 a-4, above c6 u-5 a-4 k4, academic u15 c12 r-10 p-9
s-8 a5 k-5, academy s8 k-8 p4 r-4, access s-9 p8 k7, accounting k12 p-9 s-5 a3, accredited k15 a-6 s-4 u-4 c4, achieve
r7 c-6, achieved k13 p-7 s-5 a5 u-5, achievement a8 r-5 u-3, across p-13 k9 s5, action s-7 u6 p5 k-3, active p-7 u6 c-5
a5 r-4 s3, actively a10 k-6 c-5 p5, actividades u-20 p18 a7 r-5 c5 k-4, activities a21 s-8 p-6 k-6, activity a13 r-6 p5
k-4, additional p-5 k4 u3, address a6, administration c5 u-5 p4 s-3, administrator k-6 c3, adobe c7 a-4, advanced k-30
s-17 r15 u14 a8 p6 c5, aid s6 p-3, alignment s7 p-6 c4 a-4, also u11 s-5, analysis p6 s-5 a4 u-4 k-3, analytics s6 k-6,
any s-13 p10 k4, application p-19 c19 u-13 r9 s8 k-6 a3, applications s9 k-6 p-5 a-5, applied k8 p-7 s3, apply s9 r-7
a6 u-6 p-5, applying s12 p-10 k-8 c7 a5 r-4, appropriate p-5 u4 k3, approved s-7 c6 k6 u-4, aprobar s37 u-18 c10 k-9
p-7 r-7 a-6, area s10 k-4 a-3, areas k16 c-7 s-4, asistencia p-19 u10 s5 r5 a4 c-4, asistir k12 s11 u-7 p-6 a-4,
assessed c4, assessment p-77 c36 s33 k29 r-22 a11 u-9, assessments s10 c-9 u-9 p7, assigned p9 k-7, assignment s16 p-12
u-6 c4, assignments s27 k-15 p-6 c-5, associate k10 c-6 s-5 p4, associated a4 u-3 p-3 c3, attend a10 u-8 p-7 k5 r-5 c3,
attendance p-19 u12 s5, attended p-10 r8 s7 a-3, attending p-15 k5 a5 s4, audio c11 k-9 u-5 a4, available p9 k-3, award
u41 r21 p-16 s-16 c-13 k-10 a-8, awarded s-9 u8 p7 k-4, awareness p17 s-8 k-6 r-4 u3, azure s14 r-8 p-8 u6 k-5, based
r15 p-14 k-10 s4 u3, basic u11 p-9 c-3, basics u-5 p5 k4, become c4, been p-6, being p9 k-5 c5 a-5 u-3, benefits p3
c-3, best r14 s-7 k-5 p4 c-4, better u15 c-7 a-6 s6 r-4 k-4, between k9 u-7 s-4 r4, blog u7 r-6, board k7 c-4 u-4, both
r-9 c7 s-7 p6 k-5 a4 u3, build k-5 c4 r4 p-3, building a18 s-12 p9 r-9 k-8, business c15 a12 k-12 p-9 s-6, calificación
u23 k-12 a-9 p6 c-5, candidate s-6 a4, capability a8 s-5 k-3, capstone s17 a-15 k-11 c7, care p-7 k5 c-3, career k9 a-5
u-3, case k15 s-11 p-9 c6, center c5 s-4, certificación k16 u-8 r-6, certificate a12 r-9 k-9 s4, certification p-32 s28
r-26 c22 k18 a-10, certified a23 s-15 c12 u-11 p-6 r-5, challenge a5 r-4, challenges k12 p-10 c6 r-4, change s-4 a4,
check s11, checks s9 k-4, choice k4, chosen k7 p-7 r-6 c4 s4, clases s9 u-8 r-7 p5 a3, class s5 u-5, classes u13 p-7
s-4, classroom s-10 k10 p6 c-4 a-3, client k8 c-4 r-3, cloud u12 c-7 s-6, coaching a8 p-8 u6 c-5 s-5, code k9 p5 c-5
s-4 u-3, coding s21 c-10 u-3 k-3, collaboration r5 k-5 p-5 s3 a3, college p10 r-6, com u26 s-8 p-8 c-5 a-5, commitment
u5 r4, committee c4, communication u16 a-8 c-8 k-6 r4, communications c7 u6 k-5 a-4, community p12 a6 c-6 k-6 r-4, como
r20 u-16 p-15 a12 s8 c-7, competence r8 a3, competency u20 c-13 s13 k-8 p-6 a-6, complete p12 r-9 u-5, completed a30
u-19 c10 k-9 p-8 r-5, completing p-11 k10 c9 s-8 u4, completion r-11 a11 p-10 s3, complex s-6, comprehensive a12 k-8,
computer s10 k-4, concepts k11 c-6 r-5 u5 a-5, conference a7 r-7 u6, connect s5, contact c12 s-5 k-5 u3, content p-14
k13 u-8 r7 s-6 a5, continuing c7 a-4, contributed r7 u-3 s-3, conversations s-6 k5 p5 r3, core c13 s-12 k-9 a7, course
p56 u39 c-25 r-22 a-21 k-19 s-7, courses p-27 r18 u10, covered s10 k-6 u5 p-5 a-3, covering k3, covers p-3, create s25
p-9 k-9 c-6 r-5 u3, created k5 s-3, creating s15 k-9 p-6 u3, credential c34 p-30 s-14 u10 a7 k-5, credit s10 r-7 a6 k-5
u-4, criteria p-14 a14 c11 r-10 u-4 s3, cultural s7 p-6, current a-7 p5 k4, curriculum p10 u-5 k-5 s-4, curso p25 k17
c-11 s-10 r-9 a-7 u-6, cursos k-14 s12 p12 u8 c-7 a-6 r-4, customer r12 k-12 s-10 p-8 u8 a7, customers p7 r-6 c5,
cybersecurity k-7 c5 p3, data p-22 s17 k9 c-8 u5 r-3 a3, datos u11 s8 p-7 r-5 k-4 c-4, day s15 c-11 a3 p-3, days p17
a-9 u-6 s-5 k5 c-3, defined u5, deliver a7 p-4 c-4, delivered p-5 s5 c4 k-4, delivering c3, delivery p-3, demonstrate
k14 r-7 p-6 s5 c-4, demonstrated r17 p-11 k-9 a4 s4 u-4, demonstrating p-10 a8 r6, dentro r21 p-20 a15 u-11 k-7 s6 c-4,
depth p12, desarrollo p-26 s17 a9 r9 u-8 c-4, describe k4 p-4 a4, design a14 c-9 k-5 u-5 s5 r4 p-4, designed a4,
develop s-14 a7 u7 r6 k-5, developed u-5 c4, developing p4, development a19 k-19 s-15 c11 p-9 u7 r6, different s8 p-7
r-4 a-3 c3, digital c12 p-8 a7 r-6 s-4, discuss p13 s-9 k-5 u4, discussion s-8 k6, discussions p34 s-9 u-8 k-7 a-7,
document u4 a-3 c-3, documentation s3, driven k8 c-5 u-3, during p-9 r6 a6, each s12 p-11 a-11 r6, earned c22 k-9 p-9
s-6 u4 r-4, education k-22 u22 s16 r-11 p10 a-8 c-6, effective k-12 c5 u4 s3, effectively k-4, either s-7 p3 u3,
ejecución s-14 r11 u5 c-4, elements u5 p3, emergency k-8 u5 s5, employee k5 s4 c-3, employees u17 s-6 p-4, end s5,
engage p12 k-4 r-3, engaged p14 r-5 u-4, engagement c17 k-10 r-7 u4 p-4 s-4 a4, engineering a9 p-6 r4, ensuring u5 k-4,
environment u-8 p6 a-5 c4 k4, equivalent s-8 p6 u5, essentials a-5, estudiante r-12 u-10 k9 a7 s5 p3, etc r-9 s8 a6
u-4, ethical p3, ethics k10 c-5 a-4, evaluación k-15 u-10 c8 r7 a5 s4, evaluate p-6 a6 k5, evaluated s5 k-3, evaluation
a17 k-13, event p-10 r10 k4 u-4, events r10 p-8 s5, every p-8 s6 k4 r-4, evidence c10 u-7 k-5, exam c-29 p11 u7 s6 k4,
examination s14 k-11 c-4, examinations c11 k-7 s-3, exams s-12 c8 a5, excel p5 a-4, excellence u4 k-4 s3, execution p-4
a4, exercise s-7 k4 u3, exercises s10 k-4, experience r60 k-45 s-10 u9 a-8 p-4, experiences s7 r-6 a-4 u3, expert c-14
u-10 a10 s9 r7 p-5 k3, expertise c11 a11 p-10 u-6 s-4 k-3, experts a4 k3, explore s3, external r-14 a12 k8 p-7 c4,
facilitate p7 s-3, faculty a12 k-4, features u8 r-5 p-3, feedback s5 a-4 r4 c-3, final s37 p-34 u-15 a13 c5 k-4,
financial p-5 a4 c3, first s4 u-4 a-4 p3, five r-6 s4, focused s-4 p4, followed s8, following s-6 k6, formal k-8 c7 u6
a-6 s4, forum a7 p-7 r6, foundation c10 a-6 u-4 s-4 p4, foundational a-31 c-28 u28 k14 s10 p9, foundations u18 p-10 s-7
c-6 k4 r3, four p7 c-7 a-4, framework s-7 c5 p4, full p-10 k8 s4 a-4, functions s10 r-4 p-3, fundamentals u8 p-5,
general s-12 r11 u4, get u7 a-7 s-5 p4 k-3 r3, global r-6 a6 p-4, goals p6 a-4 u-3, good c7 p-5 s-3, google a-3, grade
k-23 s14 a8 p6 c-5, graded s14 k-13, graduate s-4 r3, group r10 p-5 c-3, groups p-7 r6 s-4 u4 c3, haber u-19 r18 a14
p-14 k-9 s8, habilidades r18 a10 u-9 p-8 k-8 c-3, handling p-8 u6 s3 k3, hands p-13 k9 a8 u-6 c6, having p6, health p6
u-4, held p9 s-4 k-3, help r7 a-4 s-4 u3, here u17 k14 s-11 c-10 p-6, high a15 r-6 s-5, higher p-5 a4, home k7 s-6 u6
r-4 a-3, homework s3, horas u30 p-22 k-6 r-5, hour a16 c-6 s6 k-5 r-4, hours p50 r-25 a-20 c-15 u15 s-8 k4, ibm u8 p7
k-7 s-5, idea r9 p-5, ideas a-3, identify s6 p-5 a4 c-4 k4, identifying s-9 a3, igual k-18 u13 c4 s4, ii u9 p-6 s-6 k5,
impact u8 c-8 s8 r-4, implement a6 u-5, implementation s-12 a8 k5 p-4, improve u7 c-5, improvement p6 r-3, include s18
a16 r-16 p-9 c-8, includes p-11 s9 a9 r-6 k-4 u4, including c-7 u-7 k6 a5 r4, inclusion s5 r-4, individual u14 k12 p-12
s-8 a-6, individuals p8 r6 s-5 k-5 u-3, industry k7 r-7 c6 p-4, information s-10 p6 a4 u3, initiative a4, innovation
s-4 u4 c-3, insights r8 p-3, instruction s13 k-11 p3 u-3, instructional u-3, instructor k-20 a18 s13 u-12 c6 p-5,
integration u20 k-6 r-4 a-4, intelligence p8 u7 k-7 s-6, interactions p-6 s5 a3 u-3, interactive s11 k-8 p-5 a4,
intermediate p-30 s21 a11 r10 c-8 k-8 u3, international c11 p-3 k-3, interview a12 c9 k-8 r-6 u-4 s-3, interviews p-11
u4, introduction c4, job u16 c-12 p9 k-7 r-6 a-4 s3, key s9 u-5 r-4 p4 c-3, knowledge p-16 r-11 c9 a7 s7 k5 u-3, lab
s14 u-10 k-9 c-5 a4 r4, language u5 s-5 c-3, lead k13 u-7 r6 p-4 c-4, leadership k13 a-10 u9 s-7 c-5, leading s-10 a6
c6 u-6 k3, learn u17 p14 s-11 k-8 r-5 c-4 a-4, learned p10 s-5 r-3 k-3, learner s-12 k10 a4, learners c7 u-6 k-4,
learning u56 a-29 p29 c-21 r-18 s-12 k-5, least p-16 u9 a-7 c7 r6, lecture k16 s-15, lectures p10 c-5 k-4, led u-10 s8
p-6 a6 k5, lessons p7 u-6 k5, life u8 p-7 r4 s-3, live k12 p-9 r6 u-3, long p-11 k8 s5, machine p-13 k7 c5, maintain r5
k5 p-4 a-3, make c8 p-6 a5 r-4 k-4, making k-6, manage s-6 k6 u5, management s-19 p10 u6 a3, manager k6 r5 c-3,
managing s11 p-8 a-5 c4, mark c8 r-3 k3, marketing c22 s-11 k8 a-8 u-7 p-3, master p-9 u7 a5 k-4 r3, mastery a5 s-5
k-3, material r6 p-6 k-3, materials u-4 c3, matter a9 p-7 r4, may s-9 a6 c4 u-3, media a8 r-8 p-5 k5, medical p-9 c-5
u4 k3 s3, meet c7 k-7, meeting a-4 s-4 c4 p3, member r12 p-12 k-8 a7, members s-6 r6 p4, membership c6 r6 a-4 s-3,
mentor k11 r9 s-7 p-6 u-5, met a12 p-9 k-6 u-6 c5, methods s14 p-12 k-7, microsoft s6 p4 k-4 a-3, minimum k10 u-10 a9
s-4, minute s6 p-5, minutes s10 p-7 u4 a-4 k-3, module p-13 s12 k10 u-3, modules p-12 c12 s7 a-7, months p-26 k-21 a21
u9 s8 r6, most u5 a-4 c4, ms p-5 c4 a4 k3, multiple c-5 a3, must r-15 k-12 c11 a11 s9 u-5, más s24 r16 k-14 a-10 u-5
p-5 c-3, mínimo r13 p-9 u8 s-6 k-6, national p5, need r-10 u10 c5 p-3, needs r6 u-6 p-4 a4 c-4 s3, network k5 p-5,
networking s16 k-8 p-5, networks p4, new p-14 r8 s7 u-4 a4, next p-10 r9, nivel p-17 a17 k-12 u11 s7, no r17 k-9 c7 p-6
a-6 u-3, nominated r-10 c4 s4 p3, not k7 r-6 a5 u-4, note c8 p-4, objectives k9 p-6 s-3, obtener s12 u-10 k10 r-4 c-4,
office k5 s4 u-4 c-4 a-3, one a25 p-24 s8 c-4, online u-15 s12 k12 r7 a-6 p-6 c-4, operations k-6 u4 p4 c3,
opportunities s-6 a4, opportunity a10 p-5 u-4 c-4 k3, optimization p6 s-4, order r-6 u-6 k4 s4 c3, organisational p4 u4
a-3, organization c6 s-4 k-4, others r7 s-7, out k13 p-13 c7 s-7, outcomes s15 p-14 a8 u-6 r-4, over p-18 s10 u8 r7 a-6
c-4 k3, overview c4 k4, own k-5 r4 s4 p-3, paced a6 k-6 u-3, papers k-11 s7 a4, part s14 p-7 k-6 r4 a-4 u-4,
participant c-23 p17 r15 u-9, participante r11 u-7 k4, participants p20 u-13 a-6 k5 c-4, participate p14 s-9 u-5,
participated k6 u-3 c-3, participating k4 a4 p-3 s-3, participation r-8 a4 p4 s4 k-3, partner c12 k-7 a6 r-6 s-4, pass
k31 s-19 c14 u-12 p-11, passed k7 s-4, passing a21 k-19 s17 c-14 u-4, path c11 s-11 k10 p-7 u4 a-4, pathway p11 s-5
r-5, peer s-6 p5 k-4, peers s3, people p8 r-3 s-3, percent k-11 s8 a4, performance s-24 a12 c12, person k-9 r6 p5 s-4
c4, personal r-9 k6 a-5 u4, plan a8 u-6, planning u12 p-11 a-6, platform s-9 p9 u7 a-4, policies s9 c-5 k5, portfolio
a25 k-10 s-8 c8 r-8 u-4 p-4, position r9 a-4, positive u-3, post c-11 p9 k-7 a7 s4, power p-14 r-10 k7 u6 c4 s3,
powerpoint p14 a-6 c-5 r-4 k-4, practical a19 p-8 k-8 c-8 u7, practice k-14 u7 s3, practices u18 k-6 c-6 p-5 a3 s-3,
pre p9 k-8 c-3, preparation u9 p-7 s-4 a4, prepare c12 s-5 u-4 a3 k-3, prepared p5 u-4 a3, present r-6 a5, presentation
p-12 a6 u-5 r5, presentations k12 p-12 s-5 r5 a4, presented r-14 u7 s7 c-4 k4, presenter r-17 a9 u7 c4 s-3, principles
u11 c-6 k-5 a4, pro c10 k-9 u-5 s3, problem a6 k-5 p-4 u4 c-3, procedures p-11 s6 k6 u3, proceso k-10 p6 r5 a-3,
process k-18 p10 u10 a4, processing p7 s-4 a-3, proctored c-6 k4 s3, product k7 c7 u-6 s-5 p-3, products s6 r-4,
professional r23 p-16 a14 u-12 s-7 k-4 c4, professionals p4, proficiency s10 c-3 u-3, program p-18 s13 a13 c-10,
programa k-18 p-13 c13 s8 a4 r3, programme c7 k-4, programming k-16 s10 p3, programs r8 a-5 u-4, project s39 k-31 u-19
c14 p-12 a6, projects k-17 s11 a4 r4 p-3, promedio r14 p-9 u-8, proposal r-5 a5, provide r11 a10 s-8 c-5 p-3, provided
c7 r6 p-5 u-5 k-4 s4, proyecto s32 p-23 k-17 a16 u-12 r9 c-5, public u15 r-12 p-7 a3, python u18 s-5 p-5 k-5 c-3,
quality r-10 a7 c6, questions c11 p9 k-8 u-6 a-4 s-3, quiz k10 s-4, quizzes s39 k-38, reading a5 p-5 s4, readings s6,
real u-10 s7 c7 r-5 p-5 a3, receive k4, recipient c13 k-8 u7 p-4 a-4, recognition r5, recognized s-6 c4, recommended
k11 p-8 u-3, recorded s6 p6 r-6 k-3, reflect a12 s-11 p6 c-4, reflection p14 s-8 u-4 k-3, register p-4 k3, registered
s-9 c6 p4, registration a-9 r6, related k17 u-16 r7 s-6, relevant s-13 c10 a7 r-4, report s4 c4, required a13 k12 p-12
s-10 u-10 c10 r-3, requirements c16 s9 k-8 u-8 p-6, requires a-8 s5 u3 r-3, research a10 c-5 r-4, resources k12 p-4 s-3
c-3, response p12 k-7 r-4, results r-7 s6 u6 c-4 p-4, review k3, risk s-7 p5 u3, role s12 a-6 u-4, rubric a4 s-4 p3,
safety p5 u-5, sales k8 c7 u-6 s-6 p-4, sap u8 k7 a-4 c-4 s-4 p-3, schedule r6 u-5 p5 a-3, school r6 s-5 a4 c-4,
science p15 k-9 u-7, score s9 c-8 u-8 a8 r4, security k6 c-5 s-4 a4, selected a18 r-9 c-5 k-4 p-4 s4, selection c4,
self a17 k-10 u-8 r-7 p6 s5 c-4, senior r-5 s4, series s9 a8 k-6 u-3, serve r-8 u6 c3, service a6, services p14 s-13
r-9 c8 k5, sesiones p12 a-6 u-3, session p10 s-8 k6 u-4, sessions r11 p-8 k5 c-4 s-4, set a10 s-4 k-3 c-3, setting p9
u-5 k-4 a4 r-3, share k6 s-5, sharing r4 c4 p-3, should p14 r-4 s-4, shown r4 s4 u-3, skill k11 p-7 s-6, skills c9 k-9
a9 u-7 p4 r-3, sobre s12 p-11 r9 k-8, social p-13 r11 u9 c-6 a5 k-4, software p-13 c6 k6 u4, solution a11 s8 r-8 p-5,
solutions r-10 p7 u-7 a7 c-5 k4 s3, space u7 r-7 p5 a-4 s3, specialist s7 k-4, specific s7 c6 p-5 k-4 r-4 u4, staff p6
r5 u-3 s-3, standard a12 s-7 r-6 c5, standards r9 a-7 u-7 k4, state a12 s6 c-5 p-4 r-4, status c4 r3, steps p-15 r10 a7
s-6, storage u4, strategic s-12 r4 p3, strategies u-11 s8 p7 c-4, strategy c4, student p-10 a9 k-8 u7 r5 c-4, students
s20 r-15 p-5 k5 u-5, studies s-11 k9 u3, study s8 p-6 r5 k-5 u-4 a4, subject a9 p-8 r3 k-3, submit a16 r-10 k-9 s8 u-5
p4 c-3, submitted u9 s-6, success r7 p-4 k-3, successful a17 p-17 r-12 u9 s8 k-6, successfully u-18 p15 c-12 s7 k6 a5,
such p8 k-7 c-6, support r10 s-10 c8 p-7, supporting s5 p-5 a3, system k-7 p7 u3 s-3, systems u14 s-7 p-5 k4 c-4, take
u14 c13 s-11 k-8 a-5 p-3, task s-9 k-9 a7 p5 c4, teaching p-7 a7 s5 r-4, team a9 p-8, technical c10 r-5, techniques s-5
u5 k-5 p4 a4, technologies c4 r-4, technology p-8 k6 s4, term u11 a-6, test c13 s-10 u10 r-6 p-4 a-4, testing a3, them
s8 u7 c-7 r-3, then c-3, theory u12 k-5, thinking s9 r-4 p4, three k-5 u4 p3 c3, through p12 s-7 r-7 k-6 a5 u4,
throughout a10 r-7 k-5, tools k15 c-7 s-4, topics s11 p-10 k-7 r4 u4 c-4, total p7 u-5, towards k8 u-8 p-7 a6 r-6 c5,
track u5, training r-15 a9 u-7 p6 s4, two p-14 a13 s6 u-4, types p-7 k7 s5, understand s-12 u11 p9 c-5 k-4,
understanding p-11 k9 c7 s-3, unit a-6 s5 p-4 k3, units s4 k-3, university s-5 a4, up s3, use p-12 u12 a8 c-7, used
p-12 s10 u7 k-5, user s7 p-4, using p11 a-7 r-5 k-4 u3, validation s24 p-18 k-17 a9 u9 c-5, value p-5 a5, various r4
a3, very a8 s-5 k-4, via p6 k-5 a-4, video c12 s10 p-9 k-7 a-4, videos r-8 a7 s4 u-3, virtual k8 u-3 a-3 c-3, visual p7
k-5 a5 c-4, visualization p-6 r3 u3, volunteer p11 r-5, way s8 p-6 k-3, web s3 k-3, website p-17 u14 k7, week u16 s-6
c-5, weekly c5 p-4 s4 k-4, weeks u-10 s10 c-6 a4 r-4 k3, well k-9 u-8 r7 s4 a4, what p10 s9 k-6 r-6 u-4, when k9 p6 u-6
a-4 c-3, where p-6 u-6 k5 s4, winner a7 r-6, within k14 p-10 a-8 c8 r5 u-5 s-4, work u5 a4 s-3 p-3, workforce u9 p-5,
working c11 u-7 p7 s-6 r-3, workplace s6 r-5 u-4 c4, workshop p10 u-5 k-5 s4 a-3 c-3, workshops k-12 r11 s7 a-4 c-4 u3,
world c6 k-3, write s12 p-5 a-4, writing k-5 u3, written k-23 a12 s9 u5 r-5, year r19 u-6 p-5 c-4 k-4, years r17 p-12
s-10 u-9 a7 k6, zoom k-7 r6 p5
"""
