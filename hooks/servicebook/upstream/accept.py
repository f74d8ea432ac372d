"""A comparison and what is accepted go in; the receipt to be kept comes out."""

from collections.abc import Iterable, Iterator

from servicebook.layer import Key
from servicebook.upstream.canonical import item_fingerprint
from servicebook.upstream.drift import Comparison
from servicebook.upstream.receipt import Receipt, Seen, can_be_named
from servicebook.upstream.touches import WHOLE, touches

Place = tuple[Key, str]


def everything(comparison: Comparison) -> frozenset[Key]:
    """Name all that can be accepted: what the base has, and what it has no more."""
    return frozenset(comparison.current) | comparison.gone


def accept(comparison: Comparison, keys: frozenset[Key], version: str) -> Receipt:
    """Accept items as the base has them now.

    What is gone beneath a change stays in the receipt until the change is mended, so that what it
    was can still be shown; an item under an id of the company's own is not accepted at all.

    Args:
        comparison: The base beside the receipt so far.
        keys: The items, by their present names, or their last ones where they are gone.
        version: The base's version.
    """
    before = comparison.receipt
    stuck = [one for one in comparison.drifts() if one.state in {"lost", "clash"}]
    keys -= {one.key for one in stuck if one.path in {"", WHOLE}}
    replaced = keys | {old for old, new in comparison.layered.names_before.items() if new in keys}
    items = {key: sign for key, sign in before.items.items() if key not in replaced}
    items |= {
        key: item_fingerprint(comparison.current[key].fields)
        for key in keys
        if key in comparison.current and can_be_named(str(key))
    }
    names = {**before.former, **comparison.layered.names_before}
    lost = tuple((one.key, one.path) for one in stuck)
    touched = {
        (key, path): seen
        for (key, path), seen in before.touched.items()
        if key not in replaced or _is_within((names.get(key, key), path), lost)
    }
    touched |= dict(_seen(comparison, keys, version))
    former = {old: new for old, new in names.items() if new in items and can_be_named(str(old))}
    return Receipt(items, touched, former)


def _is_within(place: Place, entries: Iterable[Place]) -> bool:
    key, path = place
    return any(key == one[0] and f"{path}.".startswith(f"{one[1]}.") for one in entries)


def _seen(
    comparison: Comparison, keys: frozenset[Key], version: str
) -> Iterator[tuple[Place, Seen]]:
    for change in comparison.layered.changes:
        key = change.target
        if key not in keys or key not in comparison.current:
            continue
        for touch in touches(comparison.current[key].fields, change):
            is_missing = touch.now is None and touch.verb in {"lost", "beside", "cleared"}
            path = touch.recorded_path
            is_named = can_be_named(f"{key} {path}")
            if touch.verb != "added" and not is_missing and is_named:
                known = comparison.receipt.touched.get((key, path))
                is_same = known is not None and known.text == touch.now
                yield (key, path), known if is_same and known else Seen(version, touch.now)
