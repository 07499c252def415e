"""The operators of one page. All that is painted is part of the logical tree or an artifact.

Places are in points from the upper left corner of the page; the format counts
from the lower left one.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from briefwright.export.pdf.file import number
from briefwright.export.pdf.lines import Segment
from briefwright.export.pdf.runs import Target
from briefwright.export.pdf.structure import Content, Node

ARTIFACT = "/Artifact BMC"


class LinkArea(NamedTuple):
    """A place on the page that leads somewhere, and its element of the tree."""

    box: tuple[float, float, float, float]
    target: Target
    node: Node | None


class PageCode:
    """Collects the operators of a page."""

    def __init__(self, index: int, height: float) -> None:
        self.index = index
        self.owners: list[Node] = []
        self.links: list[LinkArea] = []
        self._height = height
        self._code: list[str] = []
        self._owner: Node | str | None = None
        self._in_text = False
        self._font = ("", 0.0)
        self._fill = ""
        self._stroke = ""
        self._rise = 0.0
        self._shown: list[str] = []

    def leaves(self, owner: Node | str) -> bool:
        """Whether belonging to this owner closes what is open, and the pen with it."""
        return owner is not self._owner or not self._in_text

    def belong(self, owner: Node | str) -> None:
        """Lets what follows belong to an element, or be an artifact with this opening operator."""
        if owner is self._owner:
            return
        self._close()
        self._owner = owner
        if isinstance(owner, Node):
            mcid = len(self.owners)
            self.owners.append(owner)
            owner.kids.append(Content(self.index, mcid))
            self._code.append(f"/{owner.kind} <</MCID {mcid}>> BDC")
        else:
            self._code.append(owner)

    def at(self, x: float, y: float) -> None:
        """Moves the pen of the text to a place on a base line."""
        if self._shown:
            self._flush()
        if not self._in_text:
            self._code.append("BT")
            self._in_text = True
        self._code.append(f"1 0 0 1 {x:.2f} {self._height - y:.2f} Tm")

    def show(self, segment: Segment) -> None:
        """Shows a segment at the pen, which moves behind it."""
        ink = segment.ink
        if ink.colour != self._fill:
            self._flush()
            self._set_fill(ink.colour)
        if segment.plain is not None:
            if self._rise != ink.rise or self._font != (segment.font, ink.size):
                self._set(segment.font, ink.size, ink.rise)
            self._shown.append(segment.plain)
        for shape in segment.shapes:
            if shape.plain is not None:
                self._set(segment.font, ink.size, ink.rise)
                self._shown.append(shape.plain)
            for cut in shape.cuts:
                size = cut.scale * ink.size
                for raised, shown in cut.segments:
                    self._set(cut.font, size, ink.rise + raised * size / 1000)
                    self._shown.append(shown)

    def _set(self, font: str, size: float, rise: float) -> None:
        if self._font != (font, size):
            self._flush()
            self._font = (font, size)
            self._code.append(f"/{font} {number(size)} Tf")
        if rise != self._rise:
            self._flush()
            self._rise = rise
            self._code.append(f"{number(rise)} Ts")

    def bar(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fills a rectangle whose upper left corner is at that place."""
        self._end_text()
        if colour != self._fill:
            self._set_fill(colour)
        bottom = self._height - y - height
        self._code.append(f"{number(x)} {number(bottom)} {number(width)} {number(height)} re f")

    def polygon(self, points: Iterable[tuple[float, float]], colour: str) -> None:
        """Fills a polygon."""
        self._end_text()
        if colour != self._fill:
            self._set_fill(colour)
        path = [f"{number(x)} {number(self._height - y)}" for x, y in points]
        self._code.append(f"{path[0]} m {' '.join(f'{p} l' for p in path[1:])} h f")

    def disc(self, x: float, y: float, radius: float, colour: str) -> None:
        """Fills a circle, drawn as four curves."""
        self._end_text()
        if colour != self._fill:
            self._set_fill(colour)
        y, k = self._height - y, 0.5523 * radius
        curves = (
            (x + radius, y + k, x + k, y + radius, x, y + radius),
            (x - k, y + radius, x - radius, y + k, x - radius, y),
            (x - radius, y - k, x - k, y - radius, x, y - radius),
            (x + k, y - radius, x + radius, y - k, x + radius, y),
        )
        self._code.append(f"{number(x + radius)} {number(y)} m")
        self._code += [" ".join(map(number, curve)) + " c" for curve in curves]
        self._code.append("f")

    def stroke(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        width: float,
        colour: str,
        dash: tuple[float, float] | None = None,
        *,
        dotted: bool = False,
    ) -> None:
        """Draws a straight line; `dotted` with round dots."""
        self._end_text()
        if colour != self._stroke:
            self._stroke = colour
            self._code.append(f"{_rgb(colour)} RG")
        style = f"[{number(dash[0])} {number(dash[1])}] 0 d" if dash else "[] 0 d"
        self._code.append(
            f"{number(width)} w {1 if dotted else 0} J {style} "
            f"{number(start[0])} {number(self._height - start[1])} m "
            f"{number(end[0])} {number(self._height - end[1])} l S"
        )

    def finish(self) -> bytes:
        """The operators of the whole page."""
        self._close()
        return "\n".join(self._code).encode("ascii")

    def _set_fill(self, colour: str) -> None:
        self._fill = colour
        self._code.append(f"{_rgb(colour)} rg")

    def _flush(self) -> None:
        if self._shown:
            shown = self._shown
            whole = shown[0] if len(shown) == 1 else "".join(shown).replace("><", "")
            self._code.append(f"[{whole}] TJ")
            self._shown.clear()

    def _end_text(self) -> None:
        if self._shown:
            self._flush()
        if self._in_text:
            self._code.append("ET")
            self._in_text = False

    def _close(self) -> None:
        self._end_text()
        if self._owner is not None:
            self._code.append("EMC")
            self._owner = None


@lru_cache(maxsize=64)
def _rgb(colour: str) -> str:
    colour = colour.lstrip("#")
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.3f}" for at in (0, 2, 4))
