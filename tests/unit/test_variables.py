"""Values in place of `{{ names }}`: a fixed list, and nothing is ever worked out."""

from pathlib import Path

import pytest
from markupsafe import escape
from playbooks import PLAYBOOK, Files, analyse_files, compile_files, edited, item_of

PRINCIPLE = "base/principles/keep-the-promise.yml"
SETTINGS = edited(
    "company/company.yml",
    "currency:",
    "placeholders: [ticket.id, customer name]\nvariables: {team: the desk}\ncurrency:",
)


def why(text: str) -> Files:
    """Give the principle another reason."""
    return SETTINGS | edited(PRINCIPLE, "why: A promise is all a customer has.", f"why: '{text}'")


def page_of(tmp_path: Path, files: Files) -> str:
    """Return the principle's page."""
    site = compile_files(tmp_path, files)
    return next(str(page.html) for page in site.pages if "keep-the-promise" in page.src_uri)


def filled(tmp_path: Path, text: str) -> str:
    """Return what a text becomes."""
    analysis = analyse_files(tmp_path, why(text))
    assert analysis.found == ()
    reason: str = item_of(analysis, "principles/keep-the-promise").why
    return reason


@pytest.mark.parametrize(
    ("name", "value"),
    {
        "company.name": "Harbour Energy",
        "company.short_name": "Harbour",
        "company.promise": "We answer.",
        "company.currency": "€",
        "company.variables.team": "the desk",
        "standards.email.target": "90% within 1 working day",
        "standards.email.hours": "Working hours",
        "limits.agent.up_to": "€50 per case",
    }.items(),
)
def test_name_becomes_its_value(tmp_path: Path, name: str, value: str) -> None:
    """Every value that the design promises can be inserted."""
    assert filled(tmp_path, f"So: {{{{ {name} }}}}.") == f"So: {value}."


@pytest.mark.parametrize("name", ["{{company.name}}", "{{  company.name  }}", "{{ company.name}}"])
def test_spaces_in_braces_do_not_matter(tmp_path: Path, name: str) -> None:
    """People type braces as they like."""
    assert filled(tmp_path, f"At {name}") == "At Harbour Energy"


@pytest.mark.parametrize("text", ["Case {{ticket.id}}.", "Dear {{ customer name }},"])
def test_placeholder_of_another_program_passes(tmp_path: Path, text: str) -> None:
    """Names that the company lists stay letter for letter."""
    assert filled(tmp_path, text) == text


@pytest.mark.parametrize("text", ["{ company.name }", "}} {{", "{% if x %}", "{{ a\\nb"])
def test_other_braces_are_text(tmp_path: Path, text: str) -> None:
    """Only two braces around a name are a name."""
    assert filled(tmp_path, text) == text


@pytest.mark.parametrize(
    "name",
    [
        "company.name | upper",
        "company.__class__",
        "7 * 7",
        "company.name.upper()",
        "self",
        "config",
        "company",
        "COMPANY.NAME",
        "standards.email.owner",
        "",
    ],
)
def test_nothing_is_evaluated(tmp_path: Path, name: str) -> None:
    """Anything but a listed name is unknown, and stays as it was typed."""
    analysis = analyse_files(tmp_path, why(f"So: {{{{ {name} }}}}."))

    assert [one.code for one in analysis.found] == ["PB202"]
    assert "{{" in item_of(analysis, "principles/keep-the-promise").why


def test_value_is_not_filled_in_again(tmp_path: Path) -> None:
    """A value that looks like a name, such as another program's, is text."""
    files = edited("company/company.yml", "name: Harbour Energy", "name: 'The {{ desk.id }}'")
    files |= edited(PRINCIPLE, "title: Keep the promise", "title: 'At {{ company.name }}'")
    files["company/company.yml"] += "placeholders: [desk.id]\n"
    analysis = analyse_files(tmp_path, files)

    assert analysis.found == ()
    assert item_of(analysis, "principles/keep-the-promise").title == "At The {{ desk.id }}"


def test_settings_insert_one_another(tmp_path: Path) -> None:
    """What a company says of itself is written once, in whatever order."""
    files = edited("company/company.yml", "promise: We answer.", "promise: 'At {{ company.name }}'")
    files["company/company.yml"] += (
        "variables:\n"
        "  both: '{{ company.variables.who }}: {{ company.promise }}, {{ company.currency }}'\n"
        "  who: '{{ company.short_name }}!'\n"
    )
    files |= edited(PRINCIPLE, "title: Keep the", "title: '{{ company.variables.both }}'#")
    analysis = analyse_files(tmp_path, files)

    assert analysis.found == ()
    title = item_of(analysis, "principles/keep-the-promise").title
    assert title == "Harbour!: At Harbour Energy, €"


def test_settings_that_double_one_another_end_soon(tmp_path: Path) -> None:
    """Forty variables, each of which inserts the last twice, are too long and nothing worse."""
    lines = [
        f"  v{number}: '{{{{ company.variables.v{number - 1} }}}} "
        f"{{{{ company.variables.v{number - 1} }}}}'\n"
        for number in range(1, 40)
    ]
    text = PLAYBOOK["company/company.yml"] + "variables:\n  v0: much\n" + "".join(lines)

    assert {one.code for one in analyse_files(tmp_path, {"company/company.yml": text}).found} == {
        "PB104"
    }


def test_long_chain_of_settings_is_followed(tmp_path: Path) -> None:
    """Two thousand variables, each of which inserts the next, have a value all the same."""
    lines = [f"  v{n}: '{{{{ company.variables.v{n + 1} }}}}'\n" for n in range(2000)]
    text = PLAYBOOK["company/company.yml"] + "variables:\n" + "".join(lines) + "  v2000: last\n"
    files = {"company/company.yml": text}
    files |= edited(PRINCIPLE, "title: Keep the", "title: '{{ company.variables.v0 }}'#")
    analysis = analyse_files(tmp_path, files)

    assert analysis.found == ()
    assert item_of(analysis, "principles/keep-the-promise").title == "last"


def test_value_can_be_inserted_in_every_text(tmp_path: Path) -> None:
    """Titles, entries and lists are filled in like running text."""
    files = edited(PRINCIPLE, "text: Ring early", "text: 'Ring {{ company.name }} early'")
    item = item_of(analyse_files(tmp_path, files), "principles/keep-the-promise")

    assert item.practices[1].text == "Ring Harbour Energy early"


@pytest.mark.parametrize(
    "value",
    ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '"><svg onload=alert(1)>'],
)
def test_value_in_a_text_is_not_html(tmp_path: Path, value: str) -> None:
    """A value goes through the same rules as the text it stands in."""
    files = edited("company/company.yml", "name: Harbour Energy", f"name: '{value}'")
    files |= edited(PRINCIPLE, "why: A promise", "why: At {{ company.name }} a *promise*")

    site = compile_files(tmp_path, files)
    html = next(page.html for page in site.pages if page.src_uri.endswith("keep-the-promise.md"))
    assert not [tag for tag in ("<script", "<img", "<svg onload") if tag in html]


def test_value_in_a_text_cannot_lead_to_a_script(tmp_path: Path) -> None:
    """A link that is made with a value's help is held to the rules of links."""
    files = edited("company/company.yml", "name: Harbour Energy", "name: 'javascript:alert(1)'")
    files |= edited(PRINCIPLE, "why: A promise", "why: At [us]({{ company.name }}) a promise")

    assert [one.code for one in analyse_files(tmp_path, files).found] == ["PB301"]


@pytest.mark.parametrize(
    "value",
    [
        "<b>bold</b>",
        "*x* and **x**",
        "_x_ and a_b_c",
        "`x`",
        "[a](javascript:alert(1))",
        "[a](principles/keep-the-promise)",
        "![a](https://example.org/a.png)",
        "<https://example.org>",
        "[a]: https://example.org",
        "# 1",
        "> x",
        "- x",
        "+ x",
        "12. May",
        "***",
        "a \\ b \\* c",
        "R&D &amp; &#42;",
    ],
)
def test_value_is_shown_as_typed(tmp_path: Path, value: str) -> None:
    """Whatever signs it holds, in running text and in a title."""
    files = {
        "company/company.yml": f"{PLAYBOOK['company/company.yml']}variables:\n  v: '{value}'\n"
    }
    files |= edited(
        PRINCIPLE,
        "title: Keep the promise\nsummary: We do what we said.\n",
        "title: 'T {{ company.variables.v }}'\nsummary: We do what we said.\n",
    )
    files[PRINCIPLE] = files[PRINCIPLE].replace(
        "why: A promise is all a customer has.",
        "why: '{{ company.variables.v }}\n\n\n  Then *so*: {{ company.variables.v }}'",
    )
    html = page_of(tmp_path, files)

    shown = str(escape(value)).replace("&#39;", "'").replace("&#34;", '"')
    assert f"<p>{shown}</p>\n<p>Then <em>so</em>: {shown}</p>" in html
    assert f"T {escape(value)}" in html


def test_value_in_code_and_in_an_address_is_as_typed(tmp_path: Path) -> None:
    """There Markdown makes nothing of signs, or takes the way they are written back."""
    files = {
        "company/company.yml": PLAYBOOK["company/company.yml"]
        + "variables: {v: 'https://example.org/a_b_c'}\n"
    }
    files |= edited(
        PRINCIPLE,
        "why: A promise is all a customer has.",
        "why: '[a]({{ company.variables.v }}) `{{ company.variables.v }}`'",
    )
    address = "https://example.org/a_b_c"

    expected = f'<p><a href="{address}">a</a> <code>{address}</code></p>'
    assert expected in page_of(tmp_path, files)


def test_other_signs_of_programs_are_text(tmp_path: Path) -> None:
    """Nothing but double braces around a name means anything."""
    text = "It costs $5 or $$6$$, 10 % off {x} {% if y %} ${HOME} #{z} %(a)s %s \\$ }} {{"
    files = edited(PRINCIPLE, "why: A promise is all a customer has.", f"why: '{text}'")

    assert f"<p>{text}</p>" in page_of(tmp_path, files)


def test_placeholder_may_be_listed_in_its_braces(tmp_path: Path) -> None:
    """Whoever copies a name out of the other program's text takes its braces along."""
    files = dict(why("About {{ order.number }}."))
    files["company/company.yml"] = files["company/company.yml"].replace(
        "placeholders: [ticket.id, customer name]", "placeholders: ['{{ order.number }}']"
    )
    analysis = analyse_files(tmp_path, files)

    assert analysis.found == ()
    assert item_of(analysis, "principles/keep-the-promise").why == "About {{ order.number }}."


def test_note_of_an_author_is_not_filled_in(tmp_path: Path) -> None:
    """What begins with `x-` is read by nobody, so nothing in it is a mistake."""
    files = edited(PRINCIPLE, "title: Keep", "x-todo: 'Ask {{ somebody }}'\ntitle: Keep")

    assert analyse_files(tmp_path, files).found == ()
