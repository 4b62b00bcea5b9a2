"""Words in the title and what each was found to weigh; written as those of rules are."""

TITLE_WORDS = """
academy k16 u-8 p-8 c-4, accounting s5, accredited p-12 c11 k8 s-5 r-4, administration u-16 k12 s8 r-5 a-4 p3,
administrator c23 u-8 k-7, adobe s10 u-10 a-8 k6, advanced u26 k-16 r-15 s13 p-8 a8 c-7, analysis p12 a10 u-9 s-6 r-3,
analytics p9 k-9 a-8 c6 r3, associate k21 s-11 u-10 a-8 r4, award r34 p-16 u-16 k-5, azure r-8 u-6 p5 s3 a3, basic u13
s-8 k-7 p4, best r51 s-13 a-11 u-11 p-10 c-9, building p20 k-11 c-4 r-4 s4 a-3, business p-29 c22 k19 r-11 u-9 s7,
career p16 a-7 c-7 s4 k-3, certificate u100 r-29 a-27 c-25 p-20 k5 s-4, certification s22 c-16 r-10 p6, certified s-37
c35 p-24 u18 k11 r-5, champion r-19 u14 k10 p-5, cloud k33 c-19 s-18 r-11 p10 u9 a-4, communication u26 k-14 a-9 c-8
p6, community r19 k-13 p11 u-8 c-8, completion k21 u-17 p15 s-11 c-4, conference p4, core p9 u-6 s-3, course k35 s-23
u17 p-10 a-8 c-8 r-3, critical u22 s15 p-14 r-12 c-5 k-5, curso p38 r-18 u-15 c-13 s8 a-7 k7, customer r14 p-8 c-7 u6
a-5 k4 s-4, cybersecurity a-6 u5 c5, data k25 c-21 a20 p-19 r-19 s10 u3, desarrollo p-26 c8 s7 u6 r6, design p-17 k15
s15 r-7 c-6 a5 u-4, developer r10 s5 u-5 p-5 a-4, development u16 c-14 k-13 s12 r-6 p4, digital u97 r-28 k-21 a-21 p-16
c-15 s4, education u7 a-4 r4 k-3 s-3, engineer c15 k-9 u-5 p-5 a4, engineering a15 u-7 k-6 s-5, essentials p16 u-7 s-4,
exam k14 c-11 s-7 p6 a-4, excel s20 p17 k-15 c-8 a-8 r-6, excellence p-12 s10 k-9 u6 a4 r4 c-4, executive u-9 a7 c4,
experience u10 a-7 k6 r-5 s-4, expert p19 u-16 s-10 r8 c-7 a3 k3, foundation c11 s-11 a4 r-3, foundations p-15 s14 u7,
fundamentals k61 c-32 u-9 p-8 s-6 a-3, global k18 s-12 p-10 u5 c-4, gold u-12 r12 c9 s-5, group r28 p-9 s-6 u-6 k-5
a-3, health k24 u-9 c-6 a-5 p-4, healthcare k28 c-13 r-8 u-8 p6 a-5, high u127 p-29 k-26 r-25 c-24 a-22, hr s20 k17
r-14 a-7 c-7 u-6 p-4, ii s23 k-16 c-13 a12 p-9 r4, implementation p-18 c12 u8 k8 a-7 s-5 r3, innovation c-5 r4 s-4,
instructor r16 p-13 c8 u-6 s-5 k-5 a4, introduction c9 s6 p-5 r-4 u-4 a-3, law k8 s7 u-6 c-4 a-3, leadership p46 r-24
a-15 s-12 u10 k-6, leading s9 k-5 c-3, learning u-13 p9 r6, machine p-23 u15 k8 c7 r-6, management s23 r-15 a-12 u6
k-5, manager r11 a-10 k9 p-8 u-4 c4, marketing c25 u-17 p-8 r8 a-7 s-4 k3, master u130 a-31 k-29 s-23 r-23 c-13 p-11,
mba c9 r-8 k-7 s4 a-4 p4, medical s12 a-6 r-5 c4 p-4 k-4, mentor r17 p-16 k8 s-6 a-5 c4, microsoft p30 r-17 u-10 s-7,
network u-4 c4 p3, new c13 p-11 u9 a-8 r-6 s4, online k-19 p15 s13 a-6 r-5 u5 c-3, partner c15 p-10 a-4 s-3 u-3,
performance a11 u-9 k6 s-6 c-5 r5, platform p24 k-17 a-4, power a-10 u10 c-7 r-7 s6 p6, practices k6 a-3, practitioner
s18 a15 u-12 c-10 p-6 r-4, process s10 k9 c-7 u-7 p-5, professional u72 r-22 s-21 p-16 a-13 c10 k-10, program p30 s-15
u-13 r-8 a5 k4 c-3, programming s25 k-13 u-9, project p21 s-19 a-11 u8 k6 r-3, risk c10 s-8 k7 u-6 a-3, sales k21 p-21
c14 u-10 a-4, sap u12 c-10 a-9 r-8 s7 k5, science p19 r-18 u13 a-11 c-8 s6, security c21 u-12 k10 p-8 s-8 r-4, service
r-8 p7 c7 u-6 k-4 a3, silver u12 a10 k-7 s-7 c-6 p-3, skills u-17 a16 c-15 s15 p5, software k10 c-8 p5 r-3, solution
p18 k-6 s-6 u-5 c5 a-5, specialist u78 c-26 a-23 r-13 k-9 p-5, strategies k12 u-9 p-8 s8 c-5, student u-13 k9 p6 c-6
r4, support c22 k-19 s7 p-6 a-3 r-3, sustainability p17 k-10 r-5 c4 s-4, systems u17 k-12 p-5 r-3 a3, teaching p22 k-8
u8 s-7 c-5 a-5 r-5, team c16 k-12 s-8 p-4 a3, tech p13 k-11 s6 r-5 u4 a-4 c-3, technical c15 a-8 u-6 r-4, technician
k-13 s9 u-8 p7 a3 c3, thinking s21 u16 r-15 p-14 k11 c-10 a-7, training s14 u-10 p10 c-10 a-9 k9 r-3, university c33
k-16 a-11 u10 r-7 p-5 s-4, user p-18 k18 u12 c-4 a-3 r-3, web u-11 s7 c7 p6 k-5, winner a10 r-4, workshop k19 p-7 r-5
u-4 a-4 s3 c-3, writing s28 c-11 a-11 r-10 u7 k-6, year r21 p8 s-7 k-7 u-6 a-5 c-5
"""
