"""Changes that are begun for an author: the id, one field, and the base's words exactly."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playbooks import PLAYBOOK, analyse_files, item_of
from running import ROOT

from servicebook.layer import Key
from servicebook.load.line import CONTROL
from servicebook.load.recover import read
from servicebook.model.kinds import KINDS
from servicebook.scaffold import Existing, RefusedError, changeable, override, read_existing
from servicebook.scaffold.typed import NAMES, WIDTH, Plain, plain_value, typed_fields

ODD = " \n:#-{}[]()\"'|>%@&*!?,`~\\/=.\u00a0\u200b\ufeff“”‘’…üß漢😀ab1\t"
WORDS = (
    *("yes", "no", "null", "~", "- [ ]", "---", "...", "8:30", "id:", "hide: yes", "#1", " # "),
    *("{{ company.name }}", "```", "<<", ">-", "|-", "é", 'Say "soon"', "\n\n", "\n", ": ", "- "),
    *("statement:", "title: x", "* ", "• ", "“quoted”", "%", "@", "<<<<<<< HEAD", "\n=======\n"),
)
LETTERS = st.characters(exclude_categories=["Cs"])
TEXTS = st.one_of(
    st.text(st.sampled_from(ODD), max_size=300),
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=40).map("".join),
    st.text(LETTERS),
).filter(lambda text: not CONTROL.search(text))
"""All that a file of a playbook may hold."""


@pytest.fixture(scope="module")
def real() -> Existing:
    """Read the delivered base."""
    return read_existing(ROOT / "playbook_src" / "base", None, ROOT)


@settings(deadline=None, max_examples=200)
@given(TEXTS, TEXTS)
def test_any_text_is_read_back_as_it_was(one: str, other: str) -> None:
    """In a field, in a list, in an entry and in a group, whatever it holds."""
    fields: dict[str, Plain] = {
        "statement": one,
        "looks_like": (one, other),
        "practices": (
            {"id": "a", "text": other, "why": one, "items": ({"id": "b", "text": one},)},
        ),
        "evidence": {"text": other, "sources": (one,), "none": (), "also": {}},
        "title": other,
    }
    composed = read("a.yml", "\n".join([*typed_fields(fields), ""]), NAMES)

    assert composed.found == ()
    assert composed.root is not None
    assert plain_value(composed.root) == fields


@settings(deadline=None, max_examples=100)
@given(st.lists(st.text(st.sampled_from("abc,.'-ü"), min_size=1, max_size=12), min_size=50))
def test_long_text_stands_on_several_lines(words: list[str]) -> None:
    """As an author would want to edit it; a word is never broken."""
    lines = typed_fields({"practices": ({"id": "a", "why": f"x{' '.join(words)}"},)})

    assert max(map(len, lines)) <= WIDTH
    assert lines[2] == "    why: >-"


def test_paragraphs_keep_their_empty_line() -> None:
    """In the form that the texts for authors show."""
    assert typed_fields({"why": "One.\n\nTwo: #2."}) == ["why: >-", "  One.", "", "  Two: #2."]


def test_lines_of_their_own_are_kept() -> None:
    """A list in a text stays one."""
    assert typed_fields({"why": "This:\n\n- a\n- b"}) == [
        *("why: |-", "  This:", "", "  - a", "  - b")
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_change_holds_the_base_text_alone(real: Existing, kind: str) -> None:
    """For each field of the first items of every kind, as they are delivered."""
    items = [item for key, item in real.base.items() if key.kind == kind][:3]
    for item in items:
        for way in changeable(item):
            composed = read("a.yml", override(item, way), NAMES)
            assert composed.root is not None
            assert composed.found == ()
            value = plain_value(composed.root)
            assert isinstance(value, dict)
            assert value.pop("id") == item.key.id
            assert _at(value, way.split(".")) == _at(plain_value(item.fields), way.split("."))


def _at(value: Plain, steps: list[str]) -> Plain:
    """Follow a way by names and ids; in a change, each level holds nothing else."""
    assert isinstance(value, dict)
    found = value[steps[0]]
    if len(steps) == 1:
        return found
    assert isinstance(found, tuple)
    (entry,) = (one for one in found if isinstance(one, dict) and one["id"] == steps[1])
    return _at(entry, steps[2:])


def test_change_of_an_entry_names_its_ids(real: Existing) -> None:
    """That is how a company changes one line of a checklist."""
    item = real.base[Key("checklists", "be-your-own-customer")]

    assert override(item, "sections.as-a-customer.items.time-waits.note").split("\n")[1:] == [
        "id: be-your-own-customer",
        "sections:",
        "  - id: as-a-customer",
        "    items:",
        "      - id: time-waits",
        "        note: An automatic reply does not stop the clock.",
        "",
    ]


@pytest.mark.parametrize(
    "way", ["statement", "practices.ring-early.text", "looks_like", "evidence"]
)
def test_change_as_it_is_begun_changes_nothing(tmp_path: Path, way: str) -> None:
    """The item reads as before, until its author writes something else."""
    before = analyse_files(tmp_path, {})
    existing = read_existing(tmp_path / "base", tmp_path / "company", tmp_path)
    text = override(existing.base[Key("principles", "keep-the-promise")], way)
    after = analyse_files(tmp_path, {"company/principles/keep-the-promise.yml": text})

    name = "principles/keep-the-promise"
    assert [one.message for one in after.found] == [one.message for one in before.found]
    assert item_of(after, name) == item_of(before, name)


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("statment", "Did you mean --field statement?"),
        ("practices", "practices.ring-early.text"),
        ("practices.ring-early", "practices.ring-early.why"),
        ("evidence.text", "use --field evidence"),
        ("emblem", "The base says nothing under `emblem`"),
        ("id", "`keep-the-promise` has no `id`"),
        ("", "These can be changed:\n  title\n"),
    ],
)
def test_field_that_is_not_changed_by_itself_is_refused(
    tmp_path: Path, field: str, said: str
) -> None:
    """With the fields that are."""
    analyse_files(tmp_path, PLAYBOOK)
    existing = read_existing(tmp_path / "base", tmp_path / "company", tmp_path)

    with pytest.raises(RefusedError, match=re.escape(said)):
        override(existing.base[Key("principles", "keep-the-promise")], field)
