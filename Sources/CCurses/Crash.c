#include "Internal.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <term.h>

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
enum { FATAL = sizeof fatal / sizeof *fatal };

static struct sigaction previous[FATAL];
static const struct sigaction fallback = {.sa_handler = SIG_DFL};
static char restore[1024];
static size_t restore_length = 0;
static int caught = -1;
static int real_error = -1;
static char alternate_stack[64 * 1024];
static char last_words[1024];

/// Adds a terminfo string without its padding marks `$<5>`.
static void add(const char *text)
{
    if (text == NULL || text == (const char *)-1) {
        return;
    }
    while (*text != '\0' && restore_length < sizeof restore) {
        const char *end = strncmp(text, "$<", 2) == 0 ? strchr(text, '>') : NULL;
        if (end != NULL) {
            text = end + 1;
        } else {
            restore[restore_length++] = *text++;
        }
    }
}

void crash_prepare(int rows)
{
    restore_length = 0;
    add("\033[?1006l\033[?1000l\033[?2004l");
    add(exit_attribute_mode);
    add(orig_pair);
    add(keypad_local);
    add(cursor_normal);
    if (exit_ca_mode != NULL) {
        add(exit_ca_mode);
        // Some terminals hide it again with the screen that they bring back.
        add(cursor_normal);
    } else {
        add(tiparm(cursor_address, rows - 1, 0));
        add(clr_eol);
    }
    add("\r");
}

static void write_all(int descriptor, const char *bytes, size_t count)
{
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        } else if (errno != EINTR) {
            return;
        }
    }
}

/// Copies what was caught to the real standard error. Calls nothing that a handler may not call.
static void print_caught(void)
{
    char bytes[4096];
    ssize_t count;
    if (caught < 0) {
        return;
    }
    lseek(caught, 0, SEEK_SET);
    while ((count = read(caught, bytes, sizeof bytes)) > 0) {
        write_all(STDERR_FILENO, bytes, (size_t)count);
    }
}

static void give_error_back(void)
{
    if (real_error >= 0) {
        dup2(real_error, STDERR_FILENO);
    }
}

void term_after_crash(const char *words)
{
    size_t length = strnlen(words, sizeof last_words - 1);
    memcpy(last_words, words, length);
    last_words[length] = '\0';
}

/// Gives the terminal back, then lets the handler that was there before (Swift's backtrace, or the
/// kernel's default) have the signal.
static void on_crash(int number, siginfo_t *origin, void *context)
{
    int saved = errno;
    // Swift's handler returns, so that the faulty instruction ends the program; a signal that
    // somebody has sent would leave it alive without its terminal.
    bool was_sent = origin->si_code == SI_USER;
    (void)context;
    if (term_open_now) {
        term_open_now = false;
        write_all(STDOUT_FILENO, restore, restore_length);
        tcsetattr(STDIN_FILENO, TCSANOW, &term_saved_modes);
        give_error_back();
        print_caught();
        write_all(STDERR_FILENO, last_words, strlen(last_words));
    }
    for (int index = 0; index < FATAL; index++) {
        if (fatal[index] == number) {
            sigaction(number, was_sent ? &fallback : &previous[index], NULL);
        }
    }
    raise(number);
    errno = saved;
}

static void catch_error(void)
{
    // A redirected standard error is not on the screen and goes where it was sent.
    if (!isatty(STDERR_FILENO)) {
        return;
    }
    real_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
    caught = memfd_create("standard-error", MFD_CLOEXEC);
    if (real_error >= 0 && caught >= 0) {
        dup2(caught, STDERR_FILENO);
    }
}

void crash_start(void)
{
    struct sigaction action;
    stack_t stack;
    catch_error();
    // Swift's runtime may have brought a stack of its own, which then serves us too.
    if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
        memset(&stack, 0, sizeof stack);
        stack.ss_sp = alternate_stack;
        stack.ss_size = sizeof alternate_stack;
        sigaltstack(&stack, NULL);
    }
    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_crash;
    action.sa_flags = SA_ONSTACK | SA_SIGINFO;
    sigemptyset(&action.sa_mask);
    for (int index = 0; index < FATAL; index++) {
        sigaction(fatal[index], &action, &previous[index]);
    }
}

void crash_stop(void)
{
    for (int index = 0; index < FATAL; index++) {
        sigaction(fatal[index], &previous[index], NULL);
    }
    give_error_back();
    print_caught();
    if (caught >= 0) {
        close(caught);
        caught = -1;
    }
    if (real_error >= 0) {
        close(real_error);
        real_error = -1;
    }
}
