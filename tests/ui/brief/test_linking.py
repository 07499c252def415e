"""Links: what address was meant, where a link stands, and the text it is given to."""

import pytest
from PySide6.QtWidgets import QWidget

from briefwright.domain.prose import Mark, MarkKind, Prose
from briefwright.service.commands.blocks import AddBlock
from briefwright.service.project import Project
from briefwright.ui.brief.lines import Line, Place
from briefwright.ui.brief.linking import Link, Linking, link_at, linked, whole_address
from tests.kit.asker import ScriptedAsker
from tests.ui.brief.conftest import Sheet

TEXT = (Line(content=Prose(text="See the list and more")), Line(content=Prose(text="Next")))


@pytest.mark.parametrize(
    "given, meant",
    [
        (" https://example.org/a ", "https://example.org/a"),
        ("http://example.org", "http://example.org"),
        ("example.org/a?b=c", "https://example.org/a?b=c"),
        ("desk@example.org", "mailto:desk@example.org"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        ("https://example.org/wiki/A_(b)", "https://example.org/wiki/A_%28b%29"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https://", None),
        ("two words.org", None),
        ("nothing", None),
        ("", None),
    ],
)
def test_the_address_that_was_meant(given: str, meant: str | None) -> None:
    assert whole_address(given) == meant


def test_a_link_is_found_at_its_edges_and_inside_only_where_a_letter_follows() -> None:
    lines = linked(TEXT, Place(0, 8), Place(0, 12), "https://example.org")
    link = Link(line=0, start=8, end=12, address="https://example.org")
    assert [link_at(lines, Place(0, at)) for at in (7, 8, 12, 13)] == [None, link, link, None]
    assert link_at(lines, Place(0, 12), inside=True) is None
    assert link_at(lines, Place(5, 0)) is None


def test_a_stretch_over_several_lines_is_linked_and_freed() -> None:
    lines = linked(TEXT, Place(0, 17), Place(1, 4), "https://example.org")
    assert [line.content.marks for line in lines] == [
        (Mark(start=17, end=21, kind=MarkKind.LINK, detail="https://example.org"),),
        (Mark(start=0, end=4, kind=MarkKind.LINK, detail="https://example.org"),),
    ]
    assert linked(lines, Place(0, 0), Place(1, 4), None) == TEXT


class SlowAsker(ScriptedAsker):
    """Answers once another window has written a line at the top."""

    def __init__(self, sheet: Sheet, elsewhere: Project) -> None:
        super().__init__()
        self.sheet, self.elsewhere = sheet, elsewhere

    def line(self, parent: QWidget | None, title: str, label: str, text: str) -> str | None:
        first = AddBlock(owner=self.sheet.written.section, content=Prose(text="First."), index=0)
        self.elsewhere.run(first)
        self.sheet.see_others()
        return super().line(parent, title, label, text)


def test_a_link_spares_what_came_while_its_address_was_asked_for(
    sheet: Sheet, elsewhere: Project
) -> None:
    asker, before = SlowAsker(sheet, elsewhere), sheet.texts()
    asker.lines.append("example.org")
    sheet.select((1, 0), (1, 7))
    Linking(sheet.page, sheet.writer, asker, sheet.page).edit()
    assert sheet.texts() == sheet.shown() == ["First.", *before]
    link = Mark(start=0, end=7, kind=MarkKind.LINK, detail="https://example.org")
    assert [block.content.marks for block in sheet.stored()[1:]] == [(), (link,)]
