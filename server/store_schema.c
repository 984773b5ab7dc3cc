/*
 * store_schema.c: the database file: made, recognised, kept in shape.
 *
 * In: a path. Out: an open database whose tables are those below, or the reason why not. It does not know
 * what servers are kept for.
 *
 * A database of ours has application_id "INGT" and its schema's version in user_version. One that has
 * neither and no tables is new; anything else belongs to someone and is not touched.
 */
#include <errno.h>
#include <string.h>

#include "store.h"
#include "store_schema.h"
#include "winerror.h"

#define APPLICATION_ID 0x494e4754 /* "INGT" */
#define SCHEMA_VERSION 2

/*
 * The store's largest size, in pages: 1 GiB at SQLite's 4 KiB, some three million servers. Beyond it
 * announcements are answered with ERROR_DISK_FULL, rather than a client filling the machine's disk.
 */
#define PAGES_MAX "262144"

/* The sequences begin at 1, so that ids begin at 2: 1 is INGOT_STORE_ID_SELF. */
static const char schema_sql[] =
	"CREATE TABLE domain ("
	" id INTEGER PRIMARY KEY AUTOINCREMENT,"
	" name TEXT NOT NULL COLLATE NOCASE UNIQUE);"
	"CREATE TABLE server ("
	" id INTEGER PRIMARY KEY AUTOINCREMENT,"
	" domain INTEGER NOT NULL,"
	" name TEXT NOT NULL COLLATE NOCASE,"
	" comment TEXT,"
	" platform_id INTEGER NOT NULL,"
	" version_major INTEGER NOT NULL,"
	" version_minor INTEGER NOT NULL,"
	" type INTEGER NOT NULL,"
	" expires INTEGER NOT NULL,"
	" offer BLOB,"
	" UNIQUE (domain, name));"
	"CREATE INDEX server_domain ON server (domain);"
	"CREATE INDEX server_expires ON server (expires);"
	"INSERT INTO sqlite_sequence (name, seq) VALUES ('domain', 1), ('server', 1);";

/* What an older schema lacks; the stamp is separate. */
static const char from_1_sql[] = "ALTER TABLE server ADD COLUMN offer BLOB;";

static const char settings_sql[] = "PRAGMA journal_mode = WAL;"
				   "PRAGMA synchronous = FULL;"
				   "PRAGMA max_page_count = " PAGES_MAX ";";

NET_API_STATUS ingot_schema_status(sqlite3 *database, NET_API_STATUS fault)
{
	switch (sqlite3_errcode(database)) {
	case SQLITE_NOMEM:
		return ERROR_NOT_ENOUGH_MEMORY;
	case SQLITE_FULL:
		return ERROR_DISK_FULL;
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return ERROR_BUSY;
	case SQLITE_IOERR:
		return sqlite3_system_errno(database) == ENOSPC ? ERROR_DISK_FULL : fault;
	default:
		return fault;
	}
}

/* The first column of a query's only row. */
static int query_number(sqlite3 *database, const char *sql, sqlite3_int64 *ret_number)
{
	sqlite3_stmt *statement;
	int result = sqlite3_prepare_v2(database, sql, -1, &statement, NULL);

	if (result != SQLITE_OK)
		return result;
	result = sqlite3_step(statement);
	if (result == SQLITE_ROW) {
		*ret_number = sqlite3_column_int64(statement, 0);
		result = SQLITE_OK;
	}
	sqlite3_finalize(statement);
	return result;
}

static int execute(sqlite3 *database, const char *sql)
{
	return sqlite3_exec(database, sql, NULL, NULL, NULL);
}

/* Make the tables what they are now, and say so. */
static NET_API_STATUS make(sqlite3 *database, const char *sql)
{
	char stamp[96];

	sqlite3_snprintf(sizeof(stamp), stamp,
			 "PRAGMA application_id = %d; PRAGMA user_version = %d;", APPLICATION_ID,
			 SCHEMA_VERSION);
	if (execute(database, sql) != SQLITE_OK || execute(database, stamp) != SQLITE_OK)
		return ingot_schema_status(database, ERROR_WRITE_FAULT);
	return 0;
}

/*
 * Recognise the database, or make it if it is new. Within a transaction, so that of two daemons that start
 * at once on a new file, one makes it and the other finds it made.
 */
static NET_API_STATUS recognise(sqlite3 *database, char *reterr)
{
	sqlite3_int64 application = 0;
	sqlite3_int64 version = 0;
	sqlite3_int64 tables = 0;

	if (query_number(database, "PRAGMA application_id", &application) != SQLITE_OK ||
	    query_number(database, "PRAGMA user_version", &version) != SQLITE_OK ||
	    query_number(database, "SELECT count(*) FROM sqlite_master", &tables) != SQLITE_OK)
		return ingot_schema_status(database, ERROR_GEN_FAILURE);
	if (application == APPLICATION_ID && version == SCHEMA_VERSION)
		return 0;
	if (application == APPLICATION_ID && version == 1)
		return make(database, from_1_sql);
	if (application == APPLICATION_ID && version > SCHEMA_VERSION) {
		sqlite3_snprintf(
			INGOT_STORE_REASON_MAX, reterr,
			"it was written by a newer ingotd (schema %lld; this one knows %d)",
			version, SCHEMA_VERSION);
		return ERROR_INVALID_PARAMETER;
	}
	if (application != 0 || version != 0 || tables != 0) {
		sqlite3_snprintf(INGOT_STORE_REASON_MAX, reterr,
				 "it is another program's database");
		return ERROR_INVALID_PARAMETER;
	}
	return make(database, schema_sql);
}

/* After the machine's clock was set back, nothing may stay longer than it could when announced now. */
static int cut_expiry(sqlite3 *database, uint64_t now, uint64_t ahead)
{
	char sql[128];

	sqlite3_snprintf(sizeof(sql), sql, "UPDATE server SET expires = %llu WHERE expires > %llu",
			 (unsigned long long)(now + ahead), (unsigned long long)(now + ahead));
	return execute(database, sql);
}

/* Where SQLite only says that it cannot, the system says why. A file opened for reading only is no store, whatever else. */
static void say_why(sqlite3 *database, char *reterr)
{
	int error = database ? sqlite3_errcode(database) : SQLITE_NOMEM;

	if (!database)
		sqlite3_snprintf(INGOT_STORE_REASON_MAX, reterr, "out of memory");
	else if (sqlite3_db_readonly(database, "main") == 1)
		sqlite3_snprintf(INGOT_STORE_REASON_MAX, reterr, "it may not be written");
	else if ((error == SQLITE_CANTOPEN || error == SQLITE_IOERR) &&
		 sqlite3_system_errno(database))
		sqlite3_snprintf(INGOT_STORE_REASON_MAX, reterr, "%s: %s", sqlite3_errmsg(database),
				 strerror(sqlite3_system_errno(database)));
	else
		sqlite3_snprintf(INGOT_STORE_REASON_MAX, reterr, "%s", sqlite3_errmsg(database));
}

NET_API_STATUS ingot_schema_open(const char *path, uint64_t now, uint64_t ahead,
				 sqlite3 **ret_database, char *reterr)
{
	sqlite3 *database = NULL;
	NET_API_STATUS status;

	*reterr = '\0';
	if (sqlite3_open_v2(path, &database,
			    SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
			    NULL) != SQLITE_OK)
		goto refused;
	sqlite3_busy_timeout(database, INGOT_SCHEMA_BUSY_MS);
	if (execute(database, "BEGIN IMMEDIATE") != SQLITE_OK)
		goto refused;
	status = recognise(database, reterr);
	if (status == 0 && cut_expiry(database, now, ahead) != SQLITE_OK)
		goto refused;
	if (status == 0 && execute(database, "COMMIT") != SQLITE_OK)
		goto refused;
	/* Last, so that a file of someone else's is not even switched to WAL. */
	if (status == 0 && execute(database, settings_sql) != SQLITE_OK)
		goto refused;
	if (status != 0 && !*reterr)
		goto refused;
	*ret_database = database;
	return status;

refused:
	say_why(database, reterr);
	*ret_database = database;
	return database ? ingot_schema_status(database, ERROR_WRITE_FAULT)
			: ERROR_NOT_ENOUGH_MEMORY;
}

/*
 * Two steps over negative numbers, since a row must not meet the id of one that has not moved yet. The order
 * stays, so that listings keep theirs; whoever is paging through meanwhile may miss or meet twice what moved.
 */
#define RENUMBER(table)                                                                    \
	"UPDATE " table " SET id = -fresh.id FROM (SELECT id AS old,"                      \
	" 1 + row_number() OVER (ORDER BY id) AS id FROM " table ") AS fresh WHERE " table \
	".id = fresh.old;"                                                                 \
	"UPDATE " table " SET id = -id WHERE id < 0;"                                      \
	"UPDATE sqlite_sequence SET seq = (SELECT coalesce(max(id), 1) FROM " table ")"    \
	" WHERE name = '" table "';"

static const char renumber_domain_sql[] =
	"UPDATE server SET domain = -fresh.id FROM (SELECT id AS old,"
	" 1 + row_number() OVER (ORDER BY id) AS id FROM domain) AS fresh WHERE server.domain = fresh.old;"
	"UPDATE server SET domain = -domain;" RENUMBER("domain");
static const char renumber_server_sql[] = RENUMBER("server");

NET_API_STATUS ingot_schema_make_room(sqlite3 *database, bool *ret_renumbered)
{
	sqlite3_int64 servers = 0;
	sqlite3_int64 domains = 0;

	if (query_number(database, "SELECT seq FROM sqlite_sequence WHERE name = 'server'",
			 &servers) != SQLITE_OK ||
	    query_number(database, "SELECT seq FROM sqlite_sequence WHERE name = 'domain'",
			 &domains) != SQLITE_OK)
		return ingot_schema_status(database, ERROR_GEN_FAILURE);
	*ret_renumbered = servers >= INGOT_STORE_ID_MAX || domains >= INGOT_STORE_ID_MAX;
	if (servers >= INGOT_STORE_ID_MAX && execute(database, renumber_server_sql) != SQLITE_OK)
		return ingot_schema_status(database, ERROR_WRITE_FAULT);
	if (domains >= INGOT_STORE_ID_MAX && execute(database, renumber_domain_sql) != SQLITE_OK)
		return ingot_schema_status(database, ERROR_WRITE_FAULT);
	return 0;
}
