#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <vterm.h>

/// What the screen announces beside its cells. Swift cannot fill libvterm's table of callbacks with
/// functions that outlive the call.
typedef struct {
    bool alternate_screen;
    bool cursor_visible;
    int mouse;
} cvterm_modes;

static inline int cvterm_note(VTermProp property, VTermValue *value, void *context)
{
    cvterm_modes *modes = (cvterm_modes *)context;
    switch (property) {
    case VTERM_PROP_ALTSCREEN: modes->alternate_screen = value->boolean != 0; break;
    case VTERM_PROP_CURSORVISIBLE: modes->cursor_visible = value->boolean != 0; break;
    case VTERM_PROP_MOUSE: modes->mouse = value->number; break;
    default: break;
    }
    return 1;
}

/// Has the modes kept up to date; they must live as long as the terminal.
static inline void cvterm_watch(VTermScreen *screen, cvterm_modes *modes)
{
    static const VTermScreenCallbacks callbacks = {.settermprop = cvterm_note};
    vterm_screen_set_callbacks(screen, &callbacks, modes);
}

/// One cell in plain integers: libvterm's has bit fields and a union.
typedef struct {
    uint32_t characters[VTERM_MAX_CHARS_PER_CELL];
    int columns;
    bool bold, underline, italic, reverse;
    /// The number in the palette, -1 for the default, -2 for a direct colour.
    int foreground, background;
} cvterm_cell;

static inline int cvterm_colour(VTermColor colour)
{
    if (VTERM_COLOR_IS_DEFAULT_FG(&colour) || VTERM_COLOR_IS_DEFAULT_BG(&colour)) {
        return -1;
    }
    return VTERM_COLOR_IS_INDEXED(&colour) ? colour.indexed.idx : -2;
}

static inline bool cvterm_read(VTermScreen *screen, int row, int column, cvterm_cell *out)
{
    VTermScreenCell cell;
    VTermPos place = {.row = row, .col = column};
    if (!vterm_screen_get_cell(screen, place, &cell)) {
        return false;
    }
    for (int index = 0; index < VTERM_MAX_CHARS_PER_CELL; index++) {
        out->characters[index] = cell.chars[index];
    }
    out->columns = cell.width;
    out->bold = cell.attrs.bold;
    out->underline = cell.attrs.underline != 0;
    out->italic = cell.attrs.italic;
    out->reverse = cell.attrs.reverse;
    out->foreground = cvterm_colour(cell.fg);
    out->background = cvterm_colour(cell.bg);
    return true;
}
