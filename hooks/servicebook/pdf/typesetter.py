"""Set documents with WeasyPrint; imported only in processes of its own, for it may be missing.

Importing this module raises ImportError without WeasyPrint and OSError without Pango.
"""

import gc
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from weasyprint import CSS, HTML  # type: ignore[import-untyped]
from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-untyped]
from weasyprint.urls import URLFetcher, URLFetcherResponse  # type: ignore[import-untyped]

from servicebook.pdf.document import Assets, Job, Printed, Unprintable
from servicebook.pdf.failure import EngineError

ORIGIN = "https://print.invalid/"
"""Where documents seem to stand; no such host can exist."""
TYPES = {".css": "text/css", ".svg": "image/svg+xml"}
"""What WeasyPrint must be told; other files it tells apart itself."""
STYLE = """
@page {{ size: {size} !important }}
input {{ appearance: auto !important }}
"""
"""Fields of HTML become fields of the PDF where their appearance is `auto`."""
FATAL = ("Font-face", "Unable to", "Too many glyphs", "Anchor defined twice")
"""How warnings begin after which a document looks wrong, or cannot be used as it should."""
NO_GLYPH = ".notdef glyph rendered"


class Typesetter:
    """Set one document after another, with fonts that are loaded once."""

    def __init__(self, assets: Assets) -> None:
        """Take what documents are made with."""
        self._fetcher = _AssetFetcher(assets)
        self._fonts = FontConfiguration()
        gc.freeze()  # what was imported stays
        gc.disable()  # a document is a tree of things that are all needed to its end

    def make(self, job: Job) -> Printed | Unprintable:
        """Set a document.

        Raises:
            EngineError: WeasyPrint complains of it.
        """
        with _listening() as complaints:
            printed = self._set(job)
        gc.collect()
        faults = dict.fromkeys(one.getMessage() for one in complaints if _is_fault(one))
        if faults:
            raise EngineError(f"{job.path}: {'; '.join(faults)}")
        signs = {_sign(one) for one in complaints if one.msg.startswith(NO_GLYPH)}
        return Unprintable(job, tuple(sorted(signs))) if signs else printed

    def _set(self, job: Job) -> Printed:
        html = HTML(
            string=job.document.html,
            base_url=ORIGIN + job.document.path,
            url_fetcher=self._fetcher,
        )
        for field in html.etree_element.iter("input"):
            field.set("title", field.get("aria-label", ""))  # it becomes the field's tooltip
        style = CSS(string=STYLE.format(size=job.size), font_config=self._fonts)
        options = {"pdf_variant": "pdf/ua-1", "pdf_forms": True}
        document = html.render(self._fonts, stylesheets=[style], **options)
        _refuse_relative_links(job, document)
        return Printed(job, document.write_pdf(**options), len(document.pages))


class _AssetFetcher(URLFetcher):  # type: ignore[misc]
    """Serve the assets, and pictures that stand in the document itself; refuse all else."""

    def __init__(self, assets: Assets) -> None:
        super().__init__(allowed_protocols=["data"])
        self._assets = assets

    def fetch(self, url: str, headers: Any = None) -> Any:
        path = url.removeprefix(ORIGIN)
        if path == url:
            return super().fetch(url, headers)
        if path not in self._assets:
            raise ValueError(f"there is no `{path}` among the assets")
        suffix = path[path.rfind(".") :]
        kind = TYPES.get(suffix, "application/octet-stream")
        return URLFetcherResponse(url, self._assets[path], {"Content-Type": kind})


class _Ear(logging.Handler):
    """Keep what is said."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record)


@contextmanager
def _listening() -> Iterator[list[logging.LogRecord]]:
    log, ear = logging.getLogger("weasyprint"), _Ear()
    log.addHandler(ear)
    log.propagate = False
    try:
        yield ear.heard
    finally:
        log.removeHandler(ear)


def _is_fault(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.ERROR or record.msg.startswith(FATAL)


def _sign(record: logging.LogRecord) -> str:
    assert isinstance(record.args, tuple)
    return str(record.args[0])


def _refuse_relative_links(job: Job, document: Any) -> None:
    """Make sure that no link leads to a place that only the site has."""
    links = (link[1] for page in document.pages for link in page.links if link[0] == "external")
    lost = sorted({one for one in links if one.startswith(ORIGIN)})
    if lost:
        raise EngineError(f"{job.path}: links to what is not printed: {', '.join(lost)}")
