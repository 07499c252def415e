"""Reads a Word file back as a reader would, without the package's own code."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@dataclass(frozen=True)
class WordFile:
    """The parts of the file by name."""

    parts: dict[str, bytes]

    @classmethod
    def of(cls, data: bytes) -> "WordFile":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return cls({name: package.read(name) for name in package.namelist()})

    def xml(self, name: str) -> etree._Element:
        return etree.fromstring(self.parts[name])

    @property
    def body(self) -> etree._Element:
        return self.xml("word/document.xml")

    @property
    def notes(self) -> etree._Element:
        return self.xml("word/footnotes.xml")

    def stories(self) -> Iterator[tuple[str, etree._Element]]:
        """The parts that hold text."""
        for name in sorted(self.parts):
            if name.startswith(("word/document", "word/foot", "word/head")):
                yield name, self.xml(name)

    def relations(self, part: str) -> dict[str, str]:
        folder, _, name = part.rpartition("/")
        rels = self.parts.get(f"{folder}/_rels/{name}.rels")
        if rels is None:
            return {}
        return {e.get("Id", ""): e.get("Target", "") for e in etree.fromstring(rels)}


def value(element: etree._Element | None, name: str) -> str:
    """An attribute of the Word namespace; the empty string where it or the element is missing."""
    return "" if element is None else str(element.get(f"{W}{name}", ""))


def text_of(paragraph: etree._Element) -> str:
    """What a paragraph shows: its texts, tabs, breaks, and the cached results of its fields."""
    shown = []
    for element in paragraph.iter(f"{W}t", f"{W}tab", f"{W}br"):
        if element.tag == f"{W}t":
            shown.append(element.text or "")
        elif _in_run(element):
            shown.append("\t" if element.tag == f"{W}tab" else "\n")
    return "".join(shown)


def _in_run(element: etree._Element) -> bool:
    """A tab within a run is text, one among the properties of a paragraph is a tab stop."""
    parent = element.getparent()
    return parent is not None and parent.tag == f"{W}r"


def paragraphs(story: etree._Element) -> list[etree._Element]:
    return list(story.iter(f"{W}p"))


def style_of(paragraph: etree._Element) -> str:
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if found is None else value(found, "val")
