"""Where a page's links lead: targets, files and names in texts go in, addresses come out."""

from collections.abc import Callable

from markupsafe import Markup

from servicebook.link import Graph, key_of
from servicebook.prose import Prose
from servicebook.routes import Target, asset_url, site_url, target_of


class PageLinks:
    """Addresses as seen from one page of the site."""

    def __init__(self, graph: Graph, prose: Prose, page_uri: str) -> None:
        """Take what can be linked to, and from where.

        Args:
            graph: The items, for links in texts.
            prose: The texts.
            page_uri: The page that the links stand on.
        """
        self._graph = graph
        self._prose = prose
        self._page_uri = page_uri
        self._known: dict[Target, str | None] = {}

    def functions(self) -> dict[str, Callable[..., object]]:
        """Return what templates call: `rich` for Markdown, the others for addresses and ids."""
        return {
            "rich": self.rich,
            "url_for": self.url_for,
            "asset_url": self.asset_url,
            "anchor": self.anchor,
        }

    def anchor(self, name: str = "") -> str:
        """Return the id of a place on the page."""
        return name

    def url_for(self, target: Target) -> str | None:
        """Return where a target is; None where it cannot be reached from here."""
        if target not in self._known:
            self._known[target] = self._address(target)
        return self._known[target]

    def asset_url(self, asset_uri: str) -> str:
        """Return where a file is."""
        return asset_url(self._page_uri, asset_uri)

    def rich(self, text: str, *, is_outside: bool = False) -> Markup:
        """Return the HTML of a text; one from outside may hold less."""
        return self._prose.convert(text, is_outside=is_outside).html(self._item_url)

    def _address(self, target: Target) -> str | None:
        return site_url(self._page_uri, target)

    def _item_url(self, reference: str) -> str | None:
        record = self._graph.find(key_of(reference, None))
        return self.url_for(target_of(record.key)) if record is not None else None
