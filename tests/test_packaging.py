"""What is shipped: the package list, the locks, the resources, and the notices for all of it."""

import importlib.resources
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

ROOT = Path(__file__).parent.parent
LOCKS = [ROOT / "requirements.lock", ROOT / "requirements-dev.lock"]
SHIPPED = {"briefwright.guide", "briefwright.resources", "briefwright.seeds"}
FONTS = ROOT / "resources" / "fonts"


def _settings() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _requirements(lines: list[str]) -> set[str]:
    """Returns what is asked for, without comments, options and the way that names are spelled."""
    wanted = (line.split("#")[0].strip() for line in lines)
    return {line.lower().replace("_", "-") for line in wanted if line and line[0] not in "-#"}


def _pins(lock: Path) -> dict[str, str]:
    text = lock.read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9][a-z0-9._-]*)==([^ ;\\]+)", text, re.MULTILINE))


def test_the_package_list_names_every_folder_with_code() -> None:
    source = ROOT / "desktop"
    found = {
        ".".join(path.parent.relative_to(source).parts)
        for path in (source / "briefwright").rglob("__init__.py")
    }
    listed = set(_settings()["tool"]["setuptools"]["packages"])
    assert found | SHIPPED == listed, (
        "Write your new package into tool.setuptools.packages of pyproject.toml, or take a gone "
        f"one out: {sorted((found | SHIPPED) ^ listed)}"
    )


def test_every_folder_with_modules_is_a_package() -> None:
    folders = {path.parent for path in (ROOT / "desktop" / "briefwright").rglob("*.py")}
    assert not [folder for folder in folders if not (folder / "__init__.py").exists()]


def test_the_project_asks_for_what_is_locked() -> None:
    asked = {entry.lower() for entry in _settings()["project"]["dependencies"]}
    listed = _requirements((ROOT / "requirements.in").read_text(encoding="utf-8").splitlines())
    names = {re.split(r"[<>=~!;]", entry)[0] for entry in asked}
    listed_names = {re.split(r"[<>=~!;]", entry)[0] for entry in listed} - {"setuptools"}
    assert names == listed_names
    assert names <= _pins(LOCKS[0]).keys()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_a_lock_names_no_host_and_hashes_every_pin(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "http" not in text
    assert "--index-url" not in text
    entries = re.split(r"\n(?=[a-z0-9])", text.strip())
    assert len(entries) == len(_pins(lock)) > 10
    assert not [entry for entry in entries if "--hash=sha256:" not in entry]


def test_the_two_locks_agree() -> None:
    run, dev = (_pins(lock) for lock in LOCKS)
    assert {name: dev[name] for name in run.keys() & dev.keys()} == {
        name: run[name] for name in run.keys() & dev.keys()
    }


def test_resources_are_found_through_the_package() -> None:
    shipped = importlib.resources.files("briefwright.resources")
    assert (shipped / "fonts" / "SourceSerif4-Regular.ttf").read_bytes()[:4] == b"\0\1\0\0"
    assert (shipped / "icc" / "sRGB.icc").read_bytes()[36:40] == b"acsp"


@pytest.mark.parametrize("font", sorted(FONTS.glob("*.ttf")), ids=lambda path: path.stem)
def test_a_shipped_font_can_be_embedded_and_has_its_licence_beside_it(font: Path) -> None:
    from fontTools.ttLib import TTFont

    with TTFont(font) as opened:
        assert "glyf" in opened
        assert "fvar" not in opened
        assert opened["OS/2"].fsType == 0
    family = font.stem.split("-")[0]
    licence = (FONTS / f"{family}-OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence


def test_every_icon_takes_its_colour_from_the_palette() -> None:
    icons = sorted((ROOT / "resources" / "icons").glob("*.svg"))
    assert len(icons) > 60
    for icon in icons:
        drawing = etree.parse(icon).getroot()
        assert drawing.get("stroke") == "currentColor", icon.name
        assert drawing.get("viewBox") == "0 0 24 24", icon.name


def test_third_party_notices_name_all_that_is_shipped() -> None:
    notices = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8").lower()
    families = {path.stem.split("-")[0].lower() for path in FONTS.glob("*.ttf")}
    wanted = set(_pins(LOCKS[0])) | {f"{family}-ofl.txt" for family in families}
    wanted |= {"lucide", "srgb.icc", "lid.176.ftz"}
    assert not sorted(name for name in wanted if name not in notices)


@pytest.mark.slow
def test_the_wheel_holds_code_and_resources(tmp_path: Path) -> None:
    build = (
        "import sys; from setuptools import build_meta;"
        "print(build_meta.build_wheel(sys.argv[1], {'--build-option': ['--quiet']}))"
    )
    copy = tmp_path / "project"
    copy.mkdir()
    for name in (
        "desktop",
        "docs",
        "resources",
        "seeds",
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "THIRD_PARTY.md",
    ):
        (copy / name).symlink_to(ROOT / name)
    done = subprocess.run(
        [sys.executable, "-c", build, str(tmp_path)],
        cwd=copy,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    held = set(zipfile.ZipFile(wheel).namelist())
    assert "briefwright/domain/__init__.py" in held
    assert "briefwright/py.typed" in held
    for resource in (ROOT / "resources").rglob("*"):
        if resource.is_file() and "__pycache__" not in resource.parts:
            inside = f"briefwright/resources/{resource.relative_to(ROOT / 'resources').as_posix()}"
            assert inside in held, inside
    assert "briefwright/seeds/aes-air-cooperation.md" in held
    for page in (ROOT / "docs" / "guide").rglob("*.md"):
        assert f"briefwright/guide/{page.relative_to(ROOT / 'docs' / 'guide').as_posix()}" in held
