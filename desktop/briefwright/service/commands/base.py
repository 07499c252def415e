"""What every command is."""

from abc import ABC, abstractmethod
from typing import ClassVar, Generic, TypeVar

from briefwright.edits.operation import OpKind
from briefwright.store.unit import UnitOfWork

T = TypeVar("T")


class Command(ABC, Generic[T]):
    """One act of a user, as a value; running it is one step of undo."""

    __slots__ = ()

    kind: ClassVar[OpKind]

    @property
    @abstractmethod
    def label(self) -> str:
        """What was done, as history and undo name it, such as `Add a section`."""

    @abstractmethod
    def apply(self, unit: UnitOfWork) -> T:
        """Writes the act and returns its result; raises `WrongUse` when it makes no sense."""
