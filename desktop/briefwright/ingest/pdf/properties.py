"""What a PDF says of itself: its information dictionary and its XMP packet."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.found import Found, FoundBy
from briefwright.domain.text import clean_line
from briefwright.ingest.base import TITLE_LENGTH
from briefwright.ingest.xml_part import parse_xml

if TYPE_CHECKING:
    import pypdfium2
    from lxml.etree import _Element

MAX_XMP = 512 * 1024
"""Bytes of an XMP packet that are read at most."""

MAX_AUTHORS = 40

FIRST_YEAR, LAST_YEAR = 1970, 2100
"""A day outside these years is the mistake of a program: PDF is younger."""

_XMP = re.compile(rb"<x:xmpmeta\b.*?</x:xmpmeta\s*>", re.DOTALL)
_DATE = re.compile(r"(?:D:)?(\d{4})-?(\d{2})?-?(\d{2})?")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*\Z")
_JUNK_TITLE = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|sans titre.*|ohne titel.*"
    r"|document ?\d*|slide ?\d*|layout ?\d*|page ?\d*|title|titre|print|scan.*|doc\d*|new document"
    r"|powerpoint presentation|présentation powerpoint|full page (?:photo|fax)\b.*|about:blank"
    r"|.+\.(?:docx?|dotx?|odt|rtf|indd|qxd|pdf|tex|dvi|ps|pptx?|xlsx?|html?|fm|txt|pmd|p65))",
    re.IGNORECASE,
)
_JUNK_AUTHOR = re.compile(
    r"(?:admin\w*|user\w*|owner|unknown|anonymous|author|microsoft.*|\(?none\)?|default|pc\d*"
    r"|utilisateur.*|windows.*|hp|dell|lenovo|acer|root|scanner.*)",
    re.IGNORECASE,
)
_NAMES: Mapping[str, str] = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "prism": "http://prismstandard.org/namespaces/basic/2.0/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A value and where it stands, such as `XMP dc:title`."""

    value: str
    place: str


def found_in(document: "pypdfium2.PdfDocument", data: bytes, name: str) -> tuple[Found, ...]:
    """What the file states for fields of a source; titles and names that programs make are left out."""
    information = _information(document)
    xmp = _xmp(data)
    stem = PurePath(name).stem.casefold()
    found: list[Found] = []
    for field, stated in (
        ("title", _titles(xmp, information, stem)),
        ("authors", _authors(xmp, information)),
        ("published", _days(xmp, information)),
        ("outlet", _said(xmp, "prism:publicationName", "dc:publisher")),
        ("url", (each for each in _said(xmp, "prism:url", "dc:source") if _is_address(each.value))),
        ("language", _languages(xmp, document)),
    ):
        values = {each.value: each for each in reversed([*stated])}
        found += [
            Found(field=field, value=each.value, by=FoundBy.PROPERTIES, detail=each.place)
            for each in reversed(values.values())
        ]
    return tuple(found)


def _information(document: "pypdfium2.PdfDocument") -> Mapping[str, str]:
    read = document.get_metadata_dict(skip_empty=True)
    return {key: clean_line(str(value)) for key, value in read.items()}


def _xmp(data: bytes) -> "_Element | None":
    """The last XMP packet that stands in the file as plain text, as the standard advises."""
    packets = [found.span() for found in _XMP.finditer(data)]
    for start, end in reversed(packets):
        if end - start <= MAX_XMP:
            try:
                return parse_xml(data[start:end], "")
            except Refused:
                continue
    return None


def _said(xmp: "_Element | None", *names: str) -> Iterator[Stated]:
    """The values of these XMP properties: each item of a list, or the value itself."""
    if xmp is None:
        return
    for name in names:
        prefix, local = name.split(":")
        key = f"{{{_NAMES[prefix]}}}{local}"
        for element in xmp.iter(key):
            items = [item.text for item in element.iter(f"{{{_NAMES['rdf']}}}li")]
            for text in items or [element.text]:
                if text and (value := clean_line(text)):
                    yield Stated(value=value, place=f"XMP {name}")
        for element in xmp.iter(f"{{{_NAMES['rdf']}}}Description"):
            if value := clean_line(element.get(key) or ""):
                yield Stated(value=value, place=f"XMP {name}")


def _titles(xmp: "_Element | None", information: Mapping[str, str], stem: str) -> Iterator[Stated]:
    stated = [*_said(xmp, "dc:title"), Stated(value=information.get("Title", ""), place="Title")]
    for each in stated:
        letters = sum(char.isalpha() for char in each.value)
        folded = each.value.casefold()
        junk = _JUNK_TITLE.fullmatch(each.value) or folded == stem or "\ufffd" in folded
        if letters >= 3 and len(each.value) <= 2 * TITLE_LENGTH and not junk:
            yield each


def _authors(xmp: "_Element | None", information: Mapping[str, str]) -> Iterator[Stated]:
    named = [each for each in _said(xmp, "dc:creator") if _is_name(each.value)][:MAX_AUTHORS]
    if named:
        yield Stated(value="; ".join(each.value for each in named), place="XMP dc:creator")
    author = information.get("Author", "")
    if _is_name(author):
        yield Stated(value=author, place="Author")


def _is_name(value: str) -> bool:
    return sum(char.isalpha() for char in value) >= 3 and not _JUNK_AUTHOR.fullmatch(value)


def _days(xmp: "_Element | None", information: Mapping[str, str]) -> Iterator[Stated]:
    stated = [
        *_said(xmp, "prism:publicationDate", "dc:date", "xmp:CreateDate"),
        Stated(value=information.get("CreationDate", ""), place="CreationDate"),
    ]
    for each in stated:
        read = _DATE.match(each.value)
        if read is None or not FIRST_YEAR <= int(read[1]) <= LAST_YEAR:
            continue
        day = "-".join(part for part in read.groups() if part)
        try:
            yield Stated(value=str(ReportedDate.parse(day)), place=each.place)
        except WrongUse:
            continue


def _languages(xmp: "_Element | None", document: "pypdfium2.PdfDocument") -> Iterator[Stated]:
    stated = [*_said(xmp, "dc:language")]
    if tag := _catalogue_language(document):
        stated.insert(0, Stated(value=tag, place="Lang"))
    for each in stated:
        read = _LANGUAGE.match(each.value)
        if read is not None and each.value != "x-default":
            yield Stated(value=read[1].lower(), place=each.place)


def _catalogue_language(document: "pypdfium2.PdfDocument") -> str:
    import ctypes  # noqa: PLC0415 - for one call

    from pypdfium2 import raw  # noqa: PLC0415 - loaded already

    letters = (ctypes.c_ushort * 64)()
    length = raw.FPDFCatalog_GetLanguage(document.raw, letters, ctypes.sizeof(letters))
    if not 2 < length <= ctypes.sizeof(letters):
        return ""
    return bytes(letters)[: length - 2].decode("utf-16", errors="replace")


def _is_address(value: str) -> bool:
    return bool(re.match(r"https?://\S+\Z", value))
