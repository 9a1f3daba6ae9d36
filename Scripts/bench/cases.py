"""Writes many playable scenarios of one size, made from the example of the page about the format.

  cases.py FOLDER COUNT BYTES
"""
import copy
import json
import pathlib
import random
import sys

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
SETTINGS = ["gymnasium", "youth-club", "prison", "housing", "online"]
WORDS = (
    "the caretaker says that the boys by the bikes have moved their table nobody asked them why"
    " a sheet of paper lies under the window and Emil looks away when the bell rings"
).split()


def example():
    """The case of the page, the block that is marked as the example."""
    page = (REPOSITORY / "Documentation" / "Scenario-Format.md").read_text(encoding="utf-8")
    text = page.split("```json example\n", 1)[1].split("\n```", 1)[0]
    return json.loads(text)


def sentence(chance, words):
    text = " ".join(chance.choice(WORDS) for _ in range(words))
    return text[0].upper() + text[1:] + "."


def observation(chance, number):
    answers = [{"answer": "check", "group": "A1"}, {"answer": "ordinary"}]
    return {
        "id": f"seen-{number}",
        "text": {"en": sentence(chance, 14), "da": sentence(chance, 14)},
        "key": {
            **answers[number % 2],
            "reason": {"en": sentence(chance, 12), "da": sentence(chance, 12)},
        },
    }


def scenario(base, number, size):
    """A copy of the case with an id and a title of its own, as long as asked for."""
    chance = random.Random(number)
    case = copy.deepcopy(base)
    case["id"] = f"made-{number:03}"
    title = " ".join(chance.choice(WORDS) for _ in range(3))
    case["title"] = {"en": f"Case {number:03}: {title}", "da": f"Sag {number:03}: {title}"}
    case["summary"] = {"en": sentence(chance, 30), "da": sentence(chance, 30)}
    case["minutes"] = chance.randint(5, 30)
    case["flags"] = ["asked-emil", "told-leader"]
    look, ending = case["steps"][1], case["steps"][-1]
    look["observations"] += [observation(chance, number) for number in range(8)]
    for language in ("en", "da"):
        if isinstance(ending["body"][language], str):
            ending["body"][language] = [ending["body"][language]]
    text = ""
    while len(text.encode()) < size:
        for language in ("en", "da"):
            ending["body"][language].append(sentence(chance, 40))
        text = json.dumps(case, ensure_ascii=False, indent=2) + "\n"
    return text


def write(folder, count, size):
    """Writes the files and returns their folder."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    base = example()
    for number in range(count):
        path = folder / f"made-{number:03}.json"
        path.write_text(scenario(base, number, size), encoding="utf-8")
    return folder


def copies(folder, into, times):
    """Writes so many copies of each case, each with an id of its own, and returns their folder."""
    into.mkdir()
    for path in sorted(folder.glob("made-*.json")):
        text = path.read_text(encoding="utf-8")
        for number in range(times):
            name = f"{path.stem}-{number:02}"
            copy = text.replace(f'"id": "{path.stem}"', f'"id": "{name}"', 1)
            (into / f"{name}.json").write_text(copy, encoding="utf-8")
    return into


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    write(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
