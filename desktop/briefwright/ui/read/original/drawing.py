"""Pictures of the pages of one PDF, asked for one after the other while they are in sight."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from briefwright.domain.errors import UserError
from briefwright.service.originals import Original, Originals, Picture
from briefwright.service.project import Project
from briefwright.ui.bridge import Bridge
from briefwright.ui.speech.saying import said
from briefwright.ui.widgets.page_table import PageTable, Wanted

TICKET = "read.original.page"

Drawn = Picture | UserError


class Drawing(QObject):
    """Fills one table of pages; a page that cannot be drawn says why and is not asked for again.

    `ready` tells whether anything is asked of the worker at the moment.
    """

    def __init__(self, bridge: Bridge, originals: Originals, pages: PageTable) -> None:
        super().__init__(pages)
        self._bridge, self._originals, self._pages = bridge, originals, pages
        self._original: Original | None = None
        self._waiting: tuple[int, ...] = ()
        self._scale = 1.0
        self._asked: tuple[Original, int, float] | None = None
        pages.wanted.connect(self._want)

    def show(self, original: Original | None) -> None:
        """Draws the pages of this file from now on, or none."""
        self._original = original
        self._waiting = ()

    def _want(self, wanted: Wanted) -> None:
        self._waiting, self._scale = wanted.pages, wanted.scale
        self._go_on()

    def _go_on(self) -> None:
        """Asks for the next page unless one is being drawn."""
        if self._asked is not None or self._original is None or not self._waiting:
            return
        page, *rest = self._waiting
        self._waiting = tuple(rest)
        self._asked = self._original, page, self._scale
        draw = partial(_drawn, self._originals, self._original, page, self._scale)
        self._bridge.read(TICKET, draw, self._take)

    def _take(self, drawn: Drawn) -> None:
        asked, self._asked = self._asked, None
        if asked is not None and asked[0] == self._original:
            _, page, scale = asked
            if isinstance(drawn, Picture):
                self._pages.take_pictures(scale, {page: _image(drawn)})
            else:
                self._pages.give_up(page, said(drawn))
        self._go_on()


def _drawn(
    originals: Originals, original: Original, page: int, scale: float, project: Project
) -> Drawn:
    try:
        return originals.draw(project, original, page + 1, scale)
    except UserError as error:
        return error


def _image(picture: Picture) -> QImage:
    form = QImage.Format.Format_RGB32
    shared = QImage(picture.data, picture.width, picture.height, picture.stride, form)
    return shared.copy()  # the bytes are not Qt's to keep
