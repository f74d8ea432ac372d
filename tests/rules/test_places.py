"""Places that a table of texts cannot hold: links in the file system, and second spans."""

from pathlib import Path

from playbooks import PLAYBOOK, analyse_files, edited, sources_in, write_files

from servicebook.compiler import analyse
from servicebook.diagnostics import Span

PRINCIPLE = "base/principles/keep-the-promise.yml"
ROLE = "base/roles/agent.yml"


def test_link_to_a_file_is_not_followed(tmp_path: Path) -> None:
    """What a symbolic link points to is not published."""
    write_files(tmp_path, PLAYBOOK | {"secret.yml": "id: call\ntitle: Secret\n"})
    (tmp_path / "base/terms/call.yml").symlink_to(tmp_path / "secret.yml")

    (found,) = analyse(sources_in(tmp_path)).found

    assert (found.code, found.span.path) == ("PB001", "base/terms/call.yml")
    assert found.message == "this is not an ordinary file"


def test_link_to_nothing_is_reported(tmp_path: Path) -> None:
    """A symbolic link whose target is gone is no reason to crash."""
    write_files(tmp_path, PLAYBOOK)
    (tmp_path / "base/terms/call.yml").symlink_to(tmp_path / "gone.yml")

    assert [one.code for one in analyse(sources_in(tmp_path)).found] == ["PB001"]


def test_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    """Files behind a linked folder of a kind are not read."""
    write_files(tmp_path, PLAYBOOK | {"elsewhere/mine.yml": "id: mine\ntitle: Mine\n"})
    (tmp_path / "company/terms").symlink_to(tmp_path / "elsewhere")

    (found,) = analyse(sources_in(tmp_path)).found

    assert (found.code, found.span.path) == ("PB001", "company/terms")


def test_linked_logo_is_not_published(tmp_path: Path) -> None:
    """A logo is a file of its own: a link could show anything."""
    files = edited("company/company.yml", "currency:", "logo: logo.svg\ncurrency:")
    write_files(tmp_path, PLAYBOOK | files | {"secret.svg": "<svg/>"})
    (tmp_path / "company/logo.svg").symlink_to(tmp_path / "secret.svg")

    assert [one.code for one in analyse(sources_in(tmp_path)).found] == ["PB008"]


def test_file_with_a_suffix_in_capitals_is_read(tmp_path: Path) -> None:
    """No file of an author's is passed over in silence."""
    text = "id: call\ntitle: Call\ndefinitoin: We ring.\n"
    (found,) = analyse_files(tmp_path, {"base/terms/call.YML": text}).found

    assert (found.code, found.span.path) == ("PB101", "base/terms/call.YML")


def test_hidden_file_is_not_read(tmp_path: Path) -> None:
    """An editor's or a system's own file beside the items is none of ours."""
    assert analyse_files(tmp_path, {"base/.draft/x.yml": "a: b: c", "base/.x.yml": ":"}).found == ()


def test_second_key_shows_the_first(tmp_path: Path) -> None:
    """A duplicate key points at both."""
    (found,) = analyse_files(tmp_path, edited(PRINCIPLE, "why: A", "title: B\nwhy: A")).found

    (label,) = found.related
    assert (found.span.line, label.span.line) == (5, 2)
    assert label.text == "first written here"


def test_second_id_shows_the_first(tmp_path: Path) -> None:
    """A duplicate id points at both, also in another file."""
    more = "- id: promise\n  title: Promise\n  definition: Again.\n"
    (found,) = analyse_files(tmp_path, {"base/terms/words.yml": more}).found

    (label,) = found.related
    assert (found.span.path, label.span.path) == ("base/terms/words.yml", "base/terms/terms.yml")
    assert label.text == "first used here"


def test_second_entry_shows_the_first(tmp_path: Path) -> None:
    """A duplicate id of an entry points at both."""
    files = edited(PRINCIPLE, "id: ring-early", "id: write-it-down")
    (found,) = analyse_files(tmp_path, files).found

    assert (found.span.line, found.related[0].span.line) == (13, 10)


def test_alias_shows_the_item_of_that_name(tmp_path: Path) -> None:
    """An alias that is taken points at who has it."""
    files = edited(ROLE, "purpose:", "aliases: [early]\npurpose:")
    early = PLAYBOOK[ROLE].replace("id: agent", "id: early")
    (found,) = analyse_files(tmp_path, files | {"base/roles/early.yml": early}).found

    (label,) = found.related
    assert label.span == Span("base/roles/early.yml", 1, 5, 1, 10)


def test_finding_spans_the_value(tmp_path: Path) -> None:
    """The end of a span is where the value ends."""
    files = edited("base/limits/limits.yml", "amount: 50", "amount: fifty")
    (found,) = analyse_files(tmp_path, files).found

    assert found.span == Span("base/limits/limits.yml", 5, 19, 5, 24)


def test_unknown_variables_of_one_name_have_their_own_places(tmp_path: Path) -> None:
    """The same unknown name three times in a text is three findings at three places."""
    why = "why: >-\n  {{ x.y }} and {{ x.y }}\n  and {{ x.y }}\n"
    files = edited(PRINCIPLE, "why: A promise is all a customer has.\n", why)
    found = analyse_files(tmp_path, files).found

    assert [(one.span.line, one.span.column) for one in found] == [(6, 3), (6, 17), (7, 7)]
