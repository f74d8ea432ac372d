"""A new company's folder: right whatever the company is called, and never over another."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playbooks import PLAYBOOK, TODAY, analyse_files, compile_files, sources_in, write_files

from servicebook.layer import Key
from servicebook.load.recover import read
from servicebook.model.fields import is_id
from servicebook.scaffold import (
    Existing,
    NewFile,
    RefusedError,
    company_files,
    folder_for,
    read_existing,
    write_file,
    write_folder,
)
from servicebook.scaffold.typed import NAMES, plain_value

NAMES_OF_COMPANIES = [
    *("X & Söhne", 'Müller: "Best" #1', "Ромашка", "株式会社", "W" * 200, "O'Neill's", "😀 & Co."),
    *("- dash", "#hash", "yes", "8:30", "[x]", "{x}", "*star", "&and", "!bang", "%", "@home"),
    *("key: value", "trailing:", "a\\b", "<b>bold</b>", "$& \\1", "٣ نجوم", "e\u0301t\u00e9"),
    *("a\u00a0b", "a\u200bb", "| x", "> y", "? z", "~", "''", '""', "“Quoted”", "ok… – fine"),
    *("con", "`x`"),
]
OVER = "principles/answer-fast.yml"


ANSWER = PLAYBOOK["base/principles/keep-the-promise.yml"].replace("keep-the-promise", "answer-fast")


@pytest.fixture(scope="module")
def existing(tmp_path_factory: pytest.TempPathFactory) -> Existing:
    """Read a base that has the principle of which a new company gets an example."""
    folder = tmp_path_factory.mktemp("playbook")
    write_files(folder, {**PLAYBOOK, f"base/{OVER}": ANSWER})
    return read_existing(sources_in(folder).base_path, None, folder)


@pytest.mark.parametrize("name", NAMES_OF_COMPANIES)
def test_any_name_gives_a_company_that_can_be_built(
    tmp_path: Path, existing: Existing, name: str
) -> None:
    """Its name is what was typed, and nothing is wrong with it."""
    files = {f"company/{one.uri}": one.text for one in company_files(name, existing, TODAY)}
    before = analyse_files(tmp_path / "before", {})
    files.pop(f"company/{OVER}")
    analysis = analyse_files(tmp_path / "after", files)

    assert analysis.found == before.found
    assert analysis.company is not None
    assert analysis.company.name == " ".join(name.split())
    assert compile_files(tmp_path / "after", files).pages


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=200))
def test_name_is_kept_or_refused(existing: Existing, name: str) -> None:
    """Letter for letter; only spaces are put in order."""
    try:
        files = company_files(name, existing, TODAY)
    except RefusedError:
        assert not name.strip() or "{{" in name or not name.isprintable()
        return
    composed = read("company.yml", files[0].text, NAMES)
    assert composed.root is not None
    assert composed.found == ()
    value = plain_value(composed.root)
    assert isinstance(value, dict)
    assert value["name"] == " ".join(name.split())


@pytest.mark.parametrize(
    "name", ["", " \t", "a\x1b[2Jb", "{{ company.name }}", "a\udcffb", "x" * 401]
)
def test_name_that_cannot_be_shown_is_refused(existing: Existing, name: str) -> None:
    """In a sentence."""
    with pytest.raises(RefusedError, match=r"name (has|holds|cannot)|The name holds"):
        company_files(name, existing, TODAY)


def test_every_setting_can_be_put_in_use(tmp_path: Path, existing: Existing) -> None:
    """Who deletes the sign before a line of company.yml gets a setting that is right."""
    (settings_file, *_) = company_files("Harbour", existing, TODAY)
    pattern = re.compile(r"^#(?=\s*(?:- |[a-z_]+:))", re.MULTILINE)
    text = pattern.sub("", settings_file.text)
    logo = b"<svg xmlns='http://www.w3.org/2000/svg'></svg>"
    base = {f"base/{OVER}": ANSWER}
    before = analyse_files(tmp_path / "before", base)
    files = {"company/company.yml": text, "company/logo.svg": logo, **base}

    assert text.count("\n#") < settings_file.text.count("\n#")
    found = analyse_files(tmp_path / "after", files).found
    assert [one for one in found if one not in before.found] == []


def test_first_example_changes_a_text_of_the_base(existing: Existing) -> None:
    """It says what the base says, so that nothing is published that nobody wrote."""
    (_, example, _) = company_files("Harbour", existing, TODAY)

    assert example.uri == OVER
    assert "\nstatement: Do what you said.\n" in example.text


def test_base_without_that_text_gives_no_example(tmp_path: Path) -> None:
    """A company can be made over any base."""
    write_files(tmp_path, PLAYBOOK)
    existing = read_existing(tmp_path / "base", None, tmp_path)

    assert Key("principles", "answer-fast") not in existing.base
    assert [one.uri for one in company_files("Harbour", existing, TODAY)] == [
        "company.yml",
        "receipt.yml",
    ]


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("X & Söhne", "x-soehne"),
        ("X & So\u0308hne", "x-soehne"),
        ("Ромашка", "romashka"),
        ("Łódź Øst", "lodz-ost"),
        ("株式会社", "company"),
        ("😀", "company"),
        ("aux", "company"),
        ("../../etc", "etc"),
        ("W" * 200, "w" * 64),
    ],
)
def test_folder_is_called_like_the_company(tmp_path: Path, name: str, folder: str) -> None:
    """As far as a folder can be."""
    assert folder_for(name, tmp_path) == tmp_path / folder
    assert is_id(folder)


def test_name_without_letters_finds_a_free_folder(tmp_path: Path) -> None:
    """The neutral company's own folder is called so already."""
    (tmp_path / "company").mkdir()
    (tmp_path / "company-2").write_text("", "utf-8")

    assert folder_for("株式会社", tmp_path) == tmp_path / "company-3"


def test_folder_that_is_used_is_left_alone(tmp_path: Path) -> None:
    """Whatever is in it."""
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / ".hidden").write_text("mine", "utf-8")

    with pytest.raises(RefusedError, match="not empty"):
        write_folder(tmp_path / "x", [NewFile("company.yml", "")])
    assert [one.name for one in (tmp_path / "x").iterdir()] == [".hidden"]


def test_empty_folder_is_filled(tmp_path: Path) -> None:
    """Somebody may have made it by hand."""
    (tmp_path / "x").mkdir()
    write_folder(tmp_path / "x", [NewFile("a/b.yml", "ü\n")])

    assert (tmp_path / "x" / "a" / "b.yml").read_bytes() == "ü\n".encode()
    assert [one.name for one in tmp_path.iterdir()] == ["x"]


@pytest.mark.parametrize("target", ["nowhere", "elsewhere"])
def test_link_is_left_alone(tmp_path: Path, target: str) -> None:
    """It may lead anywhere, or nowhere yet."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "x").symlink_to(tmp_path / target)

    with pytest.raises(RefusedError, match="is no folder"):
        write_folder(tmp_path / "x", [NewFile("a.yml", "")])
    with pytest.raises(RefusedError, match="is there already"):
        write_file(tmp_path, NewFile("x", ""))


def test_nothing_is_left_half_written(tmp_path: Path) -> None:
    """If a file cannot be written, there is no folder."""
    with pytest.raises(OSError, match="name"):
        write_folder(tmp_path / "x", [NewFile("a.yml", "a"), NewFile(f"{'b' * 300}.yml", "b")])

    assert list(tmp_path.iterdir()) == []
