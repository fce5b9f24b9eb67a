"""The generated client against a server that no one here wrote: Prism, which answers from the description and judges
requests by it.

Run by `make test-contract`. The calls are those of the generated tests; the verdict on them is Prism's.
"""
