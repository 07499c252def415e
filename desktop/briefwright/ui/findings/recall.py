"""How the Findings view was left: table or board, order, groups and columns for the person; what it
was narrowed by and what was chosen for the project.
"""

from briefwright.ui.findings.grouping import Group
from briefwright.ui.findings.listing import ORDERS, By, Facet, Filter
from briefwright.ui.findings.narrowing import OUTLINE, Narrowing
from briefwright.ui.findings.work import FindingsWork
from briefwright.ui.widgets.memory import Memory


def restore(memory: Memory, narrowing: Narrowing, pane: FindingsWork) -> str | None:
    """The finding that was chosen; the rest is shown again as it was."""
    mine, here = memory.mine, memory.here
    pane.table.heads.take_up(mine)
    column = mine.word("order", among=ORDERS)
    if column is not None:
        narrowing.order = column, mine.flag("descending", otherwise=False)
    narrowing.group = Group(mine.word("group", among=tuple(Group)) or Group.NONE)
    pane.show_board(on=mine.flag("board", otherwise=False))
    filters = tuple(_filter(here.words(f"filter{n}")) for n in range(_count(memory)))
    narrowing.take(_facet(here.word("facet")), tuple(each for each in filters if each is not None))
    return here.word("chosen")


def remember(
    memory: Memory, narrowing: Narrowing, pane: FindingsWork, chosen: tuple[str, ...]
) -> None:
    """Keeps all of it."""
    mine, here = memory.mine, memory.here
    pane.table.heads.keep(mine)
    mine.keep("order", narrowing.order[0])
    mine.keep("descending", narrowing.order[1])
    mine.keep("group", narrowing.group.value)
    mine.keep("board", pane.shows_board)
    here.keep("facet", narrowing.facet)
    here.keep("filters", len(narrowing.filters))
    for number, each in enumerate(narrowing.filters):
        here.keep(f"filter{number}", [each.by.value, each.value, each.words])
    here.keep("chosen", chosen[0] if chosen else None)


def reset(narrowing: Narrowing, pane: FindingsWork) -> None:
    """The table as a new user has it."""
    pane.table.heads.reset()
    narrowing.order, narrowing.group = OUTLINE, Group.NONE
    pane.show_board(on=False)
    narrowing.changed.emit()


def _count(memory: Memory) -> int:
    return min(int(memory.here.number("filters") or 0), 20)


def _filter(kept: tuple[str, ...]) -> Filter | None:
    match kept:
        case (by, value, words) if by in tuple(By):
            return Filter(by=By(by), value=value, words=words)
        case _:
            return None


def _facet(kept: str | None) -> str:
    name = (kept or "").partition(":")[0]
    return kept if kept is not None and name in tuple(Facet) else Facet.ALL.value
