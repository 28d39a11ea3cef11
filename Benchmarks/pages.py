"""Times our pages while two hundred people browse a county of 3,500 teachers.

    python3 Benchmarks/pages.py OUT_FOLDER [--quick | --full] [--junheng PROGRAM]
        [--hello PROGRAM] [--users 200] [--seconds 60] [--think 2] [--database URL]

The county lives in November of its year, as the sample's story tells it: orders issued,
placements in service, every programme under way. Everybody signs in to one of the sample
accounts, reads a page, thinks for a random time (exponential, mean --think seconds), and
opens another page of their role: every kind of page as often as any other, of each kind one of many.
Then as many people read the bare framework's "hello" in the same rhythm: the yardstick.
Visitors and server share the machine. Asked for: 99 of 100 pages of every kind within
100 ms. --full takes 300 seconds; --database measures another record than SQLite, empty
when it begins. Writes pages.md and pages.json. Exit status 1 when the target is missed.
"""

import asyncio
import contextlib
import os
import pathlib
import random
import re
import resource
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

from common import BOOKS, ROOT, Targets, command_line, publish, run, table
from visitors import Visitor

PASSWORD = "Lantian-2026"  # of every sample account
MOST_SECONDS, LEAST, SHOWN = 0.1, 20, 30
LINK = re.compile(r'href="(/[^"#]*)"')
# Where people begin to read: the first page, a search, and the pages of every programme.
BEGINNINGS = ["/", "/due", "/teachers?q=王", "/service", "/care", "/mentorship", "/observations",
              "/pairings", "/pairings/network", "/pairings/commitments", "/unions", "/heads",
              "/heads/posts", "/projects", "/studies", "/library", "/selections", "/training",
              "/training/year", "/training/classes", "/training/plans", "/training/means",
              "/timetables", "/attachments", "/attachments/studies", "/checks", "/bank", "/results",
              "/service/checks", "/service/points", "/service/starting-grades", "/rooms",
              "/inspections", "/exams", "/surveys", "/pupils", "/intake"]
# Files, other languages, ways out.
ELSEWHERE = re.compile(r"\.(xlsx|json|yaml|docx|pdf|zip|css|js|svg)|lang=|/assets/|/health|/metrics")
NUMBER = re.compile(
    r"(?<=/)(?:T?\d{4,}|[A-Z]{1,2}(?:-\d+)+|\d+|[0-9a-f]{8}(?:-[0-9a-f]{4,12}){4})(?=/|$)"
    r"|(?:(?<=^/accounts/)|(?<=^/grants/))[^/]+$")


@contextlib.contextmanager
def serving(*command):
    """The server on a free port, until the block ends; gives port and process."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen([str(word).replace("PORT", str(port)) for word in command])
    try:
        for _ in range(600):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5).close()
                break
            if process.poll() is not None:
                sys.exit(f"{command[0]} ended with {process.returncode}")
            time.sleep(0.1)
        yield port, process
    finally:
        process.terminate()
        process.wait(timeout=20)


def county(options, folder, database):
    """A county of 3,500 teachers with its plan and accounts, in the record."""
    program, book = options.junheng, BOOKS / "miyun.yaml"
    run(program, "generate", "--profile", "miyun", "--seed", 7, "--out", folder / "county.xlsx")
    run(program, "plan", folder / "county.xlsx", "--book", book, "--year", 2026, "--seed", 7,
        "--out", folder / "plan.json")
    run(program, "import", folder / "county.xlsx", "--book", book, "--plan", folder / "plan.json",
        "--name", "示例县", "--sample", "--as-of", "2026-03-01", "--database", database)
    key = folder / "field.key"
    key.write_text(os.urandom(32).hex())
    key.chmod(0o600)
    found = run(program, "user", "sample", "--story", "--database", database, "--key-file", key)
    return [line.split("\t")[0] for line in found.text.splitlines() if "\t" in line]


async def people(options, port, accounts):
    """Everybody, signed in from twenty addresses of this machine."""
    everybody = []
    for number in range(options.users):
        visitor = Visitor(port, f"127.0.0.{2 + number % 20}")
        await visitor.sign_in(accounts[number % len(accounts)], PASSWORD)
        everybody.append((accounts[number % len(accounts)], visitor))
    return everybody


def kind(path):
    """The page's kind: its path without the number of anybody, its query's names."""
    path, _, query = path.partition("?")
    names = sorted({part.partition("=")[0] for part in query.split("&") if part})
    return NUMBER.sub("…", path) + ("?" + "&".join(names) if names else "")


async def map_of(visitor):
    """By kind, the pages that a person of this role comes to from where people begin."""
    found, ahead, seen = {}, list(BEGINNINGS), set()
    while ahead:
        path = ahead.pop(0)
        if path in seen or len(found.setdefault(kind(path), [])) >= (60 if "?" not in path else 10):
            continue
        seen.add(path)
        answer = await visitor.ask("GET", path)
        if answer.status != 200 or "text/html" not in answer.headers.get("content-type", ""):
            continue
        found[kind(path)].append(path)
        if len(found[kind(path)]) > 3:
            continue  # One page of a kind leads where another does.
        for link in LINK.findall(answer.text):
            link = link.replace("&amp;", "&")
            if not ELSEWHERE.search(link):
                ahead.append(link)
    return {name: pages for name, pages in found.items() if pages}


async def browse(visitor, choose, until, think, dice, times):
    await asyncio.sleep(dice.uniform(0, think))
    while time.monotonic() < until:
        name, path = choose(dice)
        answer = await visitor.ask("GET", path)
        if answer.status != 200:
            raise RuntimeError(f"{path} answers {answer.status}")
        times.setdefault(name, []).append((answer.seconds, len(answer.body)))
        await asyncio.sleep(dice.expovariate(1 / think))


async def crowd(options, port, accounts):
    """Seconds and bytes by kind of page."""
    everybody = await people(options, port, accounts)
    maps = {}
    for account, visitor in everybody[:len(accounts)]:
        maps[account] = await map_of(visitor)

    def chooser(account):
        kinds = sorted(maps[account])

        def choose(dice):
            name = dice.choice(kinds)
            return name, dice.choice(maps[account][name])
        return choose

    times, until = {}, time.monotonic() + options.seconds
    await asyncio.gather(*(
        browse(visitor, chooser(account), until, options.think, random.Random(number), times)
        for number, (account, visitor) in enumerate(everybody)))
    return times


async def greet(options, port):
    times, until = {}, time.monotonic() + options.seconds
    await asyncio.gather(*(
        browse(Visitor(port), lambda _: ("hello", "/"), until, options.think,
               random.Random(number), times) for number in range(options.users)))
    return times


def share_of(times, part):
    """The time within which that part of the pages came."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def row(name, found):
    times = [seconds for seconds, _ in found]
    return [name, len(times), *(1000 * share_of(times, part) for part in (0.5, 0.95, 0.99)),
            1000 * max(times), sum(size for _, size in found) / len(found) / 1024]


def spent(process):
    """The server's processor seconds and its largest memory in MB."""
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    ticks = os.sysconf("SC_CLK_TCK")
    return (int(fields[11]) + int(fields[12])) / ticks, int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024


def main():
    parser = command_line(__doc__)
    parser.add_argument("--hello", type=pathlib.Path, default=ROOT / ".build/release/HelloYardstick")
    parser.add_argument("--users", type=int, default=200)
    parser.add_argument("--seconds", type=int)
    parser.add_argument("--think", type=float, default=2)
    parser.add_argument("--database", metavar="URL")
    options = parser.parse_args()
    options.seconds = options.seconds or (300 if options.full else 60)
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        database = options.database or f"sqlite:{folder}/junheng.db"
        accounts = county(options, folder, database)
        with serving(options.junheng, "serve", "--port", "PORT", "--database", database,
                     "--key-file", folder / "field.key") as (port, process):
            times = asyncio.run(crowd(options, port, accounts))
            cpu, megabytes = spent(process)
        with serving(options.hello, "PORT") as (port, _):
            hello = asyncio.run(greet(options, port))["hello"]
    rows = sorted((row(name, found) for name, found in times.items()), key=lambda line: -line[4])
    whole = row("all pages", [entry for found in times.values() for entry in found])
    bare = row("the bare framework's hello", hello)
    # Of a kind seen seldom, the slowest of a hundred isn't known.
    often = [line for line in rows if line[1] >= LEAST] or rows
    targets = Targets()
    targets.add(
        "pages", f"99 % of every kind of page within {1000 * MOST_SECONDS:g} ms, {options.users} people",
        f"all {whole[4]:.1f} ms ({whole[4] / bare[4]:.1f}x hello's {bare[4]:.1f} ms), slowest kind "
        f"{often[0][0]} {often[0][4]:.1f} ms", often[0][4] <= 1000 * MOST_SECONDS)
    words = (f"{options.users} people of {len(accounts)} roles for {options.seconds} s, thinking "
             f"{options.think:g} s between pages: {whole[1] / options.seconds:.0f} pages a second; the server "
             f"took {cpu:.0f} s of the processor in all and {megabytes:.0f} MB. Milliseconds on the visitor's "
             f"side; {'SQLite' if database.startswith('sqlite') else 'PostgreSQL'}. {len(rows)} kinds of "
             f"page, the slowest {min(SHOWN, len(rows))} below; {len(often)} were seen {LEAST} times or more.")
    heads = ["page", "times", "median", "95 %", "99 %", "longest", "KB"]
    publish(options, "pages", f"# Pages\n\n{targets}\n{words}\n\n"
            + table(heads, [whole, bare, *rows[:SHOWN]]),
            {"all": whole, "hello": bare, "kinds": rows})
    return targets.missed


if __name__ == "__main__":
    sys.exit(main())
