"""The composed brief: one frozen tree that every writer and the preview read.

The tree
--------
`Document` holds `meta` (what the file says about itself), `front` (title block,
bottom line, judgement box: page 1 on paper), `body` (sections, then sourcing),
`annexes`, and `notes` (remarks, reached by `NoteRef`). A block is one of the
classes of `model.Block`, an inline one of `model.Inline`; a writer that meets
an unknown one fails type checking. All numbers and labels are already made:
no writer counts. `anchor` names are made from numbers (`s2`, `ev-7`), never
from ids, so that exported bytes depend on content alone; `origin` is the id of
what a node was made from and is never written into a file.
"""
