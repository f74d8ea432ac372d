"""Write targets and sums as people say them."""

from servicebook.model.company import Company
from servicebook.model.standard import Amount, Measured

SINGULAR = {
    "seconds": "second",
    "minutes": "minute",
    "hours": "hour",
    "working hours": "working hour",
    "days": "day",
    "working days": "working day",
    "weeks": "week",
}


def measured_text(target: Measured) -> str:
    """Write a target: `80% within 60 seconds`, `2 working days`, `70%`, or its own words."""
    if target.text is not None:
        return target.text
    assert target.value is not None
    assert target.unit is not None
    if target.unit == "percent":
        return f"{target.value:f}%"
    unit = SINGULAR[target.unit] if target.value == 1 else target.unit
    time = f"{target.value:f} {unit}"
    return f"{target.share}% within {time}" if target.share is not None else time


def amount_text(amount: Amount, company: Company) -> str:
    """Write a sum: `€50 per case`, `CHF 50 per case`, or its own words."""
    if amount.text is not None:
        return amount.text
    assert amount.amount is not None
    symbol = company.currency.symbol
    space = "\N{NO-BREAK SPACE}" if symbol[-1].isalpha() else ""
    money = f"{symbol}{space}{amount.amount:,f}"
    return f"{money} per {amount.per}" if amount.per else money
