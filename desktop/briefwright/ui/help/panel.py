"""The user guide beside the work: the page that fits, contents, search, and the keys."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefwright.ui.actions.deck import Deck
from briefwright.ui.help.guide import GuidePage, guide_pages, page_for, page_of, pages_with
from briefwright.ui.help.keys import NAME as KEYS
from briefwright.ui.help.keys import key_page
from briefwright.ui.speech.locale import spoken_in
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import ChoiceField, head

WIDTH = 352


class HelpPanel(QWidget):
    """Shows the guide; `view` tells which view is in front. `closed` when it was left."""

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        deck: Deck,
        view: Callable[[], str | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._theme = theme
        self._deck = deck
        self._view = view
        self._wanted: str | None = None
        self._page: GuidePage | None = None
        self.contents = ChoiceField(self.tr("Pages of the guide"), ())
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Search the guide"))
        self.words.setAccessibleName(self.tr("Search the guide"))
        self.words.setClearButtonEnabled(True)
        self._nothing = QLabel(self.tr("No page of the guide has these words."))
        self._nothing.setProperty("role", "hint")
        self._nothing.hide()
        self.text = QTextBrowser()
        self.text.setObjectName("help.text")
        self.text.setAccessibleName(self.tr("User guide"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.document().setDocumentMargin(16)
        self.text.document().setIndentWidth(16)
        self._close = QToolButton()
        self._close.setIconSize(QSize(16, 16))
        self._close.setAccessibleName(self.tr("Close the guide"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self.words.textChanged.connect(lambda _words: self._search(again=False))
        self.words.returnPressed.connect(lambda: self._search(again=True))
        self.contents.committed.connect(lambda name: self.open(str(name)))
        self.text.anchorClicked.connect(self._follow)
        self._close.clicked.connect(self.closed)
        theme.changed.connect(self._repaint)
        self._repaint()

    @property
    def page(self) -> str | None:
        """The name of the page that is shown."""
        return None if self._page is None else self._page.name

    def pages(self) -> tuple[GuidePage, ...]:
        """All pages, that of the keys last."""
        return (*guide_pages(spoken_in()), page_of(KEYS, key_page(self._deck)))

    def want(self, page: str) -> None:
        """Opens this page when the panel is shown next, or at once while it is."""
        self._wanted = page
        if self.isVisible():
            self._open_wanted()

    def open(self, name: str) -> None:
        """Shows a page from its beginning."""
        self._page = next((page for page in self.pages() if page.name == name), None)
        self.contents.show_value(name)
        self._write()

    def showEvent(self, event: QShowEvent) -> None:
        """Shows the page for the view in front."""
        super().showEvent(event)
        if self.contents.count() == 0:
            self.contents.fill([(page.title, page.name) for page in self.pages()])
        self._open_wanted()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the guide."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _open_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        self.open(wanted or page_for(self._view()))

    def _follow(self, address: QUrl) -> None:
        self.open(address.path().removesuffix(".md"))

    # --- looking for words ---------------------------------------------------

    def _search(self, *, again: bool) -> None:
        """Goes to the next place with these words, on the page shown first."""
        words = self.words.text().strip()
        found = pages_with(words, self.pages())
        self._nothing.setVisible(bool(words) and not found)
        if not found:
            return
        names = [page.name for page in found]
        if self.page in names:
            if self._mark(words, from_start=not again):
                return
            if again:
                following = names[(names.index(self.page) + 1) % len(names)]
                self.open(following)
                self._mark(words, from_start=True)
                return
        self.open(names[0])
        self._mark(words, from_start=True)

    def _mark(self, words: str, *, from_start: bool) -> bool:
        """Whether the words, or the first of them, stand further on; they are selected then."""
        cursor = self.text.textCursor()
        if from_start:
            cursor = QTextCursor(self.text.document())
        for wanted in (words, words.split(maxsplit=1)[0]):
            place = self.text.document().find(wanted, cursor)
            if not place.isNull():
                self.text.setTextCursor(place)
                return True
        return False

    # --- how it is made ------------------------------------------------------

    def _write(self) -> None:
        if self._page is None:
            return
        self.text.document().setDefaultFont(font(Face.BODY, self._theme.zoom))
        self.text.setMarkdown(self._page.text)
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()  # laid out once, and not anew with each paragraph
        block = self.text.document().begin()
        while block.isValid():
            self._set(QTextCursor(block), block)
            block = block.next()
        cursor.endEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.text.setTextCursor(cursor)
        self.text.verticalScrollBar().setValue(0)

    def _set(self, cursor: QTextCursor, block: QTextBlock) -> None:
        """Sets a paragraph or heading in the faces of the window."""
        level = block.blockFormat().headingLevel()
        form = QTextBlockFormat()
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        form.setLineHeight(120 if level else 140, proportional)
        form.setTopMargin({0: 4, 1: 0}.get(level, 16))
        form.setBottomMargin(4 if level == 0 else 8)
        cursor.mergeBlockFormat(form)
        for piece in _pieces(block):
            self._set_piece(piece, level)

    def _set_piece(self, cursor: QTextCursor, level: int) -> None:
        colours, was = self._theme.colours, cursor.charFormat()
        form = QTextCharFormat(was)
        form.clearProperty(QTextCharFormat.Property.FontSizeAdjustment.value)
        if level:
            form.setFont(font(Face.HEADING if level == 1 else Face.BODY_STRONG, self._theme.zoom))
        else:
            face = font(Face.BODY, self._theme.zoom)
            if was.fontWeight() > QFont.Weight.Medium:
                face.setWeight(QFont.Weight.DemiBold)
            face.setItalic(was.fontItalic())
            form.setFont(face)
        form.setForeground(QColor(colours.accent if was.isAnchor() else colours.text))
        if was.fontFixedPitch():
            form.setFontFixedPitch(False)
            form.setBackground(QColor(colours.chip))
        cursor.setCharFormat(form)

    def _lay_out(self) -> None:
        edge = QFrame()
        edge.setFixedWidth(1)
        edge.setProperty("role", "edge")
        edge.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        above = QVBoxLayout()
        above.setContentsMargins(16, 8, 16, 8)
        above.setSpacing(8)
        above.addWidget(self.contents)
        above.addWidget(self.words)
        above.addWidget(self._nothing)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(head(self.tr("Guide"), self._close))
        column.addLayout(above)
        column.addWidget(self.text, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(edge)
        row.addLayout(column, 1)
        self.setFocusProxy(self.text)

    def _repaint(self) -> None:
        colours = self._theme.colours
        self._close.setIcon(self._theme.icons.icon("x", 16, colours.text2))
        self.text.setStyleSheet(f"QTextBrowser {{ background: {colours.panel}; }}")
        self._write()


def _pieces(block: QTextBlock) -> list[QTextCursor]:
    """A selection for each stretch of the block that is set alike."""
    found: list[QTextCursor] = []
    place = block.begin()
    while not place.atEnd():
        piece = place.fragment()
        if piece.isValid():
            cursor = QTextCursor(block)
            cursor.setPosition(piece.position())
            end = piece.position() + piece.length()
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            found.append(cursor)
        place += 1
    return found
