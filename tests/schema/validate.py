#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Nianbao authors
# SPDX-License-Identifier: Apache-2.0
"""validate.py SCHEMA PATTERN...: checks JSON files against a schema, and the schema against its own.

Exit 0: all valid; 1: a fault, or a pattern without files; 77: skipped, jsonschema is not installed.
"""

import glob
import json
import sys

try:
    import jsonschema
except ImportError:
    print("SKIPPED: Python's jsonschema is not installed (Debian: python3-jsonschema)")
    sys.exit(77)


def load(name):
    with open(name, encoding="utf-8") as file:
        return json.load(file)


def main(schema_name, patterns):
    schema = load(schema_name)
    validator_class = jsonschema.validators.validator_for(schema)
    validator_class.check_schema(schema)
    validator = validator_class(schema)
    faults = 0
    for pattern in patterns:
        names = sorted(glob.glob(pattern))
        if not names:
            print(f"{pattern}: no file")
            faults += 1
        for name in names:
            errors = list(validator.iter_errors(load(name)))
            for error in errors:
                path = ".".join(str(part) for part in error.absolute_path)
                print(f"{name}: {path}: {error.message[:300]}")
            print(f"{name}: {'broken' if errors else 'valid'}")
            faults += len(errors)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
