"""A company that changes an upstream playbook in every way there is, in a clone of its own."""

import copy
from dataclasses import dataclass, field
from pathlib import Path

from playbooks import sources_in
from releases import Said, Upstream, at, write

from servicebook.compiler import Analysis, analyse
from servicebook.upstream import accept, as_yaml, everything

YOURS = "What we say instead."


@dataclass(frozen=True)
class Sort:
    """A way to change an item."""

    kind: str
    says: Said
    path: str = ""
    """The place it touches; `whole` for the item, empty where it touches nothing of the base."""
    entry: str = ""
    """The entry that must be there."""


SORTS = {
    "a field": Sort("terms", {"summary": YOURS}, "summary"),
    "a field emptied": Sort("terms", {"unset": ["summary"]}, "summary"),
    "words added to a list": Sort("terms", {"add": {"also": [YOURS]}}),
    "an item replaced": Sort("terms", {"title": "T", "definition": YOURS}, "whole"),
    "a list of texts": Sort("principles", {"looks_like": [YOURS]}, "looks_like"),
    "a group": Sort("principles", {"evidence": {"grade": "opinion", "text": YOURS}}, "evidence"),
    "an entry": Sort(
        "principles",
        {"practices": [{"id": "p1", "text": YOURS}]},
        "practices.p1.text",
        "practices.p1",
    ),
    "an entry hidden": Sort(
        "plays", {"steps": [{"id": "s2", "hide": True, "reason": "Ours."}]}, "steps.s2", "steps.s2"
    ),
    "an item hidden": Sort("plays", {"hide": True, "reason": "Not ours."}, "whole"),
    "an entry far in": Sort(
        "checklists",
        {"sections": [{"id": "look", "items": [{"id": "i1", "text": YOURS}]}]},
        "sections.look.items.i1.text",
        "sections.look.items.i1",
    ),
    "an entry put after another": Sort(
        "checklists",
        {"sections": [{"id": "look", "items": [{"id": "co-1", "after": "i0", "text": YOURS}]}]},
        "sections.look.items.i0.id",
        "sections.look.items.i0",
    ),
    "a reference": Sort("principles", {"see_also": "the item"}),
}


@dataclass
class Company:
    """A company's clone of the upstream repository, and what it has accepted."""

    folder: Path
    hands: dict[str, int] = field(default_factory=dict)
    """The item that each sort of change is made to."""
    accepted: dict[int, Said] = field(default_factory=dict)
    """Items as they were accepted."""
    files: dict[str, Path] = field(default_factory=dict)
    """The file that each is written in."""

    def take_in_hand(self, upstream: Upstream) -> None:
        """Write each sort of change for an item, where it has none; no item is changed twice."""
        for sort, one in SORTS.items():
            if sort not in self.hands:
                free = [
                    number
                    for number in self.accepted
                    if upstream.kinds[number] == one.kind
                    and number in upstream.items
                    and number not in self.hands.values()
                    and (
                        not one.path or one.path == "whole" or at(upstream.items[number], one.path)
                    )
                ]
                self.hands[sort] = upstream.chance.choice(free)
                self._write(sort, upstream)

    def _write(self, sort: str, upstream: Upstream) -> None:
        number, one = self.hands[sort], SORTS[sort]
        item_id = upstream.items[number]["id"]
        path = self.folder / "company" / one.kind / f"{item_id}.yml"
        says: Said = {"id": item_id, **one.says}
        if sort == "an item replaced":
            path = path.with_name(f"co-{item_id}.yml")
            says |= {"id": f"co-{item_id}", "replaces": item_id}
        if sort == "a reference":
            path = self.folder / "company" / "terms" / f"co-{item_id}.yml"
            says = {"id": f"co-{item_id}", "title": "T", "definition": YOURS}
            says["see_also"] = [f"principles/{item_id}"]
        write(path, says)
        self.files[sort] = path

    def give_up(self, sort: str) -> None:
        """Delete a change of something that is gone."""
        self.files.pop(sort).unlink()
        del self.hands[sort]

    def analyse(self) -> Analysis:
        """Read both layers."""
        return analyse(sources_in(self.folder))

    def accept(self, analysis: Analysis, names: frozenset[str], upstream: Upstream) -> None:
        """Accept items by name, and remember what they say."""
        comparison = analysis.settled.comparison
        keys = frozenset(key for key in everything(comparison) if str(key) in names)
        receipt = accept(comparison, keys, "2")
        (self.folder / "company" / "receipt.yml").write_text(as_yaml(receipt), "utf-8")
        for number in upstream.items:
            if upstream.name(number) in names:
                self.accepted[number] = copy.deepcopy(upstream.items[number])
        gone = [number for number in self.accepted if number not in upstream.items]
        for number in gone:
            del self.accepted[number]
