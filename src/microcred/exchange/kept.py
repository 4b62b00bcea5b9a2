"""What was signed, kept beside a portfolio: a file each, under a name made of what it holds, readable by its owner alone."""

import contextlib
from collections.abc import Iterable
from pathlib import Path

from microcred.domain.earned import Signed
from microcred.domain.errors import PortfolioUnusable
from microcred.exchange.whole_file import replace_all

FOLDER = "credentials"
_OWNER_ONLY = 0o700


def keep(portfolio: Path, signed: Iterable[Signed]) -> None:
    """Writes each that is not there yet; a file that is there holds the same, since its name says so."""
    folder = portfolio.absolute().parent / FOLDER
    missing = {each.file: each for each in signed if not (folder / each.file).exists()}
    if not missing:
        return
    try:
        folder.mkdir(mode=_OWNER_ONLY, parents=True, exist_ok=True)
        with contextlib.suppress(OSError):
            folder.chmod(_OWNER_ONLY)
    except OSError as failure:
        message = f"{folder} cannot be made: {failure.strerror or failure}"
        raise PortfolioUnusable(message, "nothing was changed") from failure
    replace_all(folder, {each.file: each.text for each in missing.values()})


def name_in(signed: Signed) -> str:
    """How a portfolio names the file."""
    return f"{FOLDER}/{signed.file}"


def read_kept(portfolio: Path, name: str) -> Signed | None:
    """What a portfolio names; None where it is not there. Raises Changed where it is not what its name says."""
    path = portfolio.absolute().parent / name
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None
    except OSError as failure:
        raise PortfolioUnusable(f"{path} cannot be read: {failure.strerror}", "check its permissions") from failure
    except UnicodeDecodeError as failure:
        raise Changed from failure
    signed = Signed(text, path.suffix.removeprefix("."))
    if signed.file != path.name:
        raise Changed
    return signed


def discard(portfolio: Path, names: Iterable[str]) -> None:
    """Deletes files that no portfolio of this folder names any more: what is removed leaves nothing behind."""
    folder = portfolio.absolute().parent
    gone = {name for name in names if Path(name).parent.name == FOLDER}
    if not gone:
        return
    with contextlib.suppress(OSError):
        others = [each for each in folder.iterdir() if each.suffix.lower() in (".yaml", ".yml") and each.is_file()]
        texts = [each.read_bytes() for each in others]
        for name in gone:
            if not any(name.encode() in text for text in texts):
                (folder / name).unlink(missing_ok=True)


class Changed(Exception):
    """A kept file holds something else than it did when it was imported."""
