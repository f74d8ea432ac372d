"""What somebody wrote into a form goes in; a file of the company's layer comes out, or why not.

Every answer is hostile until it is read: it is only ever a text in a file, never a command.
"""

from servicebook.intake.correction import read_correction
from servicebook.intake.event import Issue, read_event
from servicebook.intake.propose import Proposal, propose
from servicebook.intake.refusal import Refusal
from servicebook.intake.story import read_story

__all__ = [
    "Issue",
    "Proposal",
    "Refusal",
    "propose",
    "read_correction",
    "read_event",
    "read_story",
]
