"""A file that is published as it is, beside the pages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SiteFile:
    """What a host writes without looking at it."""

    path: str
    """Relative to the site, with `/`."""
    content: str | bytes
    """A text is written in UTF-8."""
