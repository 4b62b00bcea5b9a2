"""Words in the title and what each was found to weigh; written as those of rules are."""

TITLE_WORDS = """
academy k17 p-11 c-4 s4, accounting s5 u-4, accredited p-11 k11 c9 r-4 s-4, administration u-15 s10 k8 r-5 c3, administrator c17 u-8 k-5 r-3, adobe p11 a-9 r-8 s6 u-6 k4,
advanced u20 k-19 r-18 a14 s10 p-6, analysis p11 a10 u-9 s-6 r-4, analytics k-12 a-12 c10 r6 p5, associate k20 s-12 a-8 u-5 r5, award r32 p-16 u-15 k-6 c3, azure r-9 u-6 p5 s3, basic u12 s-11 p4,
best r51 s-13 a-12 u-11 p-9 c-8, building p20 k-10 r-4 c-4 a-3, business p-36 k24 c18 u-14 s5 r4, career p18 a-7 c-6, certificate u103 a-29 r-29 c-25 p-14 s-7, certification p22 s18 r-17 c-16 a-8,
certified s-35 c33 p-26 u16 k14 r-5, champion r-15 u11 k10 p-5, cloud k36 c-20 s-16 r-12 u9 p8 a-6, communication u23 a-9 c-8 k-6, community r21 k-12 p11 u-9 c-8, completion k24 u-17 p14 s-12 c-4,
computer k10 p-7 u-4, conference p5 r-3, core p8 u-6, course k32 u26 s-22 p-16 c-9 r-6 a-5, critical s20 u17 p-13 r-11 k-6 c-4 a-4, curso p33 r-17 u-13 c-12 s8 a-7 k7,
customer r11 c-7 a-5 u5 k4 s-4 p-4, cybersecurity c6 a-6 u4 r-4 s4, data k27 r-22 c-21 a19 p-17 s11, desarrollo p-26 u10 c9 r6 s5, design p-20 k15 r-11 s10 c-7 u7 a5, developer u-9 r9 c8 p-6 a-5 s4,
development u18 c-16 k-10 s9 p9 r-8, devops k8 p5 c-5, digital u94 p-23 k-21 a-21 c-18 r-17 s5, diplomado k10 u9 s8 r-8 a-7 c-6 p-6, education p-8 s6 u4 a-4 c-3, engineer c13 k-8 u-5 p-4 a3,
engineering a16 u-7 k-7 s-4, english s24 u-9 p-8 r-4 c-3, essentials p15 u-7, exam k14 c-9 s-6 p6 r-4 a-4, excel p16 s16 k-13 a-8 c-8 r-6, excellence k-9 s8 p-7 u6 a4 c-3, executive u-8 a6 c5 p-3 s3,
experience u9 k6 a-6 r-5, expert p12 s-10 c-9 u-8 r8 a7, first r24 u-11 s-10 a-5 p3, foundation s-11 c10 a4 k3 r-3, foundations s12 k-9 p-9 u5 c4, fundamentals k60 c-31 u-9 p-9 s-6,
global k18 p-11 s-11 r4 u3, gold u-12 r12 s-4 c4, group r28 p-10 u-5 s-5 k-4 a-3, health k17 c-6 r-6 a-5, healthcare k26 c-12 r-9 u-6 p5 a-4, high u127 p-29 k-26 r-25 c-24 a-24,
hr s19 k16 r-13 a-7 u-7 c-4 p-4, ii s24 c-12 k-12 p-7 a6 r3, implementation p-16 k11 a-8 c7 u7 s-5 r4, innovation u13 s-7 c-6 p-3 a3, instructor r15 p-15 c7 u-5 k-4,
introduction s14 p-10 u-5 r-4 c4 k4, law k12 c-7 a-6 s5, leadership p41 r-26 a-16 u12 k-10, leading s10 k-5, learning u-12 p8 r6 s4 k-3, life p30 k-16 s-8 r-6 u4, machine p-22 u17 k7 c7 r-6 s-4,
management s22 r-17 a-15 u8 p6, manager a-10 r9 k8 p-6 c5 u-4, marketing c19 u-17 p-10 r7 a-6 k4 s3, master u133 a-33 k-26 s-24 r-20 c-19 p-12, mba c10 r6 p-5 u-4 k-3, medical s12 a-5 r-5 c4 k-4 p-4,
mentor r17 p-16 k9 s-5 a-5 c4 u-3, microsoft p31 r-19 u-9, new u14 p-12 a-8 c7 s7 r-6, online k-13 p9 s9 r9 a-7 c-7, operations p-12 a7 u7 r-6 c4 k3, partner c15 p-10 a-6 r4 s-3 u-3,
performance a11 u-9 k6 s-5 c-3, platform p21 k-21 s4 a-3 c3 u-3, power a-10 u8 p6 r-6 c-6 s4 k4, practices k5 p-3 a-3, practitioner s16 a16 u-12 p-9 c-8 r-4, process s10 c-7 k6 u-6 p-4,
professional u69 r-28 s-20 p-19 c14 k-8 a-8, program p24 s-15 u-12 r-10 k8 a7, programming s25 k-13 u-9, project p20 s-18 a-12 u7 k5, research p10 k-5 c-4, risk k14 s-9 c9 p-4 a-4 u-4,
sales k21 p-19 c14 u-10 a-4, sap u22 c-11 a-11 r-5 s3, science p20 r-17 u14 a-12 c-11, security c23 u-13 s-10 k9 p-5 r-4, service p12 u-8 r-7, silver r11 u10 p-8 k-7 s-7 a6 c-6,
skills c-17 p12 s10 a10 r-5 u-5 k-5, software p11 k9 c-9 r-5 a-5 u-5 s4, solution p12 k-10 a-7 s-7 r6 c3, speaking a13 r-10 s9 k-8 c-5, specialist u80 a-23 c-23 r-17 s-10 k-7,
strategies k11 u-8 s7 p-7 c-5, student u-13 k12 c-5 r4 p3, support c16 k-12 s8 p-7 a-4 r-3, sustainability p14 k-9 c5 r-5 u-3, systems u16 k-13 p-6 r-3, teaching p20 u9 k-7 s-7 c-5 r-5 a-5,
team k-10 c9 p-6 r5 s-4 a3, tech k-9 p8 s7 u5 r-5 a-3, technical c11 a-8 u-7 k4, technician k-13 p7 s7 u-6 a5, test u71 p-17 k-13 s-12 c-11 r-9 a-9, thinking u22 s20 p-17 r-17 c-10 k7 a-4,
training s12 a-10 c-10 p9 k9 u-6 r-3, university c31 k-17 a-13 u10 r-8 s-4, user p-20 k17 u11 c-3, web u-8 p7 c6 s4 r-4, winner a13 r-6, workshop k21 p-8 r-5 u-4 a-4 c-3 s3,
writing s27 a-11 c-10 r-10 u8 k-6, year r19 p8 s-7 k-6 u-5 c-4 a-4
"""
