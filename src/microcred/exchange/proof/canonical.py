"""One spelling of a document, whatever order it is written in: as linked data (RDFC-1.0) and as JSON (RFC 8785)."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from microcred.domain.verification import Undecided, unchecked
from microcred.exchange.proof.ask import Asker, Gone

_FOLDER = Path(__file__).with_name("contexts")
_KNOWN = {
    "https://www.w3.org/2018/credentials/v1": "credentials-v1",
    "https://www.w3.org/ns/credentials/v2": "credentials-v2",
    "https://w3id.org/security/data-integrity/v1": "data-integrity-v1",
    "https://w3id.org/security/data-integrity/v2": "data-integrity-v2",
    "https://w3id.org/security/suites/ed25519-2020/v1": "ed25519-2020-v1",
    "https://purl.imsglobal.org/spec/ob/v3p0/context.json": "ob-3.0",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json": "ob-3.0.1",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json": "ob-3.0.2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": "ob-3.0.3",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json": "ob-extensions",
}
_UNSAID = "urn:microcred:unsaid:"
_HELP = "ask its issuer for it as a signed token (JWT)"


def spell_json(value: Any) -> bytes:
    """The one spelling of JSON."""
    import rfc8785

    try:
        return rfc8785.dumps(value)
    except rfc8785.CanonicalizationError as failure:
        raise unchecked("it holds a number that no two programs spell alike", _HELP) from failure


def spell_linked(value: Mapping[str, Any], asker: Asker) -> bytes:
    """The one spelling of linked data; what no context gives a meaning is not covered by a signature, and refused."""
    from pyld import jsonld

    options = {"documentLoader": lambda address, _: _load(address, asker), "processingMode": "json-ld-1.1"}
    try:
        if words := _words_without_meaning(value, options):
            said = ", ".join(sorted(words)[:3])
            raise unchecked(f"its signature does not cover all that it says ({said}): no context gives that a meaning")
        ways = {**options, "algorithm": "URDNA2015", "format": "application/n-quads"}
        return str(jsonld.normalize(dict(value), ways)).encode()
    except (
        jsonld.JsonLdError,
        RecursionError,
        ArithmeticError,
        LookupError,
        ValueError,
        TypeError,
        AttributeError,
    ) as failure:
        raise _why(failure) or unchecked("it cannot be read as linked data", _HELP) from failure


def _why(failure: BaseException | None) -> Undecided | None:
    """What kept a context from being had, which the library wraps into failures of its own."""
    while failure is not None:
        if isinstance(failure, Undecided):
            return failure
        failure = getattr(failure, "cause", None) or failure.__cause__ or failure.__context__
    return None


def _words_without_meaning(value: Mapping[str, Any], options: Mapping[str, Any]) -> set[str]:
    """Keys and types that a signature over linked data passes by."""
    from pyld import jsonld

    said = value.get("@context") or []
    several = said if isinstance(said, list) else [said]
    expanded = jsonld.expand({**value, "@context": [{"@vocab": _UNSAID}, *several]}, dict(options))
    found: set[str] = set()
    todo: list[Any] = [expanded]
    while todo:
        here = todo.pop()
        if isinstance(here, Mapping):
            found.update(key.removeprefix(_UNSAID) for key in here if key.startswith(_UNSAID))
            found.update(
                each.removeprefix(_UNSAID)
                for each in here.get("@type") or []
                if isinstance(each, str) and each.startswith(_UNSAID)
            )
            todo += here.values()
        elif isinstance(here, list):
            todo += here
    return found


def _load(address: str, asker: Asker) -> dict[str, Any]:
    """A context by its address: those that are published for credentials are at hand, others are asked for."""
    document = _shipped(address)
    if document is None:
        try:
            document = asker.ask(address, "what its words mean (a context)")
        except Gone as failure:
            raise unchecked("what its words mean is no longer published", _HELP) from failure
    return {
        "contextUrl": None, "documentUrl": address, "document": document, "contentType": "application/ld+json",
    }  # fmt: skip


@cache
def _shipped(address: str) -> Any:
    name = _KNOWN.get(address.removesuffix("#"))
    return None if name is None else json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
