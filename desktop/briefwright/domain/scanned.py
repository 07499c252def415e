"""What stands in a source's text for a page that is a picture without text.

One line a page: it can be marked, so that a finding may rest on the page. It says nothing that
could be compared with another source.
"""

import re

_PAGE = re.compile(r"\[Page \d+: scanned, no text\]")


def page_without_text(number: int) -> str:
    """The line for the page with this number, counted from 1."""
    return f"[Page {number}: scanned, no text]"


def is_scanned(text: str) -> bool:
    """Whether the text holds nothing but such lines."""
    lines = [line for line in text.split("\n") if line.strip()]
    return bool(lines) and all(_PAGE.fullmatch(line.strip()) for line in lines)
