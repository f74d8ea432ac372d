"""Variables that are numbers, sums and days, and those for which the base has a default."""

import re
from pathlib import Path

import pytest
from editing import shipped
from markupsafe import escape
from playbooks import PLAYBOOK, TODAY, Files, analyse_files, compile_files, edited, item_of
from receipts import kept
from running import ROOT

from servicebook.declared import Declared, read_declared
from servicebook.load.files import load_base
from servicebook.load.loaded import Vocabulary
from servicebook.model.kinds import FIELD_NAMES, KINDS
from servicebook.scaffold import company_files, read_existing

PRINCIPLE = "base/principles/keep-the-promise.yml"
OWN = "playbook_src/northwind/company.yml"
DECLARED = {
    "base/variables.yml": (
        "team: {about: Who answers, default: the desk}\n"
        "days: {about: How long, default: {value: 30, unit: days}}\n"
    )
}
ODD = "*x* _y_ [a](https://example.org) <b>z</b> `c` $5 {a} 20% & \\"


def settings(lines: str) -> Files:
    """Write more lines into company.yml."""
    return edited("company/company.yml", "currency:", f"{lines}\ncurrency:")


def inserting(text: str) -> Files:
    """Give the principle another reason."""
    return edited(PRINCIPLE, "why: A promise is all a customer has.", f"why: '{text}'")


def said(tmp_path: Path, files: Files, name: str) -> str:
    """Return what a variable says in a text; a space of whatever sort is one."""
    inserted = inserting(f"So: {{{{ company.variables.{name} }}}}!")
    analysis = analyse_files(tmp_path, {**files, **inserted})
    assert analysis.found == ()
    why: str = item_of(analysis, "principles/keep-the-promise").why
    return " ".join(why.removeprefix("So: ").removesuffix("!").split())


@pytest.mark.parametrize(
    ("language", "value", "words"),
    [
        ("en-GB", "{value: 30, unit: days}", "30 days"),
        ("en-GB", "{value: 1, unit: weeks}", "1 week"),
        ("en-GB", "{value: 2, unit: working days}", "2 working days"),
        ("en-GB", "{value: 12.5, unit: percent}", "12.5%"),
        ("en-GB", "{share: 80, value: 60, unit: seconds}", "80% within 60 seconds"),
        ("en-GB", "{amount: 25}", "€25"),
        ("en-GB", "{amount: 1250.5, per: order}", "€1,250.50 per order"),
        ("en-GB", "{date: 2026-12-18}", "18 December 2026"),
        ("en-US", "{date: 2026-12-18}", "December 18, 2026"),
        ("de", "{value: 30, unit: days}", "30 Tage"),
        ("de", "{amount: 1250.5}", "1.250,50 €"),
        ("de", "{date: 2026-12-18}", "18. Dezember 2026"),
        ("fr", "{date: 2026-12-18}", "18 décembre 2026"),
    ],
)
def test_value_is_written_as_the_language_writes_it(
    tmp_path: Path, language: str, value: str, words: str
) -> None:
    """Numbers, sums and days, like every other number of the playbook."""
    files = settings(f"language: {language}\nvariables: {{it: {value}}}")

    assert said(tmp_path, files, "it").replace("\\", "") == words


def test_value_may_be_inserted_into_the_settings(tmp_path: Path) -> None:
    """Whatever its sort, and a sum may be counted for what another variable says."""
    files = settings(
        "variables:\n"
        "  both: '{{ company.variables.fee }}, {{ company.variables.wait }}'\n"
        "  fee: {amount: 5, per: '{{ company.variables.unit }}'}\n"
        "  unit: order\n"
        "  wait: {value: 3, unit: days}"
    )
    assert said(tmp_path, files, "both") == "€5 per order, 3 days"


def test_name_of_the_base_says_its_default(tmp_path: Path) -> None:
    """Where the company sets nothing, or has no variables at all."""
    for files in (DECLARED, DECLARED | settings("variables:"), DECLARED | settings("x-a: b")):
        assert said(tmp_path, files, "team") == "the desk"
        assert said(tmp_path, files, "days") == "30 days"


def test_company_replaces_a_default(tmp_path: Path) -> None:
    """And leaves the others as they are."""
    files = DECLARED | settings("variables: {days: {value: 6, unit: weeks}, mine: ours}")

    assert said(tmp_path, files, "days") == "6 weeks"
    assert said(tmp_path, files, "team") == "the desk"
    assert said(tmp_path, files, "mine") == "ours"


def test_default_is_in_the_language_of_the_company(tmp_path: Path) -> None:
    """A number is no text of the base."""
    assert said(tmp_path, DECLARED | settings("language: de"), "days") == "30 Tage"


def test_default_may_insert_what_the_company_says(tmp_path: Path) -> None:
    """Its name, and its own variables that have the name of others of the base."""
    default = "default: '{{ company.short_name }}, {{ company.variables.days }}'"
    text = DECLARED["base/variables.yml"].replace("default: the desk", default)
    files = {"base/variables.yml": text} | settings("variables: {days: {value: 2, unit: days}}")

    assert said(tmp_path, files, "team") == "Harbour, 2 days"


def test_name_that_the_base_does_not_declare_may_be_anything(tmp_path: Path) -> None:
    """Even one that is nearly the base's, if a text inserts it."""
    assert said(tmp_path, DECLARED | settings("variables: {day: Monday}"), "day") == "Monday"


@pytest.mark.parametrize("where", ["typed", "default"])
def test_values_are_shown_letter_for_letter(tmp_path: Path, where: str) -> None:
    """Words in a sum, and those of a default, are text and nothing else."""
    typed = ODD.replace("\\", "\\\\")
    if where == "typed":
        files = settings(f'variables: {{it: {{amount: 5, per: "{typed}"}}}}')
    else:
        files = {"base/variables.yml": f'it: {{about: An odd text, default: "{typed}"}}\n'}
    site = compile_files(tmp_path, {**files, **inserting("So: {{ company.variables.it }}!")})
    html = next(str(page.html) for page in site.pages if "keep-the-promise" in page.src_uri)

    assert escape(ODD).replace("&#34;", '"') in html


@pytest.mark.parametrize("text", ["$5 ${a} $a", "{a} {0} {", "20% %s %(a)s %d", "$${{a}"])
def test_signs_in_prose_and_values_mean_nothing(tmp_path: Path, text: str) -> None:
    """A dollar sign, a brace or a percent sign stays what it is."""
    files = settings(f"variables: {{it: '{text}', fee: {{amount: 5, per: '{text}'}}}}")
    analysis = analyse_files(
        tmp_path, {**files, **edited(PRINCIPLE, "statement: Do what you", f"statement: '{text}'#")}
    )

    assert analysis.found == ()
    assert analysis.company is not None
    assert analysis.company.variables == {"it": text, "fee": f"€5 per {text}"}
    assert item_of(analysis, "principles/keep-the-promise").statement == text


def test_value_has_its_place_in_the_file_it_comes_from(tmp_path: Path) -> None:
    """A mistake in a default is found in the base, and one in the company's words in its file."""
    broken = "'{{ company.nam }}'"
    base = {"base/variables.yml": f"team: {{about: Who answers, default: {broken}}}\n"}
    (found,) = analyse_files(tmp_path / "base", base).found
    (own,) = analyse_files(
        tmp_path / "own", base | settings(f"variables: {{team: {broken}}}")
    ).found

    assert (found.span.path, found.span.line) == ("base/variables.yml", 1)
    assert (own.span.path, own.span.line) == ("company/company.yml", 5)


def test_default_is_no_change_of_the_company(tmp_path: Path) -> None:
    """Nothing is asked of a company that keeps a receipt; only items are accepted."""
    assert analyse_files(tmp_path, {**kept(PLAYBOOK), **DECLARED}).found == ()


def declared() -> Declared:
    """Read what the base that is delivered declares."""
    words = Vocabulary(frozenset(KINDS), FIELD_NAMES)
    return read_declared(load_base(ROOT / "playbook_src" / "base", ROOT, words))


def test_each_variable_of_the_base_is_inserted_and_explained() -> None:
    """In a text, and with its default in what authors read."""
    texts = "".join(one.read_text("utf-8") for one in (ROOT / "playbook_src/base").rglob("*.yml"))
    page = (ROOT / "docs/for-authors/make-it-yours.md").read_text("utf-8")

    assert 1 <= len(declared().variables) <= 9
    for name, one in declared().variables.items():
        assert f"{{{{ company.variables.{name} }}}}" in texts
        assert re.search(
            rf"^\| `{name}` \| .+ \| `?{re.escape(one.form)}`? \|$", page, re.MULTILINE
        )


def test_example_in_what_authors_read_works(tmp_path: Path) -> None:
    """Its lines stand under `variables:` as they are, and say what is said of them."""
    page = (ROOT / "docs/for-authors/make-it-yours.md").read_text("utf-8")
    lines = page.partition("\n    variables:\n")[2].partition("\n\n")[0]
    files = settings("language: en-GB\nvariables:\n" + lines.replace("\n    ", "\n")[4:])
    files = {uri: str(text).replace('EUR, symbol: "€"', "GBP") for uri, text in files.items()}

    for name, words in (
        ("season", "the first Monday in March"),
        ("return_days", "100 days"),
        ("voucher", "£12.50"),
        ("last_order_day", "18 December 2026"),
    ):
        assert said(tmp_path, files, name) == words


@pytest.mark.parametrize(
    "lines",
    [
        "emergency_number: 112",
        "renewal_notice: {value: 6, unit: weeks}",
        "mine: ours",
        "mine: {value: 6, unit: weeks}",
        "mine: {amount: 6, per: order}",
        "mine: {date: 2026-12-18, x-note: Friday}",
        "mine: 5",
    ],
)
def test_editor_blames_no_right_variable(lines: str) -> None:
    """A text, a number, a sum or a day."""
    text = f"{PLAYBOOK['company/company.yml']}variables:\n  {lines}\n"

    assert shipped().blamed(OWN, text) == []


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("emergency_number: {value: 6, unit: weeks}", "emergency_number: One text belongs here"),
        ("renewal_notice: 30 days", "renewal_notice: Fields belong here"),
        ("renewal_notice: {value: 30, unit: dayz}", "renewal_notice/unit: It can be one of these"),
        ("renewal_notice: {value: 30}", "renewal_notice: 'unit' is a required property"),
        ("mine: {amuont: 30}", "mine: 'amuont' does not match any"),
        ("mine: {date: Friday}", "mine/date: Write a day as year, month and day"),
        ("mine: [a]", "mine: One text belongs here"),
    ],
)
def test_editor_blames_a_wrong_variable(lines: str, told: str) -> None:
    """At its place, in plain words."""
    text = f"{PLAYBOOK['company/company.yml']}variables:\n  {lines}\n"

    assert any(f"variables/{told}" in one for one in shipped().blamed(OWN, text))


def test_editor_offers_the_variables_of_the_base() -> None:
    """By their names, with what each is for and what it says otherwise."""
    known = shipped().schemas["company.schema.json"]["properties"]["variables"]["properties"]

    assert known.keys() == declared().variables.keys()
    assert "{value: 30, unit: days}" in known["renewal_notice"]["description"]
    assert declared().variables["renewal_notice"].about in known["renewal_notice"]["description"]


def test_new_company_sees_the_variables_of_the_base() -> None:
    """As lines that are not in use, and say what holds without them."""
    existing = read_existing(ROOT / "playbook_src" / "base", None, ROOT)
    text = company_files("Harbour", existing, TODAY)[0].text

    assert "\n#  emergency_number: the emergency number\n" in text
    assert "\n#  renewal_notice: {value: 30, unit: days}\n" in text
    assert f"#  # {existing.variables['renewal_notice'].about}\n" in text
