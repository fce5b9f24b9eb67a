"""Runs after an edit of nothing but what is said of operations: their summaries and descriptions, and those of their
parameters, bodies and answers.

Many edits of a document are of this kind, and little of a client depends on them. A whole run leaves what it
understood (`snapshot`). When the next one finds only texts changed (`prose.edits`), each of them the text of a part of
an operation and of nothing else (`operations`), it takes the rest from there and makes only what tells of these
operations (`retell`). In all other cases, and when in doubt, it makes everything. docs/decisions/what-is-cached.md
says why both give the same files.
"""
