"""Books in EPUB (2 and 3): their chapters in the order of reading, without the tables of contents.

What is in a chapter is HTML and read as such (`flow`); here stands how a book hangs together.
"""

import re
from collections.abc import Iterator
from posixpath import normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from briefwright.domain.errors import Refused
from briefwright.domain.found import Found
from briefwright.domain.message import Message, say
from briefwright.ingest.archive import Archive
from briefwright.ingest.base import Reading
from briefwright.ingest.building import TextBuilder
from briefwright.ingest.flow import flow_into
from briefwright.ingest.office import reading_built
from briefwright.ingest.ole import refuse_container
from briefwright.ingest.properties import found_in
from briefwright.ingest.tree import parse
from briefwright.ingest.xml_part import local, parse_xml, words_in, xml_reader

if TYPE_CHECKING:
    from lxml.etree import _Element

MEDIA_TYPE = "application/epub+zip"
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_CHAPTERS = (
    "application/xhtml+xml",
    "text/html",
    "application/x-dtbook+xml",
    "text/x-oeb1-document",
)
_FONT_ALGORITHMS = (
    "http://www.idpf.org/2008/embedding",
    "http://ns.adobe.com/pdf/enc#RC",
)
_CONTENTS = frozenset(("toc", "landmarks", "page-list", "loi", "lot"))
_NOTES = frozenset(("footnote", "rearnote", "endnote", "note"))
_LONGEST_MARK = 6
_DECLARED = re.compile(rb"""\A\s*<\?xml[^>]*encoding=["']([\w.-]+)""")
_LEFT_OUT = say("{name}: left out its tables of contents.")
_MISSING = say("{name}: a part of it that it names is not there ({part}).")


def read_epub(data: bytes, name: str, *, encoding: str | None = None) -> Reading:  # noqa: ARG001 - XML names its own encoding
    """The text of a book; raises `Refused` when it is locked, cannot be read, or has no text."""
    refuse_container(data, name)
    book = _Book(Archive(data, name), name)
    builder = TextBuilder()
    notes: list[Message] = []
    for html in book.chapters(notes):
        root = parse(html)
        if root is not None:
            if _without_contents(root):
                _add(notes, _LEFT_OUT)
            flow_into(builder, root, notes=notes)
            builder.part()
    return reading_built(
        builder.build(),
        name,
        MEDIA_TYPE,
        found=book.properties(),
        notes=[note.with_values(name=name) for note in notes],
        reader=xml_reader(),
    )


def chapters_of(data: bytes, name: str) -> Iterator[str]:
    """The HTML of each chapter of a book, to be shown; raises `Refused` as `read_epub` does."""
    refuse_container(data, name)
    return _Book(Archive(data, name), name).chapters([])


class _Book:
    """The package of a book: what is in it, and in which order it is read."""

    def __init__(self, archive: Archive, name: str) -> None:
        self._archive = archive
        self._name = name
        path = self._package_path()
        self._folder = path.rpartition("/")[0]
        self._package = parse_xml(archive.read(path), name)

    def chapters(self, notes: list[Message]) -> Iterator[str]:
        """The HTML of each chapter in the order of reading; tables of contents are passed by."""
        locked = self._locked()
        items = {item.get("id", ""): item for item in self._all("item")}
        for reference in dict.fromkeys(each.get("idref", "") for each in self._all("itemref")):
            item = items.get(reference)
            if item is None or item.get("media-type", _CHAPTERS[0]) not in _CHAPTERS:
                continue
            path = self._path(item.get("href", ""))
            if path in locked:
                raise self._is_locked()
            if "nav" in item.get("properties", "").split():
                _add(notes, _LEFT_OUT)
            elif not self._archive.has(path):
                _add(notes, _MISSING.with_values(part=path[:100]))
            else:
                yield _opened(self._archive.read(path))

    def properties(self) -> tuple[Found, ...]:
        """What the book says of itself."""
        said: dict[str, list[str]] = {}
        metadata = next(iter(self._all("metadata")), None)
        makers = []
        for each in [] if metadata is None else metadata.iter():
            said.setdefault(local(each), []).append(words_in(each))
            makers += [each.get("content", "")] if each.get("name") == "generator" else []
        first = {label: values[0] for label, values in said.items()}
        # LibreOffice writes the language of its own settings, whatever the text is written in.
        is_guess = any(maker.startswith("LibreOffice") for maker in makers)
        return found_in(
            title=(first.get("title"), "dc:title"),
            authors=[(each, "dc:creator") for each in said.get("creator", [])],
            outlet=(first.get("publisher"), "dc:publisher"),
            published=[(first.get("date"), "dc:date")],
            language=(None if is_guess else first.get("language"), "dc:language"),
        )

    def _package_path(self) -> str:
        if self._archive.has(_CONTAINER):
            for each in parse_xml(self._archive.read(_CONTAINER), self._name).iter():
                path = each.get("full-path", "")
                if local(each) == "rootfile" and self._archive.has(path):
                    return path
        raise Refused(
            "{name} is an archive but no EPUB book: unpack it and import what is in it.",
            name=self._name,
        )

    def _locked(self) -> frozenset[str]:
        """The parts that are encrypted; fonts made unusable elsewhere are no matter."""
        if not self._archive.has(_ENCRYPTION):
            return frozenset()
        locked = set()
        for each in parse_xml(self._archive.read(_ENCRYPTION), self._name).iter():
            if local(each) != "EncryptedData":
                continue
            inner = list(each.iter())
            ways = [one.get("Algorithm", "") for one in inner if local(one) == "EncryptionMethod"]
            if not all(way in _FONT_ALGORITHMS for way in ways):
                paths = [one.get("URI", "") for one in inner if local(one) == "CipherReference"]
                locked |= {normpath(unquote(path)) for path in paths}
        return frozenset(locked)

    def _is_locked(self) -> Refused:
        return Refused(
            "{name} is locked by its bookseller (DRM) and cannot be read here: get a copy that is "
            "not locked.",
            name=self._name,
        )

    def _path(self, href: str) -> str:
        path = unquote(href.partition("#")[0])
        return normpath(f"{self._folder}/{path}" if self._folder else path)

    def _all(self, kind: str) -> "Iterator[_Element]":
        return (each for each in self._package.iter() if local(each) == kind)


def _opened(data: bytes) -> str:
    """The HTML of a chapter in the encoding that it names; UTF-8 where it names none."""
    declared = _DECLARED.match(data)
    encodings = [declared.group(1).decode("ascii")] if declared else []
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    for encoding in (*encodings, "utf-8-sig", "windows-1252"):
        try:
            return data.decode(encoding)
        except (LookupError, UnicodeError):
            continue
    return data.decode("utf-8", errors="replace")


def _without_contents(root: "_Element") -> bool:
    """Takes tables of contents out and puts the marks of notes in brackets; whether it took any."""
    took = False
    for each in list(root.iter("nav", "section", "div", "ol", "ul", "a", "aside", "li", "p")):
        kinds = frozenset((each.get("epub:type") or "").split())
        role = (each.get("role") or "").removeprefix("doc-")
        if each.tag == "a":
            if "noteref" in kinds or role == "noteref":
                _bracket(each)
        elif kinds & _CONTENTS or role in _CONTENTS:
            took = _take_out(each) or took
        elif kinds & _NOTES or role in _NOTES:
            back = next(each.iter("a"), None)
            if back is not None and (back.get("href") or "").startswith("#"):
                _bracket(back, " ")
    return took


def _bracket(link: "_Element", after: str = "") -> None:
    words = words_in(link).strip()
    if words and len(words) <= _LONGEST_MARK and not words.startswith(("[", "↩", "↑")):
        del link[:]
        link.text = f"[{words}]{after}"


def _take_out(element: "_Element") -> bool:
    """Takes the element out of its tree; the words after it stay."""
    parent = element.getparent()
    if parent is None:
        return False
    before = element.getprevious()
    tail = element.tail or ""
    if before is None:
        parent.text = (parent.text or "") + tail
    else:
        before.tail = (before.tail or "") + tail
    parent.remove(element)
    return True


def _add(notes: list[Message], note: Message) -> None:
    if note not in notes:
        notes.append(note)
