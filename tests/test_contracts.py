"""The import contracts of pyproject.toml know every folder that there is.

`lint-imports` itself runs beside the tests; this only sees to it that nothing escapes it.
"""

import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "desktop" / "briefwright"
SHARED_BY_WRITERS = {
    "atomic",
    "base",
    "coverage",
    "figures",
    "fonts",
    "pictures",
    "shapes",
    "timelines",
}
WITHOUT_QT = {"__main__", "main", "ui"}
MAY_SPEAK_SQL = {"store", "domain", "edits", "anchoring", "document", "tradecraft", "__main__"}


def _contracts() -> dict[str, dict[str, Any]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {contract["id"]: contract for contract in settings["tool"]["importlinter"]["contracts"]}


def _children(folder: Path) -> set[str]:
    """Returns the modules and packages that lie directly in a package."""
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    return modules | {path.parent.name for path in folder.glob("*/__init__.py")}


def _named(contract: dict[str, Any], key: str, prefix: str) -> set[str]:
    return {str(module).removeprefix(prefix) for module in contract[key]}


def test_no_contract_has_an_exception() -> None:
    excused = [
        name
        for name, contract in _contracts().items()
        if contract.get("ignore_imports") or contract.get("unmatched_ignore_imports_alerting")
    ]
    assert not excused


def test_built_folders_stand_in_the_layers_without_parentheses() -> None:
    for name, folder in (("layers", PACKAGE), ("ui-layers", PACKAGE / "ui")):
        layers = " | ".join(_contracts()[name]["layers"]).split(" | ")
        unbuilt = {layer.strip("()") for layer in layers if layer.startswith("(")}
        built = unbuilt & _children(folder)
        assert not built, f"{name}: take the parentheses away in pyproject.toml: {sorted(built)}"


def test_everything_below_the_screen_is_forbidden_to_know_qt() -> None:
    named = _named(_contracts()["no-qt-below-ui"], "source_modules", "briefwright.")
    missing = _children(PACKAGE) - named - WITHOUT_QT
    assert not missing, f"no-qt-below-ui lacks {sorted(missing)}"


def test_everything_outside_the_store_is_forbidden_to_speak_sql() -> None:
    named = _named(_contracts()["sql-in-store"], "source_modules", "briefwright.")
    missing = _children(PACKAGE) - named - MAY_SPEAK_SQL
    assert not missing, f"sql-in-store lacks {sorted(missing)}"


def test_every_writer_is_a_stranger_to_the_others() -> None:
    named = _named(_contracts()["writers-independent"], "modules", "briefwright.export.")
    missing = _children(PACKAGE / "export") - named - SHARED_BY_WRITERS
    assert not missing, (
        f"writers-independent lacks {sorted(missing)}; what writers share is named "
        f"{sorted(SHARED_BY_WRITERS)} (or stands in SHARED_BY_WRITERS, with a reason)"
    )
