"""Stories for two: one half of a page asks, the other knows the end."""

from collections.abc import Iterator

from servicebook.model.anecdote import Anecdote
from servicebook.routes import PAIRS_URI, Target, index_uri
from servicebook.views.context import Context
from servicebook.views.prints.blocks import PairBlock
from servicebook.views.prints.sheet import SheetView, newest_day


def pair_sheets(context: Context) -> Iterator[SheetView]:
    """Make one sheet of all stories, a page each; readers print the one they were sent to."""
    stories = context.graph.items(Anecdote)
    if not stories:
        return
    yield SheetView(
        uri=PAIRS_URI,
        look="pairs",
        title=context.words("pairs-title"),
        parts=tuple(_pair(item, context) for _, item in stories),
        of=Target(index_uri("anecdotes")),
        day=newest_day((key for key, _ in stories), context),
        language=context.language_of_kind("anecdotes"),
    )


def _pair(story: Anecdote, context: Context) -> PairBlock:
    return PairBlock(
        id=story.id,
        title=story.title,
        note=story.content_note,
        situation=story.situation,
        what_happened=story.what_happened,
        questions=story.discuss or (context.words("what-would-you-do"),),
        outcome=story.outcome,
        lesson=story.lesson,
        try_this=story.try_this,
        uncertain=story.uncertain,
        is_outside=story.text == "outside",
    )
