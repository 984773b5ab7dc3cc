/*
 * store_schema.h: the database file that store_sqlite.c works on: made, recognised, kept in shape.
 */
#ifndef INGOT_STORE_SCHEMA_H
#define INGOT_STORE_SCHEMA_H

#include <stdbool.h>
#include <stdint.h>

#include <sqlite3.h>

#include "ingot/export.h"
#include "ingot/status.h"

/* How long a call waits for another process that holds the database, in milliseconds. Other changes wait with it. */
#define INGOT_SCHEMA_BUSY_MS 2000

/*
 * Open the database at `path`, made anew if there is none, and prove that it is ours and of a version that
 * we know. Parameters and statuses as ingot_store_open; *ret_database is to be closed by the caller, also
 * on failure (it is NULL then if there is nothing to close).
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_schema_open(const char *path, uint64_t now, uint64_t ahead,
						  sqlite3 **ret_database, char *reterr);

/*
 * Within a transaction: see to it that the next server and the next domain get an id, if need be by numbering
 * all of them anew, and then *ret_renumbered is true. Returns as ingot_store_announce.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_schema_make_room(sqlite3 *database, bool *ret_renumbered);

/* The status of the last failure; `fault` is what stands for those that are not told apart. */
INGOT_MUST_CHECK NET_API_STATUS ingot_schema_status(sqlite3 *database, NET_API_STATUS fault);

#endif
