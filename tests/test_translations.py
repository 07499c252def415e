"""The interface speaks French and Arabic completely, and what the program reads is up to date."""

import ast
import re
from pathlib import Path

import pytest

from tests.templates import faults, places, templates
from tests.translations import (
    CORE,
    ENGLISH,
    FOLDER,
    LANGUAGES,
    WINDOW,
    Message,
    again,
    messages,
    texts_in,
)

PLACE = re.compile(r"\{[^{}]*\}")
WRITTEN_SO = re.compile(r"\{[^{}]*\}|`[^`]*`|\[\?\w+\]|https?://|mailto:")
"""Places, what is typed in a description of a brief, and how an address begins."""
NARROW, PLAIN = "\u202f", " "
ARABIC = re.compile(r"[\u0600-\u06ff]")


def all_of(language: str) -> list[Message]:
    return [message for message in messages(texts_in(FOLDER, language)) if message.finished]


def told(node: ast.AST) -> ast.expr | None:
    """What a call of Qt's translation says, None for any other node."""
    if not isinstance(node, ast.Call):
        return None
    match node.func:
        case ast.Attribute(attr="tr"):
            return node.args[0]
        case ast.Attribute(attr="translate") | ast.Name(id="QT_TRANSLATE_NOOP"):
            return node.args[1] if len(node.args) > 1 else None  # a painter translates too
        case _:
            return None


def test_no_text_is_told_where_the_collector_does_not_look() -> None:
    known = {message.source for message in messages(texts_in(FOLDER, LANGUAGES[0]))}
    hidden = [
        f"{path.name}:{node.lineno}: {said.value!r}"
        for path in sorted(WINDOW.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(said := told(node), ast.Constant) and isinstance(node, ast.Call)
        if isinstance(said.value, str) and said.value not in known
    ]
    assert not hidden, "not collected, for instance inside an f-string:\n  " + "\n  ".join(hidden)


@pytest.mark.parametrize("language", [*LANGUAGES, ENGLISH])
def test_every_text_of_the_window_is_there_and_translated(language: str, tmp_path: Path) -> None:
    missing = [
        f"{message.context}: {message.source!r}"
        for message in messages(again(language, tmp_path))
        if not message.finished
    ]
    assert not missing, "translate these in resources/translations: " + "\n  ".join(missing)


@pytest.mark.parametrize("language", [*LANGUAGES, ENGLISH])
def test_the_files_are_what_the_code_makes_of_them(language: str, tmp_path: Path) -> None:
    texts = again(language, tmp_path)
    for made in (texts, texts.with_suffix(".qm")):
        assert made.read_bytes() == (FOLDER / made.name).read_bytes(), "run `make translations`"


def test_every_sentence_below_the_screen_is_a_literal_with_the_values_of_its_places() -> None:
    assert not list(faults())


def test_no_error_is_shown_in_english() -> None:
    """`ui` shows `said(error)`; `str(error)` and an f-string would give the command line's English."""
    shown = [
        f"{path.name}:{node.lineno}"
        for path in sorted(WINDOW.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Call | ast.FormattedValue)
        if ast.unparse(node) in ("str(error)", "{error}")
    ]
    assert not shown, "say it by ui.speech.saying.said: " + ", ".join(shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_below_the_screen_is_translated(language: str) -> None:
    told = {message.source for message in all_of(language) if message.context == CORE}
    missing = sorted(set(templates()) - told)
    assert not missing, "run `make translations`, then translate:\n  " + "\n  ".join(missing)


@pytest.mark.parametrize("language", [*LANGUAGES, ENGLISH])
def test_a_translation_has_the_places_and_the_dots_of_its_text(language: str) -> None:
    for message in all_of(language):
        asked = message.source
        for said in message.forms:
            assert places_of(said, message) == places_of(asked, message), message
            assert said.endswith("...") == asked.endswith("..."), message
            assert asked.count("\n") == said.count("\n"), message


def places_of(text: str, message: Message) -> list[str]:
    """The places of a text; a number that the grammar says by itself, such as a dual, may go."""
    found = sorted(places(text) if message.context == CORE else PLACE.findall(text))
    return [name for name in found if name != "count" or len(message.forms) == 1]


def test_french_sets_narrow_spaces_and_true_apostrophes() -> None:
    for message in all_of("fr"):
        for form in message.forms:
            said = WRITTEN_SO.sub("x", form).replace(");;", "")  # parts a file dialog's patterns
            assert "'" not in said, message
            for before in re.findall(r"(.)[;!?»]", said):
                assert before == NARROW, message
            assert f"«{PLAIN}" not in said, message
            assert not re.search(r"[^\u202f\d*)]:(?!\w)", said), message


def test_arabic_is_written_in_arabic_with_its_own_signs() -> None:
    for message in all_of("ar"):
        letters = re.sub(r"\{[^{}]*\}|Briefwright|[A-Z] ", "", message.source)
        for said in message.forms:
            if re.search(r"[a-z]", letters):
                assert ARABIC.search(said), message
            assert not re.search(r"[\u0600-\u06ff],", said), message
            assert "?" not in WRITTEN_SO.sub("", said), message
