import codecs
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.errors import Refused, WrongUse
from briefwright.ingest.encoding import REPAIRED, decode, guessed, repairable
from briefwright.ingest.mixed_up import mixed_up, repaired

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


# --- guessing ------------------------------------------------------------------------------------

SENTENCES = [
    # French
    "Le ministre s’est rendu à Alger.", "Été à Bamako", "L’armée a démenti.", "déjà vu",
    "À l’issue de la réunion, les chefs d’état-major ont signé un accord.", "Où est-il né ?",
    "« Nous n’accepterons pas », a déclaré le président.", "Communiqué n° 12 du 3 août 2025",
    "La cour a rejeté l’appel – décision définitive.", "COMMUNIQUÉ DE L’ÉTAT-MAJOR GÉNÉRAL",
    "Le coût s’élève à 15 000 €.", "Un œuf, deux bœufs, sœur et cœur.", "Noël à Gao, maïs et haïr",
    # English
    "The minister’s visit ended.", "He said: “We met in Bamako.”", "Talks – the first since May –",
    "It cost £15 million.", "Côte d’Ivoire and São Tomé", "The café… closed.",
    # Arabic
    "وصل الوزير إلى الجزائر.", "نفى الجيش هذه الأنباء", "القوات المسلحة", "قال الرئيس: لن نقبل",
    "عقد رؤساء أركان القوات الجوية اجتماعهم الأول في باماكو.", "بيان رقم 12 صادر عن وزارة الدفاع",
    "وكالة الأنباء الجزائرية (APS) – الجزائر", "هل وافقت الحكومة؟ نعم، وافقت.", "مالي والنيجر",
    "الوَزيرُ", "في 3 أبريل 2025 أعلنت الحكومة إغلاق المجال الجوي.",
    # Russian, beside them
    "Министр прибыл в Алжир.", "Армия опровергла сообщения",
]  # fmt: skip
OLD = ("cp1252", "cp1256", "iso-8859-6", "mac-roman", "cp850", "cp1251", "koi8-r")


def written(sentence: str, encoding: str) -> bytes | None:
    """The sentence in an encoding, None where that cannot write it or it says nothing new."""
    try:
        data = sentence.encode(encoding)
    except UnicodeEncodeError:
        return None
    return None if data.isascii() else data


PAIRS = [
    (sentence, encoding)
    for sentence in SENTENCES
    for encoding in OLD
    if written(sentence, encoding) is not None
]


@pytest.mark.parametrize("sentence, encoding", PAIRS)
def test_a_short_sentence_is_read_in_the_encoding_that_it_was_written_in(
    sentence: str, encoding: str
) -> None:
    decoded = decode(sentence.encode(encoding), "old.txt")
    assert decoded.text == sentence
    assert guessed([decoded.note] if decoded.note else []) == decoded.encoding


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("sentence", SENTENCES)
def test_wide_text_without_a_mark_is_read_and_reported(sentence: str, encoding: str) -> None:
    decoded = decode(sentence.encode(encoding), "wide.txt")
    assert (decoded.text, decoded.encoding) == (sentence, encoding)
    assert guessed([decoded.note] if decoded.note else []) == encoding


# --- mixed-up letters ----------------------------------------------------------------------------


def mixed(sentence: str, wrongly: str) -> str | None:
    """The sentence in UTF-8, read as if it were in an old encoding; None where that cannot be."""
    try:
        return sentence.encode().decode(wrongly)
    except UnicodeDecodeError:
        return None


MIXED = [
    (sentence, wrong)
    for sentence in SENTENCES
    for wrongly in ("cp1252", "cp1256")
    if sum(character >= "\x80" for character in sentence) > 2
    and (wrong := mixed(sentence, wrongly)) is not None
]


@pytest.mark.parametrize("sentence, wrong", MIXED)
def test_mixed_up_letters_stay_and_their_repair_is_offered(sentence: str, wrong: str) -> None:
    decoded = decode(wrong.encode(), "mixed.txt")
    assert decoded.text == wrong
    assert repairable([decoded.note] if decoded.note else [])
    assert decode(wrong.encode(), "mixed.txt", encoding=REPAIRED).text == sentence


@pytest.mark.parametrize("sentence", SENTENCES)
def test_letters_in_order_are_never_called_mixed_up(sentence: str) -> None:
    decoded = decode(sentence.encode(), "a.txt")
    assert (decoded.text, decoded.note) == (sentence, None)
    assert decode(sentence.encode(), "a.txt", encoding=REPAIRED).text == sentence


def test_a_repair_leaves_quotation_marks_and_ligatures_as_they_are() -> None:
    text = "“It’s a ﬁne œuvre” – 5 × 3 ½ & more &amp; so on.\n" * 2
    wrong = "L’armÃ©e a dÃ©menti. " + text
    assert decode(wrong.encode(), "a.txt", encoding=REPAIRED).text == "L’armée a démenti. " + text


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_nothing_that_can_be_typed_breaks_the_look_for_mixed_up_letters(text: str) -> None:
    found = mixed_up(text)
    assert found is None or found[0] in text
    assert isinstance(repaired(text), str)


@given(st.binary(min_size=1, max_size=80))
def test_any_bytes_give_their_text_or_a_refusal(data: bytes) -> None:
    with suppress(Refused):
        decoded = decode(data, "a.txt")
        assert decoded.text == data.decode(decoded.encoding).removeprefix("\ufeff")
