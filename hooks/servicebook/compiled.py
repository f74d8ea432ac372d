"""A compiled playbook, as a host publishes it: pages, sheets and files, each made when asked for.

What is made is large, and what it is made from is small, so a host makes one at a time.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from servicebook.model.company import Company
from servicebook.render import Redirect, RenderedPage, Renderer
from servicebook.sheets import RenderedSheet, SheetRenderer
from servicebook.site_file import SiteFile
from servicebook.views.page import MovedPage, NavEntry, PageView
from servicebook.views.prints import SheetView
from servicebook.words import Words


@dataclass(frozen=True)
class Site:
    """Everything a host needs to publish."""

    company: Company
    views: tuple[PageView, ...]
    """What stands on each page."""
    navigation: tuple[NavEntry, ...]
    moved: tuple[MovedPage, ...]
    """Names that items had before."""
    words: Words
    """For what the host itself shows."""
    sheet_views: tuple[SheetView, ...]
    """What stands on each sheet of paper."""
    files: tuple[SiteFile, ...]
    """What readers can save."""
    day: date
    """When something in it was last checked; no other day is said to be that of the site."""
    renderer: Renderer
    on_paper: SheetRenderer

    @cached_property
    def pages(self) -> tuple[RenderedPage, ...]:
        """Every page, rendered."""
        return tuple(map(self.renderer.render, self.views))

    @cached_property
    def sheets(self) -> tuple[RenderedSheet, ...]:
        """Every sheet, rendered."""
        return tuple(map(self.on_paper.render, self.sheet_views))

    @cached_property
    def redirects(self) -> tuple[Redirect, ...]:
        """Pages that only send readers on."""
        return tuple(map(self.renderer.redirect, self.moved))
