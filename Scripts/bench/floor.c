/* The least that a list with a pane of text costs in C: the floor that the program is measured
 * against. floor FILE: one item a line, its title and its text with a tab between them.
 * Arrows move, q quits. */
#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

enum { MOST = 1000 };

static wchar_t *titles[MOST];
static wchar_t *texts[MOST];
static int count;
static int selected;
static int top;

static wchar_t *widened(const char *text)
{
    size_t length = mbstowcs(NULL, text, 0);
    wchar_t *wide = malloc((length + 1) * sizeof *wide);
    mbstowcs(wide, text, length + 1);
    return wide;
}

static void read_items(const char *path)
{
    FILE *file = fopen(path, "r");
    char *line = NULL;
    size_t capacity = 0;
    ssize_t length;
    if (file == NULL) {
        perror(path);
        exit(66);
    }
    while (count < MOST && (length = getline(&line, &capacity, file)) > 0) {
        char *tab = strchr(line, '\t');
        if (tab == NULL) {
            continue;
        }
        line[strcspn(line, "\n")] = '\0';
        *tab = '\0';
        titles[count] = widened(line);
        texts[count++] = widened(tab + 1);
    }
    free(line);
    fclose(file);
}

static void draw_wrapped(const wchar_t *text, int row, int column, int width, int rows)
{
    for (int place = 0; *text != L'\0' && place < rows; place++) {
        int used = 0;
        int end = 0;
        int last_space = 0;
        for (; text[end] != L'\0'; end++) {
            int columns = wcwidth(text[end]);
            if (text[end] == L' ') {
                last_space = end;
            }
            if (used + columns > width) {
                end = last_space > 0 ? last_space : end;
                break;
            }
            used += columns > 0 ? columns : 0;
        }
        mvaddnwstr(row + place, column, text, end);
        text += end;
        while (*text == L' ') {
            text++;
        }
    }
}

static void draw(void)
{
    int rows = LINES - 3;
    int middle = COLS / 3;
    if (selected < top) {
        top = selected;
    }
    if (selected >= top + rows) {
        top = selected - rows + 1;
    }
    erase();
    attron(A_REVERSE);
    mvhline(0, 0, ' ', COLS);
    mvaddstr(0, 1, "The floor");
    attroff(A_REVERSE);
    for (int row = 0; row < rows && top + row < count; row++) {
        attr_t style = top + row == selected ? A_REVERSE | COLOR_PAIR(1) : A_NORMAL;
        attron(style);
        mvaddnwstr(row + 1, 1, titles[top + row], middle - 2);
        attroff(style);
    }
    mvvline(1, middle, ACS_VLINE, LINES - 2);
    attron(A_BOLD);
    mvaddnwstr(1, middle + 2, titles[selected], COLS - middle - 3);
    attroff(A_BOLD);
    draw_wrapped(texts[selected], 3, middle + 2, COLS - middle - 4, LINES - 5);
    attron(A_DIM);
    mvprintw(LINES - 1, 1, "%d/%d  arrows move  q quits", selected + 1, count);
    attroff(A_DIM);
    refresh();
}

int main(int argc, char **argv)
{
    int key = 0;
    setlocale(LC_ALL, "");
    if (argc != 2) {
        fputs("floor FILE\n", stderr);
        return 64;
    }
    read_items(argv[1]);
    if (count == 0) {
        return 65;
    }
    initscr();
    cbreak();
    noecho();
    keypad(stdscr, TRUE);
    curs_set(0);
    set_escdelay(25);
    start_color();
    use_default_colors();
    init_pair(1, COLOR_CYAN, -1);
    while (key != 'q' && key != ERR) {
        draw();
        key = getch();
        selected += key == KEY_DOWN ? 1 : key == KEY_UP ? -1 : 0;
        selected = selected < 0 ? 0 : selected >= count ? count - 1 : selected;
    }
    endwin();
    return 0;
}
