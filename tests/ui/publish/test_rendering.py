"""Pages drawn from a PDF: the right size, the right place, one thread at a time."""

import io
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtGui import QColor
from reportlab.pdfgen.canvas import Canvas

from briefwright.ui.publish.rendering import Pdfium
from briefwright.ui.widgets.page_layout import PageSize

BLACK, WHITE = QColor("#000000").rgb(), QColor("#FFFFFF").rgb()


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """Two pages; on the second a black square in the upper left corner."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(300, 400))
    canvas.showPage()
    canvas.setPageSize((400, 200))
    canvas.rect(0, 150, 50, 50, stroke=0, fill=1)
    canvas.showPage()
    canvas.save()
    return data.getvalue()


def test_every_page_has_its_own_size(pdf: bytes) -> None:
    assert Pdfium().sizes(pdf) == (
        PageSize(width=300, height=400),
        PageSize(width=400, height=200),
    )


@pytest.mark.parametrize("scale", [0.5, 1.0, 2.0])
def test_a_picture_has_the_page_at_its_scale(pdf: bytes, scale: float) -> None:
    pictures = Pdfium().pictures(pdf, [1], scale)
    assert list(pictures) == [1]
    picture = pictures[1]
    assert (picture.width(), picture.height()) == (400 * scale, 200 * scale)
    assert picture.pixel(round(20 * scale), round(20 * scale)) == BLACK
    assert picture.pixel(round(80 * scale), round(20 * scale)) == WHITE


def test_threads_draw_the_same_one_after_the_other(pdf: bytes) -> None:
    pdfium = Pdfium()
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(lambda _n: pdfium.pictures(pdf, [0, 1], 1.0), range(12)))
    assert all(pictures == drawn[0] for pictures in drawn)


def test_nobody_draws_while_someone_is_alone_with_it(pdf: bytes) -> None:
    pdfium = Pdfium()
    with ThreadPoolExecutor(1) as pool:
        with pdfium.alone():
            drawing = pool.submit(pdfium.sizes, pdf)
            assert not drawing.done()
        assert len(drawing.result()) == 2
