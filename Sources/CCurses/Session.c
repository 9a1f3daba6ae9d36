#include "Internal.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <malloc.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <term.h>
// Capabilities are macros there, and these two hide plain words.
#undef columns
#undef lines

bool term_open_now = false;
struct termios term_saved_modes;

static SCREEN *screen = NULL;
static bool exit_hook_set = false;

extern char **environ;

int term_set_locale(const char *name)
{
    if (setlocale(LC_CTYPE, name) == NULL) {
        return -1;
    }
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0 ? 1 : 0;
}

bool term_locale_is_latin(void)
{
    return strncasecmp(nl_langinfo(CODESET), "ISO-8859-1", 10) == 0;
}

bool term_is_interactive(void)
{
    return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
}

void term_size(int *rows, int *columns)
{
    struct winsize size = {0};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) {
        memset(&size, 0, sizeof size);
    }
    *rows = size.ws_row;
    *columns = size.ws_col;
}

static bool can_place_cursor(void)
{
    const char *motion = tigetstr("cup");
    return motion != NULL && motion != (char *)-1;
}

int term_describe(const char *type)
{
    int failure = 0;
    if (term_open_now) {
        return TERM_ALREADY_OPEN;
    }
    // Without the last parameter it would end the program itself.
    if (setupterm(type, STDOUT_FILENO, &failure) != OK) {
        return TERM_UNKNOWN_TYPE;
    }
    int colours = can_place_cursor() ? tigetnum("colors") : TERM_INCAPABLE;
    del_curterm(cur_term);
    return colours == -1 || colours == -2 ? 0 : colours;
}

static void abandon(void)
{
    endwin();
    delscreen(screen);
    frames_close();
    screen = NULL;
    signals_stop();
    tcsetattr(STDIN_FILENO, TCSADRAIN, &term_saved_modes);
}

void term_share_heap(void)
{
    // What the reading of a scenario gave back serves the screens (0.9 MiB).
    mallopt(M_ARENA_MAX, 1);
    // Whole files are given back to the system after reading; by itself the limit grows with the
    // first of them, and the heap keeps the rest (0.6 MiB).
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
}

int term_open(const char *type, int escape_delay)
{
    if (term_open_now) {
        return TERM_ALREADY_OPEN;
    }
    if (!term_is_interactive()) {
        return TERM_NOT_A_TERMINAL;
    }
    if (tcgetattr(STDIN_FILENO, &term_saved_modes) != 0 || signals_prepare() != TERM_OK) {
        return TERM_SYSTEM_ERROR;
    }
    // An exported LINES or COLUMNS would freeze the size; the kernel knows it better.
    use_env(FALSE);
    use_tioctl(TRUE);
    signals_start();
    FILE *output = frames_open();
    if (output == NULL) {
        signals_stop();
        return TERM_SYSTEM_ERROR;
    }
    screen = newterm(type, output, stdin);
    if (screen == NULL) {
        frames_close();
        signals_stop();
        return TERM_UNKNOWN_TYPE;
    }
    set_term(screen);
    if (!can_place_cursor()) {
        abandon();
        return TERM_INCAPABLE;
    }
    raw();
    noecho();
    nonl();
    // Half a frame would stay on the screen whenever keys are waiting.
    typeahead(-1);
    set_escdelay(escape_delay);
    colours_start();
    if (input_start() != TERM_OK) {
        abandon();
        return TERM_SYSTEM_ERROR;
    }
    def_prog_mode();
    crash_prepare(LINES);
    crash_start();
    if (!exit_hook_set) {
        exit_hook_set = true;
        atexit(term_close);
    }
    term_open_now = true;
    modes_on();
    term_cursor(-1, -1);
    return TERM_OK;
}

// Some terminals bring back, with the normal screen, whether the cursor was shown when it was left;
// ncurses hides it before it enters the other screen for the second time.
static void show_cursor(void)
{
    send_sequence(cursor_normal);
}

void term_close(void)
{
    if (!term_open_now) {
        return;
    }
    term_open_now = false;
    modes_off();
    curs_set(1);
    endwin();
    show_cursor();
    input_stop();
    delscreen(screen);
    frames_close();
    screen = NULL;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &term_saved_modes);
    signals_stop();
    crash_stop();
}

int term_resize(int rows, int columns)
{
    if (!term_open_now || resizeterm(rows, columns) != OK) {
        return TERM_SYSTEM_ERROR;
    }
    crash_prepare(rows);
    // Terminals disagree on what they keep of the old picture, so none of it is trusted.
    term_repaint();
    return TERM_OK;
}

void term_release(void)
{
    if (!term_open_now) {
        return;
    }
    modes_off();
    curs_set(1);
    endwin();
    show_cursor();
    tcsetattr(STDIN_FILENO, TCSADRAIN, &term_saved_modes);
}

void term_take_back(void)
{
    if (!term_open_now) {
        return;
    }
    reset_prog_mode();
    if (!isendwin()) {
        // Stopped from outside: ncurses does not know that the screen was left.
        send_sequence(enter_ca_mode);
    }
    // ncurses would send this with the frame after next.
    send_sequence(keypad_xmit);
    modes_on();
    term_repaint();
}

int term_suspend(void)
{
    struct sigaction stop = {.sa_handler = SIG_DFL};
    struct sigaction ours;
    // Nobody asks for a stop once the screen is closed; the shell has its own ^Z then.
    if (!term_open_now) {
        return 0;
    }
    term_release();
    signals_forget(SIGCONT);
    sigaction(SIGTSTP, &stop, &ours);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
    // Without a shell that could continue it, the kernel discards the stop, and SIGSTOP would
    // freeze the window for good.
    bool stopped = signals_forget(SIGCONT);
    term_take_back();
    return stopped ? 1 : 0;
}

int term_run(const char *const *arguments)
{
    pid_t child;
    int status = 0;
    posix_spawnattr_t attributes;
    sigset_t defaults;

    sigemptyset(&defaults);
    sigaddset(&defaults, SIGINT);
    sigaddset(&defaults, SIGQUIT);
    sigaddset(&defaults, SIGTSTP);
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    int failure = posix_spawnp(
        &child, arguments[0], NULL, &attributes, (char *const *)arguments, environ);
    posix_spawnattr_destroy(&attributes);
    if (failure != 0) {
        errno = failure;
        return TERM_SYSTEM_ERROR;
    }
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) {
            return TERM_SYSTEM_ERROR;
        }
    }
    return status;
}
