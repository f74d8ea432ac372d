"""What was to be accepted goes in; a line for each item that was not, or not wholly, comes out."""

from collections.abc import Iterable, Iterator

from servicebook.layer import Key
from servicebook.upstream.drift import Drift, State
from servicebook.upstream.touches import WHOLE

TO_BE_MENDED: frozenset[State] = frozenset({"lost", "clash"})
"""The states that stay whatever is accepted: the company must change what it wrote."""


def left_over(
    keys: Iterable[Key], before: Iterable[Drift], after: Iterable[Drift]
) -> Iterator[str]:
    """Say which items needed nothing, and which need more than to be accepted.

    Args:
        keys: The items named.
        before: What there was to accept.
        after: What there still is.
    """
    drifted = {one.key for one in before}
    left: dict[Key, Drift] = {}
    for one in after:
        if one.state in TO_BE_MENDED:
            left.setdefault(one.key, one)
    for key in sorted(keys):
        if key in left:
            yield _to_be_mended(left[key])
        elif key not in drifted:
            yield f"`{key}` needs nothing: it is as you last accepted it."


def _to_be_mended(drift: Drift) -> str:
    there = f"{drift.span.path}:{drift.span.line}" if drift.span else ""
    if drift.state == "clash":
        advice = f"give yours another id, such as `co-{drift.key.id}` ({there}), then accept it"
        return f"`{drift.key}` is not accepted, because you have an item with this id: {advice}."
    if drift.path == WHOLE:
        advice = f"delete what you wrote of it ({there}), then accept it"
        return f"`{drift.key}` is not accepted, because it was removed upstream: {advice}."
    what = f"`{drift.key}` is accepted, but for `{drift.path}`, which was removed upstream"
    return f"{what}: mend what you wrote of it ({there}), then accept it."
