"""Rich Text as the stream that it is: letters, and words that switch properties on and off.

Groups that hold no text are passed by. Damaged or unfinished text is read as far as it goes.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from briefwright.domain.errors import Refused
from briefwright.ingest.blocks import Block, marked
from briefwright.ingest.list_numbers import written
from briefwright.ingest.richtext.flow import Flow, Paragraph, StyleSheet
from briefwright.ingest.richtext.letters import Group, Letters
from briefwright.ingest.richtext.words import (
    ESCAPES,
    PARAGRAPH_ENDS,
    SIGNS,
    SKIPPED,
    STARRED,
)
from briefwright.ingest.symbols import raised

MAX_GROUPS = 1_000
"""Groups inside each other; a document has a few dozen."""

_NOT_SET = 25
"""The value of a form's field that nobody has changed."""

_TOKEN = re.compile(
    r"\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\(.)|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\",
    re.DOTALL,
)


class Stream:
    """Follows the characters of a document; `said` holds what it says of itself."""

    def __init__(self, name: str, encoding: str | None) -> None:
        self._name = name
        self._group = Group()
        self._outer: list[Group] = []
        self._styles = StyleSheet()
        self._flows = [Flow(self._styles)]
        self._letters = Letters(encoding)
        self._starred = False
        self._counts = {"decimal": 0, "lowerRoman": 0}
        self._form: dict[str, int] = {}
        self.notes: list[Block] = []
        self.seen: set[str] = set()
        self.said: dict[str, str] = {}

    @property
    def blocks(self) -> list[Block]:
        """The blocks of the document itself."""
        return self._flows[0].blocks

    @property
    def title(self) -> str | None:
        """The line in the style of titles; None without one."""
        return self._flows[0].title

    def follow(self, text: str) -> None:
        """Reads to the end of the document, or of what there is of it."""
        at = 0
        while match := _TOKEN.match(text, at):
            at = match.end()
            word, number, code, escaped, brace, plain = match.groups()
            if word is not None:
                at = self._word_at(word, number, at)
            elif code is not None:
                self._letters.add(bytes.fromhex(code))
            elif escaped is not None:
                self._escape(escaped)
            elif brace == "{":
                self._open()
            elif brace == "}":
                if not self._outer:
                    break
                self._close()
                if not self._outer:
                    break
            elif plain is not None:
                self._letters.add(plain.encode("latin-1"))
        if self._outer:
            self.seen.add("cut")
        while self._outer:
            self._close()
        self._flush()
        self._flows[0].end_paragraph(self._group.paragraph)
        self._flows[0].end_table()

    def _word_at(self, word: str, number: str | None, at: int) -> int:
        """Takes a control word; gives where reading goes on, which is behind binary data."""
        if word == "bin":
            return at + max(int(number or 0), 0)
        self._flush()
        self._word(word, None if number is None else int(number))
        return at

    def _open(self) -> None:
        self._flush()
        if len(self._outer) >= MAX_GROUPS:
            raise Refused(
                "{name} has groups inside each other more than {limit} deep, which no document "
                "has: it is not read.",
                name=self._name,
                limit=MAX_GROUPS,
            )
        self._letters.stop_skipping()
        self._starred = False
        self._outer.append(self._group)
        self._group = replace(self._group, ends=None)

    def _close(self) -> None:
        self._flush()
        self._letters.stop_skipping()
        if self._group.ends is not None:
            self._group.ends()
        self._group = self._outer.pop()

    def _escape(self, sign: str) -> None:
        self._flush()
        if sign == "*":
            self._starred = True
        elif sign in "\r\n":
            self._word("par", None)
        elif sign in ESCAPES:
            self._say(ESCAPES[sign])

    def _flush(self) -> None:
        """Says the letters so far."""
        if text := self._letters.taken(self._group):
            self._say(text)

    def _say(self, text: str) -> None:
        """Adds words to what the group is about."""
        group = self._group
        match group.target:
            case "text":
                self._say_text(text)
            case "sign":
                self._flows[-1].mark(text)
            case "style":
                self._styles.name(text)
            case "nothing" | "fonts" | "form":
                pass
            case "header":
                if any(character.isalnum() for character in text):
                    self.seen.add("header")
            case target:
                self.said[target] = self.said.get(target, "") + text

    def _say_text(self, text: str) -> None:
        group = self._group
        if group.html_only:
            return
        for holds, what in ((group.deleted, "deleted"), (group.hidden, "hidden")):
            if holds:
                self.seen.add(what)
                return
        self._flows[-1].say(raised(text) if group.raised else text)

    def _word(self, word: str, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if word not in ("u", "uc"):
            self._letters.stop_skipping()
        if starred and word not in STARRED:
            self._group.target = "nothing"
        elif word in SKIPPED:
            self._pass_by(word)
        elif self._group.target == "nothing":
            self._in_nothing(word)
        elif not (
            self._letter(word, number)
            or self._looks(word, number)
            or self._layout(word, number)
            or self._destination(word)
        ):
            self._definition(word, number)

    def _pass_by(self, word: str) -> None:
        what = SKIPPED[word]
        if what == "header":
            self._group.target = "header"
            return
        if what and self._group.target in ("text", "nothing"):
            self.seen.add(what)
        self._group.target = "nothing"

    def _in_nothing(self, word: str) -> None:
        """The few groups that hold words inside one that is passed by."""
        if word == "shptxt":
            self._begin_flow(self._end_box)
        elif word == "formfield":
            self._group.target, self._group.ends = "form", self._end_form
            self._form = {}

    def _letter(self, word: str, number: int | None) -> bool:
        if word == "u" and number is not None:
            self._say(self._letters.coded(number, self._group))
            return True
        if word in SIGNS:
            self._say(SIGNS[word])
            return True
        return False

    def _looks(self, word: str, number: int | None) -> bool:
        """Properties of letters."""
        if word == "revised":
            if number != 0 and self._group.target == "text":
                self.seen.add("inserted")
            return True
        if word == "f" and self._group.target == "fonts":
            self._letters.forget_font(number or 0)
        return self._group.switch(word, number, self._letters.default_font)

    def _layout(self, word: str, number: int | None) -> bool:
        """Properties and ends of paragraphs, cells and rows."""
        group = self._group
        paragraph = group.paragraph
        if group.target in ("text", "sign") and self._ends(word, paragraph):
            return True
        match word:
            case "pard":
                group.paragraph = Paragraph()
            case "s" if group.target == "text":
                group.paragraph = replace(paragraph, style=number or 0)
            case "outlinelevel" if group.target == "text":
                group.paragraph = replace(paragraph, outline=number)
            case "ls":
                group.paragraph = replace(paragraph, list_id=number or 0)
            case "ilvl":
                group.paragraph = replace(paragraph, depth=min(number or 0, 8))
            case "intbl":
                group.paragraph = replace(paragraph, in_table=True)
            case _:
                return False
        return True

    def _ends(self, word: str, paragraph: Paragraph) -> bool:
        flow = self._flows[-1]
        if word in PARAGRAPH_ENDS:
            flow.end_paragraph(paragraph)
        elif word == "cell":
            flow.end_cell(paragraph)
        elif word == "row":
            flow.end_row()
        else:
            return False
        return True

    def _destination(self, word: str) -> bool:
        """Groups that hold words of another kind than the text around them."""
        match word:
            case "footnote":
                self._begin_flow(self._end_note)
            case "shptxt" | "dptxbxtext":
                self._begin_flow(self._end_box)
            case "shpinst":
                self._group.target = "nothing"
            case "ftnalt":
                self._flows[-1].is_endnote = True
            case "listtext" | "pntext":
                self._group.target = "sign"
                self._flows[-1].mark()
            case "fonttbl":
                self._group.target = "fonts"
            case "stylesheet":
                self._group.target = "style"
            case "title" | "author" | "company" | "creatim" | "revtim" if (
                self._group.target == "info"
            ):
                self._group.target = word
            case "info":
                self._group.target = "info"
            case "upr":
                self._group.target = "nothing"
            case _:
                return False
        return True

    def _definition(self, word: str, number: int | None) -> None:
        """Words in the tables at the head of the document."""
        target = self._group.target
        if word == "ansicpg":
            self._letters.set_code_page(number or 0)
        elif word == "deff":
            self._letters.default_font = self._group.font = number or 0
        elif word == "fcharset" and target == "fonts":
            self._letters.define_font(self._group.font, number or 0)
        elif target == "style":
            self._styles.take(word, number)
        elif target == "form":
            self._form[word] = number or 0
        elif target in ("creatim", "revtim") and word in ("yr", "mo", "dy"):
            before = self.said.get(target, "")
            self.said[target] = f"{before}-{number or 0:02d}" if before else f"{number or 0:04d}"

    def _begin_flow(self, ends: Callable[[], None]) -> None:
        self._flows.append(Flow(self._styles))
        group = self._group
        group.target, group.ends = "text", ends
        group.paragraph = Paragraph()
        group.raised = group.hidden = False

    def _finished_flow(self) -> Flow:
        flow = self._flows.pop()
        flow.end_paragraph(self._group.paragraph)
        flow.end_table()
        return flow

    def _end_note(self) -> None:
        flow = self._finished_flow()
        style = "lowerRoman" if flow.is_endnote else "decimal"
        self._counts[style] += 1
        mark = f"[{written(self._counts[style], style)}]"
        self._flows[-1].say(mark)
        self.notes += marked(flow.blocks, mark)
        self.seen.add("note")

    def _end_form(self) -> None:
        """A box to tick shows in the text what it is set to, or else what it is set to at first."""
        if self._form.get("fftype") == 1:
            chosen = self._form.get("ffres", _NOT_SET)
            ticked = self._form.get("ffdefres", 0) if chosen == _NOT_SET else chosen
            self._flows[-1].say("☒" if ticked else "☐")

    def _end_box(self) -> None:
        blocks = self._finished_flow().blocks
        self._flows[-1].add_box(blocks)
