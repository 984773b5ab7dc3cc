/*
 * ingot/callers.h: who calls a server, who is connected to it, and what it has done. Part of ingot/rpc.h.
 */
#ifndef INGOT_CALLERS_H
#define INGOT_CALLERS_H

#include <stddef.h>
#include <stdint.h>

#include "ingot/export.h"
#include "ingot/status.h"

INGOT_BEGIN_DECLS

typedef struct ingot_server ingot_server; /* ingot/rpc.h */

/* Bytes of the longest ingot_caller.address, the NUL included. */
#define INGOT_CALLER_ADDRESS 80

/* A user, group or process that the system does not name: of connections that are not local ones. */
#define INGOT_CALLER_UNKNOWN UINT32_MAX

/*
 * Who is at the other end of a connection to a server, as the system says. What a client claims of itself (the
 * credentials of its calls) has no part in it.
 */
typedef struct ingot_caller {
	char address
		[INGOT_CALLER_ADDRESS]; /* tcp://192.0.2.7:50432, tcp://[2001:db8::7]:50432, unix:// */
	size_t listener;                /* the index of ingot_server_address that it connected to */
	uint32_t connection; /* a number that no other connection of this server has had; from 1 */
	uint8_t is_local; /* 1 over a unix socket: user, group and process are the kernel's word */
	uint32_t user;    /* when it connected; INGOT_CALLER_UNKNOWN if not local */
	uint32_t group;
	uint32_t process;
	uint64_t age_ms;  /* since it connected */
	uint64_t idle_ms; /* since its last request; since it connected if there was none */
} ingot_caller;

/*
 * Who makes this call.
 *
 * call        the operation's first parameter
 * ret_caller  receives what is known
 *
 * Returns 0, or ERROR_INVALID_PARAMETER when the key is no call's, and then *ret_caller is untouched.
 * Threads: the operation's own.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_call_caller(HEXPERTKEY call,
							       ingot_caller *ret_caller);

/*
 * All connections that a server has, in the order in which they were made.
 *
 * ret_callers  receives an array; the caller frees it with NetApiBufferFree
 * ret_count    receives how many there are
 *
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY, ERROR_INVALID_PARAMETER for a NULL. Threads: any, while the server is there.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_server_callers(ingot_server *server,
								  ingot_caller **ret_callers,
								  uint32_t *ret_count);

/*
 * Is told of a connection that has come (`has_come` is 1) or has gone (0), with what ingot_server_callers would say of it.
 *
 * Threads: one call at a time, in the server's threads. The server waits meanwhile: it is to be quick, and calls nothing
 * of the same server.
 */
typedef void (*ingot_caller_watch)(void *context, const ingot_caller *caller, int has_come);

/*
 * Be told of all connections, for a server whose callers are counted or shown elsewhere: of several processes, say.
 *
 * watch    called from ingot_server_run on, at last by ingot_server_free for those that are still there; NULL: no more
 * context  its first parameter
 *
 * Returns 0, ERROR_BUSY while the server runs, ERROR_INVALID_PARAMETER for a NULL server.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_server_watch_callers(ingot_server *server,
									ingot_caller_watch watch,
									void *context);

/* What a server has done since ingot_server_new. */
typedef struct ingot_server_counts {
	uint64_t connections; /* accepted */
	uint64_t timed_out;   /* of them closed for having rested or stalled too long */
	uint64_t
		broken; /* of them closed for what they sent, or lost within a request or a reply */
	uint64_t calls; /* records that were taken for a call */
	uint64_t call_us;  /* microseconds that these took, all together */
	uint64_t bytes_in; /* of whole records, marks included */
	uint64_t bytes_out;
} ingot_server_counts;

/* Receive the counts. Threads: any, while the server is there. */
INGOT_EXPORT void ingot_server_count(ingot_server *server, ingot_server_counts *ret_counts);

INGOT_END_DECLS

#endif
