"""A small upstream playbook that changes with every release, and a company that changes it too.

What must be reported is worked out here from plain dictionaries by the items' permanent numbers,
without any of the code that is tested.
"""

import copy
import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

Said = dict[str, Any]
"""An item's fields as a dictionary."""

WORDS = ("answer", "call", "care", "check", "customer", "day", "keep", "late", "mend", "promise")
START = 24
"""How many items the first release has."""


@dataclass
class Upstream:
    """The upstream playbook: items by a number that stays, whatever their names."""

    chance: random.Random
    items: dict[int, Said] = field(default_factory=dict)
    kinds: dict[int, str] = field(default_factory=dict)
    made: int = 0

    def begin(self) -> None:
        """Write the first release."""
        for _ in range(START):
            self.add()

    def add(self) -> int:
        """Add an item of some kind."""
        number = self.made
        self.made += 1
        kind = ("principles", "terms", "plays", "checklists")[number % 4]
        self.kinds[number] = kind
        self.items[number] = getattr(self, f"_{kind}")(f"item-{number}")
        return number

    def release(self) -> None:
        """Change this and that: every sort of change happens in the course of ten releases."""
        for change in (self._reword, self._reword, self._reword_entry, self._reword_entry):
            change()
        for _ in range(2):
            self.add()
        for change in self.chance.sample(
            [self._rename, self._remove, self._reorder, self._add_entry, self._drop_entry], 3
        ):
            change()

    def save(self, folder: Path) -> None:
        """Write the files, laid out in another way each time."""
        for path in folder.glob("*/item-*.yml"):
            path.unlink()
        for number, said in self.items.items():
            first, *others = said.items()
            self.chance.shuffle(others)
            path = folder / f"{self.name(number)}.yml"
            write(path, dict([first, *others]), self.chance.choice((40, 1000)))
            path.write_text(f"# Note {self.chance.random()}\n{path.read_text('utf-8')}", "utf-8")

    def name(self, number: int) -> str:
        """Say an item's present name."""
        return f"{self.kinds[number]}/{self.items[number]['id']}"

    def some(self, kind: str | None = None) -> int:
        """Pick an item."""
        known = [one for one in self.items if kind in {None, self.kinds[one]}]
        return self.chance.choice(known)

    def text(self) -> str:
        """Make up a sentence nobody has said before."""
        words = " ".join(self.chance.choices(WORDS, k=5))
        return f"{words.capitalize()}: {self.chance.randrange(10**9)}, #1 & “more”."

    def _reword(self) -> None:
        self.items[self.some()]["title"] = self.text()

    def _reword_entry(self) -> None:
        entries = self.entries(self.some(self.chance.choice(("principles", "plays", "checklists"))))
        self.chance.choice(entries)["text"] = self.text()

    def _rename(self) -> None:
        said = self.items[self.some()]
        said["aliases"] = [*said.get("aliases", ()), said["id"]]
        said["id"] += "-again"

    def _remove(self) -> None:
        del self.items[self.some()]

    def _reorder(self) -> None:
        self.chance.shuffle(self.entries(self.some("principles")))

    def _add_entry(self) -> None:
        entries = self.entries(self.some("checklists"))
        entries.insert(0, {"id": f"entry-{self.chance.randrange(10**9)}", "text": self.text()})

    def _drop_entry(self) -> None:
        entries = self.entries(self.some("plays"))
        if len(entries) > 1:
            entries.pop(self.chance.randrange(len(entries)))

    def entries(self, number: int) -> list[Said]:
        """Return an item's entries with ids: practices, steps, or the items of its section."""
        said = self.items[number]
        if self.kinds[number] == "checklists":
            return said["sections"][0]["items"]
        return said["practices" if self.kinds[number] == "principles" else "steps"]

    def _principles(self, item_id: str) -> Said:
        practices = [{"id": f"p{n}", "text": self.text(), "why": self.text()} for n in range(3)]
        return {
            "id": item_id,
            "title": self.text(),
            "summary": self.text(),
            "statement": self.text(),
            "why": self.text(),
            "evidence": {"grade": "opinion", "text": self.text()},
            "looks_like": [self.text()],
            "does_not_mean": [self.text()],
            "practices": practices,
            "questions": [self.text()],
            "measure": self.text(),
        }

    def _terms(self, item_id: str) -> Said:
        said = {"id": item_id, "title": self.text(), "definition": self.text()}
        return said | {"also": [self.text(), self.text()], "summary": self.text()}

    def _plays(self, item_id: str) -> Said:
        return {
            "id": item_id,
            "title": self.text(),
            "summary": self.text(),
            "situation": self.text(),
            "first_words": self.text(),
            "steps": [{"id": f"s{n}", "text": self.text()} for n in range(4)],
            "escalate": {"when": [self.text()], "to": "agent"},
        }

    def _checklists(self, item_id: str) -> Said:
        items = [{"id": f"i{n}", "text": self.text()} for n in range(3)]
        return {
            "id": item_id,
            "title": self.text(),
            "summary": self.text(),
            "objective": self.text(),
            "moment": self.text(),
            "mode": "read-do",
            "audience": ["agent"],
            "owner": "agent",
            "sections": [{"id": "look", "title": self.text(), "items": items}],
        }


def content(said: Said) -> Said:
    """Leave out an item's names."""
    return {name: one for name, one in said.items() if name not in {"id", "aliases"}}


def at(said: Said | None, path: str) -> Any:
    """Return what stands at a place of fields and entries, or None where nothing does."""
    value: Any = said
    for name in path.split("."):
        if isinstance(value, list):
            value = next((one for one in value if one["id"] == name), None)
        elif value is not None:
            value = value.get(name)
    return value


def without(said: Said, path: str) -> Said:
    """Return what is said besides what stands at a place; an entry leaves its id there."""
    rest = copy.deepcopy(said)
    before, _, last = path.rpartition(".")
    inside = at(rest, before) if before else rest
    if isinstance(inside, dict):
        inside.pop(last, None)
    elif (entry := at(rest, path)) is not None:
        for name in entry.keys() - {"id"}:
            del entry[name]
    return rest


def write(path: Path, said: Said | list[Said], width: int = 1000) -> None:
    """Write a file of YAML."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump(said, allow_unicode=True, sort_keys=False, width=width)
    path.write_text(text, "utf-8")
