"""Hand the compiler's pages to MkDocs; the only place that knows it."""

from servicebook.adapters.mkdocs.building import ForeignFolderError, build_site
from servicebook.adapters.mkdocs.events import Adapter
from servicebook.adapters.mkdocs.pdfs import PDF_LOG
from servicebook.adapters.mkdocs.project import Project, SettingsError

__all__ = ["PDF_LOG", "Adapter", "ForeignFolderError", "Project", "SettingsError", "build_site"]
