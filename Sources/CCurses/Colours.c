#include "Internal.h"

#include <curses.h>

void colours_start(void)
{
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
}

int term_colours(void)
{
    return has_colors() ? COLORS : 0;
}

int term_pair(int foreground, int background)
{
    if (!has_colors() || (foreground < 0 && background < 0)) {
        return 0;
    }
    int pair = alloc_pair(foreground, background);
    return pair < 0 ? 0 : pair;
}
