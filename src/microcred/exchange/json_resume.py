"""JSON Resume: the certificates that a person lists of themselves. Nothing else of a résumé is taken."""

from collections.abc import Iterator, Mapping
from typing import Any

from microcred.domain.earned import Earned, Place, Recipient
from microcred.domain.report import Finding
from microcred.exchange.foreign.fit import one_line
from microcred.exchange.foreign.naming import is_address
from microcred.exchange.tree import Tree

_OTHERS = frozenset({"basics", "work", "education", "skills", "certificates", "awards", "volunteer"})


def recognises(value: Any) -> bool:
    """Whether a JSON value is a résumé."""
    if not isinstance(value, Mapping) or "@context" in value or "holdings" in value:
        return False
    is_called_so = "jsonresume" in str(value.get("$schema")) or isinstance(value.get("basics"), Mapping)
    return is_called_so or isinstance(value.get("certificates"), list) or len(_OTHERS & value.keys()) >= 2


def read_resume(tree: Tree, source: str) -> Iterator[tuple[Earned, str | None] | Finding]:
    """Each certificate with the day that it names, or what is wrong with it."""
    said = tree.value.get("certificates")
    certificates = said if isinstance(said, list) else []
    recipients = _owner_of(tree.value)
    if not certificates:
        yield Finding(source, *tree.locate(()), None, "this résumé lists no certificates", "name another file")
    for number, each in enumerate(certificates):
        where = tree.locate(("certificates", number))
        title = one_line(each.get("name")) if isinstance(each, Mapping) else None
        if title is None:
            path = f"certificates[{number}]"
            yield Finding(source, *where, path, "this certificate has no name", "name it, or leave it out")
            continue
        address = each.get("url")
        day = each.get("date")
        yield (
            Earned(
                title=title,
                place=Place(source, *where),
                provider=one_line(each.get("issuer")),
                urls=(address,) if is_address(address) else (),
                evidence=address if is_address(address) else None,
                recipients=recipients,
            ),
            day if isinstance(day, str) else None,
        )


def _owner_of(value: Mapping[str, Any]) -> tuple[Recipient, ...]:
    """Whose résumé it is, where it says so by an address."""
    basics = value.get("basics")
    email = basics.get("email") if isinstance(basics, Mapping) else None
    return (Recipient("email", email),) if isinstance(email, str) and "@" in email else ()
