#include "CPTY.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

int cpty_open(int rows, int columns, char *name)
{
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    int near_end;
    int far_end;
    if (openpty(&near_end, &far_end, NULL, NULL, &size) != 0) {
        return -1;
    }
    bool named = ttyname_r(far_end, name, 64) == 0;
    close(far_end);
    fcntl(near_end, F_SETFD, FD_CLOEXEC);
    // A program that does not read must not hang its test.
    fcntl(near_end, F_SETFL, fcntl(near_end, F_GETFL) | O_NONBLOCK);
    if (!named) {
        close(near_end);
        return -1;
    }
    return near_end;
}

int cpty_spawn(
    const char *path, char *const *arguments, char *const *environment, const char *directory,
    const char *name, pid_t *child)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t all;
    sigset_t none;

    sigfillset(&all);
    sigemptyset(&none);
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    // The first terminal that a session leader opens becomes its controlling terminal.
    posix_spawnattr_setflags(
        &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, name, O_RDWR, 0);
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO);
    if (directory != NULL) {
        posix_spawn_file_actions_addchdir_np(&actions, directory);
    }
    int failure = posix_spawn(child, path, &actions, &attributes, arguments, environment);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return failure;
}

int cpty_resize(int terminal, int rows, int columns)
{
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    return ioctl(terminal, TIOCSWINSZ, &size);
}

ssize_t cpty_read(int terminal, void *bytes, size_t size, int milliseconds)
{
    struct pollfd source = {.fd = terminal, .events = POLLIN};
    int ready = poll(&source, 1, milliseconds);
    if (ready == 0 || (ready < 0 && errno == EINTR)) {
        return 0;
    }
    ssize_t count = read(terminal, bytes, size);
    // After the last process has closed the far end, reading says EIO.
    return count > 0 ? count : errno == EAGAIN || errno == EINTR ? 0 : -1;
}

ssize_t cpty_write(int terminal, const void *bytes, size_t count)
{
    ssize_t written = write(terminal, bytes, count);
    if (written >= 0) {
        return written;
    }
    return errno == EAGAIN || errno == EINTR ? 0 : -1;
}

bool cpty_modes(int terminal, bool *echo, bool *canonical, bool *signals)
{
    struct termios modes;
    if (tcgetattr(terminal, &modes) != 0) {
        return false;
    }
    *echo = (modes.c_lflag & ECHO) != 0;
    *canonical = (modes.c_lflag & ICANON) != 0;
    *signals = (modes.c_lflag & ISIG) != 0;
    return true;
}

int cpty_poll_end(pid_t child, int *status)
{
    pid_t found = waitpid(child, status, WNOHANG);
    return found == child ? 1 : found == 0 ? 0 : -1;
}

int cpty_exit_code(int status)
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

bool cpty_is_stopped(pid_t child)
{
    char path[64];
    char line[256] = {0};
    snprintf(path, sizeof path, "/proc/%d/stat", (int)child);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    ssize_t count = read(file, line, sizeof line - 1);
    close(file);
    const char *state = count > 0 ? strrchr(line, ')') : NULL;
    return state != NULL && state[1] == ' ' && (state[2] == 'T' || state[2] == 't');
}
