"""Curves as SVG text: small, without a library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 640, 340, 50, 40, 190, 40
COLORS = ("#1f5fbf", "#c0392b", "#7d6608", "#1e8449", "#6c3483")


def curves(title: str, sizes: Sequence[int], series: Mapping[str, Sequence[float]]) -> str:
    """One line a series, both axes linear and from zero, so that a straight line is a cost that grows linearly."""
    top = max(max(values) for values in series.values()) * 1.05
    wide, high = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def x(size: float) -> float:
        return LEFT + wide * size / sizes[-1]

    def y(value: float) -> float:
        return TOP + high * (1 - value / top)

    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"',
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        f'<text x="{LEFT}" y="22" font-size="14">{escape(title)}</text>',
        f'<path d="M{LEFT} {TOP}V{TOP + high}H{LEFT + wide}" fill="none" stroke="#444"/>',
    ]
    for size in sizes:
        out.append(f'<text x="{x(size):.0f}" y="{TOP + high + 18}" text-anchor="middle">{size}</text>')
    for step in range(5):
        value = top * step / 4
        out.append(f'<text x="{LEFT - 6}" y="{y(value) + 4:.0f}" text-anchor="end">{value:.0f}</text>')
    for number, (name, values) in enumerate(series.items()):
        color = COLORS[number % len(COLORS)]
        points = " ".join(f"{x(size):.1f},{y(value):.1f}" for size, value in zip(sizes, values, strict=True))
        out.append(f'<polyline points="{points}" fill="none" stroke="{color}" stroke-width="2"/>')
        marks = zip(sizes, values, strict=True)
        out += [f'<circle cx="{x(size):.1f}" cy="{y(value):.1f}" r="3" fill="{color}"/>' for size, value in marks]
        line = TOP + 16 * number + 8
        out.append(f'<text x="{LEFT + wide + 14}" y="{line}" fill="{color}">{escape(name)}</text>')
    return "\n".join([*out, "</svg>"]) + "\n"
