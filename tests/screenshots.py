"""`make screenshots`: pictures of the window in `docs/screens/` and of the brief in `docs/pages/`.

The window is the real one on the sample project; nothing in it is staged but what is selected.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pypdfium2
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from briefwright.domain.source import Source
from briefwright.domain.text import Span
from briefwright.service.home import Home
from briefwright.service.passages import read_source
from briefwright.service.sample import keep_practice, keep_sample
from briefwright.ui.ask import DialogAsker
from briefwright.ui.desk import Desk
from briefwright.ui.publish.view import PublishView
from briefwright.ui.read.view import ReadView
from briefwright.ui.settings.language import speak
from briefwright.ui.theme.faces import load_faces
from briefwright.ui.window.frame import Frame
from tests.showcase import EXPORTS, ROOT

SCREENS, PAGES = ROOT / "docs" / "screens", ROOT / "docs" / "pages"
PAGE_WIDTH = 900
WIDE, NARROW = (1440, 900), (1024, 640)


def main() -> int:
    """Draws all pictures anew."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    PAGES.mkdir(parents=True, exist_ok=True)
    draw_pages()
    application = QApplication(sys.argv[:1])
    load_faces()
    with tempfile.TemporaryDirectory() as folder:
        draw_window(application, Path(folder))
    return 0


def draw_pages() -> None:
    """One picture for each page of the showcase."""
    for old in PAGES.glob("page-*.png"):
        old.unlink()
    with pypdfium2.PdfDocument(next(EXPORTS.glob("*.pdf"))) as pdf:
        for number, page in enumerate(pdf, start=1):
            picture = page.render(scale=PAGE_WIDTH / page.get_width()).to_pil()
            picture.convert("P", palette=1, colors=64).save(
                PAGES / f"page-{number}.png", optimize=True
            )


def draw_window(application: QApplication, folder: Path) -> None:
    """Start screen and views: light and dark, wide and narrow, and in Arabic."""
    os.environ["HOME"] = str(folder)  # paths are shown from the home folder on
    home = Home(data=folder / "Briefwright")
    home.data.mkdir()
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    desk = Desk(application, home=home, asker=DialogAsker(), settings=settings)
    for project, draw in ((keep_sample(home).project, _views), (keep_practice(home), _sources)):
        speak(application, "en")
        with _open(desk, project) as frame:
            for look in ("light", "dark"):
                desk.theme.apply(look)
                draw(frame, look, WIDE)
            desk.theme.apply("light")
            draw(frame, "narrow", NARROW)
        speak(application, "ar")
        with _open(desk, project) as frame:
            draw(frame, "rtl", WIDE)
    speak(application, "en")
    for look in ("light", "dark"):
        desk.theme.apply(look)
        start = desk.show_start()
        start.resize(*WIDE)
        _save(start, f"start-{look}")
        start.close()


@contextmanager
def _open(desk: Desk, sample: Path) -> Iterator[Frame]:
    desk.open_path(sample)
    frame = desk.frames[-1]
    yield frame
    frame.close()


def _views(frame: Frame, name: str, size: tuple[int, int]) -> None:
    frame.resize(*size)
    for key in ("read", "findings", "analysis", "brief", "publish"):
        frame.turn_to(key)
        view = frame.view(key)
        if isinstance(view, ReadView):
            _read(view)
        if isinstance(view, PublishView):
            _until(partial(_has_pages, view))
        _save(frame, f"{key}-{name}")


def _sources(frame: Frame, name: str, size: tuple[int, int]) -> None:
    """The sources of the project to practise on, and the pages of one of them."""
    frame.resize(*size)
    frame.turn_to("sources")
    _save(frame, f"sources-{name}")
    frame.turn_to("read")
    view = frame.view("read")
    assert isinstance(view, ReadView)
    with view.bridge.project.read() as reads:
        paged = next(source for source in reads.all(Source) if source.pages)
    view.open(paged.id)
    view.showing.turn(to_original=True)
    _save(frame, f"original-{name}")
    view.showing.turn(to_original=False)


def _has_pages(view: PublishView) -> bool:
    return view.pages.count > 0


def _read(view: ReadView) -> None:
    _until(lambda: view.source is not None)
    assert view.source is not None
    passages = read_source(view.bridge.project, view.source.id).passages
    denied = next(p for p in passages if p.annotation.anchor.quotation.startswith("Bamako denied"))
    view.choose(denied.finding.id)
    other = "Against this tense context"
    start = view.source.text.index(other)
    view.surface.setFocus()
    view.surface.select(Span(start=start, end=start + len(other)))
    view.surface.marked.emit()


def _save(widget: QWidget, name: str) -> None:
    deadline = QDeadlineTimer(400)
    while not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    widget.grab().toImage().save(str(SCREENS / f"{name}.png"))


def _until(ready: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(20_000)
    while not ready() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


if __name__ == "__main__":
    sys.exit(main())
