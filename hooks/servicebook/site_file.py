"""A file that is published as it is, beside the pages."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SiteFile:
    """What a host writes without looking at it."""

    path: str
    """Relative to the site, with `/`."""
    make: Callable[[], str | bytes]

    @property
    def content(self) -> str | bytes:
        """What stands in it, made anew; a text is written in UTF-8."""
        return self.make()
