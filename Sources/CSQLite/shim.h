#pragma once

#include <sqlite3.h>
#include <stdint.h>
#include <sys/vfs.h>

/// SQLITE_TRANSIENT is a cast of -1 to a function pointer, which Swift cannot import.
static inline sqlite3_destructor_type signpost_sqlite_transient(void) {
    return SQLITE_TRANSIENT;
}

/// Takes from a connection what a hostile database file could use: writing to the schema by SQL,
/// functions called from views and triggers, double-quoted strings. In C because
/// `sqlite3_db_config` is variadic.
static inline int signpost_sqlite_harden(sqlite3 *database) {
    int status = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
    if (status == SQLITE_OK)
        status = sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
    if (status == SQLITE_OK)
        status = sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
    if (status == SQLITE_OK)
        status = sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)0);
    return status;
}

/// The file of a connection's database, or of its journal, as SQLite has it open; null where it has
/// none. In C because the pointer goes through `void *`.
static inline sqlite3_file *signpost_sqlite_file(sqlite3 *database, int is_journal) {
    sqlite3_file *file = (sqlite3_file *)0;
    int operation = is_journal ? SQLITE_FCNTL_JOURNAL_POINTER : SQLITE_FCNTL_FILE_POINTER;
    int status = sqlite3_file_control(database, "main", operation, &file);
    return status == SQLITE_OK && file && file->pMethods ? file : (sqlite3_file *)0;
}

/// How many bytes a file has.
static inline int signpost_sqlite_size(sqlite3_file *file, sqlite3_int64 *size) {
    return file->pMethods->xFileSize(file, size);
}

/// Reads so many bytes of a file from an offset on.
static inline int signpost_sqlite_read(sqlite3_file *file, void *bytes, int count,
                                       sqlite3_int64 offset) {
    return file->pMethods->xRead(file, bytes, count, offset);
}

/// The kind of file system that holds a path, as statfs(2) numbers them; 0 where it cannot be
/// said. In C because Swift's Glibc module leaves statfs out.
static inline uint32_t signpost_file_system_kind(const char *path) {
    struct statfs facts;
    return statfs(path, &facts) == 0 ? (uint32_t)facts.f_type : 0;
}
