"""The two example companies: what they changed is there, and what they did not is as delivered."""

import re
import shutil
from decimal import Decimal
from html import unescape
from pathlib import Path
from typing import NamedTuple

import pytest
from running import ROOT, run_in
from untouched import Built, addresses, built, links_of, texts_of, without

from servicebook.layer import Key
from servicebook.model.company import Company
from servicebook.model.standard import Limit
from servicebook.routes import ABOUT_URI, page_path, target_of

EXAMPLES = ROOT / "playbook_src" / "examples"
LEAST_COMPARED = 0.9
"""How much of the untouched pages' text is compared; the rest names something touched."""
GROWING = ("newcomer", "agent", "team-lead", "service-manager")
"""Limits, from the narrowest on."""
EVERY_SORT = {
    "an item left out": r"^hide: yes$",
    "an item that stands in for another": r"^replaces: ",
    "a field that is emptied": r"^ +unset: \[",
    "a list that grows": r"^add:$",
    "an entry put behind another": r"^ +after: ",
    "an entry put before another": r"^ +before: ",
    "an entry left out": r"^ {4,}hide: yes$",
    "a value inserted": r"\{\{ ",
}
"""How each sort of change looks in a company's files."""


class Said(NamedTuple):
    """What one page of an example shows, and what it shows no more."""

    company: str
    page: str
    shown: tuple[str, ...]
    gone: tuple[str, ...] = ()


SAID = [
    Said(
        "greenleaf-lawns",
        "principles/keep-the-promise",
        ("from the date on the card to the shut gate", "by half past eight when rain moves"),
        ("Write down what we have led customers to expect",),
    ),
    Said(
        "greenleaf-lawns",
        "checklists/before-you-leave",
        ("Write on the card when children and animals may use the lawn again.",),
        ("Let the customer try it", "Check that power, water, gas"),
    ),
    Said(
        "greenleaf-lawns",
        "plays/co-nobody-came",
        ("I am sorry that you waited for us.", "£75 per case"),
    ),
    Said("greenleaf-lawns", "roles/co-round-planner", ("Round planner", "by half past eight")),
    Said(
        "greenleaf-lawns", "roles/field-tech", ("Lawn technician", "£60 per visit"), ("Field tech",)
    ),
    Said("nabendorf", "limits", ("Erfahrene im Kundendienst", "Auf fremden Marktplätzen")),
    Said(
        "nabendorf",
        "plays/co-paket-nicht-da",
        ("Mein Paket ist nicht da", "am 19. Dezember um 12 Uhr", "{{ ticket.id }}"),
    ),
    Said(
        "nabendorf",
        "principles/answer-fast",
        ("Each morning, list the parcels that have not moved for two days",),
        ("Reply within the time we publish; if",),
    ),
    Said("nabendorf", "roles/co-returns-desk", ("Dafür sorgen, dass eine Rückgabe so einfach",)),
    Said("nabendorf", "standards", ("Geld zurück nach einer Retoure",), ("Visit to a home",)),
]


class Written(NamedTuple):
    """What a company's folder says of one item."""

    key: Key
    reason: str | None
    """Why it is left out, where it is."""
    stands_for: str | None
    """The id of the item that it replaces, where it does."""


class Example(NamedTuple):
    """An example company, with what it began with."""

    name: str
    ours: Built
    base: Built
    """The base playbook under the company's settings, and with no change of it."""
    written: tuple[Written, ...]
    site: Path
    """What a strict build wrote."""

    @property
    def touched(self) -> set[Key]:
        """What the company changed, left out or added."""
        replaced = {Key(one.key.kind, one.stands_for) for one in self.written if one.stands_for}
        return {one.key for one in self.written} | replaced


def items_written(folder: Path) -> tuple[Written, ...]:
    """Read from a company's files which items they are about, one or a list in a file."""
    parts = [
        (path.parent.name, part)
        for path in sorted(folder.glob("*/*.yml"))
        for part in re.split(r"^(?=(?:- )?id: )", path.read_text("utf-8"), flags=re.MULTILINE)[1:]
    ]
    return tuple(_written(kind, part) for kind, part in parts)


def _written(kind: str, part: str) -> Written:
    item_id = part.split("\n", 1)[0].rpartition(" ")[2]
    hidden = re.search(r"^(?:  )?hide: yes\n *reason: (.+)$", part, re.MULTILINE)
    replaced = re.search(r"^(?:  )?replaces: (\S+)$", part, re.MULTILINE)
    reason = hidden[1] if hidden else None
    return Written(Key(kind, item_id), reason, replaced[1] if replaced else None)


@pytest.fixture(scope="module", params=["greenleaf-lawns", "nabendorf"])
def example(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Example:
    """Build an example strictly, and read it beside the base under its name."""
    folder = EXAMPLES / request.param
    settings_path = tmp_path_factory.mktemp("settings")
    for path in folder.iterdir():
        if path.is_file():
            shutil.copy(path, settings_path)
    site = strict_build(request.param, tmp_path_factory.mktemp("project"))
    return Example(request.param, built(folder), built(settings_path), items_written(folder), site)


def strict_build(name: str, project: Path) -> Path:
    """Build the site with the example named in mkdocs.yml, as its service lead would."""
    config = (ROOT / "mkdocs.yml").read_text("utf-8")
    named = config.replace("playbook_src/company", f"playbook_src/examples/{name}")
    assert named != config
    (project / "mkdocs.yml").write_text(named, "utf-8")
    for folder in ("docs", "hooks", "playbook_src"):
        shutil.copytree(
            ROOT / folder, project / folder, ignore=shutil.ignore_patterns("__pycache__")
        )
    result = run_in(project, "mkdocs", "build", "--strict")
    assert result.returncode == 0, result.stdout + result.stderr
    return project / "site"


def company_of(one: Built) -> Company:
    """Return whose playbook it is."""
    assert one.analysis.company is not None
    return one.analysis.company


def test_nothing_is_wrong_with_it(example: Example) -> None:
    """No error and no warning; that links lead to what was left out is only noted."""
    assert [one.message for one in example.ours.analysis.found if one.code != "PB203"] == []


def test_untouched_pages_say_what_the_base_says(example: Example) -> None:
    """Text by text, in the same order, but for texts that name something touched."""
    names = example.base.names(example.touched) | example.ours.names(example.touched)
    untouched = example.ours.pages.keys() - example.touched
    compared = whole = 0
    for key in sorted(untouched):
        delivered = texts_of(example.base.pages[key])
        kept = without(delivered, names)
        assert without(texts_of(example.ours.pages[key]), names) == kept, key
        compared += sum(map(len, kept))
        whole += sum(map(len, delivered))
    assert len(untouched) > len(example.base.pages) / 2
    assert compared > LEAST_COMPARED * whole


def test_untouched_pages_lead_to_the_same_others(example: Example) -> None:
    """Lists of what belongs together lose and gain only what was touched."""
    for key in sorted(example.ours.pages.keys() - example.touched):
        page = example.ours.pages[key]
        changed = links_of(page) ^ links_of(example.base.pages[key])
        assert changed <= addresses(page, example.touched), key


def test_untouched_pages_are_built_as_compiled(example: Example) -> None:
    """What the host writes for an item is what was compared."""
    for page in example.ours.pages.values():
        html = (example.site / page_path(page.src_uri)).read_text("utf-8")
        assert str(page.html) in html, page.src_uri


def test_each_item_is_what_its_file_says(example: Example) -> None:
    """Changed, added or left out, as the company's folder has it; all else is the base's."""
    records = example.ours.records
    expected = {
        one.key: "changed" if one.key in example.base.records else "own"
        for one in example.written
        if one.reason is None
    }
    found = {key: one.origin for key, one in records.items() if one.origin != "base"}
    assert found == expected
    own = [key.id for key, origin in expected.items() if origin == "own"]
    assert [name for name in own if not name.startswith("co-")] == []


def test_what_is_left_out_has_no_page_and_a_reason(example: Example) -> None:
    """Its address is gone, no page leads there, and the page about the playbook says why."""
    reasons = {one.key: one.reason for one in example.written if one.reason}
    hidden = {one.key: one.reason for one in example.ours.analysis.settled.layered.hidden}
    about = unescape((example.site / page_path(ABOUT_URI)).read_text("utf-8"))
    assert hidden == reasons
    for key, reason in reasons.items():
        assert key not in example.ours.records
        assert reason in about
        path = example.site / page_path(target_of(key).src_uri)
        assert not path.is_file() or f'id="{key.id}"' not in path.read_text("utf-8")


def test_replaced_item_leads_to_its_successor(example: Example) -> None:
    """Its own page is another's, and old links find that."""
    pairs = [(one.stands_for, one.key) for one in example.written if one.stands_for]
    assert pairs
    for old, new in pairs:
        assert example.ours.analysis.graph.renamed[Key(new.kind, old)] == new
        sent_on = example.site / page_path(target_of(Key(new.kind, old)).src_uri)
        assert f"../{new.id}/" in sent_on.read_text("utf-8")


def test_pages_show_what_the_company_says(example: Example) -> None:
    """Where a company changed words, its own are there and the base's are not."""
    said = [one for one in SAID if one.company == example.name]
    assert said
    for one in said:
        page = unescape((example.site / one.page / "index.html").read_text("utf-8"))
        html = page.partition('<details class="pb-changes"')[0]  # which quotes the base as well
        assert [text for text in one.shown if text not in html] == [], one.page
        assert [text for text in one.gone if text in html] == [], one.page


def test_limits_are_its_own_and_grow(example: Example) -> None:
    """Whoever answers for more may give more, and nobody the sum that came with the playbook."""

    def sums(one: Built) -> list[Decimal]:
        limits = {item.id: item for _, item in one.analysis.graph.items(Limit)}
        return [limits[name].up_to.amount or Decimal() for name in GROWING]

    ours = sums(example.ours)
    assert ours == sorted(set(ours))
    assert [one for one in zip(ours, sums(example.base), strict=True) if one[0] == one[1]] == []


@pytest.mark.parametrize("sort", EVERY_SORT)
def test_every_sort_of_change_is_shown_once(sort: str) -> None:
    """Whoever looks for how something is done finds it in the first example."""
    files = (EXAMPLES / "greenleaf-lawns").glob("*/*.yml")
    assert any(re.search(EVERY_SORT[sort], one.read_text("utf-8"), re.MULTILINE) for one in files)


def test_it_is_a_company_of_its_own(example: Example) -> None:
    """Name, colours and numbers are not those that come with the playbook."""
    neutral = company_of(built(ROOT / "playbook_src" / "company"))
    ours = company_of(example.ours)
    assert ours.name != neutral.name
    assert ours.colours != neutral.colours
    assert "invented" in (ours.about or "")
    assert {one.key.kind for one in example.written} >= {
        "anecdotes",
        "checklists",
        "limits",
        "onboarding",
        "plays",
        "principles",
        "roles",
        "standards",
    }
