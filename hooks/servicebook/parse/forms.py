"""What a variable stands for goes in; the form in which it is typed in company.yml comes out."""

from servicebook.model.shapes import shape_of_model
from servicebook.model.standard import Amount, Measured
from servicebook.model.variable import Sort, VariableValue
from servicebook.parse.days import days_in
from servicebook.parse.grouped import as_group
from servicebook.written import as_value

FORMS = {"number": shape_of_model(Measured), "sum": shape_of_model(Amount)}


def form_in(text: str, sort: Sort) -> str | None:
    """Write words as fields in braces, where it is clear that they mean such a value."""
    if sort == "day":
        found = days_in(text)
        return f"{{date: {found[0]}}}" if len(found) == 1 else None
    form = as_group(text, FORMS[sort]) if sort in FORMS else None
    return None if form is None or form.startswith("{text") else form


def typed_form(value: VariableValue) -> str:
    """Write a value as fields in braces."""
    fields = value.model_dump(mode="json", exclude_none=True)
    inside = (f"{name}: {as_value(str(part))}" for name, part in fields.items())
    return f"{{{', '.join(inside)}}}"
