"""Asking an address: what is taken, what is refused, and how often it is asked again."""

import gzip
import json
import os
from collections.abc import Iterator
from email.utils import formatdate

import pytest

from microcred.exchange.collect import collect
from microcred.exchange.web.address import Unreachable, lead_on
from microcred.exchange.web.limits import Limits
from web_server import Answer, Web, serve

PATIENT = Limits(largest=2000, seconds=20, silence=10, attempts=3, pause=0.001, patience=0.1, redirects=3, pages=3)


@pytest.fixture(scope="module")
def server() -> Iterator[Web]:
    with serve() as web:
        yield web


@pytest.fixture
def web(server: Web) -> Web:
    server.answers.clear()
    server.asked.clear()
    return server


def refusal(address: str, limits: Limits = PATIENT) -> str:
    with pytest.raises(Unreachable) as caught:
        collect(address, limits=limits)
    return f"{caught.value.message} ({caught.value.hint})"


def contents(address: str, limits: Limits = PATIENT) -> list[bytes]:
    return [page.content for page in collect(address, limits=limits) or []]


def page(number: int, following: str | None) -> bytes:
    return json.dumps({"data": [number], "metadata": {"next_page_url": following}}).encode()


def test_a_page_is_taken_and_the_server_told_who_asks(web: Web) -> None:
    assert contents(web.put("/a.yaml", b"a: 1\n")) == [b"a: 1\n"]
    [asked] = web.asked
    assert asked.headers["User-Agent"].startswith("microcred/")
    assert "If-None-Match" not in asked.headers
    assert not {"Cookie", "Authorization", "Referer"} & asked.headers.keys()


def test_what_is_known_is_asked_for_only_if_it_changed(web: Web) -> None:
    address = web.put(
        "/a", Answer(b"a: 1", headers={"ETag": '"one"', "Last-Modified": "Mon, 01 Jun 2026 00:00:00 GMT"})
    )
    first = collect(address, limits=PATIENT)
    assert first is not None
    known = [page.stamp for page in first]
    assert collect(address, known, limits=PATIENT) is None
    assert web.asked[-1].headers["If-None-Match"] == '"one"'
    assert web.asked[-1].headers["If-Modified-Since"] == "Mon, 01 Jun 2026 00:00:00 GMT"
    web.put("/a", Answer(b"a: 2", headers={"ETag": '"two"'}))
    anew = collect(address, known, limits=PATIENT)
    assert anew is not None
    assert [(each.content, each.stamp.etag) for each in anew] == [(b"a: 2", '"two"')]
    assert len(web.asked) == 3


def test_a_server_that_knows_no_state_is_compared_by_what_it_gives(web: Web) -> None:
    address = web.put("/a", b"a: 1")
    known = [each.stamp for each in collect(address, limits=PATIENT) or ()]
    assert collect(address, known, limits=PATIENT) is None


def test_where_it_leads_is_followed(web: Web) -> None:
    web.put("/there", b"a: 1")
    web.put("/on", Answer(b"", 308, {"Location": "/there"}))
    assert contents(web.put("/here", Answer(b"", 302, {"Location": f"{web.address}/on"}))) == [b"a: 1"]


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("/here", "it leads on in a circle"),
        ("file:///etc/passwd", "it leads on to file:, which is not followed"),
        ("ftp://ftp.example/a", "it leads on to ftp:, which is not followed"),
        ("http://me:secret@college.example/", "this address holds a name or a password"),
    ],
)
def test_where_it_may_not_lead(web: Web, target: str, said: str) -> None:
    assert said in refusal(web.put("/here", Answer(b"", 302, {"Location": target})))
    assert web.paths == ["/here"]


def test_it_does_not_lead_from_a_safe_connection_to_an_open_one() -> None:
    with pytest.raises(Unreachable, match="from https to http"):
        lead_on("https://college.example/a", "http://college.example/a")
    assert lead_on("http://college.example/a", "https://college.example/b") == "https://college.example/b"
    assert lead_on("https://college.example/a", "//other.example/b") == "https://other.example/b"


def test_it_leads_on_only_so_often(web: Web) -> None:
    for number in range(6):
        web.put(f"/{number}", Answer(b"", 301, {"Location": f"/{number + 1}"}))
    assert "it leads on more than 3 times" in refusal(f"{web.address}/0")


@pytest.mark.parametrize(
    ("status", "hint"), [(404, "check the address"), (410, "check"), (401, "sign in"), (403, "sign in"), (418, "owner")]
)
def test_a_plain_no_is_not_asked_again(web: Web, status: int, hint: str) -> None:
    said = refusal(web.put("/a", Answer(b"no", status)))
    assert f"the server says {status}" in said
    assert hint in said
    assert len(web.asked) == 1


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_trouble_that_passes_is_waited_out(web: Web, status: int) -> None:
    assert contents(web.put("/a", Answer(b"", status), b"a: 1")) == [b"a: 1"]


def test_trouble_that_stays_is_told(web: Web) -> None:
    assert "the server says 500" in refusal(web.put("/a", Answer(b"", 500)))
    assert len(web.asked) == PATIENT.attempts


def test_a_server_that_asks_to_wait_a_little_is_left_alone_so_long(web: Web) -> None:
    busy = Answer(b"", 429, {"Retry-After": "0"})
    assert contents(web.put("/a", busy, busy, b"a: 1")) == [b"a: 1"]


@pytest.mark.parametrize("wait", ["3600", formatdate(4_000_000_000, usegmt=True)])
def test_a_server_that_asks_to_wait_long_is_asked_another_day(web: Web, wait: str) -> None:
    said = refusal(web.put("/a", Answer(b"", 503, {"Retry-After": wait}), b"a: 1"))
    assert "it asks to wait" in said
    assert len(web.asked) == 1


def test_a_connection_that_is_cut_is_tried_again(web: Web) -> None:
    cut = Answer(b"a: 1", length=1000)
    assert contents(web.put("/a", cut, b"a: 1\nb: 2")) == [b"a: 1\nb: 2"]
    assert "the connection was cut" in refusal(web.put("/b", cut))


def test_a_server_that_is_not_there_is_told() -> None:
    assert "127.0.0.1 takes no connection" in refusal("http://127.0.0.1:9/a")


def test_a_slow_drip_ends(web: Web) -> None:
    assert "it was still coming after 0.15 seconds" in refusal(
        web.put("/a", Answer(b"a" * 100, drip=0.02)), PATIENT._replace(seconds=0.15)
    )


def test_a_server_that_falls_silent_is_not_waited_for(web: Web) -> None:
    assert "127.0.0.1 does not answer" in refusal(
        web.put("/a", Answer(b"aa", drip=0.15)), PATIENT._replace(silence=0.1, attempts=1)
    )


def test_a_huge_body_is_refused_before_and_while_it_comes(web: Web) -> None:
    assert "there is more than 0.00190735 MiB of it" in refusal(web.put("/a", Answer(b"a" * 2001)))
    web.put("/b", Answer(b"a" * 5000, length=10**15))
    assert "there is more than" in refusal(f"{web.address}/b")


def test_a_body_packed_for_the_way_is_unpacked_within_bounds(web: Web) -> None:
    packed = {"Content-Encoding": "gzip"}
    assert contents(web.put("/a", Answer(gzip.compress(b"a: 1"), headers=packed))) == [b"a: 1"]
    bomb = gzip.compress(b"0" * 1_000_000)
    assert len(bomb) < PATIENT.largest
    assert "there is more than" in refusal(web.put("/bomb", Answer(bomb, headers=packed)))
    assert "cannot be unpacked" in refusal(web.put("/broken", Answer(bomb[:20], headers=packed)))
    assert "packed as “br”" in refusal(web.put("/br", Answer(b"a", headers={"Content-Encoding": "br"})))


def test_a_web_page_is_no_file_unless_data_is_written_into_it(web: Web) -> None:
    login = Answer(b"\n<!DOCTYPE html><html><body>Sign in</body></html>", headers={"Content-Type": "application/yaml"})
    assert "it answers with a web page, not with a file" in refusal(web.put("/a", login))
    marked = b'<html><script type="application/ld+json">{}</script></html>'
    assert contents(web.put("/b", marked)) == [marked]


def test_a_wrong_content_type_does_not_matter(web: Web) -> None:
    assert contents(web.put("/a", Answer(b"a: 1", headers={"Content-Type": "image/png"}))) == [b"a: 1"]


def test_pages_are_followed_to_the_last(web: Web) -> None:
    first = web.put("/b?page=1", page(1, "/b?page=2"))
    web.put("/b?page=2", page(2, f"{web.address}/b?page=3"))
    web.put("/b?page=3", page(3, None))
    pages = collect(first, limits=PATIENT)
    assert pages is not None
    assert [json.loads(each.content)["data"] for each in pages] == [[1], [2], [3]]
    assert [each.stamp.next for each in pages] == [f"{web.address}/b?page=2", f"{web.address}/b?page=3", None]
    assert collect(first, [each.stamp for each in pages], limits=PATIENT) is None
    web.put("/b?page=3", page(4, None))
    anew = collect(first, [each.stamp for each in pages], limits=PATIENT)
    assert [json.loads(each.content)["data"] for each in anew or ()] == [[1], [2], [4]]


@pytest.mark.parametrize(
    ("following", "said"),
    [
        ("/b", "its pages follow one another in a circle"),
        ("https://elsewhere.example/b", "its next page is on another server"),
        ("/c", "it goes on for more than 3 pages"),
        ("/gone", "the server says 404"),
    ],
)
def test_pages_that_do_not_end_well(web: Web, following: str, said: str) -> None:
    web.put("/b", page(1, following))
    for name in "cdefg":
        web.put(f"/{name}", page(2, f"/{chr(ord(name) + 1)}"))
    assert said in refusal(f"{web.address}/b")


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("ftp://ftp.example/a", "ftp:// is not read"),
        ("https://", "names no host"),
        ("https://me:secret@college.example/", "holds a name or a password"),
        ("https://college.example:port/", "this is no address"),
        ("http://[::1/", "this is no address"),
    ],
)
def test_what_is_no_address_to_ask(address: str, said: str) -> None:
    assert said in refusal(address)


def test_the_proxy_of_the_environment_is_used(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("http_proxy", web.address)
    web.put("http://college.example/a", b"a: 1")
    assert contents("http://college.example/a") == [b"a: 1"]
