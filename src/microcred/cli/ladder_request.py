"""What the options of `ladder` ask for."""

from collections.abc import Mapping
from typing import Any

from microcred.cli.settings import Settings


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
