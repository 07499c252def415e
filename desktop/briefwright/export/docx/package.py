"""The file round the text: the template opened, relations made, parts added, the same bytes out.

Goes through python-docx's package; the content of parts is made elsewhere.
"""

import datetime as dt
import importlib.resources
import io
import itertools
import zipfile
from collections.abc import Iterable

import docx
from docx.document import Document as WordFile
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.oxml import CT_Types, serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.rel import Relationships
from docx.opc.spec import default_content_types
from docx.oxml.parser import parse_xml

from briefwright.document.model import Document
from briefwright.document.styles import StyleSheet
from briefwright.domain.text import clean_line
from briefwright.export.docx import evidence, ooxml
from briefwright.export.docx.ooxml import Xml
from briefwright.export.docx.styleids import SHEET

_LISTS = 2  # the abstract numbering of numbered lists in the template
_FIRST_NUMBERING = 10
_TYPES, _ROOT = "[Content_Types].xml", "_rels/.rels"
_LONGEST = 255  # of a core property, in characters: more python-docx refuses to write


class Package:
    """One Word file while it is being written."""

    def __init__(self) -> None:
        template = importlib.resources.files("briefwright.resources") / "docx" / "brief.docx"
        self._word: WordFile = docx.Document(io.BytesIO(template.read_bytes()))
        self._numberings = itertools.count(_FIRST_NUMBERING)
        self._blocks: Xml | None = None

    def picture(self, data: bytes) -> str:
        """The id of the relation to this picture; the same picture is stored once."""
        relation, _ = self._word.part.get_or_add_image(io.BytesIO(data))
        return relation

    def address(self, url: str) -> str:
        """The id of the relation to this web address."""
        return self._word.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)

    def numbering(self) -> int:
        """The id of a numbering of its own, which counts from 1."""
        number = next(self._numberings)
        element = parse_xml(ooxml.counting_again(number, _LISTS))
        self._word.part.numbering_part.element.append(element)
        return number

    def set_body(self, content: Xml) -> None:
        """Puts the blocks before the template's section.

        They are finished markup and never become a tree: most of the file is in them.
        """
        old = self._word.element.body
        new = parse_xml(ooxml.empty_body())
        new.append(old[-1])
        self._word.element.replace(old, new)
        self._blocks = content

    def set_furniture(self, *, first: tuple[Xml, Xml], others: tuple[Xml, Xml]) -> None:
        """Puts header and footer of the first and of the other pages in their place."""
        section = self._word.sections[0]
        stories = (
            (section.first_page_header, first[0]),
            (section.first_page_footer, first[1]),
            (section.header, others[0]),
            (section.footer, others[1]),
        )
        for place, content in stories:
            element = place.part.element
            for old in list(element):
                element.remove(old)
            element.extend(list(parse_xml(ooxml.story(content))))

    def set_notes(self, notes: Iterable[Xml], style: str, addresses: Iterable[str]) -> None:
        """Adds the part of footnotes with the web addresses that they lead to, in their order."""
        part = self._add(
            "/word/footnotes.xml",
            CONTENT_TYPE.WML_FOOTNOTES,
            ooxml.notes_part(notes, style),
            RELATIONSHIP_TYPE.FOOTNOTES,
        )
        for address in addresses:
            part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)

    def set_language(self, language: str, sheet: StyleSheet) -> None:
        """Says which language text is in where nothing else is said; mirrors the pages of some."""
        styles = self._word.styles.element
        ooxml.set_default_language(styles, language, rtl=sheet.right_to_left)
        if sheet.right_to_left:
            ooxml.mirror_section(self._word.element.body[-1])
            leading = {
                str(style): round(sheet.text(name).leading * 20) for style, name in SHEET.items()
            }
            ooxml.set_leading(styles, leading)

    def set_properties(self, document: Document) -> None:
        """What the file says about itself: core, custom and evidence."""
        meta = document.meta
        core = self._word.core_properties
        core.title = _short(meta.title)
        core.author = _short(meta.author or meta.organisation or "")
        core.subject = _short(meta.subject or "")
        core.keywords = _keywords(meta.keywords, str(meta.marking))
        core.category = str(meta.marking)
        core.language = meta.language
        if meta.edition:
            core.version = _short(meta.edition)
        if meta.date_iso:
            day = dt.datetime.fromisoformat(meta.date_iso).replace(tzinfo=None)
            core.created = core.modified = day
        self._add_custom(document)

    def _add_custom(self, document: Document) -> None:
        office = "application/vnd.openxmlformats-officedocument"
        properties = Part(
            PackURI("/docProps/custom.xml"),
            f"{office}.custom-properties+xml",
            ooxml.properties_part(
                (("Handling", document.meta.marking), ("Fingerprint", document.fingerprint))
            ),
            self._word.part.package,
        )
        self._word.part.package.relate_to(properties, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)
        item = self._add(
            "/customXml/item1.xml",
            "application/xml",
            evidence.evidence_xml(document),
            RELATIONSHIP_TYPE.CUSTOM_XML,
        )
        about = Part(
            PackURI("/customXml/itemProps1.xml"),
            f"{office}.customXmlProperties+xml",
            ooxml.store_item_part(evidence.KEY, evidence.NAMESPACE),
            self._word.part.package,
        )
        item.relate_to(about, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)

    def _add(self, name: str, kind: str, data: bytes, relation: str) -> Part:
        part = Part(PackURI(name), kind, data, self._word.part.package)
        self._word.part.relate_to(part, relation)
        return part

    def data(self) -> bytes:
        """The file: its parts by name, without clock, in an order that never changes.

        Written here and not by python-docx's `save`, so that each part is compressed once.
        """
        package = self._word.part.package
        parts = package.parts
        files = {_TYPES: _types_of(parts), _ROOT: _relations(package.rels)}
        for part in parts:
            files[part.partname.membername] = self._content_of(part)
            if len(part.rels):
                files[part.partname.rels_uri.membername] = _relations(part.rels)
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as new:
            for name in sorted(files, key=_place):
                entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 3
                entry.external_attr = 0o644 << 16
                new.writestr(entry, files[name], compresslevel=6)
        return out.getvalue()

    def _content_of(self, part: Part) -> bytes:
        data = bytes(part.blob)
        if part is self._word.part and self._blocks is not None:
            return ooxml.filled(data, self._blocks)
        return data


def _relations(relations: Relationships) -> bytes:
    xml: object = relations.xml  # bytes, whatever python-docx says of its type
    return xml if isinstance(xml, bytes) else str(xml).encode()


def _types_of(parts: Iterable[Part]) -> bytes:
    """Which part is of which type: by ending where that is usual, by name otherwise."""
    endings = {"rels": CONTENT_TYPE.OPC_RELATIONSHIPS, "xml": CONTENT_TYPE.XML}
    names: dict[str, str] = {}
    for part in parts:
        ending = part.partname.ext
        if (ending.lower(), part.content_type) in default_content_types:
            endings[ending] = part.content_type
        else:
            names[part.partname] = part.content_type
    types = CT_Types.new()  # type: ignore[no-untyped-call]  # as python-docx has it
    for ending in sorted(endings):
        types.add_default(ending, endings[ending])
    for name in sorted(names):
        types.add_override(name, names[name])
    return bytes(serialize_part_xml(types))


def _short(text: str) -> str:
    line = clean_line(text)
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _keywords(words: Iterable[str], marking: str) -> str:
    """The words that fit, in their order, and the marking in any case at their end."""
    kept = marking
    before = ""
    for word in map(clean_line, words):
        longer = f"{before}{word}, "
        if len(longer) + len(marking) > _LONGEST:
            break
        before, kept = longer, f"{longer}{marking}"
    return kept


def _place(name: str) -> tuple[bool, bool, str]:
    """Content types and root relations first, as readers expect; the rest by name."""
    return name != _TYPES, name != _ROOT, name
