"""Tables as HTML: heads of columns and rows are heads, cells are places that links lead to."""

from briefwright.document.model import Align, Cell, Column, Row, Table
from briefwright.export.html.inlines import InlineWriter
from briefwright.export.html.markup import NOTHING, Markup, element, void


class TableWriter:
    """Writes tables."""

    def __init__(self, inlines: InlineWriter) -> None:
        self._inlines = inlines

    def write(self, table: Table) -> Markup:
        """A table with its caption and note."""
        caption = NOTHING
        if table.caption is not None:
            caption = element("caption", self._inlines.caption(table.caption))
        total = sum(column.share for column in table.columns)
        widths = [
            void("col", style=f"width:{100 * column.share / total:.2f}%")
            for column in table.columns
        ]
        head = element("tr", *self._cells(table, table.head, is_head=True))
        rows = [
            Markup(f"{element('tr', *self._cells(table, row, is_head=False))}\n")
            for row in table.rows
        ]
        made = element(
            "table",
            caption,
            element("colgroup", *widths),
            element("thead", head),
            Markup("\n"),
            element("tbody", *rows),
            class_=table.style,
        )
        note = (
            element("p", self._inlines.write(table.note), class_="note") if table.note else NOTHING
        )
        return element("div", made, note, class_="wide table", **self._inlines.named(table))

    def _cells(self, table: Table, row: Row, *, is_head: bool) -> list[Markup]:
        return [
            self._cell(
                cell,
                column,
                scope="col" if is_head else "row" if table.row_heads and index == 0 else None,
            )
            for index, (cell, column) in enumerate(zip(row.cells, table.columns, strict=True))
        ]

    def _cell(self, cell: Cell, column: Column, *, scope: str | None) -> Markup:
        names = [column.style] if column.style not in ("cell", "row-head") else []
        names += ["end"] if column.align is Align.END else []
        names += ["quiet"] if cell.quiet else []
        return element(
            "th" if scope else "td",
            self._inlines.write(cell.content),
            id=cell.anchor,
            scope=scope,
            class_=" ".join(names) or None,
        )
