"""How far long work is: a line that changes on a terminal, a few plain lines elsewhere."""

import logging
from typing import TextIO

ERASE_LINE = "\r\x1b[K"
PLAIN_LINES = 5
"""How many there are at most where lines stay."""
WORTH_LINES = 20
"""How much work must be to be told of where lines stay."""


class Meter:
    """Show how many PDFs are made."""

    def __init__(self, terminal: TextIO, log: logging.Logger) -> None:
        """Take where it is shown, and the log that it stands among."""
        self._terminal = terminal
        self._log = log
        self._is_heard = log.isEnabledFor(logging.INFO)
        self._changes = self._is_heard and terminal.isatty()

    def __call__(self, done: int, total: int) -> None:
        """Show how far it is."""
        if self._changes:
            self._terminal.write(f"{ERASE_LINE}PDFs: {done} of {total}")
            self._terminal.flush()
        elif (
            total >= WORTH_LINES and done * PLAIN_LINES // total > (done - 1) * PLAIN_LINES // total
        ):
            self._log.info("PDFs: %d of %d", done, total)

    def end(self) -> None:
        """Leave no half line behind."""
        if self._changes:
            self._terminal.write(ERASE_LINE)
            self._terminal.flush()


def _part(done: int, total: int) -> int:
    return done * PLAIN_LINES // total
