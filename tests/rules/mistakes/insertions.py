"""Mistakes in the names in double braces."""

from playbooks import Files, edited
from rules.mistakes.case import Mistake

COMPANY = "company/company.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
WHY = "why: A promise is all a customer has."


def why(text: str) -> Files:
    """Give the principle another reason."""
    return edited(PRINCIPLE, WHY, f"why: {text}")


UNKNOWN_VARIABLE = (
    Mistake(
        "an unknown name in braces is reported with the nearest name",
        "PB202",
        why("At ▸{{ company.nam }} we keep it."),
        "`{{ company.nam }}` names nothing",
        "did you mean `{{ company.name }}`?",
    ),
    Mistake(
        "an unknown name in a folded text is reported at its own line and column",
        "PB202",
        why(">-\n  At {{ company.name }}\n  we pay ▸{{limits.agnt.up_to}}.\n"),
        "`{{limits.agnt.up_to}}` names nothing",
        "did you mean `{{ limits.agent.up_to }}`?",
    ),
    Mistake(
        "a name in capitals is written in small letters",
        "PB202",
        why("At ▸{{ Company.Name }}."),
        "`{{ Company.Name }}` names nothing",
        "did you mean `{{ company.name }}`?",
    ),
    Mistake(
        "a name with a space in it is written with a point",
        "PB202",
        why("At ▸{{ company name }}."),
        "`{{ company name }}` names nothing",
        "did you mean `{{ company.name }}`?",
    ),
    Mistake(
        "a name with a hyphen is written with an underscore",
        "PB202",
        why("At ▸{{ company.short-name }}."),
        "`{{ company.short-name }}` names nothing",
        "did you mean `{{ company.short_name }}`?",
    ),
    Mistake(
        "a name without its first part is given it",
        "PB202",
        why("At ▸{{ name }}."),
        "`{{ name }}` names nothing",
        "did you mean `{{ company.name }}`?",
    ),
    Mistake(
        "a name without its last part is given it",
        "PB202",
        why("Up to ▸{{ limits.agent }}."),
        "`{{ limits.agent }}` names nothing",
        "did you mean `{{ limits.agent.up_to }}`?",
    ),
    Mistake(
        "a misspelt standard is reported with the nearest",
        "PB202",
        why("Within ▸{{ standards.e-mail.target }}."),
        "`{{ standards.e-mail.target }}` names nothing",
        "did you mean `{{ standards.email.target }}`?",
    ),
    Mistake(
        "a value that a standard does not give is shown with those it gives first",
        "PB202",
        why("In ▸{{ standards.email.unit }}."),
        "`{{ standards.email.unit }}` names nothing",
        (
            "it can be: `standards.email.hours`, `standards.email.target`, "
            "`company.currency`, `company.name`, `company.promise`, `company.short_name`, "
            "`limits.agent.up_to`; names of another program are listed under "
            "`placeholders:` in company.yml"
        ),
    ),
    Mistake(
        "a word of the company's own that is not there is told where to add it",
        "PB202",
        why("Ask ▸{{ company.variables.desk }}."),
        "`{{ company.variables.desk }}` names nothing",
        "add `desk:` and its words under `variables:` in company.yml",
    ),
    Mistake(
        "a limit cannot be inserted into the settings, from which its own value comes",
        "PB202",
        edited(COMPANY, "promise: We answer.", "promise: 'Up to ▸{{ limits.agent.up_to }}.'"),
        "`{{ limits.agent.up_to }}` names nothing",
        (
            "it can be: `company.currency`, `company.name`, `company.short_name`; names of "
            "another program are listed under `placeholders:` in company.yml"
        ),
    ),
    Mistake(
        ("a name of another program that the company has not listed is told where to list it"),
        "PB202",
        edited(PRINCIPLE, "title: Keep the promise", 'title: "▸{{ ticket.id }}"'),
        "`{{ ticket.id }}` names nothing",
        (
            "it can be: `company.currency`, `company.name`, `company.promise`, "
            "`company.short_name`, `limits.agent.up_to`, `standards.email.hours`, "
            "`standards.email.target`; names of another program are listed under "
            "`placeholders:` in company.yml"
        ),
    ),
    Mistake(
        "braces around nothing name nothing",
        "PB202",
        why("At ▸{{ }}."),
        "`{{ }}` names nothing",
        (
            "it can be: `company.currency`, `company.name`, `company.promise`, "
            "`company.short_name`, `limits.agent.up_to`, `standards.email.hours`, "
            "`standards.email.target`; names of another program are listed under "
            "`placeholders:` in company.yml"
        ),
    ),
)
