#include "Internal.h"

#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

/// Our own key codes start far above those that ncurses hands out for extended capabilities.
enum { OWN_KEYS = 0x4000 };

/// A window that is never shown: reading from `stdscr` would refresh it behind the presenter.
static WINDOW *reader = NULL;
static bool input_ended = false;
static atomic_int wake_descriptor = -1;

/// Sequences that terminfo leaves out, or names differently from terminal to terminal.
static const struct {
    const char *sequence;
    int key;
} extra_keys[] = {
    {"\033[200~", TERM_KEY_PASTE_START},
    {"\033[201~", TERM_KEY_PASTE_END},
    {"\033[I", TERM_KEY_FOCUS},
    {"\033[O", TERM_KEY_FOCUS},
    {"\033OM", TERM_KEY_ENTER},
    {"\033[Z", TERM_KEY_BACK_TAB},
    {"\033[A", TERM_KEY_UP},
    {"\033[B", TERM_KEY_DOWN},
    {"\033[C", TERM_KEY_RIGHT},
    {"\033[D", TERM_KEY_LEFT},
    {"\033OA", TERM_KEY_UP},
    {"\033OB", TERM_KEY_DOWN},
    {"\033OC", TERM_KEY_RIGHT},
    {"\033OD", TERM_KEY_LEFT},
    {"\033[H", TERM_KEY_HOME},
    {"\033OH", TERM_KEY_HOME},
    {"\033[1~", TERM_KEY_HOME},
    {"\033[7~", TERM_KEY_HOME},
    {"\033[F", TERM_KEY_END},
    {"\033OF", TERM_KEY_END},
    {"\033[4~", TERM_KEY_END},
    {"\033[8~", TERM_KEY_END},
    {"\033[2~", TERM_KEY_INSERT},
    {"\033[3~", TERM_KEY_DELETE},
    {"\033[5~", TERM_KEY_PAGE_UP},
    {"\033[6~", TERM_KEY_PAGE_DOWN},
    {"\033[1;2A", TERM_KEY_SHIFT_UP},
    {"\033[1;2B", TERM_KEY_SHIFT_DOWN},
    {"\033[1;2C", TERM_KEY_SHIFT_RIGHT},
    {"\033[1;2D", TERM_KEY_SHIFT_LEFT},
    {"\033[1;5A", TERM_KEY_CONTROL_UP},
    {"\033[1;5B", TERM_KEY_CONTROL_DOWN},
    {"\033[1;5C", TERM_KEY_CONTROL_RIGHT},
    {"\033[1;5D", TERM_KEY_CONTROL_LEFT},
    {"\033[a", TERM_KEY_SHIFT_UP},
    {"\033[b", TERM_KEY_SHIFT_DOWN},
    {"\033[c", TERM_KEY_SHIFT_RIGHT},
    {"\033[d", TERM_KEY_SHIFT_LEFT},
    {"\033Oa", TERM_KEY_CONTROL_UP},
    {"\033Ob", TERM_KEY_CONTROL_DOWN},
    {"\033Oc", TERM_KEY_CONTROL_RIGHT},
    {"\033Od", TERM_KEY_CONTROL_LEFT},
};

int input_start(void)
{
    reader = newpad(1, 1);
    if (reader == NULL) {
        return TERM_SYSTEM_ERROR;
    }
    keypad(reader, TRUE);
    meta(reader, TRUE);
    nodelay(reader, TRUE);
    intrflush(reader, FALSE);
    for (size_t index = 0; index < sizeof extra_keys / sizeof *extra_keys; index++) {
        define_key(extra_keys[index].sequence, OWN_KEYS + extra_keys[index].key);
    }
    // Mouse reports are read by our decoder; ncurses would swallow their first bytes.
    define_key(NULL, KEY_MOUSE);
    input_ended = false;
    return TERM_OK;
}

void input_stop(void)
{
    delwin(reader);
    reader = NULL;
}

static int translated(int code)
{
    if (code >= OWN_KEYS) {
        return code - OWN_KEYS;
    }
    if (code >= KEY_F(1) && code <= KEY_F(63)) {
        return TERM_KEY_FUNCTION + (code - KEY_F0);
    }
    switch (code) {
    case KEY_UP: return TERM_KEY_UP;
    case KEY_DOWN: return TERM_KEY_DOWN;
    case KEY_LEFT: return TERM_KEY_LEFT;
    case KEY_RIGHT: return TERM_KEY_RIGHT;
    case KEY_HOME:
    case KEY_FIND:
    case KEY_A1: return TERM_KEY_HOME;
    case KEY_END:
    case KEY_SELECT:
    case KEY_LL:
    case KEY_C1: return TERM_KEY_END;
    case KEY_PPAGE:
    case KEY_A3: return TERM_KEY_PAGE_UP;
    case KEY_NPAGE:
    case KEY_C3: return TERM_KEY_PAGE_DOWN;
    case KEY_IC: return TERM_KEY_INSERT;
    case KEY_DC: return TERM_KEY_DELETE;
    case KEY_BACKSPACE: return TERM_KEY_BACKSPACE;
    case KEY_ENTER: return TERM_KEY_ENTER;
    case KEY_BTAB: return TERM_KEY_BACK_TAB;
    case KEY_SR: return TERM_KEY_SHIFT_UP;
    case KEY_SF: return TERM_KEY_SHIFT_DOWN;
    case KEY_SLEFT: return TERM_KEY_SHIFT_LEFT;
    case KEY_SRIGHT: return TERM_KEY_SHIFT_RIGHT;
    default: return TERM_KEY_UNKNOWN;
    }
}

int term_read(int *value)
{
    int code;
    do {
        code = wgetch(reader);
    } while (code == KEY_RESIZE);
    if (code == ERR) {
        return TERM_READ_NOTHING;
    }
    if (code < KEY_MIN) {
        *value = code & 0xFF;
        return TERM_READ_BYTE;
    }
    *value = translated(code);
    return TERM_READ_KEY;
}

void term_ignore_input(void)
{
    input_ended = true;
}

/// The descriptor is made once and never closed: a thread may still wake us after the end, and a
/// number used again would then receive its bytes.
static int wake_source(void)
{
    if (wake_descriptor < 0) {
        int made = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
        int none = -1;
        if (!atomic_compare_exchange_strong(&wake_descriptor, &none, made)) {
            close(made);
        }
    }
    return wake_descriptor;
}

void term_wake(void)
{
    uint64_t one = 1;
    ssize_t ignored = write(wake_source(), &one, sizeof one);
    (void)ignored;
}

/// Whether readable input is no input but its end.
static bool at_end(short events)
{
    int waiting = 0;
    if (events & (POLLHUP | POLLERR | POLLNVAL)) {
        return true;
    }
    return (events & POLLIN) && ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 && waiting == 0;
}

int term_wait(int milliseconds)
{
    struct pollfd sources[] = {
        {.fd = input_ended ? -1 : STDIN_FILENO, .events = POLLIN},
        {.fd = signals_descriptor(), .events = POLLIN},
        {.fd = wake_source(), .events = POLLIN},
    };
    int seen = 0;
    if (poll(sources, 3, milliseconds) <= 0) {
        return 0;
    }
    if (sources[0].revents & POLLIN) {
        seen |= TERM_WAIT_INPUT;
    }
    if (at_end(sources[0].revents)) {
        seen |= TERM_WAIT_HANGUP;
    }
    if (sources[1].revents & POLLIN) {
        char bytes[64];
        while (read(signals_descriptor(), bytes, sizeof bytes) > 0) {
        }
        seen |= TERM_WAIT_SIGNAL;
    }
    if (sources[2].revents & POLLIN) {
        uint64_t count;
        ssize_t ignored = read(wake_source(), &count, sizeof count);
        (void)ignored;
        seen |= TERM_WAIT_WOKEN;
    }
    return seen;
}

bool term_wait_for_input(int milliseconds)
{
    struct pollfd source = {.fd = input_ended ? -1 : STDIN_FILENO, .events = POLLIN};
    return poll(&source, 1, milliseconds) > 0 && (source.revents & POLLIN) != 0
        && !at_end(source.revents);
}

int64_t term_milliseconds(void)
{
    struct timespec time;
    // The one that also runs while the machine sleeps.
    clock_gettime(CLOCK_BOOTTIME, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}
