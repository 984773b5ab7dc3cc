/* words.h: generated from words.proto by protoc-gen-ingot; do not edit */
/* Names that C, C++ or libingot have taken, without a package in front of them. */
#ifndef WORDS_H
#define WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "ingot/bytes.h"
#include "ingot/rpc.h"

INGOT_BEGIN_DECLS

typedef enum NULL_ {
	EOF_ = 0,
	uint8_t_ = 1,
	HEXPERTKEY_ = 2
} NULL_;
extern const ingot_type ingot_type_NULL_;

typedef enum pick_one_case {
	pick_one_zero = 0
} pick_one_case;
extern const ingot_type ingot_type_pick_one_case;

typedef struct int32_t_ {
	bool has_class;
	int32_t class_;
	bool has_errno;
	enum NULL_ errno_;
	uint32_t n_int;
	struct int32_t_ *int_;
} int32_t_;
extern const ingot_type ingot_type_int32_t_;

typedef enum DWORD_union_case {
	DWORD_union_NOT_SET = 0,
	DWORD_union_new = 1,
	DWORD_union_register = 2
} DWORD_union_case;
extern const ingot_type ingot_type_DWORD_union_case;

typedef struct DWORD_ {
	enum DWORD_union_case union_case;
	union DWORD_union {
		struct size_t_ *new_;
		char *register_;
	} union_;
} DWORD_;
extern const ingot_type ingot_type_DWORD_;

typedef struct size_t_ {
	bool true_;
} size_t_;
extern const ingot_type ingot_type_size_t_;

typedef enum pick_one_case_ {
	pick_one_NOT_SET = 0,
	pick_one_two_ = 1
} pick_one_case_;
extern const ingot_type ingot_type_pick_one_case_;

typedef struct pick {
	enum pick_one_case_ one_case;
	union pick_one_ {
		int32_t two;
	} one;
} pick;
extern const ingot_type ingot_type_pick;

/* Which have the words of the oneof above. */
typedef struct pick_one {
	/* C has no structures without members */
	bool nothing;
} pick_one;
extern const ingot_type ingot_type_pick_one;

typedef struct pick_one_two {
	/* C has no structures without members */
	bool nothing;
} pick_one_two;
extern const ingot_type ingot_type_pick_one_two;

NET_API_STATUS read_write(handle_t binding, const struct DWORD_ *request,
			  struct int32_t_ **response);

/* A server's half of read_: what ingot_server_add takes with read__interface. */
struct read__ops {
	NET_API_STATUS (*read_write)(HEXPERTKEY call, const struct DWORD_ *request,
				     struct int32_t_ **response);
};
extern const ingot_interface read__interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef WORDS_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct read_write_frame {
	NET_API_STATUS result;
	const struct DWORD_ *request;
	struct int32_t_ *response;
};

extern const ingot_procedure read__procedures[1];

INGOT_END_DECLS
#endif

#endif
