"""Start-up to first paint and peak memory of AMI Field against a bare Qt Widgets window, as ratios of medians.

usage: startup.py BARE_WINDOW AMI_FIELD     (on a display; ./dev bench provides one)
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 7


def once(command):
    """Seconds from exec to the word 'painted', and peak resident memory in KiB."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    painted = None
    for line in process.stdout:
        if line.startswith("painted"):
            painted = time.monotonic() - started
            break
    process.stdout.close()
    _, status, usage = os.wait4(process.pid, 0)
    if painted is None or status != 0:
        raise SystemExit(f"{command[0]}: no first paint (status {status})")
    return painted, usage.ru_maxrss


def main():
    bare, field = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        commands = {"bare": [bare], "field": [field, "--store", os.path.join(folder, "field.db"), "--quit-after-first-paint"]}
        for command in commands.values():
            once(command)
        seconds = {name: [] for name in commands}
        memory = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                painted, peak = once(command)
                seconds[name].append(painted)
                memory[name].append(peak)
    middle = statistics.median
    print(f"first paint: AMI Field {middle(seconds['field']) * 1000:.0f} ms, bare window {middle(seconds['bare']) * 1000:.0f} ms, "
          f"ratio {middle(seconds['field']) / middle(seconds['bare']):.2f}")
    print(f"peak memory: AMI Field {middle(memory['field']) / 1024:.0f} MiB, bare window {middle(memory['bare']) / 1024:.0f} MiB, "
          f"ratio {middle(memory['field']) / middle(memory['bare']):.2f}")


if __name__ == "__main__":
    main()
