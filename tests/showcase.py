"""`make showcase`: renders the sample brief from `seeds/` into `exports/`, with fingerprints.

A fingerprint is taken over what a file says, not over its bytes: streams of a PDF and members of
a DOCX are decompressed first, because compressors differ between versions of Python. A test
renders the showcase again and compares, so it cannot go stale.
"""

import hashlib
import io
import json
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pikepdf

from briefwright.service.home import Home
from briefwright.service.sample import export_all, make_project
from briefwright.service.settings import Settings, author_of

ROOT = Path(__file__).resolve().parent.parent
EXPORTS = ROOT / "exports"
MANIFEST = "manifest.json"
FORMATS = (".pdf", ".docx", ".html")


def main() -> int:
    """Replaces what lies in `exports/`."""
    with tempfile.TemporaryDirectory() as folder:
        rendered = render(Path(folder))
        EXPORTS.mkdir(exist_ok=True)
        for path in rendered:
            shutil.copyfile(path, EXPORTS / path.name)
    manifest = json.dumps(fingerprints(EXPORTS), indent=2) + "\n"
    (EXPORTS / MANIFEST).write_text(manifest, encoding="utf-8")
    sys.stdout.write(f"The showcase lies in {EXPORTS.name}/.\n")
    return 0


def render(folder: Path) -> tuple[Path, ...]:
    """The sample made anew by the product itself and exported into the folder."""
    home = Home(data=folder / "home")
    author = author_of(Settings(name="Showcase"))
    project = folder / "sample.briefwright"

    def clock() -> datetime:
        return datetime.now(UTC)

    make_project(project, home=home, author=author, clock=clock)
    exports = folder / "exports"
    exports.mkdir()
    return export_all(project, exports, FORMATS, home=home, author=author, clock=clock)


def fingerprints(folder: Path) -> dict[str, str]:
    """The fingerprint of each showcase file in the folder, by its name."""
    files = sorted(path for path in folder.iterdir() if path.suffix in _READERS)
    return {path.name: _READERS[path.suffix](path.read_bytes()) for path in files}


def _of_pdf(data: bytes) -> str:
    digest = hashlib.sha256()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for number, item in enumerate(pdf.objects, start=1):
            digest.update(f"{number} ".encode())
            if isinstance(item, pikepdf.Stream):
                digest.update(_plain(item))
            else:
                digest.update(item.unparse())
    return digest.hexdigest()


def _plain(stream: pikepdf.Stream) -> bytes:
    said = pikepdf.Dictionary(dict(stream.stream_dict))
    for key in ("/Length", "/Filter"):
        if key in said:
            del said[key]
    return said.unparse() + stream.read_bytes()


def _of_docx(data: bytes) -> str:
    digest = hashlib.sha256()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in sorted(archive.namelist()):
            content = archive.read(name)
            if not name.endswith(".png"):  # a picture's bytes depend on the compressor
                digest.update(name.encode() + b"\0" + content)
    return digest.hexdigest()


def _of_text(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


_READERS: Mapping[str, Callable[[bytes], str]] = {
    ".pdf": _of_pdf,
    ".docx": _of_docx,
    ".html": _of_text,
}

if __name__ == "__main__":
    sys.exit(main())
