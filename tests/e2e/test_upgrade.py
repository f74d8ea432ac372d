"""`servicebook upgrade`, as a service lead runs it."""

import json
import shutil
from pathlib import Path

import pytest
from playbooks import PLAYBOOK, edited, write_files
from running import ROOT, contents, run_in

NEW_TERM = "- id: notice\n  title: Notice\n  definition: Word in time.\n"
TERMS = "base/terms/terms.yml"
WITH_NEW = {TERMS: PLAYBOOK[TERMS] + NEW_TERM}
PRINCIPLE = "base/principles/keep-the-promise.yml"
OURS = {"company/principles/keep-the-promise.yml": "id: keep-the-promise\ntitle: Our word\n"}
CHANGED = edited(PRINCIPLE, "title: Keep the promise", "title: Keep the old promise")
GUIDE = ROOT / "docs" / "for-authors" / "take-updates.md"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Make a project of the small playbook, whose company has changed a principle."""
    folder = tmp_path / "shop"
    write_files(folder / "playbook_src", {**PLAYBOOK, **OURS})
    (folder / "docs").mkdir()
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "hooks", folder / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.fixture
def accepted(shop: Path) -> Path:
    """Begin the receipt."""
    assert upgrade(shop, "--accept", "--all") == (0, NOTHING)
    return shop


NOTHING = "Nothing has changed upstream since you last accepted it.\n"


def upgrade(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run the command; return its exit code and all that it says."""
    result = run_in(folder, "servicebook", "upgrade", *arguments)
    assert "Traceback" not in result.stderr
    return result.returncode, result.stdout + result.stderr


def put(folder: Path, files: dict[str, str]) -> None:
    """Let something else stand in the playbook's files."""
    write_files(folder / "playbook_src", files)


def receipt(folder: Path) -> Path:
    """Name the receipt's file."""
    return folder / "playbook_src" / "company" / "receipt.yml"


def pages(folder: Path) -> str:
    """Build the site, and return the text of every page of it."""
    result = run_in(folder, "servicebook", "build")
    assert result.returncode == 0, result.stdout + result.stderr
    return "".join(path.read_text("utf-8") for path in sorted((folder / "site").rglob("*.html")))


def test_without_a_receipt_all_is_published(shop: Path) -> None:
    """Nothing can be compared; the command says how to begin, and writes nothing."""
    put(shop, WITH_NEW)

    code, said = upgrade(shop)

    assert (code, "no receipt yet" in said) == (0, True)
    assert "servicebook upgrade --accept --all" in said
    assert upgrade(shop, "--check") == (code, said)
    assert not receipt(shop).exists()
    assert "Word in time." in pages(shop)


def test_receipt_begins_with_all_that_there_is(accepted: Path) -> None:
    """It has a line for each item of the base, and one for each place touched."""
    text = receipt(accepted).read_text("utf-8")

    assert text.count("\n  ") == 14
    assert '\n  principles/keep-the-promise title: {version: "' in text
    assert ', text: "Keep the promise"}\n' in text
    assert upgrade(accepted) == (0, NOTHING)


def test_receipt_cannot_begin_with_a_part(shop: Path) -> None:
    """All the rest would disappear from the site."""
    code, said = upgrade(shop, "--accept", "terms/promise")

    assert (code, "There is no receipt yet" in said) == (2, True)
    assert not receipt(shop).exists()


def test_new_item_waits_and_is_in_no_page(accepted: Path) -> None:
    """It is published once it is accepted, and not before."""
    put(accepted, WITH_NEW)

    code, said = upgrade(accepted)

    assert code == 1
    assert "New upstream, and not published" in said
    assert "  terms/notice  (playbook_src/base/terms/terms.yml:4)\n" in said
    assert said.endswith("\n1 new.\n")
    assert "Word in time." not in pages(accepted)
    assert upgrade(accepted, "--accept", "terms/notice") == (0, NOTHING)
    assert "Word in time." in pages(accepted)


def test_company_that_wants_it_publishes_what_is_new(accepted: Path) -> None:
    """It is listed all the same, and nothing must be decided."""
    settings = PLAYBOOK["company/company.yml"]
    put(accepted, {**WITH_NEW, "company/company.yml": f"{settings}new_items: publish\n"})

    code, said = upgrade(accepted)

    assert (code, said.splitlines()[0]) == (0, "New upstream, and published:")
    assert "Word in time." in pages(accepted)


@pytest.mark.parametrize("name", ["terms/notice", "notice"])
def test_item_is_accepted_by_its_name(accepted: Path, name: str) -> None:
    """With its kind, or by the id alone; the other waits on."""
    other = "- id: other\n  title: Other\n  definition: Another.\n"
    put(accepted, {TERMS: PLAYBOOK[TERMS] + NEW_TERM + other})

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


@pytest.mark.parametrize("arguments", [[], ["--check"], ["--accept", "--all"]])
def test_file_that_cannot_be_read_stops_everything(accepted: Path, arguments: list[str]) -> None:
    """Nothing can be said of what is in it, so nothing is accepted."""
    before = receipt(accepted).read_bytes()
    put(accepted, {PRINCIPLE: 'id: "keep-the-promise\ntitle: x\n'})

    code, said = upgrade(accepted, *arguments)

    assert (code, "principles/keep-the-promise.yml:1:5: error[PB020]" in said) == (1, True)
    assert receipt(accepted).read_bytes() == before


@pytest.mark.parametrize("text", ["", "format: 9\n", "items: {}\n"])
def test_receipt_that_cannot_be_read_is_not_written_over(accepted: Path, text: str) -> None:
    """Whoever wants a new one deletes it first."""
    put(accepted, {"company/receipt.yml": text})

    code, said = upgrade(accepted, "--accept", "--all")

    assert (code, "receipt.yml:1:" in said) == (1, True)
    assert receipt(accepted).read_text("utf-8") == text


def test_change_beneath_is_told_with_both_texts(accepted: Path) -> None:
    """Then, now and yours, with the words marked that went and came."""
    put(accepted, CHANGED)

    code, said = upgrade(accepted)

    assert code == 1
    assert "company/principles/keep-the-promise.yml:2)" in said
    assert ": Keep the promise\n" in said
    assert "now: Keep the {+old+} promise\n" in said
    assert "yours: Our word\n" in said
    assert upgrade(accepted, "--accept", "keep-the-promise") == (0, NOTHING)


def test_check_says_how_many_there_are(accepted: Path) -> None:
    """One line, for a machine's log; the exit code says whether somebody must decide."""
    assert upgrade(accepted, "--check") == (0, NOTHING)
    put(accepted, edited(TERMS, "What we said", "All that we said"))
    assert upgrade(accepted, "--check") == (0, "1 changed and taken over.\n")
    put(accepted, {**WITH_NEW, **CHANGED})
    said = "1 changed beneath yours, 1 new, 1 changed and taken over.\n"
    assert upgrade(accepted, "--check") == (1, said)


def test_programs_get_json(accepted: Path) -> None:
    """Everything that is told to people, with places and texts."""
    put(accepted, {**WITH_NEW, **CHANGED})

    code, said = upgrade(accepted, "--format", "json")
    told = json.loads(said)
    steps = {one["state"]: one for one in told["steps"]}

    assert (code, told["format"], told["decisions"]) == (1, 1, 2)
    assert sorted(steps) == ["beneath", "changed", "new"]
    assert (steps["new"]["item"], steps["new"]["line"]) == ("terms/notice", 4)
    assert steps["beneath"]["then"] == "Keep the promise"
    assert steps["beneath"]["now"] == "Keep the old promise"
    assert steps["beneath"]["yours"] == "Our word"


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


def test_use_of_what_is_removed_must_be_decided(accepted: Path) -> None:
    """A text of the company's own that names it is told, and where."""
    text = "id: co-word\ntitle: Word\ndefinition: Ours.\nsee_also: [terms/promise]\n"
    put(accepted, {"company/terms/co-word.yml": text})
    (accepted / "playbook_src" / TERMS).unlink()

    code, said = upgrade(accepted)

    assert code == 1
    assert "company/terms/co-word.yml:4: `terms/promise` was removed upstream" in said


def test_another_company_has_a_receipt_of_its_own(accepted: Path) -> None:
    """The folder named gets it."""
    before = receipt(accepted).read_bytes()
    put(accepted, {"other/company.yml": PLAYBOOK["company/company.yml"], **WITH_NEW})

    upgrade(accepted, "--company", "playbook_src/other", "--accept", "--all")

    assert b"terms/notice" in (accepted / "playbook_src/other/receipt.yml").read_bytes()
    assert receipt(accepted).read_bytes() == before


def test_guide_shows_what_will_be_seen(project: Path) -> None:
    """What the page about updates shows is letter for letter what the command says."""
    statement = "Reply within two hours while we are open, or say when you will."
    ours = {"company/principles/answer-fast.yml": f"id: answer-fast\nstatement: {statement}\n"}
    put(project, ours)
    upgrade(project, "--accept", "--all")
    path = project / "playbook_src" / "base" / "principles" / "answer-fast.yml"
    words = path.read_text("utf-8").split("when you\n  will write")
    assert len(words) == 2
    path.write_text("on which\n  day you will write".join(words), "utf-8")
    term = "id: notice\ntitle: Notice\ndefinition: Word in time.\n"
    put(project, {"base/terms/notice.yml": term})

    code, said = upgrade(project)

    assert code == 1
    assert f"```text\n{said}```\n" in GUIDE.read_text("utf-8")
