"""What reaches a console: nothing that steers it, nothing that it cannot show."""

import io

import pytest
from findings import FINDING, on_line, quoting

from servicebook.diagnostics import Label
from servicebook.report import Console, as_text
from servicebook.rules import HIDDEN_REFERENCE, LONG_ITEM, UNKNOWN_KEY

STEERING = [*map(chr, (*range(9), *range(10, 32), *range(0x7F, 0xA0)))]
UNSEEN = [*"\u200b\u200c\u200d\u2060\ufeff\u00ad\u2028\u2029"]
TURNING = [*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"]


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        """Say so."""
        return True


@pytest.mark.parametrize("character", [*STEERING, *UNSEEN, *TURNING], ids=ascii)
def test_character_that_cannot_be_seen_is_shown_by_its_number(character: str) -> None:
    """A text cannot clear the screen, ring the bell, turn its letters round or hide any."""
    assert Console().printable(f"a{character}b") == f"a<U+{ord(character):04X}>b"


@pytest.mark.parametrize("text", ["é “x” – 日本 🙂", "a b", "«\u00a0mot\u202f»", "\u3000"])
def test_letters_and_blanks_are_kept(text: str) -> None:
    """Every language can be read."""
    assert Console().printable(text) == text


def test_half_a_character_is_shown_by_its_number() -> None:
    """A file's name can hold bytes that are no text."""
    assert Console().printable("caf\udce9.yml") == "caf<U+DCE9>.yml"


def test_hostile_text_is_harmless_wherever_it_stands() -> None:
    """Paths, messages, advice and lines go through the same filter."""
    place = on_line(1, 1, 2, "\x1b.yml")
    label = Label(place, "\x1b[2J")
    found = UNKNOWN_KEY.at(place, "\x1b[2J\n::error::x", "\x1b[0m\r\u202e", label)
    text = as_text([found], quoting({"\x1b.yml": "\x1b]0;x\x07"}))

    assert all(c.isprintable() or c == "\n" for c in text)
    assert "\n::" not in text


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", "“日” – é…•"),
        ("cp1252", "“\\u65e5” – é…•"),
        ("cp437", "\\u201c\\u65e5\\u201d \\u2013 é...*"),
        ("ascii", "\\u201c\\u65e5\\u201d \\u2013 \\xe9...*"),
    ],
)
def test_text_is_written_with_what_the_console_has(encoding: str, shown: str) -> None:
    """The rest is escaped; our own signs have simpler ones in their place."""
    assert Console(encoding).printable("“日” – é…•") == shown


def test_carets_stand_right_where_characters_are_escaped() -> None:
    """What is shown is what is counted."""
    found = UNKNOWN_KEY.at(on_line(1, 3, 4, "a.yml"), "x")
    *_, line, carets = as_text([found], quoting({"a.yml": "日本HERE"}), Console("ascii")).split(
        "\n"
    )

    assert line == "1 | \\u65e5\\u672cHERE"
    assert carets == "  |             ^"


def test_stream_that_is_no_terminal_has_no_colours() -> None:
    """A file or another program gets text alone."""
    console = Console.of(io.TextIOWrapper(io.BytesIO(), "cp1252"), {})

    assert console == Console("cp1252")
    assert "\x1b" not in as_text([FINDING], quoting({}), console)


@pytest.mark.parametrize(
    ("environment", "has_colours"),
    [({}, True), ({"NO_COLOR": ""}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
)
def test_terminal_has_colours_unless_they_are_not_wanted(
    environment: dict[str, str], *, has_colours: bool
) -> None:
    """NO_COLOR counts if it holds anything."""
    assert Console.of(Terminal(), environment).has_colours == has_colours


def test_colours_change_nothing_else() -> None:
    """Without them the text is the same."""
    coloured = as_text([FINDING], quoting({}), Console(has_colours=True))
    for style in ("31", "36", "32"):
        coloured = coloured.replace(f"\x1b[{style}m", "")

    assert coloured.replace("\x1b[1m", "").replace("\x1b[0m", "") == as_text([FINDING], quoting({}))


@pytest.mark.parametrize(
    ("rule", "colour"), [(UNKNOWN_KEY, "31"), (LONG_ITEM, "33"), (HIDDEN_REFERENCE, "36")]
)
def test_severities_have_colours_of_their_own(rule: object, colour: str) -> None:
    """Red, yellow and cyan, for the kind of finding and its carets."""
    found = rule.at(on_line(1, 1, 3, "a.yml"), "x")
    shown = as_text([found], quoting({"a.yml": "id: a"}), Console(has_colours=True))

    assert f"\x1b[{colour}m\x1b[1m{found.severity.value}[{found.code}]\x1b[0m" in shown
    assert f"\x1b[{colour}m\x1b[1m^^\x1b[0m" in shown
