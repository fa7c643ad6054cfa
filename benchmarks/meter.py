"""Runs one command and prints its CPU seconds, its peak memory in KB and its exit code.

A process of its own, and a small one: the kernel counts the memory of whoever starts a command to that command.
"""

import os
import sys

with open(os.devnull, "w") as sink:  # noqa: PTH123 - pathlib would weigh on what is measured
    where = [(os.POSIX_SPAWN_DUP2, sink.fileno(), 1), (os.POSIX_SPAWN_DUP2, sink.fileno(), 2)]
    child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=where)
_, status, used = os.wait4(child, 0)
print(used.ru_utime + used.ru_stime, used.ru_maxrss, os.waitstatus_to_exitcode(status))
