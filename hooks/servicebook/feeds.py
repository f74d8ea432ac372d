"""Line-ups go in; a calendar (RFC 5545) and a feed (RFC 4287) for other programs come out.

Nothing hangs on the day of the build. The calendar repeats for ever: the cards fill whole weeks,
and each comes back after as many weeks as there are.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, SubElement, tostring

from servicebook.model.anecdote import Anecdote
from servicebook.routes import HOME_URI, LINE_UP_FEED, LINE_UP_URI, Target, site_url
from servicebook.site_file import SiteFile
from servicebook.views.context import Context
from servicebook.views.line_up import LineUpCard, line_up_weeks, worked_in
from servicebook.views.turns import FIRST_MONDAY, day_of, turn_of

LONGEST = 75
"""Bytes of a line of a calendar."""
WEEKS_IN_FEED = 8
ATOM = "http://www.w3.org/2005/Atom"
ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def line_up_feeds(context: Context) -> tuple[SiteFile, ...]:
    """Make both files, where there are line-ups."""
    cards = tuple(card for week in line_up_weeks(context) for card in week)
    if not cards:
        return ()
    return (
        SiteFile(f"{LINE_UP_FEED}.ics", partial(_calendar, cards, context)),
        SiteFile(f"{LINE_UP_FEED}.xml", partial(_feed, cards, context)),
    )


def _monday(context: Context) -> date:
    """Return the Monday of the week in which a story was last checked."""
    days = [one.reviewed for _, one in context.graph.items(Anecdote) if one.reviewed]
    newest = max(days, default=FIRST_MONDAY)
    return newest - timedelta(days=newest.weekday())


def _calendar(cards: tuple[LineUpCard, ...], context: Context) -> str:
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//servicebook//{context.company.id}//EN",
        f"X-WR-CALNAME:{context.words.plain('line-up').translate(ESCAPES)}",
        *(line for event in _events(cards, context) for line in event),
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _events(cards: tuple[LineUpCard, ...], context: Context) -> Iterator[list[str]]:
    worked, monday = worked_in(context), _monday(context)
    first = turn_of(monday, worked)
    stamp = datetime.combine(monday, time(), UTC).strftime("%Y%m%dT%H%M%SZ")
    for turn in range(first, first + len(cards)):
        day, card = day_of(turn, worked), cards[turn % len(cards)]
        yield [
            "BEGIN:VEVENT",
            f"UID:line-up-{turn - first}-of-{len(cards)}@{context.company.id}",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
            f"RRULE:FREQ=WEEKLY;INTERVAL={len(cards) // len(worked)}",
            f"SUMMARY:{card.story.title.translate(ESCAPES)}",
            f"DESCRIPTION:{_text(card, context).translate(ESCAPES)}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]


def _text(card: LineUpCard, context: Context) -> str:
    parts = (
        f"{card.principle.title}: {card.statement}",
        card.summary,
        card.question,
        f"{context.words.plain('try-this-week')}: {card.try_this}",
    )
    return "\n\n".join(parts)


def _folded(line: str) -> str:
    """Break a line where it has too many bytes, and never within a letter."""
    pieces, piece, size = [], "", 0
    for letter in line:
        length = len(letter.encode())
        if size + length > LONGEST:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + letter, size + length
    return "\r\n".join([*pieces, piece])


def _feed(cards: tuple[LineUpCard, ...], context: Context) -> str:
    """Write an entry for each day of the coming weeks, as seen from the newest story."""
    worked, monday, company = worked_in(context), _monday(context), context.company
    first = turn_of(monday, worked)
    feed = Element("feed", {"xmlns": ATOM})
    name = context.words.plain("site-name", name=company.short_name)
    SubElement(feed, "title").text = f"{context.words.plain('line-up')} · {name}"
    SubElement(feed, "id").text = _name(company.id)
    SubElement(feed, "updated").text = _moment(monday)
    SubElement(SubElement(feed, "author"), "name").text = company.name
    SubElement(feed, "link", {"href": _address(Target(LINE_UP_URI), context)})
    for turn in range(first, first + WEEKS_IN_FEED * len(worked)):
        card, day = cards[turn % len(cards)], day_of(turn, worked)
        entry = SubElement(feed, "entry")
        SubElement(entry, "title").text = f"{day}: {card.story.title}"
        SubElement(entry, "id").text = _name(company.id, str(day))
        SubElement(entry, "updated").text = _moment(day)
        assert card.story.target is not None
        SubElement(entry, "link", {"href": _address(card.story.target, context)})
        SubElement(entry, "content", {"type": "text"}).text = _text(card, context)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(feed, encoding="unicode")}\n'


def _name(*parts: str) -> str:
    """Make a name that stays, for what stands nowhere of its own."""
    return uuid5(NAMESPACE_URL, "/".join(("servicebook", "line-up", *parts))).urn


def _moment(day: date) -> str:
    return f"{day}T00:00:00Z"


def _address(target: Target, context: Context) -> str:
    """Write where a page is: in full where the company says where its site is."""
    if context.company.site_url is None:
        return site_url(LINE_UP_URI, target)
    return context.company.site_url.rstrip("/") + "/" + site_url(HOME_URI, target)
