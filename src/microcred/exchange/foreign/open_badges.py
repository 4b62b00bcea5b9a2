"""Open Badges 1 to 3 and comprehensive learner records 1 and 2: badge classes, achievements, and what holds them.

An assertion or credential yields the badge that it is about, never the one who earned it. Nothing is fetched, no
signature is verified.
"""

from collections.abc import Callable
from typing import Any

from microcred.domain.files.fields import printable, quote
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.document import Document
from microcred.exchange.foreign.achievement import read_achievement
from microcred.exchange.foreign.credential import names_earner, read_held
from microcred.exchange.foreign.gather import provider_asked, reading_of_offers
from microcred.exchange.foreign.nodes import Nodes, context_of, first_roots, local_names, walk
from microcred.exchange.foreign.offer import Found, Offer
from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.party import NOT_FETCHED, PROFILES, provider_of, read_profile
from microcred.exchange.foreign.token import looks_signed
from microcred.exchange.foreign.words import say
from microcred.exchange.held import Held
from microcred.exchange.naming import is_address
from microcred.exchange.reading import Reading
from microcred.exchange.tree import Tree

NAME = "openbadges"
SUMMARY = "Open Badges and learner records (JSON, JWT, baked PNG and SVG)"

_CONTEXTS = ("openbadges", "open-badges", "imsglobal.org", "1edtech.org", "w3id.org/clr")
_CREDENTIALS = frozenset({"AchievementCredential", "OpenBadgeCredential"})
_STRONG = frozenset({"BadgeClass", "ClrCredential", "EndorsementCredential", "AchievementSubject", *_CREDENTIALS})
_WEAK = frozenset(
    {
        "Assertion", "Achievement", "Issuer", "Profile", "Clr", "CLR", "Endorsement", "RevocationList",
        "CryptographicKey", "VerifiableCredential", "VerifiablePresentation", "AchievementSubject",
    }
)  # fmt: skip
_OTHERS = {
    "Endorsement": "an endorsement: somebody's opinion of a badge",
    "EndorsementCredential": "an endorsement: somebody's opinion of a badge",
    "RevocationList": "a list of badges that were taken back",
    "CryptographicKey": "the key of an issuer",
}
_LONGEST_ADDRESS = 300
_OWN_PREFIXES = (
    "obi:",
    "ob:",
    "schema:",
    "https://w3id.org/openbadges#",
    "https://purl.imsglobal.org/spec/vc/ob/vocab.html#",
    "http://schema.org/",
    "https://schema.org/",
)


def spell_key(key: str) -> str:
    """A key as Open Badges spell it, without prefix."""
    if key in ("@id", "@type"):
        return key[1:]
    prefix = next((prefix for prefix in _OWN_PREFIXES if key.startswith(prefix)), "")
    return key[len(prefix) :]


def recognises(value: Any) -> bool:
    """Whether a JSON value holds badges, achievements or credentials about them."""
    context = context_of(value)
    if any(word in context for word in _CONTEXTS):
        return True
    return any(_is_ours(part) for root in first_roots(value, spell_key) for part in walk(root, _is_known))


def is_credential(value: Any) -> bool:
    """Whether a JSON value is a verifiable credential of any kind: what nobody else knows is refused with a reason."""
    types = value.get("type", value.get("@type")) if isinstance(value, dict) else None
    context = context_of(value)
    return (
        "VerifiableCredential" in local_names(types or [])
        or "w3.org/2018/credentials" in context
        or "w3.org/ns/credentials" in context
    )


def detect(tree: Tree) -> bool:
    """Whether the document was recognised as this format."""
    return tree.notation == NAME


def read(document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
    """Records of the badges, and of those who award them; the source may be asked to bear another name."""
    found = find(tree.value, provider_asked(asked))
    if found.offers and looks_signed(document.content):
        found.warn((), "this is a signed token: its signature was not verified")
    return reading_of_offers(document, tree, found, format_name=NAME, asked=asked)


def find(value: Any, provider: str | None = None) -> Found:
    """All badges in a document, each with what a credential about it says of its earner.

    The `provider` awards those that name nobody.
    """
    found = Found()
    nodes = Nodes(value, spell_key)
    parts = [part for root in nodes.roots for part in walk(root, _is_known)]
    reader = _Reader(nodes, found, provider)
    for part in parts:
        reader.read_any(part)
    if not parts and is_credential(value):
        found.fail((), "this credential is about no achievement", "name a file that describes badges")
    elif not parts:
        types = sorted({name for root in nodes.roots for name in _types(root)})
        kind = f"its type is {quote(', '.join(types))}: that is" if types else "it is"
        found.fail((), f"{kind} no badge, achievement, issuer or credential", "name a file that describes badges")
    for root in nodes.roots:
        root.count_lost(found.lost)
    return found


def _types(part: Part) -> frozenset[str]:
    return local_names(part.peek("type") or [])


def _is_known(part: Part) -> bool:
    return bool(_types(part) & (_STRONG | _WEAK)) or _is_assertion(part) or _is_badge_class(part) or _is_plain(part)


def _is_ours(part: Part) -> bool:
    context = str(part.peek("@context") or "")
    is_ours = any(word in context for word in _CONTEXTS)
    strong = bool(_types(part) & _STRONG) or _is_assertion(part) or _is_badge_class(part)
    return strong or (is_ours and (bool(_types(part) & _WEAK) or _is_plain(part)))


def _is_assertion(part: Part) -> bool:
    """The first Open Badges had no types: an assertion has a badge and a recipient."""
    return "badge" in part and ("recipient" in part or "issuedOn" in part)


def _is_badge_class(part: Part) -> bool:
    return not _types(part) and all(key in part for key in ("name", "criteria", "issuer", "image"))


def _is_plain(part: Part) -> bool:
    """A part of a badge that stands alone, known by its context alone."""
    return "@context" in part and not _types(part) and "id" in part


class _Reader:
    """Reads parts of a document into what is found."""

    def __init__(self, nodes: Nodes, found: Found, fallback: str | None) -> None:
        self.nodes = nodes
        self.found = found
        self.fallback = fallback

    def read_any(self, part: Part) -> None:
        """Reads a part by its type."""
        part.drop("@context", "type")
        types = _types(part)
        readers: list[tuple[frozenset[str], Callable[[Part], None]]] = [
            (_CREDENTIALS, self.read_credential),
            (frozenset({"ClrCredential"}), self.read_record),
            (frozenset({"Clr", "CLR"}), self.read_first_record),
            (frozenset({"VerifiablePresentation"}), self.read_presentation),
            (frozenset(_OTHERS), self.pass_over),
            (frozenset({"VerifiableCredential"}), self.read_credential),
            (frozenset({"BadgeClass", "Achievement"}), self.read_badge),
            (frozenset({"AchievementSubject"}), self.read_subject),
            (PROFILES, self.read_issuer),
        ]
        chosen = next((reader for known, reader in readers if types & known), None)
        if chosen is None:
            chosen = self._guess(part)
        chosen(part)

    def _guess(self, part: Part) -> Callable[[Part], None]:
        if _is_assertion(part) or "Assertion" in _types(part):
            return self.read_assertion
        return self.read_badge if _is_badge_class(part) else self.refuse_fragment

    def read_badge(self, part: Part, held: Held | None = None, issuer: Any = None) -> None:
        """An achievement or badge class with its issuer."""
        said = next(iter([*part.each("creator"), *part.each("issuer")]), None) or issuer
        program = read_achievement(part)
        if program["title"] is None and self._is_hollow(part, program):
            return
        provider = provider_of(said, self.nodes, self.found, part.path, self.fallback)
        if provider is not None:
            block, where = provider
            self.found.offers.append(Offer(block, program, part.path, where, held, say(part.peek("id"))))

    def _is_hollow(self, part: Part, program: dict[str, Any]) -> bool:
        """Whether an achievement is only referred to: told at its place."""
        if any(program[key] for key in ("description", "criteria")):
            return False
        self._tell_remote(part, part.peek("id"), "the badge")
        return True

    def read_assertion(self, part: Part) -> None:
        """An assertion of Open Badges 1 or 2 or of the first learner records: its badge."""
        held = read_held(part)
        named = next(iter([*part.each("badge"), *part.each("achievement")]), None)
        badge = self.nodes.follow(named)
        if badge is part:
            self.found.fail(part.path, "its badge leads back to itself", "name the badge that was earned")
        elif badge is None:
            self._tell_remote(part, named, "the badge")
        else:
            self.read_badge(badge, held, next(iter(part.each("issuer")), None))

    def read_credential(self, part: Part) -> None:
        """A credential of Open Badges 3: the achievements of its subject."""
        subjects = part.parts("credentialSubject")
        issuer = next(iter(part.each("issuer")), None)
        named = [
            (subject, each)
            for subject in subjects
            for each in (*subject.each("achievement"), *subject.each("hasCredential"))
        ]
        for subject, each in named:
            subject.drop("type")
            held = read_held(part, subject) if names_earner(part, subject) else None
            achievement = self.nodes.follow(each)
            if achievement is None:
                self._tell_remote(subject, each, "the achievement")
            else:
                self.read_badge(achievement, held, issuer)
        if not named:
            kinds = ", ".join(sorted(_types(part) - {"VerifiableCredential"})) or "VerifiableCredential"
            self.found.fail(part.path, f"this credential ({kinds}) names no achievement", "give the whole credential")

    def read_subject(self, part: Part) -> None:
        """A subject without its credential."""
        self.found.fail(
            part.path, "this is the subject of a credential without its issuer", "give the whole credential"
        )

    def read_record(self, part: Part) -> None:
        """A learner record: the credentials in it, and the achievements that it lists beside them."""
        issuer = next(iter(part.each("issuer")), None)
        for subject in part.parts("credentialSubject"):
            subject.drop("type")
            inner = subject.parts("verifiableCredential")
            for credential in inner:
                self.read_any(credential)
            for achievement in subject.parts("achievement"):
                self.read_badge(achievement, None, issuer)
            self._refuse_empty(part, [*inner, *subject.parts("achievement")])

    def read_first_record(self, part: Part) -> None:
        """A learner record of the first version: its assertions, signed or not, and its achievements."""
        inner = [*part.parts("assertions"), *part.parts("signedAssertions")]
        for assertion in inner:
            assertion.drop("type", "@context")
            self.read_assertion(assertion)
        for achievement in part.parts("achievements"):
            self.read_badge(achievement, None, next(iter(part.each("publisher")), None))
        self._refuse_empty(part, [*inner, *part.parts("achievements")])

    def read_presentation(self, part: Part) -> None:
        """What somebody presents: the credentials in it."""
        inner = part.parts("verifiableCredential")
        for credential in inner:
            self.read_any(credential)
        self._refuse_empty(part, inner)

    def read_issuer(self, part: Part) -> None:
        """The profile of an issuer: a provider without a program."""
        self.found.offers.append(Offer(read_profile(part, self.found), None, part.path, part.path))

    def pass_over(self, part: Part) -> None:
        """What is about badges and is none: left out, and said."""
        kind = next(text for name, text in _OTHERS.items() if name in _types(part))
        self.found.warn(part.path, f"left out: this is {kind}, no badge")

    def refuse_fragment(self, part: Part) -> None:
        """A part of a badge that says neither what it is nor what it is called."""
        keys = ", ".join(key for key in part.names() if not key.startswith("@"))
        self.found.fail(part.path, f"this is a part of a badge alone ({quote(keys)})", "give the whole badge")

    def _refuse_empty(self, part: Part, inner: list[Part]) -> None:
        if not inner:
            self.found.fail(part.path, "no credential and no achievement is in it", "leave it out")

    def _tell_remote(self, part: Part, named: Any, what: str) -> None:
        """What is only named cannot be read."""
        if is_address(named) or (isinstance(named, str) and named):
            address = printable(str(named)[:_LONGEST_ADDRESS])
            hint = f"download {address} and import that" if is_address(named) else "give the whole badge"
            self.found.fail(part.path, f"{what} is only named, and {NOT_FETCHED}", hint)
        else:
            self.found.fail(part.path, f"{what} is missing or is none", "give the whole badge")
