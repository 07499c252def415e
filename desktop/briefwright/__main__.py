"""The one entrance: hands the window's words to `main` and all others to the command line."""

import sys

from briefwright.ingest.child import CHILD_WORD


def main() -> int:
    """Does what the words of the call ask and returns the exit code."""
    words = sys.argv[1:]
    if words[:1] == [CHILD_WORD]:
        from briefwright.ingest.child.work import main as serve

        return serve()
    window = not words or words[0] in ("open", "--sample")
    if window and not {"-h", "--help"} & set(words):
        from briefwright.main import run

        return run(words)
    from briefwright.cli.entry import run as run_verb

    return run_verb(words)


if __name__ == "__main__":
    sys.exit(main())
