"""What a new file holds where the description of a field is no example of it."""

from types import MappingProxyType

from servicebook.model.standard import Amount, Measured

EXAMPLES = MappingProxyType(
    {
        # the company
        "Company.promise": (
            "We keep what we promise, answer when we said we would, and put right what goes wrong.",
        ),
        "Company.logo": ("logo.svg",),
        "Company.language": ("en-GB",),
        "Company.time_zone": ("Europe/London",),
        "Company.opening_hours": ("Monday to Friday 9:00 to 17:00",),
        "Company.address": ("1 Example Street",),
        "Company.variables": ("the first Monday in March",),
        "Company.placeholders": ("ticket.id",),
        "Company.order_numbers": ("HE-#####",),
        "Colours.brand": ("#1f4e5f",),
        "Colours.accent": ("#b4532a",),
        "Contact.channel": ("Phone",),
        "Contact.value": ("01632 960001",),
        "Contact.hours": ("Monday to Friday 9:00 to 17:00",),
        "Currency.code": ("EUR",),
        "Currency.symbol": ("€",),
        # names of entries, and entries of which there must be several
        "id": ("short-name", "other-name"),
        "ScalePoint.value": ("0", "4"),
        "ScalePoint.label": ("Never", "Always"),
        "Band.score_from": ("0", "50"),
        # words of which only some are allowed, and numbers
        "evidence": ("first-hand",),
        "grade": ("opinion",),
        "basis": ("house",),
        "Anecdote.text": ("outside",),
        "type": ("web",),
        "url": ("https://www.example.com/",),
        "unit": ("working days",),
        "minutes": ("5",),
        "Amount.amount": ("50",),
        "Amount.per": ("case",),
        "ChecklistItem.due": ("day 30",),
        # roles
        "owner": ("service-manager",),
        "audience": ("agent",),
        "to": ("team-lead",),
        "role": ("agent",),
        "roles": ("agent",),
    }
)
"""By the field's name, or by its class and name; a list of entries takes one after the other."""

SEVERAL = frozenset({"scale", "bands"})
"""Lists that mean nothing with a single entry."""

CHOSEN = MappingProxyType({Measured: ("value", "unit"), Amount: ("amount", "per")})
"""The fields written of a group that can be said in more than one way."""

FILLED = frozenset({"language", "owner", "reviewed", "status", "uncertain"})
"""Fields of an item, or of the company, that may be left out and had better not be."""

LATER = frozenset({"aliases", "material", "order", "review_months", "tags", "withdrawn"})
"""Fields that an item may need one day, and not when it is new."""
