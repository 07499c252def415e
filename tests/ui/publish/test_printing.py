"""Printing from anywhere in the window: the real pages, those that are wanted."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.ui.publish.view import PublishView
from tests.kit.desk import sample_project, whole_window
from tests.kit.drivers import Opened


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Opened]:
    project = sample_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (made, _desk):
        yield made


def printed(opened: Opened, target: Path) -> PublishView:
    """The view after Ctrl+P has printed into the file."""
    opened.asker.print_files.append(target)
    opened.hands.press("Ctrl+P")
    view = opened.frame.view("publish")
    assert isinstance(view, PublishView)
    opened.hands.until(lambda: "Printed" in view.form.done)
    return view


def sizes(path: Path) -> list[tuple[int, int]]:
    with pypdfium2.PdfDocument(path) as document:
        return [(round(page.get_width()), round(page.get_height())) for page in document]


def darkness(path: Path, number: int) -> float:
    """How much of a page is dark, from 0 to 1."""
    with pypdfium2.PdfDocument(path) as document:
        picture = document[number].render(scale=0.5).to_pil().convert("L")
    histogram: list[int] = picture.histogram()
    return sum(histogram[:128]) / max(1, sum(histogram))


def test_every_page_of_the_brief_is_printed_in_its_size(opened: Opened, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"
    view = printed(opened, target)
    assert opened.frame.current == "publish"
    assert len(sizes(target)) == view.pages.count
    assert set(sizes(target)) == {(595, 842)}
    assert view.outcome.pdf is not None
    original = tmp_path / "original.pdf"
    original.write_bytes(view.outcome.pdf.data)
    for number in range(view.pages.count):
        assert abs(darkness(target, number) - darkness(original, number)) < 0.03
    assert darkness(target, 0) > 0.01
    assert view.form.done == f"Printed: {view.pages.count} pages"


def test_only_the_pages_that_are_wanted_are_printed(opened: Opened, tmp_path: Path) -> None:
    opened.asker.printed_pages = (2, 3)
    target = tmp_path / "printed.pdf"
    printed(opened, target)
    assert len(sizes(target)) == 2


def test_nothing_is_printed_when_the_dialog_was_left(opened: Opened) -> None:
    opened.asker.print_files.append(None)
    opened.hands.press("Ctrl+P")
    opened.hands.until(lambda: any(asked.title == "Print" for asked in opened.asker.asked))
    view = opened.frame.view("publish")
    assert isinstance(view, PublishView)
    assert view.form.done == ""


def test_the_print_preview_is_the_publish_view(opened: Opened) -> None:
    opened.frame.turn_to("brief")
    opened.hands.press("Ctrl+Shift+R")
    assert opened.frame.current == "publish"
