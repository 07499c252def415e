"""The guards of the kit catch what they are for, tried on small test files of their own."""

import logging
import socket
from pathlib import Path

import pytest
from pytest_socket import SocketBlockedError

pytest_plugins = ["pytester"]

QUIET = "pytest_plugins = ['tests.kit.guards']\n"


def _outcome(pytester: pytest.Pytester, body: str) -> tuple[dict[str, int], str]:
    """Runs a test file under the guards; returns how many passed, failed, and what was said."""
    root = Path(__file__).parent.parent
    pytester.makeini(f"[pytest]\npythonpath = {root}\naddopts = --disable-socket -p no:xdist\n")
    pytester.makeconftest(QUIET)
    pytester.makepyfile(body)
    done = pytester.runpytest_subprocess("-q", "-rN")  # no summary: it repeats what was said
    return done.parseoutcomes(), done.stdout.str()


def test_an_unannounced_warning_fails(pytester: pytest.Pytester) -> None:
    counts, said = _outcome(
        pytester,
        """
        import logging
        def test_it():
            logging.getLogger("a").warning("the disk is full")
        """,
    )
    assert counts == {"passed": 1, "errors": 1}
    assert "the disk is full" in said


def test_an_announced_warning_passes(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        logging.getLogger("a").warning("expected")
    assert caplog.messages == ["expected"]


def test_a_thread_left_running_fails(pytester: pytest.Pytester) -> None:
    counts, said = _outcome(
        pytester,
        """
        import threading
        stop = threading.Event()
        def test_it():
            threading.Thread(target=stop.wait, name="reader", daemon=True).start()
        """,
    )
    assert counts == {"passed": 1, "errors": 1}
    assert "thread reader" in said


@pytest.mark.parametrize(
    "line, named",
    [
        ("timer = QTimer(); timer.start(100_000); kept.append(timer)", "timer "),
        ("window = QWidget(); kept.append(window)", "window "),
    ],
)
def test_something_of_qts_left_alive_fails(
    pytester: pytest.Pytester, line: str, named: str
) -> None:
    counts, said = _outcome(
        pytester,
        f"""
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QWidget
        kept = []
        def test_it(qtbot):
            {line}
        def test_another(qtbot):
            kept.clear()
        """,
    )
    assert counts == {"passed": 2, "errors": 1}
    assert f"  {named}" in said


def test_what_one_test_left_is_not_reported_with_the_next(pytester: pytest.Pytester) -> None:
    counts, said = _outcome(
        pytester,
        """
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QWidget
        kept = []
        def leave():
            window = QWidget()
            QTimer(window).start(100_000)
            kept.append(window)
        def test_it(qtbot):
            leave()
        def test_another(qtbot):
            kept[0].setWindowTitle("still here")
        def test_the_third_leaves_its_own(qtbot):
            leave()
        """,
    )
    assert counts == {"passed": 3, "errors": 2}
    assert said.count("  window ") == said.count("  timer ") == 2


def test_a_widget_given_to_qtbot_passes(pytester: pytest.Pytester) -> None:
    counts, _ = _outcome(
        pytester,
        """
        from PySide6.QtWidgets import QWidget
        def test_it(qtbot):
            window = QWidget()
            qtbot.addWidget(window)
            window.show()
        """,
    )
    assert counts == {"passed": 1}


@pytest.mark.filterwarnings("ignore:A test tried to use socket")
def test_no_test_reaches_the_network() -> None:
    with pytest.raises(SocketBlockedError):
        socket.socket(socket.AF_INET, socket.SOCK_STREAM)


def test_the_home_folder_is_the_tests_own(own_home: Path, tmp_path: Path) -> None:
    assert Path.home() == own_home
    assert own_home.is_relative_to(tmp_path)
    assert not list(own_home.iterdir())
