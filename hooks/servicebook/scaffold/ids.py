"""An id as typed goes in; the id that the new item gets comes out."""

from servicebook.layer import Key
from servicebook.layer.base import OWN_PREFIX
from servicebook.model.fields import MOST_LETTERS, is_id
from servicebook.model.kinds import Kind
from servicebook.scaffold.existing import Existing
from servicebook.scaffold.refusal import RefusedError
from servicebook.suggest import slug


def new_id(typed: str, kind: Kind, existing: Existing, *, is_base: bool) -> str:
    """Give a new item its id: small letters, with the prefix of a company's own items.

    Args:
        typed: As somebody typed it.
        kind: The item's kind.
        existing: The ids that are taken.
        is_base: Whether the item is one of the base playbook, whose ids have no prefix.

    Raises:
        RefusedError: No id can be made of it, or the id is taken.
    """
    bare = slug(typed)
    is_own = bare.startswith(OWN_PREFIX)
    if not bare or bare == OWN_PREFIX.strip("-"):
        raise RefusedError(
            f"No id can be made of `{typed}`: use small letters from a to z, digits and hyphens, "
            "such as `the-lost-key`."
        )
    if is_base and is_own:
        raise RefusedError(
            f"`{bare}` cannot stand in the base: ids that begin with `{OWN_PREFIX}` belong to "
            f"companies. Use `{bare.removeprefix(OWN_PREFIX)}`."
        )
    _refuse_taken(Key(kind.name, bare), kind, existing)
    if is_base or is_own:
        return _possible(bare)
    item_id = f"{OWN_PREFIX}{bare}"[:MOST_LETTERS].rstrip("-")
    _refuse_taken(Key(kind.name, item_id), kind, existing)
    return item_id


def _possible(item_id: str) -> str:
    if not is_id(item_id):
        raise RefusedError(f"No file can be called `{item_id}` on Windows: use another id.")
    return item_id


def _refuse_taken(key: Key, kind: Kind, existing: Existing) -> None:
    own = existing.own.get(key)
    if own is not None:
        raise RefusedError(f"There is {kind.noun} `{key.id}` already, in {own.path}:{own.line}.")
    item = existing.base.get(key)
    if item is not None:
        span = item.id_span
        raise RefusedError(
            f"The base has {kind.noun} `{key.id}` already, in {span.path}:{span.line}. To change "
            f"it: servicebook new {kind.name.removesuffix('s')} {key.id} --from {key.id}"
        )
