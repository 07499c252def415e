"""`make translations`: collects the window's words and makes `resources/translations/` anew.

Words come from the code into the `.ts` files, where they are translated; the `.qm` files that the
program reads are made from these. Sentences of the layers below the screen come along in the
context `Core`. A test does the same in a folder of its own and compares, so that neither can go
stale.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import parse

import PySide6

from tests.templates import places, templates

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
WINDOW = ROOT / "desktop" / "briefwright" / "ui"
LANGUAGES = ("fr", "ar")
ENGLISH = "en"
"""The language that the code is written in: only its forms for numbers are kept in a file."""
CORE = "Core"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A text of the window; `context` is the class that says it. Unfinished ones want work.

    `forms` are its translations: one, or one for each kind of number that the language has.
    """

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool


def main() -> int:
    """Brings both kinds of files up to date; 1 while a text has no translation."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    bad = 0
    for language in (*LANGUAGES, ENGLISH):
        texts = texts_in(FOLDER, language)
        collect(texts)
        release(texts)
        for message in messages(texts):
            if not message.finished:
                bad += 1
                print(f"{texts.name}: {message.context}: {message.source!r} is not translated")
    return 1 if bad else 0


def texts_in(folder: Path, language: str) -> Path:
    """The file with the translations into a language."""
    return folder / f"briefwright_{language}.ts"


def collect(texts: Path) -> None:
    """Takes new texts of the code into the file, and those that are gone out of it."""
    sources = sorted(path.relative_to(ROOT).as_posix() for path in WINDOW.rglob("*.py"))
    options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
    if texts == texts_in(texts.parent, ENGLISH):
        options += ["-pluralonly", "-target-language", "en"]
        _run("lupdate", [*sources, *options, "-ts", str(texts)])
        return
    with tempfile.TemporaryDirectory() as folder:
        core = Path(folder) / "core.py"
        core.write_text("".join(map(_as_collected, templates())), encoding="utf-8")
        _run("lupdate", [*sources, str(core), *options, "-ts", str(texts)])


def _as_collected(template: str) -> str:
    """A line in which the collector finds the template, with forms for numbers if it counts."""
    counting = ", None, 1" if "count" in places(template) else ""
    text = json.dumps(template, ensure_ascii=False)
    return f'QCoreApplication.translate("{CORE}", {text}{counting})\n'


def release(texts: Path) -> Path:
    """Makes the file that the program reads, beside it, and returns it."""
    made = texts.with_suffix(".qm")
    _run("lrelease", ["-silent", "-nounfinished", str(texts), "-qm", str(made)])
    return made


def messages(texts: Path) -> Iterator[Message]:
    """What stands in a file of translations."""
    for context in parse(texts).getroot().iter("context"):  # noqa: S314 - a file of ours
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None, "lupdate writes one into every message"
            numbered = tuple(form.text or "" for form in translation.iter("numerusform"))
            forms = numbered or (translation.text or "",)
            yield Message(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                forms=forms,
                finished=all(forms) and translation.get("type") is None,
            )


def again(language: str, folder: Path) -> Path:
    """Collects and releases into another folder, from what is there; returns the `.ts` file."""
    texts = texts_in(folder, language)
    shutil.copyfile(texts_in(FOLDER, language), texts)
    collect(texts)
    release(texts)
    return texts


def _run(tool: str, arguments: list[str]) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    path = Path(PySide6.__file__).parent / f"{tool}{suffix}"
    subprocess.run([path, *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
