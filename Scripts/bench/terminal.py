"""Runs a program on a pseudo-terminal and measures it, with nothing but Python's own library."""
import fcntl
import os
import select
import signal
import statistics
import struct
import termios
import time

KEYS = {"down": b"\x1bOB", "up": b"\x1bOA", "enter": b"\r"}
# Output counts as ended after so much quiet, in seconds.
QUIET = 0.05


def milliseconds(start, end):
    return (end - start) / 1e6


def now():
    return time.monotonic_ns()


class Terminal:
    """A program in a window of 120 columns and 36 rows."""

    def __init__(self, command, environment, columns=120, rows=36):
        self.master, self.slave = os.openpty()
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.set_blocking(self.master, False)
        name = os.ttyname(self.slave)
        self.output = b""
        self.start = now()
        self.pid = os.posix_spawn(
            command[0],
            command,
            environment,
            setsid=True,
            setsigmask=[],
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
                (os.POSIX_SPAWN_DUP2, 0, 1),
                (os.POSIX_SPAWN_DUP2, 0, 2),
            ],
        )
        self.process = os.pidfd_open(self.pid)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if not self.has_ended():
            os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        for descriptor in (self.master, self.slave, self.process):
            os.close(descriptor)

    def has_ended(self):
        return bool(select.select([self.process], [], [], 0)[0])

    def write(self, keys):
        os.write(self.master, keys)

    def leave(self):
        """Ends the program as people do, so that its next start finds nothing to recover."""
        self.write(b"q")
        select.select([self.process], [], [], 2)

    def read(self, patience):
        """What has come within so many seconds, and when; nothing where nothing came."""
        if not select.select([self.master], [], [], patience)[0]:
            return None, b""
        try:
            data = os.read(self.master, 65536)
        except (BlockingIOError, OSError):
            return None, b""
        self.output += data
        return now(), data

    def settle(self, patience=5.0, quiet=QUIET):
        """Reads until it is quiet: when the first and the last byte came, and how many bytes."""
        first = last = None
        count = 0
        while True:
            came, data = self.read(quiet if last else patience)
            if came is None:
                return first, last, count
            first, last, count = first or came, came, count + len(data)

    def cpu(self):
        """The processor time of all threads, in milliseconds."""
        return time.clock_gettime_ns((~self.pid << 3) | 2) / 1e6

    def wakes(self):
        """How often each of its threads has waited."""
        return {
            task: self.number(f"task/{task}/status", "voluntary_ctxt_switches:")
            for task in os.listdir(f"/proc/{self.pid}/task")
        }

    def memory(self):
        """The most memory that was resident, in MiB."""
        return self.number("status", "VmHWM:") / 1024

    def number(self, file, field):
        with open(f"/proc/{self.pid}/{file}", encoding="utf-8") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith(field))

    def first_frame(self):
        """Milliseconds from the start to the last byte of the first settled frame."""
        _, last, _ = self.settle()
        return milliseconds(self.start, last) if last else None

    def press(self, names):
        """Presses keys in turn; what is said of each is milliseconds to the last byte and bytes."""
        answers = []
        for name in names:
            sent = now()
            self.write(KEYS.get(name, name.encode()))
            _, last, count = self.settle(patience=0.3, quiet=0.02)
            if last:
                answers.append((milliseconds(sent, last), count))
        return answers

    def burst(self, names):
        """Presses keys in one write: milliseconds to the last byte and bytes."""
        sent = now()
        self.write(b"".join(KEYS.get(name, name.encode()) for name in names))
        _, last, count = self.settle(patience=0.5)
        return (milliseconds(sent, last) if last else None), count

    def idle(self, seconds):
        """Processor milliseconds, waits and bytes of a time without input."""
        before = self.cpu(), self.wakes()
        _, _, count = self.settle(patience=seconds, quiet=seconds)
        after = self.wakes()
        # A thread that has ended woke up for it.
        woken = sum(after.get(task, waits + 1) - waits for task, waits in before[1].items())
        return self.cpu() - before[0], woken, count


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(len(values) * share))] if values else None


def median(values):
    values = [value for value in values if value is not None]
    return statistics.median(values) if values else None
