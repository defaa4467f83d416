"""Each gate must fail on a violation that is planted for it, and pass on the same tree without it."""

import os
import subprocess
import tempfile
import unittest

import gates


class Tree:
    """A small house in a scratch folder."""

    def __init__(self, files):
        self.folder = tempfile.TemporaryDirectory()
        self.root = self.folder.name
        for path, text in files.items():
            full = os.path.join(self.root, path)
            os.makedirs(os.path.dirname(full), exist_ok=True)
            with open(full, "w", encoding="utf-8") as file:
                file.write(text)

    def __enter__(self):
        return self.root

    def __exit__(self, *_):
        self.folder.cleanup()


SOUND = {
    "protocol/base/A.h": "#pragma once\n#include <vector>\n",
    "protocol/dlms/B.h": '#pragma once\n#include "protocol/base/A.h"\n',
    "hal/transport/T.h": '#pragma once\n#include <QObject>\n#include "protocol/base/A.h"\n',
    "app/link/L.h": '#pragma once\n#include "hal/transport/T.h"\n#include "protocol/dlms/B.h"\n',
    "ui/shell/W.h": '#pragma once\n#include "app/link/L.h"\n',
}


class IncludeRule(unittest.TestCase):
    def test_sound_tree_passes(self):
        with Tree(SOUND) as root:
            self.assertEqual(gates.include_rule(root), [])

    def planted(self, path, text):
        with Tree({**SOUND, path: text}) as root:
            return gates.include_rule(root)

    def test_every_wall_holds(self):
        for path, include in [
            ("protocol/dlms/X.h", '"hal/transport/T.h"'), ("protocol/dlms/X.h", '"app/link/L.h"'), ("protocol/base/X.h", '"protocol/dlms/B.h"'),
            ("protocol/dlms/X.h", "<QByteArray>"), ("protocol/dlms/X.h", "<sys/socket.h>"), ("protocol/dlms/X.h", "<thread>"),
            ("protocol/dlms/X.h", "<random>"), ("protocol/dlms/X.h", "<openssl/evp.h>"), ("hal/transport/X.h", '"protocol/dlms/B.h"'),
            ("hal/transport/X.h", '"app/link/L.h"'), ("app/link/X.h", '"ui/shell/W.h"'), ("ui/shell/X.h", '"hal/transport/T.h"'),
            ("ui/shell/X.h", '"protocol/dlms/B.h"'), ("app/link/X.h", '"L.h"'),
            ("hal/router/X.h", '"hal/transport/T.h"'), ("hal/router/helper/X.h", '"protocol/base/A.h"'),
        ]:
            with self.subTest(path=path, include=include):
                violations = self.planted(path, f"#pragma once\n#include {include}\n")
                self.assertEqual(len(violations), 1, violations)

    def test_cycle_is_found(self):
        with Tree({"protocol/base/A.h": '#include "protocol/base/B.h"\n', "protocol/base/B.h": '#include "protocol/base/A.h"\n'}) as root:
            self.assertEqual(len(gates.include_rule(root)), 1)

    def test_folder_without_rule_is_found(self):
        with Tree({"protocol/zigbee/Z.h": "#pragma once\n"}) as root:
            self.assertEqual(len(gates.include_rule(root)), 1)


def compiled(root, source, *options):
    path = os.path.join(root, "x.cpp")
    with open(path, "w", encoding="utf-8") as file:
        file.write(source)
    output = os.path.join(root, "x.out")
    subprocess.run(["g++", "-std=c++20", path, *options, "-o", output], check=True)
    return output


class NoGui(unittest.TestCase):
    GUI = "-Wl,--no-as-needed", "-l:libQt6Gui.so.6"

    def test_gui_program_is_found(self):
        with tempfile.TemporaryDirectory() as root:
            self.assertNotEqual(gates.no_gui([compiled(root, "int main() {}", *self.GUI)]), [])

    def test_plain_program_passes(self):
        with tempfile.TemporaryDirectory() as root:
            self.assertEqual(gates.no_gui([compiled(root, "int main() {}")]), [])


class SansIo(unittest.TestCase):
    def archive(self, root, source):
        made = os.path.join(root, "libx.a")
        subprocess.run(["ar", "rcs", made, compiled(root, source, "-c")], check=True)
        return made

    def test_each_forbidden_source_is_found(self):
        for header, call in [("sys/socket.h", "socket(1, 1, 0)"), ("unistd.h", "(int)read(0, 0, 0)"), ("cstdlib", "rand()"),
                             ("ctime", "(int)time(nullptr)"), ("chrono", "(int)std::chrono::steady_clock::now().time_since_epoch().count()"),
                             ("random", "(int)std::random_device()()")]:
            with self.subTest(header=header), tempfile.TemporaryDirectory() as root:
                self.assertNotEqual(gates.sans_io([self.archive(root, f"#include <{header}>\nint f() {{ return {call}; }}\n")]), [])

    def test_pure_archive_passes(self):
        with tempfile.TemporaryDirectory() as root:
            self.assertEqual(gates.sans_io([self.archive(root, "#include <vector>\nint f() { return std::vector<int>(3).at(1); }\n")]), [])


class HeadersAlone(unittest.TestCase):
    def check(self, text):
        with Tree({"protocol/base/A.h": text, "build/compile_commands.json": "[]"}) as root:
            return gates.headers_alone(root, os.path.join(root, "build"))

    def test_header_that_leans_on_its_user_is_found(self):
        self.assertEqual(len(self.check("#pragma once\ninline std::string f() { return {}; }\n")), 1)

    def test_header_that_stands_alone_passes(self):
        self.assertEqual(self.check("#pragma once\n#include <string>\ninline std::string f() { return {}; }\n"), [])


if __name__ == "__main__":
    unittest.main()
