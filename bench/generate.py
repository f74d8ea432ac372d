"""A number of items goes in; a playbook of that many pages is written, the same one every time.

Items are of every kind that has pages of its own, about 2 kB of YAML each, and refer to each
other. A few limits and sources stand beside them, so that there is something to refer to.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bench.words import TOPICS, Voice

Fields = dict[str, Any]

CYCLE = (
    *("principles", "roles", "roles", "onboarding"),
    *("anecdotes", "checklists", "plays") * 5,
    "anecdotes",
)
"""The kinds of twenty items in a row."""
LIMITS = tuple(f"limit-{number}" for number in range(6))
SOURCES = tuple(f"source-{number}" for number in range(20))
EMBLEMS = ("keep-the-promise", "answer-fast", "fix-the-system", "know-the-limits")
PHASES = ("before-day-1", "day-1", "week-1", "day-30")


@dataclass(frozen=True, slots=True)
class Ids:
    """What items may refer to."""

    of: Mapping[str, tuple[str, ...]]
    """The ids of each kind that has pages of its own."""
    references: tuple[str, ...]
    """All of them as `kind/id`."""


class _Dumper(yaml.CSafeDumper):
    """Write texts of several lines as people do, under a `|`."""


def _represent_text(dumper: yaml.CSafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _represent_text)


def generate(folder: Path, items: int) -> None:
    """Write the base layer of a playbook.

    Args:
        folder: Where it goes; made anew.
        items: How many items with a page of their own it has.
    """
    names = [(CYCLE[number % len(CYCLE)], number) for number in range(items)]
    ids = _ids(names)
    position = dict.fromkeys(ids.of, 0)
    for kind, _ in names:
        item_id = ids.of[kind][position[kind]]
        position[kind] += 1
        _write(folder / kind / f"{item_id}.yml", _item(kind, item_id, ids))
    _write(folder / "limits" / "limits.yml", [_limit(one, ids) for one in LIMITS])
    _write(folder / "sources" / "sources.yml", [_source(one) for one in SOURCES])


def _ids(names: list[tuple[str, int]]) -> Ids:
    of: dict[str, list[str]] = {kind: [] for kind in BUILDERS}
    for kind, number in names:
        # A plan has the id of the role it leads into; there are twice as many roles as plans.
        plans = len(of["onboarding"])
        own = f"{TOPICS[number % len(TOPICS)]}-{number}"
        of[kind].append(of["roles"][plans] if kind == "onboarding" else own)
    references = tuple(f"{kind}/{one}" for kind, ids in of.items() for one in ids)
    return Ids({kind: tuple(ids) for kind, ids in of.items()}, references)


def _write(path: Path, content: Fields | list[Fields]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = yaml.dump(content, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
    path.write_text(text, "utf-8")


def _item(kind: str, item_id: str, ids: Ids) -> Fields:
    voice = Voice(f"{kind}/{item_id}")
    words, number = item_id.rsplit("-", 1)
    return {
        "id": item_id,
        "title": f"{words.replace('-', ' ').capitalize()}, case {number}",
        "summary": voice.line(),
        "tags": [words],
        "owner": voice.pick(ids.of["roles"]),
        "reviewed": "2026-01-31",
        "phrases": voice.lines(2),
        **BUILDERS[kind](voice, ids),
        "see_also": voice.some(ids.references, 2),
    }


def _principle(voice: Voice, ids: Ids) -> Fields:
    practices = [
        {"id": f"practice-{one}", "text": voice.line(), "why": voice.rich(1, ids.references)}
        for one in range(3)
    ]
    return {
        "emblem": voice.pick(EMBLEMS),
        "statement": voice.line(),
        "why": voice.rich(3, ids.references),
        "evidence": {
            "grade": "reported",
            "text": voice.rich(2, ids.references),
            "sources": voice.some(SOURCES, 2),
        },
        "looks_like": voice.lines(3),
        "does_not_mean": voice.lines(2),
        "practices": practices,
        "questions": voice.lines(3),
        "measure": voice.rich(1, ids.references),
    }


def _anecdote(voice: Voice, ids: Ids) -> Fields:
    told = ("situation", "what_happened", "outcome", "lesson")
    return {
        "polarity": voice.pick(("good", "bad", "mixed")),
        "industry": voice.pick(("Hotels", "Banking", "Repairs", "Retail", "Software")),
        "year": 2010 + voice.pick(range(16)),
        "channels": voice.some(("phone", "counter", "e-mail", "chat"), 2),
        **{field: voice.rich(3, ids.references) for field in told},
        "try_this": voice.line(),
        "uncertain": voice.rich(1, ids.references),
        "evidence": voice.pick(("reported", "first-hand", "opinion")),
        "sources": voice.some(SOURCES, 2),
        "discuss": voice.lines(3),
        "principles": voice.some(ids.of["principles"], 2),
        "roles": voice.some(ids.of["roles"], 2),
    }


def _checklist(voice: Voice, ids: Ids) -> Fields:
    return {
        "objective": voice.line(),
        "moment": voice.line(),
        "mode": voice.pick(("read-do", "do-confirm")),
        "audience": voice.some(ids.of["roles"], 2),
        "minutes": 2 + voice.pick(range(20)),
        "sections": [_section(number, voice, ids) for number in range(2)],
        "principles": voice.some(ids.of["principles"], 2),
    }


def _section(number: int, voice: Voice, ids: Ids) -> Fields:
    items: list[Fields] = [{"id": f"box-{number}-{one}", "text": voice.line()} for one in range(4)]
    items[0] |= {"critical": True, "note": voice.rich(1, ids.references)}
    items[2] |= {"note": voice.rich(2, ids.references), "limit": voice.pick(LIMITS)}
    return {
        "id": f"section-{number}",
        "title": f"Part {number + 1}",
        "pause_point": voice.line(),
        "items": items,
    }


def _play(voice: Voice, ids: Ids) -> Fields:
    steps = [
        {"id": f"step-{one}", "text": voice.line(), "say": voice.line(), "not": voice.line()}
        for one in range(4)
    ]
    steps[1]["more"] = voice.rich(2, ids.references)
    limit = voice.pick(LIMITS)
    steps[2] |= {"limit": limit, "more": f"{voice.line()} Up to {{{{ limits.{limit}.up_to }}}}."}
    return {
        "situation": voice.line(),
        "first_words": voice.line(),
        "steps": steps,
        "escalate": {"when": voice.lines(2), "to": voice.pick(ids.of["roles"])},
        "afterwards": voice.lines(2),
        "principles": voice.some(ids.of["principles"], 2),
        "checklists": voice.some(ids.of["checklists"], 2),
        "anecdotes": voice.some(ids.of["anecdotes"], 1),
        "roles": voice.some(ids.of["roles"], 2),
    }


def _role(voice: Voice, ids: Ids) -> Fields:
    decisions = [
        {
            "id": f"decision-{one}",
            "choice": voice.line(),
            "better": voice.line(),
            "why": voice.line(),
        }
        for one in range(3)
    ]
    return {
        "purpose": voice.line(),
        "reaches_customers_by": voice.lines(4),
        "decisions": decisions,
        "path": voice.some(ids.references, 5),
        "checklists": voice.some(ids.of["checklists"], 3),
        "plays": voice.some(ids.of["plays"], 2),
    }


def _onboarding(voice: Voice, ids: Ids) -> Fields:
    return {
        "role": voice.pick(ids.of["roles"]),
        "phases": [_phase(phase, voice, ids) for phase in PHASES],
    }


def _phase(phase: str, voice: Voice, ids: Ids) -> Fields:
    return {
        "id": phase,
        "goal": voice.line(),
        "how_we_know": voice.line(),
        "items": [{"id": f"{phase}-{one}", "text": voice.line()} for one in range(2)],
        "checklists": voice.some(ids.of["checklists"], 1),
        "read": voice.some(ids.references, 1),
    }


def _limit(limit_id: str, ids: Ids) -> Fields:
    voice = Voice(limit_id)
    return {
        "id": limit_id,
        "title": limit_id.capitalize().replace("-", " "),
        "role": voice.pick(ids.of["roles"]),
        "may_always": voice.lines(2),
        "up_to": {"amount": 20 + voice.pick(range(200)), "per": "case"},
        "must_escalate": voice.lines(2),
        "record": voice.line(),
    }


def _source(source_id: str) -> Fields:
    voice = Voice(source_id)
    return {"id": source_id, "title": voice.line(), "author": "A. Writer", "type": "article"}


BUILDERS: Mapping[str, Callable[[Voice, Ids], Fields]] = {
    "principles": _principle,
    "anecdotes": _anecdote,
    "checklists": _checklist,
    "plays": _play,
    "roles": _role,
    "onboarding": _onboarding,
}
"""What makes the fields of each kind that has pages of its own."""
