"""Mistakes in what the base declares as variables."""

from playbooks import Files, edited
from rules.mistakes.case import Mistake
from rules.mistakes.variables import BASE, DECLARED, UNITS

USED = edited(
    "base/principles/keep-the-promise.yml",
    "why: A promise is all a customer has.",
    "why: '{{ company.variables.team }}'",
)


def declared(text: str) -> Files:
    """Declare other variables in the base, one of which a text inserts."""
    return {DECLARED: text} | USED


DECLARATIONS = (
    Mistake(
        "a default with a misspelt unit is found in the base's file",
        "PB104",
        declared("team: {about: Who, default: {value: 3, unit: ▸dys}}\n"),
        "`unit` cannot be `dys`",
        f"did you mean `days`? It can be: {UNITS}",
    ),
    Mistake(
        "a variable of the base has a default",
        "PB102",
        declared("team: ▸{about: Who answers}\n"),
        "`team` has no `default`",
        "add it, such as `default: the service desk`",
    ),
    Mistake(
        "a variable of the base says what it is for",
        "PB102",
        declared("team: ▸{default: the desk}\n"),
        "`team` has no `about`",
        "add it, such as `about: Who answers`",
    ),
    Mistake(
        "words alone declare no variable",
        "PB103",
        declared("team: ▸the desk\n"),
        "`team` must be fields; this is a text",
        "write its fields one by one, such as "
        "`team: {about: Who answers, default: the service desk}`",
    ),
    Mistake(
        "fields that say no value are no default",
        "PB103",
        declared("team: {about: Who, default: ▸{one: a, two: b}}\n"),
        "`default` must be a text; these are fields",
        "`default` is one text: write it behind the colon, on the same line",
    ),
    Mistake(
        "a default is not empty",
        "PB104",
        declared("team: {about: Who, default: ▸' '}\n"),
        "`default` is empty",
        "write a text, such as `default: the service desk`",
    ),
    Mistake(
        "a list declares no variables",
        "PB103",
        declared("▸- team: the desk\n"),
        "variables stand here without their names",
        "begin each with its name, as in `team: {about: Who answers, default: the service desk}`",
    ),
    Mistake(
        "a variable of the base has a name of small letters",
        "PB104",
        {DECLARED: "▸Our team: {about: Who, default: the desk}\n"},
        "`Our team` cannot be a name here",
        "use lower-case letters, digits and _, and begin with a letter: `our_team`",
    ),
    Mistake(
        "a default does not insert itself",
        "PB115",
        declared("team: {about: Who, default: 'the ▸{{ company.variables.team }}'}\n"),
        "`company.variables.team` inserts itself",
        "write here the words that it stands for",
    ),
    Mistake(
        "a default inserts nothing that is unknown",
        "PB202",
        declared("team: {about: Who, default: 'at ▸{{ company.nam }}'}\n"),
        "`{{ company.nam }}` names nothing",
        "did you mean `{{ company.name }}`?",
    ),
    Mistake(
        "an empty file declares no variables, and none is missed",
        "PB003",
        {DECLARED: "", **USED},
        "the file is empty",
        "write the item's fields, or delete the file",
        at=f"{DECLARED}:1:1",
    ),
    Mistake(
        "a company declares no variables in a file of their own",
        "PB009",
        {"company/variables.yml": "▸team: the desk\n"},
        "a company's variables stand in company.yml",
        "write its lines there, under `variables:`, and delete this file",
    ),
    Mistake(
        "the base has one file of variables",
        "PB009",
        {**BASE, "base/variables.yaml": BASE[DECLARED], DECLARED: f"▸{BASE[DECLARED]}"},
        "there is another file of variables",
        "put its lines into that one",
    ),
)
