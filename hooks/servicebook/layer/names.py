"""Every item there is goes in; the one that a wrong reference was meant to name comes out."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

from servicebook.layer.raw import Key, RawItem
from servicebook.model.kinds import KINDS
from servicebook.suggest import Finder, kind_meant, slug

SUFFIXES = (".yml", ".yaml", ".md", ".html")


class Names:
    """The ids and titles of all items that a reference may name."""

    def __init__(self, items: Iterable[RawItem]) -> None:
        self._items = tuple(items)
        self._searches: dict[str, tuple[Finder, Finder]] = {}

    def has(self, key: Key) -> bool:
        """Whether there is such an item."""
        return key.id in self._ids.get(key.kind, {})

    def first(self, kind: str) -> str | None:
        """Return an id of a kind, as an example."""
        return next(iter(self._ids.get(kind, ())), None)

    def meant(self, written: str, kind: str | None) -> Key | None:
        """Find the item that was most likely meant by a reference.

        Args:
            written: An id, a title, `kind/id` or the address of a page, more or less right.
            kind: The kind that the field takes; None where it takes any.
        """
        first, item_id = _halves(written)
        if kind is not None:
            return self._of_kind(item_id, kind)
        if not first:
            return self.anywhere(item_id) or self._only(slug(item_id), self._titles)
        meant = kind_meant(first, KINDS)
        found = self._of_kind(item_id, meant) if meant else None
        if found is None or found.id != slug(item_id):
            return self.anywhere(item_id) or found
        return found

    def anywhere(self, item_id: str) -> Key | None:
        """Return the only item of any kind that has an id."""
        return self._only(slug(item_id), self._ids)

    def home(self, kind: str) -> str:
        """Say where the ids of a kind stand."""
        item = next((one for one in self._items if one.key.kind == kind), None)
        if item is None:
            return f"there is nothing in `{kind}` yet"
        folder = item.id_span.path.rpartition("/")[0]
        if KINDS[kind].listed:
            return f"ids of `{kind}` stand in the files of {folder}/"
        return f"ids of `{kind}` are the file names in {folder}/"

    def _of_kind(self, written: str, kind: str) -> Key | None:
        ids, titles = self._ids.get(kind, {}), self._titles.get(kind, {})
        form = slug(written)
        found = ids.get(form) or titles.get(form)
        if found is None:
            in_ids, in_titles = self._finders(kind)
            near = in_titles.nearest(written)
            found = in_ids.nearest(written) or (titles[slug(near)] if near else None)
        return Key(kind, found) if found else None

    def _finders(self, kind: str) -> tuple[Finder, Finder]:
        """Search a kind's ids, and its titles."""
        if kind not in self._searches:
            ids, titles = self._ids.get(kind, {}), self._titles.get(kind, {})
            self._searches[kind] = Finder(ids), Finder(titles)
        return self._searches[kind]

    def _only(self, form: str, named: Mapping[str, Mapping[str, str]]) -> Key | None:
        found = [Key(kind, forms[form]) for kind, forms in named.items() if form in forms]
        return found[0] if len(found) == 1 else None

    @cached_property
    def _ids(self) -> Mapping[str, Mapping[str, str]]:
        """Ids by kind."""
        found: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for item in self._published:
            found[item.key.kind][item.key.id] = item.key.id
        return found

    @cached_property
    def _titles(self) -> Mapping[str, Mapping[str, str]]:
        """Ids by kind and by the title's form."""
        found: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for item in self._published:
            title = slug(item.fields.text("title") or "")
            if title:
                found[item.key.kind].setdefault(title, item.key.id)
        return found

    @cached_property
    def _published(self) -> tuple[RawItem, ...]:
        status = {None, "published"}
        return tuple(one for one in self._items if one.fields.text("status") in status)


def _halves(written: str) -> tuple[str, str]:
    """Take a reference apart into what stands before its last slash, as far as one, and after."""
    text = written.strip().partition("#")[0].strip("/ ")
    for suffix in SUFFIXES:
        text = text.removesuffix(suffix)
    before, _, item_id = text.removesuffix("/index").rpartition("/")
    return before.rpartition("/")[2].strip(), item_id.strip()
