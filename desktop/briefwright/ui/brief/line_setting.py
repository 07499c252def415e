"""The lines of one block: broken in the measure, or each cell of a row in its own column."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextLine, QTextOption

from briefwright.ui.brief.cells import Columns, spans_of

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_BASELINE = 0.8
"""The part of a fixed line height that lies above the base line, as Qt has it."""


def set_text(block: QTextBlock, option: QTextOption, measure: float) -> float:
    """Sets running text; its height in pixels."""
    form, layout = block.blockFormat(), block.layout()
    layout.setTextOption(_turned(option, block.textDirection()))
    _show_head(block, columns=None)
    width = max(measure - form.leftMargin() - form.rightMargin(), 20.0)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        top += _stand(line, form, form.leftMargin(), top)
    layout.endLayout()
    return top


def set_row(block: QTextBlock, columns: Columns, option: QTextOption, *, head: bool) -> float:
    """Sets the cells of a row beside each other; the height of the highest in pixels."""
    form, layout = block.blockFormat(), block.layout()
    layout.setTextOption(_turned(option, block.textDirection()))
    _show_head(block, columns=columns if head else None)
    spans = spans_of(block.text())
    layout.beginLayout()
    lowest = form.lineHeight()
    for number, (start, end) in enumerate(spans):
        box = columns.box(number)
        top, at = 0.0, start
        while at < end:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(box.width())
            if line.textStart() + line.textLength() >= end - 1:
                line.setNumColumns(max(end - line.textStart(), 0), box.width())
            top += _stand(line, form, box.left(), top)
            at = line.textStart() + max(line.textLength(), 1)
        lowest = max(lowest, top)
    if not block.text():
        line = layout.createLine()
        line.setLineWidth(columns.box(0).width())
        _stand(line, form, columns.box(0).left(), 0.0)
    layout.endLayout()
    return lowest


def _show_head(block: QTextBlock, *, columns: Columns | None) -> None:
    """Sets a head row apart; asked of Qt only where it differs, as each change there costs a setting."""
    layout = block.layout()
    known = layout.formats()
    wanted = [] if columns is None else columns.head_formats(block)
    if [(f.start, f.length) for f in known] != [(f.start, f.length) for f in wanted]:
        layout.setFormats(wanted)


def _turned(option: QTextOption, direction: Qt.LayoutDirection) -> QTextOption:
    made = QTextOption(option)
    made.setTextDirection(direction)
    rtl = direction == Qt.LayoutDirection.RightToLeft
    made.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    return made


def _stand(line: QTextLine, form: QTextBlockFormat, left: float, top: float) -> float:
    """Puts a line there; how high it is."""
    if form.lineHeightType() != _FIXED:
        line.setPosition(QPointF(left, top))
        return line.height()
    high = form.lineHeight()
    rise = line.ascent() + max(line.leading(), 0.0) - high * _BASELINE
    line.setPosition(QPointF(left, top - rise))
    return high
