"""Pictures of drawings: sharp, the same each time, with nothing cut off."""

import io

import pytest
from PIL import Image

from briefwright.document.model import Figure, Lane, Timeline, TimelineEvent
from briefwright.export.fonts import FontSource
from briefwright.export.pictures import Painter, Picture
from tests.kit.reference import reference_document

WHITE = (255, 255, 255)


@pytest.fixture
def painter() -> Painter:
    return Painter(FontSource.shipped())


def opened(picture: Picture) -> Image.Image:
    return Image.open(io.BytesIO(picture.data)).convert("RGB")


def figures() -> list[Figure]:
    document = reference_document()
    return [b for b in (*document.body, *document.annexes) if isinstance(b, Figure)]


@pytest.mark.parametrize("figure", figures(), ids=lambda figure: figure.caption.label)
def test_a_drawing_is_a_sharp_picture_of_its_size(painter: Painter, figure: Figure) -> None:
    picture = painter.drawing(figure.drawing, width=471.3, margin=122.3)
    image = opened(picture)
    assert picture.width == pytest.approx(471.3)
    assert image.width == pytest.approx(picture.width * 3, abs=2)
    assert image.height == pytest.approx(picture.height * 3, abs=2)
    colours = image.getcolors(maxcolors=1 << 20) or []
    assert len(colours) > 20  # shapes and smooth letters, no empty sheet


def test_the_same_drawing_is_the_same_bytes_from_any_painter(painter: Painter) -> None:
    drawing = figures()[0].drawing
    first = painter.drawing(drawing, width=471.3, margin=122.3)
    painter.likelihood_bar((5, 20))
    other = Painter(FontSource.shipped()).drawing(drawing, width=471.3, margin=122.3)
    assert first.data == painter.drawing(drawing, width=471.3, margin=122.3).data == other.data


def test_no_letter_touches_the_edge(painter: Painter) -> None:
    for figure in figures():
        image = opened(painter.drawing(figure.drawing, width=471.3, margin=122.3))
        for x in (0, image.width - 1):
            edge = [image.getpixel((x, y)) for y in range(image.height)]
            assert all(isinstance(p, tuple) and min(p) > 150 for p in edge)


def test_arabic_labels_are_drawn_from_the_right(painter: Painter) -> None:
    def lane(label: str) -> bytes:
        event = TimelineEvent(label="x", date="1", start=0, end=0)
        drawing = Timeline(days=2, ticks=(), lanes=(Lane(label=label, events=(event,)),))
        return painter.drawing(drawing, width=300, margin=122).data

    assert lane("مالي") != lane("لمايي")
    assert lane("مالي") != lane("")


@pytest.mark.parametrize("band", [(5, 20), (55, 80), (95, 99)])
def test_a_likelihood_bar_is_filled_where_its_band_is(
    painter: Painter, band: tuple[int, int]
) -> None:
    image = opened(painter.likelihood_bar(band))
    dark = [
        x
        for x in range(image.width)
        if sum(image.getpixel((x, image.height // 2))) < 300  # type: ignore[arg-type]
    ]
    assert min(dark) == pytest.approx(image.width * band[0] / 100, abs=3)
    assert max(dark) == pytest.approx(image.width * band[1] / 100, abs=3)
    middle = image.getpixel((image.width // 2, image.height // 2))
    assert middle == WHITE or band[0] < 50 < band[1]
