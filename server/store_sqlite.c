/*
 * store_sqlite.c: the store of store.h in one SQLite database.
 *
 * In: calls of store.h. Out: rows, and the statuses that SQLite's results stand for. It does not make or
 * judge the database (store_schema.c), and does not check what it is given to keep.
 *
 * What is read comes out of memory (roster.h), which follows each change that this process makes. A change that
 * another process made shows in SQLite's data_version, and then all of it is read again.
 *
 * Who changes something holds `lock` until it is on the disk. Who reads does not wait for that: a second connection, the
 * watch, tells whether anything was committed since the roster was last known to be what the database holds, and mostly
 * nothing was, or it is in the roster already. Locks are taken in this order: lock, watch_lock, roster_lock.
 *
 * Every change is one transaction, in WAL mode with synchronous=FULL: what was answered with 0 survives
 * kill -9 and a power cut, and readers go on beside a writer.
 */
#include <pthread.h>
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
	CHANGES,
	EXPIRE,
	EXPIRE_DOMAINS,
	STATEMENTS
};

#define CHANGES_SQL "PRAGMA data_version"
#define DOMAIN_ID   "(SELECT id FROM domain WHERE name = ?1)"
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
	[CHANGES] = CHANGES_SQL,
	[EXPIRE] = "DELETE FROM server WHERE expires <= ?1",
	[EXPIRE_DOMAINS] = "DELETE FROM domain WHERE NOT EXISTS"
			   " (SELECT 1 FROM server WHERE domain = domain.id)",
};

struct ingot_store {
	pthread_mutex_t lock; /* of what follows */
	sqlite3 *database;
	sqlite3_stmt *statements[STATEMENTS];
	bool is_in_step; /* the roster is what the database holds, but for other processes' changes */
	sqlite3_int64 version; /* the data_version then */

	pthread_mutex_t watch_lock; /* of what follows */
	sqlite3 *
		watch; /* sees everybody's commits; NULL: a store in memory, of this process alone */
	sqlite3_stmt *watch_changes;
	bool is_known;       /* the roster was in step when the watch's data_version was: */
	sqlite3_int64 known; /* 0 without a watch */

	pthread_rwlock_t roster_lock;
	struct ingot_roster roster;
};

static int prepare_all(ingot_store *store)
{
	int result = SQLITE_OK;

	for (int i = 0; i < STATEMENTS && result == SQLITE_OK; i++)
		result = sqlite3_prepare_v3(store->database, statement_sql[i], -1,
					    SQLITE_PREPARE_PERSISTENT, &store->statements[i], NULL);
	return result;
}

/* The reason and the status of what the connection has just refused. */
static NET_API_STATUS explain(sqlite3 *database, char *reterr)
{
	sqlite3_snprintf(INGOT_STORE_REASON_MAX, reterr, "%s", sqlite3_errmsg(database));
	return ingot_schema_status(database, ERROR_GEN_FAILURE);
}

/* A second connection to the store's file, if it has one. */
static NET_API_STATUS open_watch(ingot_store *store, char *reterr)
{
	const char *path = sqlite3_db_filename(store->database, "main");
	int result;

	if (!path || !*path)
		return 0;
	result = sqlite3_open_v2(path, &store->watch, SQLITE_OPEN_READWRITE, NULL);
	if (result == SQLITE_OK)
		result = sqlite3_busy_timeout(store->watch, INGOT_SCHEMA_BUSY_MS);
	if (result == SQLITE_OK)
		result = sqlite3_prepare_v3(store->watch, CHANGES_SQL, -1,
					    SQLITE_PREPARE_PERSISTENT, &store->watch_changes, NULL);
	return result == SQLITE_OK ? 0 : explain(store->watch, reterr);
}

/* With the attributes that are used none of them can fail. Who changes something is not kept waiting by ever new readers. */
static void make_locks(ingot_store *store)
{
	pthread_rwlockattr_t writer_first;

	pthread_mutex_init(&store->lock, NULL);
	pthread_mutex_init(&store->watch_lock, NULL);
	pthread_rwlockattr_init(&writer_first);
	pthread_rwlockattr_setkind_np(&writer_first, PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP);
	pthread_rwlock_init(&store->roster_lock, &writer_first);
	pthread_rwlockattr_destroy(&writer_first);
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
	make_locks(store);
	status = ingot_schema_open(path, now, ahead, &store->database, reterr);
	if (status == 0 && prepare_all(store) != SQLITE_OK)
		status = explain(store->database, reterr);
	if (status == 0)
		status = open_watch(store, reterr);
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
	sqlite3_finalize(store->watch_changes);
	sqlite3_close(store->watch);
	sqlite3_close(store->database);
	ingot_roster_clear(&store->roster);
	pthread_rwlock_destroy(&store->roster_lock);
	pthread_mutex_destroy(&store->watch_lock);
	pthread_mutex_destroy(&store->lock);
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

/* Take over the row that LOAD or LOAD_ONE stands at; the roster is locked. False when memory is short. */
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

/* The number that is another one after a commit that did not go through the statement's own connection. */
static NET_API_STATUS read_version(sqlite3_stmt *statement, sqlite3_int64 *ret_version)
{
	NET_API_STATUS status = 0;

	if (sqlite3_step(statement) == SQLITE_ROW)
		*ret_version = sqlite3_column_int64(statement, 0);
	else
		status = ingot_schema_status(sqlite3_db_handle(statement), ERROR_GEN_FAILURE);
	finish(statement);
	return status;
}

/* The same of the watch; its lock is held. */
static NET_API_STATUS read_watch(ingot_store *store, sqlite3_int64 *ret_version)
{
	*ret_version = 0;
	return store->watch ? read_version(store->watch_changes, ret_version) : 0;
}

static NET_API_STATUS load(ingot_store *store)
{
	sqlite3_stmt *statement = store->statements[LOAD];
	NET_API_STATUS status = 0;
	int result;

	pthread_rwlock_wrlock(&store->roster_lock);
	ingot_roster_clear(&store->roster);
	while (status == 0 && (result = sqlite3_step(statement)) != SQLITE_DONE) {
		if (result != SQLITE_ROW)
			status = ingot_schema_status(store->database, ERROR_GEN_FAILURE);
		else if (!take_row(store, statement))
			status = ERROR_NOT_ENOUGH_MEMORY;
	}
	pthread_rwlock_unlock(&store->roster_lock);
	finish(statement);
	return status;
}

/* What the watch sees is not known to be in the roster. */
static void forget(ingot_store *store)
{
	pthread_mutex_lock(&store->watch_lock);
	store->is_known = false;
	pthread_mutex_unlock(&store->watch_lock);
}

/*
 * Have the roster in step with the database, and the watch know it; `may_load`: if it takes reading all anew. Both versions
 * are asked before: what is committed meanwhile is seen next time. The watch's is first, so that it is never ahead.
 */
static NET_API_STATUS keep_step(ingot_store *store, bool may_load)
{
	sqlite3_int64 version = 0;
	sqlite3_int64 watched = 0;
	NET_API_STATUS status;

	pthread_mutex_lock(&store->watch_lock);
	status = read_watch(store, &watched);
	pthread_mutex_unlock(&store->watch_lock);
	if (status == 0)
		status = read_version(store->statements[CHANGES], &version);
	if (status == 0 && (!store->is_in_step || version != store->version)) {
		forget(store);
		if (!may_load)
			return 0;
		status = load(store);
		store->is_in_step = status == 0;
		store->version = version;
	}
	pthread_mutex_lock(&store->watch_lock);
	store->is_known = status == 0;
	store->known = watched;
	pthread_mutex_unlock(&store->watch_lock);
	return status;
}

/* After a change, or one that failed. The roster has what can be taken over without a reader's needing it. */
static void settle(ingot_store *store)
{
	NET_API_STATUS ignored = keep_step(store, false);
	(void)ignored;
}

/* Take over a server that has just been put in. What cannot be is read with all the rest when somebody reads. */
static void follow_put(ingot_store *store, const char *domain, const char *name)
{
	sqlite3_stmt *statement = store->statements[LOAD_ONE];
	bool done = bind_text(statement, 1, domain) == SQLITE_OK &&
		    bind_text(statement, 2, name) == SQLITE_OK &&
		    sqlite3_step(statement) == SQLITE_ROW;

	if (done) {
		pthread_rwlock_wrlock(&store->roster_lock);
		done = take_row(store, statement);
		pthread_rwlock_unlock(&store->roster_lock);
	}
	finish(statement);
	if (!done)
		store->is_in_step = false;
}

NET_API_STATUS ingot_store_announce(ingot_store *store, const char *domain,
				    const struct ingot_store_server *server, uint64_t expires)
{
	NET_API_STATUS status;

	pthread_mutex_lock(&store->lock);
	status = run(store, BEGIN, SQLITE_OK);
	if (status == 0)
		status = conclude(store, put_server(store, domain, server, expires));
	if (status == 0)
		follow_put(store, domain, server->name);
	settle(store);
	pthread_mutex_unlock(&store->lock);
	return status;
}

/* Delete the row; its id, or 0 when it is not there. */
static NET_API_STATUS delete_server(ingot_store *store, const char *domain, const char *name,
				    uint64_t now, uint32_t *ret_id)
{
	sqlite3_stmt *statement = store->statements[WITHDRAW];
	int result = bind_text(statement, 1, domain);
	NET_API_STATUS status = 0;

	*ret_id = 0;
	result = result != SQLITE_OK ? result : bind_text(statement, 2, name);
	result = result != SQLITE_OK ? result : bind_number(statement, 3, now);
	if (result == SQLITE_OK) {
		result = sqlite3_step(statement);
		if (result == SQLITE_ROW) {
			*ret_id = (uint32_t)sqlite3_column_int64(statement, 0);
			result = sqlite3_step(statement);
		}
		if (result != SQLITE_DONE)
			status = ingot_schema_status(store->database, ERROR_WRITE_FAULT);
	} else {
		status = ERROR_NOT_ENOUGH_MEMORY;
	}
	finish(statement);
	return status;
}

NET_API_STATUS ingot_store_withdraw(ingot_store *store, const char *domain, const char *name,
				    uint64_t now)
{
	uint32_t id;
	NET_API_STATUS status;

	pthread_mutex_lock(&store->lock);
	status = delete_server(store, domain, name, now, &id);
	if (status == 0 && id == 0) {
		status = NERR_NoSuchServer;
	} else if (status == 0) {
		pthread_rwlock_wrlock(&store->roster_lock);
		ingot_roster_remove(&store->roster, domain, id);
		pthread_rwlock_unlock(&store->roster_lock);
	}
	settle(store);
	pthread_mutex_unlock(&store->lock);
	return status;
}

NET_API_STATUS ingot_store_expire(ingot_store *store, uint64_t now)
{
	NET_API_STATUS status;

	pthread_mutex_lock(&store->lock);
	status = run(store, BEGIN, SQLITE_OK);
	if (status == 0) {
		status = run(store, EXPIRE, bind_number(store->statements[EXPIRE], 1, now));
		if (status == 0)
			status = run(store, EXPIRE_DOMAINS, SQLITE_OK);
		status = conclude(store, status);
	}
	if (status == 0) {
		pthread_rwlock_wrlock(&store->roster_lock);
		ingot_roster_expire(&store->roster, now);
		pthread_rwlock_unlock(&store->roster_lock);
	}
	settle(store);
	pthread_mutex_unlock(&store->lock);
	return status;
}

/* Lock the roster for reading, if all that was committed is in it; the watch's lock is held. */
static bool read_at_once(ingot_store *store)
{
	sqlite3_int64 watched;

	if (!store->is_known || read_watch(store, &watched) != 0 || watched != store->known)
		return false;
	pthread_rwlock_rdlock(&store->roster_lock);
	return true;
}

NET_API_STATUS ingot_store_read_begin(ingot_store *store)
{
	NET_API_STATUS status;
	bool done;

	pthread_mutex_lock(&store->watch_lock);
	done = read_at_once(store);
	pthread_mutex_unlock(&store->watch_lock);
	if (done)
		return 0;
	pthread_mutex_lock(&store->lock);
	status = keep_step(store, true);
	if (status == 0)
		pthread_rwlock_rdlock(&store->roster_lock);
	pthread_mutex_unlock(&store->lock);
	return status;
}

void ingot_store_read_end(ingot_store *store)
{
	pthread_rwlock_unlock(&store->roster_lock);
}

void ingot_store_walk(ingot_store *store, const struct ingot_store_filter *filter,
		      ingot_store_visit visit, void *context)
{
	ingot_roster_walk(&store->roster, filter, visit, context);
}

uint32_t ingot_store_count(ingot_store *store, const struct ingot_store_filter *filter)
{
	return ingot_roster_count(&store->roster, filter);
}

struct ingot_store_stamp ingot_store_stamp(ingot_store *store, const char *domain)
{
	return ingot_roster_stamp(&store->roster, domain);
}

void ingot_store_find(ingot_store *store, const char *domain, const char *name, uint64_t now,
		      ingot_store_visit visit, void *context)
{
	ingot_roster_find(&store->roster, domain, name, now, visit, context);
}
