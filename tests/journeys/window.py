"""What a window does when its user shares: the change is kept, then the project file replaced.

Run by the starter in a process of its own; says `kept` once the change is in the working copy.
"""

import os
from pathlib import Path

from briefwright.store.publish import publish
from tests.store_files.projects import Person, write


def main(path: str, statement: str) -> int:
    """Writes and shares one finding; returns 0."""
    home = Path(os.environ["BRIEFWRIGHT_HOME"])
    with Person("projects", home).has_open(Path(path)) as project:
        write(project.database, statement)
        os.write(1, b"kept\n")
        publish(project)
    return 0
