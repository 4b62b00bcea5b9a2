"""Gives what foreign formats describe the ids that the catalogue already has for it, where that is certain.

A provider is the same one by its address or its name, a program by a name in another system, both without a doubt:
what several could be stays new.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from microcred.actions.reading import ReadDocument
from microcred.domain.naming import NameKind
from microcred.domain.provider import Provider
from microcred.domain.record import Record, RecordKind
from microcred.domain.same import Same
from microcred.domain.words import fold
from microcred.exchange.foreign.formats import NAMES
from microcred.exchange.reading import Reading
from microcred.store.names import find_names
from microcred.store.open import Catalogue
from microcred.store.programs import all_providers
from microcred.store.records import claims_of, same_now

_NAMING = ("requires", "recommends", "prepares_for", "counts_toward", "replaced_by", "formerly")


class _Ids(NamedTuple):
    """The ids of a reading that the catalogue has others for, and which of its ids are one program's."""

    providers: dict[str, str]
    programs: dict[str, str]
    joined: Same

    def of(self, program: str) -> str:
        """The id that a program is to have."""
        owner, _, slug = program.partition("/")
        return self.programs.get(program, f"{self.providers.get(owner, owner)}/{slug}")


def adopt_known(catalogue: Catalogue, read: Sequence[ReadDocument]) -> list[ReadDocument]:
    """The documents, those in foreign formats under the ids that the catalogue has for what they describe."""
    if not any(each.reading.format in NAMES for each in read):
        return list(read)
    known = all_providers(catalogue)
    return [
        each._replace(reading=_adopt(catalogue, each.reading, known)) if each.reading.format in NAMES else each
        for each in read
    ]


def _adopt(catalogue: Catalogue, reading: Reading, known: Sequence[Provider]) -> Reading:
    ids = _Ids(_same_providers(reading.records, known), {}, same_now(catalogue))
    taken = {ids.of(record.id) for record in reading.records if record.kind is RecordKind.PROGRAM}
    for record in reading.records:
        same = _same_program(catalogue, record, ids)
        if same is not None and same not in taken:
            taken.add(same)
            ids.programs[record.id] = same
    kept = tuple(record for record in reading.records if not _says_nothing(record, known))
    return _rename(replace(reading, records=kept), ids)


def _says_nothing(record: Record, known: Sequence[Provider]) -> bool:
    """Whether a record names a known provider by its id alone."""
    name = fold(str(record.fields.get("name") or ""))
    is_bare = record.kind is RecordKind.PROVIDER and not record.fields.get("url") and name == record.id
    return is_bare and any(each.id == record.id for each in known)


def _same_providers(records: Sequence[Record], known: Sequence[Provider]) -> dict[str, str]:
    """The providers of the catalogue that those of a reading are."""
    found = {}
    for record in records:
        if record.kind is not RecordKind.PROVIDER or any(each.id == record.id for each in known):
            continue
        address, name = _bare(record.fields.get("url")), fold(str(record.fields.get("name") or ""))
        by_address = [each.id for each in known if address and _bare(each.url) == address]
        by_name = [each.id for each in known if fold(each.name) == name]
        same = next((ids[0] for ids in (by_address, by_name) if len(ids) == 1), None)
        if same is not None:
            found[record.id] = same
    return found


def _same_program(catalogue: Catalogue, record: Record, ids: _Ids) -> str | None:
    """The program of the same provider that bears one of the foreign names of a record, if there is exactly one."""
    if record.kind is not RecordKind.PROGRAM:
        return None
    owner = ids.of(record.id).partition("/")[0]
    if ids.of(record.id) in ids.joined:
        return None
    found = {
        bearer
        for name in (record.fields.get("identifiers") or {}).values()
        for named in find_names(catalogue, fold(str(name)))
        if named.kind is NameKind.IDENTIFIER
        for bearer in _bearers(catalogue, named.program, str(name), ids)
        if bearer.partition("/")[0] == owner
    }
    same = found.pop() if len(found) == 1 else None
    return None if same == ids.of(record.id) else same


def _bearers(catalogue: Catalogue, program: str, name: str, ids: _Ids) -> set[str]:
    """The ids under which sources list what bears a foreign name: those of a program of several ids, if it is one."""
    if program not in ids.joined.values():
        return {program}
    claims = claims_of(catalogue, RecordKind.PROGRAM, [program]).get(program, ())
    return {
        claim.record.id
        for claim in claims
        if fold(name) in (fold(str(each)) for each in (claim.record.fields.get("identifiers") or {}).values())
    }


def _bare(address: str | None) -> str | None:
    """An address without what may be written in several ways."""
    if not address:
        return None
    return address.partition("://")[2].removeprefix("www.").rstrip("/").lower()


def _rename(reading: Reading, ids: _Ids) -> Reading:
    """The reading under these ids, its places and what its records name with them."""
    return replace(
        reading,
        records=tuple(_rename_record(record, ids) for record in reading.records),
        rejected_ids=tuple(ids.of(each) for each in reading.rejected_ids),
        credentials=tuple(each._replace(program=ids.of(each.program)) for each in reading.credentials),
        paths={(kind, _id_of(kind, name, ids)): path for (kind, name), path in reading.paths.items()},
    )


def _rename_record(record: Record, ids: _Ids) -> Record:
    fields = {key: _renamed(value, ids) if key in _NAMING else value for key, value in record.fields.items()}
    return replace(record, id=_id_of(record.kind, record.id, ids), fields=fields)


def _id_of(kind: RecordKind, name: str, ids: _Ids) -> str:
    return ids.of(name) if kind is RecordKind.PROGRAM else ids.providers.get(name, name)


def _renamed(value: Any, ids: _Ids) -> Any:
    """A value in which programs are named, under their new ids; conditions are words and stay."""
    match value:
        case str() if "/" in value:
            return ids.of(value)
        case Mapping():
            return {key: part if key in ("condition", "as") else _renamed(part, ids) for key, part in value.items()}
        case list() | tuple():
            return [_renamed(part, ids) for part in value]
    return value
