/*
 * call.h: one call of service.idl after another, by each side's own client of its own server.
 *
 * In: a call, as a row's context. Out: whether it was answered as it should be.
 */
#ifndef INGOT_BENCH_CALL_H
#define INGOT_BENCH_CALL_H

#include "servers.h"

struct call {
	enum server server;
	uint32_t records; /* 0: the small call */
	uint32_t reply;   /* bytes of the reply's record, with its mark and header */
};

/* What a row's begin and end are; begin connects at its first run. */
bool call_ingot(void *context);
bool call_ingot_end(void *context);
bool call_rpcgen(void *context);
bool call_rpcgen_end(void *context);

/* The same number of bytes through a socket, without a meaning. */
bool call_socket(void *context);
bool call_socket_end(void *context);

#endif
