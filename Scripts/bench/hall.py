"""A class with 200 terminals at the real socket: how soon answers are acknowledged and counted, and
whether one is lost, also where the host is killed in the middle of a vote.

    hall.py PROGRAM [SECONDS]    the figures alone; SECONDS within which all answer, else 2
"""
import json
import os
import pathlib
import random
import re
import selectors
import signal
import socket
import sys
import tempfile
import time

from terminal import Terminal, milliseconds, now, percentile

CASE = "the-table-by-the-window"
SEATS = 200
PATIENCE = 20


class Trainee:
    """A terminal's end of the line, which marks what it is told and notes when that is acknowledged."""

    def __init__(self, number, path):
        self.number, self.path = number, path
        self.sent, self.took = {}, []
        # What was acknowledged, by vote and question.
        self.kept = {}
        self.connect()

    def connect(self):
        self.line, self.buffer, self.page = socket.socket(socket.AF_UNIX), b"", None
        self.seated = False
        self.line.connect(self.path)
        self.line.setblocking(False)
        self.say({"type": "hello", "version": 1, "token": f"{self.number:032x}"})

    def say(self, message):
        self.line.send(json.dumps(message, separators=(",", ":")).encode() + b"\n")

    def mark(self, question, answer):
        vote = (self.page["turn"], self.page["round"])
        self.sent[vote, question] = (now(), answer)
        self.say({"type": "mark", "turn": vote[0], "round": vote[1], "question": question, "answer": answer})

    def hear(self):
        """Takes what has come; false where the line has ended."""
        try:
            data = self.line.recv(1 << 18)
        except ConnectionError:
            return False
        came = now()
        *lines, self.buffer = (self.buffer + data).split(b"\n")
        for line in lines:
            self.take(json.loads(line), came)
        return bool(data)

    def take(self, message, came):
        if message["type"] == "welcome":
            self.seated = True
        elif message["type"] == "page":
            self.page = message
        elif message["type"] == "own":
            for place, answers in enumerate(message["rounds"]):
                for question, answer in enumerate(answers):
                    self.acknowledge((message["turn"], place + 1), question, answer, came)

    def acknowledge(self, vote, question, answer, came):
        if answer is not None:
            self.kept[vote, question] = answer
        sent = self.sent.get((vote, question))
        if sent and sent[1] == answer:
            self.took.append(milliseconds(sent[0], came))
            del self.sent[vote, question]


class Hall:
    """A host in a window, and the terminals that have joined it."""

    def __init__(self, program, environment, folder):
        self.folder = str(folder)
        os.makedirs(self.folder, mode=0o700, exist_ok=True)
        self.command = [program, "--lang", "en", "--theme", "dark", "class", "host", CASE]
        self.command += ["--rehearse", "--folder", self.folder, "--seats", str(SEATS)]
        self.environment, self.trainees = environment, []
        self.lines = selectors.DefaultSelector()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for trainee in self.trainees:
            trainee.line.close()
        self.console.__exit__()

    def host(self):
        """Starts the host, or takes the class up; the name of its socket."""
        self.console = Terminal(self.command, self.environment, 100, 30)
        self.console.settle(quiet=0.5)
        self.console.write(b"\r")
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            self.console.settle(patience=0.2)
            found = re.search(rb"signpost join ([FHJKMPRTXZ]{5})", self.console.output)
            if found and os.path.exists(f"{self.folder}/{found[1].decode()}"):
                return f"{self.folder}/{found[1].decode()}"
        raise SystemExit("the host opens no class: " + self.screen()[-2000:])

    def join(self, path):
        for number in range(1, SEATS + 1):
            trainee = Trainee(number, path)
            self.trainees.append(trainee)
            self.lines.register(trainee.line, selectors.EVENT_READ, trainee)
            # A listening socket has a queue; hands need longer than this.
            if number % 50 == 0:
                self.listen(lambda: all(one.seated for one in self.trainees))
        self.listen(lambda: all(one.seated for one in self.trainees))

    def join_again(self, path):
        """Joins again as the program does: the line was cut, and the class is there again."""
        for trainee in self.trainees:
            self.lines.unregister(trainee.line)
            trainee.line.close()
            trainee.connect()
            self.lines.register(trainee.line, selectors.EVENT_READ, trainee)
        self.listen(lambda: all(one.seated and one.page for one in self.trainees))

    def listen(self, is_done, patience=PATIENCE):
        deadline = time.monotonic() + patience
        while not is_done():
            if time.monotonic() > deadline:
                raise SystemExit("the host does not answer: " + self.screen()[-2000:])
            self.hear(0.05)

    def hear(self, patience):
        for key, _ in self.lines.select(patience):
            if not key.data.hear():
                self.lines.unregister(key.fileobj)

    def press(self, keys=b"\r"):
        self.console.write(keys)
        self.console.settle(patience=0.3)
        self.hear(0.1)

    def screen(self):
        """What the console shows, drawn anew; sequences of colour and place are taken out."""
        self.console.settle(patience=0.1)
        self.console.output = b""
        self.console.write(b"\x0c")
        self.console.settle()
        return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[()][A-Z0-9]", " ", self.console.output.decode(errors="replace"))

    def shows(self, what):
        return all(one.page and one.page["shows"] == what for one in self.trainees)

    def go_on_to(self, what):
        """Presses Enter until every terminal has such a page."""
        for _ in range(40):
            if self.shows(what):
                return self.listen(lambda: self.shows(what))
            self.press()
            self.hear(0.2)
        raise SystemExit(f"the class never comes to {what}: " + self.screen()[-2000:])

    def answer(self, seconds, share=1.0):
        """Every terminal answers every question at a moment of its own within so many seconds.

        Only a share of the answers is sent where the host is to be killed meanwhile. Returns the
        milliseconds from the last mark to the last byte of the console.
        """
        chance = random.Random(7)
        begin = time.monotonic() + 0.05
        due = []
        for trainee in self.trainees:
            for question, asked in enumerate(trainee.page["questions"]):
                answer = chance.randrange(len(asked["answers"]))
                due.append((begin + chance.random() * seconds, trainee.number, trainee, question, answer))
        due.sort(key=lambda one: one[:2])
        due = due[: int(len(due) * share)]
        last = drawn = 0
        while due or any(trainee.sent for trainee in self.trainees):
            while due and due[0][0] <= time.monotonic():
                _, _, trainee, question, answer = due.pop(0)
                trainee.mark(question, answer)
                last = now()
            self.hear(min(0.002, max(0, due[0][0] - time.monotonic())) if due else 0.002)
            came, _ = self.console.read(0)
            drawn = came or drawn
            if not due and now() - last > PATIENCE * 10**9:
                raise SystemExit("answers are not acknowledged")
        _, after, _ = self.console.settle(patience=1.0)
        return milliseconds(last, after or drawn)

    def lost(self):
        """Closes the vote; how many acknowledged answers the counts at the terminals do not have."""
        vote = self.trainees[0].page
        place = (vote["turn"], vote["round"])
        wanted = [[0] * len(asked["answers"]) for asked in vote["questions"]]
        for trainee in self.trainees:
            for (kept, question), answer in trainee.kept.items():
                if kept == place:
                    wanted[question][answer] += 1
        self.press()
        self.listen(lambda: self.shows("distribution"))
        counts = self.trainees[0].page["rounds"][-1]["counts"]
        return sum(
            abs(one - other) for row, owed in zip(counts, wanted) for one, other in zip(row, owed)
        )


def measure(program, environment, folder, seconds=2):
    """The figures of a class: a name, a value, a unit and a bound each."""
    figures = []
    with Hall(program, environment, folder) as hall:
        path = hall.host()
        hall.join(path)
        hall.console.settle(patience=6, quiet=6)
        idle = hall.console.idle(3)
        figures.append(("200 joined, idle: processor", idle[0], "ms", 0))
        figures.append(("200 joined, idle: wake-ups", idle[1], "", 0))
        hall.go_on_to("vote")
        drawn = hall.answer(seconds)
        took = [one for trainee in hall.trainees for one in trainee.took]
        answered = "200 of 200 have answered" in hall.screen()
        figures.append(("answer kept, median", percentile(took, 0.5), "ms", 50))
        figures.append(("answer kept, p99", percentile(took, 0.99), "ms", 50))
        figures.append(("answer kept, slowest", max(took), "ms", 1000))
        figures.append(("all in the console", drawn if answered else None, "ms", 1000))
        figures.append(("answers lost", hall.lost(), "", 0))
        # A second vote, in whose middle the host is killed.
        hall.go_on_to("vote")
        hall.answer(seconds, share=0.5)
        os.kill(hall.console.pid, signal.SIGKILL)
        hall.console.__exit__()
        begin = now()
        hall.join_again(hall.host())
        figures.append(("taken up after a kill", milliseconds(begin, now()), "ms", 5000))
        figures.append(("answers lost by the kill", hall.lost(), "", 0))
    return figures


def main():
    program, *seconds = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="signpost-hall-") as folder:
        home = pathlib.Path(folder) / "home"
        home.mkdir()
        environment = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": str(home), "PATH": "/usr/bin:/bin"}
        figures = measure(os.path.abspath(program), environment, f"{folder}/run", *map(float, seconds))
    is_kept = True
    for name, value, unit, bound in figures:
        fits = value is not None and value <= bound
        is_kept = is_kept and fits
        shown = "-" if value is None else f"{value:.2f}"
        print(f"{name:27} {shown:>8} {unit:4} {bound:>7}  {'ok' if fits else 'OVER'}")
    sys.exit(0 if is_kept else 1)


if __name__ == "__main__":
    main()
