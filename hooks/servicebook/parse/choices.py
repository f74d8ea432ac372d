"""A word that is none of a field's choices goes in; the choice that was meant comes out."""

from types import MappingProxyType

from servicebook.parse.units import unit_of
from servicebook.parse.wrong import Said, Wrong
from servicebook.suggest import kind_meant, nearest, slug

_MEANINGS = {
    "polarity": {
        "good": "positive great success best-practice praise",
        "bad": "negative poor failure complaint worst-practice",
        "mixed": "both neutral good-and-bad so-so",
    },
    "status": {
        "published": "public live active final done approved visible",
        "draft": "wip in-progress unfinished todo pending hidden",
        "retired": "archived old obsolete deleted withdrawn removed inactive",
    },
    "mode": {"read-do": "read-then-do", "do-confirm": "do-then-confirm"},
    "basis": {
        "regulation": "law legal regulatory statute",
        "house": "own our-own internal company",
        "survey": "poll questionnaire",
        "convention": "industry-standard rule-of-thumb custom benchmark",
    },
    "grade": {
        "court-or-regulator": "court regulator law ruling judgment judgement",
        "peer-reviewed": "scientific academic",
        "reported": "news press newspaper survey",
        "opinion": "view advice",
        "first-hand": "personal own-experience",
    },
    "type": {
        "web": "website webpage web-page page blog site online internet",
        "research": "paper study thesis",
        "article": "news newspaper magazine",
        "court": "judgment judgement ruling",
    },
    "text": {"outside": "external foreign customer", "own": "ours internal our-own"},
    "stands": {"boundary": "limit", "principle": "rule"},
}
MEANINGS = MappingProxyType(
    {
        field: {word: choice for choice, words in meanings.items() for word in words.split()}
        for field, meanings in (_MEANINGS | {"evidence": _MEANINGS["grade"]}).items()
    }
)


def choose(wrong: Wrong) -> Said:
    """Say which choices there are, the nearest first."""
    choices = wrong.shape.choices
    shown = wrong.shown
    meant = _meant(wrong.name, wrong.text, choices)
    what = f"cannot be {shown}" if shown else "cannot be this text"
    listed = ", ".join(f"`{one}`" for one in _first(meant, choices))
    if meant is None:
        return Said(what, f"it can be: {listed}")
    return Said(what, f"did you mean `{meant}`? It can be: {listed}", meant)


def _first(meant: str | None, choices: tuple[str, ...]) -> tuple[str, ...]:
    rest = tuple(one for one in choices if one != meant)
    return rest if meant is None else (meant, *rest)


def _meant(name: str, typed: str, choices: tuple[str, ...]) -> str | None:
    known = {slug(one): one for one in choices}
    form = slug(typed)
    found = known.get(form) or MEANINGS.get(name, {}).get(form)
    if found is None and name == "unit":
        found = unit_of(typed)
    if found is None and name == "sections":
        found = kind_meant(typed, choices)
    if found in choices:
        return found
    return nearest(typed, choices)
