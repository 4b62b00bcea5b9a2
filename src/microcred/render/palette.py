"""The one visual language: tones as colours that read on dark and light ground, signs that ASCII can spell."""

from dataclasses import dataclass
from typing import ClassVar

from rich.text import Text

from microcred.render.view import Tone, tame

# The sixteen colours of the terminal's own theme: it has made sure that they can be read on its ground.
_STYLES = {
    Tone.PLAIN: "",
    Tone.STRONG: "bold",
    Tone.FAINT: "dim",
    Tone.GOOD: "green",
    Tone.WARNING: "yellow",
    Tone.BAD: "bold red",
    Tone.FIRST: "cyan",
    Tone.SECOND: "blue",
    Tone.THIRD: "magenta",
    Tone.FOURTH: "bold yellow",
    Tone.FIFTH: "",
    Tone.SIXTH: "green",
    Tone.SEVENTH: "bold",
}

_ASCII = str.maketrans(
    {
        "–": "-", "—": "-", "…": "...", "“": '"', "”": '"', "’": "'", "‘": "'", "·": "-", "•": "*",
        "✓": "x", "◐": "~", "○": "o", "▶": ">", "→": "->", "≤": "<=", "≥": ">=", "×": "x",
        "◆": "*", "▲": "^", "■": "#", "●": "@", "◇": "+", "♥": "&", "▣": "%", "█": "#",
        "┃": "|", "━": "=", "┣": "|", "┻": "^", "┫": "|", "│": "|", "─": "-", "├": "+", "┤": "+",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pen:
    """Turns words and tones into Rich texts; spells signs in ASCII where the terminal has nothing else."""

    is_ascii: bool = False
    FAINT: ClassVar[str] = _STYLES[Tone.FAINT]

    @classmethod
    def for_encoding(cls, encoding: str) -> "Pen":
        """A pen for what a stream can carry."""
        return cls(is_ascii=not encoding.lower().replace("-", "").startswith("utf"))

    def spell(self, text: str) -> str:
        """The text without control characters, in ASCII where it must be."""
        tamed = tame(text)
        return tamed.translate(_ASCII).encode("ascii", "replace").decode() if self.is_ascii else tamed

    def style(self, tone: Tone) -> str:
        """Rich's name for a tone."""
        return _STYLES[tone]

    def text(self, text: str, tone: Tone = Tone.PLAIN) -> Text:
        """A text in a tone; no markup in it is read."""
        return Text(self.spell(text), style=_STYLES[tone])

    def strong(self, text: str) -> Text:
        """A text that stands out."""
        return self.text(text, Tone.STRONG)

    def faint(self, text: str) -> Text:
        """A text that steps back."""
        return self.text(text, Tone.FAINT)
