"""Every text is translated: no unfinished message, the same % markers as in the source, every plural form filled.

usage: complete.py FILE.ts...
"""

import re
import sys
import xml.etree.ElementTree as ElementTree

FORMS = {"de": 2, "es": 2, "en": 2}


def markers(text):
    return sorted(re.findall(r"%L?\d+|%n", text or ""))


def problems(path):
    root = ElementTree.parse(path).getroot()
    language = root.get("language", "en")[:2]
    for context in root.iter("context"):
        for message in context.findall("message"):
            source = message.find("source").text or ""
            translation = message.find("translation")
            where = f"{path}: {context.find('name').text}: {source!r}"
            if translation is None or translation.get("type") in ("unfinished", "obsolete", "vanished"):
                yield f"{where}: not translated"
                continue
            plural = message.get("numerus") == "yes"
            texts = [form.text for form in translation.findall("numerusform")] if plural else [translation.text]
            if plural and len(texts) != FORMS[language]:
                yield f"{where}: {len(texts)} plural forms"
            for text in texts:
                if not (text or "").strip():
                    yield f"{where}: empty"
                elif markers(text) != markers(source):
                    yield f"{where}: markers differ in {text!r}"


def main(paths):
    found = [problem for path in paths for problem in problems(path)]
    print("\n".join(found))
    print(f"{len(found)} problems in {len(paths)} catalogues")
    return 1 if found or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
