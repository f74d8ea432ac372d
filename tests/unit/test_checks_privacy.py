"""What belongs to a person is found however it is hidden, and nothing else is."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from string import ascii_uppercase, digits

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from playbooks import PLAYBOOK, analyse_files

from servicebook.checks.privacy.codes import LENGTHS, is_account, is_card
from servicebook.checks.privacy.disguise import undisguised
from servicebook.checks.privacy.personal import Finder

STORY = "base/anecdotes/the-call.yml"
FIELDS = ("title", "industry", "situation", "outcome", "try_this", "uncertain")

HARMLESS = [
    "In 2019 and 2020 she wrote, from 2018-2020 he did; 2019/2020/2021 were hard.",
    "On 2026-09-14, 14.09.2026, 14/09/2026, 09/14/2026 and 1.2.26 at 08:30.",
    "On 09.12.2026 08:30 and 01.02.2026 12.15, between 08.30-17.00 and 18.30 - 20.00.",
    "It cost €1,250.50, then 1 250 000 EUR, $2,000 and £0.99; 0.750000000 of it.",
    "They answer 24/7, 80/20, 10-20 of them, 96% and 88 or 89 in 100.",
    "ISBN 978-0-306-40615-7, ISBN 0-306-40615-2, or 0-306-40615-2.",
    "Article 0123456789, item no. 04711234567, EAN 4006381333931 and 4006381333931.",
    "Boston, MA 02110-1301, USA; version 1.2.3.4 and 10.12.13.14.",
    "Serial AB0123456789 and GL0047110815x; about 1,000,000,000,000 of them.",
    "We met at noon. Meet me @ the office. Then he left, at home, dot by dot.",
    "By phone 250 000 people rang in 2026; he phoned 12 times in 30 days.",
    "Days 30, 60 and 90; 1 2 3 4; ages 20, 30; the 80% within 60 seconds; 5 - 4 = 1.",
    "A 16-digit number such as 1234 5678 9012 3456 is no card.",
    "2019 2020 2021 2022 were the years of 3 + 4 and C++ 20 2026.",
    "It is 48 &amp; 50 &lt; 60, “quoted”, naïve, 5 °C, x² and ½ – so what…",
]

SEPARATORS = st.sampled_from(["", "", "", " ", "-", ".", "\u00a0", "\u2011", " - "])
INVISIBLE = st.sampled_from(["", "", "", "\u200b", "\u00ad", "\u2060", "\ufeff", "\u200d", "**"])


def found_in(text: str) -> list[tuple[str, str]]:
    """List what is found in a text and the words it was found in."""
    return [(one.what, text[one.start : one.end]) for one in Finder().find(text)]


def looks(sign: str) -> st.SearchStrategy[str]:
    """Write a sign as one that looks or is shown like it."""
    return st.sampled_from(
        [
            sign,
            sign,
            chr(ord(sign) + 0xFEE0),
            f"&#{ord(sign)};",
            f"&#x{ord(sign):x};",
            f"&amp;#{ord(sign)};",
        ]
    )


@st.composite
def hidden(draw: st.DrawFn, value: str) -> str:
    """Write a value so that a simple search would not find it."""
    parts = []
    for sign in value:
        parts += [draw(looks(sign)), draw(INVISIBLE), draw(SEPARATORS)]
    return "".join(parts[:-2])


@st.composite
def card_numbers(draw: st.DrawFn) -> str:
    """Make a number whose last digit is Luhn's."""
    body = draw(st.from_regex(r"[2-9][0-9]{11,17}", fullmatch=True, alphabet=digits))
    number = next(body + last for last in digits if _luhn(body + last) % 10 == 0)
    assume(is_card(number))
    return number


def _luhn(number: str) -> int:
    values = [int(one) for one in reversed(number)]
    return sum(values[::2]) + sum(2 * one - 9 * (one > 4) for one in values[1::2])


@st.composite
def account_numbers(draw: st.DrawFn) -> str:
    """Make a number whose second pair of signs is that of an IBAN."""
    country = draw(st.sampled_from(sorted(LENGTHS)))
    length = LENGTHS[country] - 4
    body = draw(st.text(digits + ascii_uppercase, min_size=length, max_size=length))
    rest = int("".join(str(int(one, 36)) for one in f"{body}{country}00")) % 97
    return f"{country}{98 - rest:02}{body}"


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_no_address_or_number_of_a_person_is_left_alone(text: str) -> None:
    """Years, days, hours, sums, shares, ranges and articles are no mistakes."""
    assert found_in(text) == []


@settings(deadline=None)
@given(card_numbers().flatmap(hidden))
def test_hidden_card_is_found_whole(written: str) -> None:
    """Whatever stands between or instead of its digits, all of them are covered."""
    text = f"She paid with {written} that day."

    assert found_in(text) == [("a payment card's number", written)]


@settings(deadline=None)
@given(account_numbers().flatmap(hidden))
def test_hidden_account_is_found_whole(written: str) -> None:
    """Whatever stands between or instead of its signs, all of them are covered."""
    text = f"She paid into {written}, that day."

    assert found_in(text) == [("a bank account's number", written)]


@settings(deadline=None)
@given(account_numbers(), st.sampled_from(["", " "]), st.sampled_from([str.upper, str.lower]))
def test_plain_account_is_found_however_few_its_digits(
    number: str, gap: str, typed: Callable[[str], str]
) -> None:
    """Some countries allow letters nearly everywhere; people write them small, in fours."""
    written = typed(gap.join(number[at : at + 4] for at in range(0, len(number), 4)))

    assert found_in(f"Into {written}.") == [("a bank account's number", written)]


@pytest.mark.parametrize(("form", "number"), [("#@#@#", "7a7b7"), ("GL-###", "gl 471")])
def test_order_number_is_found_however_few_its_digits(form: str, number: str) -> None:
    """What a company names decides, not what is usual."""
    found = [*Finder([form]).find(f"It was {number}")]

    assert [one.what for one in found] == ["an order number"]


@settings(deadline=None)
@given(st.from_regex(r"[a-z]{2,9}@[a-z]{2,9}\.(org|example)", fullmatch=True))
def test_address_is_found_in_any_look(address: str) -> None:
    """Entities, full-width letters and words do not hide it."""
    said = address.replace("@", " (at) ").replace(".", " [dot] ")
    coded = "".join(f"&#{ord(one)};" for one in address)
    wide = "".join(chr(ord(one) + 0xFEE0) for one in address)

    for written in (address, said, coded, wide):
        assert found_in(f"She is {written}, he said.") == [("an e-mail address", written)]


@settings(deadline=None)
@given(account_numbers(), st.sampled_from(digits))
def test_account_with_another_digit_is_none(number: str, digit: str) -> None:
    """The sum tells a mistyped number from a number."""
    assume(digit != number[3])

    assert not is_account(f"{number[:3]}{digit}{number[4:]}")


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_can_be_searched(text: str) -> None:
    """Whatever is found stands in the text, in order of what is most certain."""
    for one in Finder(["GL-######", "#########"]).find(text):
        assert 0 <= one.start < one.end <= len(text)


@settings(deadline=None)
@given(st.text(max_size=200))
def test_every_character_without_disguise_knows_its_origin(text: str) -> None:
    """The way back never leaves the text and never turns round."""
    plain = undisguised(text)
    places = [plain.typed(index, index + 1) for index in range(len(plain.text))]

    assert places == sorted(places)
    assert all(0 <= start < end <= len(text) for start, end in places)


@settings(deadline=None)
@given(st.text(" abcXYZ.,;:!?-()0123456789\n", max_size=80).filter(lambda text: "\n" not in text))
def test_plain_text_is_its_own_look(text: str) -> None:
    """Nothing is taken away where nothing is hidden."""
    assert undisguised(text).text == text


PRIVATE = st.one_of(
    card_numbers(),
    account_numbers(),
    st.from_regex(r"[a-z]{4,9}@[a-z]{4,9}\.example", fullmatch=True),
    st.from_regex(r"\+44 7700 900[1-9]{3}", fullmatch=True),
)


@settings(max_examples=25, deadline=None)
@given(PRIVATE, st.sampled_from(FIELDS))
def test_no_finding_shows_what_it_found(value: str, field: str) -> None:
    """Neither message, help, second places nor fix repeat any of it, and nobody may quote it."""
    lines = PLAYBOOK[STORY].split("\n")
    lines = [f'{field}: "It is {value}."' if one.startswith(f"{field}:") else one for one in lines]
    with tempfile.TemporaryDirectory() as folder:
        found = analyse_files(Path(folder), {STORY: "\n".join(lines)}).found

    assert [one.code for one in found] == ["PB314"]
    said = f"{found[0].message} {found[0].help} {found[0].related} {found[0].fix}"
    assert found[0].is_private
    assert not any(value[start : start + 4] in said for start in range(len(value) - 3))
    assert f"{field}" in found[0].message


def test_only_published_and_broken_stories_are_searched(tmp_path: Path) -> None:
    """A story taken back, or not yet published, is shown nowhere; one with a mistake soon is."""
    story = PLAYBOOK[STORY].replace("A bill was wrong.", "Ring 01632 960143.")
    files = {
        "base/anecdotes/gone.yml": story.replace("id: the-call", "id: gone\nwithdrawn: yes"),
        "base/anecdotes/later.yml": story.replace("id: the-call", "id: later\nstatus: draft"),
        "base/anecdotes/wrong.yml": story.replace("id: the-call", "id: wrong\nyear: soon"),
        "base/terms/call.yml": "id: call\ntitle: Call\ndefinition: Ring 01632 960143.\n",
    }
    found = analyse_files(tmp_path, files).found

    assert [(one.code, one.span.path) for one in found] == [
        ("PB104", "base/anecdotes/wrong.yml"),
        ("PB314", "base/anecdotes/wrong.yml"),
    ]


def test_each_value_is_reported(tmp_path: Path) -> None:
    """Two numbers and an address in one text are three mistakes at three places."""
    text = "Ring 01632 960143 or 01632 960143, write to jo@example.org."
    story = PLAYBOOK[STORY].replace("A bill was wrong.", text)
    found = analyse_files(tmp_path, {STORY: story}).found

    assert [(one.code, one.span.column) for one in found] == [
        ("PB314", 17),
        ("PB314", 33),
        ("PB314", 56),
    ]
