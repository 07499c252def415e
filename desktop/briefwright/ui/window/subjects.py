"""Which row a person is at, view by view: what "this" means where its history is asked for."""

from briefwright.domain.prose import Slot
from briefwright.ui.window.views import Views


def row_in_front(views: Views, key: str | None) -> str | None:
    """The id of the row that is chosen in the view with this key; None for none."""
    match key:
        case "sources":
            source = views.sources.record.source
            return None if source is None else source.id
        case "read":
            reading = views.read.source
            return views.read.surface.active or (None if reading is None else reading.id)
        case "findings":
            return next(iter(views.findings.chosen), None)
        case "brief":
            return _row_in_brief(views)
        case _:
            return None


def _row_in_brief(views: Views) -> str | None:
    """The paragraph with the caret; the section or brief while that is not in the project."""
    view = views.brief
    part = view.part
    if part is None or part.slot is None:
        return view.brief
    number = view.page.caret().line
    lines = view.page.lines
    written = lines[number].id if number < len(lines) else None
    return written or (part.owner if part.slot is Slot.BODY else view.brief)
