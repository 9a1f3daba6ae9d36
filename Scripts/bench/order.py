"""Writes Scripts/release.order: the functions that a session calls, for the linker.

Side by side they lie in few pages, which saves five MiB of memory. Names that the program or a newer
toolchain does not have any more do no harm, so that the list is written anew before a release only.
Needs valgrind and the release build; started by `make order`.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import cases
from terminal import KEYS, Terminal

# A stroll through the screens: keys are pressed one after the other, each waited for. Each session
# finds the records of those before it.
SESSIONS = {
    "library": ["down", "down", "up", "?", "\x1b", ":", "n", "\x1b", "/", "a", "\x1b"],
    "play": ["down", "up", "enter", "enter", "enter", "down", "1", "2", "up", "enter", "c", "\x1b"],
    "test": ["enter", "down", "down", "up", "1", "2", "3", "enter", "enter", "enter", "enter"],
    "resumed-test": ["enter", "down", "up", "1", "2", "enter"],
    "known-library": ["down", "up", "/", "a", "\x1b"],
}
root = pathlib.Path(__file__).resolve().parents[2]


def calls(program, folder, many, name):
    """The functions that a session calls, in the order of their first call."""
    profile = folder / f"{name}.profile"
    command = ["/usr/bin/valgrind", "--tool=callgrind", "--demangle=no", "--quiet",
               f"--callgrind-out-file={profile}", program, "--lang", "en", "--no-welcome"]
    if name != "play":
        command += ["--scenarios", many]
    if name.endswith("test"):
        command += ["play", "made-007", "--mode", "test"]
    environment = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": str(folder)}
    with Terminal(command, environment) as terminal:
        terminal.settle(patience=60, quiet=4)
        for key in SESSIONS[name]:
            terminal.write(KEYS.get(key, key.encode()))
            terminal.settle(patience=3, quiet=1)
        terminal.write(b"\x03")
        os.waitid(os.P_PID, terminal.pid, os.WEXITED | os.WNOWAIT)
    return re.findall(r"^c?fn=\(\d+\) (\S+?)(?:'\d+)?$", profile.read_text(), re.M)


def main():
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        program = folder / "signpost"
        subprocess.run(["strip", "--strip-debug", "-o", program, sys.argv[1]], check=True)
        many = str(cases.write(folder / "many", 60, 20_000))
        names = [
            name for session in SESSIONS for name in calls(str(program), folder, many, session)
        ]
    (root / "Scripts/release.order").write_text("\n".join(dict.fromkeys(names)) + "\n")


main()
