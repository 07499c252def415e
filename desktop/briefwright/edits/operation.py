"""The sorts of operation that history tells apart; what each one does stands in its command."""

from enum import StrEnum


class OpKind(StrEnum):
    """What sort of act an operation was. Values are stored and never change."""

    CREATE = "create"
    ADD = "add"
    SET = "set"
    REMOVE = "remove"
    MOVE = "move"
    TEXT = "text"
    IMPORT = "import"
    COMPOSE = "compose"
    MERGE = "merge"
    UNDO = "undo"
    REDO = "redo"
    RESOLVE = "resolve"
    EMPTY = "empty"
