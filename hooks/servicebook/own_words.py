"""The company's settings go in; what their names in double braces stand for comes out.

Its own words may insert one another, so that each is written once; a circle of them is found.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from servicebook.diagnostics import Diagnostic, Span
from servicebook.load.nodes import Fields, Node, Scalar
from servicebook.model.amounts import Money, sign_of
from servicebook.model.fields import MOST_LINE_LETTERS
from servicebook.model.locales import ENGLISH
from servicebook.rules import CIRCULAR_VARIABLE
from servicebook.variables import BRACES, OWN
from servicebook.written import Written

FIELDS = MappingProxyType(
    {"company.name": "name", "company.short_name": "short_name", "company.promise": "promise"}
)
"""The company's fields that a text may insert."""
CURRENCY = "company.currency"


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What can be inserted into the settings themselves."""

    values: Mapping[str, str]
    """Names as written between the braces."""
    found: tuple[Diagnostic, ...]
    users: Mapping[str, list[str]]
    """The names of the texts that insert each of the names."""
    names: Mapping[Span, str]
    """Which name the text at a place has."""

    def leading_to(self, span: Span) -> frozenset[str]:
        """Collect what cannot be inserted into the text at a place: itself, and all it is in."""
        name = self.names.get(span)
        found = {name} if name is not None else set[str]()
        left = list(found)
        while left:
            more = set(self.users.get(left.pop(), ())) - found
            found |= more
            left += more
        return frozenset(found)


def own_words(settings: Fields, written: Written) -> OwnWords:
    """Work out what the company's names stand for, those that insert others too.

    Args:
        settings: As they were typed.
        written: The files as typed, to find places in.
    """
    typed = _typed(settings)
    inserted = {
        name: [one for one in _names_in(scalar.text) if one in typed]
        for name, scalar in typed.items()
    }
    values = {CURRENCY: money_in(settings).sign}
    users = _users(inserted)
    for name in _in_turn(inserted, users):
        values[name] = _filled(typed[name].text, values)
    left = {name: typed[name].text for name in typed if name not in values}
    onward = {name: next(one for one in inserted[name] if one in left) for name in left}
    circles = (_circle(circle, typed, written) for circle in _circles(onward))
    names = {scalar.span: name for name, scalar in typed.items()}
    return OwnWords(values | left, tuple(circles), users, names)


def money_in(settings: Fields) -> Money:
    """Read the currency and the language as they were typed, whatever is wrong with the rest."""
    currency = _value(settings, "currency")
    language = settings.text("language") or ENGLISH
    if not isinstance(currency, Fields):
        return Money("", "", language)
    code = currency.text("code") or ""
    return Money(code, currency.text("symbol") or sign_of(code, language), language)


def _typed(settings: Fields) -> dict[str, Scalar]:
    """Collect the texts that have a name, in the order typed."""
    named = [(name, _value(settings, field)) for name, field in FIELDS.items()]
    own = _value(settings, "variables")
    if isinstance(own, Fields):
        named += [(OWN + name, entry.value) for name, entry in own.entries.items()]
    return {name: node for name, node in named if isinstance(node, Scalar) and not node.is_empty}


def _value(settings: Fields, name: str) -> Node | None:
    entry = settings.entries.get(name)
    return entry.value if entry else None


def _names_in(text: str) -> Iterator[str]:
    return (match[1].strip() for match in BRACES.finditer(text))


def _users(inserted: Mapping[str, list[str]]) -> Mapping[str, list[str]]:
    """Collect who inserts each name."""
    users = defaultdict[str, list[str]](list)
    for name, others in inserted.items():
        for other in set(others):
            users[other].append(name)
    return users


def _in_turn(inserted: Mapping[str, list[str]], users: Mapping[str, list[str]]) -> Iterator[str]:
    """Yield each name after all that its text inserts; those in or before a circle never."""
    missing = {name: len(set(others)) for name, others in inserted.items()}
    ready = [name for name, number in missing.items() if not number]
    while ready:
        name = ready.pop()
        yield name
        for user in users.get(name, ()):
            missing[user] -= 1
            if not missing[user]:
                ready.append(user)


def _filled(text: str, values: Mapping[str, str]) -> str:
    """Fill a text in, as far as it can be read: what is longer is reported as too long."""
    parts = []
    end = 0
    for match in BRACES.finditer(text):
        parts += [text[end : match.start()], values.get(match[1].strip(), match[0])]
        end = match.end()
    return "".join([*parts, text[end:]])[: MOST_LINE_LETTERS + 1]


def _circles(onward: Mapping[str, str]) -> Iterator[list[str]]:
    """Yield each circle that one comes to by going on from name to name."""
    seen = set[str]()
    for first in onward:
        way: dict[str, None] = {}
        name = first
        while name not in seen:
            seen.add(name)
            way[name] = None
            name = onward[name]
        if name in way:
            names = list(way)
            yield names[names.index(name) :]


def _circle(circle: list[str], typed: Mapping[str, Scalar], written: Written) -> Diagnostic:
    """Report a circle where its first text in the file inserts the next."""
    begin = min(range(len(circle)), key=lambda at: typed[circle[at]].span)
    first, *others = [*circle[begin:], *circle[:begin]]
    onward = others[0] if others else first
    text, span, _ = typed[first]
    inserting = (one[0] for one in BRACES.finditer(text) if one[1].strip() == onward)
    place = written.narrow(span, next(inserting))
    if not others:
        advice = "write here the words that it stands for"
        return CIRCULAR_VARIABLE.at(place, f"`{first}` inserts itself", advice)
    way = ", which inserts ".join(f"`{one}`" for one in (*others, first))
    advice = "write the words themselves in one of them"
    return CIRCULAR_VARIABLE.at(place, f"`{first}` inserts {way}", advice)
