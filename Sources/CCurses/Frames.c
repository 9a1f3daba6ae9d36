#include "Internal.h"

#include <curses.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

/// What ncurses draws through: the terminal, but for the time of a frame a file in memory.
static FILE *stream = NULL;
static int collector = -1;

FILE *frames_open(void)
{
    int copy = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    if (copy < 0) {
        return NULL;
    }
    stream = fdopen(copy, "w");
    if (stream == NULL) {
        close(copy);
        return NULL;
    }
    // Without it, frames go out in the pieces in which ncurses makes them.
    collector = memfd_create("frame", MFD_CLOEXEC);
    return stream;
}

void frames_close(void)
{
    if (stream != NULL) {
        fclose(stream);
        stream = NULL;
    }
    if (collector >= 0) {
        close(collector);
        collector = -1;
    }
}

/// Sends what has been collected.
static void send_collected(void)
{
    char bytes[16384];
    off_t length = lseek(collector, 0, SEEK_CUR);
    off_t place = 0;
    while (place < length) {
        // What an earlier, longer frame left behind the end is not sent again.
        size_t rest = (size_t)(length - place);
        ssize_t count = pread(collector, bytes, rest < sizeof bytes ? rest : sizeof bytes, place);
        if (count <= 0) {
            return;
        }
        term_send(bytes, (size_t)count);
        place += count;
    }
}

void frames_send(void)
{
    int descriptor = stream == NULL ? -1 : fileno(stream);
    // After a stop ncurses sets the terminal's modes anew, which a file does not have.
    bool collects = descriptor >= 0 && collector >= 0 && !isendwin()
        && lseek(collector, 0, SEEK_SET) == 0
        && dup3(collector, descriptor, O_CLOEXEC) >= 0;
    doupdate();
    if (collects) {
        dup3(STDOUT_FILENO, descriptor, O_CLOEXEC);
        send_collected();
    }
}
