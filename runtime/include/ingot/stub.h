/*
 * ingot/stub.h: what generated stubs and the runtime say to each other.
 *
 * Public only so that generated code can use it; programs include the generated header instead.
 *
 * A call's parameters stand in a frame, one C structure per procedure. Its first member is always
 * `uint32_t result` (or int32_t), then one member per parameter in the interface file's order:
 *   a scalar, [in] or [out]           its value
 *   an [in, out] scalar               a pointer to the caller's (INGOT_OP_INPLACE on the way back)
 *   what is [in, out] otherwise       two members, NAME going in and NAME_out coming back
 *   text, structures, arrays          the pointer
 * The tables `in` and `out` walk that frame. The client's stub fills it from its arguments; the server's
 * runtime decodes `in` into one block whose root is the frame and hands it to the invoker.
 */
#ifndef INGOT_STUB_H
#define INGOT_STUB_H

#include <stdbool.h>
#include <stdint.h>
#include <uchar.h>

#include "ingot/export.h"
#include "ingot/rpc.h"
#include "ingot/status.h"
#include "ingot/table.h"

INGOT_BEGIN_DECLS

/* ingot_procedure.flags */
#define INGOT_PROCEDURE_STATUS 0x01u /* `result` is a status: a failed call carries no results */
#define INGOT_PROCEDURE_VOID   0x02u /* `result` does not travel: a failure is the server's own */

typedef struct ingot_procedure {
	const char *name;
	uint32_t number;       /* ONC RPC procedure number */
	uint32_t flags;        /* INGOT_PROCEDURE_* */
	const ingot_type *in;  /* the frame's [in] side; its size is the frame's */
	const ingot_type *out; /* the result and the frame's [out] side */
} ingot_procedure;

/* Calls one operation with the frame's members; false when `ops` has none for it. */
typedef bool (*ingot_invoke)(const void *ops, HEXPERTKEY call, void *frame);

struct ingot_interface {
	const char *name;
	uint32_t program;
	uint32_t version;
	uint32_t procedure_count;
	const ingot_procedure *procedures;
	const ingot_invoke *invokers; /* one per procedure; NULL in a client's half */
	/* of the same calls in protobuf; 0: there are none; the same as `version`: in protobuf alone */
	uint32_t protobuf_version;
};

/*
 * Make one call: encode the frame's `in`, send, wait, decode its `out` into the frame.
 *
 * binding / server  where; a NULL binding is ERROR_INVALID_PARAMETER, a NULL server this machine
 * procedure         index into interface->procedures
 * frame             in and out; its out buffers and counts must be zero beforehand
 *
 * Returns what ingot/rpc.h lists, else the procedure's own result. On any status but 0 and 234 (for
 * INGOT_PROCEDURE_STATUS) the frame's out buffers are NULL and its out scalars 0.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_call(handle_t binding,
							const ingot_interface *interface,
							uint32_t procedure, void *frame);
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_call_server(const char *server,
							       const ingot_interface *interface,
							       uint32_t procedure, void *frame);
/* The same for a name in UTF-16; ERROR_BAD_NETPATH also where it is no text. */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_call_server_wide(
	const char16_t *server, const ingot_interface *interface, uint32_t procedure, void *frame);

INGOT_END_DECLS

#endif
