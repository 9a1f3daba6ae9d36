#include "Internal.h"

#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <unistd.h>
#include <term.h>
// Capabilities are macros there, and these two hide plain words.
#undef columns
#undef lines

/// The longest run that one call of ncurses takes; longer ones are cut into pieces.
enum { RUN_LENGTH = 128 };

static bool mouse_on = false;
static int cursor_row = -1;
static int cursor_column = -1;

/// Writes a sequence of the terminal at once. `putp` would leave it in stdio's buffer, which is not
/// the one that ncurses draws through, and would send it after the end.
static char pending[256];
static size_t pending_length = 0;

static int collect(int byte)
{
    if (pending_length < sizeof pending) {
        pending[pending_length++] = (char)byte;
    }
    return byte;
}

void send_sequence(const char *sequence)
{
    if (sequence == NULL) {
        return;
    }
    pending_length = 0;
    tputs(sequence, 1, collect);
    term_send(pending, pending_length);
}

static attr_t translated(uint32_t attributes)
{
    attr_t result = A_NORMAL;
    result |= (attributes & TERM_BOLD) ? A_BOLD : A_NORMAL;
    result |= (attributes & TERM_DIM) ? A_DIM : A_NORMAL;
    result |= (attributes & TERM_UNDERLINE) ? A_UNDERLINE : A_NORMAL;
    result |= (attributes & TERM_REVERSE) ? A_REVERSE : A_NORMAL;
    result |= (attributes & TERM_ITALIC) ? A_ITALIC : A_NORMAL;
    return result;
}

/// Makes one ncurses cell of a cluster and returns its columns.
static int make_cell(cchar_t *cell, const uint32_t *scalars, int count, attr_t attributes, int pair)
{
    wchar_t text[CCHARW_MAX + 1];
    int used = 0;
    for (; used < count && used < CCHARW_MAX; used++) {
        text[used] = (wchar_t)scalars[used];
    }
    text[used] = L'\0';
    // The pair goes as an int through the last parameter: the short one ends at 32767.
    if (used == 0 || setcchar(cell, text, attributes, 0, &pair) != OK) {
        setcchar(cell, L" ", attributes, 0, &pair);
    }
    int columns = used == 0 ? 1 : term_width(scalars[0]);
    return columns < 1 ? 1 : columns;
}

int term_put(
    int row, int column, const uint32_t *scalars, const uint8_t *lengths, int count,
    uint32_t attributes, int pair)
{
    cchar_t cells[RUN_LENGTH];
    attr_t style = translated(attributes);
    int used = 0;
    int columns = 0;

    for (int index = 0; index < count; index++) {
        columns += make_cell(&cells[used], scalars, lengths[index], style, pair);
        used++;
        scalars += lengths[index];
        if (used == RUN_LENGTH || index == count - 1) {
            if (mvwadd_wchnstr(stdscr, row, column, cells, used) == ERR) {
                return TERM_SYSTEM_ERROR;
            }
            column += columns;
            used = 0;
            columns = 0;
        }
    }
    return TERM_OK;
}

void term_cursor(int row, int column)
{
    cursor_row = row;
    cursor_column = column;
    // Without a cursor that can be hidden, it rests in a corner and not amid the text.
    bool hidden = row < 0 && curs_set(0) != ERR;
    if (row >= 0) {
        curs_set(1);
    }
    leaveok(stdscr, hidden);
}

void term_mouse(bool wanted)
{
    if (wanted == mouse_on) {
        return;
    }
    mouse_on = wanted;
    send_sequence(wanted ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l");
}

void modes_on(void)
{
    send_sequence("\033[?2004h");
    if (mouse_on) {
        send_sequence("\033[?1000h\033[?1006h");
    }
}

void modes_off(void)
{
    if (mouse_on) {
        send_sequence("\033[?1006l\033[?1000l");
    }
    send_sequence("\033[?2004l");
}

void term_flush(void)
{
    if (!term_open_now) {
        return;
    }
    if (cursor_row >= 0) {
        wmove(stdscr, cursor_row, cursor_column);
    } else if (!is_leaveok(stdscr)) {
        wmove(stdscr, LINES - 1, COLS - 1);
    }
    wnoutrefresh(stdscr);
    frames_send();
}

void term_turn(void)
{
    if (!term_open_now) {
        return;
    }
    for (int row = 0; row < LINES; row++) {
        if (is_linetouched(stdscr, row)) {
            wredrawln(stdscr, row, 1);
        }
    }
}

void term_repaint(void)
{
    if (!term_open_now) {
        return;
    }
    clearok(curscr, TRUE);
    touchwin(stdscr);
}

void term_send(const char *bytes, size_t count)
{
    while (count > 0) {
        ssize_t written = write(STDOUT_FILENO, bytes, count);
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        } else if (errno == EAGAIN) {
            struct pollfd ready = {.fd = STDOUT_FILENO, .events = POLLOUT};
            poll(&ready, 1, 100);
        } else if (errno != EINTR) {
            return;
        }
    }
}
