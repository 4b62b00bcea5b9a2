"""Trees of HTML and SVG: what people or files say becomes text in them, never markup, and a link only by http(s)."""

from typing import Literal, TextIO
from urllib.parse import quote, urlsplit
from xml.etree.ElementTree import Element, SubElement, tostring

from microcred.render.view import Tone, tame

_LIGHT = {
    Tone.PLAIN: "#1b1f24", Tone.STRONG: "#1b1f24", Tone.FAINT: "#57606a", Tone.GOOD: "#116329",
    Tone.WARNING: "#7d4e00", Tone.BAD: "#b3121d", Tone.FIRST: "#05606e", Tone.SECOND: "#0a4fb5",
    Tone.THIRD: "#8a2468", Tone.FOURTH: "#7d4e00", Tone.FIFTH: "#1b1f24", Tone.SIXTH: "#116329",
    Tone.SEVENTH: "#1b1f24",
}  # fmt: skip
_DARK = {
    Tone.PLAIN: "#e6edf3", Tone.STRONG: "#e6edf3", Tone.FAINT: "#9da7b3", Tone.GOOD: "#56d364",
    Tone.WARNING: "#e3b341", Tone.BAD: "#ff8b82", Tone.FIRST: "#56c7d6", Tone.SECOND: "#79b8ff",
    Tone.THIRD: "#f0a0d0", Tone.FOURTH: "#e3b341", Tone.FIFTH: "#e6edf3", Tone.SIXTH: "#56d364",
    Tone.SEVENTH: "#e6edf3",
}  # fmt: skip
_GROUNDS = {"paper": ("#ffffff", "#0d1117"), "box": ("#f6f8fa", "#161b22"), "line": ("#8c959f", "#6e7681")}


def add(parent: Element, tag: str, text: str = "", **attributes: str) -> Element:
    """A new element at the end of its parent, with a text in it; `class_` stands for class, `a_b` for a-b."""
    names = {name.rstrip("_").replace("_", "-"): tame(value) for name, value in attributes.items()}
    element = SubElement(parent, tag, names)
    element.text = tame(text) or None
    return element


def add_link(parent: Element, text: str, url: str | None, **attributes: str) -> Element:
    """A link where the address is one of the web, else the text alone."""
    address = web_address(url)
    return add(parent, "a", text, href=address, **attributes) if address else add(parent, "span", text, **attributes)


def web_address(url: str | None) -> str | None:
    """The address, spelt so that nothing in it can end it early; None where it is not one of http(s)."""
    try:
        parts = urlsplit(tame(url or "").strip())
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        return None
    return quote(parts.geturl(), safe="%/:?#[]@!$&()*+,;=-._~")


def colours() -> str:
    """The colours of all tones as CSS variables, for light and dark: each reads on its ground at 4.5 : 1 or more."""
    light, dark = (
        " ".join(
            (
                *(f"--{tone}: {names[tone]};" for tone in Tone),
                *(f"--{name}: {pair[place]};" for name, pair in _GROUNDS.items()),
            )
        )
        for place, names in enumerate((_LIGHT, _DARK))
    )
    return f":root {{ color-scheme: light dark; {light} }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n"


def write_tree(root: Element, out: TextIO, method: Literal["html", "xml"]) -> None:
    """The tree as text, by `method` html or xml; what the tree holds as text is escaped."""
    out.write(tostring(root, encoding="unicode", method=method))
    out.write("\n")
