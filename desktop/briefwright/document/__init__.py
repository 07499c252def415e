"""The composed brief: one frozen tree that every writer and the preview read.

The tree
--------
`model.Document` holds `meta` (what the file says about itself), `front` (title
block, bottom line, judgement box: page 1 on paper), `body` (contents, sections,
sources), `annexes` (evidence, terms), `notes` (remarks, reached by `NoteMark`)
and `trace` (the extracts as a machine reads them). A block is one of the classes of
`model.Block`, an inline one of `model.Inline`; a writer that meets an unknown
one fails type checking. All numbers and labels are already made: no writer
counts. `anchor` names are made from numbers (`s2`, `ev-7`), never from ids, so
that exported bytes depend on content alone; `origin` is the id of what a node
was made from and is never written into a file.

The making
----------
`compose.compose` makes the parts in the order in which they are printed, because
`citing.Citer` gives out evidence numbers as it meets citations; sections, tables
and figures are numbered before that, in `numbering`, because prose refers forward.
`styles` says how things look, `words` what is printed of its own accord, `walk`
finds every text and anchor, `dump` turns a document into JSON and back.
"""
