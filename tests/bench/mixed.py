"""A folder of mixed articles by rule: text, web pages, Word files and PDFs, a quarter each.

The same number makes the same words on every machine; what surrounds an article on a web page is
as much as on a real one.
"""

import io
import zipfile
from html import escape
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tests.bench.corpus import Article, article

KINDS = ("txt", "html", "docx", "pdf")
_LANGUAGES = ("en", "en", "fr", "ar")
_MENU = "".join(f'<li><a href="/section/{n}">Section number {n}</a></li>' for n in range(60))
_ASIDE = "".join(
    f'<div class="teaser"><a href="/story/{n}"><img src="/i/{n}.jpg"><h4>Another story, number {n}'
    f"</h4></a><p>Read more about it on our pages.</p></div>"
    for n in range(20)
)
_STYLE = ".a{margin:0;padding:0}" * 200
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def write_folder(folder: Path, count: int) -> list[Path]:
    """Writes so many articles and returns their paths; the folder is made."""
    folder.mkdir(parents=True)
    paths = []
    for number in range(count):
        kind = KINDS[number % len(KINDS)]
        path = folder / f"{number:05}.{kind}"
        path.write_bytes(_file(kind, number))
        paths.append(path)
    return paths


def _file(kind: str, number: int) -> bytes:
    language = _LANGUAGES[number // len(KINDS) % len(_LANGUAGES)]
    if kind == "pdf" and language == "ar":  # letters are joined by a layout, which is not measured
        language = "fr"
    made = article(7_000_003 + number, language=language)
    match kind:
        case "txt":
            return f"{made.title}\n\n{made.text}\n".encode()
        case "html":
            return _page(made, number)
        case "docx":
            return _document(made)
        case _:
            return _printed(made)


def _page(made: Article, number: int) -> bytes:
    words = "".join(f"<p>{escape(each)}</p>\n" for each in made.text.split("\n\n"))
    return (
        f'<!DOCTYPE html><html lang="{made.language}"><head><meta charset="utf-8">'
        f"<title>{escape(made.title)} | The Daily</title><style>{_STYLE}</style>"
        f'<meta property="og:site_name" content="The Daily">'
        f'<meta property="article:published_time" content="2025-03-{number % 28 + 1:02}T08:00:00Z">'
        f'<link rel="canonical" href="https://daily.example/{number}"></head><body>'
        f"<nav><ul>{_MENU}</ul></nav><main><article><h1>{escape(made.title)}</h1>"
        f'<p class="byline">By Amina Keita</p>{words}</article></main><aside>{_ASIDE}</aside>'
        f"<footer><ul>{_MENU}</ul></footer></body></html>"
    ).encode()


def _document(made: Article) -> bytes:
    words = "".join(
        f"<w:p><w:r><w:t>{escape(each)}</w:t></w:r></w:p>"
        for each in (made.title, *made.text.split("\n\n"))
    )
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" '
        f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{words}</w:body></w:document>',
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return held.getvalue()


def _printed(made: Article) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=True)
    canvas.setTitle(made.title)
    top = 770.0
    for line in _lines(made):
        if top < 70:
            canvas.showPage()
            top = 770.0
        canvas.setFont("Times-Roman", 11)
        canvas.drawString(72, top, line)
        top -= 14
    canvas.save()
    return out.getvalue()


def _lines(made: Article) -> list[str]:
    """The article set in lines of about 85 letters, with an empty one after a paragraph."""
    lines = [made.title, ""]
    for paragraph in made.text.split("\n\n"):
        line = ""
        for word in paragraph.split():
            if len(line) + len(word) > 85:
                lines.append(line)
                line = ""
            line = f"{line} {word}".strip()
        lines += [line, ""]
    return lines
