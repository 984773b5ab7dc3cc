/* 2-names.h: generated from 2-names.idl by ingotc; do not edit */
/* 2-names.idl: names that generated code would like to have for itself. */
#ifndef IDL_2_NAMES_H
#define IDL_2_NAMES_H

#include <stdint.h>

#include "ingot/rpc.h"

INGOT_BEGIN_DECLS

typedef struct _T {
	int32_t x;
} T;
extern const ingot_type ingot_type_T;

/* What T's own steps would be called. */
struct T_steps {
	int32_t x;
};
extern const ingot_type ingot_type_T_steps;

struct T_x_range {
	int32_t x;
};
extern const ingot_type ingot_type_T_x_range;

typedef union _LEVELS {
	T one;
} LEVELS;
extern const ingot_type ingot_type_LEVELS;

NET_API_STATUS Taken(handle_t binding_, int32_t frame, int32_t status, int32_t binding,
		     int32_t call, int32_t *result, int32_t ops, int32_t operations, int32_t args);

NET_API_STATUS Both(handle_t binding, T **value, T *value_out, int32_t result);

NET_API_STATUS Bytes(handle_t binding, int32_t level, uint8_t **buf, uint8_t *from);

NET_API_STATUS invoke_Taken(handle_t binding, int32_t names_calls, int32_t names_invokers);

NET_API_STATUS AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll(
	handle_t binding, int32_t first_of_the_parameters, int32_t second_of_the_parameters);

/* A server's half of names: what ingot_server_add takes with names_interface. */
struct names_ops {
	NET_API_STATUS (*Taken)(HEXPERTKEY call_, int32_t frame, int32_t status, int32_t binding,
				int32_t call, int32_t *result, int32_t ops, int32_t operations,
				int32_t args);
	NET_API_STATUS (*Both)(HEXPERTKEY call, T **value, T *value_out, int32_t result);
	NET_API_STATUS (*Bytes)(HEXPERTKEY call, int32_t level, uint8_t **buf, uint8_t *from);
	NET_API_STATUS (*invoke_Taken)(HEXPERTKEY call, int32_t names_calls,
				       int32_t names_invokers);
	NET_API_STATUS (*AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll)(
		HEXPERTKEY call, int32_t first_of_the_parameters, int32_t second_of_the_parameters);
};
extern const ingot_interface names_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef IDL_2_NAMES_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct Taken_frame {
	NET_API_STATUS result;
	int32_t frame;
	int32_t status;
	int32_t binding;
	int32_t call;
	int32_t result_;
	int32_t ops;
	int32_t operations;
	int32_t args;
};

struct Both_frame {
	NET_API_STATUS result;
	T *value;
	T *value_out_;
	T *value_out;
	int32_t result_;
};

struct Bytes_frame {
	NET_API_STATUS result;
	int32_t level;
	uint8_t *buf;
	uint8_t *from;
};

struct invoke_Taken_frame {
	NET_API_STATUS result;
	int32_t names_calls;
	int32_t names_invokers;
};

struct AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_frame {
	NET_API_STATUS result;
	int32_t first_of_the_parameters;
	int32_t second_of_the_parameters;
};

extern const ingot_procedure names_procedures[5];

INGOT_END_DECLS
#endif

#endif
