"""Words in the criteria and what each was found to weigh; written as those of rules are."""

CRITERIA_WORDS = """
ability r13 k-9, able s8 c5 u-4 r-3, about u10 s-9 p9 a-7, above c5 u-5 a-3 k3, academic u16 r-9 p-7 c7 s-6, academy
s10 k-10 r-4 u4, access s-9 r7 p6 k4 a-4, accounting k12 s-7 p-6 u-4, accredited k16 s-7 a-4 u-4, achieve r12 c-7 a-5,
achieved k10 a9 r-7 p-5 u-4, achievement a7 p-7 c5, across p-10 k8 s6 u-3, action u7 s-6, active r-12 a10 p-6 u4,
actively a7 p-4 c-3, actividades p22 u-18 a10 k-10 r-7, activities a15 s-9 k-7 c7 p-6, activity a11 r-7 p6 s-4,
additional p-7 k4, address a7 p5 s-4 r-3, administration s-8 k8 u-4 a-3 r3, administrator k-8 a4, adobe c5 a-4 r-3,
advanced k-11 u8 r6 c-3, after c13 s-6 r-4 k-3, aid s3, alignment a-5 c4 r4 s3 p-3, also u10 r-6 k-5 a5 p-3, analysis
p10 s-6 r6 k-5 u-4, analytics s5 k-4, any p14 s-14 c-6 k5, application c11 p-10 u-9 r5, applications s10 p-6 k-4 a-4,
applied p-11 s6 k6 u5, apply r-12 a12 u-8 c8 s6 p-4, applying k-9 c7 s4 a4, approach c4 p-4 k-3, appropriate u5 a-4,
approved k8 s-6, apps s6, aprendizaje s-7 a5 r5, aprobar s34 u-21 c9 k-7 p-6 r-6 a-4, area s7 a-6 k-5 r4, areas k16 c-7
s-4, asistencia p-23 s10 u8 r6 a5 k-4, asistir s13 k8 p-7 u-7, assessed a6 s-3 r-3, assessment c12 r-10 p-9 s5,
assessments s10 u-9 c-4 k3 p-3, assessor c8 a6 s-6 k-5, assigned p11 s-7 k-6, assignment s13 p-11 c6 u-5, assignments
s17 k-15 u4 c-4, associate k6 s-5 c-3, associated a3, attend a11 u-6 r-6, attendance p-17 u12 s6, attended p-12 r9 s4,
attending p-13 k6 a4, audio c10 k-6 u-4 a3, audiovisual s3, available p10 r-4 k-4, award u26 c-9 s-7 p-7 k-5, awarded
s-10 u9 p7 k-5, awards c3, awareness p15 s-8 a-5 u3, azure r-13 s10 p-8 u5 a4 c4, based r12 p-11 k-9 u6, basic u11 p-5
c-4, basics k8 u-6 p4 s-4, become p5 c5 r-5, been p-8 s-6 r5 k5, being p10 r-10 c6 k-6, benefits c-4, best r15 s-7 u-5
k-5 p3 c-3, better u12 a-7 c-6 p5 r-4, between u-7 k7, blog u8 r-7, board k7 u-4, both r-9 c7 s-7 p6 a4 k-3, build p7
a-5, building a19 r-14 s-12 p8 k-6, business c14 a13 p-10 s-7 k-6 r-4, but u-3, calificación u21 k-12 a-7 r-4,
candidate s-5 a4, capability a11 s-5, capstone s14 a-13 k-7 c7, care p-7 s4 c3, career p14 r-7 k6 u-5 s-4, case k11 p-9
s-8 c5 a4, center s-4 c3, certificación k20 u-14 s-3, certificate a14 r-13 k-11 p6, certification s14 c-10 r-10 p-7 k7
a5, certified a26 s-12 c10 u-8 r-7 k-5 p-4, challenge a8 r-6, challenges k10 p-5 c4 u-4, change a9 s-7, check s8 r4 k-4
a-4, checks s3, choice r-4 k3, chosen p-9 k7 r-4 s4, clases u-9 p7 s6 r-5 a4, class r15 u-10 p-7 k3, classes p-11 u9
s5, classroom s-12 p9 r7 a-5 k5 u-4, client k6 c-6 s5, cloud u13 r-6 s-5 a4, coaching p-11 a9 u6 s-5 r5 c-5, code k8
c-6 p5, coding s19 c-8 p-3 k-3, collaboration p-9 r8 s6 k-6 a3, college p9 r-6, com u22 r-6 s-6 p-6 k5 c-5 a-5,
commitment k-6 a-5 r4 u4 s-4 p3 c3, committee c3, communication u13 p11 c-10 a-7 k-4 s-3, communications a-5 c5 u3,
community p15 c-7 k-5 u-5 a5 r-4, como u-17 r12 k11 p-9 a5, competence r7, competency u20 c-14 s13 a-9 k-6 p-4,
completado u-12 k11 c7 s-5, complete p7 u-7 c5 a-4, completed a26 u-17 p-8 k-7 c7 r-5 s4, completing c12 k10 s-10 p-7,
completion r-16 a8 p-7 u6 c5, complex s-7 p5, compliance r-5 c5, comprehensive k-11 a9 p4, computer s4 p-3, concepts k9
a-7 c-6 p3, conduct p6 s-5 u4, conference a6 u6 r-5 p-3, confirmed u-3 r3, connect s5, contact c9 s-6, content k11 p-10
u-9 s-8 r8 c6, continuing c6 s-4 r4 a-4, contributed u-4, conversations p6 s-5 a-4, core c8 a8 k-7 u-4 p-3, course p19
u18 a-16 k-10 c-8, courses p-20 r17 u7 s-5, covered s13 k-7 p-6 u3, covering k3, create s23 p-10 k-7 r-4 c-4 u4,
created s-5 k3, creating s12 k-8 p-6 u4, credential s-8 c5 a3, credit s11 r-6 a5 k-5, criteria r-15 a15 c11 p-9 u-4,
cultural s9 p-7, current r-10 p9 a-3, curriculum p10 s-6 c4 k-4 u-3, curso k23 p19 s-13 u-9 a-7 c-6 r-6, cursos p13
k-11 s9 a-8 u7 r-6 c-4, customer a10 k-10 s-9 c6 u6 p-3, customers p6 r-4, cyber s8 p-5, cybersecurity k-7 c6 r4, data
p-18 s11 c-9 k6 u6 a4, datos p-10 u8 s7 a4 r-4 c-3, day s13 c-10 a6 k-3, days p18 u-8 s-6 a-5 c3, defined u7, deliver
a5 p-5, delivered a6 k-4, delivering u-4, demonstrate k10 r-7 p6 s-6 a-5, demonstrated r20 p-17 k-9 s5 a5, demonstrates
a-4 u3, demonstrating p-7 r7 a6, dentro r20 a11 p-11 u-8 k-7, depth p14 s-4 k-4 c-3, desarrollo p-20 k14 u-10 r8 s6 a4,
describe r-6 a6 p-5 k4, design a15 c-9, designed s-4 k4, designing s-14 a8 u6, develop s-17 p12 r8 k-5 u4 c-4,
developed c8 u-4 s-3, developers p7 u-4, developing p4, development s-23 k-13 a10 c10 u10 r9, different s8 a-7 r-6 k4,
digital p-10 a7 r6 c5 s-3, director r5 u-4 k4 a-3, discuss p11 s-8 k-5 u4, discussion k5 p-4 s-3, discussions p15 u-8
a-6 r5, document r-6 u6 p4 s-3, documentation s5, driven k9 c-5, during r9 p-7 s-6 k3 a3, each s13 p-10 a-8, earned c12
k-7 u7 p-6, education u15 p-8 a-5 k-5 s4, educational s3, effective k-10 u7 p5 r-4, effectively p7, either s-7 c3 u3,
ejecución s-13 r10 u4 c-3, elements k-3 u3, emergency k-7 u6 p4, employee k5 r-4 c-3, employees u16 s-7, end s8 p-4
k-3, engage p13 k-5 r-3, engaged p12 r-5 u-4, engagement c15 k-9 r-6, engineering a8 r8 p-5 s-5 u-3, english s-8 a3,
ensuring u4 k-4, environment k11 a-7 u-4, equivalent s-8 u6 p3, essentials a-4, estudiante u-9 p6 k5 a5 r-4, etc a5 r-4
u-3, ethical u-3, ethics k11 c-8 a-5 s-3 p3, evaluación u-13 k-7 c5 r5 p5 a4, evaluate p-4 a4 k4, evaluation a13 k-8,
event r13 p-6 k4 s-4, events r9 p-7 s3, every s6 r-6 k4 p-4, evidence c8 a7 k-6 r-5 u-3, exam c-29 p10 u7 s4 a3,
examination s19 k-10 c-7, examinations c10 k-5 s-4, exams s-12 c12 a4, excel p6 a-4, excellence u4 s3, exercise s-6 u4
k4, exercises s8 k-4, experience r26 k-19 u15 s-9 a-8 c-4, experiences s10 r-7 a-4 u3, expert c-15 a8 s4 k4, expertise
c11 a11 p-9 u-5 s-3, experts a4, explore p7 a-4, external a13 r-13 k7 p-3 s-3 u-3, facilitate u7 r-5 p4 k-3 s-3,
factors u9 a-6 c5 p-4 k-4, faculty a10 k-4, features u9 r-7, feedback r6 p-6 s6 a-5, final s25 p-22 a12 u-10 k-9 c5,
financial r-5 a3 s-3 p3, first r12 u-7 a-5, five k-4 r-4 p4 s4, focus u6 s-5, focused a-4, followed s9 p-3, following
s-9 k6 r4, formal k-9 u7 c7 a-6 s4 r-3, forum a6 r6 p-6, foundation c7 s-5 u-5 a-4 p3, foundational a-5 u3 k3,
foundations u14 p-9 c-4 s-3, four p9 c-6 a-5, framework s-9 r5 c4 p4, full p-8 s4 a-3, fully k6 a5 p-5 r-4, function s7
c-7, functions s4 u4 a-3, fundamentals p-6 u6, general s-8 r5 u3, get a-7 u5 s-4 r3, global p-6 c6 a5 k-3, goals a-5
c4, good p-7 c4, google a-3, grade k-23 s12 a8 p5, graded s13 k-8, graduate s-4, grant r-7 p5 s-4 a3, group p-17 s10
r8, groups p-7 r7 u5, ha k11 u-8 a-3, haber r19 u-15 k-8 a8 p-4, habilidades r13 a7 u-7 k-6 p-6, handling p-5 u5 r3,
hands p-14 k9 a7 c6 u-6, having p7 r-5 s-3, health p6 u-4 s-3, held p8 s-6 r3, help s-6, here u16 s-9 k8 p-6 r-6 c-4,
high a12 r-6, higher p-4 s3, highest r7, home k9 r-5 a-4, homework r4, horas u26 p-20 k-10 r-5 c3 s3, hour a13 p-8 c-5
s5 k-4, hours p19 a-7 r-7 c-4, human k7 p-4 a-3 c3, ibm p10 k-7 u6 s-5, idea r9 a-4, ideas p-6 r4 u3, identify c-5 u-4
a3, identifying s-9 r3 k3, identity p7 s-6, igual k-17 u11 c4 s3, ii u9 k8 p-7 s-6, impact s7 u6 c-6 r-4, implement p8
u-6 a3, implementation s-13 k10 a9 p-4, important r-6 p6 a5, improve p6 c-4 u4 a-4, improvement p5, include r-19 a18
s13 p-5 c-4, includes r-13 s11 a9 k-8 p-5 u5, including c-6 r-5 a5 k4 p4, inclusion s6 r-3, individual u13 k13 a-10 p-8
s-6 c-3, individuals p10 k-7 r6 s-5, industry k7 r-7 u3, information s-10 u4 a4 p4, infrastructure r4, initiative a4
c3, innovation s-4 c-4, insights r5, instruction k-6 p5 s4, instructor k-22 a18 s11 u-8 c6 r-5, integration u14 k-6,
integrity u5 a-4 r4, intelligence p13 s-11 k-9 u6, interactions p-4 a4 u-3, interactive s10 k-8 r-4 a4, intermediate
p-24 c-13 s12 r10 a9 u4, internal r7 s-6 c-4 k3, international c9 p-3, interview a13 s-8 k-8 c8 r-7 p7 u-4, interviews
p-8 a4, job u14 c-14 p10 k-6 r-4 a-4 s3, key p11 r-7, know p10 s-9 a-3 k3 r-3, knowledge a13 p-10 r-7 k4, lab s17 c-9
u-8 k-5 a4, language u7 c-7 s-6 a5 p4 r-4, last a9 r-6, lead k12 s-4 u-3, leader r-8 c5 a3, leadership k11 a-9 u9 c-7
s-3, leading s-9 a6 u-5 p4 c4, learn p21 u17 s-14 r-8 k-7 a-5 c-4, learned p9 s-5 r-3, learner s-9 k7 a3, learners r6
u-5 s-5 c5, learning u24 p-20 a-14 c8 k5 r-3, least p-10 c6 u4, lecture k18 s-17, lectures p10 k-6 c-4, led s8 u-8 c-6
a5 k5 p-4, lessons k8 u-7 p6 s-5, life u7 p-7 r7 s-3 a-3, live k9 p-6 u-5 r4, local k5 r3 u-3, long p-15 s8 k6, machine
p-13 k7 u4 c4, maintain r6 u-4 a-4 k3, make c8 r-7 p-6 s6 a3 k-3, making k-7 p6 u4 r-3 a-3, manage k8 s-7 a-5 p3,
management s-17 p14 k-6 c4 r4 u3 a-3, manager k4, managing s8 k-6 a-6 p5, mark c7 k4 a-3 r-3, marketing c17 s-7 k7 a-7
u-5 p-4, master p-9 a5 u4 s3, mastery a7 s-4 r-3, material k-4 p-4, materials s7 u-4, matter a7 p-6, may s-6 a5 c3,
media r-8 a7 k3, medical p-6 k4 c-4, meet c5 k-4 s-3, meeting a-4 s-4 c4 p4 u-3, member p-8 k-7 a6 s4, members r5 s-5
a3, membership c7 r4 a-3 s-3, mentor k9 p-7 r7 u-6 s-5, message c4 r4, met a11 k-7 u-5 s5 c4 r-4 p-4, methods k-7 r5,
microsoft r-9 s8, minimum a14 k14 p-13 u-11 r-8 s6, minute s6 k-5 u-3, minutes s8 u5 a-4 p-4, model p4 c-4 k4 s-4,
module p-16 s16 k10 u-5, modules p-12 c10 a-8 s7 u4, months a12 r-8 k-7, most a-4 u4 c4, ms k6, multiple a7 r-5 c-4 s3,
must r-20 a10 p8 k-8 s8, más s16 r15 k-12 a-9 u-4, mínimo r13 p-10 u8 k-8 s-3, national p4 k3 s-3, need u9 r-9 c4,
needs r4, network r6 k4 s-3 p-3, networking s16 k-10 p-8 r4, networks r5 p4, new p-13 a6 u4 s3, next r10 p-9, nivel a12
u12 p-11 k-9 s-4, no r17 k-12 p-6 u-4 c3, nominated r-9 p4, not k4 r-4, note c7 k-5 r-3, objectives k9 p-8, obtener s13
u-10 k5, office s7 c-5 u-4 k3, one a23 p-19 r-9 s4, online k16 u-16 s11 a-9 r8 c-6 p-5, operating r4, operations k-6
s4, opportunities p-6 a4 k3, opportunity a12 p-6 k5 u-4 r-4, optimization p8 s-4 k-4 c3, order r-6 u-4 c4 s3,
organisational u4 a-3, organization c7 k-4 p3, others s-7 r5 c3, out p-11 k11 c5 s-5 a3, outcomes s13 p-10 a8 u-7 r-4,
over p-14 s9 u8 a-6 r5 c-4, overview c5 p-4, own p-8 r5 k-4 s3, paced a5 p-5 u-4 s4, panel p-8 r7 a6, papers k-4 a3,
part s11 k-6 p-5 c5 u-4 a-4, participant c-13 r9, participante r12 u-6 p-3 k3, participants p14 u-10 k8 s-7 a-6,
participate p10 u-6 s-5, participated k5 u-3 s3, participating a3 k3, participation r-6 p5 k-4 u3, partner c11 k-7 r-4
a4, pass k23 c16 s-14 u-11 p-10 a-3, passed k9 s-5, passing k-21 a18 s16 c-9 u-4, path s-11 k9 c7 r-4 a-4, pathway p10
r-4 s-3, peer s-7 p5, peers s3, people p5 r-4, percent k-6 a4, performance s-19 a13 c8 k6 p-3, period r-9 k6 p-5 u5 s5,
person k-7 p7 s-6 r4 c4, persona a-5 k5 r4 s-4 c-3, personal r-10 s6 p5 a-5 k3, plan a5 s-3, planning p-9 u8 r6 a-6
s-3, platform u8 p7 s-7 r-5 k-4, policies p5 c-5 a-4 s4, portfolio s-16 a15 c12 k-7 r-4, position r9 a-5, positive r5
u-4, post c-11 a6 p6 k-4, power p-16 r-13 k9 a6 s6 u4 c3, powerpoint p12 a-5 r-4 c-4 k-4 u3, practical a19 k-10 u6 p-6
c-5, practice k-8 u7 s-5 r3, practices u17 k-8 s-6 c-6, pre p8 k-7 u4, preparation u8 p-6 s-5, prepare c9 s-5 u-3,
prepared r5 u-4 a3, present r-6 a5 u3, presentation p-9 r7 u-6 a5, presentations p-12 k9 r6 s-4 a3, presented r-13 u6
k5 c-4, presenter r-20 a8 u7 p5 c3, principles u11 c-6 p-5 s-4, pro k-9 c7 s4, problem p-7 r4 a4 c-3, problems a7,
procedures k5 r-3 u3 a-3, proceso u-7 p7 s4 k-3, process k-13 p13 u7 r-6, processing p6 r-3 s-3, proctored c-4, product
k7 u-6 s-5 c5, production k7 c-5 a3, products s4 a-3, professional p12 c-8 a8 s-8 u-4 k-3, professionals p3,
proficiency s10 u-3, program p-16 a14 s6 k-5 r4, programa k-15 c11 p-5 r4, programme c7 k-3, programming k-14 s12,
programs r7 a-6 u-3, project c18 u-11 k-11 p10 s-5, projects k-13 s10, promedio r13 p-9 u-7, proposal a7 r-7, provide
r17 s-7 p-6 a6 c-4 u-3, provided r8 p-6 u-5 k-4, proyecto k-14 a14 s14 p-9 u-7 r6, public u12 r-9 s-4 p-3, python u15
r-5 k-5 p-4 a4, quality r-9 a7 c6 u-3, questions k-10 c9 p8 a-5 r4 u-3, quiz k7, quizzes s39 k-37, reading a3, readings
k-4 p3, real p-6 s5 r-5 c4 k4 u-3, receive k5, recipient u10 k-10 c7 a-5 s3 r-3, recognition r3, recognized s-7 k4,
recommended k14 p-5 c-4, recorded s8 r-7 p4 u4 a-4 k-3, reflect a9 s-4, reflecting p-6 u6 a3, reflection s-13 p12 r5 a4
c-4, regarding p-13 u6 s6 r4, register p-5 k4 u-3, registered s-10 p7 c4 a3, registration a-9 r7 s-3, related k18 u-14
p-8 s-6 r5 c4, relationships s-7 p4, relevant s-12 c9 a5, remote r4 s-3, report c5 s3 a-3, required k17 p-14 c12 s-10
a10 r-8 u-7, requirements c14 u-8 p-7 s7 k-5, requires a-5 r-3, research a7 s-5 c-3 p3, resources k8, response p13 k-9
u3 a-3, results u6 c-4 s4, review p-5 k3, risk u10 s-9 a-4 k3, role s11 a-5, rubric s-7 p6 a3, safety p7 u-3, sales k7
c7 u-6 s-5, sap k9 s-7 u7 a-5 c-4, schedule r3, school p12 c-8 s-5, science p12 k-8 u-6 s5, score u-9 a8 r4, security
a7 s-7, selected a15 r-9 c-4, selection p5 a-3 c3, self p12 a12 u-11 r-7 c-5 k-4, selling r-6 s5 p-5 c3, senior r-8 p6,
series a4 k-4 r-3, serve r-11 p5 u5 c4, service a4, services p16 s-13 r-11 c6 k4 u-3, sesiones p9 s6 a-6, session p8
s-7 k6 u-3, sessions p-11 s-8 r8 a6 k5 u4 c-3, set a10 s-8 k-4, setting a7 p7 u-5 r-4 k-3 c-3, share p-3 s3, shared r3,
sharing r8 p-5, should r-10 p10, shown p-7 s5 r4, six c-6 k5 p3, skill k10 s-7 p-4 r4, skills p15 k-10 u-7 c5 a4 r-3
s-3, sobre r11 s11 p-10 k-9 c-5 a4, social p-12 u10 r7 c-6 a3, software p-13 k9 u6, solution a13 r-10 s7 p-5, solutions
r-9 a7 k6 u-6 c-5 s4, sources u4 s-4, space r-7 p7 u5 s5 a-4 c-3, speak r-9 a6 p3, speaker r-7 p3, specialist k-9 c8
u-4 s4, specific s9 r-6 c5 a-4 p-4 k-3, staff r8 p6 u-5 s-4, standard a12 r-6 s-6 c4 k-3, standards r10 a-8 u-4 k4,
state a16 r-12 p-9 s5, statistics r4 c3 p-3, status p3, steps p-11 r8 a7 s-7, storage u3, strategic s-12 r3 k3 p3,
strategies u-11 s9 p5 k4, strategy r9 s-6 u-5, structure p6 k-4, student p-10 k-8 a7 u7 r5 c-3, students s18 r-11 c-4
k3 u-3, studies s-8 k7 p-4 u3, study a7 p-7 s7 k-5 r5 u-5, subject a7 p-6, submission a7 r-6 c4, submit a10 p9 k-7 r-7
c-4 u-3 s3, submitted u8 s-5, success c6 p-4 k-3, successful a21 r-18 k-10 u10 p-4, successfully u-18 c-15 s12 a10 k8
r7, such k-6 p6 r4 c-4, support s-12 c8 r5 k4 a-3, supporting s5 p-5, system p18 k-11 s-7, systems u12 s-8 p-4 c-3 k3,
take c14 s-13 u12 k-9 a-5, task k-9 s-7 a6 p5 c4, teaching a5 p-4 s3, team a9 c-5 p-4, teams s3, technical r-8 c7 a5
k-3, techniques u6 s-6 a5, technologies c4 r-3, technology r-8 a7 k6 p-6 s4 u-4, ten p6 a6 s-5 k-3, term u8 a-6, terms
k5, test c13 s-7 r-5, testing s-8 a3 r3, them s9 u9 r-7 p-7, then c-4 p3, theory u11 s-4 k-3, thinking s9 r-9 p5, three
u5 s-5 k-4 p3 c3, through k-13 p12 r-9 s-8 a8 c7 u4, throughout a9 k-7 r-6, tools k10 c-7 s-6, topics s10 p-7 k-6 r3,
total p6 u-4, towards p-9 k7 c6 u-5 r-5 a4, track u4 k-3, training p21 r-11 u-7 k-6, two p-15 a11 s10 u-5, types p-7 k7
s5, understand p20 s-14 u9 c-6 r-4 k-3, understanding k9 r-8 p-5 c4 u4 a-4, unit a-6 c5 p-4 s3, units r4 s3, university
p6 s-5 a3, up u4, use u15 a12 p-10 c-10 r-9 s3, used p-8 u7 k-4 s4 r3, user s5, using p14 a-6 k-6, validation k-14 a8
s6, value a5 p-5, values k6 r-6, variety p-7 s7 k-5 c5, various a4 p-3 c-3, very a11 s-5 k-3, via r9 k-5 a-4 s-3, video
c10 k-7 s6 r-4 a-4, videos r-7 a6 s4, virtual k9 u-6 p-3, vision r-5 u4 c-3, visual p11 r-6 c-4, visualization p-6,
volunteer r-13 p13, way s7 p-6 r5 k-4, ways s4, web c-7 r3, website p-15 u13 k6, week u19 r-6 s-4 c-4, weekly c4 s4 p-4
k-3, weeks u-13 a11 p8 r-6 c-5 k4, well k-8 p7 u-3, what p15 k-9 r-7, when k6 p5 u-4 s-4 a-3 r3, where a7 r-5 k4,
winner a10 r-8, within k11 p-9 c8 s-7, work a11 p-10 u4 r-4, workforce k-6 u5 c5, working p8 u-7 s-6 r-6 k5 c3,
workplace u-6 p5 a-4 r-4 s4 c4, workshop r6 k-4 u-4 s4 a-3, workshops k-11 u9 s7 p-5 r5, world p-4 c4, write s7 p-6 a-5
u3, writing k-4, written k-13 a8 p6 u4, year r12 k-4 c-3, years a12 u-8 s-7 p-6 k6, zoom r8 k-7
"""
