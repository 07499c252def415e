"""Random acts of revising: replacing, commenting, turning, and typing that is helped."""

import random
from collections.abc import Callable

from briefwright.anchoring.wording import Wanted
from briefwright.domain.comment import Comment
from briefwright.domain.text import OBJECT
from briefwright.service.commands.blocks import SetLanguage
from briefwright.service.commands.comments import AddComment, RemoveComment, Stretch
from briefwright.service.commands.replacing import ReplaceWords
from briefwright.ui.brief.typing_help import TypingHelp
from tests.ui.brief.conftest import Sheet

KEYS = ('"', "?", " :", "l'", '"a" !', "1 ; ")
LANGUAGES = ("fr", "en", "ar", None)


class Revisions:
    """Does them on one page, with the help of a French brief."""

    def __init__(self, sheet: Sheet, chance: random.Random) -> None:
        self.sheet = sheet
        self.chance = chance
        self.help = TypingHelp(lambda: True, lambda: "fr")
        sheet.page.helper = self.help
        self.acts: tuple[Callable[[], object], ...] = (
            self.helped,
            self.hard_space,
            self.replace,
            self.comment,
            self.drop_comment,
            self.language,
        )

    def helped(self) -> None:
        self.sheet.hands.type(self.chance.choice(KEYS))
        if self.chance.random() < 0.5:
            self.sheet.hands.press("Backspace")

    def hard_space(self) -> None:
        self.help.hard_space(self.sheet.page)

    def replace(self) -> None:
        self.sheet.writer.do(
            ReplaceWords(
                brief=self.sheet.written.brief,
                wanted=Wanted(
                    words=self.chance.choice(("the", "e", "army", "é", "نفى", ". ")),
                    case=self.chance.random() < 0.3,
                    whole=self.chance.random() < 0.3,
                ),
                by=self.chance.choice(("", "x", "the two", "😀", "نعم")),
            )
        )

    def comment(self) -> None:
        self.sheet.writer.commit()
        stored = [b for b in self.sheet.stored() if b.content.text.replace(OBJECT, "").strip()]
        if stored:
            block = self.chance.choice(stored)
            size = len(block.content.text)
            comment = Comment(id="", brief=self.sheet.written.brief, text="Why?")
            whole = Stretch(row=block.id, start=0, end=size)
            start = self.chance.randint(0, size - 1)
            part = Stretch(row=block.id, start=start, end=self.chance.randint(start, size))
            self.sheet.writer.do(AddComment(comment=comment, on=(part, whole)))

    def drop_comment(self) -> None:
        with self.sheet.project.read() as reads:
            known = [comment.id for comment in reads.all(Comment)]
        if known:
            self.sheet.writer.do(RemoveComment(comment=self.chance.choice(known)))

    def language(self) -> None:
        self.sheet.writer.commit()
        rows = [block.id for block in self.sheet.stored()]
        if rows:
            chosen = tuple(self.chance.sample(rows, self.chance.randint(1, len(rows))))
            language = self.chance.choice(LANGUAGES)
            self.sheet.writer.do(SetLanguage(blocks=chosen, language=language))
