"""Says whether JSON documents fit a JSON Schema, by python3-jsonschema: exit 0 when all fit, 1 when one does not, 2 for a bad schema."""
import json
import sys

import jsonschema


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    validator = jsonschema.validators.validator_for(schema)
    try:
        validator.check_schema(schema)
    except jsonschema.exceptions.SchemaError as error:
        print(error.message, file=sys.stderr)
        return 2
    bad = 0
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        for error in validator(schema).iter_errors(document):
            print(f"{path}: {error.json_path}: {error.message}", file=sys.stderr)
            bad = 1
    return bad


sys.exit(main())
