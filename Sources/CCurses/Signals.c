#include "Internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

/// The signals that become messages. An ignored one (nohup) stays ignored.
static const int handled[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT, SIGQUIT};
enum { HANDLED = sizeof handled / sizeof *handled };

static struct sigaction previous[HANDLED];
static bool installed[HANDLED];
static atomic_bool arrived[HANDLED];
static int ends[2] = {-1, -1};

/// Notes the signal and ends a waiting poll; everything else happens in the loop.
static void note(int number)
{
    int saved = errno;
    for (int index = 0; index < HANDLED; index++) {
        if (handled[index] == number) {
            atomic_store(&arrived[index], true);
        }
    }
    ssize_t ignored = write(ends[1], "!", 1);
    (void)ignored;
    errno = saved;
}

int signals_prepare(void)
{
    if (ends[0] >= 0) {
        return TERM_OK;
    }
    return pipe2(ends, O_NONBLOCK | O_CLOEXEC) == 0 ? TERM_OK : TERM_SYSTEM_ERROR;
}

void signals_start(void)
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = note;
    action.sa_flags = SA_RESTART | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (int index = 0; index < HANDLED; index++) {
        atomic_store(&arrived[index], false);
        sigaction(handled[index], NULL, &previous[index]);
        installed[index] = previous[index].sa_handler != SIG_IGN || handled[index] == SIGWINCH
            || handled[index] == SIGCONT;
        if (installed[index]) {
            sigaction(handled[index], &action, NULL);
        }
    }
}

void signals_stop(void)
{
    for (int index = 0; index < HANDLED; index++) {
        if (installed[index]) {
            sigaction(handled[index], &previous[index], NULL);
            installed[index] = false;
        }
    }
}

int signals_descriptor(void)
{
    return ends[0];
}

bool signals_forget(int number)
{
    for (int index = 0; index < HANDLED; index++) {
        if (handled[index] == number) {
            return atomic_exchange(&arrived[index], false);
        }
    }
    return false;
}

int term_next_signal(void)
{
    for (int index = 0; index < HANDLED; index++) {
        if (atomic_exchange(&arrived[index], false)) {
            return handled[index];
        }
    }
    return 0;
}
