"""Sums, targets and times as the company's language and country write them."""

from decimal import Decimal
from pathlib import Path

import pytest
from playbooks import ENGLISH, PLAYBOOK, analyse_files, edited, item_of
from spoken import FOLDER, spoken

from servicebook.model.amounts import amount_text, currency_sign, measured_text
from servicebook.model.company import Colours, Company, Currency
from servicebook.model.standard import Amount, Measured, Unit

COMPANY = "company/company.yml"
FRENCH_WORDS = "base/words/fr.yml"
ENGLISH_WORDS = spoken("en")


def company(language: str, code: str, symbol: str | None = None) -> Company:
    """Make a company that writes in a language and counts in a currency."""
    return Company(
        name="Harbour Energy",
        short_name="Harbour",
        promise="We answer.",
        colours=Colours(brand="#1f4e5f", accent="#b4532a"),
        language=language,
        currency=Currency(code=code, symbol=symbol),
    )


def money(amount: str, language: str, code: str, symbol: str | None = None) -> str:
    """Write a sum, with ordinary spaces to compare."""
    text = amount_text(
        Amount(amount=Decimal(amount)), company(language, code, symbol), ENGLISH_WORDS
    )
    return " ".join(text.split())


def time(value: str, unit: Unit, language: str, share: int | None = None) -> str:
    """Write a target, with ordinary spaces to compare."""
    target = Measured(value=Decimal(value), unit=unit, share=share)
    return " ".join(measured_text(target, language, ENGLISH_WORDS).split())


@pytest.mark.parametrize(
    ("amount", "language", "code", "text"),
    [
        ("50", "en-GB", "EUR", "€50"),
        ("1250", "en-GB", "GBP", "£1,250"),
        ("20", "en-US", "USD", "$20"),
        ("20", "en-GB", "USD", "US$20"),
        ("50", "en", "CHF", "CHF 50"),
        ("50", "de", "EUR", "50 €"),
        ("1250.5", "de", "EUR", "1.250,50 €"),
        ("1250.5", "de-CH", "CHF", "CHF 1’250.50"),
        ("1250", "fr", "EUR", "1 250 €"),
        ("50", "es", "EUR", "50 €"),
        ("1250000", "hi", "INR", "₹12,50,000"),
        ("1000", "ja", "JPY", "￥1,000"),
        ("50", "en-FR", "EUR", "50 €"),
    ],
)
def test_sum_is_written_as_in_the_language(
    amount: str, language: str, code: str, text: str
) -> None:
    """The sign on its side, and the signs between digits, are those of the country."""
    assert money(amount, language, code) == text


@pytest.mark.parametrize(
    ("amount", "text"), [("50", "€50"), ("50.00", "€50"), ("2.5", "€2.50"), ("0.125", "€0.125")]
)
def test_sum_has_decimals_only_where_there_are_some(amount: str, text: str) -> None:
    """Then it has as many as the currency has, and never fewer than were typed."""
    assert money(amount, "en-GB", "EUR") == text


@pytest.mark.parametrize(
    ("symbol", "language", "text"),
    [("$", "en-GB", "$50"), ("Fr.", "de", "50 Fr."), ("kr", "en", "kr 50"), ("§", "fr", "50 §")],
)
def test_own_sign_stands_where_the_language_puts_it(symbol: str, language: str, text: str) -> None:
    """Letters never touch a digit."""
    assert money("50", language, "SEK", symbol) == text


def test_sign_and_sum_stay_on_one_line() -> None:
    """The space between them does not break."""
    sum_in_german = amount_text(Amount(amount=Decimal(50)), company("de", "EUR"), ENGLISH_WORDS)

    assert sum_in_german == "50\N{NO-BREAK SPACE}€"


@pytest.mark.parametrize(
    ("value", "unit", "language", "text"),
    [
        ("1", "hours", "en-GB", "1 hour"),
        ("1.0", "days", "en", "1 day"),
        ("2.5", "days", "en", "2.5 days"),
        ("1500", "minutes", "en", "1,500 minutes"),
        ("0.0005", "weeks", "en", "0.0005 weeks"),
        ("1", "working days", "en", "1 working day"),
        ("4", "working hours", "en", "4 working hours"),
        ("70", "percent", "en", "70%"),
        ("99.55", "percent", "en", "99.55%"),
        ("60", "seconds", "de", "60 Sekunden"),
        ("2.5", "days", "de", "2,5 Tage"),
        ("1", "weeks", "fr", "1 semaine"),
        ("2", "hours", "es", "2 horas"),
        ("2", "days", "pl", "2 dni"),
        ("2", "days", "ja", "2 日"),
        ("70", "percent", "de", "70 %"),
    ],
)
def test_target_is_written_as_in_the_language(
    value: str, unit: Unit, language: str, text: str
) -> None:
    """Each number takes the form of the word that the language's own rules give it."""
    assert time(value, unit, language) == text


@pytest.mark.parametrize(
    ("language", "value", "unit", "share", "text"),
    [
        ("en", "60", "seconds", 80, "80% within 60 seconds"),
        ("en", "1", "days", 90, "90% within 1 day"),
        ("de", "60", "seconds", 80, "80 % innerhalb von 60 Sekunden"),
        ("de", "2", "days", None, "2 Tage"),
        ("de", "2", "days", 80, "80 % innerhalb von 2 Tagen"),
        ("de", "2", "working days", None, "2 Arbeitstage"),
        ("de", "2", "working days", 95, "95 % innerhalb von 2 Arbeitstagen"),
        ("de", "1", "working days", 95, "95 % innerhalb von 1 Arbeitstag"),
        ("de", "4", "working hours", 90, "90 % innerhalb von 4 Arbeitsstunden"),
        ("de-AT", "1.5", "working hours", None, "1,5 Arbeitsstunden"),
        ("fr", "1.5", "working days", None, "1,5 jour ouvré"),
        ("fr", "2", "working days", 90, "90 % en 2 jours ouvrés au plus"),
        ("es", "1", "working hours", None, "1 hora laborable"),
        ("es", "3", "days", 75, "75 % en 3 días como máximo"),
    ],
)
def test_target_is_said_in_the_language(
    language: str, value: str, unit: Unit, share: int | None, text: str
) -> None:
    """With the form of the word that belongs to the number, and to where it stands."""
    target = Measured(value=Decimal(value), unit=unit, share=share)
    said = measured_text(target, language, spoken(language.partition("-")[0]))

    assert " ".join(said.split()) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en-GB", "€1,250 per Fall"),
        ("de", "1.250 € pro Fall"),
        ("fr", "1 250 € par Fall"),
        ("es", "1.250 € por Fall"),
    ],
)
def test_sum_is_said_in_the_language(language: str, text: str) -> None:
    """What it is counted for is the author's own word."""
    limit = Amount(amount=Decimal(1250), per="Fall")
    said = amount_text(limit, company(language, "EUR"), spoken(language.partition("-")[0]))

    assert " ".join(said.split()) == text


def test_inserted_values_are_said_in_the_companys_words(tmp_path: Path) -> None:
    """Those of its language, with what it says otherwise itself."""
    files = edited(COMPANY, "colours:", "language: fr\ncolours:") | edited(
        "base/principles/keep-the-promise.yml",
        "why: A promise is all a customer has.",
        "why: '{{ standards.email.target }}, {{ limits.agent.up_to }}'",
    )
    files |= {
        FRENCH_WORDS: (FOLDER / "fr.yml").read_text("utf-8"),
        "company/words/fr.yml": "amount-per: '{case}: {money}'\n",
    }
    analysis = analyse_files(tmp_path, files)

    assert analysis.found == ()
    why = " ".join(item_of(analysis, "principles/keep-the-promise").why.split())
    assert why == "90 % en 1 jour ouvré au plus, case: 50 €"


def test_language_without_words_says_amounts_in_english(tmp_path: Path) -> None:
    """Its own numbers and units stay."""
    files = edited(COMPANY, "colours:", "language: it\ncolours:") | edited(
        "base/principles/keep-the-promise.yml",
        "why: A promise is all a customer has.",
        "why: '{{ standards.email.target }}, {{ limits.agent.up_to }}'",
    )
    analysis = analyse_files(tmp_path, files)

    assert analysis.found == ()
    why = " ".join(item_of(analysis, "principles/keep-the-promise").why.split())
    assert why == "90% within 1 working day, 50 € per case"


def test_contradiction_says_what_the_limit_says_in_the_language(tmp_path: Path) -> None:
    """What is to be replaced is the whole sum, with the words behind it."""
    files = edited(COMPANY, "colours:", "language: de\ncolours:")
    files |= {"base/words/de.yml": (FOLDER / "de.yml").read_text("utf-8")}
    files |= edited("base/limits/limits.yml", "per: case", "per: Fall")
    files |= edited(
        "base/principles/keep-the-promise.yml",
        "measure: Promises kept.",
        'measure: "An agent gives up to 60 € pro Fall."',
    )
    (found,) = analyse_files(tmp_path, files).found

    assert found.message.replace("\N{NO-BREAK SPACE}", " ") == (
        "`60 €` contradicts the limit `agent`: 50 € pro Fall"
    )
    (edit,) = found.fix
    assert edit.span.end_column - edit.span.column == len("60 € pro Fall")


def test_contradiction_says_what_the_standard_says_in_the_language(tmp_path: Path) -> None:
    """As it is shown on pages."""
    files = edited(COMPANY, "colours:", "language: de\ncolours:")
    files |= {"base/words/de.yml": (FOLDER / "de.yml").read_text("utf-8")}
    files |= edited(
        "base/principles/keep-the-promise.yml",
        "measure: Promises kept.",
        "measure: We answer every e-mail within three working days.",
    )
    (found,) = analyse_files(tmp_path, files).found

    assert found.message.replace("\N{NO-BREAK SPACE}", " ") == (
        "`three working days` contradicts the standard `email`: 90 % innerhalb von 1 Arbeitstag"
    )


def test_words_that_cannot_be_read_leave_the_numbers(tmp_path: Path) -> None:
    """Only what is wrong with the words is reported; the rest of the playbook is read."""
    typed = 'amount-within: "{share} within {time}"'
    files = {
        ENGLISH: PLAYBOOK[ENGLISH].replace(typed, 'amount-within: ""'),
        **edited(
            "base/principles/keep-the-promise.yml",
            "why: A promise is all a customer has.",
            "why: 'We answer {{ standards.email.target }}'",
        ),
    }
    analysis = analyse_files(tmp_path, files)

    assert [(one.code, one.span.path) for one in analysis.found] == [("PB102", ENGLISH)]
    why = item_of(analysis, "principles/keep-the-promise").why
    assert why == "We answer 90% 1 working day"


def test_sign_need_not_be_typed(tmp_path: Path) -> None:
    """The currency's code is enough, for limits and for `{{ company.currency }}`."""
    files = edited(COMPANY, '{code: EUR, symbol: "€"}', "{code: EUR}\nlanguage: de") | edited(
        "base/principles/keep-the-promise.yml",
        "why: A promise is all a customer has.",
        "why: 'In {{ company.currency }}: {{ limits.agent.up_to }}'",
    )
    analysis = analyse_files(tmp_path, files)

    assert analysis.found == ()
    why = item_of(analysis, "principles/keep-the-promise").why
    assert why == "In €: 50\N{NO-BREAK SPACE}€ per case"


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("An agent gives up to 1.250 €.", False),
        ("An agent gives up to 1250,00 EUR.", False),
        ("An agent gives up to 1.300 €.", True),
        ("An agent gives up to 1250,50 €.", True),
    ],
)
def test_sums_in_texts_are_read_as_they_are_written(
    tmp_path: Path, text: str, *, is_wrong: bool
) -> None:
    """A point between thousands is no decimal point where the language has it so."""
    files = edited(COMPANY, '{code: EUR, symbol: "€"}', "{code: EUR}\nlanguage: de")
    files |= edited("base/limits/limits.yml", "amount: 50", "amount: 1250")
    files |= edited(
        "base/principles/keep-the-promise.yml", "measure: Promises kept.", f"measure: {text}"
    )
    found = analyse_files(tmp_path, files).found

    assert [one.code for one in found] == (["PB313"] if is_wrong else [])


def test_sign_of_an_unknown_currency_is_its_code() -> None:
    """It is reported elsewhere; until then something must stand there."""
    assert currency_sign(company("en", "ZZZ")) == "ZZZ"
