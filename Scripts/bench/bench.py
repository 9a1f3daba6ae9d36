"""Measures the program beside its floors and prints a table; started by Scripts/bench.sh."""
import gc
import os
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile

import cases
import course
import hall
from terminal import Terminal, median, milliseconds, now, percentile

RUNS = 7
MOVES = (["down"] * 30 + ["up"] * 10) * 3
SAMPLE = "made-007"


class Bench:
    """The programs, the data and the table."""

    def __init__(self, program, built, floors, folder):
        self.program = os.path.abspath(program)
        self.decisions, self.walks, self.one_check, self.attempts = (
            os.path.abspath(f"{built}/{name}")
            for name in ("decisions", "walks", "checks", "attempts")
        )
        self.folder, self.floors = folder, pathlib.Path(floors).resolve()
        self.many = str(cases.write(folder / "many", 500, 20_000))
        self.none = str(folder / "none")
        os.makedirs(self.none)
        self.items = str(folder / "items.tsv")
        chance = random.Random(7)
        with open(self.items, "w", encoding="utf-8") as items:
            for number in range(100):
                text = cases.sentence(chance, chance.randint(60, 220))
                items.write(f"Item {number:03}: {cases.sentence(chance, 3)}\t{text}\n")
        self.rows, self.notes = [], []

    def environment(self, name):
        home = self.folder / name
        home.mkdir(exist_ok=True)
        return {"TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": str(home), "PATH": "/usr/bin:/bin"}

    def signpost(self, scenarios, *more):
        return [self.program, "--lang", "en", "--theme", "dark", "--scenarios", scenarios, *more]

    def floor(self, language):
        return [str(self.floors / f"floor-{language}"), self.items]

    def add(self, name, value, unit, bound, floor=None):
        """Adds a row; with a floor the bound is one of the ratio, else of the value."""
        judged = value if floor is None else value / floor if value is not None else None
        self.rows.append((name, value, unit, floor, judged, bound, judged is not None and judged <= bound))

    # Starting

    def first_frames(self):
        commands = {
            "c": self.floor("c"),
            "swift": self.floor("swift"),
            "few": self.signpost(self.none),
            "many": self.signpost(self.many),
        }
        times = {name: [] for name in commands}
        for run in range(RUNS + 1):
            for name, command in commands.items():
                gc.collect()
                with Terminal(command, self.environment(name)) as terminal:
                    took = terminal.first_frame()
                    if run == 0:
                        # The catalogue is made at the first start, and kept behind the first frame.
                        terminal.settle(patience=1, quiet=1)
                        # Whoever has skipped the questions of the first start sees the list from then on.
                        terminal.write(b"\x1b")
                        terminal.settle(patience=1, quiet=0.3)
                    terminal.leave()
                if run > 0:
                    times[name].append(took)
        middle = {name: median(values) for name, values in times.items()}
        self.add("first frame", middle["few"], "ms", 1.5, middle["swift"])
        self.add("first frame, 500 cases", middle["many"], "ms", 1.5, middle["swift"])

    def version(self):
        took = []
        for _ in range(50):
            start = now()
            subprocess.run([self.program, "--version"], stdout=subprocess.DEVNULL, check=True)
            took.append(milliseconds(start, now()))
        self.add("--version", median(took), "ms", 6)

    # Keys

    def keys(self):
        """Moves in the floor, the library and a case, in turns, so that noise strikes all."""
        floor = self.floor("c"), self.environment("c"), []
        library = self.signpost(self.many), self.environment("many"), []
        play = (
            self.signpost(self.many, "play", SAMPLE, "--mode", "test"),
            self.environment("play"),
            ["enter"],
        )
        answers = {"floor": [], "library": [], "play": []}
        for _ in range(3):
            for name, (command, environment, first) in zip(answers, (floor, library, play)):
                gc.collect()
                gc.disable()
                with Terminal(command, environment) as terminal:
                    terminal.settle(quiet=0.3)
                    terminal.press(first)
                    answers[name] += terminal.press(MOVES)
                    if name == "library":
                        self.library = terminal.memory()
                        self.bursts(terminal)
                    if name == "play":
                        self.playing = terminal.memory()
                gc.enable()
        base = [took for took, _ in answers["floor"]]
        for name in ("library", "play"):
            took = [took for took, _ in answers[name]]
            count = [count for _, count in answers[name]]
            if len(took) < len(base) / 4:
                self.add(f"key in {name}", None, "ms", 1.2, median(base))
                continue
            self.add(f"key in {name}, median", median(took), "ms", 1.2, median(base))
            self.add(
                f"key in {name}, p99", percentile(took, 0.99), "ms", 1.5, percentile(base, 0.99)
            )
            floor_count = median([count for _, count in answers["floor"]])
            if name == "library":
                # Beside the list stands a pane of text, as in the floor.
                self.add("bytes a move, with a pane", median(count), "B", 1.1, floor_count)
            else:
                self.add("bytes a move", median(count), "B", 300)
        self.add("100 keys at once: bytes", self.burst, "B", 4 * self.frame)
        self.add("idle: processor", self.idle[0], "ms", 0)
        self.add("idle: wake-ups", self.idle[1], "", 0)
        self.add("idle: bytes", self.idle[2], "B", 0)
        self.add("unchanged frame", self.unchanged, "B", 0)
        self.add("memory, library", self.library, "MiB", 16)
        self.add("memory, play", self.playing, "MiB", 16)

    def bursts(self, terminal):
        # Away from the lower edge, where one step more scrolls the whole list.
        terminal.press(["up"] * 3)
        _, self.frame = terminal.press(["down"])[0]
        # Of the same two pictures: how much two cases differ is not what is measured.
        terminal.press(["up"])
        _, self.burst = terminal.burst(["down", "up"] * 50 + ["down"])
        # Up to the first case, and once more: the same picture.
        terminal.press(["\x1bOH"])
        _, self.unchanged = terminal.burst(["up"])
        # Threads that have carried out the start's work stay a few seconds before they end.
        terminal.settle(patience=8)
        self.idle = terminal.idle(3)

    # Work

    def checks(self):
        took = []
        for _ in range(5):
            start = now()
            subprocess.run(
                [self.program, "check", self.many], stdout=subprocess.DEVNULL, check=False
            )
            took.append(milliseconds(start, now()))
        self.add("check of 500 x 20 KB", median(took), "ms", 500)

    def readings(self):
        """10,000 cases from the disk: JSON, the form of every part and every name in them, on all
        processors; and jsonschema-rs with orjson, which know no names, on one."""
        python = os.environ.get("SCHEMA_PYTHON", sys.executable)
        has_floor = not subprocess.run(
            [python, "-c", "import jsonschema_rs, orjson"], stderr=subprocess.DEVNULL
        ).returncode
        if not has_floor:
            self.notes.append(
                "jsonschema-rs and orjson are not installed: SCHEMA_PYTHON names no Python that has them."
            )
        folder = cases.copies(pathlib.Path(self.many), self.folder / "readings", 20)
        paths = sorted(str(path) for path in folder.glob("*.json"))
        commands = [[self.one_check, "Sources/ScenarioEngine", "--reading", *paths]]
        if has_floor:
            commands.append([python, "Scripts/bench/schema.py", "Scenarios/schema.json", str(folder)])
        took = [[] for _ in commands]
        for _ in range(3):
            for command, into in zip(commands, took):
                text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
                into.append(1000 * len(paths) / float(text))
        floor = median(took[1]) if has_floor else None
        # Without a floor: the 7,300 files a second that it was measured at.
        bound = 1 if has_floor else 1370
        self.add("reading of 10,000 x 20 KB", median(took[0]), "ms", bound, floor)

    def one_case(self):
        """Reading and all checks of one case, in its variants and languages; of those that ship, of
        100 KB and more, the slowest."""
        def slowest(paths):
            command = [self.one_check, "Sources/ScenarioEngine", *map(str, paths)]
            text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            return max(float(line.split()[-2]) + float(line.split()[-1]) for line in text.splitlines())

        shipped = [
            path
            for path in pathlib.Path("Scenarios").glob("*/*.json")
            if path.name != "pack.json" and not path.name.endswith((".plays.json", ".plan.json"))
        ]
        self.add("all checks of 20 KB", slowest([f"{self.many}/{SAMPLE}.json"]), "ms", 10)
        self.add("all checks, slowest shipped", slowest(shipped), "ms", 10)

    def statistics(self):
        """What 10,000 finished attempts of 500 cases add up to, each case played twenty times."""
        store = self.folder / "attempts.db"
        paths = sorted(str(path) for path in pathlib.Path(self.many).glob("made-*.json"))
        subprocess.run([self.attempts, str(store), *paths], check=True)
        count = repeat_attempts(store, 20)
        assert count == 10_000, count
        took = []
        for _ in range(5):
            start = now()
            command = [self.program, "--records", str(store), "statistics", "--format", "json"]
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
            took.append(milliseconds(start, now()))
        self.add("statistics of 10,000", median(took), "ms", 1000)

    def weeks_of_learning(self):
        """The home screen and what is due, with 5,000 attempts and 20,000 answers to refreshers."""
        store = self.folder / "weeks.db"
        paths = sorted(str(path) for path in pathlib.Path(self.many).glob("made-*.json"))
        subprocess.run([self.attempts, str(store), *paths], check=True)
        repeat_attempts(store, 10)
        course.fill(store)
        environment = self.environment("weeks")
        home, floor = course.first_frames(
            self.program, store, self.floor("swift"), environment, RUNS
        )
        self.add("first frame, home", home, "ms", 1.5, floor)
        self.add("what is due, of 20,000", course.due(self.program, store, environment, 9), "ms", 20)

    def commits(self):
        """Decisions and bare commits in turns, on the same disk."""
        ours, bare = [], []
        for number in range(5):
            for command, into in (
                ([self.decisions, f"{self.folder}/decisions.db", "100"], ours),
                ([str(self.floors / "commit"), f"{self.folder}/bare.db", "100"], bare),
            ):
                text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
                # The first of each pays for the file.
                into += [float(line) / 1000 for line in text.split()[10:]]
        self.add("one durable decision", median(ours), "ms", 1.5, median(bare))

    def made_cases(self):
        """Cases of 200 steps with branches, flags and counters: the walk, and the scoring of a play."""
        data = "Sources/ScenarioEngine"
        def rows(steps):
            command = [self.walks, f"{data}/Rubrics/signpost-2.1.json",
                f"{data}/Directories/denmark.json", steps, "12"]
            text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            return [[float(word) for word in line.split()] for line in text.splitlines()]

        self.add("walk of 200 steps", median([row[2] for row in rows("200")]), "ms", 100)
        # The cases that ship have 24 to 43 steps.
        small = rows("40")
        self.add("scoring of one play", median([row[3] for row in small]), "ms", 1)
        for name, column, wanted in (("unscored", 4, 1.5), ("scored", 5, 0.75)):
            # The time of one decision, as bounds are upper ones: 1.5 million a second, and half.
            took = 1e6 / median([row[column] for row in small])
            self.add(f"random decision, {name}", took, "us", 1 / wanted)

    def class_of_200(self):
        """A class with 200 terminals, and a host that is killed in a vote."""
        environment = self.environment("hall")
        for figure in hall.measure(self.program, environment, self.folder / "run"):
            self.add(*figure)

    def show(self):
        def number(value):
            return "-" if value is None else f"{value:.0f}" if value >= 100 else f"{value:.2f}"

        print(f"{'measure':27} {'value':>8} {'':4} {'floor':>8} {'ratio':>6} {'bound':>7}")
        for name, value, unit, floor, judged, bound, is_kept in self.rows:
            ratio = "" if floor is None or judged is None else f"{judged:.2f}"
            limit = f"{bound:g}x" if floor is not None else f"{bound:g}"
            shown = "" if floor is None else number(floor)
            mark = "ok" if is_kept else "OVER"
            print(f"{name:27} {number(value):>8} {unit:4} {shown:>8} {ratio:>6} {limit:>7}  {mark}")
        for note in self.notes:
            print(note)
        return all(row[-1] for row in self.rows)


def repeat_attempts(store, times):
    """Makes so many of each attempt, as if each case had been played again and again."""
    base = sqlite3.connect(store)

    def columns(table, *other):
        return [row[1] for row in base.execute(f"PRAGMA table_info({table})") if row[1] not in other]

    with base:
        firsts = [row[0] for row in base.execute("SELECT id FROM attempts")]
        for number in range(1, times):
            for table, key, others in (
                ("attempts", "id", columns("attempts", "number", "id")),
                ("events", "attempt", columns("events", "attempt")),
                ("results", "attempt", columns("results", "attempt")),
            ):
                names = ", ".join(others)
                # No two attempts began at the same moment: each round is some years after the one before.
                values = names.replace("begun", f"begun + {number} * 100000000000")
                base.executemany(
                    f"INSERT INTO {table} ({key}, {names}) SELECT ?, {values} FROM {table} WHERE {key} = ?",
                    [(f"{number:x}f{first}", first) for first in firsts],
                )
    count = base.execute("SELECT count(*) FROM attempts WHERE status = 'finished'").fetchone()[0]
    base.close()
    return count


def main():
    program, built, floors, *options = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="signpost-bench-") as folder:
        bench = Bench(program, built, floors, pathlib.Path(folder))
        bench.version()
        bench.first_frames()
        bench.keys()
        bench.checks()
        bench.readings()
        bench.one_case()
        bench.statistics()
        bench.weeks_of_learning()
        bench.commits()
        bench.made_cases()
        bench.class_of_200()
        is_kept = bench.show()
    load = os.getloadavg()[0]
    if load > 1:
        print(f"The machine was busy (load {load:.1f}): times say little.")
    sys.exit(0 if is_kept or "--strict" not in options else 1)


if __name__ == "__main__":
    main()
