"""The portfolio's file: what is written reads back, nobody else may read it, nothing tears it."""

import os
import stat
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.domain.claims import Claim
from microcred.domain.portfolio import Holding, Portfolio
from microcred.domain.taxonomy import CredentialClass
from microcred.domain.validity import HoldingStatus, Verified
from microcred.exchange.portfolio_formats import parse_exported, spell_portfolio_as
from microcred.exchange.portfolio_yaml import (
    change_portfolio,
    parse_portfolio,
    read_portfolio,
    spell_portfolio_file,
)

TEXTS = st.text("abZ09 éßあ\u0301'\"`:#-;,[]{}=+@&*!|>%?~./\\()<>$_", min_size=1, max_size=12).map(
    lambda text: " ".join(unicodedata.normalize("NFC", text).split()) or "x"
)
WORDS = st.one_of(
    TEXTS,
    st.sampled_from(("no", "null", "~", "1", "2026-01-01", "a: b", "- x", "# y", "'", '"', "é", "=1+1", "[a", "a; b")),
)
DAYS = st.one_of(st.none(), st.dates(date(2000, 1, 1), date(2020, 1, 1)))
LATER = st.one_of(st.none(), st.dates(date(2020, 1, 2), date(2040, 1, 1)))
HOLDINGS = st.builds(
    Holding,
    id=st.just("x"),
    program=st.sampled_from((None, "cisco/ccna", "a/b-2")),
    title=WORDS,
    provider=st.one_of(st.none(), WORDS),
    credential_class=st.one_of(st.none(), st.sampled_from(CredentialClass)),
    skills=st.lists(WORDS, max_size=3, unique=True).map(tuple),
    text=st.one_of(st.none(), WORDS),
    status=st.sampled_from(HoldingStatus),
    earned_on=DAYS,
    expires_on=LATER,
    expected_on=LATER,
    verified=st.sampled_from(Verified),
    checked_on=LATER,
    checked=st.one_of(st.none(), WORDS),
    credential=st.one_of(st.none(), st.just("urn:uuid:1"), WORDS),
    document=st.one_of(st.none(), st.just("credentials/0a.jwt")),
    evidence=st.one_of(st.none(), st.just("https://example.org/1"), WORDS),
)
CLAIMS = st.builds(
    Claim,
    st.sampled_from(("experience", "age", "licence")),
    st.one_of(st.none(), st.integers(0, 600)),
    st.one_of(st.none(), st.integers(0, 120)),
    st.one_of(st.none(), WORDS),
    st.booleans(),
)


@st.composite
def portfolios(draw: st.DrawFn) -> Portfolio:
    portfolio = Portfolio(claims=tuple(draw(st.lists(CLAIMS, max_size=3))))
    for holding in draw(st.lists(HOLDINGS, max_size=4)):
        portfolio = portfolio.with_holding(holding)
    return portfolio


UNHURRIED = settings(deadline=None)
ADD = """
import sys
from pathlib import Path
from microcred.domain.portfolio import Holding
from microcred.exchange.portfolio_formats import parse_exported, spell_portfolio_as
from microcred.exchange.portfolio_yaml import change_portfolio
for number in range(20):
    change_portfolio(Path(sys.argv[1]), lambda old: old.with_holding(Holding(id=f"{sys.argv[2]}-{number}", title="x")))
"""


@given(portfolios())
@UNHURRIED
def test_what_is_written_reads_back_as_the_same(portfolio: Portfolio) -> None:
    assert parse_portfolio(Path("p"), spell_portfolio_file(portfolio)) == portfolio


@given(portfolios(), st.sampled_from(("yaml", "csv")))
@UNHURRIED
def test_what_is_exported_comes_back_as_the_same(portfolio: Portfolio, to: str) -> None:
    assert parse_exported(Path("p"), spell_portfolio_as(portfolio, to)) == portfolio


def test_two_that_change_it_at_once_both_get_theirs_in(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    both = [subprocess.Popen([sys.executable, "-c", ADD, str(path), name], env=environment) for name in ("one", "two")]
    assert [process.wait() for process in both] == [0, 0]
    assert len(read_portfolio(path).holdings) == 40


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_text("holdings: []\n")
    path.chmod(0o644)
    change_portfolio(path, lambda old: old.with_holding(Holding(id="x", title="X")))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("broken", ["os.fsync", "pathlib.Path.replace"])
def test_a_fault_while_writing_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    path = tmp_path / "p.yaml"
    change_portfolio(path, lambda old: old.with_holding(Holding(id="x", title="X")))
    before = path.read_bytes()

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(broken, fail)
        with pytest.raises(KeyboardInterrupt):
            change_portfolio(path, lambda old: old.with_holding(Holding(id="y", title="Y")))
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if each.name not in {"p.yaml", ".p.yaml.lock"}] == []


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.yaml").write_text("holdings: []\n")
    link = tmp_path / "p.yaml"
    link.symlink_to("real.yaml")
    change_portfolio(link, lambda old: old.with_holding(Holding(id="x", title="X")))
    assert link.is_symlink()
    assert "holding: x" in (tmp_path / "real.yaml").read_text()


COMMENTED = """\
# my things
# since 2020

holdings:
# the important ones
- holding: a   # the first
  title: A
  # proud of this
  earned_on: 2020-01-01

# the others
- holding: b
  title: B
- {holding: c, title: C}
# the end of them
conditions:
- kind: experience  # at sea
  months: 12
# bye
"""


def add_d(old: Portfolio) -> Portfolio:
    return old.with_holding(Holding(id="d", title="D"))


@pytest.mark.parametrize(
    ("change", "old", "new"),
    [
        (add_d, "- {holding: c, title: C}\n", "- {holding: c, title: C}\n- holding: d\n  title: D\n  status: completed\n"),
        (lambda old: old.without(["b"]), "- holding: b\n  title: B\n", ""),
        (
            lambda old: old.replacing(Holding(id="b", title="Bee")),
            "- holding: b\n  title: B\n", "- holding: b\n  title: Bee\n  status: completed\n",
        ),
        (
            lambda old: old.with_claim(Claim("age", years=20)),
            "  months: 12\n", "  months: 12\n- kind: age\n  years: 20\n",
        ),
        (
            lambda old: Portfolio(old.holdings),
            "- kind: experience  # at sea\n  months: 12\n", "",
        ),
    ],
)  # fmt: skip
def test_what_is_written_beside_it_by_hand_stays(
    tmp_path: Path, change: Callable[[Portfolio], Portfolio], old: str, new: str
) -> None:
    path = tmp_path / "p.yaml"
    path.write_text(COMMENTED, encoding="utf-8")
    expected = change(read_portfolio(path))
    assert change_portfolio(path, change) == expected == read_portfolio(path)
    said = COMMENTED.replace(old, new).replace("\nholdings:", "\nversion: 1\nholdings:")
    assert path.read_text(encoding="utf-8") == said


def test_a_list_in_brackets_is_written_anew_below_the_first_comments(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_text("# mine\nholdings: [{holding: a, title: A}]  # short\n", encoding="utf-8")
    change_portfolio(path, add_d)
    assert path.read_text(encoding="utf-8").startswith("# mine\nversion: 1\nholdings:\n  - holding: a\n")
    assert [each.id for each in read_portfolio(path).holdings] == ["a", "d"]


@given(portfolios(), portfolios(), st.booleans())
@settings(max_examples=40, deadline=None)
def test_however_it_is_changed_it_says_what_it_should(before: Portfolio, after: Portfolio, keep: bool) -> None:
    """Whatever is patched reads back as what was meant."""
    new = Portfolio((*before.holdings[1:], *after.holdings), after.claims) if keep else after
    unique = tuple({each.id: each for each in new.holdings}.values())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "p.yaml"
        change_portfolio(path, lambda _: before)
        change_portfolio(path, lambda _: Portfolio(unique, new.claims))
        assert read_portfolio(path) == Portfolio(unique, new.claims)
