"""The showcase in `exports/` is what the program makes of `seeds/` today."""

import json
from pathlib import Path

import pytest

from tests import showcase


@pytest.mark.slow
def test_the_showcase_is_what_the_seeds_give_today(tmp_path: Path) -> None:
    rendered = showcase.render(tmp_path)
    manifest = json.loads((showcase.EXPORTS / showcase.MANIFEST).read_text(encoding="utf-8"))
    assert showcase.fingerprints(rendered[0].parent) == manifest


def test_the_files_of_the_showcase_bear_out_their_fingerprints() -> None:
    manifest = json.loads((showcase.EXPORTS / showcase.MANIFEST).read_text(encoding="utf-8"))
    assert showcase.fingerprints(showcase.EXPORTS) == manifest
    assert {Path(name).suffix for name in manifest} == set(showcase.FORMATS)
