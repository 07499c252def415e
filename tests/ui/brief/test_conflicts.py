"""Where two windows disagree, both versions stand in place, and one key keeps either of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.domain.brief import Section
from briefwright.domain.prose import Prose
from briefwright.edits.splice import Splice
from briefwright.service.commands.blocks import SpliceProse
from briefwright.service.commands.judgements import AddJudgement, WriteJudgement
from briefwright.service.commands.sections import EditSection
from briefwright.service.project import Project
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.view import BriefView
from briefwright.ui.widgets.versions import Versions
from tests.kit.drivers import Hands, Opened, open_again, window_on
from tests.ui.brief.conftest import Written, write_project

SECOND = "Nothing else is known."


class Desk:
    """The window under test, and the same project in another one."""

    def __init__(self, opened: Opened, view: BriefView, written: Written, other: Project) -> None:
        self.hands: Hands = opened.hands
        self.frame = opened.frame
        self.project = opened.project
        self.view = view
        self.written = written
        self.other = other

    def disagree(self) -> None:
        """Both write another word into the same place of the second paragraph."""
        mine = self.project.blocks(self.written.section)[1]
        theirs = self.other.blocks(self.written.section)[1]
        for project, block, words in (
            (self.project, mine, "Little"),
            (self.other, theirs, "Much"),
        ):
            splice = Splice(start=0, end=len("Nothing"), insert=Prose(text=words))
            project.run(
                SpliceProse(block=block.id, base=block.content, splice=splice, seen=block.seen)
            )

    def panels(self) -> list[Versions]:
        """The versions shown in the text."""
        return list(self.view.conflicts.panels.values())

    def wait(self) -> Versions:
        """The only versions shown, once they are."""
        self.hands.until(lambda: len(self.panels()) == 1)
        return self.panels()[0]

    def number(self, panel: Versions, words: str) -> int:
        """The number of the version that begins so."""
        return next(
            reading.number
            for reading, said in zip(panel.standing.readings, panel.said, strict=True)
            if said.startswith(words)
        )


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    written = write_project(tmp_path)
    other = open_again(written.project, tmp_path)
    with window_on(
        written.project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=BriefView, key="brief"
    ) as (opened, view):
        opened.hands.until(lambda: view.part is not None and view.labels.evidence.citable)
        yield Desk(opened, view, written, other)
    other.close(publish=False)


@pytest.mark.parametrize("kept", ["Little", "Much"])
def test_both_versions_stand_under_the_line_and_a_key_keeps_one(desk: Desk, kept: str) -> None:
    desk.disagree()
    panel = desk.wait()
    assert sorted(said.split()[0] for said in panel.said) == ["Little", "Much"]
    assert panel.isVisible()
    assert panel.parentWidget() is desk.view.page.viewport()
    desk.view.page.setFocus()
    desk.view.page.put_caret(Place(1, 0))
    desk.hands.press("Ctrl+Shift+B")
    button = panel.buttons[desk.number(panel, kept)]
    while not button.hasFocus():
        desk.hands.press("Tab")
    desk.hands.press("Return")
    assert desk.project.conflicts() == ()
    assert desk.project.blocks(desk.written.section)[1].content.text.startswith(kept)
    desk.hands.until(lambda: not desk.panels())
    assert desk.view.page.hasFocus()


def test_the_line_gets_room_for_the_versions_and_gives_it_back(desk: Desk) -> None:
    page = desk.view.page
    block = page.document().findBlockByNumber(1)
    before = page.layout_of_text.room_below(block).height()
    desk.disagree()
    panel = desk.wait()
    assert page.layout_of_text.room_below(block).height() >= before + panel.height()
    desk.hands.until(lambda: panel.y() > page.cursorRect().height())
    desk.hands.click(panel.buttons[1])
    desk.hands.until(lambda: not desk.panels())
    assert page.layout_of_text.room_below(block).height() == before


def test_writing_on_in_the_line_settles_nothing_and_loses_neither(desk: Desk) -> None:
    desk.disagree()
    desk.wait()
    page = desk.view.page
    desk.hands.until(lambda: page.lines[1].content.text.startswith(("Little", "Much")))
    page.setFocus()
    page.put_caret(Place(1, len(page.lines[1].content.text)))
    desk.hands.type(" Still.")
    desk.view.leave()
    (conflict,) = desk.project.conflicts()
    texts = {version.value.text for version in conflict.versions}  # type: ignore[attr-defined]
    assert {text.split()[0] for text in texts} == {"Little", "Much"}
    assert sum(text.endswith("Still.") for text in texts) == 1
    desk.hands.until(lambda: any("Still." in said for p in desk.panels() for said in p.said))


def test_escape_goes_back_to_the_text_and_settles_nothing(desk: Desk) -> None:
    desk.disagree()
    panel = desk.wait()
    panel.take_keys()
    desk.hands.press("Esc")
    assert desk.view.page.hasFocus()
    assert len(desk.project.conflicts()) == 1


def test_a_title_that_two_wrote_stands_over_the_text_in_both_versions(desk: Desk) -> None:
    seen = desk.project.get(Section, desk.written.section).seen
    for project, title in ((desk.project, "Mine"), (desk.other, "Theirs")):
        project.run(EditSection(row=desk.written.section, fields={"title": title}, seen=seen))
    panel = desk.wait()
    assert sorted(panel.said) == ["Mine", "Theirs"]
    assert desk.view.conflicts.over.isVisible()
    desk.hands.click(panel.buttons[desk.number(panel, "Mine")])
    assert desk.project.get(Section, desk.written.section).title == "Mine"
    desk.hands.until(desk.view.conflicts.over.isHidden)
    assert desk.view.open_row("section", desk.written.other)
    assert not desk.panels()


def test_a_judgement_shows_its_versions_below_its_words(desk: Desk) -> None:
    words = Prose(text="It lasts.")
    row = desk.project.run(AddJudgement(brief=desk.written.brief, statement=words)).result
    seen = desk.project.judgements(desk.written.brief)[0].seen
    for project, said in ((desk.project, "It ends."), (desk.other, "It goes on.")):
        content = Prose(text=said)
        project.run(
            WriteJudgement(
                judgement=row, column="statement", content=content, what="Type", seen=seen
            )
        )
    assert desk.view.open_row("judgement", row)
    card = desk.view.judging.pane.cards[0]
    desk.hands.until(lambda: len(card.versions) == 1)
    (panel,) = card.versions
    assert sorted(panel.said) == ["It ends.", "It goes on."]
    desk.hands.click(panel.buttons[desk.number(panel, "It ends.")])
    assert desk.project.judgements(desk.written.brief)[0].statement.text == "It ends."
    desk.hands.until(lambda: not card.versions)
