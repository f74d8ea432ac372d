"""Print documents with a browser that is installed: plain PDFs, for machines without Pango."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType

from servicebook.pdf.document import Assets, Job, Printed, Unprintable
from servicebook.pdf.failure import EngineMissingError
from servicebook.pdf.workers import cores

PROGRAMS: Mapping[str, str] = MappingProxyType(
    {
        "chromium": "Chromium",
        "chromium-browser": "Chromium",
        "google-chrome": "Chrome",
        "google-chrome-stable": "Chrome",
        "chrome": "Chrome",
        "microsoft-edge": "Edge",
        "microsoft-edge-stable": "Edge",
        "msedge": "Edge",
    }
)
"""What browsers are called on a path."""
PLACES: Mapping[str, str] = MappingProxyType(
    {
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome": "Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge": "Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium": "Chromium",
        r"C:\Program Files\Google\Chrome\Application\chrome.exe": "Chrome",
        r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe": "Chrome",
        r"C:\Program Files\Microsoft\Edge\Application\msedge.exe": "Edge",
        r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe": "Edge",
    }
)
"""Where they stand on machines that have no path for them."""
ARGUMENTS = (
    "--headless",
    "--disable-gpu",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-default-browser-check",
    "--no-pdf-header-footer",
    "--host-resolver-rules=MAP * ~NOTFOUND",  # nothing is asked for beyond this machine
)
MOST_SECONDS = 180
"""After that a browser hangs."""
LARGEST_COUNT = 10


@dataclass(frozen=True, slots=True)
class Browser:
    """An engine whose PDFs can be printed, and no more."""

    program: str
    name: str
    identity: str
    is_accessible: bool = False

    def make(self, jobs: Sequence[Job], assets: Assets) -> Iterator[Printed | Unprintable]:
        """Print PDFs.

        Raises:
            EngineMissingError: The browser does not print.
        """
        with TemporaryDirectory(prefix="servicebook-", ignore_cleanup_errors=True) as name:
            folder = Path(name)
            for path, content in assets.items():
                _write(folder / "site" / path, content)
            with ThreadPoolExecutor(cores()) as pool:
                several = [
                    pool.submit(self._print, job, folder, number) for number, job in enumerate(jobs)
                ]
                try:
                    for one in as_completed(several):
                        yield one.result()
                finally:
                    pool.shutdown(cancel_futures=True)

    def _print(self, job: Job, folder: Path, number: int) -> Printed:
        html_path = (folder / "site" / job.document.path).with_name(f"{number}.html")
        _write(html_path, _sized(job).encode())
        pdf_path = folder / f"{number}.pdf"
        command = [
            self.program,
            *ARGUMENTS,
            *(["--no-sandbox"] if _is_root() else []),
            f"--user-data-dir={folder / f'profile-{number}'}",
            f"--print-to-pdf={pdf_path}",
            html_path.as_uri(),
        ]
        try:
            subprocess.run(command, capture_output=True, timeout=MOST_SECONDS, check=True)  # noqa: S603 -- a browser that we found
            content = pdf_path.read_bytes()
        except (OSError, subprocess.SubprocessError) as error:
            raise EngineMissingError(f"{self.name} does not print") from error
        return Printed(job, content, _pages(content))


def browser() -> Browser:
    """Find a browser that prints.

    Raises:
        EngineMissingError: There is none.
    """
    on_path = ((shutil.which(program), name) for program, name in PROGRAMS.items())
    elsewhere = ((place, name) for place, name in PLACES.items() if Path(place).is_file())
    for program, name in (*on_path, *elsewhere):
        if program is not None:
            about = Path(program).stat()
            return Browser(program, name, f"{program} {about.st_size} {about.st_mtime_ns}")
    raise EngineMissingError("there is no Chrome, Edge or Chromium")


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _sized(job: Job) -> str:
    """Tell a document what paper it is on."""
    before, end, after = job.document.html.partition("</head>")
    return f"{before}<style>@page {{ size: {job.size} }}</style>{end}{after}"


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _pages(content: bytes) -> int:
    """Count the pages; browsers write that number as plain text."""
    after = content.split(b"/Type /Pages")[1:]
    counts = (one.partition(b"/Count ")[2][:LARGEST_COUNT].split()[0] for one in after)
    return max(int(count) for count in counts)
