"""In which language a text plainly is, and that words are not read which rules do not know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microcred.domain.classify import classify
from microcred.domain.language import find_language
from microcred.domain.program import Assessment
from taxonomy_cases import KNOWLEDGE, UNDETERMINED, program

UNREAD = {
    "Chinese": "完成课程并通过考试，获得专业认证。",
    "Japanese": "この認定試験に合格した人に授与されます。",
    "Korean": "이 과정을 수료한 학습자는 시험에 합격했습니다.",
    "Arabic letters": "شهادة في الأمن السيبراني بعد اجتياز الاختبار النهائي",
    "Cyrillic letters": "Выпускники сдали экзамен и выполнили проект.",
    "Greek": "Οι συμμετέχοντες πέρασαν την τελική εξέταση.",
    "Hebrew": "הלומדים עברו את המבחן הסופי בהצלחה",
    "Thai": "ผู้เรียนผ่านการสอบปลายภาคแล้ว",
    "Indian letters": "शिक्षार्थियों ने अंतिम परीक्षा उत्तीर्ण की",
    "Dutch": "Het certificaat wordt ontvangen na het volgen van de training en het halen van de test.",
    "Swedish": "Deltagaren har genomfört kursen och klarat ett test som är en del av programmet.",
    "Polish": "Uczestnik ukończył kurs oraz zdał test, który jest na zakończenie, a nie dla wszystkich.",
}
READ = {
    "Spanish": "La persona ha participado en el taller y asistió a las sesiones.",
    "French": "Réussite de l'examen dans le cadre du cours sur les normes.",
    "German": "Der Kurs vermittelt die Grundlagen der Buchhaltung und endet mit einer Prüfung.",
    "Portuguese": "Os participantes do curso foram aprovados na avaliação com uma nota final.",
    "Italian": "Chi ha ottenuto il certificato è stato valutato nella prova finale del corso.",
}


@pytest.mark.parametrize(("name", "text"), UNREAD.items())
def test_a_language_that_no_rule_reads_is_known_and_its_words_are_not_taken_for_english(name: str, text: str) -> None:
    assert find_language(text) == (name, False)
    answer = classify(program("", text))
    assert (answer.credential_class, answer.evidence) == (UNDETERMINED, ())


@pytest.mark.parametrize(("name", "text"), READ.items())
def test_a_neighbour_is_known_and_read_as_far_as_rules_go(name: str, text: str) -> None:
    assert find_language(text) == (name, True)


@pytest.mark.parametrize(
    "text",
    ["", "Routing", "Attended the seminar.", "AWS Certified Solutions Architect", "Curso de Excel", "¡¿…", "🎓 ∑"],
)
def test_english_and_what_cannot_be_told_is_no_other_language(text: str) -> None:
    assert find_language(text) is None


def test_stated_fields_decide_alone_where_words_are_not_read() -> None:
    stated = program("云计算", UNREAD["Chinese"])._replace(assessment=(Assessment("quiz"),))
    answer = classify(stated)
    assert answer.credential_class is KNOWLEDGE
    assert {piece.field for piece in answer.evidence} == {"assessment"}


def test_english_in_one_field_is_read_beside_another_language_in_the_next() -> None:
    mixed = program("", UNREAD["Chinese"])._replace(criteria=("Pass the final exam of the course",))
    assert {piece.field for piece in classify(mixed).evidence} == {"criteria"}


@given(st.text(max_size=300))
def test_any_text_has_a_language_or_none(text: str) -> None:
    assert find_language(text) is None or find_language(text)
