/*
 * store_sqlite.c: the store of store.h in one SQLite database.
 *
 * In: calls of store.h. Out: rows, and the statuses that SQLite's results stand for. It does not make or
 * judge the database (store_schema.c), and does not check what it is given to keep.
 *
 * What is read comes out of memory (roster.h), which follows each change that this process makes. A change that
 * another process made shows in SQLite's data_version, and then all of it is read again.
 *
 * Every change is one transaction, in WAL mode with synchronous=FULL: what was answered with 0 survives
 * kill -9 and a power cut, and readers go on beside a writer.
 */
#include <stdlib.h>

#include <sqlite3.h>

#include "lmerr.h"
#include "roster.h"
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
	LOAD,
	LOAD_ONE,
	FIND,
	CHANGES,
	EXPIRE,
	EXPIRE_DOMAINS,
	STATEMENTS
};

#define DOMAIN_ID "(SELECT id FROM domain WHERE name = ?1)"
#define COLUMNS \
	"server.id, server.name, comment, platform_id, version_major, version_minor, type, offer"
#define MORE_COLUMNS ", expires, domain.id, domain.name"
#define WITH_DOMAIN  " FROM server JOIN domain ON domain.id = server.domain"
enum { OFFER_COLUMN = 7, EXPIRES_COLUMN, DOMAIN_ID_COLUMN, DOMAIN_NAME_COLUMN };

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
	[WITHDRAW] = "DELETE FROM server WHERE domain = " DOMAIN_ID
		     " AND name = ?2 AND expires > ?3 RETURNING id",
	[LOAD] = "SELECT " COLUMNS MORE_COLUMNS WITH_DOMAIN " ORDER BY server.id",
	[LOAD_ONE] = "SELECT " COLUMNS MORE_COLUMNS WITH_DOMAIN " WHERE domain = " DOMAIN_ID
		     " AND server.name = ?2",
	[FIND] = "SELECT " COLUMNS " FROM server"
		 " WHERE domain = " DOMAIN_ID " AND name = ?2 AND expires > ?3",
	[CHANGES] = "PRAGMA data_version",
	[EXPIRE] = "DELETE FROM server WHERE expires <= ?1",
	[EXPIRE_DOMAINS] = "DELETE FROM domain WHERE NOT EXISTS"
			   " (SELECT 1 FROM server WHERE domain = domain.id)",
};

struct ingot_store {
	sqlite3 *database;
	sqlite3_stmt *statements[STATEMENTS];
	struct ingot_roster roster;
	bool is_in_step; /* the roster is what the database holds, but for other processes' changes */
	sqlite3_int64 version; /* the data_version then */
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
	ingot_roster_clear(&store->roster);
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
	bool renumbered = false;
	sqlite3_stmt **statements = store->statements;
	NET_API_STATUS status =
		run(store, UPDATE_SERVER,
		    bind_server(statements[UPDATE_SERVER], domain, server, expires));

	if (status != 0 || sqlite3_changes(store->database) > 0)
		return status;
	status = ingot_schema_make_room(store->database, &renumbered);
	if (renumbered)
		store->is_in_step = false;
	if (status == 0)
		status = run(store, ADD_DOMAIN, bind_text(statements[ADD_DOMAIN], 1, domain));
	if (status == 0)
		status = run(store, ADD_SERVER,
			     bind_server(statements[ADD_SERVER], domain, server, expires));
	return status;
}

/* A row whose columns are COLUMNS. Its texts live until the next step. */
static struct ingot_store_server read_row(sqlite3_stmt *statement)
{
	return (struct ingot_store_server){
		.id = (uint32_t)sqlite3_column_int64(statement, 0),
		.name = (const char *)sqlite3_column_text(statement, 1),
		.comment = (const char *)sqlite3_column_text(statement, 2),
		.platform_id = (uint32_t)sqlite3_column_int64(statement, 3),
		.version_major = (uint32_t)sqlite3_column_int64(statement, 4),
		.version_minor = (uint32_t)sqlite3_column_int64(statement, 5),
		.type = (uint32_t)sqlite3_column_int64(statement, 6),
		.offer = sqlite3_column_blob(statement, OFFER_COLUMN),
		.offer_length = (uint32_t)sqlite3_column_bytes(statement, OFFER_COLUMN),
	};
}

/* One row that FIND stands at. */
static NET_API_STATUS show_row(sqlite3_stmt *statement, ingot_store_visit visit, void *context)
{
	const struct ingot_store_server server = read_row(statement);

	/* A name is never NULL in the database: here it is memory that ran out. */
	if (!server.name)
		return ERROR_NOT_ENOUGH_MEMORY;
	(void)visit(context, &server);
	return 0;
}

/* Take over the row that LOAD or LOAD_ONE stands at. False when memory is short. */
static bool take_row(ingot_store *store, sqlite3_stmt *statement)
{
	const struct ingot_store_server server = read_row(statement);
	const char *domain = (const char *)sqlite3_column_text(statement, DOMAIN_NAME_COLUMN);

	/* Neither is ever NULL in the database: here it is memory that ran out. */
	return server.name && domain &&
	       ingot_roster_put(&store->roster,
				(uint32_t)sqlite3_column_int64(statement, DOMAIN_ID_COLUMN), domain,
				&server, (uint64_t)sqlite3_column_int64(statement, EXPIRES_COLUMN));
}

/* The number that is another one after another process's change. */
static NET_API_STATUS read_version(ingot_store *store, sqlite3_int64 *ret_version)
{
	sqlite3_stmt *statement = store->statements[CHANGES];
	NET_API_STATUS status = 0;

	if (sqlite3_step(statement) == SQLITE_ROW)
		*ret_version = sqlite3_column_int64(statement, 0);
	else
		status = ingot_schema_status(store->database, ERROR_GEN_FAILURE);
	finish(statement);
	return status;
}

static NET_API_STATUS load(ingot_store *store)
{
	sqlite3_stmt *statement = store->statements[LOAD];
	NET_API_STATUS status = 0;
	int result;

	ingot_roster_clear(&store->roster);
	while (status == 0 && (result = sqlite3_step(statement)) != SQLITE_DONE) {
		if (result != SQLITE_ROW)
			status = ingot_schema_status(store->database, ERROR_GEN_FAILURE);
		else if (!take_row(store, statement))
			status = ERROR_NOT_ENOUGH_MEMORY;
	}
	finish(statement);
	return status;
}

/* Have the roster in step with the database. The version is asked first: what changes meanwhile is seen next time. */
static NET_API_STATUS keep_step(ingot_store *store)
{
	sqlite3_int64 version = 0;
	NET_API_STATUS status = read_version(store, &version);

	if (status != 0 || (store->is_in_step && version == store->version))
		return status;
	status = load(store);
	store->is_in_step = status == 0;
	store->version = version;
	return status;
}

/* Take over a server that has just been put in. What cannot be is read with all the rest when somebody reads. */
static void follow_put(ingot_store *store, const char *domain, const char *name)
{
	sqlite3_stmt *statement = store->statements[LOAD_ONE];
	bool done = bind_text(statement, 1, domain) == SQLITE_OK &&
		    bind_text(statement, 2, name) == SQLITE_OK &&
		    sqlite3_step(statement) == SQLITE_ROW && take_row(store, statement);

	finish(statement);
	if (!done)
		store->is_in_step = false;
}

NET_API_STATUS ingot_store_announce(ingot_store *store, const char *domain,
				    const struct ingot_store_server *server, uint64_t expires)
{
	NET_API_STATUS status = run(store, BEGIN, SQLITE_OK);

	if (status == 0)
		status = conclude(store, put_server(store, domain, server, expires));
	if (status == 0)
		follow_put(store, domain, server->name);
	return status;
}

NET_API_STATUS ingot_store_withdraw(ingot_store *store, const char *domain, const char *name,
				    uint64_t now)
{
	sqlite3_stmt *statement = store->statements[WITHDRAW];
	int result = bind_text(statement, 1, domain);
	NET_API_STATUS status = 0;
	uint32_t id = 0;

	result = result != SQLITE_OK ? result : bind_text(statement, 2, name);
	result = result != SQLITE_OK ? result : bind_number(statement, 3, now);
	if (result == SQLITE_OK) {
		result = sqlite3_step(statement);
		if (result == SQLITE_ROW) {
			id = (uint32_t)sqlite3_column_int64(statement, 0);
			result = sqlite3_step(statement);
		}
		if (result != SQLITE_DONE)
			status = ingot_schema_status(store->database, ERROR_WRITE_FAULT);
	} else {
		status = ERROR_NOT_ENOUGH_MEMORY;
	}
	finish(statement);
	if (status == 0 && id == 0)
		return NERR_NoSuchServer;
	if (status == 0)
		ingot_roster_remove(&store->roster, domain, id);
	return status;
}

NET_API_STATUS ingot_store_walk(ingot_store *store, const struct ingot_store_filter *filter,
				ingot_store_visit visit, void *context)
{
	NET_API_STATUS status = keep_step(store);

	if (status == 0)
		ingot_roster_walk(&store->roster, filter, visit, context);
	return status;
}

NET_API_STATUS ingot_store_count(ingot_store *store, const struct ingot_store_filter *filter,
				 uint32_t *ret_count)
{
	NET_API_STATUS status = keep_step(store);

	if (status == 0)
		*ret_count = ingot_roster_count(&store->roster, filter);
	return status;
}

NET_API_STATUS ingot_store_find(ingot_store *store, const char *domain, const char *name,
				uint64_t now, ingot_store_visit visit, void *context)
{
	sqlite3_stmt *statement = store->statements[FIND];
	int result = bind_text(statement, 1, domain);
	NET_API_STATUS status = 0;

	result = result != SQLITE_OK ? result : bind_text(statement, 2, name);
	result = result != SQLITE_OK ? result : bind_number(statement, 3, now);
	if (result != SQLITE_OK)
		status = ERROR_NOT_ENOUGH_MEMORY;
	else if ((result = sqlite3_step(statement)) == SQLITE_ROW)
		status = show_row(statement, visit, context);
	else if (result != SQLITE_DONE)
		status = ingot_schema_status(store->database, ERROR_GEN_FAILURE);
	finish(statement);
	return status;
}

NET_API_STATUS ingot_store_expire(ingot_store *store, uint64_t now)
{
	NET_API_STATUS status = run(store, BEGIN, SQLITE_OK);

	if (status != 0)
		return status;
	status = run(store, EXPIRE, bind_number(store->statements[EXPIRE], 1, now));
	if (status == 0)
		status = run(store, EXPIRE_DOMAINS, SQLITE_OK);
	status = conclude(store, status);
	if (status == 0)
		ingot_roster_expire(&store->roster, now);
	return status;
}
