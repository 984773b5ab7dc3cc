/* service.h: generated from service.proto by protoc-gen-ingot; do not edit */
/* A service with what its messages need from another file, for the tests beside this. */
#ifndef SERVICE_H
#define SERVICE_H

#include <stdbool.h>
#include <stdint.h>

#include "ingot/bytes.h"
#include "ingot/rpc.h"
#include "include/parts.h"

INGOT_BEGIN_DECLS

typedef enum desk_v1_Hit_Mark_Kind {
	desk_v1_Hit_Mark_PLAIN = 0,
	desk_v1_Hit_Mark_LOUD = 1
} desk_v1_Hit_Mark_Kind;
extern const ingot_type ingot_type_desk_v1_Hit_Mark_Kind;

/* What to look for. */
typedef struct desk_v1_Query {
	/* Its words. */
	char *text;
	bool has_limit;
	int32_t limit;
	/* of the last answer */
	bool has_cookie;
	ingot_bytes cookie;
	int32_t class_;
	enum parts_Colour colour;
} desk_v1_Query;
extern const ingot_type ingot_type_desk_v1_Query;

typedef struct desk_v1_Hit {
	char *name;
	double score;
	struct parts_Part *part;
	uint32_t n_marks;
	struct desk_v1_Hit_Mark *marks;
} desk_v1_Hit;
extern const ingot_type ingot_type_desk_v1_Hit;

typedef enum desk_v1_Hit_Mark_at_case {
	desk_v1_Hit_Mark_at_NOT_SET = 0,
	desk_v1_Hit_Mark_at_page = 2,
	desk_v1_Hit_Mark_at_place = 3,
	desk_v1_Hit_Mark_at_raw = 4,
	desk_v1_Hit_Mark_at_found = 5
} desk_v1_Hit_Mark_at_case;
extern const ingot_type ingot_type_desk_v1_Hit_Mark_at_case;

typedef struct desk_v1_Hit_Mark {
	enum desk_v1_Hit_Mark_Kind kind;
	enum desk_v1_Hit_Mark_at_case at_case;
	union desk_v1_Hit_Mark_at {
		uint32_t page;
		char *place;
		ingot_bytes raw;
		struct parts_Part *found;
	} at;
} desk_v1_Hit_Mark;
extern const ingot_type ingot_type_desk_v1_Hit_Mark;

typedef struct desk_v1_Answer {
	uint32_t n_hits;
	struct desk_v1_Hit *hits;
	uint32_t n_by_name;
	struct desk_v1_Answer_ByNameEntry *by_name;
	uint32_t n_notes;
	struct desk_v1_Answer_NotesEntry *notes;
	struct desk_v1_Answer *more;
} desk_v1_Answer;
extern const ingot_type ingot_type_desk_v1_Answer;

typedef struct desk_v1_Answer_ByNameEntry {
	char *key;
	struct desk_v1_Hit *value;
} desk_v1_Answer_ByNameEntry;
extern const ingot_type ingot_type_desk_v1_Answer_ByNameEntry;

typedef struct desk_v1_Answer_NotesEntry {
	int32_t key;
	char *value;
} desk_v1_Answer_NotesEntry;
extern const ingot_type ingot_type_desk_v1_Answer_NotesEntry;

typedef struct desk_v1_Nothing {
	/* C has no structures without members */
	bool nothing;
} desk_v1_Nothing;
extern const ingot_type ingot_type_desk_v1_Nothing;

/* Finds things. */

/* Finds. */
NET_API_STATUS desk_v1_Finder_Find(handle_t binding, const struct desk_v1_Query *request,
				   struct desk_v1_Answer **response);

NET_API_STATUS desk_v1_Finder_Clear(handle_t binding, const struct desk_v1_Nothing *request,
				    struct desk_v1_Nothing **response);

/* A server's half of desk_v1_Finder: what ingot_server_add takes with desk_v1_Finder_interface. */
struct desk_v1_Finder_ops {
	NET_API_STATUS (*desk_v1_Finder_Find)(HEXPERTKEY call, const struct desk_v1_Query *request,
					      struct desk_v1_Answer **response);
	NET_API_STATUS (*desk_v1_Finder_Clear)(HEXPERTKEY call,
					       const struct desk_v1_Nothing *request,
					       struct desk_v1_Nothing **response);
};
extern const ingot_interface desk_v1_Finder_interface;

/* Its numbers are made. */

NET_API_STATUS desk_v1_Plain_Count(handle_t binding, const struct desk_v1_Query *request,
				   struct parts_Part **response);

/* A server's half of desk_v1_Plain: what ingot_server_add takes with desk_v1_Plain_interface. */
struct desk_v1_Plain_ops {
	NET_API_STATUS (*desk_v1_Plain_Count)(HEXPERTKEY call, const struct desk_v1_Query *request,
					      struct parts_Part **response);
};
extern const ingot_interface desk_v1_Plain_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef SERVICE_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct desk_v1_Finder_Find_frame {
	NET_API_STATUS result;
	const struct desk_v1_Query *request;
	struct desk_v1_Answer *response;
};

struct desk_v1_Finder_Clear_frame {
	NET_API_STATUS result;
	const struct desk_v1_Nothing *request;
	struct desk_v1_Nothing *response;
};

extern const ingot_procedure desk_v1_Finder_procedures[2];

struct desk_v1_Plain_Count_frame {
	NET_API_STATUS result;
	const struct desk_v1_Query *request;
	struct parts_Part *response;
};

extern const ingot_procedure desk_v1_Plain_procedures[1];

INGOT_END_DECLS
#endif

#endif
