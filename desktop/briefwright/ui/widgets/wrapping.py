"""Words broken into the lines of a card."""

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from briefwright.ui.text.offsets import Offsets
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.widgets.marks import elided, isolated


def broken(words: str, face: Face | QFont, most: int, width: float) -> tuple[str, ...]:
    """The words in at most so many lines of a card, the last one cut with an ellipsis.

    Each line keeps its own direction, so that a comma at its end stands there in a mirrored window
    too.
    """
    made, width = font(face) if isinstance(face, Face) else face, max(width, 60)
    metrics = QFontMetricsF(made)
    words = " ".join(words.split())
    if metrics.horizontalAdvance(words) <= width:
        return (isolated(words),) if words else ()
    offsets = Offsets(words)
    layout = QTextLayout(words, made)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = offsets.from_qt(line.textStart())
        end = offsets.from_qt(line.textStart() + line.textLength())
        if len(lines) == most - 1:
            lines.append(elided(words[start:].strip(), metrics, width))
        else:
            lines.append(isolated(words[start:end].strip()))
    layout.endLayout()
    return tuple(line for line in lines if line)
