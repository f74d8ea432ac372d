"""A colour, address, picture or code of the wrong form goes in; the right form comes out."""

import re
from types import MappingProxyType

from servicebook.parse.wrong import Said, Wrong

COLOURS = MappingProxyType(
    {
        "black": "#000000",
        "white": "#ffffff",
        "red": "#ff0000",
        "green": "#008000",
        "blue": "#0000ff",
        "navy": "#000080",
        "teal": "#008080",
        "orange": "#ffa500",
        "yellow": "#ffff00",
        "purple": "#800080",
        "grey": "#808080",
        "gray": "#808080",
        "silver": "#c0c0c0",
        "maroon": "#800000",
        "lime": "#00ff00",
        "pink": "#ffc0cb",
        "brown": "#a52a2a",
        "gold": "#ffd700",
    }
)
"""What browsers show for a colour's name."""
SIX = re.compile(r"(?:#|0x)?([0-9a-fA-F]{6})")
THREE = re.compile(r"#?([0-9a-fA-F]{3})")
PARTS = re.compile(r"(?:rgb)?\(?\s*([0-9]{1,3})[\s,]+([0-9]{1,3})[\s,]+([0-9]{1,3})\s*\)?")
BRIGHTEST = 255
HOST = re.compile(
    r"(?:https?:?/{0,2})?(?P<rest>[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]\S*)?)",
    re.IGNORECASE,
)
IN_TEXT = re.compile(r"https?://[^\s<>\"')\]]+")
PICTURE = re.compile(r"[A-Za-z0-9_-]+\.(?:png|svg|jpe?g|webp)")
CODES = MappingProxyType({"€": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP", "¥": "JPY"})
LANGUAGES = MappingProxyType(
    {"english": "en", "german": "de", "french": "fr", "spanish": "es", "italian": "it"}
    | {"dutch": "nl", "polish": "pl", "portuguese": "pt", "danish": "da", "swedish": "sv"}
)


def colour(wrong: Wrong) -> Said:
    """Say how to write a colour."""
    meant = _colour(wrong.text.strip().lower())
    if meant is None:
        example = wrong.line('"#1f4e5f"')
        return _said(wrong, f"write # and six digits or letters a to f, in quotes: {example}")
    quoted = f'"{meant}"'
    return _said(wrong, f"write {wrong.line(quoted)}", quoted)


def address(wrong: Wrong) -> Said:
    """Say how to write an address on the web."""
    text = wrong.text.strip()
    inside = IN_TEXT.search(text)
    host = HOST.fullmatch(text)
    if inside and not wrong.text.startswith(inside[0]):
        return _said(wrong, f"write the address alone: {wrong.line(inside[0])}", inside[0])
    if host:
        whole = f"https://{host['rest']}"
        return _said(wrong, f"write the whole address: {wrong.line(whole)}", whole)
    example = wrong.line("https://www.example.com")
    return _said(wrong, f"write the whole address, beginning with https://, such as {example}")


def picture(wrong: Wrong) -> Said:
    """Say how to name a picture."""
    name = wrong.text.replace("\\", "/").rpartition("/")[2]
    if PICTURE.fullmatch(name):
        return _said(wrong, f"put the picture beside company.yml, and write {wrong.line(name)}")
    advice = "put a picture beside company.yml whose name has only letters, digits, - and _"
    return _said(wrong, f"{advice}, and write {wrong.line('logo.svg')}, or .png, .jpg or .webp")


def currency(wrong: Wrong) -> Said:
    """Say how to write a currency's code."""
    text = wrong.text.strip()
    meant = CODES.get(text.lower(), text.upper())
    if re.fullmatch("[A-Z]{3}", meant):
        return _said(wrong, f"write {wrong.line(meant)}", meant)
    return _said(wrong, f"write its three capital letters, such as {wrong.line('EUR')}")


def language(wrong: Wrong) -> Said:
    """Say how to write a language."""
    text = wrong.text.strip()
    first, _, second = text.replace("_", "-").partition("-")
    meant = LANGUAGES.get(text.lower()) or "-".join(filter(None, (first.lower(), second.upper())))
    if re.fullmatch("[a-z]{2}(-[A-Z]{2})?", meant):
        return _said(wrong, f"write {wrong.line(meant)}", meant)
    return _said(wrong, f"write two letters, such as {wrong.line('en')}")


def time_zone(wrong: Wrong) -> Said:
    """Say how to write a time zone."""
    return _said(wrong, f"write its name alone, such as {wrong.line('Europe/London')}")


def order_number(wrong: Wrong) -> Said:
    """Say how to write what order numbers look like."""
    advice = "write # for each digit, three or more, and @ for each letter, in quotes"
    return _said(wrong, f'{advice}, such as `"GL-######"`')


FORMS = MappingProxyType(
    {
        "order_numbers": order_number,
        "brand": colour,
        "accent": colour,
        "url": address,
        "logo": picture,
        "code": currency,
        "language": language,
        "time_zone": time_zone,
    }
)
"""The fields whose texts have a form of their own."""


def _said(wrong: Wrong, advice: str, instead: str | None = None) -> Said:
    return Said(f"cannot be {wrong.shown}" if wrong.shown else "cannot be this", advice, instead)


def _colour(text: str) -> str | None:
    if text in COLOURS:
        return COLOURS[text]
    if six := SIX.fullmatch(text):
        return f"#{six[1]}"
    if three := THREE.fullmatch(text):
        return "#" + "".join(letter * 2 for letter in three[1])
    parts = PARTS.fullmatch(text)
    numbers = [int(part) for part in parts.groups()] if parts else []
    if numbers and max(numbers) <= BRIGHTEST:
        return "#" + "".join(f"{number:02x}" for number in numbers)
    return None
