"""Do the generated tests bite? One fault at a time is put into a copy of the generated client, and its tests are run.

`python -m tests.mutation` (or `make mutate`) draws faults with a seed from the places where a client can be wrong -
verbs, paths, names, styles, bodies, models, errors, pages, events - and reports how many of them the tests notice.
"""
