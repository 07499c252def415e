"""Words broken into the lines of a card."""

from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from briefwright.ui.theme.faces import Face, font
from briefwright.ui.widgets.marks import elided


def broken(words: str, face: Face, most: int, width: int) -> tuple[str, ...]:
    """The words in at most so many lines of a card, the last one cut with an ellipsis."""
    made, width = font(face), max(width, 60)
    layout = QTextLayout(words, made)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = line.textStart(), line.textStart() + line.textLength()
        last = len(lines) == most - 1
        rest = words[start:] if last else words[start:end]
        lines.append(elided(rest.strip(), QFontMetricsF(made), width) if last else rest.strip())
    layout.endLayout()
    return tuple(line for line in lines if line)
