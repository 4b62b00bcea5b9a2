"""The same signs in German, French, Portuguese and Italian, as far as badge directories use them."""

from microcred.domain.rules.reasons import ATTENDING, COMPLETING, VERIFIED
from microcred.domain.rules.row import CERTIFICATION, KNOWLEDGE, PARTICIPATION, RECOGNITION, TEXT, Rule

GIVEN = "recognition: given by others: awards, thanks, a role held"
CERTIFIED = "a role credential of a vendor or certifying body: certification"

LANGUAGE_RULES = (
    Rule(
        "bestanden",
        TEXT,
        (
            "bestanden", "bestehen", "prüfung", "abschlussprüfung", "abschlusstest", "klausur", "zertifizierungsprüfung",
            "leistungsprüfungen", "réussi", "réussir", "réussite", "réussissez", "examen", "contrôle", "évaluation", "examens",
            "avaliação", "prova", "aprovado", "aprovação", "esame", "superato", "superamento", "passaggio", "verifica",
        ),
        r"\bbestanden\b|\b(?:abschluss|zertifizierungs|leistungs)?prüfung(?:en)?\b|\babschlusstest\b|\bklausur\b"
        r"|\bréuss(?:i|ir|ite|issez)\b[^.;]{0,40}?\b(?:examens?|tests?|évaluation|quiz)\b|\bexamens? surveillés?\b|\bcomplét\w+ [^.;]{0,20}\bévaluation\b"
        r"|\bcontrôle des connaissances\b|\bavaliação\b|\bprova (?:final|de)\b|\baprova(?:do|ção)\b[^.;]{0,30}\b(?:curso|teste)\b"
        r"|\besame\b|\bsuperato\b|\b(?:superamento|passaggio) del test\b|\bverifica finale\b",
        ((PARTICIPATION, -1.8), (KNOWLEDGE, 1.8)),
        because=VERIFIED,
        fires="Hat die Prüfung bestanden",
        spares="Hat den Kurs besucht",
    ),
    Rule(
        "note-exigée",
        TEXT[:2],
        ("note", "pontuação", "respostas", "corretas", "punteggio", "punkte", "prozent", "aproveitamento"),
        r"\bnote (?:minimale|supérieure|de passage|d['’]au moins|de \d)|\bpontuação (?:mínima|de \d|superior)"
        r"|\brespostas corretas\b|% (?:ou mais )?(?:de|em) (?:pontuação|aproveitamento)\b|\bpunteggio (?:minimo|di)\b"
        r"|\b\d{2} (?:prozent|punkte)\b",
        ((KNOWLEDGE, 1.4), (PARTICIPATION, -1.8)),
        because=VERIFIED,
        fires="Avec une note minimale de 60 %",
        spares="Prise de note",
    ),
    Rule(
        "teilnahme",
        TEXT,
        (
            "teilnahme", "kursteilnahme", "teilgenommen", "besucht", "participé", "participez", "participent",
            "assisté", "suivi", "suivre", "suivez", "participou", "participaram", "participam", "participação",
            "partecipato", "partecipazione", "frequenza", "frequentato", "assistito", "frequentaram",
        ),
        r"\b(?:kurs)?teilnahme\b|\bteilgenommen\b|\b(?:kurs|seminar|schulung|workshop)\w* besucht\b"
        r"|\bparticip(?:é|ez|ent) (?:à|au|aux)\b|\bassisté (?:à|au)\b"
        r"|\bsuiv(?:i|re|ez) (?:la|le|les|un|une|cette|ce|l) ?[^.;]{0,20}(?:formation|cours|atelier|programme|plan)"
        r"|\bparticip(?:ou|aram|am|ação)\b|\bpartecipa(?:to|zione) (?:a|al|alla|ad)\b|\bfreque(?:nza|ntato|ntaram)\b"
        r"|\bassistito al\b",
        ((PARTICIPATION, 1.8),),
        because=ATTENDING,
        fires="Kursteilnahme; participé au cours",
        spares="Die Rolle des Teilnehmers",
    ),
    Rule(
        "participation-au-cours",
        TEXT,
        ("participation",),
        r"\bparticipation (?:au|aux|à)\b",
        ((PARTICIPATION, 1.8),),
        because=ATTENDING,
        fires="Participation au cours",
        spares="Participation in the course",
        beside=("au", "aux", "à"),
    ),
    Rule(
        "abgeschlossen",
        TEXT,
        (
            "abgeschlossen", "absolviert", "absolvieren", "absolvierung", "abschluss", "diesem", "diesen", "kurs", "lehrgang",
            "kurses", "lehrgangs", "seminar", "terminé", "terminez", "complété", "complétez", "compléter", "achevé",
            "formation", "heures", "concluíram", "concluiu", "concluir", "conclua", "conclusão", "completar",
            "treinamento", "completamento", "completato", "corso", "apprendrez", "cours",
        ),
        r"\berfolgreich (?:abgeschlossen|absolviert)\b|\b(?:erfolgreiche\w* )?absolv(?:iert|ieren|ierung)\b"
        r"|\bin diese[mn] (?:\d+-?tägigen )?(?:kurs|lehrgang|seminar|workshop)\b"
        r"|\b(?:kurs|lehrgang)(?:es|s)? (?:wissen|lernen|besucht)"
        r"|\b(?:termin(?:é|ez)|complét(?:é|ez|er)|achevé)\b[^.;]{0,40}?\b(?:cours|formation|atelier|programme|modules?)\b"
        r"|\b(?:dans )?cette formation\b|\bce cours\b|\bheures (?:de formation|d['’]étude)\b"
        r"|\bconclu(?:íram|iu|ir [oa]s?|a|são)\b[^.;]{0,40}?\b(?:cursos?|programa|workshop|módulos|conteúdos|trilha)\b"
        r"|\bcompletar o curso\b|\btreinamento (?:ao vivo|com)\b"
        r"|\bcompleta(?:mento|to)\b[^.;]{0,40}?\b(?:corso|percorso|ore|modulo)\b",
        ((PARTICIPATION, 1.3),),
        because=COMPLETING,
        fires="In diesem Kurs lernen Sie",
        spares="Kurs auf das Ziel",
    ),
    Rule(
        "auszeichnung",
        TEXT,
        (
            "auszeichnung", "preisträger", "gewinner", "ehrenamt", "ehrenamtlich", "referentin",
            "vinder", "vundet", "lauréat", "lauréate", "lauréats", "récompense", "reconnaissance", "bénévole", "bénévoles",
            "conférencier", "conférencière", "membre", "prix", "importante", "importantes", "exceptionnelle", "exceptionnelles",
            "prêmio", "vencedor", "vencedores", "palestrante", "voluntário", "voluntários", "vincitore", "classificato",
            "riconoscimento", "relatore", "volontario",
        ),
        r"\b(?:auszeichnung|preisträger|gewinner|ehrenamt(?:lich)?|referentin|vinder|vundet)\b"
        r"|\blauréate?s?\b|\brécompense|\ben reconnaissance d\w|\bmarque de reconnaissance\b|\bbénévoles?\b"
        r"|\bconférenci(?:er|ère)\b|\bmembre du panel\b|\bprix d\w+|\bcontributions? (?:exceptionnelle|remarquable|importante)s?\b"
        r"|\bimportantes? contributions?\b|\bprêmio\b|\bvencedor(?:es)? d[oae] (?:prêmio|concurso|desafio)\b|\bpalestrante\b"
        r"|\bvoluntários?\b|\bvincitore\b|\b(?:primo|secondo|terzo) classificato\b|\briconoscimento\b|\brelatore\b|\bvolontario\b",
        ((RECOGNITION, 2.0), (PARTICIPATION, -0.6)),
        because=GIVEN,
        fires="Gewinner der Auszeichnung",
        spares="Wissen über Preise",
    ),
    Rule(
        "titre-professionnel",
        TEXT,
        (
            "titre", "désignation", "agréé", "agréée", "accrédité", "expérience", "déontologie", "zertifiziert",
            "zertifizierung", "certificação", "certificazione", "berufserfahrung", "certifications",
        ),
        r"\btitre (?:de|professionnel|prestigieux)\b[^.;]{0,30}\b(?:professionnel|agréé|accrédité)\b|\bdésignation\b"
        r"|\b(?:professionnel|technicien|conseiller) (?:\w+ )?(?:en \w+ )?(?:agréée?|accréditée?)\b"
        r"|\bannées? d['’]expérience\b|\bcode de déontologie\b|\bberufserfahrung\b|\bexamen de certification\b"
        r"|\bprova de certificação\b|\bzertifizierungsprüfung\b|\besame[^.;]{0,20} di certificazione\b",
        ((CERTIFICATION, 1.4), (PARTICIPATION, -0.5)),
        because=CERTIFIED,
        fires="Désignation du professionnel agréé",
        spares="Le titre du livre",
    ),
)  # fmt: skip
