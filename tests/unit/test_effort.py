"""A text that Markdown would take seconds over is refused before Markdown sees it."""

from bisect import bisect
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playbooks import PLAYBOOK, analyse_files, edited
from worst_inputs import DEFINITIONS

from servicebook.model.effort import MOST_NESTED, MOST_SIGNS, effort, is_too_tangled
from servicebook.prose import Prose

LONGEST = 6_000
WORDS = "word " * 1_000
UNITS = st.lists(
    st.sampled_from(
        [
            *(
                "[",
                "]",
                "(",
                ")",
                "![",
                "](",
                "][",
                "*",
                "_",
                "**",
                "`",
                "``",
                "<",
                ">",
                "> ",
                "- ",
            ),
            *(
                "1. ",
                "+ ",
                "\n",
                "\n\n",
                "    ",
                "\t",
                "a",
                "word ",
                "&",
                "\\",
                "!",
                "[a]: ",
                "***",
            ),
            *("https://a.b ", '"', "'", "#", "--", "\n- a\n    - b\n", "\n> a\n", "  \n", "<a@b"),
        ]
    ),
    min_size=1,
    max_size=8,
).map("".join)
TERMS = "base/terms/terms.yml"


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("word " * 100, 0),
        ("a *b* **c** `d`", 8),
        ("- a\n- b\n- c", 5),
        ("1. a\n2. b", 3),
        ("a - b", 1),
        ("[a](plays/b)", 2),
        ("[" + "a" * 100 + "](plays/b)", 3),
        ("[" + "a" * 999, 11),
        ("[" + "a" * 100 + "\n\n" + "a" * 900, 4),
        ("[a](" + "a" * 1000, 12),
        ('[a](https://a.b "c)' + "a" * 999, 12),
        ("`" + "a" * 999, 10),
        ("`a` ``b`c`` " + "a" * 999, 7),
        ("\\``a" * 3 + "a" * 999, 39),
    ],
)
def test_effort_counts_signs_and_what_lies_between_them(text: str, signs: int) -> None:
    """Letters count where Markdown has to look through them again for each sign."""
    assert effort(text) == signs


@pytest.mark.parametrize(
    "unit", ["[", "![", "[a](", "[a][", "> ", "- ", "1. ", "*_", "\\``", "a\n\n"]
)
def test_text_of_one_sign_is_too_tangled(unit: str) -> None:
    """As long as a field may be."""
    assert is_too_tangled((unit * LONGEST)[:LONGEST])


@pytest.mark.parametrize("mark", [">", "> ", "- ", "* ", "+ ", "1. ", "- > ", " 2) "])
def test_line_may_begin_with_only_so_many_signs(mark: str) -> None:
    """Each of them is a level that Markdown goes down."""
    marks = mark.split() or [mark]
    assert not is_too_tangled(f"a\n{mark * (MOST_NESTED // len(marks))}a")
    assert is_too_tangled(f"a\n{mark * (MOST_NESTED // len(marks) + 1)}a")


@pytest.mark.parametrize(
    "text",
    [
        "- A sentence with *one* word that counts.\n" * 100,
        "See [one](plays/a), [two](plays/b) and `three`. " * 60,
        "A paragraph.\n\n" * 100,
        "> " * 5 + "a",
        "An open bracket [ and a backtick ` that nobody closes. " + WORDS,
        "* * * * *",
        "_" * 60,
    ],
)
def test_what_people_write_is_not_too_tangled(text: str) -> None:
    """Far more formatting than any text of the playbook has."""
    assert not is_too_tangled(text[:LONGEST])


@settings(deadline=None, max_examples=200)
@given(UNITS, st.integers(1, LONGEST), st.sampled_from(["", WORDS]))
def test_any_text_can_be_read(unit: str, times: int, after: str) -> None:
    """Whatever is repeated in it, and however often; too tangled, it is shown as typed."""
    text = (unit * times + after)[:LONGEST]

    assert Prose().convert(text).parts
    assert not is_too_tangled(text) or Prose().convert(text).links == ()


@settings(deadline=None, max_examples=200)
@given(UNITS, st.sampled_from(["", WORDS]))
def test_text_almost_too_tangled_can_be_read(unit: str, after: str) -> None:
    """No text that is let by goes so deep that Python cannot follow."""
    most = bisect(range(LONGEST), 0, key=lambda n: is_too_tangled((unit * n + after)[:LONGEST]))

    assert Prose().convert((unit * (most - 1) + after)[:LONGEST]).parts


def test_tangled_text_is_an_error_at_its_place(tmp_path: Path) -> None:
    """And is not converted, so that the check ends soon."""
    text = "[" * (MOST_SIGNS + 1)
    files = edited(TERMS, "definition: What we said we would do.", f'definition: "{text}"')
    (found,) = analyse_files(tmp_path, files).found

    assert (found.code, found.span.line, found.span.column) == ("PB104", 3, 15)
    assert found.message == (
        "`definition` holds more formatting signs, such as `*`, `[` and `>`, than can be read"
    )
    assert found.help == "write it as plain sentences, with few of these signs"


def test_tangled_file_is_an_error_at_its_beginning(tmp_path: Path) -> None:
    """Many texts, each of which could be read, take as long as one that could not."""
    text = DEFINITIONS["texts almost too tangled"]
    terms = [f"- {{id: a{n}, title: a, definition: '{text(n)}'}}\n" for n in range(300)]
    files = {TERMS: PLAYBOOK[TERMS] + "".join(terms)}
    (found,) = analyse_files(tmp_path, files).found

    assert (found.code, found.span[:3]) == ("PB011", (TERMS, 1, 1))
    assert found.message == "the texts in this file hold more formatting signs than can be read"
    assert found.help == "move some of its entries to a second file"
