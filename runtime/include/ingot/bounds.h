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

/* One value. */
#define INGOT_DEPTH_MAX     64u         /* levels of nesting; a list is one level, however long */
#define INGOT_DEPTH_CEILING 1024u       /* the most that a program may ask for instead */
#define INGOT_BLOCK_MAX     0x40000000u /* bytes of one block: 1 GiB */
#define INGOT_COUNT_MAX     0x04000000u /* elements of one array: 67,108,864 */
#define INGOT_STRING_MAX    0x04000000u /* bytes of one string or opaque: 64 MiB */
#define INGOT_WIRE_MAX      0x40000000u /* bytes that one encode may make: 1 GiB */

/* One call, and the client's idle connections. */
#define INGOT_REPLY_MAX           0x10000000u /* bytes of one reply: 256 MiB */
#define INGOT_TIMEOUT_MS          25000u      /* connecting included */
#define INGOT_RESEND_MS           1000u       /* over UDP: then twice that, four times, ... */
#define INGOT_SERVER_NAME_MAX     1024u       /* bytes of a server's name, without the NUL */
#define INGOT_IDLE_MAX            8u          /* connections kept for one server */
#define INGOT_IDLE_ALL_MAX        256u        /* connections kept in all */
#define INGOT_IDLE_MS             30000u      /* older ones are closed, not used again */
#define INGOT_LOOKUPS_LEFT_MAX    32u /* look-ups of host names that no call waits for any more */
#define INGOT_FRAGMENTS_EMPTY_MAX 16u /* fragments of no byte in one record, either side */

/* One server. */
#define INGOT_REQUEST_MAX          0x00100000u /* bytes of one request: 1 MiB */
#define INGOT_LISTEN_MAX           16u         /* addresses */
#define INGOT_CONNECTIONS_MAX      4096u       /* the one that rested longest makes room */
#define INGOT_HOST_CONNECTIONS_MAX 2048u       /* of them from one host, or one local user */
#define INGOT_SERVER_HELD_MAX      0x20000000u /* bytes of requests and replies in hand: 512 MiB */
#define INGOT_WORKERS_MAX          64u /* threads that run operations, where there are several */
#define INGOT_SERVER_IDLE_MS       120000u /* connections without a call; above INGOT_IDLE_MS */
#define INGOT_SERVER_STALL_MS      30000u  /* to send one request, or take any byte of a reply */
#define INGOT_STOP_GRACE_MS        5000    /* for replies on their way when it stops */

#endif
