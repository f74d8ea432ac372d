"""How a command uses its process."""

import gc


def spare_collecting() -> None:
    """Collect garbage seldom: a command soon ends, and collecting costs more than keeping."""
    gc.set_threshold(200_000, 50, 100)
