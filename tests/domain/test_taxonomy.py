"""The taxonomy as the college describes it."""

from microcred.domain.taxonomy import RUNGS, CredentialClass, Formality


def test_the_ladder_has_four_rungs_in_this_order() -> None:
    assert [str(rung) for rung in RUNGS] == ["knowledge", "skill", "ability", "certification"]
    assert [rung.rung for rung in RUNGS] == [1, 2, 3, 4]


def test_only_what_is_assessed_is_formal() -> None:
    formal = {each for each in CredentialClass if each.formality is Formality.FORMAL}
    informal = {each for each in CredentialClass if each.formality is Formality.INFORMAL}
    assert formal == set(RUNGS)
    assert informal == {CredentialClass.PARTICIPATION, CredentialClass.RECOGNITION}


def test_a_degree_is_macro_and_the_undetermined_is_nothing() -> None:
    assert CredentialClass.MACRO.formality is Formality.MACRO
    assert CredentialClass.MACRO.rung is None
    assert CredentialClass.UNDETERMINED.formality is None
    assert CredentialClass.UNDETERMINED.rung is None
