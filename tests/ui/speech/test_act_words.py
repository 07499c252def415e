"""Names of acts in the language of the window: every command's, and whatever else unchanged."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

import briefwright.service.commands
import briefwright.ui.brief
from briefwright.ui.settings.language import speak
from briefwright.ui.speech.act_words import FORMS, act_words

BRIEF = Path(briefwright.ui.brief.__file__).parent
KIND = re.compile("Add a ")
"""A form with the name of a kind would let it through in English: such acts have forms of their own."""
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


def typed() -> set[str]:
    """The names of acts that the pages of the brief hand to a command, as an argument `what`."""
    trees = [ast.parse(path.read_bytes()) for path in sorted(BRIEF.rglob("*.py"))]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    places = {
        node.name: names.index("what") - (names[0] == "self")
        for node in nodes
        if isinstance(node, ast.FunctionDef)
        if "what" in (names := [each.arg for each in node.args.args])
    }
    handed: list[ast.AST] = []
    for call in nodes:
        if isinstance(call, ast.Call):
            handed += [each.value for each in call.keywords if each.arg == "what"]
            called = call.func
            name = called.attr if isinstance(called, ast.Attribute) else ""
            handed += call.args[places[name] : places[name] + 1] if name in places else []
    return {words for each in handed for words in written(each)}


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


def test_the_act_of_every_key_in_the_brief_is_named_too(french: None) -> None:
    handed = typed()
    assert {"Type", "Paste", "Add a row"} <= handed
    unnamed = {label for label in handed if act_words(label) == label or KIND.match(label)}
    assert {label for label in unnamed if label not in map(str, FORMS)} == set()
