"""Files that nobody means to write come out, as large as asked for."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from random import Random
from types import MappingProxyType

CHANCE = partial(Random, 1)
"""The same every time."""
LARGEST = 999_000
"""A file may have a little more than this many bytes."""
TERMS = "terms/worst.yml"
STORY = "anecdotes/worst.yml"
CHECKLIST = "checklists/worst.yml"


@dataclass(frozen=True, slots=True)
class WorstInput:
    """A file, and where in a layer's folder it stands."""

    name: str
    path: str
    content: bytes


def worst_inputs(size: int = LARGEST) -> Iterator[WorstInput]:
    """Yield each file, none larger than a number of bytes."""
    for name, unit in REPEATED.items():
        yield WorstInput(name, TERMS, _filled(unit, size))
    for begin, units in BEGUN.items():
        for unit in units:
            name = f"{unit!r} after {begin!r}"
            yield WorstInput(name, TERMS, _filled(unit, size, begin))
    for name, make in MADE.items():
        yield WorstInput(name, TERMS, make(size)[:size])
    for name, texts in DEFINITIONS.items():
        yield WorstInput(name, TERMS, _terms(texts, size))
    for name, line in STORIES.items():
        yield WorstInput(name, STORY, _story(line, size))
    yield WorstInput("checklist of numbers", CHECKLIST, _checklist(size))


def _filled(unit: str, size: int, begin: str = "") -> bytes:
    left = size - len(begin.encode())
    whole = unit * (left // len(unit.encode()) + 1)
    return (begin + whole).encode()[:size].decode(errors="ignore").encode()


REPEATED: Mapping[str, str] = MappingProxyType(
    {
        repr(unit): unit
        for unit in (
            *("[", "{", "]", "}", '"', "'", ":", "#", "*", "&", "!", "|", ">", "%", "@", "`"),
            *("?", ",", "-", "<", "\\", "=", "_", "~", "a", " ", "\t", "\n", "\r", "\r\n"),
            *("- ", "? ", ": ", "a: ", "a ", " #", "[]", "{}", "{a: ", "[a, ", "{{", "![", "*a "),
            *("-\n", "?\n", ":\n", "#\n", ">\n", "|\n", "---\n", "...\n", "[\n", "{\n", '"\n'),
            *("a\n", "a:\n", "a: b\n", "a: b: c\n", "a b\n", "a:b\n", "- a\n", "-a\n", "• a\n"),
            *("* a\n", "1. a\n", "- [ ] a\n", "- - - -\n", "  a:\n a: b\n", "\ta: b\n", "a: >\n"),
            *("a: “b”\n", "a：b\n", "a: #b\n", "a: b #c\n", "a: @b\n", "a: 'b' c\n", 'a: "\\w"\n'),
            *('- "a" "b"\n', "a: [b] c\n", "a: [b\n", "a: {b\n", 'a: "b\n', "a: |\n  b\n"),
            *("<<<<<<< a\nb: c\n=======\nb: d\n>>>>>>> e\n", "title: |\n  a.\n  summary: b\n"),
            *("\u00a0", "\u200b", "\u2028", "\ufeff", "“", "é", "\x07", "\x00", "\x85"),
            *("&a ", "*a\n", "- &a b\n", "!!x ", "- !x a\n", "- id: a\n", "title a\n"),
        )
    }
)
"""What is written again and again."""
BEGUN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "- id: a\n  title: ": ("a ", "-\n", "[", "{", "a: ", " #", "\t", "’", "a\n    ", '"', "\\"),
        '- id: a\n  title: "': ("a ", "\n", "-\n", "\\", '\\"', "\\u0041", "b\n  c: d\n", "'"),
        "- id: a\n  title: a\n  definition: |\n": (
            "    a\n",
            "    *\n",
            "\n",
            "    - a\n",
            "    >",
        ),
        "- id: a\n  title: a\n  order: ": ("9", "two ", "1,", "1 ", "-"),
        "- id: a\n  title: a\n  reviewed: ": ("1/", "may ", "2026-", "9"),
        "- id: ": ("a", "a-", "A ", "é", "-"),
        "- id: a\n  title: a\n  see_also: [": ("terms/a, ", "a/", "terms/b-", "a, "),
        "- id: a\n  title: a\n  owner: ": ("a", "a-", "A b "),
        "- id: a\n  title: a\n  ": ("k", "k ", "titel: a\n  ", "? a\n  "),
        "\tid: a\n": ("  a b\n", "a: b\n"),
    }
)
"""What is written again and again behind a beginning that is in order."""


def _random(letters: str) -> Callable[[int], bytes]:
    return lambda size: "".join(CHANCE().choices(letters, k=size)).encode()


def _numbered(line: str) -> Callable[[int], bytes]:
    def numbered(size: int) -> bytes:
        longest = len(line.format(size).encode())
        return "".join(line.format(n) for n in range(size // longest)).encode()

    return numbered


def _bomb(_: int) -> bytes:
    pairs = pairwise("abcdefghijklmnop")
    lines = [f"{two}: &{two} [{','.join(['*' + one] * 9)}]\n" for one, two in pairs]
    return "".join(["a: &a [x, x, x]\n", *lines]).encode()


MADE: Mapping[str, Callable[[int], bytes]] = MappingProxyType(
    {
        "random bytes": lambda size: CHANCE().randbytes(size),
        "random letters": _random("abcdefghij \n"),
        "random signs": _random("[]{}\"'-:?#&*!|>%@` \n\na,"),
        "random lines": _random("a:-\"'[]{}#  \n\n\t“•x|>"),
        "alias bomb": _bomb,
        "2,000 brackets": lambda _: b"[" * 2000,
        "2,000 braces": lambda _: b"{a: " * 2000,
        "stairs": lambda size: b"".join(b" " * n + b"a:\n" for n in range(int(size**0.5))),
        "stairs down": lambda size: b"".join(
            b" " * n + b"a\n" for n in range(int(size**0.5), 0, -1)
        ),
        "UTF-16": lambda size: ("id: a\n" * (size // 12)).encode("utf-16"),
        "UTF-32": lambda size: ("id: a\n" * (size // 24)).encode("utf-32"),
        "half a character": lambda _: b"id: a\ntitle: \xed\xa0\x80\n",
        "20,000 items": _numbered("- {{id: a{}, title: b, definition: c}}\n"),
        "items without ids": _numbered("- {{title: b{}, definition: c}}\n"),
        "items of one id": lambda size: b"- {id: a, title: b, definition: c}\n" * (size // 35),
        "items without fields": lambda size: b"- {}\n" * (size // 5),
        "wrong values": _numbered(
            "- {{id: A{}, title: '', definition: c, order: x, reviewed: y}}\n"
        ),
        "unknown owners": _numbered("- {{id: a{0}, title: a, definition: a, owner: ownr{0}}}\n"),
        "unknown fields": lambda size: b"- id: a\n" + _numbered("  titel{}: a\n")(size),
        "long names": lambda size: b"- id: a\n" + _numbered(f"  {'k' * 900}{{}}: a\n")(size),
        "a field many times": lambda size: b"- id: a\n" + b"  title: a\n" * (size // 11),
        "20,000 entries": lambda size: (
            b"- id: a\n  title: a\n  definition: a\n  see_also:\n"
            + _numbered("  - terms/x{}\n")(size)
        ),
    }
)
"""What is put together otherwise."""
DEFINITIONS: Mapping[str, Callable[[int], str]] = MappingProxyType(
    {
        "texts of brackets": lambda n: f"{n}" + "[" * 5900,
        "texts of quotations": lambda n: f"{n}\n" + ">" * 5900,
        "texts of lists": lambda n: f"{n}\n\n" + "- " * 2900,
        "texts of stars": lambda n: f"{n}" + "*a_" * 1900,
        "texts of backticks": lambda n: f"{n}" + "\\``" * 1900,
        "texts of line breaks": lambda n: f"{n}" + "a\n\n" * 1900,
        "texts almost too tangled": lambda n: f"[a](principles/keep-the-promise) {n} " + "[_" * 45,
        "texts with emphasis": lambda n: f"*{n}* **a** [b](https://a.b)",
        "texts of bad links": lambda n: f"[a](x{n}) " * 20,
        "texts of links to nothing": lambda n: f"[a](plays/x{n}) " * 20,
        "texts of pictures": lambda n: f"![a](x{n}) " * 20,
        "texts of unknown names": lambda n: f"{{{{ a{n} }}}} " * 20,
        "a text of unknown names": lambda n: "{{ a }}" * (LARGEST if n == 0 else 0),
        "a text of values": lambda n: "{{ company.promise }}" * (LARGEST if n == 0 else 0),
        "a text of open braces": lambda n: ("{{" + " " * LARGEST) if n == 0 else "",
        "a text of links": lambda n: "[a](x) " * (LARGEST if n == 0 else 0),
    }
)
"""The definitions of many terms, or of one."""
STORIES: Mapping[str, str] = MappingProxyType(
    {
        "story of addresses": "a@b.de ",
        "story of at signs": "a@",
        "story of cards": "4111 1111 1111 1111 ",
        "story of accounts": "DE89370400440532013000 ",
        "story of phones": "+49 ",
        "story of digits": "1 ",
        "story of times": "within 48 hours ",
        "story of sums": "€90 ",
    }
)
"""What the questions of a story are full of."""


def _terms(text: Callable[[int], str], size: int) -> bytes:
    """Write as many terms as have room, each with a text by its number."""
    lines: list[str] = []
    left = size
    while (definition := text(len(lines))) and left > 0:
        written = json.dumps(definition[: left - 60 if left > 60 else 0], ensure_ascii=False)
        line = f"- {{id: a{len(lines)}, title: a, definition: {written}}}\n"
        left -= len(line)
        lines.append(line)
    return "".join(lines[: -1 if left < 0 else None]).encode()


def _story(unit: str, size: int) -> bytes:
    line = "- " + json.dumps((unit * 400)[:380], ensure_ascii=False) + "\n"
    return (
        "id: worst\ntitle: a\nsummary: a\npolarity: bad\nindustry: a\nsituation: a\nlesson: a\n"
        "what_happened: a\noutcome: a\ntry_this: a\nuncertain: a\nevidence: reported\n"
        "principles: [keep-the-promise]\ndiscuss:\n" + line * ((size - 300) // len(line.encode()))
    ).encode()


def _checklist(size: int) -> bytes:
    text = "Call back in 48 hours, for €90 at most, " * 6
    line = "  - {{id: i{}, text: '" + text + "'}}\n"
    begin = (
        b"id: worst\ntitle: a\nsummary: a\nobjective: a\nmoment: a\nmode: read-do\n"
        b"audience: [agent]\nsections:\n- id: a\n  title: a\n  items:\n"
    )
    return begin + _numbered(line)(size - len(begin))
