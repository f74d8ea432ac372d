"""What has become of things upstream goes in; what the author is told of it comes out."""

from collections.abc import Collection, Iterable, Iterator
from types import MappingProxyType

from servicebook.diagnostics import Diagnostic, start_of
from servicebook.layer import Change, Key
from servicebook.rules import (
    CHANGED_BENEATH,
    CLASHING_ID,
    REMOVED_UPSTREAM,
    RENAMED_UPSTREAM,
    SAME_AS_UPSTREAM,
    UNRECORDED_CHANGE,
    WAITING_UPSTREAM,
)
from servicebook.upstream.drift import Drift
from servicebook.upstream.touches import WHOLE
from servicebook.upstream.wording import clipped, where

IF_ITEM_IS_GONE = MappingProxyType(
    {
        "changed": "delete your change of it, or make it an item of your own with all its fields",
        "hidden": "delete what you wrote of it: there is nothing left to hide",
        "replaced": "delete this line: yours no longer stands in for anything",
    }
)
LOOK = "`servicebook upgrade` shows"


def findings(
    drifts: Collection[Drift], receipt_path: str, held: frozenset[Key]
) -> Iterator[Diagnostic]:
    """Report what needs a decision, or soon will; what is simply taken over is no news here.

    Args:
        drifts: What has become of things.
        receipt_path: The receipt, where notes stand that have no place of their own.
        held: The items that are not published because nobody has accepted them.
    """
    unrecorded = []
    held -= {drift.key for drift in drifts if drift.state == "clash"}
    for drift in drifts:
        if drift.state == "unrecorded":
            unrecorded.append(drift)
        elif (found := _finding(drift)) is not None:
            yield found
    if held:
        yield _waiting(held, receipt_path)
    if unrecorded:
        yield _unrecorded(unrecorded)


def _finding(drift: Drift) -> Diagnostic | None:
    match drift.state:
        case "beneath":
            return _beneath(drift)
        case "lost":
            return _lost(drift)
        case "same":
            return _same(drift)
        case "clash" if drift.verb is None:  # what stands in for another was reported in laying
            return _clash(drift)
        case _:
            return None


def _beneath(drift: Drift) -> Diagnostic:
    assert drift.span is not None
    message = f"{where(drift)} was changed upstream beneath this"
    then = f"it was “{clipped(drift.then)}”" if drift.then is not None else "what it was is unknown"
    now = f"and is “{clipped(drift.now)}”" if drift.now is not None else "and is gone"
    advice = (
        f"{then} {now}: keep yours or take theirs, "
        f"then run `servicebook upgrade --accept {drift.key}`"
    )
    return CHANGED_BENEATH.at(drift.span, message, advice)


def _lost(drift: Drift) -> Diagnostic:
    assert drift.span is not None
    if drift.path == WHOLE:
        advice = IF_ITEM_IS_GONE.get(drift.verb or "", IF_ITEM_IS_GONE["changed"])
    elif drift.verb == "beside":
        advice = "name another entry here, or delete the line: yours then comes last"
    elif drift.written is not None and "hide" in drift.written.entries:
        advice = IF_ITEM_IS_GONE["hidden"]
    elif drift.verb == "cleared":
        advice = "delete it here: there is nothing left to clear"
    else:
        advice = "delete what you say of it here, or write it as an entry with an id of its own"
    if drift.then is not None and drift.verb != "beside":
        advice += f"; it was “{clipped(drift.then)}”"
    return REMOVED_UPSTREAM.at(drift.span, f"{where(drift)} was removed upstream", advice)


def _same(drift: Drift) -> Diagnostic:
    assert drift.span is not None
    message = f"{where(drift)} is the same upstream by now"
    return SAME_AS_UPSTREAM.at(drift.span, message, "you can delete it here")


def _clash(drift: Drift) -> Diagnostic:
    assert drift.span is not None
    message = f"upstream has an item `{drift.key}` of its own now"
    advice = f"give yours another id, such as `id: co-{drift.key.id}`, in the name of its file too"
    return CLASHING_ID.at(drift.span, message, advice)


def _waiting(held: frozenset[Key], receipt_path: str) -> Diagnostic:
    first, *others = sorted(held)
    if others:
        what = f"{len(held)} new items wait"
        advice = f"{LOOK} them; `servicebook upgrade --accept` with a name publishes that one"
    else:
        what = f"`{first}` is new and waits"
        advice = f"{LOOK} it; `servicebook upgrade --accept {first}` publishes it"
    return WAITING_UPSTREAM.at(start_of(receipt_path), f"{what} to be accepted", advice)


def _unrecorded(drifts: list[Drift]) -> Diagnostic:
    first = min(drifts, key=lambda one: one.span or start_of(""))
    assert first.span is not None
    number = len(drifts)
    what = "this change is" if number == 1 else f"{number} changes of yours are"
    keys = sorted({str(one.key) for one in drifts})
    advice = f"run `servicebook upgrade --accept {' '.join(keys)}`"
    message = f"{what} not in the receipt yet, so later changes beneath cannot be shown in full"
    return UNRECORDED_CHANGE.at(first.span, message, advice)


def renamed(changes: Iterable[Change]) -> Iterator[Diagnostic]:
    """Say which changes name their item by a former id; they are carried out all the same."""
    for change in changes:
        before, now = change.item.key.id, change.target.id
        if change.verb != "replace" and before != now:
            message = f"`{before}` is called `{now}` upstream by now"
            advice = f"write `id: {now}`"
            if change.item.fields.span.column == 1:  # no list of several items
                advice += f", and rename the file to {now}.yml"
            yield RENAMED_UPSTREAM.at(change.item.id_span, message, advice)
