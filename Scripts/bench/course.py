"""The records of somebody who has learned for a long time: many attempts, many answers to refreshers."""
import os
import sqlite3
import subprocess

from terminal import Terminal, median, milliseconds, now

DAY = 86_400_000
CARDS, TURNS = 5_000, 4


def fill(store):
    """Adds 20,000 reviews of 5,000 things, and takes a course."""
    base = sqlite3.connect(store)
    attempts = [row[0] for row in base.execute("SELECT id FROM attempts")]
    start = 1_760_000_000_000
    with base:
        base.executemany(
            "INSERT INTO refresher_sources (attempt, ordinary) VALUES (?, 5)",
            [(attempt,) for attempt in attempts],
        )
        for card in range(1, CARDS + 1):
            met = start + card * 60_000
            base.execute(
                "INSERT INTO refreshers (number, attempt, kind, scenario, item, met_at, met_on, grade)"
                " VALUES (?, ?, 'observation', ?, ?, ?, ?, 1)",
                (card, attempts[card % len(attempts)], f"made-{card % 500:03}", f"item-{card}", met,
                 met // DAY),
            )
            for turn in range(1, TURNS + 1):
                at = met + turn * turn * 3 * DAY
                base.execute(
                    "INSERT INTO reviews (id, refresher, turn, at, day, grade, answer, sureness, shown)"
                    " VALUES (?, ?, ?, ?, ?, ?, 'sign', 75, '')",
                    (f"{card:08x}{turn:08x}", card, turn, at, at // DAY, 1 + (card + turn) % 4),
                )
        base.executemany(
            "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)",
            [("plan", "immigration"), ("work", "immigration")],
        )
    base.close()


def first_frames(program, store, floor, environment, runs):
    """The median first frame of the home screen and of the floor, in turns, in ms."""
    command = [program, "--lang", "en", "--theme", "dark", "--no-welcome", "--records", str(store)]
    ours, floors = [], []
    for run in range(runs + 1):
        for words, into in ((command, ours), (floor, floors)):
            with Terminal(words, environment) as terminal:
                took = terminal.first_frame()
                if run == 0:
                    # What the screen says first is made at the first start, and kept behind the frame.
                    terminal.settle(patience=8, quiet=2)
                elif into is ours:
                    assert b"What now" in terminal.output, terminal.output
                terminal.leave()
            if run > 0:
                into.append(took)
    return median(ours), median(floors)


def due(program, store, environment, runs):
    """How long `signpost due` takes, in ms."""
    took = []
    for _ in range(runs):
        start = now()
        subprocess.run(
            [program, "due", "--records", str(store)],
            env={**os.environ, **environment},
            stdout=subprocess.DEVNULL,
        )
        took.append(milliseconds(start, now()))
    return median(took)
