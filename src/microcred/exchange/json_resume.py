"""JSON Resume: the certificates and degrees that a person lists of themselves. Nothing else of a résumé is taken."""

from collections.abc import Iterator, Mapping
from typing import Any

from microcred.domain.earned import Earned, Place, Recipient
from microcred.domain.report import Finding
from microcred.exchange.foreign.fit import one_line
from microcred.exchange.naming import is_address
from microcred.exchange.tree import Tree

_OTHERS = frozenset({"basics", "work", "education", "skills", "certificates", "awards", "volunteer"})


def recognises(value: Any) -> bool:
    """Whether a JSON value is a résumé."""
    if not isinstance(value, Mapping) or "@context" in value or "holdings" in value:
        return False
    is_called_so = "jsonresume" in str(value.get("$schema")) or isinstance(value.get("basics"), Mapping)
    return is_called_so or isinstance(value.get("certificates"), list) or len(_OTHERS & value.keys()) >= 2


def read_resume(tree: Tree, source: str) -> Iterator[tuple[Earned, str | None] | Finding]:
    """Each certificate with the day that it names, and what was studied to its end; or what is wrong with it."""
    recipients = _owner_of(tree.value)
    listed = [
        *(("certificates", number, each) for number, each in enumerate(_list(tree.value, "certificates"))),
        *(("education", number, each) for number, each in enumerate(_list(tree.value, "education")) if _is_done(each)),
    ]
    if not listed:
        hint = "name another file"
        yield Finding(source, *tree.locate(()), None, "this résumé lists no certificates and no degrees", hint)
    for part, number, each in listed:
        where = tree.locate((part, number))
        title = _title_of(each)
        if title is None:
            message = "this certificate has no name"
            yield Finding(source, *where, f"{part}[{number}]", message, "name it, or leave it out")
            continue
        address = each.get("url")
        day = each.get("endDate" if part == "education" else "date")
        yield (
            Earned(
                title=title,
                place=Place(source, *where),
                provider=one_line(each.get("institution" if part == "education" else "issuer")),
                urls=(address,) if is_address(address) else (),
                evidence=address if is_address(address) else None,
                recipients=recipients,
            ),
            day if isinstance(day, str) else None,
        )


def _list(value: Mapping[str, Any], key: str) -> list[Any]:
    said = value.get(key)
    return said if isinstance(said, list) else []


def _is_done(study: Any) -> bool:
    """Whether a study led to a degree: it names one, and the day on which it ended."""
    return isinstance(study, Mapping) and bool(one_line(study.get("studyType"))) and bool(study.get("endDate"))


def _title_of(each: Any) -> str | None:
    """The name of a certificate; a degree with its field, where it is told apart."""
    if not isinstance(each, Mapping):
        return None
    degree, area = one_line(each.get("studyType")), one_line(each.get("area"))
    return one_line(each.get("name")) or (f"{degree}, {area}" if degree and area else degree)


def _owner_of(value: Mapping[str, Any]) -> tuple[Recipient, ...]:
    """Whose résumé it is, where it says so by an address."""
    basics = value.get("basics")
    email = basics.get("email") if isinstance(basics, Mapping) else None
    return (Recipient("email", email),) if isinstance(email, str) and "@" in email else ()
