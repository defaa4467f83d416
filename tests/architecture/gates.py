"""The walls of the house as checks. Each returns a list of violations, empty when the wall stands.

include_rule     a folder includes only the folders and system headers that RULES allows; no cycles between files
no_gui           programs without a window load no Qt Gui or Widgets
sans_io          the protocol archives ask the system for no socket, clock, thread or random number
headers_alone    every header compiles when it is the first thing a file includes; where a source file of the same name
                 includes its header first, the build itself is the proof
"""

import concurrent.futures
import json
import os
import re
import subprocess
import sys
import tempfile

ROOMS = ("protocol", "hal", "app", "ui")

PROTOCOL_FORBIDDEN_SYSTEM = re.compile(
    r"^(Q[A-Z].*|Qt.*|sys/.*|netinet/.*|arpa/.*|unistd\.h|fcntl\.h|poll\.h|termios\.h|time\.h|ctime|thread|mutex|shared_mutex|"
    r"condition_variable|future|semaphore|stop_token|random|iostream|fstream|filesystem)$")

# folder -> (folders it may include besides itself, extra system headers that its purpose allows)
RULES = {
    "protocol/base": ((), ()),
    "protocol/crypto": (("protocol/base",), ("openssl/",)),
    "protocol/dlms": (("protocol/base", "protocol/crypto"), ()),
    "protocol/iec62056_21": (("protocol/base", "protocol/crypto"), ()),
    "protocol/mdms": (("protocol/base", "protocol/crypto", "protocol/dlms"), ("nlohmann/", "simdjson.h", "expat.h")),
    "protocol/mesh": (("protocol/base",), ("google/", "nlohmann/")),
    "protocol/translate": (("protocol/base", "protocol/crypto", "protocol/dlms", "protocol/iec62056_21"), ()),
    "hal": (("protocol/base",), None),
    "app": (("hal", "protocol"), None),
    "ui": (("app", "protocol/base", "protocol/crypto/SecureBytes.h", "protocol/dlms/Obis.h", "protocol/dlms/Data.h",
            "protocol/dlms/DateTime.h", "protocol/dlms/Cosem.h", "protocol/dlms/Unit.h", "protocol/dlms/ObisName.h",
            "protocol/mdms/Reading.h", "protocol/translate/Tree.h"), None),
}

THIRD_PARTY = ("openssl/", "nlohmann/", "SQLiteCpp/", "sqlite3.h", "CLI/", "zlib.h", "simdjson.h", "toml++/", "expat.h", "google/", "coap3/")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def sources(root):
    for room in ROOMS:
        for folder, _, files in os.walk(os.path.join(root, room)):
            for name in sorted(files):
                if name.endswith((".h", ".cpp")):
                    yield os.path.relpath(os.path.join(folder, name), root)


def includes(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            found = INCLUDE.match(line)
            if found:
                yield number, found.group(1) == '"', found.group(2)


def rule_of(path):
    folder = max((f for f in RULES if path.startswith(f + "/")), key=len, default=None)
    return folder


def include_rule(root):
    violations = []
    graph = {}
    for path in sources(root):
        graph[path] = []
        folder = rule_of(path)
        if folder is None:
            violations.append(f"{path}: no rule for this folder; add it to RULES in tests/architecture/gates.py")
            continue
        allowed, system = RULES[folder]
        for number, quoted, target in includes(root, path):
            where = f"{path}:{number}: {target}"
            if quoted:
                if target.endswith(".moc"):
                    continue
                if not os.path.exists(os.path.join(root, target)):
                    violations.append(f"{where}: project headers are included by their path from the root")
                    continue
                graph[path].append(target)
                if not (target.startswith(folder + "/") or any(target == a or target.startswith(a + "/") for a in allowed)):
                    violations.append(f"{where}: {folder} may not include this")
            elif folder.startswith("protocol/"):
                if PROTOCOL_FORBIDDEN_SYSTEM.match(target):
                    violations.append(f"{where}: protocol is sans-IO: no Qt, socket, clock, thread, file or random source")
                elif target.startswith(THIRD_PARTY) and not target.startswith(tuple(system) or ("\0",)):
                    violations.append(f"{where}: this library belongs to another folder")
    violations += cycles(graph)
    return violations


def cycles(graph):
    found, state = [], {}

    def visit(node, stack):
        state[node] = 1
        for target in graph.get(node, ()):
            if state.get(target) == 1:
                found.append("include cycle: " + " -> ".join(stack[stack.index(target):] + [target]))
            elif target not in state:
                visit(target, stack + [target])
        state[node] = 2

    for node in sorted(graph):
        if node not in state:
            visit(node, [node])
    return found


def no_gui(programs):
    violations = []
    for program in programs:
        listing = subprocess.run(["ldd", program], capture_output=True, text=True)
        if listing.returncode != 0:
            violations.append(f"{program}: ldd says {listing.stderr.strip()}")
        for line in listing.stdout.splitlines():
            if re.search(r"libQt6(Gui|Widgets|Charts|OpenGL)", line):
                violations.append(f"{os.path.basename(program)} loads {line.strip()}")
    return violations


FORBIDDEN_SYMBOLS = re.compile(
    r"^(socket|connect|bind|listen|accept4?|send(to|msg)?|recv(from|msg)?|read|write|open(64|at)?|fopen(64)?|poll|ppoll|select|epoll_.*|"
    r"clock_gettime|gettimeofday|time|nanosleep|usleep|sleep|pthread_create|pthread_mutex_lock|s?rand(om)?|rand_r|getrandom|getentropy|RAND_.*|"
    r"_ZNSt6chrono3_V21[0-9]+(system|steady)_clock3nowEv|_ZNSt13random_device.*|_ZNSt6thread.*)$")


def sans_io(archives):
    violations = []
    for archive in archives:
        listing = subprocess.run(["nm", "--undefined-only", "--no-demangle", archive], capture_output=True, text=True)
        if listing.returncode != 0:
            violations.append(f"{archive}: nm says {listing.stderr.strip()}")
        for line in listing.stdout.splitlines():
            symbol = line.split()[-1].split("@")[0] if line.strip() else ""
            if FORBIDDEN_SYMBOLS.match(symbol):
                violations.append(f"{os.path.basename(archive)} needs {symbol}")
    return violations


def compile_flags(build):
    """Include paths and definitions by folder, as the build itself uses them."""
    flags = {}
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        for entry in json.load(file):
            words = [w for w in entry["command"].split() if w.startswith(("-I", "-D", "-std"))]
            isystem = re.findall(r"-isystem\s+(\S+)", entry["command"])
            folder = os.path.dirname(entry["file"])
            flags.setdefault(folder, sorted(set(words)) + [f"-isystem{i}" for i in sorted(set(isystem))])
    return flags


def proven_by_build(root, header):
    source = header[:-2] + ".cpp"
    if not os.path.exists(os.path.join(root, source)):
        return False
    return next((target for _, quoted, target in includes(root, source)), None) == header


def headers_alone(root, build):
    flags = compile_flags(build)
    compiler = (["ccache"] if subprocess.run(["which", "ccache"], capture_output=True).returncode == 0 else []) + ["g++"]
    headers = [p for p in sources(root) if p.endswith(".h") and not proven_by_build(root, p)]

    def check(header):
        folder = os.path.join(root, os.path.dirname(header))
        words = flags.get(folder)
        while words is None and len(folder) > len(root):
            folder = os.path.dirname(folder)
            words = flags.get(folder)
        if words is None:
            words = ["-std=c++20", f"-I{root}"]
        with tempfile.TemporaryDirectory() as scratch:
            name = os.path.join(build, "headers", header.replace("/", "_") + ".cpp")
            os.makedirs(os.path.dirname(name), exist_ok=True)
            text = f'#include "{header}"\n'
            if not os.path.exists(name) or open(name, encoding="utf-8").read() != text:
                with open(name, "w", encoding="utf-8") as file:
                    file.write(text)
            run = subprocess.run(compiler + words + ["-fPIC", f"-I{root}", "-O0", "-c", name, "-o", os.path.join(scratch, "out.o")],
                                 capture_output=True, text=True)
        return None if run.returncode == 0 else f"{header} does not compile alone:\n{run.stderr[:600]}"

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return [v for v in pool.map(check, headers) if v]


def main(arguments):
    gate, rest = arguments[0], arguments[1:]
    violations = {"include_rule": lambda: include_rule(rest[0]), "no_gui": lambda: no_gui(rest), "sans_io": lambda: sans_io(rest),
                  "headers_alone": lambda: headers_alone(rest[0], rest[1])}[gate]()
    for violation in violations:
        print(violation)
    print(f"{gate}: {len(violations)} violations")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
