"""The company whose playbook it is."""

from collections.abc import Mapping
from typing import Annotated, Literal, get_args

from pydantic import Field, StringConstraints

from servicebook.model.fields import AnyRef, Colour, Id, Line, Model, Rich, WebAddress, YesNo
from servicebook.model.item import Level
from servicebook.model.variable import VariableName

LONGEST_ZONE = 64

Section = Literal[
    "principles",
    "anecdotes",
    "checklists",
    "plays",
    "roles",
    "standards",
    "journey",
    "assessments",
    "terms",
]
OrderNumber = Annotated[str, StringConstraints(pattern=r"#.*#.*#", max_length=40)]

Logo = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]+\.(png|svg|jpe?g|webp)$")]

TimeZone = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST_ZONE)
]


class Colours(Model):
    """Two colours; everything else is derived or neutral."""

    brand: Colour
    """The company's colour, as #1f4e5f."""
    accent: Colour
    """A second colour, used sparingly."""


class Contact(Model):
    """A way to reach the company."""

    channel: Line
    """As in: phone, billing."""
    value: Line
    """Number, address or place."""
    hours: Line | None = None
    """When somebody answers."""


class Currency(Model):
    """The money that limits are written in."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
    """Three letters, as EUR."""
    symbol: Line | None = None
    """What is printed beside a sum, where it is not the sign that the language has for it."""


class WebLink(Model):
    """An address on the web that readers may need."""

    label: Line
    """What is there."""
    url: WebAddress
    """The address, beginning with https://."""


class LeftOut(Model):
    """An item of the base playbook that the company does without."""

    item: AnyRef
    """Which one, as kind/id, such as checklists/open-the-doors."""
    reason: Line
    """Why, for those who come later; shown on the page about this playbook."""


class Company(Model):
    """Who uses this playbook."""

    name: Line
    """The full name."""
    short_name: Line
    """The name in running text."""
    id: Id = "servicebook"
    """A short name under which readers' browsers keep their ticks; once published it stays."""
    site_url: WebAddress | None = None
    """Where the site stands, such as https://service.example.com/; printed with a code to scan."""
    repo_url: WebAddress | None = None
    """Where the playbook's files stand on the web, such as https://github.com/example/playbook."""
    promise: Line
    """What the company promises its customers, in one sentence; stands on the home page."""
    about: Rich | None = None
    """Two or three sentences for the page about this playbook."""
    logo: Logo | None = None
    """A picture in the company's folder, such as logo.svg."""
    colours: Colours
    """The company's colours."""
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}(-[A-Z]{2})?$")] = "en"
    """The language of the texts, as en or en-GB."""
    contact: tuple[Contact, ...] = ()
    """Ways to reach the company."""
    links: tuple[WebLink, ...] = ()
    """Addresses on the web, such as the shop or the status page."""
    address: tuple[Line, ...] = ()
    """Postal address, a line each."""
    opening_hours: tuple[Line, ...] = ()
    """A line for each range of days."""
    time_zone: TimeZone | None = None
    """As in: Europe/London."""
    currency: Currency
    """The money that limits are written in."""
    variables: Mapping[VariableName, Line] = Field(default_factory=dict)
    """Words, numbers, sums and days to be inserted with {{ company.variables.name }}."""
    placeholders: tuple[Line, ...] = ()
    """Names in double braces that belong to another program and stay as they are."""
    order_numbers: tuple[OrderNumber, ...] = ()
    """What the company's order numbers look like: # is a digit, @ a letter, the rest itself."""
    sections: tuple[Section, ...] = get_args(Section)
    """Which parts the site has, in the order of its navigation."""
    leave_out: tuple[LeftOut, ...] = ()
    """What of the base playbook is not shown, each with the reason."""
    level: Level = "full"
    """How much of the playbook is published: begin with the essential, and grow."""
    show_overdue: YesNo = True
    """Whether pages say to readers that they should have been checked again."""
    new_items: Literal["propose", "publish"] = "propose"
    """What becomes of items that are new upstream; propose: they wait until they are accepted."""
