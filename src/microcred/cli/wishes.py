"""What a person asks of a ladder, said in the same options by every command that plans one."""

import inspect
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from microcred.cli.ladder import ladder
from microcred.cli.settings import Settings, read_settings

_OF_LADDER_ALONE = frozenset({"context", "cert", "job", "start_now", "why", "plans"})
_WISHES = {name: one for name, one in inspect.signature(ladder).parameters.items() if name not in _OF_LADDER_ALONE}


def build_request(settings: Settings, said: Mapping[str, Any]) -> Any:
    """The LadderRequest of the options of `ladder`, by the names of its parameters."""
    from microcred.actions.ladder import LadderRequest
    from microcred.cli.claims import read_claims
    from microcred.cli.pace import read_pace
    from microcred.domain.ladder.values import Preferences

    first, last = read_pace(said["hours_per_week"], said["start"], said["by"], settings.today)
    preferences = Preferences(
        objective=said["objective"],
        direct=said["direct"],
        budget=said["budget"],
        currency=said["currency"].upper(),
        max_hours=said["max_hours"],
        max_steps=said["max_steps"],
        hours_per_week=said["hours_per_week"],
        start=first,
        by=last,
        internal=said["internal"],
        online=said["online"],
        open_to=said["open_to"],
        allow_unknown=said["allow_unknown"],
    )
    return LadderRequest(
        cert=said["cert"] or "",
        preferences=preferences,
        providers=tuple(said["providers"] or ()),
        prefer=tuple(said["prefer"] or ()),
        include=tuple(said["include"] or ()),
        exclude=tuple(said["exclude"] or ()),
        claims=read_claims(said["conditions"] or []),
        portfolio=settings.portfolio,
        verified_only=said["verified_only"],
    )


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
