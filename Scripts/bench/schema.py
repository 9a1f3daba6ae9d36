"""How many files a second jsonschema-rs, with orjson, holds against a schema on one processor.

  schema.py SCHEMA FOLDER

Both come by `pip install jsonschema-rs orjson` into a virtual environment.
"""
import pathlib
import sys
import time

import jsonschema_rs
import orjson


def main():
    schema, folder = sys.argv[1:]
    validator = jsonschema_rs.validator_for(orjson.loads(pathlib.Path(schema).read_bytes()))
    paths = sorted(str(path) for path in pathlib.Path(folder).glob("*.json"))
    rates = []
    for _ in range(3):
        start = time.perf_counter()
        for path in paths:
            with open(path, "rb") as file:
                if not validator.is_valid(orjson.loads(file.read())):
                    sys.exit(f"{path} is not valid")
        rates.append(len(paths) / (time.perf_counter() - start))
    print(sorted(rates)[1])


if __name__ == "__main__":
    main()
