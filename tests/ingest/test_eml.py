import base64
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefwright.domain.errors import Refused
from briefwright.domain.found import FoundBy
from briefwright.domain.text import clean
from briefwright.ingest.base import Reading
from briefwright.ingest.eml import MAX_PARTS, read_eml, unflowed
from briefwright.ingest.letter import MAX_NAMED

HEAD = b"From: Awa <awa@example.org>\r\nSubject: Patrols\r\n"
LINES = st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"])))


def mail(**headers: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = '"Awa Diallo" <awa@example.org>'
    message["Subject"] = "Joint patrols"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    return message


def read(data: bytes | EmailMessage, encoding: str | None = None) -> Reading:
    raw = data.as_bytes() if isinstance(data, EmailMessage) else data
    return read_eml(raw, "mail.eml", encoding=encoding)


def body(reading: Reading) -> str:
    return reading.text.partition("\n\n")[2]


def said(reading: Reading) -> str:
    return " ".join(str(note) for note in reading.notes)


@settings(max_examples=40, deadline=None)
@given(LINES)
def test_every_line_of_a_plain_message_is_there(lines: list[str]) -> None:
    message = mail()
    message.set_content("\n".join(["First.", *lines, "Last."]), cte="base64")
    found = body(read(message))
    assert found.startswith("First.")
    assert found.endswith("Last.")
    assert found.split() == clean("\n".join(["First.", *lines, "Last."])).split()


def test_the_header_stands_before_the_text_and_tells_what_is_known() -> None:
    message = mail(
        To="Desk <desk@example.org>, other@example.org",
        Cc="Boss <boss@example.org>",
        Date="Mon, 10 Mar 2025 23:14:03 -0500",
        Archived_At="<https://lists.example.org/7>",
    )
    message.set_content("Bonjour,\n\nles patrouilles commencent.\n> as you said\n")
    message["Content-Language"] = "fr"
    reading = read(message)
    assert reading.text == (
        "From: Awa Diallo <awa@example.org>\nTo: Desk <desk@example.org>; other@example.org\n"
        "Cc: Boss <boss@example.org>\nDate: Mon, 10 Mar 2025 23:14:03 -0500\n"
        "Subject: Joint patrols\n\nBonjour,\n\nles patrouilles commencent.\n> as you said"
    )
    assert (reading.title, reading.titled) == ("Joint patrols", True)
    assert {each.by for each in reading.found} == {FoundBy.HEADER}
    assert {each.field: each.value for each in reading.found} == {
        "title": "Joint patrols",
        "authors": "Awa Diallo",
        "published": "2025-03-10",
        "language": "fr",
        "archive_url": "https://lists.example.org/7",
    }
    assert reading.notes == ()


def test_plain_text_goes_before_html_and_html_before_nothing() -> None:
    message = mail()
    message.set_content("The plain words of the message, which are long enough to count.")
    message.add_alternative("<p>The <b>rich</b> words.</p>", subtype="html")
    reading = read(message)
    assert body(reading) == "The plain words of the message, which are long enough to count."
    assert "HTML that says the same was left out" in said(reading)
    for plain in ("", "\n \n", "Your program does not show HTML."):
        message = mail()
        message.set_content(plain)
        rich = "<h1>News</h1><p>" + "The rich words. " * 20 + "</p><ul><li>one</li></ul>"
        message.add_alternative(rich, subtype="html")
        reading = read(message)
        assert body(reading).startswith("News\n\nThe rich words.")
        assert body(reading).endswith("• one")
        assert len(reading.headings) == 1


def test_html_before_the_words_of_a_mailing_list_is_read_with_them() -> None:
    foot = ("You get this because you are on the list. " * 20).strip()
    data = HEAD + (
        b'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n'
        b"<p>Rich words.</p>\r\n--x\r\nContent-Type: text/plain\r\n\r\n" + foot.encode() + b"\r\n"
        b'--x\r\nContent-Type: multipart/alternative; boundary="y"\r\n\r\n--y\r\n\r\nThe same.\r\n'
        b"--y\r\nContent-Type: text/html\r\n\r\n<p>The same.</p>\r\n--y--\r\n--x--\r\n"
    )
    reading = read(data)
    assert body(reading) == f"Rich words.\n\n{foot}\n\nThe same."
    assert said(reading).count("HTML that says the same was left out") == 1


def test_encoded_words_that_cut_a_letter_in_two_are_put_together() -> None:
    word = "Aïn".encode()
    pieces = b" ".join(
        b"=?utf-8?B?" + base64.b64encode(part) + b"?=" for part in (word[:2], word[2:])
    )
    reading = read(b"From: a@example.org\r\nSubject: " + pieces + b"\r\n\r\nText.")
    assert reading.title == "Aïn"


@pytest.mark.parametrize("charset", ["utf-8", "windows-1256", "iso-8859-6", "utf-16"])
def test_a_declared_encoding_is_followed(charset: str) -> None:
    text = "اجتمع قادة القوات الجوية"
    data = HEAD + b"Content-Type: text/plain; charset=%b\r\n" % charset.encode()
    data += b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(text.encode(charset))
    assert body(read(data)) == text


def test_a_wrong_or_unknown_encoding_is_guessed_and_told_of() -> None:
    for declared in (b"us-ascii", b"x-unheard-of", b"utf-8"):
        data = HEAD + b"Content-Type: text/plain; charset=" + declared + b"\r\n\r\n"
        reading = read(data + "Le général a été reçu à l’état-major.".encode("cp1252"))
        assert body(reading) == "Le général a été reçu à l’état-major."
        assert "guessed as windows-1252" in said(reading)
    chosen = read(HEAD + b"\r\n" + "Привет".encode("koi8-r"), encoding="koi8-r")
    assert body(chosen) == "Привет"
    damaged = read(HEAD + b"\r\nfine \xff\x00 words")
    assert "fine" in body(damaged)
    assert "were replaced by \ufffd" in said(damaged)


def test_a_part_with_a_few_damaged_letters_is_read_as_it_is_declared() -> None:
    text = "Профиль и сообщения. " * 20
    data = (
        HEAD + b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    )
    reading = read(data + text.encode() + b"\xd0" + b" end")
    assert text.strip() in reading.text
    assert "were replaced by \ufffd" in said(reading)


def test_a_part_is_read_in_what_programs_write_under_the_narrower_name() -> None:
    data = HEAD + b"Content-Type: text/plain; charset=gb2312\r\n\r\n"
    assert body(read(data + "阿尔及尔 鎔基".encode("gb18030"))) == "阿尔及尔 鎔基"


def test_bare_bytes_in_the_header_are_read() -> None:
    reading = read(b"From: Andr\xe9 <a@example.org>\r\nSubject: R\xc3\xa9union\r\n\r\nText.")
    assert reading.title == "Réunion"
    assert reading.text.startswith("From: André <a@example.org>")


def test_what_is_attached_is_named_and_left_out() -> None:
    message = mail()
    message.set_content("See the files.")
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="état.pdf")
    message.add_attachment("BEGIN:VCALENDAR", subtype="calendar")
    inner = mail()
    inner.replace_header("Subject", "Older")
    inner.set_content("Inside.")
    message.add_attachment(inner)
    reading = read(message)
    assert body(reading) == "See the files."
    assert "what is attached (état.pdf): save it and import it by itself" in said(reading)
    assert "an invitation to a meeting" in said(reading)
    assert "a message that is attached (Older)" in said(reading)


def test_many_attachments_are_counted() -> None:
    message = mail()
    message.set_content("See the files.")
    for number in range(MAX_NAMED + 3):
        message.add_attachment(
            b"x", maintype="application", subtype="zip", filename=f"{number}.zip"
        )
    assert "19.zip, 3 more" in said(read(message))


def test_parts_whose_border_is_wrong_are_read_as_text_and_an_empty_body_is_told_of() -> None:
    broken = (
        HEAD + b'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--y\r\n\r\nSaved words.\r\n'
    )
    assert "Saved words." in body(read(broken))
    empty = read(HEAD + b"\r\n")
    assert "Subject: Patrols" in empty.text
    assert said(empty) == "mail.eml: it has no words under its header."


def test_soft_line_breaks_are_taken_out() -> None:
    text = "a long \nline\n> quoted \n> line\n>> deeper\n-- \nAwa"
    assert unflowed(text) == "a long line\n> quoted line\n>> deeper\n-- \nAwa"
    assert unflowed("a \nb", delete=True) == "ab"
    data = HEAD + b"Content-Type: text/plain; format=flowed\r\n\r\na long \r\nline\r\n"
    assert body(read(data)) == "a long line"


def test_encrypted_mail_and_what_is_no_mail_are_refused() -> None:
    data = HEAD + (
        b'Content-Type: multipart/encrypted; boundary="x"\r\n\r\n--x\r\n'
        b"Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--x--\r\n"
    )
    with pytest.raises(Refused, match="is encrypted, or sealed as a whole: open it"):
        read(data)
    with pytest.raises(Refused, match="does not begin like a mail message"):
        read(b"Just a text\n\nwith lines")
    with pytest.raises(Refused, match="does not begin like a mail message"):
        read(b"")


def test_mail_of_far_too_many_parts_or_far_too_deep_is_refused() -> None:
    part = b"--x\r\nContent-Type: text/plain\r\n\r\na\r\n"
    wide = HEAD + b'Content-Type: multipart/mixed; boundary="x"\r\n\r\n' + part * (MAX_PARTS + 1)
    with pytest.raises(Refused, match=f"has more than {MAX_PARTS} parts"):
        read(wide)
    deep = HEAD + b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (number, number)
        for number in range(3_000)
    )
    with pytest.raises(Refused, match="deeper than any message has"):
        read(deep)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_whatever_follows_the_header_gives_a_text_or_a_refusal(junk: bytes) -> None:
    for head in (HEAD, HEAD + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n", b""):
        try:
            assert "Awa" in read(head + junk).text or not head
        except Refused as refused:
            assert "mail.eml" in str(refused.message)  # noqa: PT017 - either outcome is right
