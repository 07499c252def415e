import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefwright.domain.errors import Refused
from briefwright.ingest.base import Reading
from briefwright.ingest.msg import read_msg
from briefwright.ingest.richtext.compressed import unpacked
from tests.ingest.compoundfile import Tree, compound, properties

SUBJECT, PLAIN, HTML, RICH, HEADERS, SENT = 0x0037, 0x1000, 0x1013, 0x1009, 0x007D, 0x0039
SENDER, ADDRESS = 0x0C1A, 0x5D01
# The two examples of [MS-OXRTFCP], section 4.1.
HELLO = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c0900206277"
    "05b06c647d0a800fa0"
)
ROUND = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
BASE: dict[int, str | bytes | int] = {
    SUBJECT: "Joint patrols",
    SENDER: "Awa Diallo",
    ADDRESS: "awa@example.org",
    SENT: 133_860_000_000_000_000,
}


def message(
    values: dict[int, str | bytes | int], more: Tree | None = None, **streams: bytes
) -> bytes:
    tree: dict[str, bytes | Tree] = {**properties({**BASE, **values}, header=32), **(more or {})}
    return compound({**tree, **streams})


def person(name: str, address: str, kind: int) -> Tree:
    return properties({0x3001: name, 0x39FE: address, 0x0C15: kind})


def read(data: bytes, encoding: str | None = None) -> Reading:
    return read_msg(data, "mail.msg", encoding=encoding)


def said(reading: Reading) -> str:
    return " ".join(str(note) for note in reading.notes)


def test_a_message_is_read_under_its_header() -> None:
    recipients: Tree = {
        "__recip_version1.0_#00000000": person("Desk", "desk@example.org", 1),
        "__recip_version1.0_#00000001": person("Boss", "/O=ORG/CN=BOSS", 2),
        "__recip_version1.0_#00000002": person("Hidden", "hidden@example.org", 3),
    }
    reading = read(
        message({PLAIN: "Bonjour,\r\n\r\nles patrouilles commencent à 8 h."}, recipients)
    )
    assert reading.text == (
        "From: Awa Diallo <awa@example.org>\nTo: Desk <desk@example.org>\nCc: Boss\n"
        "Date: 2025-03-09 13:20 UTC\nSubject: Joint patrols\n\n"
        "Bonjour,\n\nles patrouilles commencent à 8 h."
    )
    assert {each.field: each.value for each in reading.found} == {
        "title": "Joint patrols",
        "authors": "Awa Diallo",
        "published": "2025-03-09",
    }
    assert (reading.title, reading.titled) == ("Joint patrols", True)
    assert (reading.reader or "").startswith("python-oxmsg ")


def test_the_date_of_the_header_that_it_travelled_with_goes_first() -> None:
    headers = "From: x\r\nDate: Tue, 11 Mar 2025 00:20:00 +0100\r\n\r\n"
    reading = read(message({PLAIN: "Text.", HEADERS: headers}))
    assert "Date: Tue, 11 Mar 2025 00:20:00 +0100" in reading.text
    assert "2025-03-11" in {each.value for each in reading.found}


def test_html_is_read_where_there_is_no_plain_text_in_the_encoding_that_it_names() -> None:
    page = '<meta charset="windows-1256"><h2>خبر</h2><p>اجتمع القادة</p>'.encode("cp1256")
    reading = read(message({HTML: page}))
    assert reading.text.endswith("خبر\n\nاجتمع القادة")
    assert len(reading.headings) == 1


def test_rich_text_is_read_where_there_is_nothing_else() -> None:
    assert read(message({RICH: HELLO})).text.endswith("\n\nhello world")
    both = read(message({RICH: HELLO, PLAIN: "Plain words."}))
    assert both.text.endswith("\n\nPlain words.")


def test_packed_rich_text_is_unpacked_as_the_standard_says() -> None:
    assert unpacked(HELLO, "x") == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert unpacked(ROUND, "x") == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"
    plain = struct.pack("<IIII", 16, 4, 0x414C454D, 0) + b"{\\rt"
    assert unpacked(plain, "x") == b"{\\rt"
    for damaged in (b"", HELLO[:10], struct.pack("<IIII", 16, 4, 1, 0)):
        with pytest.raises(Refused, match="damaged or cut off"):
            unpacked(damaged, "x")


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400))
def test_packed_nonsense_never_breaks_the_unpacking(junk: bytes) -> None:
    data = struct.pack("<IIII", len(junk) + 12, 0, 0x75465A4C, 0) + junk
    assert len(unpacked(data, "x")) <= 17 * max(len(junk), 1)


def test_text_in_an_old_encoding_is_decoded_by_its_code_page_or_by_choice() -> None:
    narrow = {"__substg1.0_1000001E": "Réunion à Ségou".encode("cp1252")}
    data = message({0x3FFD: 1252}, narrow)
    assert read(data).text.endswith("Réunion à Ségou")
    arabic = message({0x3FFD: 1252}, {"__substg1.0_1000001E": "باماكو".encode("cp1256")})
    assert read(arabic, encoding="windows-1256").text.endswith("باماكو")


def test_what_is_attached_is_named_and_left_out() -> None:
    more: Tree = {
        "__attach_version1.0_#00000000": properties({0x3707: "état.pdf", 0x3705: 1}),
        "__attach_version1.0_#00000001": properties({0x3001: "Older news", 0x3705: 5}),
        "__attach_version1.0_#00000002": properties(
            {0x3707: "logo.png", 0x3705: 1, 0x3712: "a@b", 0x370E: "image/png"}
        ),
    }
    reading = read(message({PLAIN: "See the files."}, more))
    assert "what is attached (état.pdf)" in said(reading)
    assert "a message that is attached (Older news)" in said(reading)
    assert "left out pictures" in said(reading)
    assert reading.text.endswith("See the files.")


def test_a_sealed_message_is_refused_and_an_empty_one_is_told_of() -> None:
    with pytest.raises(Refused, match="is encrypted, or sealed as a whole"):
        read(message({0x001A: "IPM.Note.SMIME"}))
    assert "no words under its header" in said(read(message({0x001A: "IPM.Note"})))


def test_other_containers_and_damaged_ones_are_refused() -> None:
    with pytest.raises(Refused, match="is no Outlook message"):
        read(b"From: a\r\n\r\ntext")
    with pytest.raises(Refused, match=r"old Word \(\.doc\): save it"):
        read(compound({"WordDocument": b"x"}))
    with pytest.raises(Refused, match="protected by a password"):
        read(compound({"EncryptedPackage": b"x"}))
    data = message({PLAIN: "Text."})
    for end in range(8, len(data) - 512, 97):
        assert outcome(data[:end]).startswith("mail.msg ")


def outcome(data: bytes) -> str:
    try:
        return read(data).text[-5:]
    except Refused as refused:
        return str(refused)


def test_a_damaged_byte_anywhere_gives_a_text_or_a_refusal() -> None:
    data = message({PLAIN: "Text."}, {"__recip_version1.0_#00000000": person("A", "a@b", 1)})
    outcomes = set()
    for at in range(0, len(data), 11):
        damaged = bytearray(data)
        damaged[at] ^= 0xFF
        outcomes.add(outcome(bytes(damaged)))
    assert "Text." in outcomes
    assert "mail.msg is damaged or cut off: get a whole copy of it." in outcomes
