/*
 * ingot/status.h: the two names of Windows that all of Ingot uses, and statuses in words.
 *
 * A NET_API_STATUS is 0 for success or one of Windows' codes: system and RPC codes are in winerror.h,
 * network management codes in lmerr.h. A procedure of an .x or .proto interface may return others.
 */
#ifndef INGOT_STATUS_H
#define INGOT_STATUS_H

#include <stdint.h>

#include "ingot/export.h"

INGOT_BEGIN_DECLS

typedef uint32_t NET_API_STATUS;

/* The key of one run of an expert or one call in a server: netmon.h. Not a pointer to follow. */
typedef struct ingot_expert *HEXPERTKEY;

/*
 * What a status means, in a few English words without a full stop: "access denied".
 *
 * status  any value; one that winerror.h and lmerr.h do not name gives "status N"
 *
 * Never NULL. The text of a named status is constant; "status N" stands in memory of the calling thread
 * until the thread's next call with an unnamed status. Nobody frees it. Any thread.
 */
INGOT_EXPORT const char *ingot_status_text(NET_API_STATUS status);

INGOT_END_DECLS

#endif
