"""The markers and fixtures of the kit, tried on small test files of their own."""

from pathlib import Path

import pytest

from tests.kit.counts import times
from tests.kit.needs import needs

pytest_plugins = ["pytester"]

CONFTEST = """
from tests.kit import needs
pytest_plugins = ["tests.kit.golden"]
def pytest_configure(config):
    config.addinivalue_line("markers", "needs(*tools): wants programs")
def pytest_runtest_setup(item):
    needs.require(item)
"""

DRIVES_QPDF = """
from tests.kit.needs import needs
@needs("qpdf")
def test_it():
    pass
"""


def _prepare(pytester: pytest.Pytester, body: str) -> None:
    root = Path(__file__).parent.parent
    pytester.makeini(f"[pytest]\npythonpath = {root}\naddopts = --disable-socket -p no:xdist\n")
    pytester.makeconftest(CONFTEST)
    pytester.makepyfile(body)


def test_without_its_program_a_test_is_skipped_and_names_the_package(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    _prepare(pytester, DRIVES_QPDF)
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("CI", raising=False)
    done = pytester.runpytest_subprocess("-q", "-rs")
    assert done.parseoutcomes() == {"skipped": 1}
    assert "sudo apt-get install qpdf" in done.stdout.str()


def test_the_public_build_fails_without_the_program(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    _prepare(pytester, DRIVES_QPDF)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("CI", "true")
    assert pytester.runpytest_subprocess("-q").parseoutcomes() == {"errors": 1}


def test_a_program_without_a_known_package_is_refused() -> None:
    with pytest.raises(LookupError, match="TOOLS"):
        needs("gimp")


def test_a_golden_file_is_compared_and_only_written_when_asked(
    pytester: pytest.Pytester,
) -> None:
    body = """
        from pathlib import Path
        import tests.kit.golden
        tests.kit.golden.FOLDER = Path(__file__).parent / "golden"
        def test_it(golden):
            golden("page.txt", {text!r})
        def test_another():
            pass
        """
    _prepare(pytester, body.format(text="one"))
    assert pytester.runpytest_subprocess("-q").parseoutcomes() == {"failed": 1, "passed": 1}
    written = pytester.runpytest_subprocess("-q", "--golden").parseoutcomes()
    assert written == {"passed": 1, "deselected": 1}
    assert pytester.runpytest_subprocess("-q").parseoutcomes() == {"passed": 2}
    _prepare(pytester, body.format(text="another"))
    assert pytester.runpytest_subprocess("-q").parseoutcomes() == {"failed": 1, "passed": 1}


def test_one_variable_makes_the_random_tests_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFWRIGHT_TIMES", "2.5")
    assert times(100) == 250
    monkeypatch.setenv("BRIEFWRIGHT_TIMES", "0.001")
    assert times(100) == 1
