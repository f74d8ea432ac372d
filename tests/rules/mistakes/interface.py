"""Mistakes in the words of the interface, which a company changes or says in another language."""

from playbooks import ENGLISH, Files
from rules.mistakes.case import Mistake


def own(text: str, language: str = "en") -> Files:
    """Give the company words of its own."""
    return {f"company/words/{language}.yml": text}


INTERFACE = (
    Mistake(
        "a misspelt word of the interface is reported at its name",
        "PB120",
        own("see-also: Compare\n▸belongs-wth: Goes with\n"),
        "there is no word `belongs-wth`",
        "did you mean `belongs-with`?",
    ),
    Mistake(
        "a word of the interface that is like none says where to look",
        "PB120",
        own("▸zebra: Striped\n"),
        "there is no word `zebra`",
        "look its name up in playbook_src/base/words/en.yml",
    ),
    Mistake(
        "a misspelt name in braces is reported where it stands",
        "PB121",
        own('boxes-many: "at most ▸{cuont} boxes"\n'),
        "`{cuont}` is not filled in here",
        "write `{count}`",
    ),
    Mistake(
        "a name in braces where the English words have none is reported",
        "PB121",
        own('see-also: "See also ▸{title}"\n'),
        "`{title}` is not filled in here",
        "the English words are `See also`: nothing is filled in there",
    ),
    Mistake(
        "a name in braces that is left out is reported at the text",
        "PB121",
        own("boxes-many: ▸some boxes\n"),
        "`{count}` is missing in `boxes-many`",
        "the English words are `{count} boxes`: keep what stands in braces letter for letter",
    ),
    Mistake(
        "a name in braces with a capital counts as left out",
        "PB121",
        own('boxes-many: ▸"{Count} boxes"\n'),
        "`{count}` is missing in `boxes-many`",
        "the English words are `{count} boxes`: keep what stands in braces letter for letter",
    ),
    Mistake(
        "a list in place of a word is reported",
        "PB103",
        own("see-also:\n  ▸- Compare\n  - Look at\n"),
        "`see-also` must be a text",
        "write the text on one line; in double quotes where it holds braces",
    ),
    Mistake(
        "a list in place of words with their names is reported",
        "PB103",
        own("▸- See also\n"),
        "words stand here without their names",
        "begin each line with a word's name, as in `see-also: See also`",
    ),
    Mistake(
        "a word of the interface without a text is reported",
        "PB102",
        own("▸see-also:\nbelongs-with: Goes with\n"),
        "`see-also` is empty",
        "write a text, or delete the line to keep the word that there is",
    ),
    Mistake(
        "a word of the interface of spaces alone is reported",
        "PB102",
        own('▸see-also: "  "\n'),
        "`see-also` is empty",
        "write a text, or delete the line to keep the word that there is",
    ),
    Mistake(
        "words in a file that is not called after a language are reported",
        "PB009",
        own("see-also: Siehe auch\n", "german"),
        "`german` is no language's code, so nobody reads these words",
        "call the file after its language, such as de.yml, or de-AT.yml for Austria alone",
        at="company/words/german.yml:1:1",
    ),
    Mistake(
        "words in a language that the playbook does not speak are reported",
        "PB009",
        own("see-also: Siehe auch\n", "de"),
        "company.yml says `en`, so nobody reads words in `de`",
        "write `language: de` into company.yml, or delete this file",
        at="company/words/de.yml:1:1",
    ),
    Mistake(
        "a second file of words in one language is reported",
        "PB106",
        own("see-also: Compare\n") | {"company/words/more/en.yml": "belongs-with: Goes with\n"},
        "the words in `en` have another file already",
        "put all of them into one file",
        at="company/words/more/en.yml:1:1",
    ),
    Mistake(
        "a base without English words is reported",
        "PB008",
        {ENGLISH: None},
        "the base has no English words for headings",
        "put back the file that the playbook came with",
        at="base/words/en.yml:1:1",
    ),
)
