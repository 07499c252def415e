"""Working copies: which one belongs to a project file, and what else is known of that project.

A project is its uuid, not its path. Every working copy of that uuid is looked at when a file is
opened; what another one holds beyond this one is offered as a question and never brought in
unasked. Writing into the project file is done in `publish`.
"""

import contextlib
import shutil
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from briefwright.domain.errors import NotNow, Refused, WrongUse
from briefwright.domain.ids import new_id
from briefwright.domain.message import Message, say
from briefwright.domain.reasons import reason_of
from briefwright.store import asking, backup, durable, in_use, locks, publish, snapshots
from briefwright.store.backup import Occasion
from briefwright.store.clock import Clock
from briefwright.store.database import Database
from briefwright.store.filesystem import remote_type
from briefwright.store.format import CURRENT
from briefwright.store.gate import ForeignLog, open_foreign
from briefwright.store.journal import Author
from briefwright.store.known_copies import CopyDamaged, KnownCopies, KnownCopy
from briefwright.store.open_project import OpenProject
from briefwright.store.paths import DataFolder
from briefwright.store.questions import Answer, Question
from briefwright.store.record import Publication, read_record, write_record
from briefwright.store.taking_in import take_in, take_over
from briefwright.store.vector import Vector

PATIENCE = 60.0
"""Seconds to wait for another process that is opening or making a project."""


class Workshop:
    """Makes and opens projects for one user: the working copies lie below `root`."""

    def __init__(self, root: Path, author: Author, clock: Clock) -> None:
        self._data = DataFolder(root=root)
        self._author = author
        self._clock = clock

    @property
    def author(self) -> Author:
        """Whose acts are done here."""
        return self._author

    def now(self) -> datetime:
        """The time of an act that is done now."""
        return self._clock()

    def new(self, path: Path, title: str) -> OpenProject:
        """Makes a project, publishes it at the path, and returns it open.

        Raises `Refused` when something stands there, `NotNow` when it cannot be written; then
        nothing is left behind.
        """
        with _named(path):
            path = path.absolute()
            if path.is_symlink() or path.exists():
                raise Refused(
                    "{path} is there already: choose another name, or open it.", path=path
                )
            if not path.parent.is_dir():
                raise Refused(
                    "There is no folder {parent}: make or choose one first.", parent=path.parent
                )
            path = path.resolve()
        with self._alone(), self._made(path, new_id(), title) as opened:
            publish.publish_new(opened)
            return replace(opened, mark=in_use.mark(opened.folder.in_use))

    def open(self, path: Path, *, answer: Answer | None = None) -> OpenProject:
        """Returns the project in the file, open in its working copy, with the questions left.

        Changes that others published into this file are taken in, for the file is the project.
        Raises `Refused` for a file that is not a sound project, `NotNow` when another process is
        opening one for too long. Never writes to the file.
        """
        with _named(path):
            path = path.resolve()
            durable.identity(path)
        with self._alone():
            opened = self._found(path)
            with _closed_if_it_fails(opened):
                opened = _marked(opened)
            with _closed_if_it_fails(opened):
                opened = replace(opened, notes=(*opened.notes, *self._warnings()))
                others = asking.questions(opened, self._known())
                if (answer or Answer()).bring_in != "yes":
                    return replace(opened, questions=others)
                for question in others:
                    self.bring_in(opened, question)
        return opened

    def keeps(self, path: Path) -> bool:
        """Whether a working copy of the project file at this path is here."""
        return bool(self._known().at(path.resolve()))

    def save_anew(self, path: Path, target: Path) -> None:
        """Writes what the working copy of a file that has gone holds into a new file.

        Raises `Refused` when something stands at the target or there is no working copy,
        `NotNow` when it cannot be written.
        """
        known = self._known()
        copies = known.at(path.resolve())
        if not copies:
            raise Refused("No work on {path} is kept on this computer.", path=path)
        with self._alone():
            database = known.open(copies[0])
            opened = OpenProject(
                database=database, folder=copies[0].folder, path=path, clock=self._clock
            )
            with closing(opened):
                snapshots.save_new(opened, target)

    def bring_in(self, project: OpenProject, question: Question) -> None:
        """Takes in all that the other working copy holds, after a backup of this one."""
        known = self._known()
        other = _asked_about(question, known)
        snapshots.keep_backup(project, Occasion.MERGED)
        with known.opened(other) as database:
            take_over(project.database, database)

    def keep_apart(self, project: OpenProject, question: Question) -> None:
        """Notes that what the other working copy holds now is not wanted here; it stays there."""
        known = self._known()
        other = _asked_about(question, known)
        with self._alone():
            record = read_record(project.folder.record)
            if record is not None:
                apart = {**record.apart, other.name: known.vector(other)}
                write_record(project.folder.record, replace(record, apart=apart))

    def _known(self) -> KnownCopies:
        return KnownCopies.below(self._data, self._author, self._clock)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Runs while no other process opens or makes a project below this root, and tidies up.

        Raises `NotNow` when the folder of the working copies cannot be written.
        """
        try:
            self._data.root.mkdir(parents=True, exist_ok=True)
            with locks.held(self._data.lock, patience=PATIENCE):
                shutil.rmtree(self._data.incoming, ignore_errors=True)
                for folder in self._data.copies():
                    if not folder.record.exists():  # written last: its maker was killed
                        shutil.rmtree(folder.folder, ignore_errors=True)
                yield
        except OSError as error:
            raise NotNow(
                "The working copies in {folder} cannot be written ({reason}): "
                "free some space on that disk, or set BRIEFWRIGHT_HOME to another folder.",
                folder=self._data.root,
                reason=reason_of(error),
            ) from error

    def _found(self, path: Path) -> OpenProject:
        known = self._known()
        try:
            return self._resumed(path, known) or self._matched(path, known)
        except CopyDamaged as damaged:
            note = self._laid_aside(damaged.copy)
            return replace(self._matched(path, self._known()), notes=(note,))

    def _warnings(self) -> tuple[Message, ...]:
        """Says when the working copies lie where SQLite loses work."""
        kind = remote_type(self._data.root)
        if kind is None:
            return ()
        return (
            say(
                "Your working copies lie in {folder}, on a disk of the type {kind} where work may "
                "be lost: set BRIEFWRIGHT_HOME to a local folder.",
                folder=self._data.root,
                kind=kind,
            ),
        )

    def _laid_aside(self, copy: KnownCopy) -> Message:
        """Puts a working copy that cannot be opened where nobody looks for one; says so."""
        self._data.damaged.mkdir(exist_ok=True)
        aside = copy.folder.folder.rename(self._data.damaged / copy.name)
        return say(
            "The working copy of {path} was damaged and lies in {folder} now: the file was opened "
            "as it was last shared.",
            path=copy.record.path,
            folder=aside,
        )

    def _resumed(self, path: Path, known: KnownCopies) -> OpenProject | None:
        """Opens the working copy of a file that stands as we know it, without reading the file."""
        standing = durable.identity(path)
        for copy in known.at(path):
            published = copy.record.published
            if published is not None and published.identity == standing:
                return self._opened(copy, path, known)
        return None

    def _matched(self, path: Path, known: KnownCopies) -> OpenProject:
        """Reads the file and opens the working copy that goes with it, made where there is none."""
        standing = durable.identity(path)
        with open_foreign(path, scratch=self._data.incoming) as file:
            held = file.vector()
            mine = _going_with(path, file.project_id, known, held)
            opened = self._opened(mine, path, known) if mine else self._fresh(path, file)
            with _closed_if_it_fails(opened):
                opened = _with_other_format(opened, file)
                take_in(opened.database, file)
        for copy in known.at(path):  # the file is not theirs any more
            if copy is not mine and copy.record.project == file.project_id:
                write_record(copy.folder.record, replace(copy.record, path=None))
        opened.note(
            None
            if standing is None
            else Publication(identity=standing, vector=held, when=self._clock())
        )
        return opened

    def _fresh(self, path: Path, file: ForeignLog) -> OpenProject:
        """Makes a working copy of the file, with all that the file holds."""
        with self._made(path, file.project_id, file.title) as opened:
            take_in(opened.database, file)
            return opened

    @contextmanager
    def _made(self, path: Path, project: str, title: str) -> Iterator[OpenProject]:
        """Makes an empty working copy, which is gone again when the block fails."""
        folder = self._data.new_copy(project)
        folder.folder.mkdir(parents=True)
        try:
            database = Database.create(
                folder.database,
                project=project,
                title=title,
                author=self._author,
                clock=self._clock,
            )
            opened = OpenProject(database=database, folder=folder, path=path, clock=self._clock)
            with _closed_if_it_fails(opened):
                yield opened
        except BaseException:
            shutil.rmtree(folder.folder, ignore_errors=True)
            with contextlib.suppress(OSError):
                folder.folder.parent.rmdir()  # unless other copies of the project lie there
            raise

    def _opened(self, copy: KnownCopy, path: Path, known: KnownCopies) -> OpenProject:
        database = known.open(copy)
        opened = OpenProject(database=database, folder=copy.folder, path=path, clock=self._clock)
        if database.made_anew_from is None:
            return opened
        note = say(
            "Your work was kept by another version of Briefwright (format {found}), so what is "
            "shown was made anew from its history; a backup of it as it was lies in {folder}.",
            found=database.made_anew_from,
            folder=copy.folder.backups,
        )
        return replace(opened, notes=(*opened.notes, note))


def _with_other_format(opened: OpenProject, file: ForeignLog) -> OpenProject:
    """Keeps a file that another version wrote, before the next sharing writes it anew; says so."""
    if file.format.minor == CURRENT.minor:
        return opened
    snapshot = opened.folder.snapshot()
    durable.copy_new(file.path, snapshot)
    backup.keep(snapshot, opened.folder.backups, now=opened.clock(), occasion=Occasion.REBUILT)
    note = say(
        "{path} was written by another version of Briefwright (format {found}): it is written "
        "anew when you share, and a backup of it as it was lies in {folder}.",
        path=file.path,
        found=file.format,
        folder=opened.folder.backups,
    )
    return replace(opened, notes=(*opened.notes, note))


def _marked(opened: OpenProject) -> OpenProject:
    """Marks the working copy as open, and finds what a process left in it that died."""
    folder, published = opened.folder.in_use, opened.published()
    recovered: Mapping[str, datetime] = {}
    died = in_use.left_by_the_dead(folder)
    if died and not in_use.is_open(folder):
        opened.database.staging.drop()  # files that an import had read when it died
    if died and published is not None:
        with opened.database.read() as reads:
            recovered = reads.log().beyond(published.vector)
    return replace(opened, mark=in_use.mark(folder), recovered=recovered)


def _going_with(path: Path, project: str, known: KnownCopies, held: Vector) -> KnownCopy | None:
    """Returns the working copy that a file holding these ops continues; None when none does."""
    alike = known.of(project)
    for copy in alike:
        if copy.record.path == path:
            published = copy.record.published
            return None if published is not None and published.is_newer_than(held) else copy
    for copy in alike:  # the file was moved here, and nothing was done that it lacks
        if known.has_lost_its_file(copy) and held.covers(known.vector(copy)):
            return copy
    return None


def _asked_about(question: Question, known: KnownCopies) -> KnownCopy:
    other = known.named(question.replica)
    if other is None:
        raise WrongUse("The changes that were asked about are not on this machine any more.")
    return other


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Refuses a path that the system does not take: too long, a circle of links, not ours to see."""
    try:
        yield
    except (OSError, RuntimeError) as error:
        circle = say("links that lead in a circle")
        reason = reason_of(error) if isinstance(error, OSError) else circle
        raise Refused(
            "{path} cannot be used ({reason}): choose another name.", path=path, reason=reason
        ) from error


@contextmanager
def _closed_if_it_fails(opened: OpenProject) -> Iterator[None]:
    try:
        yield
    except BaseException:
        opened.close()
        raise
