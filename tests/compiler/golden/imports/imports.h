/* imports.h: generated from imports.idl by ingotc; do not edit */
/* imports.idl: types that another file declares. */
#ifndef IMPORTS_H
#define IMPORTS_H

#include <stdint.h>

#include "ingot/rpc.h"
#include "shapes.h"

INGOT_BEGIN_DECLS

typedef struct _DRAWING {
	POINT origin;
	FRAME frame;
	SHAPE *shapes;
	FILLING filling;
	POINT *points;
	uint32_t point_count;
} DRAWING;
extern const ingot_type ingot_type_DRAWING;

NET_API_STATUS Draw(handle_t binding, DRAWING *drawing, FILLING filling, SHAPE **outline);

/* A server's half of imports: what ingot_server_add takes with imports_interface. */
struct imports_ops {
	NET_API_STATUS (*Draw)(HEXPERTKEY call, DRAWING *drawing, FILLING filling, SHAPE **outline);
};
extern const ingot_interface imports_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef IMPORTS_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct Draw_frame {
	NET_API_STATUS result;
	DRAWING *drawing;
	FILLING filling;
	SHAPE *outline;
};

extern const ingot_procedure imports_procedures[1];

INGOT_END_DECLS
#endif

#endif
