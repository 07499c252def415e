from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefwright.domain.errors import Refused
from briefwright.domain.source import Heading
from briefwright.domain.text import clean
from briefwright.ingest.base import Reading
from briefwright.ingest.blocks import Words
from briefwright.ingest.richtext.stream import MAX_GROUPS
from briefwright.ingest.rtf import blocks_of_rtf, read_rtf

DATA = Path(__file__).parents[1] / "data" / "ingest"
FONTS = rb"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset178 Traditional Arabic;}{\f2\fcharset2 Symbol;}{\f3\fcharset128 MS Mincho;}}"
STYLES = rb"{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2\outlinelevel1 Own;}{\s3 Title;}{\*\cs4 Strong;}}"
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=30)


def rtf(body: bytes, head: bytes = FONTS + STYLES) -> bytes:
    return rb"{\rtf1\ansi\ansicpg1252\deff0" + head + b"\n" + body + b"}"


def read(body: bytes, encoding: str | None = None) -> Reading:
    return read_rtf(rtf(body), "report.rtf", encoding=encoding)


def said(reading: Reading) -> str:
    return " ".join(str(note) for note in reading.notes)


def written(text: str) -> bytes:
    """The text as Word writes it: each letter beyond ASCII as its UTF-16 units."""
    parts = []
    for character in text:
        if character in "\\{}":
            parts.append("\\" + character)
        elif character.isascii():
            parts.append(character)
        else:
            units = character.encode("utf-16-le")
            codes = [int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2)]
            parts += [f"\\u{code - 0x10000 if code > 0x7FFF else code}?" for code in codes]
    return "".join(parts).encode("ascii")


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=5))
def test_every_word_of_a_plain_document_is_there_in_its_order(texts: list[str]) -> None:
    body = b"\\par\n".join(written(text) for text in ["start", *texts, "end"])
    expected = [w for text in ["start", *texts, "end"] for w in clean(text).split()]
    assert read(body).text.split() == expected


def test_letters_are_read_in_the_encoding_of_their_font() -> None:
    arabic = b"".join(b"\\'%02x" % byte for byte in "باماكو".encode("cp1256"))
    assert read(rb"caf\'e9 {\f1 " + arabic + rb"} fin").text == "café باماكو fin"
    assert read(rb"{\rtlch\af1 \ltrch\f0 caf\'e9 }{\ltrch\f0 \rtlch\af1 " + arabic + b"}").text == (
        "café باماكو"
    )
    assert read(rb"{\f2 a\'ae}").text == "α→"
    assert read(rb"{\f3 \'83A\'83\'89}").text == "アラ"
    assert read(rb"\'cf\'f0\'e8", encoding="cp1251").text == "При"


def test_a_letter_with_its_code_hides_as_many_letters_as_the_document_says() -> None:
    assert read(rb"\uc2\u1576\'c8?b").text == "بb"
    assert read(rb"{\uc0\u1576 b}\u233?c").text == "بbéc"
    assert read(rb"a\u-10179?\u-8704?!").text == "a😀!"
    assert read(rb"a\u-10179?!").text == "a\ufffd!"


def test_headings_title_and_lines_are_known() -> None:
    reading = read(
        rb"\pard\s3 Air chiefs\par\pard\s1 Background\par\pard\plain They met.\line In Bamako.\par"
        rb"\pard\s2 Before\par\pard\outlinelevel2 Loose\par"
    )
    assert reading.text == "Air chiefs\n\nBackground\n\nThey met.\nIn Bamako.\n\nBefore\n\nLoose"
    assert reading.headings == (
        Heading(at=0, level=1),
        Heading(at=12, level=2),
        Heading(at=46, level=3),
        Heading(at=54, level=4),
    )
    assert (reading.title, reading.titled) == ("Air chiefs", True)


def test_lists_carry_what_is_printed_before_their_items() -> None:
    reading = read(
        rb"{\listtext\pard 1.\tab}\ls1\ilvl0 one\par{\listtext a)\tab}\ls1\ilvl1 inner\par\pard"
        rb"{\pntext\f2\'b7\tab}sign\par"
    )
    assert reading.text == "1. one\n  a) inner\n\n• sign"


def test_tables_are_read_row_by_row() -> None:
    row = rb"\trowd\cellx1\cellx2\pard\intbl State\cell Jets\cell\row"
    last = rb"\trowd\pard\intbl Mali\cell 3\par more\cell\row\pard After.\par"
    assert read(row + last).text == "State\tJets\nMali\t3 more\n\nAfter."


def test_notes_stand_at_the_end_and_boxes_behind_their_paragraph() -> None:
    reading = read(
        rb"They met{\super\chftn{\*\footnote\pard\plain{\super\chftn} On 3 May.\par By air.}} in"
        rb"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt In the box.\par}}{\shprslt old}} Bamako.\par "
        rb"And left{\footnote\ftnalt At noon.}.\par"
    )
    assert reading.text == (
        "They met[1] in Bamako.\n\nIn the box.\n\nAnd left[i].\n\n[1] On 3 May.\n\nBy air.\n\n"
        "[i] At noon."
    )
    assert "notes stand at the end" in said(reading)


def test_what_is_left_out_is_named() -> None:
    reading = read(
        rb"{\header Running head\par}{\footer\par}Te{\v secret}xt{\deleted gone}{\revised  new}."
        rb"{\*\annotation Really?}{\pict\wmetafile8 00ff}{\object{\*\objdata 01}{\result shown}}"
        rb"{\*\unheard of}{\field{\*\fldinst HYPERLINK x}{\fldrslt  link}}"
    )
    assert reading.text == "Text new.shown link"
    assert said(reading) == (
        "report.rtf: left out what its tracked changes delete. report.rtf: kept what its tracked "
        "changes insert. report.rtf: left out hidden text. report.rtf: left out comments. "
        "report.rtf: left out headers and footers. report.rtf: left out pictures and drawings. "
        "report.rtf: left out an object of another program."
    )


def test_what_the_file_says_of_itself_is_found() -> None:
    info = (
        rb"{\info{\title R\'e9union}{\author Awa Diallo}{\*\company River Press}"
        rb"{\creatim\yr2025\mo4\dy1\hr8}{\revtim\yr2025\mo4\dy3}{\operator x}}Text."
    )
    assert [(each.field, each.value, each.detail) for each in read(info).found] == [
        ("title", "Réunion", "\\title"),
        ("authors", "Awa Diallo", "\\author"),
        ("outlet", "River Press", "\\company"),
        ("published", "2025-04-03", "\\revtim"),
        ("published", "2025-04-01", "\\creatim"),
    ]


def test_figures_above_the_line_are_raised_digits() -> None:
    assert read(rb"10{\super 6} and m\up6 2\up0  x{\super th}").text == "10⁶ and m² xth"


def test_the_text_of_mail_kept_as_rich_text_is_read_without_its_html() -> None:
    data = rtf(
        rb"\fromhtml1{\*\htmltag64 <p>}\htmlrtf {\b\htmlrtf0 Hello{\*\htmltag72 </p>}"
        rb"\htmlrtf }\par\htmlrtf0 ",
        b"",
    )
    assert blocks_of_rtf(data, "mail.msg")[0] == Words(text="Hello")


def test_boxes_of_forms_show_whether_they_are_ticked() -> None:
    def box(values: bytes) -> bytes:
        return (
            rb"{\field{\*\fldinst FORMCHECKBOX {\*\formfield{\fftype1"
            + values
            + rb"{\*\ffname x}}}}"
            rb"{\fldrslt }}"
        )

    body = (
        rb"yes " + box(rb"\ffres1") + rb" no " + box(rb"\ffres25\ffdefres0") + box(rb"\ffdefres1")
    )
    assert read(body).text == "yes ☒ no ☐☒"
    text = (
        rb"{\field{\*\fldinst FORMTEXT {\*\formfield{\fftype0{\*\ffdeftext gone}}}}{\fldrslt name}}"
    )
    assert read(text).text == "name"


def test_binary_data_and_unfinished_groups_are_passed_by() -> None:
    assert read(rb"a{\pict\bin4 }}}}}b").text == "ab"
    cut = read_rtf(b"{\\rtf1 {\\b some words", "cut.rtf")
    assert cut.text == "some words"
    assert "ends in the middle of a group" in said(cut)
    assert read_rtf(b"{\\rtf1 text} }} after", "more.rtf").text == "text"


@pytest.mark.parametrize(
    "data, words",
    [
        (b"", "no Rich Text document"),
        (b"<html>", "no Rich Text document"),
        (rtf(b""), "holds no text"),
        (rb"{\rtf1 " + b"{" * 200_000, f"more than {MAX_GROUPS} deep"),
        (rb"{\rtf1 " + rb"{\*\footnote " * 200_000, f"more than {MAX_GROUPS} deep"),
    ],
)
def test_what_is_no_document_or_made_to_harm_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(Refused, match=words):
        read_rtf(data, "trap.rtf")


@pytest.mark.parametrize(
    "body",
    [
        rb"\bin-5 x", rb"\bin9999999999 x", rb"\u99999999?x", rb"\uc-1\u65?x", rb"\ansicpg99999 x",
        rb"{\fonttbl{\f9\fcharset-1 a;}}\f9 x", rb"\ls99999\ilvl-4{\listtext 1.}x", rb"\row\cell\row x",
        rb"\s-1 x", rb"\outlinelevel-3 x", rb"{\info{\creatim\yr-1\mo99\dy0}}x", rb"\'x\'zz x", b"\\",
        rb"{\upr{ansi}{\*\ud{x}}}", rb"\'\'\'x", rb"{\shp{\*\shpinst{\shptxt{\footnote x}}}}x",
    ],
)  # fmt: skip
def test_nonsense_in_control_words_harms_nothing(body: bytes) -> None:
    assert "start" in read(b"start " + body + b" ").text


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                rb"{", rb"}", rb"\par ", rb"\cell ", rb"\row ", rb"\intbl ", rb"{\*\footnote ", rb"{\shptxt ",
                rb"{\info{\title ", rb"\u-10179?", rb"\'e9", rb"\super ", rb"\v ", rb"words", rb"{\listtext 1.\tab}",
                rb"\bin3 ", rb"\pard ", rb"{\header ", rb"\s1 ", b"\xff", b"\\",
            ]
        ),
        max_size=40,
    )
)  # fmt: skip
def test_any_mixture_of_control_words_gives_a_text(parts: list[bytes]) -> None:
    assert "first" in read(b"first\\par " + b"".join(parts)).text


def test_a_document_that_another_program_wrote_is_read_whole() -> None:
    reading = read_rtf((DATA / "rtf" / "note.rtf").read_bytes(), "note.rtf")
    assert reading.text == (DATA / "note.txt").read_text(encoding="utf-8").rstrip("\n")
    assert [heading.level for heading in reading.headings] == [1, 2, 2]
