"""What the benchmarks share: their command line, the programs they time, tables.

Every script takes OUT_FOLDER [--quick | --full] [--kernels BUILD] [--junheng PROGRAM],
writes NAME.md and NAME.json there, and ends with status 1 when a target is missed.
"""

import argparse
import json
import math
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[1]
KERNELS = ROOT / "Benchmarks/Kernels"
BOOKS = ROOT / "policy-books"
PEERS = ROOT / ".deps/bench/bin/python"


def command_line(description):
    """The parser of a script; its documentation is the help."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, metavar="OUT_FOLDER")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--quick", action="store_true", help="some minutes")
    form.add_argument("--full", action="store_true",
                      help="everything, which can take hours; few scripts do less without it")
    parser.add_argument("--kernels", type=pathlib.Path, metavar="BUILD",
                        help="the folder of the built programs; built if not given")
    parser.add_argument("--junheng", type=pathlib.Path, metavar="PROGRAM",
                        default=ROOT / ".build/release/junheng")
    return parser


def kernels(options, product=None):
    """The folder of the programs in Benchmarks/Kernels, built unless the options name it."""
    if options.kernels:
        return options.kernels.resolve()
    command = ["swift", "build", "-c", "release", "--package-path", KERNELS]
    subprocess.run(command + (["--product", product] if product else []), check=True,
                   stdout=sys.stderr)
    return KERNELS / ".build/release"


def peers_python(*modules):
    """A Python that has these modules: the one that runs, or the one `make bench` installs."""
    for python in (sys.executable, PEERS):
        if os.path.exists(python) and not subprocess.run(
                [python, "-c", "import " + ", ".join(modules)], capture_output=True).returncode:
            return python
    sys.exit(f"no Python here has {' and '.join(modules)}: run `scripts/bootstrap.sh bench` first")


@dataclass
class Run:
    """What a command took; `text` is what it printed."""

    ended: bool
    text: str
    cpu: float
    wall: float
    megabytes: float

    @property
    def lines(self):
        return [json.loads(line) for line in self.text.splitlines()]


def run(*command, cpu=None, good=(0,)):
    """Runs a command in a process of its own; the system ends it after `cpu` seconds of
    the processor, so that a busy machine takes nothing from anybody.

    Ends the script with what the command said when its status isn't a good one."""
    def limit():
        resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(cpu), math.ceil(cpu) + 5))

    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        began = time.monotonic()
        process = subprocess.Popen([str(word) for word in command], stdout=out, stderr=errors,
                                   preexec_fn=limit if cpu else None)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        ended = not (cpu and -process.returncode in (signal.SIGXCPU, signal.SIGKILL))
        out.seek(0)
        errors.seek(0)
        if ended and process.returncode not in good:
            sys.exit(f"{command[0]} ended with {process.returncode}: "
                     f"{errors.read().decode()[-500:].strip()}")
        return Run(ended, out.read().decode(), usage.ru_utime + usage.ru_stime, wall,
                   usage.ru_maxrss / 1024)


def table(heads, rows):
    """A Markdown table; numbers stand to the right where the first row has them."""
    first = rows[0] if rows else [""] * len(heads)
    marks = ["--:" if isinstance(cell, (int, float)) else "---" for cell in first]
    lines = [heads, marks, *[[told(cell) for cell in row] for row in rows]]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def told(cell):
    """A cell as text: three digits that count, thousands apart, a dash for nothing."""
    if cell is None:
        return "–"
    if isinstance(cell, float):
        digits = 0 if abs(cell) >= 100 else 1 if abs(cell) >= 10 else 2 if abs(cell) >= 0.1 else 4
        return f"{cell:,.{digits}f}"
    return f"{cell:,}" if isinstance(cell, int) else str(cell)


def share(part, digits=2):
    return "–" if part is None else f"{100 * part:.{digits}f} %"


class Targets:
    """Targets beside what was measured."""

    def __init__(self):
        self.rows = []

    def add(self, target, wanted, measured, holds):
        """`holds` is None for what this run doesn't measure."""
        verdict = {True: "met", False: "**missed**", None: "not measured"}[holds]
        self.rows.append([target, wanted, measured or "–", verdict])

    @property
    def missed(self):
        return any(row[3] == "**missed**" for row in self.rows)

    def __str__(self):
        return table(["target", "wanted", "measured", ""], self.rows)


def publish(options, name, text, results):
    """Prints the report, and writes it and the results into the folder."""
    options.folder.mkdir(parents=True, exist_ok=True)
    print(text)
    (options.folder / f"{name}.md").write_text(text, encoding="utf-8")
    (options.folder / f"{name}.json").write_text(
        json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
