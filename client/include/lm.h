/*
 * lm.h: all of the Net API, as on Windows: types, constants, status codes, buffers, and the functions
 * of libingot-netapi.
 *
 * The functions of lmserver.h call a server (ingot/rpc.h says how servers are named; NULL is this
 * machine). What they return in a buffer is one block: release it with one NetApiBufferFree. Text is UTF-8.
 */
#ifndef INGOT_LM_H
#define INGOT_LM_H

#include "wintypes.h"

#include "lmapibuf.h"
#include "lmcons.h"
#include "lmerr.h"
#include "lmserver.h"
#include "winerror.h"

#endif
