"""A field goes in; what an author could type for it, to see what is meant, comes out."""

from types import MappingProxyType

from servicebook.layer import Names
from servicebook.model.shapes import ListShape, ModelShape, ScalarShape, Shape, TableShape
from servicebook.written import as_value

TEXTS = MappingProxyType(
    {
        "id": "ring-first",
        "title": "Ring before the customer does",
        "summary": "One sentence that says what this is.",
        "text": "Ring before the customer does",
        "why": "Nobody likes to wait without news.",
        # the company
        "name": "Harbour Energy Ltd",
        "short_name": "Harbour",
        "promise": "answered by a person",
        "brand": "#1f4e5f",
        "accent": "#b4532a",
        "code": "EUR",
        "symbol": "€",
        "channel": "Phone",
        "value": "4",
        # the base's variables
        "about": "Who answers",
        "default": "the service desk",
        # principles and stories
        "statement": "Ring before the customer has to.",
        "looks_like": "The phone rings in the time we named",
        "does_not_mean": "Ringing at night",
        "questions": "Whom did we keep waiting this week?",
        "measure": "The share of callbacks made in time.",
        "industry": "energy",
        "situation": "The customer waits for a reply.",
        "what_happened": "A colleague rang twice.",
        "outcome": "The customer stayed.",
        "lesson": "A short call saves a long letter.",
        "try_this": "Ring one customer today who waits for you.",
        "uncertain": "We know one side of the story.",
        "who": "the customer",
        "how": "by e-mail",
        "grade": "opinion",
        "evidence": "first-hand",
        "basis": "house",
        # checklists, plays, roles
        "objective": "The customer knows what comes next.",
        "moment": "Before you hang up",
        "first_words": "I am sorry that you had to wait.",
        "when": "The customer asks for somebody else",
        "purpose": "Customers get an answer.",
        "reaches_customers_by": "The phone",
        "choice": "The answer is not ready in time.",
        "better": "Ring and say so.",
        "goal": "You know whom to ask.",
        "how_we_know": "You have asked three colleagues.",
        # standards and limits
        "hours": "Working hours",
        "unit": "hours",
        "may_always": "Apologise",
        "must_escalate": "Danger to anybody",
        "record": "A note on the case the same day.",
        "amount": "50",
        # the rest
        "url": "https://www.example.com",
        "wants": "An answer.",
        "touchpoints": "Phone",
        "implied_promise": "Somebody is there.",
        "must_not_fail": "The phone is answered",
        "how_to": "Answer together, and talk about it.",
        "label": "Always",
        "meaning": "Choose one thing to work on.",
        "caveat": "This is a talk, not a test.",
        "definition": "What we said we would do.",
        "score_from": "0",
        "year": "2026",
        "reason": "We have no shop.",
    }
)
"""One for each field that must be there and is a text or a number."""


def line(name: str, shape: Shape, names: Names) -> str:
    """Write a field as it could be typed, on one line."""
    return f"{name}: {_value(name, shape, names)}"


def _value(name: str, shape: Shape, names: Names) -> str:
    match shape:
        case ScalarShape():
            return as_value(_text(name, shape, names))
        case ListShape(element=element):
            return f"[{_value(name, element, names)}]"
        case ModelShape(fields=fields):
            needed = (
                one for one, field in fields.items() if field.required or one in {"value", "unit"}
            )
            inside = ", ".join(line(one, fields[one].shape, names) for one in needed)
            return f"{{{inside or line('amount', ScalarShape(int), names)}}}"
        case TableShape():
            return "{team: the service desk}"


def _text(name: str, shape: ScalarShape, names: Names) -> str:
    if shape.choices:
        return TEXTS.get(name, "") if TEXTS.get(name) in shape.choices else shape.choices[0]
    if shape.ref is not None:
        kind = shape.ref.kind or "principles"
        first = names.first(kind) or "answer-fast"
        return first if shape.ref.kind else f"{kind}/{first}"
    if shape.python_type is bool:
        return "yes"
    return TEXTS.get(name, "2026-01-31" if shape.text is None else "…")
