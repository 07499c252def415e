"""The bar over a text whose letters may be wrong: what it asks, and what comes of each answer."""

from PySide6.QtCore import Qt

from briefwright.domain.finding import Annotation
from briefwright.domain.text import Span
from briefwright.service.commands.annotations import AnnotatePassage
from briefwright.service.commands.sources import ImportSources
from briefwright.service.importing import draft_of, read_carefully
from tests.ui.read.conftest import Desk

OLD = "Réunion à Gao\n\nL’armée a démenti, dit le café."
MIXED = "RÃ©union Ã\xa0 Gao\n\nL’armÃ©e a dÃ©menti."


def read(desk: Desk, data: bytes) -> str:
    """Brings a file in, opens it, and gives the id of its source."""
    draft = draft_of(read_carefully(data, "old.txt"), data, name="old.txt")
    (made,) = desk.project.run(ImportSources(drafts=(draft,))).result
    desk.view.open(made.source)
    return made.source


def choose(desk: Desk, words: str) -> None:
    (action,) = [each for each in desk.view.letters.menu.actions() if words in each.text()]
    action.trigger()


def test_a_text_whose_encoding_is_certain_is_not_asked_about(desk: Desk) -> None:
    assert desk.view.letters.words == ""
    read(desk, OLD.encode("utf-8"))
    assert desk.view.letters.words == ""


def test_a_guess_is_asked_about_and_another_encoding_keeps_the_passages(desk: Desk) -> None:
    source = read(desk, OLD.encode("cp1252"))
    assert desk.view.letters.words == "Read as Windows-1252. Looks wrong?"
    shown = desk.view.source
    assert shown is not None
    at = shown.text.index("dit le")
    span = Span(start=at, end=at + 6)
    desk.project.run(AnnotatePassage(source=source, span=span, text_sha256=shown.text_sha256))
    choose(desk, "Mac OS")
    desk.qtbot.waitUntil(lambda: desk.view.letters.words == "")
    assert desk.view.source is not None
    assert desk.view.source.text_sha256 != shown.text_sha256
    with desk.project.read() as reads:
        (mark,) = reads.all(Annotation, source=source)
    assert mark.anchor.quotation == "dit le"


def test_mixed_up_letters_are_repaired_with_the_title_that_was_made_of_them(desk: Desk) -> None:
    read(desk, MIXED.encode("utf-8"))
    assert desk.view.letters.words == "Letters look mixed up."
    choose(desk, "Repair mixed-up letters")
    desk.qtbot.waitUntil(
        lambda: desk.view.source is not None and desk.view.source.title == "Réunion à Gao"
    )
    desk.qtbot.waitUntil(lambda: desk.view.letters.words == "")
    assert desk.view.source is not None
    assert desk.view.source.text == "Réunion à Gao\n\nL’armée a démenti."
    desk.frame.deck["undo"].trigger()
    desk.qtbot.waitUntil(lambda: desk.view.letters.words == "Letters look mixed up.")


def test_the_bar_is_put_away_by_key_for_this_source_alone(desk: Desk) -> None:
    first = read(desk, OLD.encode("cp1252"))
    desk.view.letters.right.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert desk.view.letters.words == ""
    read(desk, (OLD + " Encore.").encode("cp1252"))
    assert desk.view.letters.words == "Read as Windows-1252. Looks wrong?"
    desk.view.open(first)
    assert desk.view.letters.words == ""
