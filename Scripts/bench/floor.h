#pragma once
#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <wchar.h>

static inline int columns_of(unsigned int scalar)
{
    extern int wcwidth(wchar_t);
    return wcwidth((wchar_t)scalar);
}
