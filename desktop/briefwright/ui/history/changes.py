"""What the chosen act changed: row by row, each field before and after."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from briefwright.domain.prose import Prose
from briefwright.edits.compare import Fate
from briefwright.service.act_lines import ActLines, FieldChange, Life, RowChange
from briefwright.ui.speech.field_words import field_words, kind_words
from briefwright.ui.speech.saying import about, begins_leftward
from briefwright.ui.speech.value_words import value_words
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marked import Pen
from briefwright.ui.widgets.marks import isolated

LONGEST_TITLE = 90


class ChangeText(QTextBrowser):
    """Shows the changes of one act; blank without one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history.changes")
        self.setAccessibleName(self.tr("What it changed"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(16)
        self._theme = theme
        self._shown: ActLines | None = None
        theme.changed.connect(self._write)

    def show_lines(self, lines: ActLines | None) -> None:
        """Shows what an act changed, nothing for None."""
        self._shown = lines
        self._write()

    def _write(self) -> None:
        self.clear()
        self.setStyleSheet(f"QTextBrowser {{ background: {self._theme.colours.panel}; }}")
        if self._shown is None:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # laid out once, and not anew with each word
        for number, row in enumerate(self._shown.rows):
            self._begin(cursor, first=number == 0, above=12)
            self._row(cursor, row)
        if not self._shown.rows:
            self._say(cursor, self.tr("It changed nothing that is shown."))
        if self._shown.left_out:
            self._begin(cursor, above=12)
            words = self.tr("And {0} more.").format(self._shown.left_out)
            self._say(cursor, words)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _row(self, cursor: QTextCursor, row: RowChange) -> None:
        title = " ".join(row.title.split())
        short = title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1]}…"
        cursor.insertText(kind_words(row.table), self._form(Face.META_STRONG, text2=True))
        if short and row.life is not Life.NEW:
            cursor.insertText(f"  {isolated(short)}", self._form(Face.META, text2=True))
        match row.life:
            case Life.GONE:
                self._begin(cursor)
                self._pen().write_prose(
                    cursor, Prose(text=self.tr("Removed")), self._pen().of(Fate.REMOVED)
                )
            case Life.NEW:
                cursor.insertText("  " + self.tr("new"), self._form(Face.META, text2=True))
            case None:
                pass
        if row.moved:
            self._begin(cursor)
            self._say(cursor, self.tr("Stands in another place since."))
        for field in row.fields:
            self._field(cursor, field)

    def _field(self, cursor: QTextCursor, field: FieldChange) -> None:
        before, after = (self._words(field.column, each) for each in (field.before, field.after))
        if not field.pieces and before == after:
            return
        self._begin(cursor, above=4)
        name = self._form(Face.HINT, text2=True)
        cursor.insertText(about(field_words(field.column), ""), name)
        pen = self._pen()
        said = "".join(piece.prose.text for piece in field.pieces) or f"{before}{after}"
        if begins_leftward(said) != self.isRightToLeft():
            self._begin(cursor)  # a paragraph of its own, which runs its own way
        if field.pieces:
            pen.write(cursor, field.pieces)
            if all(piece.fate is Fate.KEPT for piece in field.pieces):
                self._say(cursor, "  " + self.tr("set otherwise"))
            return
        if before:
            pen.write_prose(cursor, Prose(text=before), pen.of(Fate.REMOVED))
            cursor.insertText("  ", name)
        if after:
            pen.write_prose(cursor, Prose(text=after), pen.of(Fate.ADDED))

    def _words(self, column: str, value: object) -> str:
        match value:
            case None | "":
                return ""
            case tuple():
                return "; ".join(self._words(column, each) for each in value)
            case Prose():
                return value.plain
            case _:
                return value_words(column, value) or str(value)

    def _pen(self) -> Pen:
        return Pen(font=font(Face.BODY), colours=self._theme.colours, labels={})

    def _form(self, face: Face, *, text2: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(font(face))
        colours = self._theme.colours
        form.setForeground(QColor(colours.text2 if text2 else colours.text))
        return form

    def _say(self, cursor: QTextCursor, words: str) -> None:
        form = self._form(Face.META, text2=True)
        italic = QFont(form.font())
        form.setFont(italic)
        cursor.insertText(words, form)

    def _begin(self, cursor: QTextCursor, *, first: bool = False, above: int = 0) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(0 if first else above)
        form.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if first:
            cursor.setBlockFormat(form)
        else:
            cursor.insertBlock(form)
