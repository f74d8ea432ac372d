"""A word that nobody knows goes in; the one that was probably meant comes out."""

import re
import unicodedata
from collections.abc import Container, Iterable
from types import MappingProxyType

MOST_LISTED = 13
LONGEST_ID = 64
SHORTEST_PART = 3
MOST_WORDS = 5
SWAPPED = 2
MOST_COMPARED = 100_000
"""How many words a finder compares; each takes a few millionths of a second."""
FILLERS = frozenset(
    {"a", "an", "and", "at", "by", "for", "in", "is", "of", "on", "or", "the", "to"}
)

_KIND_WORDS = {
    "principles": "value rule belief commandment",
    "anecdotes": "story case case-study example tale",
    "checklists": "check-list list todo to-do",
    "plays": "script situation scenario playbook playcard",
    "roles": "job people team position",
    "onboarding": "induction newcomer first-90-days first-ninety-days onboarding-plan",
    "standards": "target sla service-level service-standard promise",
    "limits": "allowance authority empowerment budget",
    "metrics": "measure kpi indicator figure measurement score",
    "journey": "customer-journey journeys touchpoint",
    "assessments": "self-assessment survey test service-check questionnaire",
    "terms": "glossary word definition vocabulary dictionary",
    "sources": "reference bibliography book literature",
}
KIND_WORDS = MappingProxyType(
    {
        word: kind
        for kind, words in _KIND_WORDS.items()
        for word in (kind.removesuffix("s"), *words.split())
    }
)
"""What people call a kind of item, in the singular, with the kind's own name."""


def slug(text: str) -> str:
    """Make an id of a text: `Answer Fast!` becomes `answer-fast`; empty where nothing is left."""
    apart = "-".join(re.split(r"(?<=[a-z])(?=[A-Z])", text.replace("'", "").replace("’", "")))
    letters = unicodedata.normalize("NFKD", apart).casefold()
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    whole = "-".join(re.findall("[a-z0-9]+", bare))
    if len(whole) <= LONGEST_ID:
        return whole
    return whole[: LONGEST_ID + 1].rpartition("-")[0] or whole[:LONGEST_ID]


def short_id(text: str) -> str:
    """Make an id of the first words of a text."""
    return "-".join(slug(text).split("-")[:MOST_WORDS])


def distance(one: str, other: str) -> int:
    """Count the letters to add, drop, change or swap with a neighbour to get from one to other."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, across in enumerate(other, 1):
            steps = min(last[column], line[-1]) + 1
            steps = min(steps, last[column - 1] + (letter != across))
            if row > 1 and column > 1 and (letter, one[row - 2]) == (other[column - 2], across):
                steps = min(steps, before[column - 2] + 1)
            line.append(steps)
        before, last = last, line
    return last[-1]


def is_typo(one: str, other: str) -> bool:
    """Whether two words are the same but for one letter too many, too few, wrong or swapped."""
    if abs(len(one) - len(other)) > 1:
        return False
    begin = _shared(one, other)
    end = _shared(one[begin:][::-1], other[begin:][::-1])
    here, there = one[begin : len(one) - end], other[begin : len(other) - end]
    is_swap = len(here) == SWAPPED and here == there[::-1]
    return is_swap or (len(here) <= 1 and len(there) <= 1)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Find the known word that was most likely meant, if one is close enough.

    Args:
        word: As it was typed; capitals, spaces, hyphens and underscores do not matter.
        known: What it can be; among equally close ones the first wins.
    """
    return Finder(known).nearest(word)


class Finder:
    """Finds the nearest of many words again and again, until that would take too long."""

    def __init__(self, known: Iterable[str]) -> None:
        self._forms: dict[str, str] = {}
        for name in known:
            self._forms.setdefault(slug(name), name)
        self._left = MOST_COMPARED

    def nearest(self, word: str, besides: Container[str] = ()) -> str | None:
        """Find the known word that was most likely meant, if one is close enough.

        Args:
            word: As it was typed.
            besides: Known words that cannot have been meant.
        """
        wanted = slug(word)
        exact = self._forms.get(wanted)
        if not wanted or (exact is not None and exact not in besides):
            return exact
        if self._left < 0:
            return None
        self._left -= len(self._forms)
        forms = [form for form, name in self._forms.items() if name not in besides]
        near = _closest(wanted, forms) or _only_part(wanted, forms)
        return self._forms[near] if near else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Advise the nearest known word, or else list what there is."""
    names = sorted(known)
    near = nearest(word, names)
    if near is not None:
        return f"did you mean `{near}`?"
    return f"it can be: {listed(names)}" if names else "there is none"


def listed(names: Iterable[str]) -> str:
    """List names in backquotes, as many as one can take in."""
    quoted = [f"`{name}`" for name in names]
    more = ["…"] if len(quoted) > MOST_LISTED else []
    return ", ".join([*quoted[:MOST_LISTED], *more])


def kind_meant(word: str, kinds: Iterable[str]) -> str | None:
    """Find the kind that a folder's name, or the first half of `kind/id`, was meant to be."""
    names = list(kinds)
    form = slug(word)
    for one in (form, form.removesuffix("s"), form.removesuffix("ies") + "y"):
        if KIND_WORDS.get(one) in names:
            return KIND_WORDS[one]
    return nearest(word, names)


def _closest(wanted: str, forms: Iterable[str]) -> str | None:
    """Find the form with the fewest mistakes; of several, the one that begins most alike."""
    most = _allowance(wanted)
    letters = set(wanted)
    best, found = (most + 1, 0), None
    for form in forms:
        # Each step alters at most two of the letters used; counting those first is cheap.
        is_far = len(letters.symmetric_difference(form)) > 2 * best[0]
        if is_far or abs(len(form) - len(wanted)) > best[0]:
            continue
        steps = distance(wanted, form)
        rank = steps, -_shared(wanted, form)
        if steps <= most and rank < best:
            best, found = rank, form
    return found


def _shared(one: str, other: str) -> int:
    """Count the letters that two words begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _allowance(word: str) -> int:
    """Say how many mistakes a word of this length may have."""
    return max(1, min(4, len(word) // 3))


def _only_part(wanted: str, forms: Iterable[str]) -> str | None:
    """Find the only form that has all the words wanted, or none but those, or that goes on so."""
    names = list(forms)
    words = set(wanted.split("-")) - FILLERS
    found = [form for form in names if words and _is_part(words, set(form.split("-")) - FILLERS)]
    if not found and len(wanted) >= SHORTEST_PART:
        found = [form for form in names if form.startswith(wanted) or form.endswith(wanted)]
    return found[0] if len(found) == 1 else None


def _is_part(one: set[str], other: set[str]) -> bool:
    return bool(other) and (one <= other or other <= one)
