"""Archives and XML made to harm whoever opens them: each meets its limit and one clear sentence."""

import io
import struct
import zipfile
from collections.abc import Callable

import pytest

from briefwright.domain.errors import Refused
from briefwright.ingest.archive import MAX_MEMBERS, MAX_RATIO, MAX_TOTAL, RATIO_FROM, Archive
from briefwright.ingest.docx import read_docx
from briefwright.ingest.sniffing import format_of
from briefwright.ingest.xml_part import MAX_DEPTH, parse_xml
from tests.ingest.officefile import docx, p, zipped

MEGABYTE = 1024 * 1024
DOCUMENT = docx(p("Words."))


def with_part(path: str, content: str | bytes) -> bytes:
    """The sample document with one part more, or with another content for one."""
    return docx(p("Words."), more={path: content})


def refusal(data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        read_docx(data, "trap.docx")
    return str(refused.value)


def test_a_part_that_unpacks_to_a_size_that_no_document_has_is_not_unpacked() -> None:
    bomb = with_part("word/media/a.bin", b"\0" * (MAX_TOTAL + 1))
    assert len(bomb) < MEGABYTE
    assert refusal(bomb) == (
        "trap.docx would unpack to a size that no document has (over 200 MB, or 200 times its "
        "own): it is not read."
    )


def test_a_part_packed_tighter_than_text_can_be_is_not_unpacked() -> None:
    packed = with_part("word/document.xml", b" " * (RATIO_FROM * 20))
    assert "200 times its own" in refusal(packed)
    small = Archive(zipped({"a": b" " * RATIO_FROM}), "small.docx")
    assert len(small.read("a")) == RATIO_FROM
    assert MAX_RATIO == 200


def test_many_parts_read_one_after_another_are_counted_together() -> None:
    archive = Archive(
        zipped({"a": b"0123456789abcdef" * (MEGABYTE // 4)}, zipfile.ZIP_STORED), "parts.docx"
    )
    for _ in range(MAX_TOTAL // (4 * MEGABYTE)):
        archive.read("a")
    with pytest.raises(Refused, match="would unpack to a size"):
        archive.read("a")


@pytest.mark.parametrize("claimed", [10, 3 * 1024 * 1024 * 1024])
def test_a_size_that_the_directory_lies_about_is_not_believed(claimed: int) -> None:
    data = bytearray(with_part("word/document.xml", b"<a>" + b"x" * 100_000 + b"</a>"))
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"word/document.xml"))
    struct.pack_into("<I", data, at + 24, claimed)
    assert refusal(bytes(data)).startswith(
        ("trap.docx is damaged or cut off", "trap.docx would unpack")
    )


def test_an_archive_of_far_too_many_parts_is_not_looked_through() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for number in range(70_000):
            archive.writestr(zipfile.ZipInfo(f"{number}"), b"")
    assert refusal(target.getvalue()) == (
        f"trap.docx holds more than {MAX_MEMBERS} parts, far more than a document has: it is not "
        "read."
    )


def test_an_archive_inside_is_never_opened() -> None:
    inner = zipped({"bomb": b"\0" * MEGABYTE})
    reading = read_docx(with_part("word/embeddings/inner.zip", inner), "outer.docx")
    assert reading.text == "Words."
    assert refusal(zipped({"inner.docx": DOCUMENT})) == (
        "trap.docx is an archive but no Word document: unpack it and import what is in it."
    )


@pytest.mark.parametrize(
    "path", ["../../etc/passwd", "/etc/passwd", "word/../../x", "C:/x", "..\\x"]
)
def test_a_part_that_points_outside_its_archive_is_refused(path: str) -> None:
    assert "holds a part that points outside it" in refusal(with_part(path, "x"))


def test_parts_that_lie_on_top_of_each_other_are_refused() -> None:
    data = bytearray(zipped({"a.xml": "a" * 100, "b.xml": "b" * 100}, zipfile.ZIP_STORED))
    first = data.index(b"PK\x01\x02")
    second = data.index(b"PK\x01\x02", first + 1)
    struct.pack_into("<I", data, second + 42, 3)
    assert "parts lie on top of each other" in refusal(bytes(data))


def test_two_parts_of_one_name_are_refused_when_it_is_asked_for() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("word/document.xml", "<b/>")
    assert "holds two parts called word/document.xml" in refusal(target.getvalue())


def test_a_part_under_a_password_and_one_packed_strangely_are_refused_by_name() -> None:
    data = bytearray(DOCUMENT)
    at = 0
    while (at := data.find(b"PK\x01\x02", at + 1)) > 0:
        data[at + 8] |= 1
    assert "protected by a password" in refusal(bytes(data))
    odd = zipped({"word/document.xml": "<a/>"}, zipfile.ZIP_LZMA)
    assert "packed in a way that is not read here" in refusal(odd)


def outcome(data: bytes) -> str:
    try:
        return read_docx(data, "damaged.docx").text
    except Refused as refused:
        return str(refused)


def test_every_beginning_of_a_document_is_refused_and_never_crashes() -> None:
    for end in range(0, len(DOCUMENT) - 1, 7):
        assert "is damaged or cut off" in refusal(DOCUMENT[:end])


def test_a_damaged_byte_anywhere_gives_the_text_or_a_refusal() -> None:
    outcomes = set()
    for at in range(0, len(DOCUMENT), 5):
        data = bytearray(DOCUMENT)
        data[at] ^= 0x55
        outcomes.add(outcome(bytes(data)))
    assert "Words." in outcomes
    assert "damaged.docx is damaged or cut off: get a whole copy of it." in outcomes


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(10))
ENTITIES = {
    "a file of the machine": '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    "an address": '<!DOCTYPE a [<!ENTITY x SYSTEM "http://localhost/x">]><a>&x;</a>',
    "an outer document type": '<!DOCTYPE a SYSTEM "http://localhost/x.dtd"><a/>',
    "a billion laughs": f"<!DOCTYPE a [{LAUGHS}]><a>&l9;</a>",
    "laughs in an attribute": f'<!DOCTYPE a [{LAUGHS}]><a b="&l9;"/>',
    "a quadratic one": f'<!DOCTYPE a [<!ENTITY x "{"x" * 50_000}">]><a>{"&x;" * 20_000}</a>',
    "a bare document type": "<!DOCTYPE a><a/>",
    "parameter entities": '<!DOCTYPE a [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]><a/>',
}


@pytest.mark.parametrize("xml", ENTITIES.values(), ids=ENTITIES.keys())
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_no_declared_name_is_resolved(xml: str, encoding: str) -> None:
    for data in (xml.encode(encoding), (" " + "<!-- -->" * 9_000 + xml).strip().encode(encoding)):
        with pytest.raises(Refused) as refused:
            parse_xml(data, "trap.docx")
        assert str(refused.value).startswith(
            ("trap.docx declares names of its own", "trap.docx is damaged inside")
        )
        assert "root:" not in str(refused.value)


def test_xml_nested_deeper_than_its_limit_is_refused() -> None:
    deep = "<w:p>" * 200_000 + "</w:p>" * 200_000
    with pytest.raises(Refused) as refused:
        parse_xml(deep.replace("w:", "").encode(), "trap.docx")
    assert str(refused.value) == (
        f"trap.docx has parts inside each other more than {MAX_DEPTH} deep, which no document "
        "has: it is not read."
    )
    assert "would unpack to a size" in refusal(docx(deep))


def nested(opening: str, closing: str, inner: str, depth: int) -> bytes:
    return docx(opening * depth + inner + closing * depth)


@pytest.mark.parametrize(
    "opening, closing",
    [
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
        ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
        ("<w:customXml>", "</w:customXml>"),
        (
            "<w:p><w:r><w:pict><w:txbxContent>",
            "</w:txbxContent></w:pict></w:r></w:p>",
        ),
    ],
)
def test_what_is_nested_to_the_limit_is_read(opening: str, closing: str) -> None:
    depth = 240 // opening.count("<")
    data = nested(opening, closing, p("At the bottom."), depth)
    assert read_docx(data, "deep.docx").text == "At the bottom."


def test_a_style_that_is_based_on_itself_and_a_list_that_links_in_a_circle_come_to_an_end() -> None:
    styles = (
        '<w:style w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="B"/></w:style>'
        '<w:style w:styleId="B"><w:basedOn w:val="A"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="B"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    data = docx(p("Words.", style="A"), styles=styles, numbering=numbering)
    assert read_docx(data, "circle.docx").text == "Words."


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    "make", [lambda: OLE, lambda: OLE + b"\xff" * 2_000, lambda: OLE + b"\0" * 5_000]
)
def test_a_damaged_container_of_old_office_is_refused(make: Callable[[], bytes]) -> None:
    assert "old office document" in refusal(make())


def locked(data: bytes) -> bytes:
    """The archive with the flag of a password on its first member."""
    changed = bytearray(data)
    changed[6] |= 1
    changed[changed.index(b"PK\x01\x02") + 8] |= 1
    return bytes(changed)


def test_the_kind_of_an_archive_is_told_without_its_first_member() -> None:
    book = zipped({"mimetype": "application/epub+zip" * 9, "a": "x"})
    with pytest.raises(Refused, match="protected by a password"):
        format_of(locked(book), "book.epub")
    broken = bytearray(book)
    at = broken.index(b"mimetype") + 8
    broken[at : at + 6] = b"\xff" * 6
    with pytest.raises(Refused, match=r"damaged|cut off"):
        format_of(bytes(broken), "book.epub")
