"""What a working copy remembers of its project file: where it is and what was published last.

Kept as a small JSON file beside the working copy's database; it is local to the machine and no
part of the project.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from briefwright.store import durable
from briefwright.store.durable import Identity
from briefwright.store.vector import Vector


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A state of the project file that this working copy wrote or read.

    `identity` recognises the file, `vector` says which ops are in it; `seconds` is what it took
    to publish, 0 when it was only read.
    """

    identity: Identity
    vector: Vector
    when: datetime
    seconds: float = 0.0

    def is_newer_than(self, held: Vector) -> bool:
        """Whether a file that holds these ops is an older state of this one, as a backup is.

        A file that holds anything else is not older: somebody wrote it without having seen this.
        """
        return self.vector.covers(held) and not held.covers(self.vector)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The place of a working copy.

    `path` is None when another working copy has taken its place. `apart` holds, by the name of
    another working copy, the ops in it that the user wants to keep out of this one.
    """

    project: str
    title: str
    path: Path | None
    published: Publication | None = None
    apart: Mapping[str, Vector] = field(default_factory=dict)


def read_record(file: Path) -> Record | None:
    """Returns the record in the file; None when there is none or it cannot be understood."""
    try:
        value = json.loads(file.read_text(encoding="utf-8"))
        return Record(
            project=str(value["project"]),
            title=str(value["title"]),
            path=Path(value["path"]) if value["path"] is not None else None,
            published=_publication(value["published"]) if value["published"] else None,
            apart={str(name): _vector(held) for name, held in value["apart"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write_record(file: Path, record: Record) -> None:
    """Puts the record in place of the former one, in one step."""
    published = record.published
    value = {
        "project": record.project,
        "title": record.title,
        "path": None if record.path is None else str(record.path),
        "published": None if published is None else _written(published),
        "apart": {name: _intervals(held) for name, held in record.apart.items()},
    }
    durable.write_new(file, json.dumps(value, ensure_ascii=False, indent=1).encode())


def _written(published: Publication) -> dict[str, object]:
    known = published.identity
    return {
        "size": known.size,
        "modified": known.modified,
        "inode": known.inode,
        "vector": _intervals(published.vector),
        "when": published.when.isoformat(),
        "seconds": published.seconds,
    }


def _publication(value: Mapping[str, Any]) -> Publication:
    return Publication(
        identity=Identity(
            size=int(value["size"]), modified=int(value["modified"]), inode=int(value["inode"])
        ),
        vector=_vector(value["vector"]),
        when=datetime.fromisoformat(value["when"]),
        seconds=float(value["seconds"]),
    )


def _intervals(vector: Vector) -> dict[str, list[list[int]]]:
    return {
        session: [list(interval) for interval in held] for session, held in vector.intervals.items()
    }


def _vector(value: Mapping[str, list[list[int]]]) -> Vector:
    return Vector.spanning(
        {
            str(session): [(int(first), int(last)) for first, last in held]
            for session, held in value.items()
        }
    )
