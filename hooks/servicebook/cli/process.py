"""How a command uses its process."""

import gc


def spare_collecting() -> None:
    """Collect garbage seldom: a command soon ends, and most of what it makes is kept."""
    gc.freeze()  # what was imported stays
    gc.set_threshold(50_000, 10, 50)
