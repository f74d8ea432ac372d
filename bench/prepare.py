"""A number of items goes in; an empty folder gets four projects of the same pages.

`ours.yml` builds the generated playbook, `plain.yml` the same pages as Markdown with every page in
the navigation. `plain-pruned.yml` has Material's own setting for large navigations on, and
`plain-unlisted.yml` lists only the lists.
"""

import json
import shutil
import sys
from pathlib import Path
from typing import Any

from mkdocs.utils.yaml import yaml_load

from bench.generate import generate
from bench.plain import markdown_pages
from servicebook.adapters.mkdocs import Project
from servicebook.compiler import Site, analyse, compile_site
from servicebook.report import Sources, as_text

REPOSITORY_PATH = Path(__file__).parent.parent
PRUNE = "navigation.prune"
OUR_THEME = ("custom_dir", "icon", "favicon")
"""Theme settings that need files of ours."""

Settings = dict[str, Any]


def prepare(folder: Path, items: int) -> None:
    """Write the generated playbook, the Markdown pages and the four settings."""
    generate(folder / "base", items)
    shutil.copytree(REPOSITORY_PATH / "playbook_src" / "company", folder / "company")
    shutil.copytree(REPOSITORY_PATH / "playbook_src" / "base" / "words", folder / "base" / "words")
    _copy_assets(folder / "docs")
    settings = yaml_load((REPOSITORY_PATH / "mkdocs.yml").read_text("utf-8"))
    ours = _write(folder, "ours", _our_settings(settings))
    site = _compile(ours)
    _write_pages(folder / "pages", site)
    plain = _plain_settings(settings)
    theme = plain["theme"]
    pruned = theme | {"features": [*theme["features"], PRUNE]}
    lists = [page.src_uri for page in site.pages if page.src_uri.endswith("index.md")]
    _write(folder, "plain", plain)
    _write(folder, "plain-pruned", plain | {"theme": pruned})
    _write(folder, "plain-unlisted", plain | {"nav": lists})


def _write_pages(folder: Path, site: Site) -> None:
    _copy_assets(folder)
    for page in markdown_pages(site.pages):
        path = folder / page.src_uri
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.text, "utf-8")


def _copy_assets(folder: Path) -> None:
    """Take what stands in docs/ except its pages, whose links lead to items that are not here."""
    shutil.copytree(REPOSITORY_PATH / "docs", folder, ignore=shutil.ignore_patterns("*.md"))


def _our_settings(settings: Settings) -> Settings:
    """Point the repository's settings to the generated playbook."""
    extra = settings["extra"]
    folders = extra["servicebook"] | {"base": "base", "company": "company", "pdf": False}
    ours = settings | {"docs_dir": "docs", "extra": extra | {"servicebook": folders}}
    ours["hooks"] = [str(REPOSITORY_PATH / hook) for hook in settings["hooks"]]
    if own := settings["theme"].get("custom_dir"):
        ours["theme"] = settings["theme"] | {"custom_dir": str(REPOSITORY_PATH / own)}
    return ours


def _plain_settings(settings: Settings) -> Settings:
    """Leave what is ours out of the repository's settings."""
    plain = {name: value for name, value in settings.items() if name != "hooks"}
    plain |= {"docs_dir": "pages", "plugins": ["search"]}
    theme = {name: value for name, value in settings["theme"].items() if name not in OUR_THEME}
    return plain | {"theme": theme}


def _write(folder: Path, name: str, settings: Settings) -> Path:
    """Write settings as JSON, which is YAML too."""
    path = folder / f"{name}.yml"
    path.write_text(json.dumps(settings | {"site_dir": f"site-{name}"}, indent=2), "utf-8")
    return path


def _compile(config_path: Path) -> Site:
    project = Project.load(config_path)
    analysis = analyse(project.sources())
    if analysis.has_errors:
        sys.exit(as_text(analysis.found[:5], Sources(analysis.found, project.read_lines)))
    return compile_site(analysis)


if __name__ == "__main__":
    prepare(Path(sys.argv[1]), int(sys.argv[2]))
