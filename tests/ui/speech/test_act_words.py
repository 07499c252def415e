"""Names of acts in the language of the window: every command's, and whatever else unchanged."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

import briefwright.service.commands
from briefwright.ui.settings.language import speak
from briefwright.ui.speech.act_words import FORMS, act_words

COMMANDS = Path(briefwright.service.commands.__file__).parent


def written(node: ast.AST) -> Iterator[str]:
    """What a label's expression can say, with a word in every place."""
    match node:
        case ast.Constant(value=str() as words):
            yield words
        case ast.IfExp(body=body, orelse=other):
            yield from written(body)
            yield from written(other)
        case ast.JoinedStr(values=values):
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else _example(part)
                for part in values
            )
        case _:
            pass  # handed in by whoever runs the command


def _example(part: ast.AST) -> str:
    counts = "count" in ast.unparse(part)
    return "3 findings" if counts else "3"


def labels() -> list[str]:
    """The names of acts that the commands write."""
    return [
        words
        for path in sorted(COMMANDS.glob("*.py"))
        for function in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(function, ast.FunctionDef) and function.name == "label"
        for returned in ast.walk(function)
        if isinstance(returned, ast.Return) and returned.value is not None
        for words in written(returned.value)
    ]


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "fr")
    yield
    speak(qapp, "en")


@given(st.text(max_size=40))
def test_in_english_a_name_of_an_act_stays_as_it_is(label: str) -> None:
    assert act_words(label) == label


@pytest.mark.parametrize("form", tuple(map(str, FORMS)))
def test_in_english_every_form_says_what_it_was_given(form: str) -> None:
    label = form.format(name="Bamako {0}", count="3", field="statement", kind="finding")
    assert act_words(label) == label


@pytest.mark.parametrize(
    "label,said",
    [
        ("Import “Sahel {1}”", "Importer « Sahel {1} »"),
        ("Change the note of a finding", "Modifier : note (constat)"),
        ("Change the kind, date of 3 findings", "Modifier 3 constats : nature, date"),
        ("Change the statement", "Modifier : énoncé"),
        ("Merge 4 findings", "Fusionner 4 constats"),
        ("What a later version does", "What a later version does"),
    ],
)
def test_the_form_is_translated_and_the_name_is_not(french: None, label: str, said: str) -> None:
    assert act_words(label).replace("\u202f", " ") == said


def test_the_act_of_every_command_is_named_in_the_language_of_the_window(french: None) -> None:
    assert len(labels()) > 40
    assert [label for label in labels() if act_words(label) == label] == []
