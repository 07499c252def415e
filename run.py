"""One door to the project, made of the standard library only: `python3 run.py VERB`.

Prepares `.venv` from the hashed locks, sees to the system libraries, then does what the verb says.
`python3 run.py` without a verb lists the verbs. The syntax of this file stays readable for old
Pythons, so that they answer with a sentence and not with a traceback.
"""

import os
import shutil
import sys

if not (3, 11) <= sys.version_info[:2] < (3, 15):
    for _name in ("python3.14", "python3.13", "python3.12", "python3.11"):
        _other = shutil.which(_name)
        if _other:
            os.execv(_other, [_other, *sys.argv])
    sys.exit(
        "Briefwright needs Python 3.11 to 3.14, and this is {}.{}. Install one of them and run "
        "this again with it, for example: python3.12 run.py setup".format(*sys.version_info)
    )

import hashlib
import importlib.util
import subprocess
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
RUN_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"

QT_IMPORTS = "import PySide6.QtWidgets, PySide6.QtSvg, PySide6.QtPrintSupport"
QT_PACKAGES = [
    "libglib2.0-0",
    "libgl1",
    "libegl1",
    "libdbus-1-3",
    "libfontconfig1",
    "libxkbcommon0",
    "libx11-6",
    "libcups2",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxcb-randr0",
    "libxcb-image0",
    "libxcb-render-util0",
    "libxcb-util1",
    "libxkbcommon-x11-0",
    "libx11-xcb1",
    "libwayland-cursor0",
]

# The programs that tests drive, each with the Debian package that brings it.
TOOLS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "import": "imagemagick",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "soffice": "libreoffice-writer-nogui",
}


def main(arguments: list[str]) -> int:
    """Does what the arguments ask and returns the exit code: 0 done, 1 failed, 2 cannot start."""
    wheelhouse, arguments = _take_wheelhouse(arguments)
    verb, rest = (arguments[0], arguments[1:]) if arguments else ("help", [])
    if verb not in VERBS:
        print(__doc__)
        for name, (_, meaning) in VERBS.items():
            print(f"  {name:12}{meaning}")
        print("\n  --wheelhouse DIR   install from the wheels in DIR, without a network")
        return 0 if verb in ("help", "-h", "--help") else 2
    prepare(wheelhouse, developing=verb != "run")
    return VERBS[verb][0](rest)


def _take_wheelhouse(arguments: list[str]) -> tuple[str, list[str]]:
    """Returns the value of --wheelhouse ("" without one) and the other arguments."""
    if "--wheelhouse" not in arguments:
        return "", arguments
    at = arguments.index("--wheelhouse")
    if at + 1 == len(arguments) or not Path(arguments[at + 1]).is_dir():
        sys.exit("--wheelhouse wants the folder that holds the wheels.")
    return str(Path(arguments[at + 1]).resolve()), arguments[:at] + arguments[at + 2 :]


# --- the environment ------------------------------------------------------------------------------


def prepare(wheelhouse: str, *, developing: bool) -> None:
    """Brings `.venv` to what the locks say; returns at once if it is there already."""
    locks = [RUN_LOCK, DEV_LOCK] if developing else [RUN_LOCK]
    stamp = VENV / (".installed-dev" if developing else ".installed-run")
    digest = _digest(locks)
    if _holds(stamp, digest):
        return
    if importlib.util.find_spec("pip") is None:
        sys.exit(
            "Python's installer pip is missing. Install it and run this again, for example: "
            "sudo apt-get install python3-pip"
        )
    if not PYTHON.exists():
        print("Making .venv ...", flush=True)
        # Without pip: ensurepip is missing on Debian, and pip can install into another Python.
        venv.create(VENV, with_pip=False, clear=True)
    print("Installing the locked packages ...", flush=True)
    offline = ["--no-index", "--find-links", wheelhouse] if wheelhouse else []
    named = [part for lock in locks for part in ("-r", str(lock))]
    _pip("--require-hashes", *offline, *named)
    _pip("--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT))
    stamp.write_text(digest, encoding="utf-8")
    if developing:
        (VENV / ".installed-run").write_text(_digest([RUN_LOCK]), encoding="utf-8")


def _digest(locks: list[Path]) -> str:
    """Returns a hash of all that decides what lies in `.venv`."""
    parts = [path.read_bytes() for path in [*locks, ROOT / "pyproject.toml"]]
    here = f"{sys.version} {ROOT}".encode()
    return hashlib.sha256(b"\0".join([*parts, here])).hexdigest()


def _holds(stamp: Path, digest: str) -> bool:
    return PYTHON.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == digest


def _pip(*arguments: str) -> None:
    """Installs into `.venv` with the pip of the Python that runs this file."""
    command = [sys.executable, "-m", "pip", "--python", str(PYTHON), "--disable-pip-version-check"]
    done = subprocess.run([*command, "install", "--quiet", *arguments], check=False, cwd=ROOT)
    if done.returncode:
        sys.exit(
            "The packages could not be installed; pip says above why. Without a network, give "
            "the folder that holds the wheels: python3 run.py setup --wheelhouse DIR"
        )


# --- the system -----------------------------------------------------------------------------------


def qt_starts() -> bool:
    """Tells whether Qt can be loaded; installs what it lacks, or says what to install."""
    why = _qt_fault()
    if why and _may_install():
        _apt_install(QT_PACKAGES, f"Qt cannot start ({why})")
        why = _qt_fault()
    if why:
        print(f"Qt cannot start: {why}", file=sys.stderr)
        print("Install the system libraries that it needs:", file=sys.stderr)
        print(f"  sudo apt-get install {' '.join(QT_PACKAGES)}", file=sys.stderr)
    return not why


def _qt_fault() -> str:
    """Returns the last line of what Qt says when it cannot be loaded, "" when it can."""
    done = subprocess.run(
        [str(PYTHON), "-c", QT_IMPORTS], capture_output=True, text=True, check=False
    )
    if done.returncode == 0:
        return ""
    return (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]


def _may_install() -> bool:
    """Tells whether system packages can be installed without asking anybody."""
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _apt_install(packages: list[str], reason: str) -> None:
    """Installs Debian packages, announced; failures show in what is missing afterwards."""
    print(f"{reason}: installing with apt-get: {' '.join(packages)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "-qq"], install):
        subprocess.run(command, env=quiet, stdout=subprocess.DEVNULL, check=False)


def missing_tools() -> dict[str, str]:
    """Returns the programs that tests want and this system lacks, with their packages."""
    return {tool: package for tool, package in TOOLS.items() if shutil.which(tool) is None}


def _has_display() -> bool:
    """Tells whether a window can be shown to somebody."""
    return sys.platform != "linux" or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


# --- the verbs ------------------------------------------------------------------------------------


def _setup(_rest: list[str]) -> int:
    if not qt_starts():
        return 2
    print("Ready: make run, make check, make test.")
    return 0


def _run(rest: list[str]) -> int:
    """Opens the sample project; without a display it is made and exported, and the paths shown."""
    qt = qt_starts()
    environment = dict(os.environ)
    if not qt or not _has_display():
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    code = _call([str(PYTHON), "-m", "briefwright", *(rest or ["--sample"])], environment)
    return code if qt else 2


def _check(rest: list[str]) -> int:
    return _steps([*_still_steps(), _pytest("-m", "not slow", *rest)])


def _test(rest: list[str]) -> int:
    if missing_tools() and _may_install():
        _apt_install(sorted(set(missing_tools().values())), "Some tests drive other programs")
    qt = qt_starts()
    code = _steps([*_still_steps(), _pytest(*rest)])
    missing = missing_tools()
    for tool, package in missing.items():
        print(f"Not tried for want of {tool}: sudo apt-get install {package}")
    if not qt:
        return 2
    return 1 if missing and _in_ci() else code


def _in_ci() -> bool:
    return os.environ.get("CI", "").lower() in ("1", "true")


def _still_steps() -> list[list[str]]:
    """Returns the commands that read the code without running it."""
    return [
        [str(BIN / "ruff"), "format", "--check", "."],
        [str(BIN / "ruff"), "check", "."],
        [str(PYTHON), "-m", "mypy"],
        [str(BIN / "lint-imports")],
    ]


def _pytest(*arguments: str) -> list[str]:
    return [str(PYTHON), "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile", *arguments]


def _steps(commands: list[list[str]]) -> int:
    """Runs all commands, also after a failure, and returns 1 if one of them failed."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    failed = [command for command in commands if _call(command, environment)]
    for command in failed:
        print(f"FAILED: {' '.join([Path(command[0]).name, *command[1:]])}")
    return 1 if failed else 0


def _call(command: list[str], environment: dict[str, str]) -> int:
    print(f"\n$ {' '.join([Path(command[0]).name, *command[1:]])}", flush=True)
    return subprocess.run(command, env=environment, cwd=ROOT, check=False).returncode


VERBS = {
    "setup": (_setup, "make .venv from the locks and see to the system libraries"),
    "run": (_run, "open the sample project (without a display: make and export it)"),
    "check": (_check, "format, lint, types, contracts and quick tests: the inner loop"),
    "test": (_test, "everything, as the public build does it"),
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
