"""The vocabulary: aliases mean their skill, the narrower serves the broader."""

from microcred.domain.skills import Skill, Vocabulary

VOCABULARY = Vocabulary(
    [
        Skill("networking", aliases=("Computer Networks",)),
        Skill("routing", broader=("networking",)),
        Skill("ospf", aliases=("open shortest path first",), broader=("routing",)),
    ]
)


def test_an_alias_means_its_skill_whatever_its_case() -> None:
    assert VOCABULARY.canonical("  computer   NETWORKS ") == "networking"
    assert VOCABULARY.knows("Open Shortest Path First")


def test_an_unknown_word_is_its_own_skill() -> None:
    assert VOCABULARY.canonical("Basket Weaving") == "basket weaving"
    assert not VOCABULARY.knows("Basket Weaving")


def test_the_narrower_covers_the_broader_and_not_the_other_way() -> None:
    assert VOCABULARY.covers(["ospf"], ["networking", "routing", "switching"]) == {"networking", "routing"}
    assert VOCABULARY.covers(["networking"], ["ospf"]) == frozenset()


def test_a_circle_of_broader_skills_ends() -> None:
    circle = Vocabulary([Skill("a", broader=("b",)), Skill("b", broader=("a",))])
    assert circle.serves("a") == {"a", "b"}
