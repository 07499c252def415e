"""The original beside the text: pages with their marks, web pages, and what is only saved."""

from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QToolButton

from briefwright.domain.finding import Kind
from briefwright.domain.source import Source
from briefwright.service.commands.sources import ImportSources
from briefwright.service.importing import draft_of_text
from tests.kit.printed import article, picture, printed
from tests.ui.read.original.conftest import ARTICLE, Originals

PAGE = b"""<html><head><title>Air chiefs meet</title><script>alert(1)</script></head><body>
<article><h1>Air chiefs meet</h1>
<p>The chiefs of three air forces met in the capital and spoke about common air defence.</p>
<p>Mali denied that a drone was lost near its northern border with Algeria in March.</p>
<img src="file://%b" alt="A map"><img src="http://example.org/a.png">
</article></body></html>"""


def test_the_pages_are_shown_by_key_with_each_passage_marked_and_escape_leads_back(
    originals: Originals,
) -> None:
    source = originals.bring_in("chiefs.pdf", ARTICLE)
    fact = originals.find(source, "met in the capital")
    claim = originals.find(source, "names Tinzaouaten", Kind.CLAIM)
    originals.open(source)
    originals.turn_by_key()
    originals.hands.until(lambda: originals.pages.marks)
    assert [(mark.page, mark.finding, mark.kind) for mark in originals.pages.marks] == [
        (1, fact, Kind.FACT),
        (1, fact, Kind.FACT),
        (40, claim, Kind.CLAIM),
    ]
    assert originals.view.showing.bar.words == "1 of 40"
    assert originals.pages.hasFocus()
    assert not originals.view.surface.isVisible()
    originals.hands.press("Esc")
    assert originals.view.surface.hasFocus()
    assert not originals.pages.isVisible()


def test_a_mark_is_painted_in_the_colour_of_its_kind_where_its_words_stand(
    originals: Originals,
) -> None:
    source = originals.bring_in("chiefs.pdf", ARTICLE)
    originals.find(source, "Mali denied", Kind.CLAIM)
    originals.open(source)
    originals.turn_by_key()
    originals.hands.until(lambda: originals.pages.marks)
    (mark,) = originals.pages.marks
    box = originals.pages.box_of(mark)
    drawn = originals.pages.viewport().grab().toImage()
    ratio = drawn.devicePixelRatio()
    seen = drawn.pixelColor((box.topLeft() * ratio + QPointF(4, 1)).toPoint())
    assert (seen.red(), seen.green(), seen.blue()) == (0xFF, 0xC2, 0xC2)


def test_choosing_a_finding_turns_to_its_page_and_a_click_on_a_mark_chooses(
    originals: Originals,
) -> None:
    source = originals.bring_in("chiefs.pdf", ARTICLE)
    first = originals.find(source, "met in the capital")
    last = originals.find(source, "names Tinzaouaten", Kind.CLAIM)
    originals.open(source)
    originals.turn_by_key()
    originals.hands.until(lambda: originals.pages.marks)
    originals.hands.press("Ctrl+Down")
    assert originals.pages.active == first
    originals.hands.press("Ctrl+Down")
    assert originals.pages.active == last
    assert originals.pages.current == 40
    originals.hands.until(lambda: originals.pages.ready)
    originals.hands.press("Home")
    mark = originals.pages.marks[0]
    at = originals.pages.box_of(mark).center().toPoint()
    originals.hands.click(originals.pages.viewport(), at)
    assert originals.pages.active == first
    assert originals.view.surface.active == first


def test_pages_are_turned_and_zoomed_by_key(originals: Originals) -> None:
    originals.open(originals.bring_in("chiefs.pdf", ARTICLE))
    originals.turn_by_key()
    for keys, page in (("PgDown", 2), ("PgDown", 3), ("PgUp", 2), ("End", 40), ("Home", 1)):
        originals.hands.press(keys)
        assert originals.pages.current == page
    before = originals.pages.zoom
    originals.hands.press("Ctrl++")
    assert originals.pages.zoom > before
    originals.hands.press("Ctrl+0")
    assert originals.pages.zoom == 1.0


def test_only_pages_near_what_is_seen_are_held(originals: Originals) -> None:
    originals.open(originals.bring_in("chiefs.pdf", ARTICLE))
    originals.turn_by_key()
    for _ in range(39):
        originals.hands.press("PgDown")
        originals.hands.until(lambda: originals.pages.ready)
    assert originals.pages.current == 40
    assert originals.pages.bytes_held <= 192 * 1024 * 1024


def test_words_drawn_over_on_the_page_become_a_finding_as_in_the_text(
    originals: Originals,
) -> None:
    source = originals.bring_in("chiefs.pdf", ARTICLE)
    originals.open(source)
    originals.turn_by_key()
    originals.drag("a drone was lost near its northern border")
    assert originals.view.showing.popup.isVisible()
    originals.hands.press("C")
    assert originals.made() == [("a drone was lost near its northern border", Kind.CLAIM)]
    originals.hands.type("A drone was lost")
    originals.hands.press("Return")
    assert originals.pages.hasFocus()
    originals.hands.until(lambda: originals.pages.marks)
    assert not originals.view.showing.popup.isVisible()


def test_enter_and_the_digits_make_findings_of_what_is_selected(originals: Originals) -> None:
    originals.open(originals.bring_in("chiefs.pdf", ARTICLE))
    originals.turn_by_key()
    originals.drag("northern border")
    originals.hands.press("Return")
    originals.hands.press("Return")
    originals.hands.until(originals.pages.hasFocus)
    originals.drag("capital")
    originals.hands.press("3")
    assert originals.made() == [("capital", tuple(Kind)[2]), ("northern border", Kind.FACT)]


def test_words_that_are_found_are_shown_on_their_page(originals: Originals) -> None:
    originals.open(originals.bring_in("chiefs.pdf", ARTICLE))
    originals.turn_by_key()
    originals.hands.press("Ctrl+F")
    originals.hands.type("Tinzaouaten")
    originals.hands.press("Return")
    originals.hands.until(lambda: originals.pages.current == 40)
    originals.hands.press("Esc")
    assert originals.pages.hasFocus()


def test_a_scan_opens_with_its_pages_and_a_click_cites_one(originals: Originals) -> None:
    source = originals.bring_in("scan.pdf", printed(picture, picture))
    originals.open(source)
    originals.hands.until(lambda: originals.pages.ready)
    originals.hands.press("PgDown")
    originals.hands.until(lambda: originals.pages.ready)
    originals.hands.click(originals.pages.viewport())
    originals.hands.press("F")
    assert originals.made() == [("[Page 2: scanned, no text]", Kind.FACT)]


def test_a_web_page_is_shown_without_scripts_and_asks_for_nothing(
    originals: Originals, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"not to be read")
    page = PAGE.replace(b"%b", str(secret).encode())
    source = originals.bring_in("page.html", page)
    originals.open(source)
    originals.hands.press("O")
    shown = originals.view.showing.page
    originals.hands.until(lambda: "Air chiefs meet" in shown.toPlainText())
    assert "alert" not in shown.toPlainText()
    assert shown.refused == 0
    assert shown.hasFocus()
    originals.hands.press("Esc")
    assert originals.view.surface.hasFocus()


def test_a_text_is_shown_as_it_was_decoded(originals: Originals) -> None:
    source = originals.bring_in("note.txt", "Été  à Gao\r\n\r\n\r\nMali denies.".encode("cp1252"))
    originals.open(source)
    originals.hands.press("O")
    page = originals.view.showing.page
    originals.hands.until(lambda: "Été  à Gao\n\n\nMali denies." in page.toPlainText())


def test_what_cannot_be_shown_is_saved_or_opened_elsewhere(
    originals: Originals, tmp_path: Path
) -> None:
    source = originals.bring_in("note.rtf", rb"{\rtf1\ansi Mali denies that a drone was lost.}")
    originals.open(source)
    originals.hands.press("O")
    panel = originals.view.showing.panel
    assert panel.accessibleName() == (
        "The original is a Rich Text document: save it, or open it in another program."
    )
    originals.opened.asker.save_answers.append(tmp_path / "saved.rtf")
    originals.hands.press("Space")
    assert (tmp_path / "saved.rtf").read_bytes().startswith(rb"{\rtf1")
    opened: list[bytes] = []
    panel.open_file = lambda path: opened.append(path.read_bytes())
    originals.hands.press("Tab")
    originals.hands.press("Space")
    assert opened == [(tmp_path / "saved.rtf").read_bytes()]
    originals.hands.press("Esc")
    assert originals.view.surface.hasFocus()


def test_a_pasted_text_says_that_it_has_no_original(originals: Originals) -> None:
    made = originals.opened.project.run(
        ImportSources(drafts=(draft_of_text("Mali denies that a drone was lost."),))
    )
    originals.open(originals.opened.project.get(Source, made.result[0].source))
    originals.hands.press("O")
    panel = originals.view.showing.panel
    assert panel.accessibleName() == "This source was pasted: it has no original file."


def test_the_next_source_is_shown_the_same_way(originals: Originals) -> None:
    one = originals.bring_in("one.pdf", ARTICLE)
    two = originals.bring_in("two.pdf", printed(article(("Quite another article.",))))
    originals.open(one)
    originals.turn_by_key()
    originals.view.open(two.id)
    originals.hands.until(lambda: originals.pages.ready and originals.pages.count == 1)
    assert originals.view.showing.on


def test_everything_of_the_original_has_a_name(originals: Originals) -> None:
    originals.open(originals.bring_in("chiefs.pdf", ARTICLE))
    originals.turn_by_key()
    showing = originals.view.showing
    assert showing.pages.accessibleName()
    assert showing.pages.accessibleDescription()
    assert showing.page.accessibleName()
    assert showing.panel.accessibleName()
    assert all(tool.accessibleName() for tool in showing.bar.findChildren(QToolButton))
