"""Comments are found between scalars and carried to where the value stands that they belong to."""

from hypothesis import given
from hypothesis import strategies as st

from microcred.exchange.comments import Comment, carry_comments, find_comments

TEXT = """\
# the file
provider: {id: a, name: "A # no comment", url: https://a.example/#x}  # beside the provider
# above the programs
programs:
  # above b
  - id: b
    title: >-
      Folded # text
    skills: [one,  # beside one
      two]
    url: x#y
  - id: a
    # above the title
    title: 'It''s # quoted'
# the end
"""


def test_each_comment_is_found_where_it_belongs() -> None:
    assert find_comments(TEXT) == [
        Comment("# the file", (0, "provider"), False),
        Comment("# beside the provider", (0, "provider"), True),
        Comment("# above the programs", (0, "programs"), False),
        Comment("# above b", (0, "programs", "b"), False),
        Comment("# beside one", (0, "programs", "b", "skills"), True),
        Comment("# above the title", (0, "programs", "a", "title"), False),
        Comment("# the end", None, False),
    ]


def test_comments_go_with_what_they_stand_at() -> None:
    anew = """\
provider:
  id: a
programs:
  - id: a
    title: It's

  - id: b
    skills: [one, two]
"""
    assert (
        carry_comments(TEXT, anew)
        == """\
# the file
provider:  # beside the provider
  id: a
# above the programs
programs:
  - id: a
    # above the title
    title: It's

  # above b
  - id: b
    skills: [one, two]  # beside one
# the end
"""
    )


def test_the_comment_of_a_value_that_is_gone_stays_near() -> None:
    assert carry_comments("a:\n  b: 1  # why\n", "a: 2\n") == "a: 2  # why\n"
    assert carry_comments("a:\n  # one\n  b: 1  # two\nc: 3 # three\n", "a: 2\n") == "# one\n# three\na: 2  # two\n"


WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1, max_size=8)


@given(st.lists(st.tuples(WORDS, st.booleans()), max_size=8))
def test_no_comment_is_lost(said: list[tuple[str, bool]]) -> None:
    lines = []
    for number, (word, is_beside) in enumerate(said):
        comment = f"# {word}"
        lines += [f"k{number}: {number}  {comment}"] if is_beside else [comment, f"k{number}: {number}"]
    text = "".join(f"{line}\n" for line in lines)
    plain = "".join(f"k{number}: {number}\n" for number in reversed(range(len(said))))
    carried = carry_comments(text, plain)
    assert sorted(comment.text for comment in find_comments(carried)) == sorted(f"# {word}" for word, _ in said)
