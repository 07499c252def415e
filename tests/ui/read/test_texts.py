"""The text of a source that changes: another version, corrections in place, the text beside it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from briefwright.domain.anchor import AnchorState
from briefwright.domain.source import Source
from briefwright.domain.source_edition import Correction, SourceEdition
from briefwright.domain.text import Span
from briefwright.service.commands.annotations import AnnotatePassage
from briefwright.service.commands.correcting import CorrectText
from briefwright.service.commands.findings import EditFinding
from briefwright.service.commands.sources import ImportSources
from briefwright.service.commands.translations import SetTranslation
from briefwright.service.importing import Record, draft_of_text
from briefwright.service.passages import ReadPassage, read_source
from briefwright.service.project import Project
from briefwright.ui.read.beside.hand import Translations
from briefwright.ui.read.editions.report import Report
from briefwright.ui.read.editions.texts import Texts
from briefwright.ui.read.view import ReadView
from tests.kit.drivers import Opened, new_project, open_again, window_on

TEXT = (
    "The chiefs met in Bamako.\n\n"
    "On March 31 the army claimed to have shot down a drone near the border post.\n\n"
    "Bamako denied this, and both capitals recalled their ambassadors."
)
NEWER = (
    "Corrected on 18 April.\n\n"
    "The chiefs met in Bamako.\n\n"
    "On March 31 the army claimed to have shot down one drone near the border post.\n\n"
    "Both sides are silent."
)
ARABIC = (
    "اجتمع القادة في باماكو.\n\n"
    "في ٣١ مارس أعلن الجيش أنه أسقط طائرة مسيّرة قرب مركز الحدود.\n\n"
    "ونفت باماكو ذلك، واستدعت العاصمتان سفيريهما."
)
PASSAGES = ("chiefs met", "army claimed to have shot down a drone near", "Bamako denied this")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The window with one source open, which has three findings."""

    opened: Opened
    view: ReadView

    @property
    def texts(self) -> Texts:
        return self.view.texts

    @property
    def report(self) -> Report:
        return self.texts.replacing.report

    @property
    def project(self) -> Project:
        return self.opened.project

    @property
    def text(self) -> str:
        assert self.view.source is not None
        return self.view.source.text

    @property
    def reported(self) -> bool:
        """Whether the report is shown."""
        return self.report.isVisible() and self.report.carried is not None

    def states(self) -> list[AnchorState]:
        assert self.view.source is not None
        found = read_source(self.project, self.view.source.id).passages
        by_words = {each.finding.statement: each.resolution.state for each in found}
        return [by_words[words] for words in PASSAGES]

    def replace_by(self, path: Path) -> None:
        """Asks for another version by the menu, and waits for the report on it."""
        self.opened.asker.open_answers.append((path,))
        self.view.deck["replace_text"].trigger()
        self.opened.hands.until(lambda: self.reported)

    def rows(self) -> tuple[int, int]:
        """How many earlier versions and corrections there are."""
        with self.project.read() as reads:
            return len(reads.all(SourceEdition)), len(reads.all(Correction))

    def follow(self, address: str) -> None:
        """Follows a link of the page on the text."""
        self.texts.page.anchorClicked.emit(QUrl(address))


@pytest.fixture
def reading(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Reading]:
    project = new_project(tmp_path)
    draft = draft_of_text(TEXT, Record(title="Chiefs", language="en"))
    (made,) = project.run(ImportSources(drafts=(draft,))).result
    for words in PASSAGES:
        start = TEXT.index(words)
        span = Span(start=start, end=start + len(words))
        project.run(AnnotatePassage(source=made.source, span=span))
    (tmp_path / "newer.txt").write_text(NEWER, encoding="utf-8")
    with window_on(project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=ReadView, key="read") as (
        opened,
        view,
    ):
        opened.hands.until(lambda: view.texts.past is not None)
        yield Reading(opened=opened, view=view)


def test_a_version_is_shown_before_it_is_taken_and_taken_with_what_was_decided(
    reading: Reading, tmp_path: Path
) -> None:
    reading.replace_by(tmp_path / "newer.txt")
    report = reading.report
    assert [row.passage.state for row in report.rows] == [AnchorState.FUZZY, AnchorState.LOST]
    assert reading.text == TEXT
    report.accept_all.click()
    report.rows[1].choice.turn_to("nowhere")
    report.reason.setText("The agency corrected it")
    report.replace.setFocus()
    reading.opened.hands.press("Return")
    reading.opened.hands.until(lambda: reading.text == NEWER)
    assert reading.states() == [AnchorState.EXACT, AnchorState.EXACT, AnchorState.LOST]
    assert not report.isVisible()
    past = reading.texts.page
    reading.opened.hands.until(lambda: "The agency corrected it" in past.toPlainText())
    reading.opened.hands.press("Ctrl+Z")
    reading.opened.hands.until(lambda: reading.text == TEXT)
    assert reading.states() == [AnchorState.EXACT] * 3


def test_the_report_is_decided_and_left_by_key(reading: Reading, tmp_path: Path) -> None:
    reading.replace_by(tmp_path / "newer.txt")
    reading.opened.hands.press("Right")
    assert reading.report.rows[0].choice.key == "accept"
    assert len(reading.report.choices) == 1
    reading.opened.hands.press("Esc")
    assert not reading.report.isVisible()
    assert reading.text == TEXT
    assert reading.rows() == (0, 0)


def test_the_report_stays_when_another_window_writes_meanwhile(
    reading: Reading, tmp_path: Path
) -> None:
    reading.replace_by(tmp_path / "newer.txt")
    other = open_again(reading.project, tmp_path)
    (first, *_) = other.findings()
    with reading.opened.hands.qtbot.waitSignal(reading.view.bridge.changed):
        other.run(EditFinding(row=first.id, fields={"statement": "Said elsewhere"}))
    other.close(publish=False)
    assert reading.reported


def test_what_is_left_open_keeps_its_words_and_is_settled_where_it_is_read(
    reading: Reading, tmp_path: Path
) -> None:
    reading.replace_by(tmp_path / "newer.txt")
    reading.report.replace.click()
    reading.opened.hands.until(lambda: reading.text == NEWER)
    assert reading.states() == [AnchorState.EXACT, AnchorState.FUZZY, AnchorState.LOST]
    found = {p.finding.statement: p.finding.id for p in read_source_of(reading)}
    reading.view.choose(found[PASSAGES[1]])
    doubt = reading.texts.doubt
    assert doubt.isVisible()
    doubt.accept.click()
    assert reading.states()[1] is AnchorState.EXACT
    reading.view.choose(found[PASSAGES[2]])
    start = NEWER.index("Both sides are silent")
    reading.view.surface.setFocus()
    reading.view.surface.select(Span(start=start, end=start + 21))
    reading.opened.hands.press("P")
    assert reading.states() == [AnchorState.EXACT] * 3
    assert not doubt.isVisible()


def read_source_of(reading: Reading) -> tuple[ReadPassage, ...]:
    assert reading.view.source is not None
    return read_source(reading.project, reading.view.source.id).passages


def test_the_text_on_the_clipboard_is_a_version_too_but_not_the_same_one(reading: Reading) -> None:
    said: list[str] = []
    reading.view.bridge.failed.connect(said.append)
    QGuiApplication.clipboard().setText(TEXT)
    reading.view.deck["replace_pasted"].trigger()
    reading.opened.hands.until(lambda: said)
    assert "has already" in said[0]
    assert not reading.report.isVisible()


def test_words_are_corrected_where_they_stand(reading: Reading) -> None:
    hands, surface = reading.opened.hands, reading.view.surface
    surface.setFocus()
    surface.show_span(Span(start=TEXT.index("drone"), end=TEXT.index("drone") + 1))
    surface.clear_selection()
    hands.press("W")
    assert reading.view.deck["correct_text"].isChecked()
    assert reading.texts.correcting.bar.isVisible()
    hands.press("Return")
    field = reading.texts.correcting.field
    assert field.hasFocus()
    assert field.words() == TEXT.split("\n\n")[1]
    field.selectAll()
    hands.type(field.words().replace("a drone", "one drone"))
    hands.press("Return")
    hands.until(lambda: "shot down one drone" in reading.text)
    assert reading.rows() == (0, 1)
    assert surface.hasFocus()
    hands.press("F")
    assert not [f for f in reading.project.findings() if f.statement not in PASSAGES]
    hands.press("Esc")
    assert field.isHidden()
    hands.press("Esc")
    assert not reading.texts.correcting.on
    hands.press("Ctrl+Z")
    hands.until(lambda: reading.text == TEXT)


def test_what_was_written_is_dropped_by_escape_and_kept_by_leaving(reading: Reading) -> None:
    hands = reading.opened.hands
    reading.view.deck["correct_text"].trigger()
    correcting = reading.texts.correcting
    correcting.open(0)
    hands.type("X")
    hands.press("Esc")
    assert reading.text == TEXT
    correcting.open(0)
    hands.type("X")
    correcting.bar.done.click()
    hands.until(lambda: reading.text.startswith("XThe"))
    assert not reading.view.deck["correct_text"].isChecked()


def test_what_was_written_stays_in_the_field_when_the_text_was_changed_elsewhere(
    reading: Reading, tmp_path: Path
) -> None:
    hands, correcting = reading.opened.hands, reading.texts.correcting
    said: list[str] = []
    reading.view.bridge.failed.connect(said.append)
    reading.view.deck["correct_text"].trigger()
    correcting.open(0)
    hands.type("X")
    assert reading.view.source is not None
    span = Span(start=TEXT.index("denied"), end=TEXT.index("denied") + 6)
    other = open_again(reading.project, tmp_path)
    other.run(CorrectText(source=reading.view.source.id, span=span, words="disputed"))
    other.close(publish=False)
    hands.until(lambda: "disputed" in reading.text)
    hands.press("Return")
    assert len(said) == 1
    correcting.bar.done.click()
    assert correcting.on
    assert correcting.field.isVisible()
    assert correcting.field.words().startswith("XThe chiefs")
    correcting.field.setFocus()
    hands.press("Esc")
    correcting.open(0)
    hands.type("X")
    hands.press("Return")
    hands.until(lambda: reading.text.startswith("XThe chiefs"))


def test_the_words_before_a_passage_are_those_of_its_own_paragraph(
    reading: Reading, tmp_path: Path
) -> None:
    assert reading.view.source is not None
    blank = TEXT.index("Bamako denied") - 1
    close_up = CorrectText(
        source=reading.view.source.id, span=Span(start=blank, end=blank + 1), words=""
    )
    assert reading.view.bridge.run(close_up)
    assert "post.\nBamako" in reading.text
    reading.replace_by(tmp_path / "newer.txt")
    shown = reading.report.rows[1].findChildren(QLabel)
    texts = [label.text() for label in shown if PASSAGES[2] in label.text()]
    assert [text for text in texts if "denied" in text and "<p" in text]
    assert not [text for text in texts if "border post" in text]


def test_a_correction_is_told_of_in_the_margin_and_in_the_list(reading: Reading) -> None:
    reading.texts.correcting.toggle()
    reading.texts.correcting.open(0)
    reading.texts.correcting.field.setPlainText("The chefs met in Bamako.")
    reading.texts.correcting.leave()
    marks = reading.view.surface.corrections
    at = TEXT.index("chiefs") + 1
    reading.opened.hands.until(lambda: marks.at(at) is not None)
    page = reading.texts.page
    assert "chiefs" in page.toPlainText()
    assert "chefs" in page.toPlainText()
    assert "Amina" in page.toPlainText()
    found = {p.finding.statement: p.finding.id for p in read_source_of(reading)}
    reading.view.choose(found["chiefs met"])
    assert reading.texts.doubt.isVisible()
    surface = reading.view.surface
    box = surface.span_box(Span(start=at, end=at + 2))
    assert box is not None
    assert "Amina" in surface.told_at(box.center().toPoint())
    assert "chiefs" in surface.told_at(
        QPoint(surface.viewport().width() - 2, round(box.center().y()))
    )
    below = surface.span_box(Span(start=TEXT.index("recalled"), end=len(TEXT)))
    assert below is not None
    assert surface.told_at(below.center().toPoint()) == ""
    with reading.project.read() as reads:
        (correction,) = reads.all(Correction)
    reading.follow(f"back:{correction.id}")
    assert reading.text == TEXT


def test_an_earlier_version_is_read_compared_saved_and_put_in_force_again(
    reading: Reading, tmp_path: Path
) -> None:
    hands, texts = reading.opened.hands, reading.texts
    reading.replace_by(tmp_path / "newer.txt")
    reading.report.replace.click()
    hands.until(lambda: texts.past is not None and texts.past.editions)
    assert texts.past is not None
    edition = texts.past.editions[0]
    reading.view.surface.setFocus()
    hands.press("V")
    assert texts.page.hasFocus()
    reading.follow(f"show:{edition.id}")
    assert "Bamako denied this" in texts.edition.text.toPlainText()
    texts.edition.turn.turn_to("since")
    assert "Both sides are silent" in texts.edition.text.toPlainText()
    hands.press("Esc")
    assert not texts.edition.isVisible()
    reading.follow(f"again:{edition.id}")
    hands.until(lambda: reading.reported)
    reading.report.replace.click()
    hands.until(lambda: reading.text == TEXT)
    hands.until(lambda: texts.past is not None and len(texts.past.editions) == 2)
    newest = texts.past.editions[0]
    target = tmp_path / "saved.txt"
    reading.opened.asker.save_answers.append(target)
    reading.follow(f"save:{newest.id}")
    assert target.read_text(encoding="utf-8") == NEWER


def test_a_translation_is_read_beside_its_original_and_scrolls_with_it(reading: Reading) -> None:
    assert reading.view.source is not None
    arabic = draft_of_text(ARABIC, Record(title="القادة", language="ar"))
    (other,) = reading.project.run(ImportSources(drafts=(arabic,))).result
    command = SetTranslation(
        source=other.source, original=reading.view.source.id, translator="Lingua 4.1"
    )
    reading.view.bridge.run(command)
    reading.view.surface.setFocus()
    reading.opened.hands.press("T")
    pane = reading.texts.translations.pane
    reading.opened.hands.until(pane.isVisible)
    assert pane.text.right_to_left
    assert "Lingua 4.1" in pane.said
    found = {p.finding.statement: p.finding.id for p in read_source_of(reading)}
    reading.view.choose(found["army claimed to have shot down a drone near"])
    partner = pane.text.partner
    assert partner is not None
    assert ARABIC[partner.start : partner.end].startswith("في ٣١ مارس")
    reading.opened.hands.press("T")
    assert not pane.isVisible()
    assert not reading.view.deck["beside"].isChecked()


def test_a_translation_is_brought_in_with_who_made_it(reading: Reading, tmp_path: Path) -> None:
    (tmp_path / "fr.txt").write_text("Les chefs se sont réunis à Bamako.", encoding="utf-8")
    translations: Translations = reading.texts.translations
    reading.opened.asker.open_answers.append((tmp_path / "fr.txt",))
    reading.opened.asker.lines.append("A. Diallo")
    reading.view.deck["add_translation"].trigger()
    reading.opened.hands.until(translations.pane.isVisible)
    assert reading.view.source is not None
    with reading.project.read() as reads:
        (made,) = reads.all(Source, translation_of=reading.view.source.id)
    assert made.translator == "A. Diallo"


def test_a_click_opens_a_paragraph_while_the_text_is_corrected(reading: Reading) -> None:
    hands, surface = reading.opened.hands, reading.view.surface
    reading.view.deck["correct_text"].trigger()
    box = surface.span_box(Span(start=0, end=3))
    assert box is not None
    hands.click(surface.viewport(), box.center().toPoint())
    assert reading.texts.correcting.field.isVisible()
    assert reading.texts.correcting.field.words() == "The chiefs met in Bamako."
    assert hands.focused() is reading.texts.correcting.field
