"""Which icon stands for which kind, named as in Material's set (Material Design Icons)."""

from collections.abc import Mapping
from types import MappingProxyType

ICON_OF_ITEMS: Mapping[str, str] = MappingProxyType(
    {
        "principles": "compass",
        "anecdotes": "book-open-page-variant",
        "plays": "lightning-bolt",
        "checklists": "checkbox-marked-outline",
        "roles": "account",
        "onboarding": "stairs-up",
        "standards": "speedometer",
        "limits": "shield-outline",
        "metrics": "chart-line",
        "journey": "map-marker-path",
        "assessments": "chart-bar",
        "terms": "book-alphabet",
        "sources": "bookshelf",
    }
)
"""By the kind of an item."""
ICON_OF_PAGES: Mapping[str, str] = MappingProxyType(
    {
        **ICON_OF_ITEMS,
        "principle": ICON_OF_ITEMS["principles"],
        "story": ICON_OF_ITEMS["anecdotes"],
        "stories": ICON_OF_ITEMS["anecdotes"],
        "play": ICON_OF_ITEMS["plays"],
        "checklist": ICON_OF_ITEMS["checklists"],
        "role": ICON_OF_ITEMS["roles"],
        "assessment": ICON_OF_ITEMS["assessments"],
        "glossary": ICON_OF_ITEMS["terms"],
        "line-up": "account-group",
    }
)
"""By the kind of a page, or by what a page lists."""
