"""Office files whose parts are hostile or senseless: every reader gives a text or one sentence."""

from collections.abc import Callable
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefwright.domain.errors import Refused
from briefwright.ingest.archive import MAX_TOTAL
from briefwright.ingest.docx import read_docx
from briefwright.ingest.epub import read_epub
from briefwright.ingest.odt import read_odt
from tests.ingest.officefile import docx, item, members, p, zipped
from tests.ingest.test_epub import epub, xhtml
from tests.ingest.test_odt import odt

Make = Callable[[dict[str, str | bytes]], bytes]
READERS = {"docx": read_docx, "odt": read_odt, "epub": read_epub}
DOCTYPE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'


def with_parts(kind: str, parts: dict[str, str | bytes]) -> bytes:
    """A small sound file of the kind with these parts put in, or put in the place of others."""
    match kind:
        case "docx":
            note = '<w:r><w:footnoteReference w:id="5"/></w:r>'
            return docx(
                p("Words.", runs=note) + item("an item"),
                numbering="",
                footnotes=f'<w:footnote w:id="5">{p("By air.")}</w:footnote>',
                settings="",
                more=parts,
            )
        case "odt":
            return zipped({**members(odt("<text:p>Words.</text:p>", meta="<dc:title/>")), **parts})
        case _:
            return epub({"a.xhtml": xhtml("<p>Words.</p>")}, more=parts)


def outcome(kind: str, data: bytes) -> str:
    try:
        return READERS[kind](data, "trap").text
    except Refused as refused:
        return str(refused)


PARTS = [
    ("docx", "_rels/.rels"),
    ("docx", "word/_rels/document.xml.rels"),
    ("docx", "word/document.xml"),
    ("docx", "word/styles.xml"),
    ("docx", "word/numbering.xml"),
    ("docx", "word/footnotes.xml"),
    ("docx", "word/settings.xml"),
    ("docx", "docProps/core.xml"),
    ("docx", "docProps/app.xml"),
    ("odt", "content.xml"),
    ("odt", "styles.xml"),
    ("odt", "meta.xml"),
    ("epub", "META-INF/container.xml"),
    ("epub", "META-INF/encryption.xml"),
    ("epub", "OPS/book.opf"),
]


@pytest.mark.parametrize("kind, part", PARTS)
def test_no_part_may_declare_names_of_its_own(kind: str, part: str) -> None:
    said = outcome(kind, with_parts(kind, {part: DOCTYPE}))
    assert said == (
        "trap declares names of its own inside (a DOCTYPE), which no office program writes: ask "
        "where it comes from."
    )


@pytest.mark.parametrize("kind, part", PARTS)
@pytest.mark.parametrize("content", ["", "<a", "<a/>", "\0" * 50, "<a>" * 300 + "</a>" * 300])
def test_a_damaged_or_senseless_part_gives_the_text_or_a_refusal(
    kind: str, part: str, content: str
) -> None:
    said = outcome(kind, with_parts(kind, {part: content}))
    assert "Words." in said or said.startswith("trap ")


@pytest.mark.parametrize("kind", READERS)
def test_no_kind_of_file_unpacks_a_bomb(kind: str) -> None:
    data = with_parts(kind, {"Pictures/x.bmp": b"\0" * (MAX_TOTAL + 1)})
    assert "would unpack to a size that no document has" in outcome(kind, data)


@pytest.mark.parametrize("kind", READERS)
def test_a_damaged_byte_anywhere_is_met_by_a_text_or_a_refusal(kind: str) -> None:
    data = with_parts(kind, {})
    outcomes = set()
    for at in range(0, len(data), 7):
        damaged = bytearray(data)
        damaged[at] ^= 0x2A
        outcomes.add(outcome(kind, bytes(damaged)))
    assert any("Words." in each for each in outcomes)
    assert "trap is damaged or cut off: get a whole copy of it." in outcomes


@pytest.mark.parametrize("kind", READERS)
@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"words", b"\xd0\xcf\x11\xe0", b"%PDF-1.7"])
def test_a_file_of_another_kind_under_a_wrong_name_is_refused(kind: str, data: bytes) -> None:
    assert outcome(kind, data) == "trap is damaged or cut off: get a whole copy of it."


def trees(names: list[str], attributes: list[str], inner: str) -> st.SearchStrategy[str]:
    """XML of these elements in each other in any way, with senseless values."""
    values = st.sampled_from(["", "0", "1", "-1", "9", "abc", "99999999999", "true", "none", "٣"])
    settings_of = st.dictionaries(st.sampled_from(attributes), values, max_size=3)

    def element(children: st.SearchStrategy[list[str]]) -> st.SearchStrategy[str]:
        def written(name: str, having: dict[str, str], inside: list[str]) -> str:
            made = " ".join(f"{each}={quoteattr(value)}" for each, value in having.items())
            return f"<{name} {made}>{''.join(inside)}</{name}>"

        return st.builds(written, st.sampled_from(names), settings_of, children)

    leaf = st.just(inner) | element(st.just([]))
    return st.recursive(leaf, lambda below: element(st.lists(below, max_size=4)), max_leaves=25)


WORD = [
    f"w:{each}"
    for each in (
        "p", "r", "t", "tbl", "tr", "tc", "sdt", "sdtContent", "ins", "del", "pPr", "rPr", "numPr",
        "numId", "ilvl", "pStyle", "outlineLvl", "fldChar", "footnoteReference", "hyperlink", "br",
        "ffData", "ddList", "listEntry", "result", "checkBox", "pict", "txbxContent", "sym", "ruby",
        "rt", "vanish", "vertAlign", "sectPr", "footnotePr", "numFmt", "trPr", "moveTo", "altChunk",
        "abstractNum", "num", "abstractNumId", "lvl", "lvlText", "start", "numStyleLink", "name",
        "style", "basedOn", "lvlOverride", "startOverride", "footnote",
    )
] + ["mc:AlternateContent", "mc:Choice", "mc:Fallback", "m:oMath"]  # fmt: skip
WORD_VALUES = [
    f"w:{each}"
    for each in ("val", "id", "fldCharType", "char", "font", "ilvl", "numId", "abstractNumId",
                 "styleId", "customMarkFollows")
]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(*[st.lists(trees(WORD, WORD_VALUES, r), max_size=3) for r in [p("x"), "", "", p("note")]])
def test_any_mixture_of_the_elements_of_word_gives_a_text(
    body: list[str], styles: list[str], numbering: list[str], notes: list[str]
) -> None:
    data = docx(
        p("first") + "".join(body) + p("last"),
        styles="".join(styles),
        numbering="".join(numbering),
        footnotes="".join(notes),
    )
    said = outcome("docx", data)
    assert said.startswith("first")
    assert "last" in said


TEXT = [
    f"text:{each}"
    for each in ("p", "h", "list", "list-item", "list-header", "span", "s", "tab", "note",
                 "note-citation", "note-body", "section", "tracked-changes", "ruby", "ruby-text",
                 "list-style", "list-level-style-number", "outline-style", "hidden-text", "title")
] + [
    f"table:{each}"
    for each in ("table", "table-row", "table-cell", "covered-table-cell", "table-header-rows")
] + [f"draw:{each}" for each in ("frame", "text-box", "image", "g", "custom-shape", "a")]  # fmt: skip
TEXT_VALUES = [
    "text:style-name", "text:c", "text:outline-level", "text:start-value", "text:level",
    "text:display-levels", "style:num-format", "style:name", "text:continue-list",
    "text:continue-numbering", "table:number-columns-repeated", "text:is-hidden", "xml:id",
]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    st.lists(trees(TEXT, TEXT_VALUES, "<text:p>x</text:p>"), max_size=4),
    st.lists(trees(TEXT, TEXT_VALUES, ""), max_size=3),
)
def test_any_mixture_of_the_elements_of_open_document_gives_a_text(
    body: list[str], styles: list[str]
) -> None:
    data = odt(
        f"<text:p>first</text:p>{''.join(body)}<text:p>last</text:p>", automatic="".join(styles)
    )
    said = outcome("odt", data)
    assert "first" in said
    assert "last" in said
