/*
 * ingot/bounds.h: every limit of the runtime, in one place.
 *
 * (Not called limits.h: programs have this folder in their include path, and C has a header of that name.)
 *
 * They are part of the contract: what lies above one is refused with RPC_X_INVALID_BOUND (1734), by
 * whoever meets it first, before memory is taken for it. Those that a program may change at run time
 * are the defaults of ingot_limits (ingot/block.h) and of the option structures (ingot/rpc.h).
 */
#ifndef INGOT_BOUNDS_H
#define INGOT_BOUNDS_H

#define INGOT_DEPTH_MAX     64u         /* levels of nesting; lists through a tail pointer do not count */
#define INGOT_DEPTH_CEILING 1024u       /* the most that a program may ask for instead: stacks are finite */
#define INGOT_BLOCK_MAX     0x40000000u /* bytes of one block: 1 GiB */
#define INGOT_COUNT_MAX     0x04000000u /* elements of one array: 67,108,864 */
#define INGOT_STRING_MAX    0x04000000u /* bytes of one string or opaque: 64 MiB */
#define INGOT_WIRE_MAX      0x40000000u /* bytes that one encode may make: 1 GiB */

#define INGOT_REPLY_MAX     0x10000000u /* bytes of one reply, client side: 256 MiB */
#define INGOT_REQUEST_MAX   0x00100000u /* bytes of one request, server side: 1 MiB */
#define INGOT_TIMEOUT_MS    25000u      /* one call, connecting included */
#define INGOT_IDLE_MAX      8u          /* idle connections kept for one server address */
#define INGOT_IDLE_MS       30000u      /* an idle connection older than this is closed, not reused */
#define INGOT_LISTEN_MAX    16u         /* addresses that one server listens on */
#define INGOT_SERVER_NAME_MAX 1024u     /* bytes of a server name (DESIGN "Calls"), NUL not counted */

#endif
