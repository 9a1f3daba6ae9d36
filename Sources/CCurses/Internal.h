#pragma once

#include "CCurses.h"

#include <signal.h>
#include <stdio.h>
#include <termios.h>

/// Whether ncurses owns the screen.
extern bool term_open_now;

/// The terminal's modes before the start.
extern struct termios term_saved_modes;

/// Prepares the reading side: a pad of its own, the keys that terminfo lacks.
int input_start(void);
void input_stop(void);

/// Starts the colours where there are any.
void colours_start(void);

/// Writes a sequence past ncurses; nothing where the terminal has none.
void send_sequence(const char *sequence);

/// Opens what ncurses is to draw through; NULL where the system refuses.
FILE *frames_open(void);
void frames_close(void);
/// Brings the screen up to date in one write: ncurses writes at each motion of the cursor, so that
/// a terminal would show half a frame and wake up for each piece.
void frames_send(void);

/// Sends the modes that terminfo does not know, and takes them back.
void modes_on(void);
void modes_off(void);

/// Readies the descriptors that `term_wait` watches beside the input.
int signals_prepare(void);
/// Installs the handlers; before `newterm`, which would install its own otherwise.
void signals_start(void);
void signals_stop(void);
int signals_descriptor(void);
/// Forgets a signal that has come; whether it had.
bool signals_forget(int number);

/// Installs the crash handlers and moves standard error to a file in memory.
void crash_start(void);
/// Computes the bytes that give the screen back; once more after each change of size.
void crash_prepare(int rows);
/// Puts the old handlers and standard error back and prints what was caught.
void crash_stop(void);
