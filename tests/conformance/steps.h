/*
 * steps.h: rows of the conformance table: what is done, step by step, and what is seen after each.
 *
 * In: rows (rows_*.c). Out: CUnit assertions; a failed one has the row as its file and the step's number as its line.
 * A member of a step that is not said is 0: NULL is handed in, 0 is returned, the last error stays, nothing is raised.
 * Beyond what a row says, each step asserts that an output of a call that fails is as it was, that a block that is
 * given starts at a multiple of 16, and each row that it leaves as much allocated as it found.
 */
#ifndef INGOT_TEST_STEPS_H
#define INGOT_TEST_STEPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "heapapi.h"
#include "lmapibuf.h"
#include "netmon.h"

/* Where what a row says comes from. */
#define DOC   "DOC"   /* Microsoft's documents */
#define SDK   "SDK"   /* the headers' declarations and annotations */
#define WTEST "WTEST" /* Windows, as Wine's conformance tests saw it */
#define OURS  "INF"   /* where those are silent: Ingot's own rule */

/* What the steps of a row keep and hand on. */
enum slot {
	NIL,
	P,
	Q,
	HEAP,
	OTHER_HEAP,
	KEY,
	OTHER_KEY,
	VARIABLES, /* what follows is not written to */
	PROCESS,   /* the process heap */
	INSIDE,    /* 16 bytes into P */
	FOREIGN,   /* malloc's */
	CLOSED     /* in a page that may not be read */
};

enum call {
	END,
	EQUAL, /* .bytes and .size: of constants */
	NET_ALLOCATE,
	NET_REALLOCATE,
	NET_FREE,
	NET_SIZE,
	RESULT, /* .out: what a call returned */
	WHOLE,  /* .in: such a result keeps its rules and its values */
	HEAP_CREATE,
	HEAP_DESTROY,
	HEAP_ALLOC,
	HEAP_REALLOC,
	HEAP_FREE,
	HEAP_SIZE,
	HEAP_VALIDATE,
	EXPERT_ALLOC,
	EXPERT_REALLOC,
	EXPERT_FREE,
	EXPERT_SIZE,
	EXPERT_RUN, /* .out: its key; the steps up to its RETURN, or to what leaves it, are inside */
	EXPERT_RETURN, /* .bytes: from the run */
	EXPERT_ABORT,  /* a run that is left goes on with the step behind */
	EXPERT_TERMINATE,
	FILL, /* .in: .bytes bytes */
	KEPT, /* .in: .bytes bytes are as filled */
	CODE, /* .in: a function is written there, or was moved there, and runs; .bytes: 1 to write it */
	ZERO, /* .in: the bytes from .from up to .bytes are zero */
	CALLS
};

/* What a call that gives a block gives. */
enum gives {
	BLOCK,
	NOTHING, /* NULL */
	SAME     /* the block that was handed in */
};

/* The last error that a call leaves; without it, it leaves what was there. */
#define LEAVES(error) ((uint64_t)1 << 32 | (error))

struct step {
	enum call call;
	enum slot on; /* the heap, or the key */
	enum slot in;
	enum slot out;
	enum gives gives;
	DWORD flags;
	DWORD returns;    /* a status; of HEAP_*: whether it fails */
	DWORD error;      /* *pError */
	bool no_error;    /* pError is NULL */
	bool starved;     /* memory is short */
	DWORD raises;     /* the exception's code */
	uint64_t bytes;   /* to ask for */
	uint64_t initial; /* of HEAP_CREATE */
	uint64_t from;
	uint64_t size;   /* to be told */
	uint64_t leaves; /* LEAVES(...) */
};

enum { ROW_STEPS = 14 };

struct row {
	const char *what;
	const char *source;
	struct step steps[ROW_STEPS + 1];
};

/* clang-format off */
#define CONSTANT(name, value, source) \
	{#name " is " #value, source, {{EQUAL, .bytes = (name), .size = (value)}}}

/* That a function has the very type of the headers. */
#define DECLARED(function, type) \
	{#function " is declared as " #type, SDK, \
	 {{EQUAL, .bytes = _Generic(&(function), type: 1, default: 0), .size = 1}}}
/* clang-format on */

/* Each ends with a row without a name. */
extern const struct row apibuf_rows[];
extern const struct row heap_rows[];
extern const struct row heap_flag_rows[];
extern const struct row netmon_rows[];
extern const struct row netmon_code_rows[];

/* Do what a row says. */
void row_run(const struct row *row);

/*
 * The same with its first, its second, ... allocation failing: the call whose it is says that memory is short and, made
 * again, does what the row says, as do all others. Returns how many there were.
 */
unsigned row_torture(const struct row *row);

#endif
