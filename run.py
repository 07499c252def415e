"""One door to the project, made of the standard library only: `python3 run.py VERB`.

Prepares `.venv` from the hashed locks, sees to the system libraries, then does what the verb says.
`python3 run.py` without a verb lists the verbs. The syntax of this file stays readable for old
Pythons, so that they answer with a sentence and not with a traceback.
"""

import os
import shutil
import subprocess
import sys

if not (3, 11) <= sys.version_info[:2] < (3, 15):
    for _name in ("python3.14", "python3.13", "python3.12", "python3.11"):
        _other = shutil.which(_name)
        if _other and subprocess.call([_other, "-c", ""]) == 0:
            os.execv(_other, [_other, *sys.argv])
    sys.exit(
        "Briefwright needs Python 3.11 to 3.14, and this is {}.{}. Install one of them and run "
        "this again with it, for example: python3.12 run.py setup".format(*sys.version_info)
    )

import hashlib
import venv
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
BASE: str = getattr(sys, "_base_executable", sys.executable)
"""The Python that `.venv` is made of, also where `.venv` is the one that runs this: it has no pip."""

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
    "setxkbmap": "x11-xkb-utils",
    "dbus-daemon": "dbus-daemon",
    "at-spi-bus-launcher": "at-spi2-core",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "strace": "strace",
    "unshare": "util-linux",
    "soffice": "libreoffice-writer-nogui",
}


EDITORS = [f"tests/ui/{view}" for view in ("brief", "read", "findings")]
PARTS = (
    ["--ignore=tests/ui"],
    EDITORS,
    ["tests/ui", *(f"--ignore={folder}" for folder in EDITORS)],
)
"""The whole of the tests in runs of their own: windows fill the memory of the process they are in."""


def main(arguments: list[str]) -> int:
    """Does what the arguments ask and returns the exit code: 0 done, 1 failed, 2 cannot start."""
    wheelhouse, arguments = _take_wheelhouse(arguments)
    verb, rest = (arguments[0], arguments[1:]) if arguments else ("help", [])
    if verb == "system":
        return _system()
    if verb not in VERBS:
        print(__doc__)
        for name, (_, meaning) in VERBS.items():
            print(f"  {name:13}{meaning}")
        print("  system      install the system packages that Qt and the tests want (as root)")
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
    if subprocess.run([BASE, "-c", "import pip"], check=False, capture_output=True).returncode:
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
    """Installs into `.venv` with the pip of the Python that it was made of."""
    command = [BASE, "-m", "pip", "--python", str(PYTHON), "--disable-pip-version-check"]
    # A user's own pip settings may send everything to the home folder or refuse to work here.
    own = {**os.environ, "PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0"}
    command += ["install", "--quiet", *arguments]
    done = subprocess.run(command, check=False, cwd=ROOT, env=own)
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
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"]
    # Another installation may be under way: wait for it instead of failing.
    install += ["-o", "DPkg::Lock::Timeout=300", *packages]
    for command in (["apt-get", "update", "-qq"], install):
        subprocess.run(command, env=quiet, stdout=subprocess.DEVNULL, check=False)


def is_there(tool: str) -> bool:
    """Whether a program can be started; services that others start stand in `/usr/libexec`."""
    places = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/libexec"))
    return shutil.which(tool, path=places) is not None


def missing_tools() -> dict[str, str]:
    """Returns the programs that tests want and this system lacks, with their packages."""
    return {tool: package for tool, package in TOOLS.items() if not is_there(tool)}


def _has_display() -> bool:
    """Tells whether a window can be shown to somebody."""
    return sys.platform != "linux" or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


# --- the verbs ------------------------------------------------------------------------------------


def _system() -> int:
    """Installs the system packages, those of Qt and those of the tests, before all else."""
    packages = [*QT_PACKAGES, *sorted(set(TOOLS.values()))]
    if not _may_install():
        print(f"  sudo apt-get install {' '.join(packages)}", file=sys.stderr)
        return 2
    _apt_install(packages, "Qt and the tests want system packages")
    return 1 if missing_tools() else 0


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
    """Tries what is quick; windows are not, each takes half a second to open."""
    return _steps(["-m", "not slow and not faults", "--ignore=tests/ui", *rest])


def _test(rest: list[str]) -> int:
    """Tries everything; what could not be tried is named last, and is a failure with CI=true."""
    if missing_tools() and _may_install():
        _apt_install(sorted(set(missing_tools().values())), "Some tests drive other programs")
    code = _steps(rest) if rest else _steps(*PARTS)
    missing = missing_tools()
    for tool, package in missing.items():
        print(f"Not tried for want of {tool}: sudo apt-get install {package}")
    in_ci = os.environ.get("CI", "").lower() in ("1", "true")
    return code or (1 if missing and in_ci else 0)


def _golden(rest: list[str]) -> int:
    return _call([str(PYTHON), "-m", "pytest", "-q", "--golden", *rest], _screenless())


def _faults(rest: list[str]) -> int:
    """Runs the tests that kill the program, five times as long unless told otherwise."""
    environment = {"BRIEFWRIGHT_TIMES": "5", **_screenless()}
    return _call([str(PYTHON), "-m", "pytest", "-q", "-s", "-m", "faults", *rest], environment)


def _module(name: str) -> "Verb":
    """Returns the verb that runs a module of the tests as a program."""
    return lambda rest: _call([str(PYTHON), "-m", name, *rest], _screenless())


def _lock(rest: list[str]) -> int:
    """Writes both locks anew from their .in files; `--upgrade` takes the newest versions."""
    tool = ROOT / "build" / "lock"
    fetch = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(tool), "uv"]
    if not (tool / "bin").exists() and _call(fetch, dict(os.environ)):
        return 1
    compiles = [str(tool / "bin" / "uv"), "pip", "compile", "--quiet", "--universal"]
    compiles += ["--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate"]
    compiles += ["--no-emit-index-url", "--no-emit-find-links", *rest]
    for lock in (RUN_LOCK, DEV_LOCK):
        named = [str(lock.with_suffix(".in").name), "--output-file", lock.name]
        if _call([*compiles, *named], dict(os.environ)):
            return 1
    return 0


def _steps(*parts: list[str]) -> int:
    """Reads the code and runs the parts of the tests, all even after a failure; 1 if any failed."""
    commands = [
        [str(BIN / "ruff"), "format", "--check", "."],
        [str(BIN / "ruff"), "check", "."],
        [str(PYTHON), "-m", "mypy"],
        [str(BIN / "lint-imports"), "--no-cache", "--no-logo"],
    ]
    qt = qt_starts()
    if qt:
        parallel = [str(PYTHON), "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile"]
        commands += [[*parallel, *part] for part in parts]
    failed = [command for command in commands if _call(command, _screenless())]
    for command in failed:
        print(f"FAILED: {_shown(command)}")
    if not qt:
        print("The tests did not run: Qt cannot start.")
        return 2
    return 1 if failed else 0


def _screenless() -> dict[str, str]:
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ}


def _call(command: list[str], environment: dict[str, str]) -> int:
    print(f"\n$ {_shown(command)}", flush=True)
    return subprocess.run(command, env=environment, cwd=ROOT, check=False).returncode


def _shown(command: list[str]) -> str:
    """Returns a command as a person would type it."""
    return " ".join([Path(command[0]).name, *command[1:]])


Verb = Callable[[list[str]], int]

VERBS: dict[str, tuple[Verb, str]] = {
    "setup": (_setup, "make .venv from the locks and see to the system libraries"),
    "run": (_run, "open the sample project (without a display: make and export it)"),
    "check": (_check, "format, lint, types, contracts and quick tests: the inner loop"),
    "test": (_test, "everything, as the public build does it"),
    "faults": (_faults, "kill the real program often, at every moment, and look at what is left"),
    "bench": (_module("tests.bench"), "measure, and write docs/performance.md"),
    "golden": (_golden, "write the golden files of the tests anew"),
    "showcase": (_module("tests.showcase"), "render exports/ anew from seeds/"),
    "translations": (_module("tests.translations"), "collect the words of the window anew"),
    "screenshots": (_module("tests.screenshots"), "take the pictures of the documentation"),
    "lock": (_lock, "resolve the dependencies anew into the two locks"),
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
