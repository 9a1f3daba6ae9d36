#include "Internal.h"

#include <limits.h>
#include <string.h>
#include <wchar.h>

int term_width(uint32_t scalar)
{
    return wcwidth((wchar_t)scalar);
}

bool term_can_encode(uint32_t scalar)
{
    char bytes[MB_LEN_MAX];
    mbstate_t state;
    memset(&state, 0, sizeof state);
    return wcrtomb(bytes, (wchar_t)scalar, &state) != (size_t)-1;
}
