"""Markdown: what a page says without its signs, through the HTML that it stands for."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from markdown_it import MarkdownIt

from briefwright.domain.found import Found, FoundBy
from briefwright.domain.message import Message
from briefwright.domain.text import clean_line
from briefwright.ingest.base import Reading
from briefwright.ingest.building import Built, TextBuilder
from briefwright.ingest.encoding import decode
from briefwright.ingest.flow import read_fragment_into
from briefwright.ingest.plain import title_of, without_edges

MEDIA_TYPE = "text/markdown"
_FRONT = re.compile(r"\A\s*---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_TOLD = re.compile(
    r"""^(title|author|date|url|lang)[ \t]*:[ \t]*["']?([^\[\]{}|>&"'\n][^\n]*?)["']?[ \t\r]*$""",
    re.MULTILINE | re.IGNORECASE,
)
"""Facts that note-taking programs write above a page; lists and nested values are left alone."""

_FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "title": "title",
        "author": "authors",
        "date": "published",
        "url": "url",
        "lang": "language",
    }
)
_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def read_markdown(data: bytes, name: str, *, encoding: str | None = None) -> Reading:
    """What a Markdown file says; raises `Refused` when it says nothing."""
    decoded = decode(data, name, encoding=encoding)
    front = _FRONT.match(decoded.text)
    body = decoded.text if front is None else decoded.text[front.end() :]
    html = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(body)
    builder = TextBuilder()
    notes: list[Message] = []
    read_fragment_into(builder, html, notes=notes)
    built = builder.build()
    without_edges(built.text, name)
    found = () if front is None else _found(front.group(1))
    title, titled = _title(built, found)
    guessed = [decoded.note] if decoded.note else []
    return Reading(
        text=built.text,
        title=title,
        titled=titled,
        media_type=MEDIA_TYPE,
        notes=(*guessed, *(note.with_values(name=name) for note in notes)),
        headings=built.headings,
        found=found,
    )


def _title(built: Built, found: tuple[Found, ...]) -> tuple[str, bool]:
    """The title that the page names, or its first heading, or what its text makes of one."""
    named = next((each.value for each in found if each.field == "title"), None)
    if named is not None:
        return named, True
    if built.headings:
        return built.text[built.headings[0].at :].partition("\n")[0], True
    return title_of(built.text)


def _found(front: str) -> tuple[Found, ...]:
    found: list[Found] = []
    for key, told in _TOLD.findall(front):
        field, value = _FIELDS[key.lower()], clean_line(told)
        if field == "published":
            day = _DAY.match(value)
            value = day.group() if day else ""
        if value:
            by = FoundBy.PROPERTIES
            found.append(Found(field=field, value=value, by=by, detail=key.lower()))
    return tuple(found)
