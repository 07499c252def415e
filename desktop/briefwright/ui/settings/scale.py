"""How large everything of the windows is, from one start to the next: Qt takes it only at its start."""

import os
from collections.abc import MutableMapping

from PySide6.QtCore import QSettings

SCALES = (0.5, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
"""The sizes that can be chosen."""

VARIABLE = "QT_SCALE_FACTOR"


def kept_scale(settings: QSettings) -> float:
    """The size that was kept, 1 where none or an unknown one is."""
    try:
        kept = float(str(settings.value("scale", 1.0)))
    except ValueError:
        return 1.0
    return kept if kept in SCALES else 1.0


def keep_scale(settings: QSettings, scale: float) -> None:
    """Keeps a size for the next start."""
    settings.setValue("scale", scale)


def scale_before_start(
    settings: QSettings, environment: MutableMapping[str, str] = os.environ
) -> None:
    """Lets Qt draw at the size that was kept, unless the desktop asks for one of its own."""
    scale = kept_scale(settings)
    if scale != 1.0:
        environment.setdefault(VARIABLE, str(scale))
