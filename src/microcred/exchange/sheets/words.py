"""The words in other people's tables for delivery, status, kind, audience and language, translated to ours."""

import re

from microcred.exchange.sheets.values import Read

_CHOICES: dict[str, tuple[tuple[str, str], ...]] = {
    "open_to": (
        (r"anyone|any|public|everyone|all|open|general public|open to (?:all|anyone|everyone|the public)", "anyone"),
        (r"(?:enrolled |current |city tech |matriculated )?students?(?: only)?", "students"),
        (r"members?(?: only)?", "members"),
        (r"(?:employees?|staff|faculty|faculty and staff|internal)(?: only)?", "employees"),
        (r"partners?(?: only)?", "partners"),
    ),
    "status": (
        (r"active|current|open|available|offered|live|published|enrolling", "active"),
        (r"retired|discontinued|inactive|archived|expired|closed|cancell?ed|no longer offered|deprecated|obsolete", "retired"),
        (r"upcoming|coming soon|planned|future|announced|beta|in development", "upcoming"),
    ),
    "kind": (
        (r"(?:online |short |free |guided |mini.?)?(?:course|class|mooc|module|training|tutorial|bootcamp|boot camp|self.paced course)", "course"),
        (r"specialization|specialisation|learning path|path|track|career path|series|pathway|program series|nanodegree|micromasters(?: program)?", "path"),
        (r"exam|examination|test", "exam"),
        (r"(?:industry |professional |vendor |role.based )?certification", "certification"),
        (r"(?:occupational |state |professional )?licen[cs]e|licensure", "licence"),
        (r"(?:guided )?project|capstone|portfolio", "project"),
        (r"lab|hands.on lab|virtual lab", "lab"),
        (r"workshop|webinar|seminar|conference|event|lecture|talk|symposium", "event"),
        (r"membership", "membership"),
        (r"award|recognition|prize", "award"),
        (r"(?:associate|bachelor|master|doctoral|phd|undergraduate|graduate)?\S*\s*(?:of \w+ )?degree|bachelor'?s?|master'?s?|associate'?s?|mba|ph\.?d\.?", "degree"),
    ),
    "provider.kind": (
        (r"college|university|community college|school|institute|4.year|2.year|academy", "college"),
        (r"vendor", "vendor"), (r"(?:professional |trade )?association|society|union", "association"),
        (r"(?:mooc )?platform|mooc", "platform"), (r"employer|company|business", "employer"),
        (r"government|agency|state|federal|public agency", "government"), (r"non.?profit(?: organi[sz]ation)?|foundation|charity|ngo", "nonprofit"),
    ),
}  # fmt: skip
_CHOICE = {key: tuple((re.compile(f"(?i){words}"), value) for words, value in rows) for key, rows in _CHOICES.items()}

_LANGUAGES = {
    "english": "en", "spanish": "es", "español": "es", "french": "fr", "français": "fr", "german": "de", "deutsch": "de",
    "italian": "it", "portuguese": "pt", "chinese": "zh", "mandarin": "zh", "japanese": "ja", "korean": "ko", "arabic": "ar",
    "russian": "ru", "hindi": "hi", "dutch": "nl", "polish": "pl", "turkish": "tr", "swedish": "sv", "ukrainian": "uk",
    "vietnamese": "vi", "hebrew": "he", "greek": "el", "indonesian": "id", "bengali": "bn", "haitian creole": "ht",
}  # fmt: skip


_ONLINE = re.compile(r"(?i)\b(?:online|virtual|remote|distance|e-?learning|web-based|asynchronous|mooc)\b")
_IN_PERSON = re.compile(
    r"(?i)\b(?:in[- ]person|on[- ]campus|on[- ]?site|face[- ]to[- ]face|f2f|campus|(?<!virtual )classroom)\b"
)
_BLENDED = re.compile(r"(?i)\b(?:hybrid|blended|hyflex|low[- ]residency)\b")


def read_delivery(text: str) -> Read:
    """Where it takes place: “Hybrid” is blended, “online, self-paced” online; both ways named are not certainly one."""
    found = [
        value
        for pattern, value in ((_BLENDED, "blended"), (_ONLINE, "online"), (_IN_PERSON, "in_person"))
        if pattern.search(text.replace("_", " "))
    ]
    if "blended" in found:
        found = ["blended"]
    if len(found) != 1 or re.search(r"(?i)\b(?:not?|non|except)\b", text):
        return Read(why_not="no one way of delivery", hint="online, in_person or blended")
    return Read(found[0])


def read_choice(key: str, text: str) -> Read:
    """One of the words of a key: “Hybrid” is blended, “Workshop” an event."""
    plain = " ".join(text.split())
    for pattern, value in _CHOICE[key]:
        if pattern.fullmatch(plain) or plain.casefold() == value:
            return Read(value)
    return Read(why_not=f"no {key.rpartition('.')[2].replace('_', ' ')} that is known")


def read_language(text: str) -> Read:
    """The code of a language: “English”, “EN”, “en-US”."""
    plain = text.strip().casefold()
    if plain in _LANGUAGES:
        return Read(_LANGUAGES[plain])
    bare = re.sub(r"\s*\(.*\)$", "", plain)
    if bare in _LANGUAGES:
        return Read(_LANGUAGES[bare])
    if re.fullmatch(r"[a-z]{2}(?:[-_][a-z]{2})?", plain):
        code, _, region = plain.replace("_", "-").partition("-")
        return Read(f"{code}-{region.upper()}" if region else code)
    return Read(why_not="no language that is known", hint="write its code, such as en")
