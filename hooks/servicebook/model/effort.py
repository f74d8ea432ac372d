"""A text goes in; how much Markdown has to do with it comes out.

Reading Markdown takes time with each formatting sign, and with each bracket or backtick for every
letter up to the one that closes it: a few thousand brackets take minutes. A text is refused before
that, far above what any person types.
"""

import re

MOST_SIGNS = 400
"""How many signs a text may hold; the longest texts of the playbook have about thirty."""
MOST_SIGNS_OF_A_FILE = 25_000
"""How many the texts of one file may hold together."""
MOST_NESTED = 20
"""How many signs of lists and quotations a line may begin with."""
HARMLESS = 150
"""A text of so few letters cannot have as many signs as that, however they are counted."""
LETTERS_PER_SIGN = 100
"""So many letters between two brackets are as much work as one sign."""

SIGN = re.compile(r"[*_`\[\]<>\\&!\n]|(?:[-+]|\d[.)])(?=\s)")
SIGN_LETTERS = b"*_`[]<>\\&!\n-+.)"
"""Every letter that a sign is made of; most of them are none where they stand."""
NESTED = re.compile(rf"\s*(?:(?:>|[-+*]\s|\d{{1,9}}[.)]\s)\s*){{{MOST_NESTED + 1}}}")
EMPTY_LINE = re.compile(r"\n[^\S\n]*\n")
BRACKET = re.compile(r"[\[\]]")
TARGET = re.compile(r"\]\((?P<closed>[^()\"']*\))?")
BACKTICKS = re.compile(r"(?P<escape>\\?)(?P<run>`+)")


def is_too_tangled(text: str) -> bool:
    """Whether a text holds more formatting than Markdown should be asked to read."""
    letters = text.encode("utf-8", "surrogatepass")
    signs = len(letters) - len(letters.translate(None, SIGN_LETTERS))  # the quickest way to count
    if signs <= MOST_NESTED and signs * (1 + len(text) / LETTERS_PER_SIGN) <= MOST_SIGNS:
        return False  # even if each sign opened something that is never closed
    if any(NESTED.match(line) for line in text.split("\n")):
        return True
    return len(text) > HARMLESS and effort(text) > MOST_SIGNS


def effort(text: str) -> int:
    """Count the signs of a text, and what lies between them, as so many signs."""
    signs = len(SIGN.findall(text))
    if signs > MOST_SIGNS:
        return signs
    blocks = EMPTY_LINE.split(text)
    letters = sum(_in_brackets(one) + _in_targets(one) + _in_backticks(one) for one in blocks)
    return signs + letters // LETTERS_PER_SIGN


def _in_brackets(block: str) -> int:
    """Count the letters from each bracket to its partner, or to the end if it has none."""
    opened: list[int] = []
    letters = 0
    for found in BRACKET.finditer(block):
        if found[0] == "[":
            opened.append(found.start())
        elif opened:
            letters += found.start() - opened.pop()
    return letters + sum(len(block) - column for column in opened)


def _in_targets(block: str) -> int:
    """Count the letters behind each `](` that is not closed soon and simply."""
    return sum(len(block) - one.end() for one in TARGET.finditer(block) if not one["closed"])


def _in_backticks(block: str) -> int:
    """Count the letters from backticks to as many others, or to the end if there are none."""
    runs = list(BACKTICKS.finditer(block))
    letters = end = 0
    for number, run in enumerate(runs):
        length = len(run["run"]) - len(run["escape"])
        if length and run.start() >= end:
            closing = next((one for one in runs[number + 1 :] if len(one["run"]) == length), None)
            end = closing.end() if closing else end
            letters += (closing.start() if closing else len(block)) - run.end()
    return letters
