"""A safe build of a project: beside the live site, looked at, and put in its place in one step."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from servicebook.adapters.mkdocs.project import Project
from servicebook.load.files import uri_of
from servicebook.publish import Fault, inspect, replacing

MARKER = ".servicebook"
"""A file that says that a folder holds a site of ours."""


class ForeignFolderError(Exception):
    """A site cannot be put into the folder named: something of somebody's is there."""


def build_site(project: Project, when_waiting: Callable[[], None]) -> Path:
    """Build a project's site and return its folder; with errors, exit with 1 and change nothing.

    Args:
        project: The settings; from then on they name the folder that the site was written in first.
        when_waiting: Called once before waiting for another build of the same folder.

    Raises:
        ForeignFolderError: The folder for the site holds something else, or lies in a source.
        OSError: Something cannot be written.
    """
    site_path = Path(project.config.site_dir).resolve()
    _refuse_foreign(site_path, project)
    with replacing(site_path, when_waiting) as stage_path:
        project.config.site_dir = str(stage_path)
        build(project.config)
    return site_path


def _refuse_foreign(site_path: Path, project: Project) -> None:
    if site_path.exists() and not _is_ours(site_path):
        message = f"{site_path} holds other files: name an empty folder, or one we made"
        raise ForeignFolderError(message)
    sources = project.sources()
    for path in (sources.base_path, sources.company_path, project.docs_path):
        source = path.resolve()
        if site_path.is_relative_to(source) or source.is_relative_to(site_path):
            message = f"{site_path} and {source} lie in one another: name another folder"
            raise ForeignFolderError(message)


def refuse_irregular(project: Project) -> None:
    """Stop where something among the hand-written pages is no file: it would be published too."""
    found = tuple(project.irregular_uris())
    if found:
        names = "\n".join(f"{one}: put the file itself here" for one in found)
        message = f"links, pipes and devices are not published:\n{names}"
        raise Abort(message)


def refuse_faults(
    site_path: Path, expected: Iterable[str], written: Mapping[str, Path], config: MkDocsConfig
) -> None:
    """Stop where a finished site is broken, and say all that is.

    Args:
        site_path: Its folder.
        expected: The path of each file that must be in it.
        written: The files of the pages that were written by hand, by their path in it.
        config: What it was built with.
    """
    base = urlsplit(config.site_url or "").path or "/"
    faults = inspect(site_path, expected, base)
    if faults:
        told = "\n".join(f"{_place(one, written, config)}: {one.text}" for one in faults)
        message = f"the site is broken:\n{told}"
        raise Abort(message)


def _place(fault: Fault, written: Mapping[str, Path], config: MkDocsConfig) -> str:
    """Say where a fault was written, or on which page of the site it is."""
    path = written.get(fault.page)
    if path is None:
        return fault.page
    name = uri_of(path, Path(config.config_file_path).parent)
    anchor = urlsplit(fault.address).fragment
    # MkDocs has written a link to another page anew, but not the place on it.
    for sought in filter(None, (fault.address, f"#{anchor}" if anchor else "")):
        for number, line in enumerate(path.read_text("utf-8-sig").splitlines(), start=1):
            if sought in line:
                return f"{name}:{number}:{line.index(sought) + 1}"
    return name


def _is_ours(folder: Path) -> bool:
    """Whether a folder may be emptied: it holds a site of ours, or nothing."""
    return folder.is_dir() and ((folder / MARKER).is_file() or not any(folder.iterdir()))
