"""Where a project's folders are, read from its mkdocs.yml."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError

from servicebook.compiler import Sources
from servicebook.load.decode import one_line_end
from servicebook.load.files import uri_of

SETTINGS = "servicebook"
"""The name of our settings under `extra:`."""
PLACES = {"base": "playbook_src/base", "company": "playbook_src/company"}
"""Where the layers are if the settings do not say."""
PDF_CACHE = ".cache/servicebook/pdf"
DOCUMENTS = "for-authors/errors"
"""Where the documents of rules are, among the hand-written pages."""
MAX_QUOTED = 4 * 1024 * 1024
"""How large a file may be, in bytes, to be quoted from; the compiler reads none that is larger."""


class SettingsError(ConfigurationError):
    """A project's mkdocs.yml cannot be used."""


@dataclass(frozen=True, slots=True)
class Project:
    """A checkout with a playbook in it."""

    config: MkDocsConfig

    @classmethod
    def load(
        cls,
        config_path: Path,
        company_path: Path | None = None,
        out_path: Path | None = None,
        *,
        pdf: bool | None = None,
        offline: bool = False,
    ) -> Self:
        """Read a project's settings.

        Args:
            config_path: Its mkdocs.yml.
            company_path: The company's folder, instead of the one named there.
            out_path: Where the site goes, instead of the place named there.
            pdf: Whether PDFs are made, instead of what is said there.
            offline: Whether the pages are to be opened as files.

        Raises:
            SettingsError: They cannot be read, or MkDocs refuses them.
        """
        more = {"site_dir": str(out_path.absolute())} if out_path else {}
        try:
            config = load_config(str(config_path), **more)
        except (Abort, ConfigurationError) as error:
            raise SettingsError(_refusal(config_path, error)) from error
        settings = _settings(config)
        if company_path is not None:
            settings |= {"company": str(company_path.absolute())}
        if pdf is not None:
            settings |= {"pdf": pdf}
        settings |= {"offline": offline}
        config.extra[SETTINGS] = settings
        return cls(config)

    @property
    def root_path(self) -> Path:
        """The folder of mkdocs.yml."""
        return Path(self.config.config_file_path).parent

    @property
    def docs_path(self) -> Path:
        """The folder of hand-written pages."""
        return Path(self.config.docs_dir)

    @property
    def makes_pdfs(self) -> bool:
        """Whether the settings want PDFs.

        Raises:
            SettingsError: They do not say it clearly.
        """
        return bool(_settings(self.config)["pdf"])

    @property
    def is_offline(self) -> bool:
        """Whether the pages are to be opened as files, without a server."""
        return bool(_settings(self.config).get("offline"))

    @property
    def pdf_cache_path(self) -> Path:
        """The folder where PDFs are kept from one build to the next; it can be deleted."""
        return self.root_path / PDF_CACHE

    def sources(self) -> Sources:
        """Say where the playbook is.

        Raises:
            SettingsError: The settings do not say it.
        """
        folders = _settings(self.config)
        return Sources(
            root_path=self.root_path,
            base_path=self.root_path / folders["base"],
            company_path=self.root_path / folders["company"],
            today=datetime.now().astimezone().date(),
            handwritten_uris=frozenset(self.handwritten_uris()),
            docs_uri=uri_of(self.docs_path, self.root_path),
        )

    def handwritten_uris(self) -> tuple[str, ...]:
        """List the pages in docs/, in the order of their names."""
        paths = sorted(self.docs_path.rglob("*.md"))
        return tuple(path.relative_to(self.docs_path).as_posix() for path in paths)

    def irregular_uris(self) -> Iterator[str]:
        """Name what is neither file nor folder in docs/; what it holds is elsewhere or nowhere."""
        for path in sorted(self.docs_path.rglob("*")):
            if path.is_symlink() or not (path.is_file() or path.is_dir()):
                yield uri_of(path, self.root_path)

    def read_lines(self, uri: str) -> list[str]:
        """Read the lines of a file by the path used in findings, as the compiler counts them.

        A folder, a link, or what is no text has none; links are not followed, so that nothing is
        quoted that lies elsewhere.
        """
        path = self.root_path / uri
        try:
            if path.is_symlink() or not path.is_file() or path.stat().st_size > MAX_QUOTED:
                return []
            content = path.read_bytes()
        except OSError:
            return []
        if b"\0" in content:
            return []
        return one_line_end(content.decode("utf-8-sig", "replace")).split("\n")

    def rule_document(self, code: str) -> str | None:
        """Read what the hand-written pages say about a rule, if they do, without front matter."""
        path = self.docs_path / DOCUMENTS / f"{code}.md"
        if not path.is_file():
            return None
        text = path.read_text("utf-8-sig", errors="replace")
        return text.split("\n---\n", 1)[-1].lstrip() if text.startswith("---\n") else text


def _settings(config: MkDocsConfig) -> dict[str, Any]:
    """Return where the layers are and whether there are PDFs, as the settings say or by default."""
    written = config.extra.get(SETTINGS) or {}
    settings = {**PLACES, "pdf": True} | written if isinstance(written, dict) else {}
    if not all(isinstance(settings.get(name), str) for name in PLACES):
        example = ", ".join(f"`{name}: {place}`" for name, place in PLACES.items())
        message = f"Below `extra: {SETTINGS}:`, mkdocs.yml must name two folders: {example}."
        raise SettingsError(message)
    if not isinstance(settings["pdf"], bool):
        message = f"Below `extra: {SETTINGS}:` in mkdocs.yml, `pdf` must be `true` or `false`."
        raise SettingsError(message)
    return settings


def _refusal(config_path: Path, error: Exception) -> str:
    """Say what is wrong with the settings, and where if that is known."""
    mark = getattr(error.__context__, "problem_mark", None)
    if mark is not None:
        place = f"{config_path}:{mark.line + 1}:{mark.column + 1}"
        return f"{place}: the site's settings cannot be read; look at this line and the one above."
    detail = "MkDocs says above what is wrong." if isinstance(error, Abort) else error
    return f"{config_path} cannot be used as the site's settings. {detail}"
