"""Strings that try to get a script into a page, and a look at whether one did."""

import html
import re
from html.parser import HTMLParser

STRINGS = (
    "<script>alert(1)</script>",
    "<ScRiPt src=//x.y></sCrIpT>",
    "<script\x0c>alert(1)</script>",
    "<<script>alert(1)//<</script>",
    "<img src=x onerror=alert(1)>",
    "<img/src='x'/onerror=alert(1)>",
    "<img src=x onerror=alert(1) //",
    "<svg onload=alert(1)>",
    "<svg onload=alert(1)//",
    "<svg><script>alert(1)</script></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
    "<iframe src=javascript:alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<object data=javascript:alert(1)>",
    "<embed src=javascript:alert(1)>",
    "<style>*{background:url(javascript:alert(1))}</style>",
    "<p style='background:url(//x.y)'>",
    "<link rel=stylesheet href=//x.y>",
    "<base href=//x.y>",
    "<meta http-equiv=refresh content=0;url=//x.y>",
    "<form action=javascript:alert(1)><button>x</button></form>",
    "<details open ontoggle=alert(1)>",
    "<a href=javascript:alert(1)>x</a>",
    "<a onclick=alert(1)>x</a>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<!--><img src=x onerror=alert(1)>-->",
    "</textarea></title></style><script>alert(1)</script>",
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '" autofocus onfocus=alert(1) x="',
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](\x01javascript:alert(1))",
    "[x](&#106;avascript&#58;alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox(1))",
    "[x](https://a.b \"' onclick=alert(1) '\")",
    '[x](https://a.b" onclick="alert(1))',
    "[x][y]\n\n[y]: javascript:alert(1)",
    "<javascript:alert(1)>",
    '![x](x" onerror="alert(1))',
    "![x](javascript:alert(1))",
    "\x02wzxhzdk:0\x03<script>alert(1)</script>",
    "{: onclick=alert(1) }",
    "{{ 7*7 }}{% raw %}",
    "``<script>alert(1)</script>",
)
SAFE_SCHEMES = {"https", "http", "mailto", "tel"}
SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):")
ATTRIBUTES = {"a": {"href", "title", "rel"}}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_comment(self, data: str) -> None:
        self.tags.append((f"!--{data}", {}))


def tags_in(source: str) -> list[tuple[str, dict[str, str]]]:
    """List every element of some HTML as a browser sees it, with its attributes."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    return reader.tags


def shown_in(source: str) -> str:
    """Return the text that some HTML shows."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    return "".join(reader.text)


def problems_in(source: str, tags: set[str]) -> list[str]:
    """Say what is in some HTML beyond the tags named and the attributes of a link."""
    found = []
    for tag, attributes in tags_in(source):
        if tag not in tags:
            found.append(f"<{tag}>")
        found += [f"{tag} {name}" for name in attributes.keys() - ATTRIBUTES.get(tag, set())]
        found += [f"{tag} {one}" for one in unsafe_addresses(attributes)]
    return found


def unsafe_addresses(attributes: dict[str, str]) -> list[str]:
    """Return the addresses among attributes that a browser would run or take from elsewhere."""
    addresses = (attributes.get(name) for name in ("href", "src", "action", "data", "srcdoc"))
    plain = ("".join(html.unescape(one).split()).lower() for one in addresses if one)
    return [one for one in plain if one.startswith(("//", "\\")) or not _has_safe_scheme(one)]


def _has_safe_scheme(address: str) -> bool:
    scheme = SCHEME.match(address)
    return scheme is None or scheme[1] in SAFE_SCHEMES
