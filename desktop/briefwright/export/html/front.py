"""The first page as HTML: title, bottom line and key judgements."""

from typing import assert_never

from briefwright.document.model import BottomLine, JudgementBox, JudgementRow, Node, TitleBlock
from briefwright.export.html.inlines import InlineWriter
from briefwright.export.html.markup import NOTHING, Markup, element, escaped, join


class FrontWriter:
    """Writes what stands on the first page."""

    def __init__(self, inlines: InlineWriter) -> None:
        self._inlines = inlines

    def write(self, block: TitleBlock | BottomLine | JudgementBox) -> Markup:
        """One block of the first page."""
        match block:
            case TitleBlock():
                return self._title(block)
            case BottomLine():
                paragraphs = (
                    element("p", self._inlines.write(p.content), **self._inlines.named(p))
                    for p in block.paragraphs
                )
                return self._labelled("bottom-line", block, block.label, *paragraphs)
            case JudgementBox():
                return self._judgements(block)
            case _:
                assert_never(block)

    def _title(self, block: TitleBlock) -> Markup:
        kicker = element("p", escaped(block.kicker), class_="kicker") if block.kicker else NOTHING
        stand = (
            element("p", escaped(block.standfirst), class_="standfirst")
            if block.standfirst
            else NOTHING
        )
        facts = [
            element("div", element("dt", escaped(cell.label)), element("dd", escaped(cell.value)))
            for cell in block.cells
        ]
        return element(
            "header",
            kicker,
            element("h1", escaped(block.title)),
            stand,
            element("dl", *facts) if facts else NOTHING,
            class_="title",
            id=block.anchor,
        )

    def _labelled(self, kind: str, block: Node, label: str, *content: Markup) -> Markup:
        """A section of the first page under its label."""
        name = f"{kind}-title"
        title = element("h2", escaped(label), id=name)
        return element(
            "section",
            title,
            element("div", *content),
            class_=kind,
            id=block.anchor,
            aria_labelledby=name,
        )

    def _judgements(self, block: JudgementBox) -> Markup:
        explanation = element("p", escaped(block.explanation), class_="explanation")
        rows = element("ol", *(self._judgement(row) for row in block.rows))
        return self._labelled("judgements", block, block.label, explanation, rows)

    def _judgement(self, row: JudgementRow) -> Markup:
        term = element("strong", escaped(row.term))
        span = join(Markup(" "), escaped(row.range_text)) if row.range_text else NOTHING
        bar = NOTHING
        if row.band is not None:
            low, high = row.band
            mark = element("span", style=f"left:{low}%;width:{high - low}%")
            bar = element("div", mark, class_="bar", aria_hidden="true")
        margin = element(
            "div",
            element("p", term, span, class_="term"),
            bar,
            element("p", escaped(row.confidence_text), class_="degree"),
            class_="likelihood",
        )
        reasons = (
            element("p", self._inlines.write(row.reasons), class_="reasons")
            if row.reasons
            else NOTHING
        )
        statement = element("p", self._inlines.write(row.statement), class_="statement")
        return element("li", margin, element("div", statement, reasons), **self._inlines.named(row))
