"""Badges baked into pictures: every kind of chunk yields the same program, a broken or hostile picture one line."""

import json
import struct
import zlib

import pytest

from microcred.exchange.document import Document
from microcred.exchange.foreign.baked import PNG
from microcred.exchange.reading import Reading
from microcred.exchange.registry import read

BADGE = {
    "@context": "https://w3id.org/openbadges/v2",
    "type": "Assertion",
    "issuedOn": "2024-01-01",
    "badge": {
        "type": "BadgeClass",
        "name": "Pilot",
        "criteria": {"narrative": "Steer – ten ships."},
        "issuer": {"type": "Issuer", "name": "Sea School"},
    },
}
TEXT = json.dumps(BADGE, ensure_ascii=False).encode()


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(*chunks: bytes) -> bytes:
    return PNG + chunk(b"IHDR", b"\0" * 13) + b"".join(chunks) + chunk(b"IEND", b"")


def svg(inside: str, namespace: str = "http://openbadges.org", head: str = "") -> bytes:
    return (
        f'<?xml version="1.0"?>{head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="{namespace}">\n'
        f"  {inside}<g/></svg>"
    ).encode()


CDATA = f"<![CDATA[{TEXT.decode()}]]>"
GOOD = {
    "tEXt": png(chunk(b"tEXt", b"openbadges\0" + TEXT)),
    "zTXt": png(chunk(b"zTXt", b"openbadges\0\0" + zlib.compress(TEXT))),
    "iTXt": png(chunk(b"tEXt", b"Comment\0hello"), chunk(b"iTXt", b"openbadges\0\0\0en\0\0" + TEXT)),
    "iTXt packed": png(chunk(b"iTXt", b"openbadgecredential\0\1\0\0\0" + zlib.compress(TEXT))),
    "svg 2": svg(f'<openbadges:assertion verify="https://sea.example">{CDATA}</openbadges:assertion>'),
    "svg 3": svg(f"<openbadges:credential>{CDATA}</openbadges:credential>", "https://purl.imsglobal.org/spec/ob/v3p0"),
    "svg with a doctype": svg(
        f"<openbadges:assertion>{CDATA}</openbadges:assertion>", head='<!DOCTYPE svg PUBLIC "-//W3C" "svg11.dtd">'
    ),
}


def read_picture(content: bytes) -> Reading:
    [reading] = read(Document("badge.png", None, content))
    return reading


@pytest.mark.parametrize("content", GOOD.values(), ids=GOOD)
def test_baked_or_not_it_is_the_same_badge(content: bytes) -> None:
    reading, plain = read_picture(content), read_picture(TEXT)
    assert reading.errors == ()
    assert reading.records == plain.records
    assert (reading.lost, reading.format) == (plain.lost, "openbadges")


BOMB = zlib.compress(b"{" + b" " * 9_000_000)
BAD = {
    "no badge": (png(chunk(b"tEXt", b"Comment\0hello")), "this picture holds no badge"),
    "broken off": (GOOD["tEXt"][:80], "this picture breaks off"),
    "damaged": (GOOD["tEXt"].replace(b"Pilot", b"Pirot"), "a check sum is wrong"),
    "bomb": (png(chunk(b"zTXt", b"openbadges\0\0" + BOMB)), "more than 8 MiB"),
    "not packed": (png(chunk(b"zTXt", b"openbadges\0\0plain")), "cannot be unpacked"),
    "no json": (png(chunk(b"tEXt", b"openbadges\0{broken")), "no whole JSON"),
    "no text": (png(chunk(b"tEXt", b"openbadges\0hello")), "is no badge"),
    "address": (png(chunk(b"tEXt", b"openbadges\0https://sea.example/a")), "nothing is fetched"),
    "empty svg": (svg(""), "this picture holds no badge"),
    "svg address": (svg('<openbadges:assertion verify="https://sea.example/a"/>'), "nothing is fetched"),
    "svg broken": (svg("<openbadges:assertion>"), "no whole XML"),
    "entities": (svg("&a;", head='<!DOCTYPE svg [<!ENTITY a "b">]>'), "declares entities"),
    "outside": (svg("&a;", head='<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'), "declares entities"),
    "deep": (svg("<g>" * 200_000), "more than 100 elements"),
}


@pytest.mark.parametrize(("content", "message"), BAD.values(), ids=BAD)
def test_a_broken_or_hostile_picture_is_one_line(content: bytes, message: str) -> None:
    reading = read_picture(content)
    [error] = reading.errors
    assert message in error.message
    assert reading.records == ()
