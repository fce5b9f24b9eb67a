"""Benchmarks: generating, importing and calling, as ratios against what a user would otherwise pick.

`python -m bench` (`make bench`) installs the peers into environments of their own below `.bench/`, measures in
interleaved rounds, prints the tables and writes `bench/results.md` and the charts beside it. Nothing here is imported
by the product, and no test depends on a time.
"""
