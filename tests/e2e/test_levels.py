"""The delivered playbook, built small."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from running import run_in


class Links(HTMLParser):
    """Collects where a page leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the address of a link."""
        self.found += [value for name, value in attrs if tag == "a" and name == "href" and value]


def broken_links(site: Path) -> list[str]:
    """List the links that lead to no page of a site."""
    broken = []
    for path in site.rglob("index.html"):
        links = Links()
        links.feed(path.read_text("utf-8"))
        for link in links.found:
            address = urlsplit(link)
            if address.scheme or address.netloc or not address.path:
                continue
            target = (path.parent / address.path).resolve()
            if not (target.is_file() or (target / "index.html").is_file()):
                broken.append(f"{path.relative_to(site)}: {link}")
    return broken


def pages(site: Path) -> set[str]:
    """Name the pages made from the playbook."""
    found = (path.parent.relative_to(site) for path in site.rglob("index.html"))
    return {path.as_posix() for path in found if "for-authors" not in path.parts}


@pytest.mark.parametrize("level", ["essential", "standard"])
def test_smaller_playbook_builds_without_a_broken_link(
    project: Path, site_path: Path, level: str
) -> None:
    """Strictly; it has fewer pages than the whole, and none besides."""
    settings = project / "playbook_src" / "company" / "company.yml"
    settings.write_text(settings.read_text("utf-8") + f"\nlevel: {level}\n", "utf-8")
    result = run_in(project, "mkdocs", "build", "--strict")

    assert result.returncode == 0, result.stdout + result.stderr
    assert broken_links(project / "site") == []
    assert pages(project / "site") < pages(site_path)
