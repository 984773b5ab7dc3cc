/*
 * operations.h: what the daemon does for each procedure of the interfaces in idl/, and what these operations share.
 *
 * Each operation begins with ingot_operation_begin, which asks whether the caller is let in, and ends with
 * ingot_operation_end. In between the settings stay as they are.
 */
#ifndef INGOT_OPERATIONS_H
#define INGOT_OPERATIONS_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>

#include "access.h"
#include "clock.h"
#include "enumerate.h"
#include "ledger.h"
#include "listing.h"
#include "lmaccess.h"
#include "lmremutl.h"
#include "lmserver.h"
#include "lmshare.h"
#include "lmstats.h"
#include "lmwksta.h"
#include "log_limit.h"
#include "page.h"
#include "sessions.h"

/* How long an announcement holds, in seconds: when it does not say, and at most. */
#define INGOT_TTL_DEFAULT 720u /* Windows' browser's: a server announces every 12 minutes */
#define INGOT_TTL_MAX     86400u

/* Seconds between two removals of servers whose time is past. They are not listed in between either. */
#define INGOT_EXPIRE_INTERVAL 10u

/* The context of ingot_server_add. Threads: any number of operations at once. */
struct ingot_operations_context {
	struct ingot_catalogue catalogue;
	struct ingot_answers answers; /* the catalogue's */
	struct ingot_clock clock;
	atomic_uint_least64_t expire_at; /* when to remove next; 0 at first */
	ingot_server *server;
	ingot_server_options limits;     /* that it was made with */
	int64_t started;                 /* seconds since 1970 */
	atomic_uint refused;             /* calls that were */
	struct ingot_log_limit refusals; /* lines about them */
	ingot_ledger *ledger;            /* of all processes; NULL: this is the only one */
	ingot_sessions *sessions;        /* of all processes */

	/* What the configuration says, and what the daemon says of itself: */
	pthread_rwlock_t lock; /* read by operations, written by whoever changes them */
	struct ingot_access access;
	uint32_t announce_seconds; /* between two announcements of this server; 0: none */
};

/* Make its locks, with the default access; all else is to be set. */
void ingot_operations_context_init(struct ingot_operations_context *context);
void ingot_operations_context_done(struct ingot_operations_context *context);

/* What this process has done, and, where there are several, all of them together: each up to its last call. */
void ingot_operations_count(struct ingot_operations_context *context,
			    struct ingot_ledger_counts *ret_counts);

/* One operation under way. */
struct ingot_operation {
	HEXPERTKEY call;
	struct ingot_operations_context *context;
	ingot_caller caller;
	struct ingot_call_memory memory;
};

/*
 * Begin an operation. Returns 0, and then it has to be ended; ERROR_ACCESS_DENIED when the caller is not let in;
 * ERROR_INVALID_PARAMETER for a key that is no call's.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_operation_begin(struct ingot_operation *operation,
						      HEXPERTKEY call,
						      enum ingot_access_class class);
void ingot_operation_end(struct ingot_operation *operation);

/* What an enumeration asks and where its answer goes; NULL resume handles are neither. */
struct ingot_operation_list {
	const struct ingot_layout *layouts;
	size_t layout_count;
	uint32_t level;
	uint32_t prefmaxlen;
	LPBYTE *bufptr;
	LPDWORD entriesread;
	LPDWORD totalentries;
	LPDWORD resume;
	PDWORD_PTR wide_resume;
};

/* What there is to enumerate. */
struct ingot_rows {
	struct ingot_listing_entry *entries;
	uint32_t count;
};

/* Reads the rows that are asked for into the operation's memory. Any status but 0 is the operation's. */
typedef NET_API_STATUS (*ingot_rows_read)(struct ingot_operation *operation, const void *question,
					  struct ingot_rows *rows);

/* Room for `count` entries, and for as many rows of `size` bytes (0: they are elsewhere), zeroed. */
INGOT_MUST_CHECK NET_API_STATUS ingot_rows_make(struct ingot_operation *operation, uint32_t count,
						size_t size, struct ingot_rows *rows,
						void **ret_rows);

/*
 * An operation that enumerates, from its beginning to its end. `question` is for `read` alone.
 * Returns as ingot_operation_begin, `read` and ingot_listing_answer.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_operation_enumerate(HEXPERTKEY call,
							  enum ingot_access_class class,
							  const struct ingot_operation_list *list,
							  ingot_rows_read read,
							  const void *question);

extern const struct lmserver_ops ingot_server_operations;
extern const struct lmwksta_ops ingot_wksta_operations;
extern const struct lmaccess_ops ingot_account_operations;
extern const struct lmremutl_ops ingot_time_operations;
extern const struct lmshare_ops ingot_session_operations;
extern const struct lmstats_ops ingot_statistics_operations;

#endif
