"""Bringing many files in as one act: read in processes of their own, staged, written once.

A file that cannot be read stops no other. Original bytes go into the project one by one while
the reading goes on, so that memory and the write lock are held for one file at a time; the rows
of all sources are then written in one transaction, which one undo takes back.
"""

import shutil
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from itertools import islice
from pathlib import Path
from threading import Event

from briefwright.domain.errors import NotNow, Refused, UserError, WrongUse
from briefwright.domain.message import Message
from briefwright.domain.source import Source
from briefwright.edits.changeset import ChangeSet
from briefwright.ingest.child.children import Children
from briefwright.ingest.sniffing import Format
from briefwright.service.commands.sources import Draft, Imported, ImportSources, Sameness
from briefwright.service.gathering import PassedBy, Wanted, gathered
from briefwright.service.importing import Reads, Record, draft_of, read_file, stamped
from briefwright.service.project import Project

AT_ONCE = 4
"""Files that are under way: twice the processes that read, so that none waits for its next file."""

ANSWERS = 0.1
"""Seconds between two looks at whether the work was cancelled."""

SPARE = 64 * 1024 * 1024
"""Bytes that stay free on the disk beside what an import needs."""

Report = Callable[[int, int, str], bool]


class Came(Enum):
    """What came of one file."""

    IMPORTED = "imported"
    KNOWN = "already there"
    REFUSED = "refused"
    PASSED_BY = "passed by"
    LEFT = "left"
    READ = "read"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One file of an import: the source that holds its text, or in a sentence why there is none.

    `path` is None for what was pasted or piped in. `remarks` say what was guessed or left out,
    `same` in what a known source is the same.
    """

    name: str
    path: Path | None
    came: Came
    source: str | None = None
    same: Sameness | None = None
    remarks: tuple[Message, ...] = ()
    why: Message | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What came of an import; `changes` is None when nothing was written.

    `whole` is False when it was cancelled: the files after that were left.
    """

    files: tuple[Outcome, ...]
    changes: ChangeSet | None
    whole: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """How files are brought in. `encoding` and `kind` are chosen, None to tell by the bytes.

    With `all_or_none` the first file that cannot be read refuses all. With `only_read` nothing is
    written: it is tried which files can be read.
    """

    record: Record | None = None
    encoding: str | None = None
    kind: Format | None = None
    all_or_none: bool = False
    only_read: bool = False


def bring(
    project: Project,
    paths: Sequence[Path],
    children: Children,
    report: Report,
    how: How | None = None,
) -> Brought:
    """Brings the files and those in the folders in, as one act.

    `report` is told after each file how many of how many are done and what is being read; when it
    answers False the work stops within 0.2 seconds, and what was read until then is brought in.
    Raises `NotNow` when the disk has no room for all of them, `WrongUse` for one title on several.
    """
    return _Import(project, children, report, how or How()).run(gathered(paths))


def bring_draft(project: Project, draft: Draft, name: str, path: Path | None = None) -> Brought:
    """Brings in one draft that was read already, such as pasted text."""
    made = stamped(draft, by=project.author, at=project.now())
    outcome = project.run(ImportSources(drafts=(made,)))
    (imported,) = outcome.result
    return Brought(files=(_came(name, path, made, imported),), changes=outcome.changes)


def read_again(project: Project, source: str, encoding: str, reads: Reads) -> Draft:
    """The original of a source read anew in another encoding, as another version of its text.

    Raises `Refused` when it cannot be read so, `WrongUse` for a source without an original.
    """
    shown = project.get(Source, source)
    if shown.attachment is None:
        raise WrongUse("This source was pasted: there is no file to read again.")
    with project.read() as reads_of:
        data = reads_of.attachment(shown.attachment)
    reading = reads(data, shown.filename or shown.title, encoding=encoding)
    draft = draft_of(reading, None, name=shown.filename)
    return replace(draft, source=replace(draft.source, attachment=shown.attachment))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """A file after its reading: a draft, or why there is none; neither when it was left."""

    wanted: Wanted
    draft: Draft | None = None
    error: UserError | None = None


class _Import:
    """One run."""

    def __init__(self, project: Project, children: Children, report: Report, how: How) -> None:
        self._project = project
        self._children = children
        self._report = report
        self._how = how
        self._stopped = Event()
        self._staged: dict[Path, str] = {}
        """Files that this import put into the project and that no source names yet."""

    def run(self, found: Sequence[Wanted | PassedBy]) -> Brought:
        """Reads, writes, and says what came of each file."""
        wanted = [each for each in found if isinstance(each, Wanted)]
        record = self._how.record
        if len(wanted) > 1 and record is not None and record.title is not None:
            raise WrongUse("One title cannot name several files: import them one by one.")
        _refuse_full(self._project, sum(each.size for each in wanted))
        read: dict[Path, _Read] = {}
        try:
            for each in self._read_all(wanted):
                read[each.wanted.path] = each
                if isinstance(each.error, WrongUse) or (each.error and self._how.all_or_none):
                    raise each.error
            brought = self._write(found, read)
            for path in _taken(brought):
                self._staged.pop(path, None)
            return brought
        finally:
            if self._staged:
                self._project.staging.drop(self._staged.values())

    # --- reading ------------------------------------------------------------------------------

    def _read_all(self, wanted: Sequence[Wanted]) -> Iterator[_Read]:
        """Each file as soon as it is read; only a few are under way at any time."""
        total = len(wanted)
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="import") as pool, self._ending():
            rest = iter(wanted)
            under_way: dict[Future[_Read], Wanted] = {}
            done = 0
            while True:
                for each in islice(rest, AT_ONCE + 2 - len(under_way)):
                    under_way[pool.submit(self._read, each)] = each
                if not under_way:
                    break
                first = next(iter(under_way.values()))
                if not self._report(done, total, first.name):
                    self._stop()
                    pool.shutdown(cancel_futures=True)
                ended, _ = wait(under_way, timeout=ANSWERS, return_when=FIRST_COMPLETED)
                for future in ended:
                    del under_way[future]
                    done += 1
                    if not future.cancelled():
                        yield future.result()
                if self._stopped.is_set():
                    break
        self._report(done, total, "")

    @contextmanager
    def _ending(self) -> Iterator[None]:
        """Lets no more files be read once the import is over, for whatever reason."""
        try:
            yield
        except BaseException:
            self._stop()
            raise

    def _stop(self) -> None:
        self._stopped.set()
        self._children.interrupt()

    def _read(self, wanted: Wanted) -> _Read:
        if self._stopped.is_set():
            return _Read(wanted=wanted)
        how = self._how
        try:
            draft = read_file(
                wanted.path,
                how.record,
                encoding=how.encoding,
                kind=how.kind,
                reads=self._children.read,
            )
            return _Read(wanted=wanted, draft=self._stage(wanted.path, draft))
        except (UserError, MemoryError) as error:
            if self._stopped.is_set():
                return _Read(wanted=wanted)
            return _Read(wanted=wanted, error=_for_the_user(error, wanted))

    def _stage(self, path: Path, draft: Draft) -> Draft:
        """The draft without its bytes: they lie in the project."""
        if draft.original is None or self._how.only_read:
            return replace(draft, original=None)
        sha256, is_new = self._project.staging.keep(draft.original)
        if is_new:
            self._staged[path] = sha256
        return replace(draft, original=None, source=replace(draft.source, attachment=sha256))

    # --- writing ------------------------------------------------------------------------------

    def _write(self, found: Sequence[Wanted | PassedBy], read: dict[Path, _Read]) -> Brought:
        """Writes the rows of all drafts in one act, in the order of the files."""
        if self._how.only_read:
            return Brought(files=tuple(_tried(each, read) for each in found), changes=None)
        at = self._project.now()
        drafts = {
            each.path: stamped(done.draft, by=self._project.author, at=at)
            for each in found
            if (done := read.get(each.path)) is not None and done.draft is not None
        }
        imported: dict[Path, Imported] = {}
        changes: ChangeSet | None = None
        if drafts:
            outcome = self._project.run(ImportSources(drafts=tuple(drafts.values())))
            imported = dict(zip(drafts, outcome.result, strict=True))
            changes = outcome.changes
        files = tuple(_outcome(each, read, drafts, imported) for each in found)
        return Brought(files=files, changes=changes, whole=not self._stopped.is_set())


def _taken(brought: Brought) -> Iterator[Path]:
    """The files whose own bytes a source names now."""
    for each in brought.files:
        if each.came is Came.IMPORTED and each.path is not None:
            yield each.path


def _outcome(
    each: Wanted | PassedBy,
    read: dict[Path, _Read],
    drafts: dict[Path, Draft],
    imported: dict[Path, Imported],
) -> Outcome:
    if isinstance(each, PassedBy):
        return Outcome(name=each.name, path=each.path, came=Came.PASSED_BY, why=each.why)
    if each.path in imported:
        return _came(each.name, each.path, drafts[each.path], imported[each.path])
    error = read[each.path].error if each.path in read else None
    why = None if error is None else error.message
    came = Came.LEFT if why is None else Came.REFUSED
    return Outcome(name=each.name, path=each.path, came=came, why=why)


def _tried(each: Wanted | PassedBy, read: dict[Path, _Read]) -> Outcome:
    done = read.get(each.path)
    if done is None or done.draft is None:
        return _outcome(each, read, {}, {})
    return Outcome(name=each.name, path=each.path, came=Came.READ, remarks=done.draft.notes)


def _came(name: str, path: Path | None, draft: Draft, imported: Imported) -> Outcome:
    return Outcome(
        name=name,
        path=path,
        came=Came.KNOWN if imported.known else Came.IMPORTED,
        source=imported.source,
        same=imported.same,
        remarks=draft.notes,
    )


def _for_the_user(error: UserError | MemoryError, wanted: Wanted) -> UserError:
    if isinstance(error, UserError):
        return error
    return Refused(
        "{name} is too large for the memory that is free: close other programs and try again.",
        name=wanted.name,
    )


def _refuse_full(project: Project, size: int) -> None:
    """Raises `NotNow` where the originals, in working copy and project file, find no room."""
    if not size:
        return
    free = min(project.staging.free(), shutil.disk_usage(project.path.parent).free)
    needed = 2 * size + SPARE
    if free < needed:
        raise NotNow(
            "These files need {needed:,} MB on the disk and {free:,} MB are free: free some space, "
            "or import fewer at a time.",
            needed=needed // 1_000_000 + 1,
            free=free // 1_000_000,
        )
