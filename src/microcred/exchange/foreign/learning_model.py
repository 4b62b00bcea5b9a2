"""The European Learning Model: Europass credentials and learning opportunities, JSON-LD (signed or not) and XML.

A credential yields what was learnt, never the learner. Types of assessment and levels are kept as evidence in words.
"""

from typing import Any, NamedTuple

from microcred.domain.files.fields import quote
from microcred.domain.files.problem import Path
from microcred.domain.words import fold
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.document import Document
from microcred.exchange.foreign.credential import read_held
from microcred.exchange.foreign.gather import provider_asked, reading_of_offers
from microcred.exchange.foreign.learning_program import Proof, page_of, read_program
from microcred.exchange.foreign.nodes import Nodes, context_of, local_names, walk
from microcred.exchange.foreign.offer import Found, Offer
from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.party import SAY_PROVIDER
from microcred.exchange.foreign.words import say, say_all
from microcred.exchange.held import Held
from microcred.exchange.naming import name_id, name_provider, spell_address
from microcred.exchange.reading import Reading
from microcred.exchange.tree import Tree

NAME = "elm"
SUMMARY = "the European Learning Model (Europass JSON-LD, XML)"
XML = "elm-xml"
"""The mark of a document that was XML."""

_CONTEXT = "data.europa.eu/snb/model"
_CREDENTIAL = "EuropeanDigitalCredential"
_CREDENTIALS = frozenset({_CREDENTIAL, "EuropassCredential"})
_CLAIMS = frozenset({"LearningAchievement", "LearningActivity"})
_OPPORTUNITY = "LearningOpportunity"
_SPECIFICATIONS = frozenset({"LearningAchievementSpecification", "Qualification", "LearningSpecification"})
_OTHERS = {
    "Accreditation": "accreditations: they are given to organisations and programs, none to a person",
    "LearningEntitlement": "an entitlement: what its holder may do",
    "LearningAssessment": "an assessment alone",
    "Organisation": "organisations alone",
    "ConceptScheme": "a list of concepts",
}
_HOLDS_CLAIMS = (
    "hasClaim",
    "achieved",
    "performed",
    "achievements",
    "activities",
    "learningAchievement",
    "learningActivity",
)
_BODIES = ("awardedBy", "wasAwardedBy", "awardingOpportunity")
_DEEPEST = 4


def spell_key(key: str) -> str:
    """A key without its prefix."""
    return key[1:] if key.startswith("@") else key.rpartition(":")[2] if "://" not in key else key


def recognises(value: Any) -> bool:
    """Whether a JSON value speaks the European Learning Model."""
    if _CONTEXT in context_of(value):
        return True
    several = [value, *value.values()] if isinstance(value, dict) else value
    return any(
        _CONTEXT in context_of(each) or bool(local_names(each.get("type") or []) & _CREDENTIALS)
        for each in several
        if isinstance(each, dict)
    )


def detect(tree: Tree) -> bool:
    """Whether the document was recognised as this format."""
    return tree.notation == NAME


def read(document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
    """Records of what can be learnt and of who awards it; the source may be asked to bear another name."""
    return reading_of_offers(document, tree, find(tree.value, provider_asked(asked)), format_name=NAME, asked=asked)


def find(value: Any, provider: str | None = None) -> Found:
    """All programs in a document, each with what a credential about it says of its holder.

    The `provider` awards those that name nobody.
    """
    found = Found()
    _Reader(Nodes(value, spell_key), found, provider).read_all()
    return found


def _types(part: Part) -> frozenset[str]:
    return local_names(part.peek("type") or [])


def _names_holder(title: str, credential: Part) -> bool:
    """Whether what a credential is called bears a name of its holder: that is nothing for a catalogue."""
    names = [
        fold(text)
        for subject in credential.parts("credentialSubject")
        for key in ("fullName", "givenName", "familyName", "name")
        for text in say_all(subject.peek(key))
    ]
    return any(part in fold(title).split() for name in names for part in name.split())


class _Told(NamedTuple):
    """What a credential tells of all its claims: who issued it, what its holder holds, what it is called."""

    issuer: Any = None
    held: Held | None = None
    title: str | None = None


class _Reader:
    """Reads claims, opportunities and specifications, each with who awards it."""

    def __init__(self, nodes: Nodes, found: Found, fallback: str | None) -> None:
        self.nodes = nodes
        self.found = found
        self.fallback = fallback
        self.seen: set[Path] = set()

    def read_all(self) -> None:
        """Credentials first, then opportunities, then the specifications that belong to neither."""
        known = frozenset({_OPPORTUNITY, *_CREDENTIALS, *_CLAIMS, *_SPECIFICATIONS, *_OTHERS})
        parts = [
            part for root in self.nodes.roots for part in walk(root, lambda each: bool(_types(each) & known), _DEEPEST)
        ]
        for part in parts:
            self._read_claims(part)
        for part in parts:
            if _OPPORTUNITY in _types(part):
                self.read_opportunity(part)
        for part in parts:
            if _types(part) & _SPECIFICATIONS and part.path not in self.seen:
                self.read_specification(part)
        if not self.found.offers and not self.found.problems:
            self._refuse(parts)
        for root in self.nodes.roots:
            root.count_lost(self.found.lost)

    def _read_claims(self, part: Part) -> None:
        if _types(part) & _CREDENTIALS:
            self.read_credential(part)
        elif _types(part) & _CLAIMS:
            self.read_claim(part, _Told())

    def read_credential(self, credential: Part) -> None:
        """All claims about the subjects of a credential."""
        credential.drop("type", "context")
        issuer = next(iter(credential.each("issuer")), None)
        claims = [
            claim
            for subject in credential.parts("credentialSubject")
            for key in _HOLDS_CLAIMS
            for claim in self._flat(subject.parts(key))
        ]
        shown = credential.part("displayParameter")
        title = None if shown is None else say(shown.peek("title"))
        title = None if title and _names_holder(title, credential) else title
        for claim in claims:
            self.read_claim(claim, _Told(issuer, read_held(credential, None), title))
        if not claims:
            self.found.fail(
                credential.path, "this credential claims nothing that was learnt", "give the whole credential"
            )

    def read_claim(self, claim: Part, told: _Told, parent: str | None = None) -> None:
        """An achievement or activity of a person: what it is said to be, not who did it."""
        if claim.path in self.seen or "LearningEntitlement" in _types(claim):
            return
        self.seen.add(claim.path)
        specification = self.nodes.follow(next(iter(claim.each("specifiedBy")), None))
        if specification is not None:
            self.seen.add(specification.path)
        assessments = [
            part for value in claim.each("provenBy", "wasDerivedFrom") if (part := self.nodes.follow(value)) is not None
        ]
        activities = [
            part
            for value in claim.each("influencedBy", "wasInfluencedBy")
            if (part := self.nodes.follow(value)) is not None
        ]
        parts = [claim, *([specification] if specification else [])]
        key = self._offer(parts, Proof(assessments, activities), told, parent)
        for value in claim.each("hasPart"):
            part = self.nodes.follow(value)
            if part is not None:
                self.read_claim(part, told, key)

    def read_opportunity(self, part: Part) -> None:
        """A learning opportunity with what it leads to."""
        several = [*part.each("learningAchievementSpecification"), *part.each("learningActivitySpecification")]
        followed = [each for value in several if (each := self.nodes.follow(value)) is not None]
        self.seen.update(each.path for each in followed)
        self._offer([part, *followed], self._proofs(followed), _Told())

    def read_specification(self, part: Part) -> None:
        """What can be achieved, without an opportunity to do so."""
        self._offer([part], self._proofs([part]), _Told())

    def _proofs(self, parts: list[Part]) -> Proof:
        named = [value for part in parts for value in part.each("provenBy")]
        return Proof([part for value in named if (part := self.nodes.follow(value)) is not None])

    def _flat(self, parts: list[Part]) -> list[Part]:
        """The claims themselves: XML puts them into a list element of their own."""
        found = []
        for part in parts:
            inner = [*part.parts("learningAchievement"), *part.parts("learningActivity")] if "type" not in part else []
            found += [each for value in (inner or [part]) if (each := self.nodes.follow(value)) is not None]
        return found

    def _offer(self, parts: list[Part], proof: Proof, told: _Told, parent: str | None = None) -> str | None:
        """Adds the program of parts that describe it together; its name for others to refer to."""
        name = next((text for part in parts if (text := say(part.peek("title")) or say(part.peek("prefLabel")))), None)
        body = self._body_of(parts, told.issuer)
        key = str(parts[0].peek("id") or parts[0].path)
        if name is None and not any("description" in part for part in parts):
            return None
        program = read_program(parts, proof, self.nodes, parent)
        if told.title and told.title != name:
            program["criteria"] = [*program["criteria"], f"Awarded as: {told.title}"]
        if body is None:
            said = f"nobody is named who awards {quote(name or 'it')}, so it is left out"
            self.found.warn(parts[0].path, said, SAY_PROVIDER)
            return None
        block, where = body
        self.found.offers.append(Offer(block, program, parts[0].path, where, told.held, key))
        return key

    def _body_of(self, parts: list[Part], issuer: Any) -> tuple[dict[str, Any], Path] | None:
        """Who awards or provides it."""
        named: list[Any] = [value for part in parts for value in part.each("providedBy")]
        for part in parts:
            for way in _BODIES:
                for process in (self.nodes.follow(value) for value in part.each(way)):
                    named += [] if process is None else process.each("awardingBody")
        named += [value for part in parts for value in (*part.each("directedBy"), *part.each("publisher"))]
        for value in (*named, issuer):
            body = self.nodes.follow(value)
            if body is not None and (name := self._name_of(body)):
                page = page_of(body)
                body.drop("type", "id")
                return {
                    "id": name_id(name, spell_address(page) if page else None),
                    "name": name,
                    "url": page,
                }, body.path
        return (dict(name_provider(self.fallback)), parts[0].path) if self.fallback else None

    def _name_of(self, body: Part) -> str | None:
        return say(body.take("legalName")) or say(body.take("prefLabel", "preferredName", "altLabel", "name"))

    def _refuse(self, parts: list[Part]) -> None:
        types = {name for part in parts for name in _types(part)}
        held = next(
            (words for name, words in _OTHERS.items() if name in types), "no achievement, activity or opportunity"
        )
        self.found.fail((), f"no program is in it: it holds {held}", "name a file of credentials or opportunities")
