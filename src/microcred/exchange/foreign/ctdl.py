"""CTDL: credentials, learning opportunities, assessments and pathways of the Credential Registry, as JSON-LD.

Graphs, lists, single records, envelopes of the registry, and what is sent to its publishing interface. The order of a
pathway is no requirement, a competency no program; what a document holds instead of programs is told.
"""

import re
from typing import Any

from microcred.domain.files.fields import quote
from microcred.domain.files.problem import Path
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.document import Document
from microcred.exchange.foreign.ctdl_program import read_program
from microcred.exchange.foreign.ctdl_requirement import Resolver
from microcred.exchange.foreign.ctdl_words import (
    ORGANIZATIONS,
    describe_refused,
    is_program,
    spell_key,
)
from microcred.exchange.foreign.gather import provider_asked, reading_of_offers
from microcred.exchange.foreign.nodes import Nodes, context_of, local_names, walk
from microcred.exchange.foreign.offer import Found, Offer, Ref
from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.party import SAY_PROVIDER
from microcred.exchange.foreign.words import say
from microcred.exchange.naming import is_address, name_id, name_provider, own_id, spell_address
from microcred.exchange.reading import Reading
from microcred.exchange.tree import Tree

NAME = "ctdl"
SUMMARY = "CTDL of the Credential Registry (JSON-LD)"

_CONTEXTS = ("credreg.net", "purl.org/ctdl", "ctdlasn")
_PREFIXES = ("ceterms:", "ceasn:", "qdata:", "asn:", "https://purl.org/ctdl", "http://purl.org/ctdl")
_WRAPPERS = {
    "Credential": "Credential",
    "LearningOpportunity": "LearningOpportunity",
    "LearningProgram": "LearningProgram",
    "Course": "Course",
    "Assessment": "Assessment",
    "Organization": "Organization",
    "TransferValueProfile": "TransferValueProfile",
    "Pathway": "Pathway",
    "CompetencyFramework": "CompetencyFramework",
}
_INPUT_SIGNS = frozenset({"CTID", "Ctid", "SubjectWebpage", "OwnedBy", "OfferedBy"})
_OWNERS = ("ownedBy", "offeredBy", "publishedBy")
_DEEPEST = 5
_CTID = re.compile(r"ce-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", re.IGNORECASE)


def recognises(value: Any) -> bool:
    """Whether a JSON value speaks of the registry's terms."""
    if any(word in context_of(value) for word in _CONTEXTS):
        return True
    return _speaks_of_terms(value, _DEEPEST)


def detect(tree: Tree) -> bool:
    """Whether the document was recognised as this format."""
    return tree.notation == NAME


def read(document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
    """Records of the programs and of those who offer them; the source may be asked to bear another name."""
    return reading_of_offers(document, tree, find(tree.value, provider_asked(asked)), format_name=NAME, asked=asked)


def find(value: Any, provider: str | None = None) -> Found:
    """All programs in a document; the `provider` offers those that name nobody."""
    found = Found()
    _Reader(Nodes(value, spell_key), found, provider).read_all()
    return found


def _speaks_of_terms(value: Any, deepest: int) -> bool:
    if isinstance(value, list):
        return any(_speaks_of_terms(each, deepest - 1) for each in value[:20])
    if not isinstance(value, dict) or deepest < 0:
        return False
    keys = [key for key in value if isinstance(key, str)]
    types = value.get("@type", value.get("type", value.get("Type")))
    if any(key.startswith(_PREFIXES) for key in keys) or str(types).startswith(_PREFIXES):
        return True
    if _INPUT_SIGNS & value.keys() and "Name" in value:
        return True
    return any(_speaks_of_terms(each, deepest - 1) for each in value.values() if isinstance(each, dict | list))


class _Reader:
    """Reads the programs of a document, each with its owner."""

    def __init__(self, nodes: Nodes, found: Found, fallback: str | None) -> None:
        self.nodes = nodes
        self.fallback = fallback
        self.found = found
        self.parts = [
            part for root in nodes.roots for part in walk(root, lambda each: bool(self.classes(each)), _DEEPEST)
        ]
        self.by_ctid = {str(part.peek("ctid")).lower(): part for part in self.parts if part.peek("ctid")}
        self.programs = [part for part in self.parts if is_program(self.classes(part)) and "name" in part]
        self.owned = self._named_by_owners()
        self.owners = {part.path: owner for part in self.programs if (owner := self._owner_of(part)) is not None}
        self.resolver = Resolver(self.follow, self._key_of)
        self.wholes = self._named_by_wholes()
        self.told: set[str] = set()

    def read_all(self) -> None:
        """Reads every program, tells what is left out and why, and counts what was not read."""
        for part in self.programs:
            if part.path in self.owners:
                program = read_program(part, self.classes(part), self.resolver)
                wholes = [*program["counts_toward"], *self.wholes.get(part.path, [])]
                program["counts_toward"] = list({each["program"]: each for each in wholes}.values())
                block, where = self._provider_of(self.owners[part.path], part)
                self.found.offers.append(Offer(block, program, part.path, where, None, self._key_of(part)))
        self._tell_ownerless()
        if not self.found.offers and not self.found.problems:
            self._read_organizations()
        if not self.found.offers and not self.found.problems:
            self._refuse()
        for root in self.nodes.roots:
            root.count_lost(self.found.lost)

    def classes(self, part: Part) -> frozenset[str]:
        """The classes of a part that this reader knows; what surrounds a record may name the class of it."""
        said = local_names(part.peek("type") or []) | local_names(part.peek("credentialType") or [])
        wrapper = part.path[-1] if part.path else None
        if not said and isinstance(wrapper, str) and "name" in part:
            said = frozenset({_WRAPPERS[wrapper]}) if wrapper in _WRAPPERS else said
        if not said and "name" in part and "assessmentMethodType" in part:
            said = frozenset({"Assessment"})
        plain = said - {"Credential"} or said
        is_known = is_program(plain) or plain & ORGANIZATIONS or describe_refused(plain)
        return plain if is_known else frozenset()

    def follow(self, value: Any) -> Part | None:
        """What a value is or names: by its id, else by the registry's identifier at the end of it."""
        part = self.nodes.follow(value)
        if part is not None and (not isinstance(value, Part) or "name" in part):
            return part
        name = (value.peek("ctid") or value.peek("id")) if isinstance(value, Part) else value
        tail = str(name).rpartition("/")[2].rpartition(":")[2].lower()
        return self.by_ctid.get(tail, part)

    def _key_of(self, part: Part) -> str | None:
        """The name by which programs of the document refer to one another; None where a part becomes no program."""
        if part.path not in self.owners:
            return None
        return str(part.peek("id") or part.peek("ctid") or part.path)

    def _owner_of(self, part: Part) -> Any:
        """Who offers it: a part of the document, or an address; who publishes it for them, where nobody else is named."""
        for key in _OWNERS:
            for value in part.each(key):
                owner = self.follow(value)
                if owner is not None and (owner.peek("name") or owner.peek("id") or owner.peek("ctid")):
                    return owner
                if isinstance(value, str):
                    return value
        if part.path in self.owned:
            return self.owned[part.path]
        root = self.nodes.roots[0]
        said = root.take("publishForOrganizationIdentifier") or (root.take("issuer") if root is not part else None)
        return said or (name_provider(self.fallback) if self.fallback else None)

    def _named_by_owners(self) -> dict[Path, Part]:
        """The programs that organisations of the document call their own."""
        found: dict[Path, Part] = {}
        for owner in self.parts:
            if self.classes(owner) & ORGANIZATIONS and "name" in owner:
                for value in (*owner.each("owns"), *owner.each("offers")):
                    program = self.follow(value)
                    if program is not None:
                        found.setdefault(program.path, owner)
        return found

    def _named_by_wholes(self) -> dict[Path, list[dict[str, Ref]]]:
        """The larger programs that name others of the document as their parts."""
        found: dict[Path, list[dict[str, Ref]]] = {}
        for whole in self.programs:
            named = whole.peek("hasPart")
            parts = [
                self.follow(each) for each in (named if isinstance(named, list) else [named]) if isinstance(each, str)
            ]
            known = [part.path for part in parts if part is not None and part.path in self.owners]
            if known and len(known) == len(parts) and whole.path in self.owners:
                whole.each("hasPart")
            for path in known if whole.path in self.owners else ():
                found.setdefault(path, []).append({"program": Ref(str(self._key_of(whole)))})
        return found

    def _provider_of(self, owner: Any, part: Part) -> tuple[dict[str, Any], Path]:
        """The block of a provider and where it stands."""
        if isinstance(owner, Part) and owner.peek("name"):
            return self._read_organization(owner), owner.path
        if isinstance(owner, dict) and "name" in owner:
            return owner, part.path
        address = str((owner.peek("id") or owner.peek("ctid")) if isinstance(owner, Part) else owner)
        ctid = _CTID.search(address)
        name = ctid[0].lower() if ctid else spell_address(address)
        if name not in self.told:
            self.told.add(name)
            hint = "put the organisation into the same file"
            self.found.warn(
                part.path, f"its owner is named by an address alone, {quote(name)}: nothing is fetched", hint
            )
        web = address if is_address(address) else None
        return {"id": name_id(name), "name": name, "url": web}, part.path

    def _read_organization(self, owner: Part) -> dict[str, Any]:
        own = own_id(owner.peek("id"))
        owner.drop("type", "context", "id", "ctid")
        name, page = say(owner.take("name")) or "", say(owner.take("subjectWebpage", "subjectWebPage"))
        web = page if is_address(page) else None
        return {"id": own or name_id(name, spell_address(web) if web else None), "name": name, "url": web}

    def _read_organizations(self) -> None:
        """A document of organisations alone: providers without programs."""
        for part in self.parts:
            if self.classes(part) & ORGANIZATIONS and "name" in part:
                self.found.offers.append(Offer(self._read_organization(part), None, part.path, part.path))

    def _tell_ownerless(self) -> None:
        lacking = [part for part in self.programs if part.path not in self.owners]
        if lacking:
            name = quote(say(lacking[0].peek("name")) or "")
            more = f" and {len(lacking) - 1} more" if len(lacking) > 1 else ""
            message = f"{name}{more}: nobody is named who offers it, so it is left out"
            self.found.warn(lacking[0].path, message, SAY_PROVIDER)

    def _refuse(self) -> None:
        """Says what the document holds instead of programs."""
        told = [words for part in self.parts if (words := describe_refused(self.classes(part)))]
        held = f"it holds {told[0]}" if told else "it names no class of CTDL that is one"
        self.found.fail((), f"no program is in it: {held}", "name a file of credentials, courses or assessments")
