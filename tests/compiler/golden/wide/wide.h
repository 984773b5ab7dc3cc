/* wide.h: generated from wide.idl by ingotc; do not edit */
/* wide.idl: UTF-16 text where Windows' WCHAR is known. */
#ifndef WIDE_H
#define WIDE_H

#include "ingot/rpc.h"
#include "lmcons.h"

INGOT_BEGIN_DECLS

typedef WCHAR *WNAME;
typedef const WCHAR *FIXED_NAME;

typedef struct _PERSON {
	WCHAR *name;
	WCHAR *comment;
	WCHAR *code;
	WNAME alias;
	FIXED_NAME title;
	WCHAR room[16];
	char plain[4];
	WCHAR short_room[8];
	WCHAR initial;
	WCHAR letters[3];
	DWORD count;
	WCHAR *units;
} PERSON;
extern const ingot_type ingot_type_PERSON;

/* All that it holds is text. */
struct message {
	WCHAR *text;
};
extern const ingot_type ingot_type_message;

typedef union _WIDE {
	WCHAR *text;
	WCHAR room[6];
	WCHAR unit;
} WIDE;
extern const ingot_type ingot_type_WIDE;

typedef struct _ANY {
	WCHAR kind;
	WIDE value;
} ANY;
extern const ingot_type ingot_type_ANY;

NET_API_STATUS WideGreet(handle_t binding, LMCSTR name, WCHAR *text, const WCHAR *more, WCHAR *unit,
			 WCHAR **answer, PERSON **person);

/* A server's half of wide: what ingot_server_add takes with wide_interface. */
struct wide_ops {
	NET_API_STATUS (*WideGreet)(HEXPERTKEY call, LMCSTR name, WCHAR *text, const WCHAR *more,
				    WCHAR *unit, WCHAR **answer, PERSON **person);
};
extern const ingot_interface wide_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef WIDE_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct WideGreet_frame {
	NET_API_STATUS result;
	LMCSTR name;
	WCHAR *text;
	const WCHAR *more;
	WCHAR *unit;
	WCHAR *answer;
	PERSON *person;
};

extern const ingot_procedure wide_procedures[1];

INGOT_END_DECLS
#endif

#endif
