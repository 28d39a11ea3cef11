"""Drawings as SVG, told apart by dashes and marks so that grey print will do."""

import math
from xml.sax.saxutils import escape

WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 720, 420, 80, 52, 150, 48
STYLES = [("#000000", ""), ("#555555", "7 4"), ("#888888", "2 3"), ("#333333", "10 3 2 3")]

# A disc, a square, a triangle and a diamond about the place where the pen is.
MARKS = ["m-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0", "m-4 -4h8v8h-8z", "m0 -5l5 9h-10z",
         "m0 -5l5 5l-5 5l-5 -5z"]


def chart(title, across, up, lines, steps=True):
    """A drawing with logarithmic axes.

    `lines` is a list of (name, points); points at or below zero lie on the lower edge.
    With `steps` a value holds until the next point, as a best plan stays the best;
    without, the points stand alone."""
    points = [point for _, line in lines for point in line]
    xs = decades([x for x, _ in points if x > 0])
    ys = decades([y for _, y in points if y > 0])
    place = Place(xs, ys)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        f'<text x="16" y="26" font-size="15" font-weight="bold">{escape(title)}</text>']
    bottom, right = HEIGHT - BOTTOM, WIDTH - RIGHT
    for power in range(xs[0], xs[1] + 1):
        x = place.x(10**power)
        parts += [line_of(x, TOP, x, bottom), text(x, bottom + 16, named(power), "middle")]
    for power in range(ys[0], ys[1] + 1):
        y = place.y(10**power)
        parts += [line_of(LEFT, y, right, y), text(LEFT - 6, y + 4, named(power), "end")]
    parts += [text((LEFT + right) / 2, HEIGHT - 10, across, "middle"),
              text(16, TOP - 8, up, "start")]
    for number, (name, line) in enumerate(lines):
        colour, dashes = STYLES[number % len(STYLES)]
        spots = [(place.x(x), place.y(y)) for x, y in line]
        if not spots:
            continue
        if steps:
            path = f"M{spots[0][0]:.1f} {spots[0][1]:.1f}" + "".join(
                f"H{x:.1f}V{y:.1f}" for x, y in spots[1:])
            parts.append(f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2" '
                         f'stroke-dasharray="{dashes}"/>')
        y = TOP + 14 + 20 * number
        shape = MARKS[number % len(MARKS)]
        parts += [f'<path d="M{x:.1f} {y:.1f}{shape}" fill="{colour}"/>'
                  for x, y in [*spots, (right + 23, y - 4)]]
        if steps:
            parts.append(f'<path d="M{right + 10} {y - 4}h26" stroke="{colour}" stroke-width="2" '
                         f'stroke-dasharray="{dashes}"/>')
        parts.append(text(right + 42, y, name, "start"))
    return "\n".join(parts) + "\n</svg>\n"


class Place:
    """Where a value lies on the paper."""

    def __init__(self, xs, ys):
        self.xs, self.ys = xs, ys

    def x(self, value):
        return LEFT + part(value, self.xs) * (WIDTH - RIGHT - LEFT)

    def y(self, value):
        return HEIGHT - BOTTOM - part(value, self.ys) * (HEIGHT - BOTTOM - TOP)


def part(value, decades):
    if value <= 0:
        return 0
    return min(1, max(0, (math.log10(value) - decades[0]) / (decades[1] - decades[0])))


def decades(values):
    if not values:
        return 0, 1
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    return low, max(high, low + 1)


def named(power):
    return f"{10**power:,}" if power >= 0 else f"{10.0**power:.{-power}f}"


def line_of(x1, y1, x2, y2):
    return (f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="#dddddd"/>')


def text(x, y, words, anchor):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'
