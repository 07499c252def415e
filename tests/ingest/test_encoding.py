import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.errors import Refused, WrongUse
from briefwright.ingest.encoding import decode

FRENCH = (
    "Les chefs d’état-major des armées de l’air du Burkina Faso, du Mali et du Niger, réunis à "
    "Bamako, ont posé les fondements d’un système intégré de défense aérienne."
)
ARABIC = (
    "أصبحت القوة الجوية اليوم أداة أساسية للرد بسرعة ودقة على التهديدات "
    "غير المتماثلة في منطقة الحدود الثلاثية."
)
MARKED = [
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
]


@given(st.text(st.characters(exclude_categories=["C"]), min_size=1))
def test_utf8_is_read_as_it_was_written(text: str) -> None:
    decoded = decode(("a" + text).encode(), "a.txt")
    assert (decoded.text, decoded.note) == ("a" + text, None)


@pytest.mark.parametrize("mark, encoding", MARKED)
def test_a_byte_order_mark_decides(mark: bytes, encoding: str) -> None:
    decoded = decode(mark + ARABIC.encode(encoding), "a.txt")
    assert (decoded.text, decoded.encoding, decoded.note) == (ARABIC, encoding, None)


def test_a_marked_file_that_is_cut_is_refused() -> None:
    cut = codecs.BOM_UTF16_LE + ARABIC.encode("utf-16-le")[:-1]
    with pytest.raises(Refused, match="begins as UTF-16-LE but is damaged"):
        decode(cut, "a.txt")


@pytest.mark.parametrize(
    "text, encoding", [(FRENCH, "cp1252"), ("Café à Bamako", "latin-1"), (ARABIC, "cp1256")]
)
def test_an_old_encoding_is_guessed_and_reported(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), "old.txt")
    assert decoded.text == text
    assert decoded.note is not None
    assert str(decoded.note).startswith("The encoding of old.txt was guessed as ")


@pytest.mark.parametrize(
    "data",
    [
        b"Bamako \xc3\x28 Algiers, and more words of English so that it looks like a language",
        b"Broken \xff\xfe text with more words of English so that it looks like a language",
        "Bamako denied “this”.".encode()[:-3] + b"\xe2\x80 and went on in plain words",
        b"\x80\x81\xfe\xff",
    ],
)
def test_broken_utf8_is_refused_with_the_place_and_the_way_out(data: bytes) -> None:
    with pytest.raises(Refused, match=r"at byte \d+.*--encoding"):
        decode(data, "broken.txt")


def test_the_encoding_named_by_the_user_goes_first() -> None:
    assert decode("Ђ".encode("cp1251"), "a.txt", encoding="windows-1251").text == "Ђ"


@pytest.mark.parametrize("encoding", ["klingon", "hex", "a\x00b"])
def test_an_encoding_that_does_not_exist_is_wrong_use(encoding: str) -> None:
    with pytest.raises(WrongUse, match="There is no encoding"):
        decode(b"abc", "a.txt", encoding=encoding)


def test_a_wrongly_named_encoding_is_refused() -> None:
    with pytest.raises(Refused, match="is not written in utf-8"):
        decode(b"caf\xe9", "a.txt", encoding="utf-8")


@pytest.mark.parametrize(
    "data, what",
    [
        (b"\x00\x01\x02binary", "binary data"),
        ("UTF-16 without a mark".encode("utf-16-le"), "binary data"),
        (bytes(range(1, 32)) * 9, "binary data"),
        (b"%PDF-1.7\n%text", "a PDF document"),
        (b"PK\x03\x04rest", "a ZIP archive or an office document"),
        (b"\x89PNG\r\n\x1a\nrest", "a picture"),
        (b"SQLite format 3\x00rest", "a database"),
        (b"\x7fELFrest", "a program"),
    ],
)
def test_what_is_no_text_is_refused_whatever_its_name(data: bytes, what: str) -> None:
    with pytest.raises(Refused, match=rf"article\.txt .*{what}"):
        decode(data, "article.txt")
