"""The user guide as it ships: its pages in a language, in their order, and looking for words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files

PAGES = (
    "begin",
    "sources",
    "read",
    "findings",
    "analysis",
    "brief",
    "publish",
    "sharing",
    "history",
)
"""The pages in their order, by the name of their file; those of views are named as these."""

LANGUAGES = ("en", "fr", "ar")


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePage:
    """A page: its name, its title, and its text as Markdown."""

    name: str
    title: str
    text: str


def guide_pages(language: str) -> tuple[GuidePage, ...]:
    """The pages in this language, in English where the guide does not speak it."""
    spoken = language if language in LANGUAGES else LANGUAGES[0]
    folder = files("briefwright.guide") / spoken
    return tuple(
        page_of(name, (folder / f"{name}.md").read_text(encoding="utf-8")) for name in PAGES
    )


def page_of(name: str, text: str) -> GuidePage:
    """The page with this text, which begins with its title."""
    title = text.partition("\n")[0].removeprefix("# ").strip()
    return GuidePage(name=name, title=title, text=text)


def page_for(view: str | None) -> str:
    """The name of the page for the view in front."""
    return view if view in PAGES else PAGES[0]


def pages_with(words: str, pages: Sequence[GuidePage]) -> tuple[GuidePage, ...]:
    """The pages that hold all these words, in their order; none for no words."""
    wanted = words.casefold().split()
    if not wanted:
        return ()
    return tuple(page for page in pages if all(word in _plain(page) for word in wanted))


def _plain(page: GuidePage) -> str:
    return re.sub(r"[*`#]", "", page.text).casefold()
