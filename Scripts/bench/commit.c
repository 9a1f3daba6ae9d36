/* The least that a durable row costs: SQLite with a write-ahead log and synchronous FULL.
 * commit FILE COUNT: prints the microseconds of each transaction of one row. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static void check(int result, sqlite3 *database)
{
    if (result != SQLITE_OK && result != SQLITE_DONE && result != SQLITE_ROW) {
        fprintf(stderr, "commit: %s\n", sqlite3_errmsg(database));
        exit(74);
    }
}

static void run(sqlite3 *database, const char *statement)
{
    check(sqlite3_exec(database, statement, NULL, NULL, NULL), database);
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1e6 + time.tv_nsec / 1e3;
}

int main(int argc, char **argv)
{
    sqlite3 *database;
    sqlite3_stmt *insert;
    static const char payload[] = "{\"kind\":\"choice\",\"step\":\"by-the-desk\",\"option\":\"tell\"}";
    if (argc != 3) {
        fputs("commit FILE COUNT\n", stderr);
        return 64;
    }
    check(sqlite3_open(argv[1], &database), database);
    run(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    run(database, "CREATE TABLE IF NOT EXISTS rows (number INTEGER PRIMARY KEY, payload TEXT);");
    check(
        sqlite3_prepare_v2(database, "INSERT INTO rows (payload) VALUES (?)", -1, &insert, NULL),
        database);
    for (int number = 0; number < atoi(argv[2]); number++) {
        double start = now();
        run(database, "BEGIN IMMEDIATE");
        sqlite3_bind_text(insert, 1, payload, sizeof payload - 1, SQLITE_STATIC);
        check(sqlite3_step(insert), database);
        sqlite3_reset(insert);
        run(database, "COMMIT");
        printf("%.1f\n", now() - start);
    }
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return 0;
}
