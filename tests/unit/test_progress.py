"""How far long work is, told to a terminal and to a log."""

import logging
from io import StringIO

import pytest

from servicebook.adapters.mkdocs.progress import Meter

LOG = logging.getLogger("progress.test")


class Terminal(StringIO):
    """A terminal, as far as that can be asked."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def run(where: StringIO, total: int) -> str:
    """Do so much work and return what was written there."""
    meter = Meter(where, LOG)
    for done in range(1, total + 1):
        meter(done, total)
    meter.end()
    return where.getvalue()


def test_log_gets_a_few_plain_lines(caplog: pytest.LogCaptureFixture) -> None:
    """However much there is to do, five lines tell of it, the last of its end."""
    caplog.set_level(logging.INFO, LOG.name)
    assert run(StringIO(), 134) == ""
    assert [record.getMessage() for record in caplog.records] == [
        f"PDFs: {done} of 134" for done in (27, 54, 81, 108, 134)
    ]


def test_little_work_is_not_worth_a_line(caplog: pytest.LogCaptureFixture) -> None:
    """A few PDFs are there before anybody wonders."""
    caplog.set_level(logging.INFO, LOG.name)
    run(StringIO(), 19)
    assert caplog.records == []


def test_terminal_gets_one_line_that_is_gone_at_the_end(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Each step takes the place of the last, and nothing is logged."""
    caplog.set_level(logging.INFO, LOG.name)
    said = run(Terminal(), 2)
    assert said == "\r\x1b[KPDFs: 1 of 2\r\x1b[KPDFs: 2 of 2\r\x1b[K"
    assert caplog.records == []


def test_silence_is_kept(caplog: pytest.LogCaptureFixture) -> None:
    """Where only warnings are wanted, neither place gets a word."""
    caplog.set_level(logging.WARNING, LOG.name)
    assert run(Terminal(), 40) == ""
    assert caplog.records == []
