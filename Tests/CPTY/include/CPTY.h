#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/// Opens a pseudo-terminal; the other end's name is written to `name` (64 bytes). The descriptor of
/// the near end, or -1.
int cpty_open(int rows, int columns, char *name);

/// Starts a program as the leader of a session on the far end; 0 or an error number.
int cpty_spawn(
    const char *path, char *const *arguments, char *const *environment, const char *directory,
    const char *name, pid_t *child);

/// Changes the size, which tells the program by SIGWINCH; 0 or -1.
int cpty_resize(int terminal, int rows, int columns);

/// Reads what has come, waiting at most so long; the count, 0 for nothing in time, -1 at the end.
ssize_t cpty_read(int terminal, void *bytes, size_t size, int milliseconds);

/// Writes as many bytes as the line takes now; the count, 0 while it is full, -1 when it is gone.
ssize_t cpty_write(int terminal, const void *bytes, size_t count);

/// Reads the modes of the terminal line.
bool cpty_modes(int terminal, bool *echo, bool *canonical, bool *signals);

/// Asks whether the program has ended: 1 with its wait status, 0 still running, -1 no such program.
int cpty_poll_end(pid_t child, int *status);

/// The exit code of a wait status, or 128 + the signal that ended the program.
int cpty_exit_code(int status);

/// Whether the program is stopped by a signal.
bool cpty_is_stopped(pid_t child);
