"""The shape of the code: sizes, names and habits that the house style fixes, read from the text."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

Node = TypeVar("Node", bound=ast.AST)

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "desktop" / "briefwright"

MOST_LINES = 500
MOST_LINES_OF_TESTS = 700
MOST_LINES_OF_FUNCTION = 50
MOST_LINES_OF_CLASS = 300
MOST_PUBLIC_METHODS = 20
VAGUE_NAMES = {"common", "helper", "helpers", "manager", "misc", "util", "utils"}

# The only places that may catch everything: the job runner (the bridge), Qt's excepthook, the command
# line's last line.
CATCH_ALLS = {"ui/bridge.py", "ui/app.py", "cli/entry.py"}


def _files(*folders: Path) -> list[Path]:
    found = [path for folder in folders for path in folder.rglob("*.py")]
    return sorted(path for path in found if "data" not in path.relative_to(ROOT).parts)


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _nodes(kind: type[Node], *folders: Path) -> Iterator[tuple[Path, Node]]:
    for path in _files(*folders):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, kind):
                yield path, node


def _lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _listed(faults: list[str]) -> str:
    return "\n  ".join(["", *faults])


def test_no_file_is_longer_than_the_style_allows() -> None:
    faults = []
    for path in [*_files(PACKAGE, ROOT / "tests"), ROOT / "run.py"]:
        most = MOST_LINES if path.is_relative_to(PACKAGE) else MOST_LINES_OF_TESTS
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > most:
            faults.append(f"{_name(path)}: {lines} lines, at most {most}: split the idea")
    assert not faults, _listed(faults)


def test_no_function_is_longer_than_the_style_allows() -> None:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    faults = [
        f"{_name(path)}:{node.lineno}: {node.name} has {_lines(node)} lines, at most "
        f"{MOST_LINES_OF_FUNCTION}"
        for path, node in _nodes(ast.stmt, PACKAGE, ROOT / "tests")
        if isinstance(node, kinds) and _lines(node) > MOST_LINES_OF_FUNCTION
    ]
    assert not faults, _listed(faults)


def test_no_class_is_larger_than_the_style_allows() -> None:
    faults = []
    for path, node in _nodes(ast.ClassDef, PACKAGE, ROOT / "tests"):
        public = [
            child.name
            for child in node.body
            if isinstance(child, ast.FunctionDef) and not child.name.startswith("_")
        ]
        if _lines(node) > MOST_LINES_OF_CLASS or len(public) > MOST_PUBLIC_METHODS:
            faults.append(
                f"{_name(path)}:{node.lineno}: {node.name} has {_lines(node)} lines and "
                f"{len(public)} public methods"
            )
    assert not faults, _listed(faults)


def test_modules_are_named_for_one_idea() -> None:
    faults = [_name(path) for path in _files(PACKAGE) if set(path.stem.split("_")) & VAGUE_NAMES]
    assert not faults, _listed(faults)


def test_every_module_says_what_belongs_in_it() -> None:
    faults = [
        _name(path)
        for path in _files(PACKAGE, ROOT / "tests" / "kit")
        if ast.get_docstring(ast.parse(path.read_bytes())) is None
    ]
    assert not faults, _listed(faults)


def test_no_module_of_the_package_keeps_a_mutable_object() -> None:
    faults = [
        f"{_name(path)}:{node.lineno}: a tuple, a frozenset, or annotated as Mapping"
        for path in _files(PACKAGE)
        for node in ast.parse(path.read_bytes()).body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        if _makes_mutable(node.value) and not _is_read_only(node)
    ]
    assert not faults, _listed(faults)


def _makes_mutable(value: ast.expr | None) -> bool:
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
        return value.func.id in {"list", "dict", "set", "bytearray", "defaultdict", "deque"}
    displays = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
    return isinstance(value, displays)


def _is_read_only(node: ast.Assign | ast.AnnAssign) -> bool:
    """Tells whether the type checker keeps everybody from writing to it."""
    if isinstance(node, ast.Assign):
        return [ast.unparse(target) for target in node.targets] == ["__all__"]
    return any(word in ast.unparse(node.annotation) for word in ("Mapping[", "Sequence[", "Set["))


def _hands_on(handler: ast.ExceptHandler) -> bool:
    """Whether the handler only tidies up and lets the error go on: it ends in a bare `raise`."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def test_only_three_places_catch_every_error() -> None:
    faults = []
    for path, node in _nodes(ast.ExceptHandler, PACKAGE):
        caught = node.type.id if isinstance(node.type, ast.Name) else None
        broad = node.type is None or caught in {"Exception", "BaseException"}
        if broad and not _hands_on(node) and path.relative_to(PACKAGE).as_posix() not in CATCH_ALLS:
            faults.append(f"{_name(path)}:{node.lineno}: names the errors that it expects")
    assert not faults, _listed(faults)


def test_no_test_waits_for_a_number_of_milliseconds() -> None:
    faults = [
        f"{_name(path)}:{node.lineno}: waitUntil or waitSignal"
        for path, node in _nodes(ast.Call, ROOT / "tests")
        if isinstance(node.func, ast.Attribute)
        and node.func.attr == "wait"
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "qtbot"
    ]
    assert not faults, _listed(faults)


def test_no_test_is_left_for_later() -> None:
    faults = [
        f"{_name(path)}:{number}"
        for path in _files(PACKAGE, ROOT / "tests")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if path != Path(__file__) and any(word in line for word in ("TODO", "FIXME", "XXX:"))
    ]
    assert not faults, _listed(faults)
