/* handles.h: generated from handles.idl by ingotc; do not edit */
/* handles.idl: where a call goes, and two interfaces in one file. */
#ifndef HANDLES_H
#define HANDLES_H

#include <stdint.h>

#include "ingot/rpc.h"

INGOT_BEGIN_DECLS

typedef const char *SERVER;

/* The program made the binding. */
NET_API_STATUS WithBinding(handle_t binding, int32_t number);

/* No handle: the binding comes first. */
NET_API_STATUS WithoutHandle(handle_t binding, int32_t number);

NET_API_STATUS NothingAtAll(handle_t binding);

/* The name goes to the server too. */
NET_API_STATUS WithServer(const char *server, int32_t number);

NET_API_STATUS WithTypedef(SERVER server);

/* The binding need not be the first. */
NET_API_STATUS BindingLast(int32_t number, int32_t *twice, handle_t where);

/* A server's half of first: what ingot_server_add takes with first_interface. */
struct first_ops {
	NET_API_STATUS (*WithBinding)(HEXPERTKEY call, int32_t number);
	NET_API_STATUS (*WithoutHandle)(HEXPERTKEY call, int32_t number);
	NET_API_STATUS (*NothingAtAll)(HEXPERTKEY call);
	NET_API_STATUS (*WithServer)(HEXPERTKEY call, const char *server, int32_t number);
	NET_API_STATUS (*WithTypedef)(HEXPERTKEY call, SERVER server);
	NET_API_STATUS (*BindingLast)(HEXPERTKEY call, int32_t number, int32_t *twice);
};
extern const ingot_interface first_interface;

struct pair {
	int32_t a;
	int32_t b;
};
extern const ingot_type ingot_type_pair;

NET_API_STATUS SecondPair(handle_t binding, struct pair pair, struct pair **swapped);

/* A server's half of second: what ingot_server_add takes with second_interface. */
struct second_ops {
	NET_API_STATUS (*SecondPair)(HEXPERTKEY call, struct pair pair, struct pair **swapped);
};
extern const ingot_interface second_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef HANDLES_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct WithBinding_frame {
	NET_API_STATUS result;
	int32_t number;
};

struct WithoutHandle_frame {
	NET_API_STATUS result;
	int32_t number;
};

struct NothingAtAll_frame {
	NET_API_STATUS result;
};

struct WithServer_frame {
	NET_API_STATUS result;
	const char *server;
	int32_t number;
};

struct WithTypedef_frame {
	NET_API_STATUS result;
	SERVER server;
};

struct BindingLast_frame {
	NET_API_STATUS result;
	int32_t number;
	int32_t twice;
};

extern const ingot_procedure first_procedures[6];

struct SecondPair_frame {
	NET_API_STATUS result;
	struct pair pair;
	struct pair *swapped;
};

extern const ingot_procedure second_procedures[1];

INGOT_END_DECLS
#endif

#endif
