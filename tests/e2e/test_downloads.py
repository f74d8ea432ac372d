"""The spreadsheets of a real build: each offered on the page whose content it holds."""

from pathlib import Path

import pytest
from running import ROOT, contents, run_in
from saved import book_in, formulas_in, rows_in
from seen import tags_in

from servicebook.model.kinds import KINDS

LISTS = ("limits", "standards")
FORMS = ("csv", "xlsx")


@pytest.fixture(scope="module")
def downloads(site_path: Path) -> dict[str, Path]:
    """List what can be saved, by its address in the site."""
    files = (path for path in (site_path / "downloads").rglob("*") if path.is_file())
    return {path.relative_to(site_path).as_posix(): path for path in files}


def offered(site_path: Path, page: str) -> set[str]:
    """List the files that a page's buttons lead to, by their addresses in the site."""
    html = (site_path / page / "index.html").read_text("utf-8")
    links = (names["href"] for tag, names in tags_in(html)
             if tag == "a" and "pb-takeaways__link" in names.get("class", ""))  # fmt: skip
    places = ((site_path / page / link).resolve() for link in links)
    root = site_path.resolve()
    return {one.relative_to(root).as_posix() for one in places if "downloads" in one.parts}


def test_every_button_leads_to_a_file_and_every_file_has_one(
    site_path: Path, downloads: dict[str, Path]
) -> None:
    """Both forms on each page that has one."""
    pages = [path.parent.relative_to(site_path) for path in site_path.rglob("index.html")]
    buttons = {page.as_posix(): offered(site_path, page.as_posix()) for page in pages}

    assert set().union(*buttons.values()) == downloads.keys()
    assert buttons["limits"] == {"downloads/limits.csv", "downloads/limits.xlsx"}
    assert buttons["about"] == {"downloads/playbook.csv", "downloads/playbook.xlsx"}
    name = "checklists/put-it-right"
    assert buttons[name] == {f"downloads/{name}.csv", f"downloads/{name}.xlsx"}


def test_every_list_plan_and_table_is_there(downloads: dict[str, Path]) -> None:
    """For each item that is published."""
    base = ROOT / "playbook_src" / "base"
    names = {f"{kind}/{path.stem}" for kind in ("checklists", "onboarding")
             for path in (base / kind).glob("*.yml")}  # fmt: skip
    names |= {*LISTS, "playbook"}

    assert downloads.keys() == {f"downloads/{one}.{form}" for one in names for form in FORMS}


def test_rows_of_both_forms_are_the_same(downloads: dict[str, Path]) -> None:
    """In the same order, and no cell is a formula."""
    for address, path in downloads.items():
        if path.suffix == ".csv":
            book = downloads[address.replace(".csv", ".xlsx")].read_bytes()
            ids = [str(row[0].value) for row in book_in(book).worksheets[0].iter_rows(min_row=2)]
            assert ids == [row["ID"] for row in rows_in(path.read_bytes())]
            assert len(set(ids)) == len(ids) > 0
            assert formulas_in(book) == []


def test_all_items_of_all_kinds_are_in_the_table_of_all(
    site_path: Path, downloads: dict[str, Path]
) -> None:
    """Each address leads to a page of the site."""
    rows = rows_in(downloads["downloads/playbook.csv"].read_bytes())

    assert {row["ID"].split("/")[0] for row in rows} == KINDS.keys()
    assert len(rows) > 400
    for row in rows:
        page, _, anchor = row["Address"].partition("#")
        html = (site_path / page / "index.html").read_text("utf-8")
        assert f'id="{anchor}"' in html or not anchor


def test_export_writes_what_the_site_offers(project: Path, site_path: Path) -> None:
    """The same files, under the same names."""
    for form in FORMS:
        result = run_in(project, "servicebook", "export", form, "out")
        assert (result.returncode, result.stdout) == (0, "45 files are in out\n"), result.stderr

    assert contents(project / "out") == contents(site_path / "downloads")
