from collections.abc import Mapping
from pathlib import Path

import pytest

from briefwright.domain.errors import Refused
from briefwright.ingest.base import Reading
from briefwright.ingest.epub import read_epub
from tests.ingest.officefile import members, zipped

DATA = Path(__file__).parents[1] / "data" / "ingest"
CONTAINER = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
META = (
    "<dc:title>Skies of the Sahel</dc:title><dc:creator>Awa Diallo</dc:creator>"
    "<dc:creator>Karim Ouzzal</dc:creator><dc:publisher>River Press</dc:publisher>"
    "<dc:date>2024-05-01</dc:date><dc:language>fr</dc:language>"
)


def epub(
    chapters: Mapping[str, str | bytes],
    *,
    properties: Mapping[str, str] | None = None,
    more: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """A book whose chapters are read in this order; `properties` are those of the manifest."""
    items = "".join(
        f'<item id="i{number}" href="{path}" media-type="application/xhtml+xml" '
        f'properties="{(properties or {}).get(path, "")}"/>'
        for number, path in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="i{number}"/>' for number, _ in enumerate(chapters))
    package = (
        '<package xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{META}</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OPS/book.opf": package,
            **{f"OPS/{path}": content for path, content in chapters.items()},
            **(more or {}),
        }
    )


def xhtml(body: str, title: str = "<title/>") -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html '
        f'xmlns="http://www.w3.org/1999/xhtml"><head>{title}</head><body>{body}</body></html>'
    )


def read(data: bytes) -> Reading:
    return read_epub(data, "book.epub")


def said(reading: Reading) -> str:
    return " ".join(str(note) for note in reading.notes)


def test_chapters_come_in_the_order_of_reading_with_their_headings() -> None:
    reading = read(
        epub(
            {
                "z.xhtml": xhtml("<h1>One</h1><p>First&nbsp;words<br/>and more.</p>"),
                "a%20b.xhtml": xhtml("<h1>Two</h1><ul><li>item</li></ul>"),
            },
            more={"OPS/a b.xhtml": xhtml("<h1>Two</h1><ul><li>item</li></ul>")},
        )
    )
    assert reading.text == "One\n\nFirst\u00a0words\nand more.\n\nTwo\n\n• item".replace(
        "\u00a0", " "
    )
    assert [heading.level for heading in reading.headings] == [1, 1]
    assert (reading.title, reading.titled) == ("Skies of the Sahel", True)


def test_a_chapter_that_is_named_many_times_is_read_once() -> None:
    data = epub({"a.xhtml": xhtml("<p>Once.</p>")})
    parts = members(data)
    package = parts["OPS/book.opf"].replace(
        b'<itemref idref="i0"/>', b'<itemref idref="i0"/>' * 20_000
    )
    assert read(zipped({**parts, "OPS/book.opf": package})).text == "Once."


def test_tables_of_contents_are_left_out_and_told_of() -> None:
    nav = '<nav epub:type="toc"><ol><li>One</li></ol></nav>'
    reading = read(
        epub(
            {"nav.xhtml": xhtml(nav), "a.xhtml": xhtml(f"<p>Before.</p>{nav}tail<p>After.</p>")},
            properties={"nav.xhtml": "nav"},
        )
    )
    assert reading.text == "Before.\n\ntail\n\nAfter."
    assert said(reading) == "book.epub: left out its tables of contents."


def test_marks_of_notes_stand_in_brackets() -> None:
    body = (
        '<p>They met.<a epub:type="noteref" href="#n"><sup>1</sup></a> Then left.</p>'
        '<aside epub:type="footnote" id="n"><p><a href="#r">1</a>On 3 May.</p></aside>'
    )
    assert read(epub({"a.xhtml": xhtml(body)})).text == "They met.[1] Then left.\n\n[1] On 3 May."


def test_what_the_book_says_of_itself_is_found() -> None:
    reading = read(epub({"a.xhtml": xhtml("<p>Text.</p>")}))
    assert {each.field: each.value for each in reading.found} == {
        "title": "Skies of the Sahel",
        "authors": "Awa Diallo; Karim Ouzzal",
        "outlet": "River Press",
        "published": "2024-05-01",
        "language": "fr",
    }


def test_the_encoding_that_a_chapter_names_is_followed() -> None:
    arabic = '<?xml version="1.0" encoding="windows-1256"?><html><body><p>باماكو</p></body></html>'
    sixteen = "<html><body><p>Ségou</p></body></html>".encode("utf-16")
    reading = read(epub({"a.xhtml": arabic.encode("cp1256"), "b.xhtml": sixteen}))
    assert reading.text == "باماكو\n\nSégou"


def test_a_locked_book_is_refused_and_one_with_odd_fonts_is_not() -> None:
    def locked(algorithm: str, path: str) -> bytes:
        encryption = (
            f'<encryption><EncryptedData><EncryptionMethod Algorithm="{algorithm}"/><CipherData>'
            f'<CipherReference URI="{path}"/></CipherData></EncryptedData></encryption>'
        )
        return epub(
            {"a.xhtml": xhtml("<p>Text.</p>")}, more={"META-INF/encryption.xml": encryption}
        )

    with pytest.raises(Refused, match=r"locked by its bookseller \(DRM\)"):
        read(locked("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OPS/a.xhtml"))
    assert read(locked("http://www.idpf.org/2008/embedding", "OPS/font.otf")).text == "Text."


def test_a_missing_chapter_is_told_of_and_the_others_are_read() -> None:
    data = epub({"a.xhtml": xhtml("<p>Text.</p>")})
    broken = data.replace(b"OPS/a.xhtml", b"OPS/x.xhtml")
    with pytest.raises(Refused, match="holds no text"):
        read(broken)
    both = epub({"a.xhtml": xhtml("<p>Text.</p>"), "../../b.xhtml": "x"}, more={})
    with pytest.raises(Refused, match="points outside it"):
        read(both)
    more = epub({"a%2Exhtml": "", "b.xhtml": xhtml("<p>Kept.</p>")})
    reading = read(more)
    assert reading.text == "Kept."
    assert "is not there (OPS/a.xhtml)" in said(reading)


@pytest.mark.parametrize(
    "parts, words",
    [
        ({"a.txt": "x"}, "no EPUB book: unpack it"),
        ({"META-INF/container.xml": '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'}, "declares names"),
        ({"META-INF/container.xml": CONTAINER}, "no EPUB book"),
        ({"META-INF/container.xml": CONTAINER, "OPS/book.opf": "<package/>"}, "holds no text"),
        ({"META-INF/container.xml": CONTAINER, "OPS/book.opf": "<package"}, "damaged inside"),
    ],
)
def test_what_is_no_book_is_refused(parts: dict[str, str | bytes], words: str) -> None:
    with pytest.raises(Refused, match=words):
        read(zipped(parts))


def test_a_book_that_another_program_wrote_is_read_whole() -> None:
    reading = read((DATA / "epub" / "note.epub").read_bytes())
    text = reading.text
    assert "language" not in {each.field for each in reading.found}
    expected = (DATA / "note.txt").read_text(encoding="utf-8")
    signs = str.maketrans({"⁶": "6", "•": " "})
    listed = {"1.", "2.", "a.", "b."}  # that program writes no list, and raises figures by CSS
    assert text.split() == [w for w in expected.translate(signs).split() if w not in listed]
