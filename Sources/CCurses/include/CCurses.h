#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What the calls return when they do not return a count: 0 or one of the negative codes.
enum {
    TERM_OK = 0,
    /// Standard input or output is not a terminal.
    TERM_NOT_A_TERMINAL = -1,
    /// The terminal type has no description on this machine.
    TERM_UNKNOWN_TYPE = -2,
    /// The terminal cannot place its cursor.
    TERM_INCAPABLE = -3,
    /// The system refused something; errno says what.
    TERM_SYSTEM_ERROR = -4,
    /// A terminal is open already.
    TERM_ALREADY_OPEN = -5,
};

/// The attributes of `term_put`, ours so that ncurses' macros stay in C.
enum {
    TERM_BOLD = 1,
    TERM_DIM = 2,
    TERM_UNDERLINE = 4,
    TERM_REVERSE = 8,
    TERM_ITALIC = 16,
};

/// What `term_wait` saw, as bits.
enum {
    TERM_WAIT_INPUT = 1,
    TERM_WAIT_SIGNAL = 2,
    TERM_WAIT_WOKEN = 4,
    TERM_WAIT_HANGUP = 8,
};

/// What `term_read` found.
enum {
    TERM_READ_NOTHING = 0,
    TERM_READ_BYTE = 1,
    TERM_READ_KEY = 2,
};

/// Keys that the terminal sends as a sequence; function keys are TERM_KEY_FUNCTION + number.
enum {
    TERM_KEY_UNKNOWN = 0,
    TERM_KEY_UP,
    TERM_KEY_DOWN,
    TERM_KEY_LEFT,
    TERM_KEY_RIGHT,
    TERM_KEY_HOME,
    TERM_KEY_END,
    TERM_KEY_PAGE_UP,
    TERM_KEY_PAGE_DOWN,
    TERM_KEY_INSERT,
    TERM_KEY_DELETE,
    TERM_KEY_BACKSPACE,
    TERM_KEY_ENTER,
    TERM_KEY_BACK_TAB,
    TERM_KEY_CONTROL_UP,
    TERM_KEY_CONTROL_DOWN,
    TERM_KEY_CONTROL_LEFT,
    TERM_KEY_CONTROL_RIGHT,
    TERM_KEY_SHIFT_UP,
    TERM_KEY_SHIFT_DOWN,
    TERM_KEY_SHIFT_LEFT,
    TERM_KEY_SHIFT_RIGHT,
    TERM_KEY_PASTE_START,
    TERM_KEY_PASTE_END,
    TERM_KEY_FOCUS,
    TERM_KEY_FUNCTION = 100,
};

// Once the terminal is closed, the calls that need it do nothing.

// Session.c

/// Sets the character type locale and says whether it is UTF-8: 1 yes, 0 no, -1 no such locale.
/// In C because Swift's runtime never calls setlocale and ncurses draws by it.
int term_set_locale(const char *name);

/// Whether the current locale has characters beyond ASCII in single bytes, as ISO-8859-1 does.
bool term_locale_is_latin(void);

/// The number of colours that a terminal type has by its description, without starting it; a negative
/// code where there is no description or the terminal cannot place its cursor.
int term_describe(const char *type);

/// Gives all threads one heap; called before there are any.
void term_share_heap(void);

/// Starts ncurses on standard input and output for a terminal type, with its raw modes and handlers.
/// In C because `newterm` wants FILE pointers, which Swift 6 refuses as shared state.
int term_open(const char *type, int escape_delay);

/// Gives the terminal back as it was and prints what was written to standard error meanwhile.
/// May be called at any time, more than once.
void term_close(void);

/// Whether standard input and output are both terminals.
bool term_is_interactive(void);

/// Reads the size that the kernel knows; 0 where it knows none.
void term_size(int *rows, int *columns);

/// Tells ncurses the size to draw for and has everything drawn anew.
int term_resize(int rows, int columns);

/// Stops the process group as ^Z does and takes the terminal back afterwards; 1 when it did stop,
/// 0 where nobody could wake it again (no job control).
int term_suspend(void);

/// Takes the terminal back after somebody else's stop: modes, alternate screen, full redraw.
void term_take_back(void);

/// Leaves the terminal to another program, without stopping; `term_take_back` ends it.
void term_release(void);

/// Runs a program on the released terminal and waits for it; its wait status, or a negative code.
int term_run(const char *const *arguments);

// Crash.c

/// Sets what a crash says on the normal screen, after its message; longer words are cut.
void term_after_crash(const char *words);

// Colours.c

/// The number of colours, 0 for a monochrome terminal.
int term_colours(void);

/// The number of a colour pair, made when it is new; -1 is the user's own colour. 0 where the
/// terminal has no colours: `alloc_pair` crashes there, so this is the only way to a pair.
int term_pair(int foreground, int background);

// Output.c

/// Puts clusters into a row without wrapping. `lengths` holds the number of scalars of each one.
int term_put(
    int row, int column, const uint32_t *scalars, const uint8_t *lengths, int count,
    uint32_t attributes, int pair);

/// Places and shows the cursor; a negative row hides it.
void term_cursor(int row, int column);

/// Switches the report of mouse presses and of the wheel.
void term_mouse(bool wanted);

/// Sends what has changed since the last call.
void term_flush(void);

/// Has the rows that have changed written whole by the next `term_flush`.
///
/// Else ncurses looks for rows of the last page on the new one and has the terminal scroll them
/// there (SU, SD), a case file beside them too, which it then mends. Not every terminal program
/// knows those sequences, and what moved by chance is not a movement that a reader should see.
void term_turn(void);

/// Has the whole screen drawn anew by the next `term_flush`.
void term_repaint(void);

/// Writes bytes past ncurses, after everything that was flushed.
void term_send(const char *bytes, size_t count);

// Input.c

/// Waits for input, a signal or a wake-up, at most so many milliseconds (-1: for ever).
int term_wait(int milliseconds);

/// Waits for input alone; whether there is some.
bool term_wait_for_input(int milliseconds);

/// Reads one byte or key without waiting, but for the rest of an escape sequence.
int term_read(int *value);

/// Takes no more notice of the input, after it has ended, so that `term_wait` does not spin.
void term_ignore_input(void);

/// Ends a `term_wait` of another thread. Safe at any time, open or closed.
void term_wake(void);

/// Milliseconds on the monotonic clock.
int64_t term_milliseconds(void);

// Signals.c

/// The number of a signal that has come since the last call, or 0.
int term_next_signal(void);

// Width.c

/// The columns that this libc gives a scalar; -1 for a control character or one it does not know.
/// Swift's Glibc module leaves wcwidth out.
int term_width(uint32_t scalar);

/// Whether the locale's encoding has a scalar.
bool term_can_encode(uint32_t scalar);
