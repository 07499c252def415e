"""The parts of an office file and how they hang together (ECMA-376, part 2), and its properties."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from briefwright.domain.errors import Refused
from briefwright.domain.found import Found
from briefwright.domain.message import Message, say
from briefwright.ingest.archive import Archive
from briefwright.ingest.blocks import Block
from briefwright.ingest.properties import found_in
from briefwright.ingest.xml_part import local, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PRINTED_TEXT = re.compile(rb"<w:t(?: [^>]*)?>[^<]*[\w]")
_COMMENT = re.compile(rb"<w:comment\b")


class Package:
    """The parts of the file and how they hang together."""

    def __init__(self, archive: Archive, name: str) -> None:
        self._archive = archive
        self._name = name
        self._by_id: dict[str, str] = {}
        self._top = self._relations("_rels/.rels", "")
        self.main = self._main()
        folder, _, file = self.main.rpartition("/")
        self.parts = self._relations(f"{folder}/_rels/{file}.rels".lstrip("/"), folder)

    def xml(self, part: str) -> "_Element":
        """The tree of the part; both editions of the standard come out with the same names."""
        data = self._archive.read(part)
        if _STRICT in data:
            data = data.replace(_STRICT, _TRANSITIONAL)
        return parse_xml(data, self._name)

    def part(self, kind: str) -> "_Element | None":
        """The tree of the part of this kind, such as `styles`; None when there is none."""
        for each, path in self.parts:
            if each == kind and self._archive.has(path):
                return self.xml(path)
        return None

    def put_in(self, relation: str, notes: list[Message]) -> list[Block] | None:
        """The blocks of a document that is put in under this relation; None where it is left out."""
        path = self._by_id.get(relation, "")
        if not self._archive.has(path):
            return None
        from briefwright.ingest.ooxml.embedded import blocks_put_in  # noqa: PLC0415 - seldom needed

        return blocks_put_in(self._archive.read(path), path, self._name, notes)

    def seen(self) -> frozenset[str]:
        """What lies beside the text and is left out."""
        seen = set()
        for kind, path in self.parts:
            if kind == "vbaProject":
                seen.add("macro")
            if not self._archive.has(path):
                continue
            if kind in ("header", "footer") and _PRINTED_TEXT.search(self._archive.read(path)):
                seen.add("header")
            if kind == "comments" and _COMMENT.search(self._archive.read(path)):
                seen.add("comment")
        return frozenset(seen)

    def properties(self) -> tuple[Found, ...]:
        """What the file says of itself."""
        core = self._properties("core-properties", "docProps/core.xml")
        app = self._properties("extended-properties", "docProps/app.xml")
        # LibreOffice writes the language of its own settings, whatever the text is written in.
        is_guess = app.get("Application", "").startswith("LibreOffice")
        return found_in(
            title=(core.get("title"), "dc:title"),
            authors=[(core.get("creator"), "dc:creator")],
            outlet=(app.get("Company"), "Company"),
            published=[
                (core.get("modified"), "dcterms:modified"),
                (core.get("created"), "dcterms:created"),
            ],
            language=(None if is_guess else core.get("language"), "dc:language"),
        )

    def _properties(self, kind: str, usual: str) -> Mapping[str, str]:
        paths = [path for each, path in self._top if each == kind]
        for path in [*paths, usual]:
            if self._archive.has(path):
                root = parse_xml(self._archive.read(path), self._name)
                return {local(child): child.text or "" for child in root}
        return {}

    def _main(self) -> str:
        for kind, path in self._top:
            if kind == "officeDocument" and self._archive.has(path):
                self._refuse_other(path)
                return path
        if self._archive.has("word/document.xml"):
            return "word/document.xml"
        raise Refused(
            "{name} is an archive but no Word document: unpack it and import what is in it.",
            name=self._name,
        )

    def _refuse_other(self, path: str) -> None:
        for start, what in (("xl/", say("a spreadsheet")), ("ppt/", say("a presentation"))):
            if path.startswith(start):
                raise Refused(
                    "{name} is {what}, not a Word document: save what matters in it as PDF.",
                    name=self._name,
                    what=what,
                )

    def _relations(self, part: str, folder: str) -> list[tuple[str, str]]:
        if not self._archive.has(part):
            return []
        found = []
        for each in parse_xml(self._archive.read(part), self._name):
            if each.get("TargetMode") != "External":
                path = _joined(folder, each.get("Target", ""))
                self._by_id[each.get("Id", "")] = path
                found.append((each.get("Type", "").rpartition("/")[2], path))
        return found


def _joined(folder: str, target: str) -> str:
    """The path of a part that is named from a folder of the package."""
    path = target if target.startswith("/") else f"{folder}/{target}"
    parts: list[str] = []
    for part in path.replace("\\", "/").split("/"):
        if part == "..":
            del parts[-1:]
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)
