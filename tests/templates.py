"""The sentences of the layers below the screen, found in the code: what is to be translated.

A sentence is made by `say` or by raising a `UserError` with a literal template. The command line
is left out: what it alone says is English. What a template should be and is not is told by
`faults`, in words for the message of a test.
"""

import ast
import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "desktop" / "briefwright"
ENGLISH_ONLY = ("cli", "main.py", "__main__.py")
"""Parts of the package whose sentences no window shows."""

_MAKERS = tuple(PACKAGE / "domain" / name for name in ("errors.py", "message.py", "plain.py"))
_FIRST = "UserError"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A call that makes a sentence: its template, None when it is no literal, and its values."""

    where: str
    template: str | None
    raises: bool
    values: frozenset[str]
    open_ended: bool


def templates() -> list[str]:
    """Every template that a window can show, each once, in the order of the alphabet."""
    return sorted({told.template for told in calls() if told.template is not None})


def places(template: str) -> list[str]:
    """The names of its places in their order, with repetitions."""
    return [name for _, name, *_ in string.Formatter().parse(template) if name is not None]


def faults() -> Iterator[str]:
    """Calls whose sentence could not be translated, or whose values are not those of its places."""
    for told in calls():
        if told.template is None:
            yield f"{told.where}: not a literal; say it by `say` and raise it by `.of`"
            continue
        named = set(places(told.template))
        if not all(name.isidentifier() for name in named):
            yield f"{told.where}: each place has a plain name: {told.template!r}"
        unknown = told.values - named
        missing = named - told.values if told.raises and not told.open_ended else set()
        if unknown or missing:
            yield f"{told.where}: {sorted(unknown | missing)} in {told.template!r}"


def calls() -> Iterator[Told]:
    """Every call that makes a sentence, file by file."""
    trees = {path: ast.parse(path.read_bytes()) for path in _files()}
    errors = _error_names(trees.values())
    for path, tree in trees.items():
        if _of_window(path):
            yield from _calls(path, tree, errors)


def _files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def _of_window(path: Path) -> bool:
    return path.relative_to(PACKAGE).parts[0] not in ENGLISH_ONLY


def _error_names(trees: Iterable[ast.Module]) -> set[str]:
    """`UserError` and every class made from it."""
    nodes = (node for tree in trees for node in ast.walk(tree))
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    names = {_FIRST}
    while more := {
        node.name
        for node in classes
        if node.name not in names
        and any(isinstance(base, ast.Name) and base.id in names for base in node.bases)
    }:
        names |= more
    return names


def _calls(path: Path, tree: ast.Module, errors: set[str]) -> Iterator[Told]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        raises = node.func.id in errors
        if not raises and node.func.id not in ("say", "Message"):
            continue
        template = _literal(node)
        if template is None and path in _MAKERS:
            continue
        yield Told(
            where=f"{path.relative_to(PACKAGE)}:{node.lineno}",
            template=template,
            raises=raises,
            values=frozenset(each.arg for each in node.keywords if each.arg is not None),
            open_ended=any(each.arg is None for each in node.keywords),
        )


def _literal(call: ast.Call) -> str | None:
    match call.args:
        case [ast.Constant(value=str() as template), *_]:
            return template
        case _:
            return None
