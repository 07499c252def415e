"""Markdown: the words of a page without its signs; what has no words is named as left out."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefwright.domain.message import Message, say
from briefwright.domain.text import clean_line
from briefwright.ingest.base import Reading
from briefwright.ingest.encoding import decode
from briefwright.ingest.plain import title_of, without_edges

MEDIA_TYPE = "text/markdown"
_LEFT_OUT: Mapping[str, Message] = {
    "html_block": say("{name}: left out HTML."),
    "html_inline": say("{name}: left out HTML."),
    "image": say("{name}: left out a picture (its description is kept)."),
    "link_open": say("{name}: left out the address of a link (its text is kept)."),
}


def read_markdown(data: bytes, name: str, *, encoding: str | None = None) -> Reading:
    """The words of a Markdown file, one paragraph a line; raises `Refused` when it has none."""
    decoded = decode(data, name, encoding=encoding)
    tokens = MarkdownIt("commonmark").enable("table").parse(decoded.text)
    text = without_edges("\n".join(_lines(tokens)), name)
    heading = _first_heading(tokens)
    title, titled = (heading, True) if heading else title_of(text)
    notes = [decoded.note] if decoded.note else []
    notes += [what.with_values(name=name) for what in _left_out(tokens)]
    return Reading(text=text, title=title, titled=titled, media_type=MEDIA_TYPE, notes=tuple(notes))


def _lines(tokens: Sequence[Token]) -> list[str]:
    """The text of each leaf block; cells of a row are parted by tabs."""
    lines: list[str] = []
    cells: list[str] | None = None
    for token in tokens:
        match token.type:
            case "tr_open":
                cells = []
            case "tr_close":
                lines.append("\t".join(cells or []))
                cells = None
            case "inline" if cells is not None:
                cells.append(clean_line(_words(token)))
            case "inline":
                lines.append(_words(token))
            case "fence" | "code_block":
                lines.append(token.content.rstrip("\n"))
            case _:
                pass
    return lines


def _words(token: Token) -> str:
    parts: list[str] = []
    for child in token.children or []:
        match child.type:
            case "text" | "code_inline" | "text_special":
                parts.append(child.content)
            case "image":
                parts.append(_words(child))
            case "softbreak":
                parts.append(" ")
            case "hardbreak":
                parts.append("\n")
            case _:
                pass
    return "".join(parts)


def _first_heading(tokens: Sequence[Token]) -> str | None:
    for before, token in pairwise(tokens):
        if before.type == "heading_open" and (words := clean_line(_words(token))):
            return words
    return None


def _left_out(tokens: Sequence[Token]) -> list[Message]:
    everything = [each for token in tokens for each in (token, *(token.children or []))]
    found = {_LEFT_OUT[token.type] for token in everything if token.type in _LEFT_OUT}
    return sorted(found, key=lambda message: message.template)
