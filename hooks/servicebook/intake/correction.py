"""The text of an issue written with the correction's form goes in; a change of one item comes out.

The words that are wrong are looked for in the item that the page is made from. Where they stand
exactly once, the company's file that changes them can be written, and reviewed like any other.
Where they do not, only a person can tell what was meant; the answer says in which file to look.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from servicebook.compiler import Sources
from servicebook.intake.answers import Answers, read_answers
from servicebook.intake.change import Place, change, texts
from servicebook.intake.event import Issue
from servicebook.intake.propose import Proposal
from servicebook.intake.questions import CORRECTION
from servicebook.intake.refusal import Refusal
from servicebook.intake.yaml_text import as_yaml
from servicebook.layer import CHANGE_NAMES, RawItem, lay_over, unread_keys
from servicebook.load.files import load_base, load_company
from servicebook.load.loaded import Vocabulary
from servicebook.model.fields import is_id
from servicebook.model.kinds import FIELD_NAMES, KINDS, Kind

NO_PAGE = (
    "“Which page” is not the address of a page that is made from the playbook: "
    "copy it from the top of your browser, as in principles/answer-fast/."
)
MOST_LISTED = 3


class Page(NamedTuple):
    """What an address leads to."""

    kind: Kind
    item_id: str | None
    """None where all items of the kind stand on the page."""


class Found(NamedTuple):
    """A text in which the wrong words stand."""

    item: RawItem
    place: Place
    begin: int
    end: int


def read_correction(issue: Issue, sources: Sources) -> Proposal | Refusal:
    """Make a change of the company's layer of an issue."""
    answers = read_answers(issue.body, CORRECTION)
    if isinstance(answers, Refusal):
        return answers
    page = page_of(answers["page"])
    items = [*_items_on(page, sources)] if page else []
    if not items:
        return Refusal((NO_PAGE,))
    found = [*_find(answers["wrong"], items)]
    if len(found) == 1:
        return _proposal(found[0], answers)
    if found:
        message = f"The words that are wrong stand {len(found)} times on this page"
        return Refusal((f"{message}: copy a few more of the words around them.",))
    return Refusal((_nowhere(items),))


def page_of(address: str) -> Page | None:
    """Read which kind and item an address leads to; None where it is no page of those."""
    kinds = {kind.address: kind for kind in KINDS.values()}
    steps = re.split(r"[/?#\s]+", address.lower().partition("#")[0].partition("?")[0])
    steps = [step.removesuffix(".html") for step in steps if step not in {"", "index.html"}]
    for step, after in zip(steps[-2::-1], steps[:0:-1], strict=False):
        if step in kinds and kinds[step].own_pages and is_id(after):
            return Page(kinds[step], after)
    last = next((kinds[step] for step in reversed(steps) if step in kinds), None)
    return Page(last, None) if last else None


def _items_on(page: Page, sources: Sources) -> Iterator[RawItem]:
    """Yield the items that a page is made from, as they were typed."""
    words = Vocabulary(frozenset(KINDS), FIELD_NAMES | CHANGE_NAMES)
    base = load_base(sources.base_path, sources.root_path, words)
    own = load_company(sources.company_path, sources.root_path, words)
    for item in lay_over(base.documents, own.documents, unread_keys(base)).items:
        if item.key.kind == page.kind.name and page.item_id in {None, item.key.id}:
            yield item


def _find(words: str, items: Iterable[RawItem]) -> Iterator[Found]:
    """Find some words wherever they stand; how they are spaced does not matter."""
    pattern = re.compile(r"\s+".join(map(re.escape, words.split())))
    for item in items:
        for place in texts(item.fields, KINDS[item.key.kind].shape):
            for match in pattern.finditer(place.scalar.text):
                yield Found(item, place, match.start(), match.end())


def _nowhere(items: list[RawItem]) -> str:
    paths = [*dict.fromkeys(item.id_span.path for item in items)]
    files = " or ".join(f"`{path}`" for path in paths[:MOST_LISTED])
    return (
        "The words that are wrong stand in no text of this page exactly as they were copied; part "
        "of them may be a link, or come from another place. Somebody has to look, "
        f"most likely in {files}."
    )


def _proposal(found: Found, answers: Answers) -> Proposal | Refusal:
    item, (path, scalar) = found.item, found.place
    if item.origin != "base":
        place = f"`{scalar.span.path}`, line {scalar.span.line}"
        return Refusal((f"This item is the company's own or changed already: see {place}.",))
    text = scalar.text[: found.begin] + answers["right"] + scalar.text[found.end :]
    if text == scalar.text:
        return Refusal(("“What should stand there” is what stands there now.",))
    fields = change(item.fields, path, text)
    return Proposal(item.key, as_yaml(fields), {"": "What should stand there"})
