"""Where a project's folders are, read from its mkdocs.yml; and a build of it from Python."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from servicebook.compiler import Sources
from servicebook.load.files import uri_of

SETTINGS = "servicebook"
"""The name of our settings under `extra:`."""
PLACES = {"base": "playbook_src/base", "company": "playbook_src/company"}
"""Where the layers are if the settings do not say."""
MARKER = ".servicebook"
"""A file that says that a folder holds a site of ours."""


class ForeignFolderError(Exception):
    """A site cannot be put into the folder named: something of somebody's is there."""


@dataclass(frozen=True, slots=True)
class Project:
    """A checkout with a playbook in it."""

    config: MkDocsConfig

    @classmethod
    def load(
        cls, config_path: Path, company_path: Path | None = None, out_path: Path | None = None
    ) -> Self:
        """Read a project's settings.

        Args:
            config_path: Its mkdocs.yml.
            company_path: The company's folder, instead of the one named there.
            out_path: Where the site goes, instead of the place named there.
        """
        more = {"site_dir": str(out_path.absolute())} if out_path else {}
        config = load_config(str(config_path), **more)
        if company_path is not None:
            settings = config.extra.get(SETTINGS, {})
            config.extra[SETTINGS] = settings | {"company": str(company_path.absolute())}
        return cls(config)

    @property
    def root_path(self) -> Path:
        """The folder of mkdocs.yml."""
        return Path(self.config.config_file_path).parent

    @property
    def docs_path(self) -> Path:
        """The folder of hand-written pages."""
        return Path(self.config.docs_dir)

    def sources(self) -> Sources:
        """Say where the playbook is."""
        settings = PLACES | self.config.extra.get(SETTINGS, {})
        return Sources(
            root_path=self.root_path,
            base_path=self.root_path / settings["base"],
            company_path=self.root_path / settings["company"],
            handwritten_uris=frozenset(self.handwritten_uris()),
            docs_uri=uri_of(self.docs_path, self.root_path),
        )

    def handwritten_uris(self) -> tuple[str, ...]:
        """List the pages in docs/, in the order of their names."""
        paths = sorted(self.docs_path.rglob("*.md"))
        return tuple(path.relative_to(self.docs_path).as_posix() for path in paths)

    def read_lines(self, uri: str) -> list[str]:
        """Read the lines of a file by the path used in findings."""
        try:
            text = (self.root_path / uri).read_text("utf-8-sig", errors="replace")
        except OSError:
            return []
        return text.splitlines()


def build_site(project: Project) -> Path:
    """Build a project's site and return its folder; with errors, exit with 1 and write nothing.

    Raises:
        ForeignFolderError: The folder for the site holds something else, or lies in a source.
    """
    site_path = Path(project.config.site_dir)
    if site_path.exists() and not _is_ours(site_path):
        message = f"{site_path} holds other files: name an empty folder, or one we made"
        raise ForeignFolderError(message)
    sources = project.sources()
    for source in (sources.base_path, sources.company_path, project.docs_path):
        if site_path.is_relative_to(source) or source.is_relative_to(site_path):
            message = f"{site_path} and {source} lie in one another: name another folder"
            raise ForeignFolderError(message)
    build(project.config)
    return site_path


def _is_ours(folder: Path) -> bool:
    """Whether a folder may be emptied: it holds a site of ours, or nothing."""
    return folder.is_dir() and ((folder / MARKER).is_file() or not any(folder.iterdir()))
