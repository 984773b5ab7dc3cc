/*
 * store_sqlite.c: the store of store.h in one SQLite database.
 *
 * In: calls of store.h. Out: rows, and the statuses that SQLite's results stand for. It does not make or
 * judge the database (store_schema.c), and does not check what it is given to keep.
 *
 * Every change is one transaction, in WAL mode with synchronous=FULL: what was answered with 0 survives
 * kill -9 and a power cut, and readers go on beside a writer.
 */
#include <stdlib.h>

#include <sqlite3.h>

#include "lmerr.h"
#include "store.h"
#include "store_schema.h"
#include "winerror.h"

enum statement {
	BEGIN,
	COMMIT,
	ROLLBACK,
	ADD_DOMAIN,
	UPDATE_SERVER,
	ADD_SERVER,
	WITHDRAW,
	WALK_SERVERS,
	COUNT_SERVERS,
	WALK_DOMAINS,
	COUNT_DOMAINS,
	FIND,
	EXPIRE,
	EXPIRE_DOMAINS,
	STATEMENTS
};

#define DOMAIN_ID "(SELECT id FROM domain WHERE name = ?1)"
#define SERVERS                                                                  \
	" FROM server WHERE domain = " DOMAIN_ID " AND id > ?2 AND expires > ?3" \
	" AND (?4 OR (type & ?5) <> 0) AND (?6 IS NULL OR name <> ?6)"
/* Numbered as in SERVERS, so that one function binds the parameters of all four. */
#define DOMAINS                                                     \
	" FROM domain WHERE id > ?2 AND (?6 IS NULL OR name <> ?6)" \
	" AND EXISTS (SELECT 1 FROM server WHERE domain = domain.id AND expires > ?3)"
#define COLUMNS      "id, name, comment, platform_id, version_major, version_minor, type, offer"
#define OFFER_COLUMN 7

/* Columns compare without regard to ASCII case: the schema says COLLATE NOCASE. */
static const char *const statement_sql[STATEMENTS] = {
	[BEGIN] = "BEGIN IMMEDIATE",
	[COMMIT] = "COMMIT",
	[ROLLBACK] = "ROLLBACK",
	[ADD_DOMAIN] = "INSERT INTO domain (name) SELECT ?1 WHERE NOT EXISTS " DOMAIN_ID,
	[UPDATE_SERVER] = "UPDATE server SET comment = ?3, platform_id = ?4, version_major = ?5,"
			  " version_minor = ?6, type = ?7, expires = ?8, offer = ?9"
			  " WHERE domain = " DOMAIN_ID " AND name = ?2",
	[ADD_SERVER] = "INSERT INTO server (domain, name, comment, platform_id, version_major,"
		       " version_minor, type, expires, offer)"
		       " VALUES (" DOMAIN_ID ", ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
	[WITHDRAW] =
		"DELETE FROM server WHERE domain = " DOMAIN_ID " AND name = ?2 AND expires > ?3",
	[WALK_SERVERS] = "SELECT " COLUMNS SERVERS " ORDER BY id",
	[COUNT_SERVERS] = "SELECT count(*)" SERVERS,
	[WALK_DOMAINS] = "SELECT id, name, NULL, 0, 0, 0, 0, NULL" DOMAINS " ORDER BY id",
	[COUNT_DOMAINS] = "SELECT count(*)" DOMAINS,
	[FIND] = "SELECT " COLUMNS " FROM server"
		 " WHERE domain = " DOMAIN_ID " AND name = ?2 AND expires > ?3",
	[EXPIRE] = "DELETE FROM server WHERE expires <= ?1",
	[EXPIRE_DOMAINS] = "DELETE FROM domain WHERE NOT EXISTS"
			   " (SELECT 1 FROM server WHERE domain = domain.id)",
};

struct ingot_store {
	sqlite3 *database;
	sqlite3_stmt *statements[STATEMENTS];
};

static int prepare_all(ingot_store *store)
{
	int result = SQLITE_OK;

	for (int i = 0; i < STATEMENTS && result == SQLITE_OK; i++)
		result = sqlite3_prepare_v3(store->database, statement_sql[i], -1,
					    SQLITE_PREPARE_PERSISTENT, &store->statements[i], NULL);
	return result;
}

NET_API_STATUS ingot_store_open(const char *path, uint64_t now, uint64_t ahead,
				ingot_store **ret_store, char *reterr)
{
	NET_API_STATUS status;
	ingot_store *store = calloc(1, sizeof(*store));

	if (!store) {
		sqlite3_snprintf(INGOT_STORE_REASON_MAX, reterr, "out of memory");
		return ERROR_NOT_ENOUGH_MEMORY;
	}
	status = ingot_schema_open(path, now, ahead, &store->database, reterr);
	if (status == 0 && prepare_all(store) != SQLITE_OK) {
		sqlite3_snprintf(INGOT_STORE_REASON_MAX, reterr, "%s",
				 sqlite3_errmsg(store->database));
		status = ingot_schema_status(store->database, ERROR_GEN_FAILURE);
	}
	if (status != 0) {
		ingot_store_close(store);
		return status;
	}
	*ret_store = store;
	return 0;
}

void ingot_store_close(ingot_store *store)
{
	if (!store)
		return;
	for (int i = 0; i < STATEMENTS; i++)
		sqlite3_finalize(store->statements[i]);
	sqlite3_close(store->database);
	free(store);
}

/* A parameter that cannot be bound leaves a NULL behind, so the results count. NULL text binds NULL. */
static int bind_text(sqlite3_stmt *statement, int index, const char *text)
{
	return sqlite3_bind_text(statement, index, text, -1, SQLITE_STATIC);
}

static int bind_number(sqlite3_stmt *statement, int index, uint64_t number)
{
	return sqlite3_bind_int64(statement, index, (sqlite3_int64)number);
}

static void finish(sqlite3_stmt *statement)
{
	sqlite3_reset(statement);
	sqlite3_clear_bindings(statement);
}

/* Run a statement without rows whose parameters are bound (`bound`: how that went) and make it ready again. */
static NET_API_STATUS run(ingot_store *store, enum statement which, int bound)
{
	sqlite3_stmt *statement = store->statements[which];
	int result = bound == SQLITE_OK ? sqlite3_step(statement) : bound;
	NET_API_STATUS status = 0;

	if (result != SQLITE_DONE)
		status = bound == SQLITE_OK
				 ? ingot_schema_status(store->database, ERROR_WRITE_FAULT)
				 : ERROR_NOT_ENOUGH_MEMORY;
	finish(statement);
	return status;
}

/* End a transaction as the work in it went. A commit that fails is taken back as a whole. */
static NET_API_STATUS conclude(ingot_store *store, NET_API_STATUS status)
{
	if (status == 0)
		status = run(store, COMMIT, SQLITE_OK);
	/* Some failures have ended the transaction already. */
	if (status != 0 && !sqlite3_get_autocommit(store->database)) {
		NET_API_STATUS ignored = run(store, ROLLBACK, SQLITE_OK);
		(void)ignored;
	}
	return status;
}

/* The parameters of UPDATE_SERVER and ADD_SERVER, which are the same. */
static int bind_server(sqlite3_stmt *statement, const char *domain,
		       const struct ingot_store_server *server, uint64_t expires)
{
	int result = bind_text(statement, 1, domain);

	result = result != SQLITE_OK ? result : bind_text(statement, 2, server->name);
	result = result != SQLITE_OK ? result : bind_text(statement, 3, server->comment);
	result = result != SQLITE_OK ? result : bind_number(statement, 4, server->platform_id);
	result = result != SQLITE_OK ? result : bind_number(statement, 5, server->version_major);
	result = result != SQLITE_OK ? result : bind_number(statement, 6, server->version_minor);
	result = result != SQLITE_OK ? result : bind_number(statement, 7, server->type);
	result = result != SQLITE_OK ? result : bind_number(statement, 8, expires);
	/* A length that is too large for SQLite to take is refused by it. */
	return result != SQLITE_OK ? result
				   : sqlite3_bind_blob64(statement, 9, server->offer,
							 server->offer_length, SQLITE_STATIC);
}

/* An update keeps the id, so whoever pages through meets the server once. */
static NET_API_STATUS put_server(ingot_store *store, const char *domain,
				 const struct ingot_store_server *server, uint64_t expires)
{
	sqlite3_stmt **statements = store->statements;
	NET_API_STATUS status =
		run(store, UPDATE_SERVER,
		    bind_server(statements[UPDATE_SERVER], domain, server, expires));

	if (status != 0 || sqlite3_changes(store->database) > 0)
		return status;
	status = ingot_schema_make_room(store->database);
	if (status == 0)
		status = run(store, ADD_DOMAIN, bind_text(statements[ADD_DOMAIN], 1, domain));
	if (status == 0)
		status = run(store, ADD_SERVER,
			     bind_server(statements[ADD_SERVER], domain, server, expires));
	return status;
}

NET_API_STATUS ingot_store_announce(ingot_store *store, const char *domain,
				    const struct ingot_store_server *server, uint64_t expires)
{
	NET_API_STATUS status = run(store, BEGIN, SQLITE_OK);

	return status != 0 ? status : conclude(store, put_server(store, domain, server, expires));
}

NET_API_STATUS ingot_store_withdraw(ingot_store *store, const char *domain, const char *name,
				    uint64_t now)
{
	sqlite3_stmt *statement = store->statements[WITHDRAW];
	int bound = bind_text(statement, 1, domain);
	NET_API_STATUS status;

	bound = bound != SQLITE_OK ? bound : bind_text(statement, 2, name);
	bound = bound != SQLITE_OK ? bound : bind_number(statement, 3, now);
	status = run(store, WITHDRAW, bound);
	if (status == 0 && sqlite3_changes(store->database) == 0)
		status = NERR_NoSuchServer;
	return status;
}

static int bind_filter(sqlite3_stmt *statement, const struct ingot_store_filter *filter)
{
	int result = SQLITE_OK;

	if (filter->domain) {
		result = bind_text(statement, 1, filter->domain);
		result = result != SQLITE_OK ? result : bind_number(statement, 4, filter->any_type);
		result = result != SQLITE_OK ? result : bind_number(statement, 5, filter->types);
	}
	result = result != SQLITE_OK ? result : bind_number(statement, 2, filter->after);
	result = result != SQLITE_OK ? result : bind_number(statement, 3, filter->now);
	return result != SQLITE_OK ? result : bind_text(statement, 6, filter->except);
}

/* A row whose columns are COLUMNS. Its texts live until the next step. */
static struct ingot_store_server read_row(sqlite3_stmt *statement, bool offers)
{
	struct ingot_store_server server = {
		.id = (uint32_t)sqlite3_column_int64(statement, 0),
		.name = (const char *)sqlite3_column_text(statement, 1),
		.comment = (const char *)sqlite3_column_text(statement, 2),
		.platform_id = (uint32_t)sqlite3_column_int64(statement, 3),
		.version_major = (uint32_t)sqlite3_column_int64(statement, 4),
		.version_minor = (uint32_t)sqlite3_column_int64(statement, 5),
		.type = (uint32_t)sqlite3_column_int64(statement, 6),
	};

	/* It may stand on pages of its own, which are then not even read. */
	if (offers) {
		server.offer = sqlite3_column_blob(statement, OFFER_COLUMN);
		server.offer_length = (uint32_t)sqlite3_column_bytes(statement, OFFER_COLUMN);
	}
	return server;
}

/* Show the rows of a statement whose columns are COLUMNS. */
static NET_API_STATUS show(ingot_store *store, sqlite3_stmt *statement, int bound, bool offers,
			   ingot_store_visit visit, void *context)
{
	NET_API_STATUS status = bound == SQLITE_OK ? 0 : ERROR_NOT_ENOUGH_MEMORY;
	bool more = true;

	while (status == 0 && more) {
		int result = sqlite3_step(statement);
		struct ingot_store_server server;

		if (result != SQLITE_ROW) {
			if (result != SQLITE_DONE)
				status = ingot_schema_status(store->database, ERROR_GEN_FAILURE);
			break;
		}
		server = read_row(statement, offers);
		/* A name is never NULL in the database: here it is memory that ran out. */
		if (server.name)
			more = visit(context, &server);
		else
			status = ERROR_NOT_ENOUGH_MEMORY;
	}
	finish(statement);
	return status;
}

NET_API_STATUS ingot_store_walk(ingot_store *store, const struct ingot_store_filter *filter,
				ingot_store_visit visit, void *context)
{
	sqlite3_stmt *statement = store->statements[filter->domain ? WALK_SERVERS : WALK_DOMAINS];

	return show(store, statement, bind_filter(statement, filter), filter->offers, visit,
		    context);
}

NET_API_STATUS ingot_store_count(ingot_store *store, const struct ingot_store_filter *filter,
				 uint32_t *ret_count)
{
	sqlite3_stmt *statement = store->statements[filter->domain ? COUNT_SERVERS : COUNT_DOMAINS];
	NET_API_STATUS status = 0;

	if (bind_filter(statement, filter) != SQLITE_OK)
		status = ERROR_NOT_ENOUGH_MEMORY;
	else if (sqlite3_step(statement) == SQLITE_ROW)
		*ret_count = (uint32_t)sqlite3_column_int64(statement, 0);
	else
		status = ingot_schema_status(store->database, ERROR_GEN_FAILURE);
	finish(statement);
	return status;
}

NET_API_STATUS ingot_store_find(ingot_store *store, const char *domain, const char *name,
				uint64_t now, ingot_store_visit visit, void *context)
{
	sqlite3_stmt *statement = store->statements[FIND];
	int bound = bind_text(statement, 1, domain);

	bound = bound != SQLITE_OK ? bound : bind_text(statement, 2, name);
	bound = bound != SQLITE_OK ? bound : bind_number(statement, 3, now);
	return show(store, statement, bound, true, visit, context);
}

NET_API_STATUS ingot_store_expire(ingot_store *store, uint64_t now)
{
	NET_API_STATUS status = run(store, BEGIN, SQLITE_OK);

	if (status != 0)
		return status;
	status = run(store, EXPIRE, bind_number(store->statements[EXPIRE], 1, now));
	if (status == 0)
		status = run(store, EXPIRE_DOMAINS, SQLITE_OK);
	return conclude(store, status);
}
