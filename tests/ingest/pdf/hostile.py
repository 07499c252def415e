"""PDFs written by hand that no program would write."""

from collections.abc import Sequence


def raw_pdf(objects: Sequence[bytes], root: int = 1) -> bytes:
    """A PDF of these objects, numbered from 1, with a correct table of them."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        root,
        start,
    )
    return bytes(out)


def stream(body: bytes, extra: bytes = b"") -> bytes:
    """A stream object."""
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(body), extra, body)


def page_loop() -> bytes:
    """A tree of pages that leads back to its own root."""
    return raw_pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>",
        ]
    )


def form_in_itself() -> bytes:
    """A page with a form that draws itself twice, without end."""
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 5 0 R"
        b" /Resources << /XObject << /F 4 0 R >> >> >>"
    )
    form = (
        b"<< /Length 20 /Type /XObject /Subtype /Form /BBox [0 0 9 9]"
        b" /Resources << /XObject << /F 4 0 R >> >> >>\nstream\n/F Do /F Do /F Do   \nendstream"
    )
    return raw_pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            form,
            stream(b"/F Do"),
        ]
    )
