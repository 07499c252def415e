"""Starts the child's side; run by `children` alone."""

import sys

from briefwright.ingest.child.work import main

if __name__ == "__main__":
    sys.exit(main())
