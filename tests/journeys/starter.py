"""Starts the real program over and over: imports it once, then forks for each call.

Each line of standard input is a call as JSON; the answers are the id of the new process, and how
it ended (its exit code, or minus the signal that killed it). So a kill strikes the act itself and
not the loading of modules; a call made afresh loads them, as one from a shell does.
"""

import importlib
import json
import os
import pkgutil
import signal
import sys
import time
import traceback
from pathlib import Path
from typing import Any, NoReturn

import briefwright
from tests.journeys import window


def main() -> None:
    _import_everything()
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        call = json.loads(line)
        pid = os.fork()
        if pid == 0:
            _be_the_program(call)
        print(json.dumps({"pid": pid}), flush=True)
        if call["killed_after"] is not None:
            _wait_for(call["out"], call["word"])
            time.sleep(call["killed_after"])
            os.kill(pid, signal.SIGKILL)  # not waited for yet, so the id is still its own
        _, status = os.waitpid(pid, 0)
        print(json.dumps({"status": os.waitstatus_to_exitcode(status)}), flush=True)


def _import_everything() -> None:
    for module in pkgutil.walk_packages(briefwright.__path__, "briefwright."):
        if not module.name.startswith(("briefwright.ui", "briefwright.main", "briefwright.__")):
            importlib.import_module(module.name)


def _wait_for(out: str, word: str) -> None:
    """Returns once the call has said the word, or has had ten seconds to."""
    until = time.monotonic() + 10
    while word not in _text_of(out) and time.monotonic() < until:
        time.sleep(0.0005)


def _text_of(out: str) -> str:
    try:
        return Path(out).read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


def _be_the_program(call: dict[str, Any]) -> NoReturn:
    os.environ["BRIEFWRIGHT_HOME"] = call["home"]
    out = os.open(call["out"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    err = os.open(call["out"] + ".err", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for number, descriptor in enumerate((nothing, out, err)):
        os.dup2(descriptor, number)
    if call["afresh"]:
        os.execv(sys.executable, [sys.executable, "-m", "briefwright", *call["arguments"]])  # noqa: S606
    code = _exit_code_of(call["arguments"])
    sys.stdout.flush()
    sys.stderr.flush()
    if call["lingers"]:
        os.write(1, f"exit {code}\n".encode())
        time.sleep(60)
    os._exit(code)


def _exit_code_of(arguments: list[str]) -> int:
    from briefwright.__main__ import main as program

    sys.argv = ["briefwright", *arguments]
    try:
        code = window.main(*arguments[1:]) if arguments[0] == "window" else program()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(bool(ended.code))
    except BaseException:  # noqa: BLE001 (it must never come back into the loop)
        traceback.print_exc()
        return 70
    return code


if __name__ == "__main__":
    main()
