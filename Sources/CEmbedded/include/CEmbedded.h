#pragma once

#include <stddef.h>
#include <stdint.h>

/// A data file that the binary carries, so that it runs as one file.
struct signpost_file {
    /// The path below Sources/ScenarioEngine or the repository; NULL after the last file.
    const char *name;
    /// The bytes, as they lie in the repository.
    const unsigned char *bytes;
    size_t size;
    /// The first 64 bits of the SHA-256 of the bytes.
    uint64_t mark;
};

/// The files, ended by one without a name.
///
/// In C because only clang's #embed carries hundreds of kilobytes without slowing the build.
const struct signpost_file *signpost_embedded_files(void);
