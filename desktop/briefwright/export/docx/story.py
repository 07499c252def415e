"""What the parts of one Word file share while it is written: counters, names and references."""

import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from briefwright.document import walk
from briefwright.document.languages import is_right_to_left
from briefwright.document.model import Contents, Document, Inlines, Note
from briefwright.document.styles import StyleSheet, sheet_for
from briefwright.export.base import quotations, runs_right_to_left
from briefwright.export.docx import ooxml
from briefwright.export.docx.ooxml import Xml
from briefwright.export.docx.package import Package

_NAME_LENGTH = 40  # the longest name of a bookmark that Word accepts
_FIRST_CONTROL = 100_000
_FIRST_CONTENTS = 100_000_001  # Word's own names for the targets of contents have nine digits
_FORBIDDEN = re.compile(r"[^A-Za-z0-9_]")


@dataclass(slots=True, kw_only=True)
class Story:
    """One writing of one document; `page_of` has the pages of anchors where they are known."""

    document: Document
    package: Package
    page_of: Mapping[str, int]
    sheet: StyleSheet
    tips: Mapping[str, str]
    remarks: Mapping[str, Note]
    contents: Mapping[str, str]
    places: frozenset[str]
    notes: list[Xml] = field(default_factory=list)
    note_numbers: dict[str, int] = field(default_factory=dict)
    note_addresses: list[str] = field(default_factory=list)
    in_note: bool = False
    _names: dict[str, str] = field(default_factory=dict)
    _taken: set[str] = field(default_factory=set)
    _bookmarks: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    _controls: "itertools.count[int]" = field(
        default_factory=lambda: itertools.count(_FIRST_CONTROL)
    )
    _pictures: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    @classmethod
    def of(cls, document: Document, package: Package, page_of: Mapping[str, int]) -> "Story":
        """The beginning of a writing."""
        return cls(
            document=document,
            package=package,
            page_of=page_of,
            sheet=sheet_for(document.meta.language),
            tips=quotations(document),
            remarks={note.anchor: note for note in document.notes},
            contents=_contents(document),
            places=frozenset(walk.anchors(document)),
        )

    @property
    def language(self) -> str:
        """The document's language."""
        return self.document.meta.language

    @property
    def rtl(self) -> bool:
        """Whether the whole document runs from right to left."""
        return is_right_to_left(self.language)

    def mirrored(self, content: Inlines, language: str | None) -> bool:
        """Whether a paragraph with this content runs from right to left."""
        return runs_right_to_left(content, language or self.language)

    def address(self, url: str) -> str:
        """The id of the relation to a web address in the part that is being written."""
        if not self.in_note:
            return self.package.address(url)
        if url not in self.note_addresses:
            self.note_addresses.append(url)
        return f"rId{self.note_addresses.index(url) + 1}"

    def control_number(self) -> int:
        """A number for a content control, unique in the file."""
        return next(self._controls)

    def picture_number(self) -> int:
        """A number for a picture, unique in the file."""
        return next(self._pictures)

    def name(self, anchor: str) -> str:
        """The bookmark's name for an anchor: letters, digits and underscores, each name once.

        Those of citations begin with an underscore, so that Word does not list them.
        """
        known = self._names.get(anchor)
        if known is not None:
            return known
        stem = _FORBIDDEN.sub("_", anchor)
        if anchor.startswith("cite-") or not stem[:1].isalpha():
            stem = f"_{stem}"
        stem = stem[: _NAME_LENGTH - 6]
        name, count = stem, 2
        while name.lower() in self._taken:  # Word tells no capitals from small letters here
            name, count = f"{stem}_{count}", count + 1
        self._taken.add(name.lower())
        self._names[anchor] = name
        return name

    def led(self, target: str | None, content: Xml, tip: str | None = None) -> Xml:
        """The content as a link to a place of the document, or as it is where there is no such."""
        if target is None or target not in self.places:
            return content
        return ooxml.inner_link(self.name(target), content, tip)

    def marked(self, anchor: str | None, content: Xml) -> Xml:
        """The content as the place of this anchor, or as it is for None."""
        if anchor is None:
            return content
        if anchor in self.contents:
            content = ooxml.bookmark(self.contents[anchor], next(self._bookmarks), content)
        return ooxml.bookmark(self.name(anchor), next(self._bookmarks), content)


def _contents(document: Document) -> Mapping[str, str]:
    """The second names of what the contents list, by anchor.

    Word takes these away when it makes the contents anew, so no other link may use them.
    """
    blocks = (*document.front, *document.body, *document.annexes)
    entries = [e for block in blocks if isinstance(block, Contents) for e in block.entries]
    places = frozenset(walk.anchors(document))
    targets = dict.fromkeys(entry.target for entry in entries if entry.target in places)
    return {target: f"_Toc{_FIRST_CONTENTS + index}" for index, target in enumerate(targets)}
