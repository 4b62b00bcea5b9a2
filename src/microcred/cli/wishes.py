"""What a person asks of a ladder, said in the same options by every command that plans one."""

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any

from microcred.cli.ladder import ladder
from microcred.cli.ladder_request import build_request
from microcred.cli.settings import read_settings

_OF_LADDER_ALONE = frozenset({"context", "cert", "job", "start_now", "why", "plans"})
_WISHES = {name: one for name, one in inspect.signature(ladder).parameters.items() if name not in _OF_LADDER_ALONE}


def takes_wishes(command: Callable[..., None]) -> Callable[..., None]:
    """The command with the options of `ladder` in the place of its parameter `request`, which it gets made of them.

    It has a parameter `cert` and may have one called `time_limit`.
    """
    own = inspect.signature(command).parameters

    @wraps(command)
    def wishing(**said: Any) -> None:
        request = build_request(read_settings(said["context"]), said)
        command(**{name: said[name] for name in own if name != "request"}, request=request)

    options = [one for name, one in _WISHES.items() if name not in own]
    parameters = [each for name, one in own.items() for each in (options if name == "request" else (one,))]
    keyword = [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in parameters]
    wishing.__signature__ = inspect.Signature(keyword)  # type: ignore[attr-defined]
    wishing.__annotations__ = {each.name: each.annotation for each in parameters}
    return wishing
