"""The colours of the window by role: one table each for light and dark.

Contrast of every text role on every ground it stands on is 4.5:1 or more, of
`field` 3:1 (WCAG 2.1, 1.4.3 and 1.4.11); the tests compute them.
"""

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """A full set of colours, each as `#RRGGBB`, named by what it is used for."""

    chrome: str
    panel: str
    base: str
    raised: str
    table: str
    hover: str
    press: str
    select: str
    soft: str
    chip: str
    line: str
    line2: str
    field: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    err: str
    err_soft: str
    warn: str
    warn_soft: str
    ok: str
    ok_soft: str

    @property
    def dark(self) -> bool:
        """Whether text is lighter than its ground."""
        return QColor(self.text).lightness() > QColor(self.base).lightness()


LIGHT = Colours(
    chrome="#F3F2EF",
    panel="#F8F7F5",
    base="#FFFFFF",
    raised="#FFFFFF",
    table="#E4E2DD",
    hover="#ECEAE6",
    press="#D9D6D0",
    select="#DDEBEA",
    soft="#E3F0EF",
    chip="#EAE7E2",
    line="#E2DFD9",
    line2="#CFCBC4",
    field="#87837A",
    text="#1E1D1B",
    text2="#55524C",
    text3="#6B6861",
    accent="#0B656B",
    accent_hover="#084F54",
    on_accent="#FFFFFF",
    selection="#B9DCDA",
    err="#B3261E",
    err_soft="#FBE9E7",
    warn="#8A5300",
    warn_soft="#FBF0DC",
    ok="#2C6B2F",
    ok_soft="#E6F2E5",
)

DARK = Colours(
    chrome="#17181A",
    panel="#1C1D20",
    base="#222326",
    raised="#2C2E32",
    table="#111214",
    hover="#292B2F",
    press="#34363B",
    select="#1C3537",
    soft="#1D3436",
    chip="#3A3D42",
    line="#303237",
    line2="#404349",
    field="#7E8188",
    text="#E8E6E1",
    text2="#B2AFA8",
    text3="#A3A099",
    accent="#5CC1C4",
    accent_hover="#83D3D5",
    on_accent="#06282A",
    selection="#2A5F63",
    err="#FF8A80",
    err_soft="#3A2423",
    warn="#F0B355",
    warn_soft="#372C1B",
    ok="#86C98A",
    ok_soft="#223325",
)

_ROLES: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, "chrome"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "base"),
    (QPalette.ColorRole.AlternateBase, "panel"),
    (QPalette.ColorRole.ToolTipBase, "raised"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.PlaceholderText, "text3"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.Button, "panel"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "on_accent"),
    (QPalette.ColorRole.Light, "raised"),
    (QPalette.ColorRole.Midlight, "line"),
    (QPalette.ColorRole.Mid, "line2"),
    (QPalette.ColorRole.Dark, "field"),
    (QPalette.ColorRole.Shadow, "table"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.Accent, "accent"),
)


def qt_palette(colours: Colours) -> QPalette:
    """The Qt palette of these colours, disabled text in `text3`."""
    palette = QPalette()
    for role, name in _ROLES:
        palette.setColor(role, QColor(getattr(colours, name)))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.text3))
    return palette


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio of two colours, from 1 to 21."""
    first, second = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (first + 0.05) / (second + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def role_names() -> tuple[str, ...]:
    """The names of all roles."""
    return tuple(field.name for field in fields(Colours))
