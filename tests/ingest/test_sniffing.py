import zipfile
from io import BytesIO

import pytest

from briefwright.domain.errors import Refused
from briefwright.ingest.sniffing import Format, format_of, is_plain

MAIL = b"From: A <a@example.org>\r\nTo: b@example.org\r\nSubject: Talks\r\n"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def zipped(**members: str) -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, text in members.items():
            archive.writestr(name.replace("__", "/"), text)
    return held.getvalue()


def compound(stream: str) -> bytes:
    return OLE + bytes(600) + stream.encode("utf-16-le") + bytes(64)


TOLD_BY_BYTES = {
    "html": b"\xef\xbb\xbf\n<!-- saved --><!DOCTYPE html><html><p>Talks</p></html>",
    "xhtml": b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD">\n<html><p>x</p></html>',
    "utf-16 page": "<html><body><p>Talks</p></body></html>".encode("utf-16"),
    "pdf": b"\n\n%PDF-1.7\nrest",
    "rtf": b"{\\rtf1\\ansi Talks}",
    "docx": zipped(**{"[Content_Types].xml": "<Types/>", "word__document.xml": "<w/>"}),
    "odt": zipped(mimetype="application/vnd.oasis.opendocument.text"),
    "epub": zipped(mimetype="application/epub+zip\n"),
    "msg": compound("__properties_version1.0"),
    "eml": MAIL + b"Message-ID: <1@example.org>\r\n\r\nThey met.",
    "mbox": b"From a@example.org Mon Jan 1\n" + MAIL + b"Received: by x\n\nThey met.",
    "mhtml": MAIL + b"Snapshot-Content-Location: https://example.org\r\nMIME-Version: 1.0\r\n\r\n",
}
EXPECTED = {"xhtml": "html", "utf-16 page": "html", "mbox": "eml"}


@pytest.mark.parametrize("what", TOLD_BY_BYTES)
@pytest.mark.parametrize("name", ["article.txt", "article.md", "article", "article.docx"])
def test_a_format_is_told_by_its_bytes_whatever_the_name(what: str, name: str) -> None:
    data = TOLD_BY_BYTES[what]
    assert format_of(data, name) == Format(EXPECTED.get(what, what))
    assert not is_plain(data, name)


@pytest.mark.parametrize(
    "data, name, told",
    [
        (b"# Talks\n\nThey met.", "a.md", Format.MARKDOWN),
        (b"# Talks\n\nThey met.", "A.MARKDOWN", Format.MARKDOWN),
        (b"# Talks\n\nThey met.", "a.txt", Format.TEXT),
        (b"They met.", "a.pdf", Format.TEXT),
        (b"They met.", "a", Format.TEXT),
        (b"<p>They met.</p>", "a.htm", Format.HTML),
        (b"<p>They met.</p>", "a.txt", Format.TEXT),
        (b"They met.", "a.html", Format.TEXT),
        (MAIL + b"\r\nThey met.", "talks.eml", Format.EML),
        (MAIL + b"MIME-Version: 1.0\r\n\r\n<p>x", "page.mht", Format.MHTML),
    ],
)
def test_the_name_only_tells_one_kind_of_text_from_another(
    data: bytes, name: str, told: Format
) -> None:
    assert format_of(data, name) is told


@pytest.mark.parametrize(
    "text",
    [
        "MZ Bank named a new chair.",
        "ID3 is a standard.",
        "RIFF and RAFF met in Bamako.",
        "BZh4 is no compressed file.",
        "BM: the ministry's short name.",
        "The ftyp of it all.",
        "TO: The minister\nFROM: Desk\nSUBJECT: Talks\n\nThey met.",
        "Note: they met.\n\nThen: they left.",
        "In <html> terms, a page.",
        "<!-- -->" * 500 + "<!-- a note on comments",
    ],
)
def test_words_that_look_like_a_mark_are_text_all_the_same(text: str) -> None:
    assert format_of(text.encode(), "a.txt") is Format.TEXT
    assert is_plain(text.encode(), "a.txt")


NEVER_READ = {
    b"\x89PNG\r\n\x1a\n": "is a picture",
    b"\xff\xd8\xff\xe0": "is a picture",
    b"BM\x10\x00\x00\x00" + bytes(8): "is a picture",
    b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>': "is a picture",
    b"\x1f\x8b\x08": "is an archive: unpack it",
    b"BZh91AY&SY": "is an archive",
    b"7z\xbc\xaf\x27\x1c": "is an archive",
    bytes(257) + b"ustar\x00": "is an archive",
    zipped(a="text"): "is an archive",
    b"PK\x03\x04 and no more": "is damaged or cut off: get a whole copy",
    b"MZ\x90\x00" + bytes(60): "is a program",
    b"\x7fELF": "is a program",
    b"\x00\x00\x00\x18ftypmp42": "is a recording",
    b"RIFF....WAVE": "is a recording",
    b"SQLite format 3\x00" + bytes(80): "is a database",
    b"SQLite format 3\x00" + bytes(52) + b"BrWr": "is a project of Briefwright: open it",
    zipped(xl__workbook="x"): "is a spreadsheet",
    zipped(ppt__presentation="x"): "is a presentation",
    zipped(mimetype="application/vnd.oasis.opendocument.spreadsheet"): "is a spreadsheet",
    compound("WordDocument"): r"is a document of an old Word \(\.doc\): save it as \.docx",
    compound("Workbook"): "is a spreadsheet",
    compound("EncryptedPackage"): "is protected by a password",
    compound("Something"): "is an old office document",
    b"%!PS-Adobe-3.0": "convert it to PDF",
    bytes(60) + b"BOOKMOBI": "is an e-book of a kind that is not read",
    b'<?xml version="1.0"?><rss version="2.0"></rss>': "is a data file",
    b'<?xml version="1.0"?><w:wordDocument/>': r"save it as \.docx",
}


@pytest.mark.parametrize("data", NEVER_READ, ids=lambda data: NEVER_READ[data][:40])
def test_what_is_never_read_is_refused_with_one_sentence(data: bytes) -> None:
    with pytest.raises(Refused, match=f"article.txt .*{NEVER_READ[data]}") as refused:
        format_of(data, "article.txt")
    assert str(refused.value).count(". ") == 0
    assert not is_plain(data, "article.txt")
