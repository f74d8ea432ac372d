"""What has become of things upstream goes in; it comes out as text for people, and for programs."""

import json
from collections.abc import Iterable, Iterator, Sequence
from textwrap import indent

from servicebook.diagnostics import Span
from servicebook.upstream.drift import DECISIONS, Drift, State
from servicebook.upstream.touches import WHOLE
from servicebook.upstream.wording import indented, marked, readable

FORMAT = 1
"""The number of the JSON form; it grows when a program that reads it would have to be changed."""

DEPTH = 2
"""How far a text of several lines stands in from its name."""
HEADINGS: dict[State, str] = {
    "beneath": "Changed upstream beneath a change of yours. Keep yours or take theirs, then accept",
    "lost": "Removed upstream, and changed by you. Mend your file, then accept",
    "clash": "New upstream under an id of yours. Give yours another id",
    "new": "New upstream, and not published before you accept it, or hide it with a reason",
    "arrived": "New upstream, and published",
    "changed": "Changed upstream, and taken over",
    "renamed": "Renamed upstream; links and changes by the old id still lead there",
    "removed": "Removed upstream",
    "same": "By now the same upstream as yours. You can delete it from your file",
    "unrecorded": "Changed by you since, and not in the receipt yet",
}
"""What each state is called, in the order told."""
NOUNS: dict[State, str] = {
    "beneath": "changed beneath yours",
    "lost": "removed beneath yours",
    "clash": "under an id of yours",
    "new": "new",
    "arrived": "new and published",
    "changed": "changed and taken over",
    "renamed": "renamed",
    "removed": "removed",
    "same": "same as yours by now",
    "unrecorded": "not recorded yet",
}


def decisions(drifts: Iterable[Drift]) -> list[Drift]:
    """Keep those that somebody must decide."""
    return [one for one in drifts if one.state in DECISIONS]


def in_a_line(drifts: Sequence[Drift]) -> str:
    """Say how many there are of each sort."""
    counts = {state: sum(one.state == state for one in drifts) for state in HEADINGS}
    told = [f"{number} {NOUNS[state]}" for state, number in counts.items() if number]
    return ", ".join(told) if told else "nothing has changed upstream since you last accepted it"


def as_text(drifts: Sequence[Drift]) -> str:
    """Tell everything, by what has become of it, the words of both sides under each other."""
    groups = []
    for state, heading in HEADINGS.items():
        told = [_in_lines(one) for one in drifts if one.state == state]
        if told:
            groups.append("\n".join([f"{heading}:", *told]))
    return "\n\n".join(groups)


def as_json(drifts: Sequence[Drift], version: str) -> str:
    """Write everything for programs."""
    steps = [_step(one) for one in drifts]
    whole = {
        "format": FORMAT,
        "version": version,
        "decisions": len(decisions(drifts)),
        "steps": steps,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _step(drift: Drift) -> dict[str, object]:
    span = drift.span
    return {
        "state": drift.state,
        "item": str(drift.key),
        "path": drift.path,
        "file": span.path if span else None,
        "line": span.line if span else None,
        "column": span.column if span else None,
        "then": drift.then,
        "now": drift.now,
        "yours": drift.yours,
        "since": drift.since,
    }


def _in_lines(drift: Drift) -> str:
    head = f"  {drift.key}"
    if drift.path not in {"", WHOLE}:
        head += f", {drift.path}"
    if drift.state == "renamed":
        head += f", before {drift.since}"
    if drift.span is not None:
        head += f"  ({_place(drift.span)})"
    return "\n".join([head, *(indent(side, "    ") for side in _sides(drift))])


def _place(span: Span) -> str:
    return f"{span.path}:{span.line}"


def _sides(drift: Drift) -> Iterator[str]:
    """Yield what both sides say; between then and now, what went is marked and what came."""
    if drift.state not in {"beneath", "lost", "unrecorded"} or drift.verb == "beside":
        return
    then, now = marked(drift.then, drift.now)
    if then is not None:
        since = f" ({drift.since})" if drift.since else ""
        yield f"then{since}:{indented(then, DEPTH)}"
    yield f"now:{indented(now or 'nothing', DEPTH)}"
    yours = "taken out" if drift.yours is None else readable(drift.yours)
    yield f"yours:{indented(yours, DEPTH)}"
