"""Look at a finished site, and put it in the place of the old one, whole or not at all."""

from servicebook.publish.inspection import Fault, inspect
from servicebook.publish.lock import held
from servicebook.publish.stage import replacing

__all__ = ["Fault", "held", "inspect", "replacing"]
