"""Who offers programs."""

from enum import StrEnum
from typing import NamedTuple


class ProviderKind(StrEnum):
    """What sort of body a provider is."""

    COLLEGE = "college"
    VENDOR = "vendor"
    ASSOCIATION = "association"
    PLATFORM = "platform"
    EMPLOYER = "employer"
    GOVERNMENT = "government"
    NONPROFIT = "nonprofit"


class Provider(NamedTuple):
    """A provider; `internal` is True for the college's own."""

    id: str
    name: str
    kind: ProviderKind | None = None
    internal: bool = False
    url: str | None = None
