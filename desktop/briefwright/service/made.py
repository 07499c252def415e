"""Tables and figures as they will be printed, by the blocks that they are made of."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefwright.document.compose import compose
from briefwright.document.languages import is_right_to_left
from briefwright.document.model import Figure, Table
from briefwright.service.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A table or figure with the label that it is printed with, such as `Table 1`."""

    label: str
    node: Table | Figure
    rtl: bool = False


def read_made(project: Project, brief: str) -> Mapping[str, Made]:
    """What the blocks of a brief's sections make, by their ids.

    A table written by hand stands under its caption, or else under its first row.
    Costs a composition of the brief.
    """
    document = compose(project.snapshot(brief))
    rtl = is_right_to_left(document.meta.language)
    return {
        node.origin.row: Made(label=node.caption.label if node.caption else "", node=node, rtl=rtl)
        for node in document.body
        if isinstance(node, Table | Figure) and node.origin is not None
    }
