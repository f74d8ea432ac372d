"""Which ids exist, whether or not their items could be read."""

from servicebook.layer.layered import Layered
from servicebook.layer.raw import ANY_ID, Key
from servicebook.load.loaded import VARIABLES_STEM, Loaded
from servicebook.load.nodes import Document, Sequence
from servicebook.model.kinds import KINDS


def written_keys(layered: Layered, *layers: Loaded) -> frozenset[Key]:
    """Collect every id that exists; a file's name counts as one, for an item that lost its id."""
    documents = [one for layer in layers for one in layer.documents]
    files = [Key(one.kind, one.stem) for one in documents if not _is_list_of_items(one)]
    hidden = [one.key for one in layered.hidden]
    return frozenset([*(one.key for one in layered.items), *hidden, *files])


def unread_keys(*layers: Loaded) -> frozenset[Key]:
    """Collect what probably stands in the files that could not be read."""
    found = set()
    for layer in layers:
        for one in layer.unread:
            if one.kind == VARIABLES_STEM:
                continue
            kinds = [one.kind] if one.kind in KINDS else list(KINDS)
            found |= {Key(kind, ANY_ID if KINDS[kind].listed else one.stem) for kind in kinds}
    return frozenset(found)


def _is_list_of_items(document: Document) -> bool:
    is_list = isinstance(document.root, Sequence)
    return is_list and document.kind in KINDS and KINDS[document.kind].listed
