"""`servicebook build`: a playbook goes in, its site is written."""

import errno
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from servicebook.adapters.mkdocs import PDF_LOG, ForeignFolderError, build_site
from servicebook.cli.output import say
from servicebook.cli.project import company_option, config_option, load_project

STORAGE = frozenset(
    {
        *(errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
        *(errno.EACCES, errno.EPERM, errno.EROFS),
        *(errno.EBUSY, errno.EXDEV, errno.ENOTDIR, errno.ENAMETOOLONG),
    }
)
"""What a system answers where nothing can be written, or not there."""
WAITING = "Another build writes the same site; waiting until it is done"


@click.command()
@company_option
@config_option
@click.option("--out", "out_path", type=click.Path(path_type=Path), help="Where the site goes.")
@click.option("--pdf/--no-pdf", default=None, help="Whether PDFs are made; as mkdocs.yml says.")
@click.option(
    "--offline", is_flag=True, help="Write pages to be opened as files, without a server."
)
def build(
    company: Path | None,
    config_path: Path,
    out_path: Path | None,
    pdf: bool | None,  # noqa: FBT001 -- click gives it so
    offline: bool,  # noqa: FBT001 -- click gives it so
) -> None:
    """Compile the playbook and write the site; nothing is written if it has errors."""
    project = load_project(config_path, company, out_path, pdf=pdf, offline=offline)
    try:
        with _told():
            site_path = build_site(project, lambda: say(WAITING, is_error=True))
    except ForeignFolderError as error:
        raise click.BadParameter(str(error), param_hint="--out") from error
    except OSError as error:
        if error.errno not in STORAGE:
            raise
        message = f"The site cannot be written: {error}. What was there is as it was."
        raise click.ClickException(message) from error
    say(f"The site is in {site_path}")
    if offline:
        say(f"Open {site_path / 'index.html'} in a browser")
    else:
        say("Its pages need a web server: `make serve` shows it at http://127.0.0.1:8000")


class _Teller(logging.Handler):
    """Say what is logged, warnings beside the output."""

    def emit(self, record: logging.LogRecord) -> None:
        say(record.getMessage(), is_error=record.levelno >= logging.WARNING)


@contextmanager
def _told() -> Iterator[None]:
    """Say what becomes of the PDFs, which take longest; MkDocs' own log stays silent."""
    log, teller = logging.getLogger(PDF_LOG), _Teller()
    log.setLevel(logging.INFO)
    log.addHandler(teller)
    try:
        yield
    finally:
        log.removeHandler(teller)
        log.setLevel(logging.NOTSET)
