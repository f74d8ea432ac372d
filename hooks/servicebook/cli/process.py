"""How a command uses its process."""

import gc


def spare_collecting() -> None:
    """Collect garbage seldom: a command soon ends, and collecting costs more than keeping."""
    gc.freeze()  # what was imported stays
    gc.set_threshold(500_000, 50, 100)
