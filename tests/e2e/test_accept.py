"""`servicebook upgrade --accept`: which items are accepted, and what is written."""

from pathlib import Path

import pytest
from playbooks import PLAYBOOK, edited
from running import contents
from upgrading import NOTHING, TERMS, WITH_NEW, put, receipt, upgrade


@pytest.mark.parametrize("name", ["terms/notice", "notice"])
def test_item_is_accepted_by_its_name(accepted: Path, name: str) -> None:
    """With its kind, or by the id alone; the other waits on."""
    other = "- id: other\n  title: Other\n  definition: Another.\n"
    put(accepted, {TERMS: WITH_NEW[TERMS] + other})

    code, said = upgrade(accepted, "--accept", name)

    assert (code, said.endswith("\n1 new.\n")) == (1, True)
    assert "terms/notice:" in receipt(accepted).read_text("utf-8")
    assert "terms/other" not in receipt(accepted).read_text("utf-8")


def test_renamed_item_is_accepted_by_its_former_name(accepted: Path) -> None:
    """Who remembers the old one need not look the new one up."""
    put(accepted, edited(TERMS, "id: promise\n", "id: pledge\n  aliases: [promise]\n"))
    code, said = upgrade(accepted)

    assert (code, "terms/pledge, before promise  (" in said) == (0, True)
    assert upgrade(accepted, "--accept", "promise") == (0, NOTHING)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--accept", "agent"], "`agent` may be limits/agent or onboarding/agent or roles/agent"),
        (["--accept", "terms/promis"], "The base has no `terms/promis`: did you mean"),
        (["--accept", "promise", "zzz"], "The base has no `zzz`"),
        (["--accept"], "Name items behind --accept"),
        (["promise"], "Name items behind --accept"),
    ],
)
def test_what_cannot_be_accepted_ends_with_two(
    accepted: Path, arguments: list[str], words: str
) -> None:
    """The receipt stays as it is, whatever else was named."""
    put(accepted, WITH_NEW)
    before = receipt(accepted).read_bytes()

    code, said = upgrade(accepted, *arguments)

    assert (code, words in " ".join(said.split())) == (2, True), said
    assert receipt(accepted).read_bytes() == before


def test_nearest_name_is_told(accepted: Path) -> None:
    """A slip of the finger is not worth a search."""
    assert "did you mean `terms/promise`?" in upgrade(accepted, "--accept", "terms/promis")[1]


@pytest.mark.parametrize("text", ["", "format: 9\n", "items: {}\n"])
def test_receipt_that_cannot_be_read_is_not_written_over(accepted: Path, text: str) -> None:
    """Whoever wants a new one deletes it first."""
    put(accepted, {"company/receipt.yml": text})

    code, said = upgrade(accepted, "--accept", "--all")

    assert (code, "receipt.yml:1:" in said) == (1, True)
    assert receipt(accepted).read_text("utf-8") == text


def test_accepting_writes_the_receipt_alone(shop: Path) -> None:
    """Every other file keeps its bytes and its time; the same playbook gives the same bytes."""
    before = stamps(shop)
    upgrade(shop, "--accept", "--all")
    first = receipt(shop).read_bytes()
    upgrade(shop, "--accept", "--all")

    assert receipt(shop).read_bytes() == first
    after = stamps(shop)
    assert after.pop("company/receipt.yml")
    assert after == before


def stamps(folder: Path) -> dict[str, tuple[str, int]]:
    """Take the fingerprint and the time of every file of a playbook."""
    source = folder / "playbook_src"
    return {
        uri: (sign, (source / uri).stat().st_mtime_ns) for uri, sign in contents(source).items()
    }


def test_receipt_that_cannot_be_written_is_said(shop: Path) -> None:
    """The command ends with 2, and leaves nothing half done behind."""
    receipt(shop).mkdir()

    code, said = upgrade(shop, "--accept", "--all")

    assert (code, "receipt.yml cannot be written: " in " ".join(said.split())) == (2, True), said
    names = sorted(path.name for path in receipt(shop).parent.iterdir())
    assert names == ["company.yml", "principles", "receipt.yml"]


def test_what_is_removed_beneath_yours_stays_until_it_is_mended(accepted: Path) -> None:
    """Accepting everything does not lose sight of it."""
    put(accepted, {"company/terms/promise.yml": "id: promise\ntitle: Our word\n"})
    upgrade(accepted, "--accept", "--all")
    (accepted / "playbook_src" / TERMS).unlink()

    for arguments in ([], ["--accept", "--all"], []):
        code, said = upgrade(accepted, *arguments)
        assert (code, said.endswith("\n1 removed beneath yours.\n")) == (1, True)
    (accepted / "playbook_src/company/terms/promise.yml").unlink()

    assert upgrade(accepted, "--check") == (0, "1 removed.\n")
    assert upgrade(accepted, "--accept", "terms/promise") == (0, NOTHING)


def test_another_company_has_a_receipt_of_its_own(accepted: Path) -> None:
    """The folder named gets it."""
    before = receipt(accepted).read_bytes()
    put(accepted, {"other/company.yml": PLAYBOOK["company/company.yml"], **WITH_NEW})

    upgrade(accepted, "--company", "playbook_src/other", "--accept", "--all")

    assert b"terms/notice" in (accepted / "playbook_src/other/receipt.yml").read_bytes()
    assert receipt(accepted).read_bytes() == before
