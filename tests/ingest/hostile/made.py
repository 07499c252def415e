"""Files that no honest program writes, made here one by one; each has a name and its bytes.

What an archive can do is tried in `test_archives`, what a name or a place can do in
`tests/service/test_bringing` and `tests/ingest/test_opening`.
"""

import base64
import zlib
from collections.abc import Callable, Mapping
from types import MappingProxyType

from tests.ingest.officefile import docx, p, zipped
from tests.ingest.pdf.hostile import form_in_itself, page_loop, raw_pdf, stream
from tests.kit.printed import article, locked, printed

Maker = Callable[[], bytes]
WORDS = "The army denied it on Monday. "
HEAD = "From: a@example.org\r\nSubject: Talks\r\nMIME-Version: 1.0\r\n"
REMOTE = "http://192.0.2.7"
"""An address for documentation (RFC 5737): nothing answers there."""

ENTITIES = '<!DOCTYPE html [<!ENTITY a "xxxxxxxxxx">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12)
)


def page(body: str, head: str = "") -> bytes:
    start = f"<!DOCTYPE html><html><head><title>Talks</title>{head}</head><body>"
    return f"{start}{body}<p>{WORDS * 4}</p></body></html>".encode()


def remote_references() -> bytes:
    """A page that names something elsewhere in every way that HTML knows."""
    return page(
        f'<img src="{REMOTE}/a.png" srcset="{REMOTE}/b.png 2x"><iframe src="{REMOTE}"></iframe>'
        f'<video poster="{REMOTE}/p"><source src="{REMOTE}/v"></video><object data="{REMOTE}">'
        f'</object><embed src="{REMOTE}"><input type="image" src="{REMOTE}/i">'
        '<img src="//host/share/a.png"><img src="file:///etc/passwd">'
        f'<svg><image href="{REMOTE}/s"/><use href="{REMOTE}/u#x"/></svg>'
        f'<div style="background:url({REMOTE}/bg)"></div>',
        f'<base href="{REMOTE}/"><link rel="stylesheet" href="a.css"><link rel="preload" href="f">'
        f'<style>@import "{REMOTE}/c.css"; @font-face{{font-family:x;src:url({REMOTE}/f)}}</style>'
        f'<script src="{REMOTE}/s.js"></script><script>fetch("{REMOTE}/x")</script>'
        f'<meta http-equiv="refresh" content="0;url={REMOTE}">'
        f'<link rel="canonical" href="{REMOTE}/article"><meta property="og:url" content="{REMOTE}">',
    )


def xhtml_entity(uri: str) -> bytes:
    return (
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "{uri}">]>'
        f"<html><body><p>{WORDS}&x;</p></body></html>"
    ).encode()


def mail(body: str, kind: str = "text/plain", head: str = "") -> bytes:
    return f"{HEAD}{head}Message-ID: <1@x>\r\nContent-Type: {kind}\r\n\r\n{body}".encode()


def nested_mail(depth: int) -> bytes:
    inner = f"{HEAD}Content-Type: text/plain\r\n\r\n{WORDS}"
    for _ in range(depth):
        inner = f"{HEAD}Message-ID: <1@x>\r\nContent-Type: message/rfc822\r\n\r\n{inner}"
    return inner.encode()


def nested_parts(depth: int, head: str = HEAD) -> bytes:
    opening = "".join(
        f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(depth)
    )
    return f"{head}Message-ID: <1@x>\r\n{opening}Content-Type: text/plain\r\n\r\n{WORDS}".encode()


def one_page(contents: bytes, extra: bytes = b"", box: bytes = b"0 0 99 99") -> bytes:
    return raw_pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R %b >>" % extra,
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [%b] /Contents 4 0 R >>" % box,
            contents,
        ]
    )


def deflated_twice() -> bytes:
    bomb = zlib.compress(zlib.compress(b"q " * 50_000_000, 9), 9)
    return one_page(stream(bomb, b"/Filter [/FlateDecode /FlateDecode]"))


def looping_table() -> bytes:
    data = one_page(stream(b"BT ET"))
    place = data.rindex(b"startxref\n") + 10
    start = data[place:].split(b"\n")[0]
    return data.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev " + start)


def odt(body: str, **more: str) -> bytes:
    spaces = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
        'xmlns:xlink="http://www.w3.org/1999/xlink"'
    )
    content = (
        f"<office:document-content {spaces}><office:body><office:text>{body}</office:text>"
        "</office:body></office:document-content>"
    )
    return zipped(
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, **more}
    )


def epub(opf: str, **more: str) -> bytes:
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="a.opf"/></rootfiles></container>'
    )
    parts = {name.replace("__", "/"): text for name, text in more.items()}
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "a.opf": opf,
            **parts,
        }
    )


def opf(items: str, spine: str) -> str:
    return (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/>'
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )


def compound_junk() -> bytes:
    return (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + b"\xff" * 1000
        + "__properties_version1.0".encode("utf-16-le")
        + b"\x00" * 4000
    )


TEXTS: Mapping[str, Maker] = {
    "nul.txt": lambda: b"The army\x00 denied it.",
    "surrogates-utf8.txt": lambda: b"The army \xed\xa0\x80\xed\xb0\x80 denied it.",
    "surrogates-utf16.txt": lambda: b"\xff\xfeT\x00h\x00e\x00\x00\xd8\x41\x00",
    "odd-utf16.txt": lambda: b"\xff\xfeT\x00h\x00e",
    "bidi.txt": "The \u202earmy\u202c \u2066denied\u2069 it\u200f.".encode,
    "controls.txt": lambda: bytes(range(1, 32)) * 100,
    "every-byte.txt": lambda: bytes(range(256)) * 10,
    "escapes.txt": lambda: b"\x1b[31mThe army\x1b]0;x\x07 denied it.\x1b[0m",
    "mark-alone.txt": lambda: b"\xef\xbb\xbf",
    "blank.txt": lambda: b" \t\n" * 3_000_000,
    "lines.txt": lambda: b"a\n" * 2_000_000,
    "one-line.txt": lambda: b"a" * 20_000_000,
    "marks.txt": ("a" + "\u0301\u0316" * 1_000_000).encode,
    "noise.txt": lambda: bytes((n * n * 7919 + n) % 251 for n in range(300_000)),
    "joined.txt": ("The army " + "👩\u200d" * 200_000).encode,
    "noncharacters.txt": "The \ufdd0army\ufffe \U0010ffff denied it.".encode,
    "objects.txt": "The \ufffcarmy \ufeffdenied it.".encode,
    "brackets.md": lambda: b"[" * 100_000,
    "emphasis.md": lambda: b"*a _b " * 50_000,
    "quotes.md": lambda: b">" * 50_000 + b" a",
    "ticks.md": lambda: b"`" * 200_000,
    "columns.md": lambda: b"|a" * 20_000 + b"|\n" + b"|-" * 20_000 + b"|\n",
    "references.md": lambda: b"".join(b"[a%d]: b\n" % n for n in range(50_000)) + b"a",
    "lists.md": lambda: b"".join(b" " * (2 * n) + b"- a\n" for n in range(2_000)),
}
PAGES: Mapping[str, Maker] = {
    "remote.html": remote_references,
    "deep.html": lambda: page("<div>" * 200_000),
    "unclosed.html": lambda: page("<b><i>" * 100_000),
    "tables.html": lambda: page("<table><tr><td>" * 5_000),
    "wide-table.html": lambda: page(f"<table><tr>{'<td>a' * 100_000}</tr></table>"),
    "span.html": lambda: page('<table><tr><td colspan="999999999" rowspan="999999999">a</table>'),
    "attributes.html": lambda: page(f"<p {' '.join(f'a{n}=1' for n in range(200_000))}>a</p>"),
    "attribute.html": lambda: page(f'<p title="{"x" * 10_000_000}">a</p>'),
    "comment.html": lambda: page("<!--" + "a" * 10_000_000),
    "links.html": lambda: page('<a href="x">a</a> ' * 100_000),
    "data.html": lambda: page(f'<img src="data:image/png;base64,{"A" * 10_000_000}">'),
    "plaintext.html": lambda: page("<plaintext>"),
    "frames.html": lambda: page(f'<frameset><frame src="{REMOTE}"></frameset>'),
    "nul.html": lambda: page("<scr\x00ipt>alert(1)</scr\x00ipt><p>a\x00b"),
    "entities.html": (ENTITIES + "]><html><body>&m;</body></html>").encode,
    "file-entity.html": lambda: xhtml_entity("file:///etc/passwd"),
    "remote-entity.html": lambda: xhtml_entity(f"{REMOTE}/x"),
    "references.html": lambda: page("&#x110000;&#0;&#xd800;&#99999999999999999999;"),
    "utf-7.html": lambda: page("+ADw-script+AD4-", '<meta charset="utf-7">'),
    "odd-charset.html": lambda: page("a", '<meta charset="zlib_codec">'),
    "hex-charset.html": lambda: page("a", '<meta charset="hex">'),
    "json.html": lambda: page("a", f'<script type="application/ld+json">{"[" * 200_000}</script>'),
    "graph.html": lambda: page(
        "a",
        f'<script type="application/ld+json">{{"@type":"NewsArticle","author":{"[" * 900}"a"'
        f"{']' * 900}}}</script>",
    ),
    "dates.html": lambda: page(
        "a", '<meta property="article:published_time" content="999999999999-99-99T99:99">'
    ),
    "parts.mht": lambda: nested_parts(3_000, HEAD + "Snapshot-Content-Location: x\r\n"),
    "nothing.mht": (HEAD + "Snapshot-Content-Location: x\r\n\r\n").encode,
    "base64.mht": (
        HEAD + f"Snapshot-Content-Location: {REMOTE}\r\nContent-Type: text/html\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\n" + "!" * 100_000
    ).encode,
}
MAILS: Mapping[str, Maker] = {
    "nested.eml": lambda: nested_mail(2_000),
    "parts.eml": lambda: nested_parts(3_000),
    "header.eml": lambda: mail(WORDS, head="X-A: " + "a" * 10_000_000 + "\r\n"),
    "headers.eml": lambda: mail(WORDS, head="X-A: a\r\n" * 100_000),
    "encoded-words.eml": lambda: mail(WORDS, head="X-A: " + "=?utf-8?q?a?= " * 50_000 + "\r\n"),
    "charset.eml": lambda: mail(WORDS, 'text/plain; charset="zlib_codec"'),
    "unknown-charset.eml": lambda: mail(WORDS, 'text/plain; charset="klingon"'),
    "names.eml": lambda: mail(
        f"--b\r\nContent-Type: text/plain\r\n\r\n{WORDS}\r\n--b\r\nContent-Type: image/png\r\n"
        'Content-Disposition: attachment; filename="../../etc/passwd\x00\u202egnp.exe"\r\n\r\nx'
        "\r\n--b--",
        "multipart/mixed; boundary=b",
    ),
    "date.eml": lambda: mail(WORDS, head="Date: Mon, 99 Foo 99999 99:99:99 +9999\r\n"),
    "boundary.eml": lambda: mail(WORDS, f'multipart/mixed; boundary="{"b" * 100_000}"'),
    "html.eml": lambda: mail("<div>" * 100_000 + WORDS, "text/html"),
    "base64.eml": lambda: mail(
        base64.b64encode(b"a" * 20_000_000).decode(),
        "text/plain\r\nContent-Transfer-Encoding: base64",
    ),
    "junk.msg": compound_junk,
}
DOCUMENTS: Mapping[str, Maker] = {
    "groups.rtf": lambda: b"{\\rtf1 " + b"{" * 200_000 + b"a" + b"}" * 200_000 + b"}",
    "open.rtf": lambda: b"{\\rtf1\\ansi " + b"{\\b " * 50_000 + b"The army",
    "binary.rtf": lambda: b"{\\rtf1 {\\pict\\bin99999999999 a}The army denied it.}",
    "numbers.rtf": lambda: b"{\\rtf1 \\u99999999999? \\'zz \\li-99999999999 The army denied it.}",
    "field.rtf": lambda: (
        b'{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE "'
        + REMOTE.encode()
        + b'/a.png"}{\\fldrslt The army denied it.}}{\\object{\\objdata 00ff}}}'
    ),
    "deep.docx": lambda: docx("<w:sdt><w:sdtContent>" * 5_000 + "</w:sdtContent></w:sdt>" * 5_000),
    "tables.docx": lambda: docx(
        "<w:tbl><w:tr><w:tc>" * 80 + p("The army") + "</w:tc></w:tr></w:tbl>" * 80
    ),
    "span.docx": lambda: docx(
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>'
        f"{p('The army denied it.')}</w:tc></w:tr></w:tbl>"
    ),
    "many-times.docx": lambda: docx(p("The army denied it.") * 20_000),
    "remote.docx": lambda: docx(
        p("The army denied it."),
        more={
            "word/_rels/settings.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org'
            '/package/2006/relationships"><Relationship Id="r1" TargetMode="External" Type="http://'
            'schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
            f'Target="{REMOTE}/t.dotm"/></Relationships>'
        },
    ),
    "macro.docx": lambda: docx(p("The army denied it."), more={"word/vbaProject.bin": b"\xd0\xcf"}),
    "bomb.docx": lambda: docx("<w:p/>" * 5_000_000),
    "deep.odt": lambda: odt(
        "<text:p>" + "<text:span>" * 5_000 + "a" + "</text:span>" * 5_000 + "</text:p>"
    ),
    "spaces.odt": lambda: odt('<text:p>The army<text:s text:c="999999999"/>denied it.</text:p>'),
    "remote.odt": lambda: odt(
        f'<text:p>The army denied it.<draw:frame><draw:image xlink:href="{REMOTE}/a"/></draw:frame>'
        f'<draw:object xlink:href="file:///etc/passwd"/></text:p>'
    ),
    "outside.epub": lambda: epub(
        opf(
            '<item id="a" href="../../../etc/passwd" media-type="text/html"/>',
            '<itemref idref="a"/>',
        )
    ),
    "same.epub": lambda: epub(
        opf(
            '<item id="a" href="a.html" media-type="application/xhtml+xml"/>',
            '<itemref idref="a"/>' * 20_000,
        ),
        **{"a.html": f"<html><body><p>{WORDS * 100}</p></body></html>"},
    ),
    "nothing.epub": lambda: epub(opf("", "")),
}
PRINTED: Mapping[str, Maker] = {
    "loop.pdf": page_loop,
    "form.pdf": form_in_itself,
    "huge.pdf": lambda: one_page(stream(b"BT ET"), box=b"0 0 999999999 999999999"),
    "nan.pdf": lambda: one_page(stream(b"BT ET"), box=b"0 0 -1e99 nan"),
    "locked.pdf": lambda: locked(article((WORDS,)), user="u", owner="o"),
    "cut.pdf": lambda: printed(article((WORDS,)))[:400],
    "no-table.pdf": lambda: one_page(stream(b"BT ET")).split(b"xref")[0],
    "looping-table.pdf": looping_table,
    "deflated.pdf": deflated_twice,
    "script.pdf": lambda: one_page(
        stream(b"BT ET"),
        b"/OpenAction << /S /JavaScript /JS (app.launchURL('%b')) >>" % REMOTE.encode(),
    ),
    "launch.pdf": lambda: one_page(stream(b"BT ET"), b"/OpenAction << /S /Launch /F (/bin/sh) >>"),
    "state.pdf": lambda: one_page(stream(b"q " * 1_000_000)),
    "arrays.pdf": lambda: one_page(stream(b"[" * 1_000_000)),
    "junk.pdf": lambda: b"%PDF-1.7\n" + bytes(range(256)) * 1_000,
    "text-in-name.pdf": lambda: b"%PDF-\n" + b"a" * 10_000,
}
HOSTILE: Mapping[str, Maker] = MappingProxyType({**TEXTS, **PAGES, **MAILS, **DOCUMENTS, **PRINTED})
