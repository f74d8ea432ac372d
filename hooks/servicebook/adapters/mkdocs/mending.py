"""A page of Material's goes in; what validators and screen readers stumble over is mended.

Each repair names what Material writes. Where it writes something else one day, nothing is changed,
and the tests that hold pages to the standards say so.
"""

import re

TOGGLES = tuple(
    f'<input class="md-toggle" data-md-toggle="{name}" type="checkbox" id="__{name}"'
    for name in ("drawer", "search")
)
DIALOG = '<div class="md-search" data-md-component="search" role="dialog"'
RESULTS = '<div class="md-search__scrollwrap" tabindex="0"'
OUTLINE = 'id="__toc"'
OUTLINE_TITLE = re.compile(r'<label class="md-nav__title" for="__toc">(.*?)</label>', re.DOTALL)


def mended(html: str, search: str) -> str:
    """Mend a finished page.

    Args:
        html: The page.
        search: What the search is called, as an attribute holds it.
    """
    for toggle in TOGGLES:
        html = html.replace(f'{toggle} autocomplete="off">', f"{toggle}>")
    html = html.replace(f"{DIALOG}>", f'{DIALOG} aria-label="{search}">')
    html = html.replace(RESULTS, f'{RESULTS} role="region" aria-label="{search}"')
    html = html.replace(' tabindex=""', "")
    if OUTLINE not in html:
        html = OUTLINE_TITLE.sub(r'<div class="md-nav__title">\1</div>', html)
    return html
