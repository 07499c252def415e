"""How the Sources view was left: order, columns and folded groups for the person; what it was
narrowed by and what was chosen for the project.
"""

from briefwright.service.source_filters import filters_of
from briefwright.ui.sources.columns import COLUMN_KEYS
from briefwright.ui.sources.furniture import Furniture
from briefwright.ui.sources.narrowing import Narrowing
from briefwright.ui.widgets.memory import Memory


def restore(memory: Memory, narrowing: Narrowing, furniture: Furniture) -> str | None:
    """The source that was chosen; the rest is shown again as it was."""
    mine, here = memory.mine, memory.here
    heads = furniture.pane.table.heads
    heads.take_up(mine)
    furniture.navigator.take_up(mine)
    column = mine.word("order", among=COLUMN_KEYS)
    if column is not None:
        narrowing.order = column, mine.flag("descending", otherwise=False)
    heads.show_order(narrowing.order[0], descending=narrowing.order[1])
    narrowing.filters = filters_of(here.words("filters"))
    return here.word("chosen")


def remember(
    memory: Memory, narrowing: Narrowing, furniture: Furniture, chosen: tuple[str, ...]
) -> None:
    """Keeps all of it; the words are not, so that nothing seems lost when a project opens."""
    mine, here = memory.mine, memory.here
    furniture.pane.table.heads.keep(mine)
    furniture.navigator.keep(mine)
    order = narrowing.lasting_order
    mine.keep("order", order[0])
    mine.keep("descending", order[1])
    here.keep("filters", list(narrowing.written()))
    here.keep("chosen", chosen[0] if chosen else None)
