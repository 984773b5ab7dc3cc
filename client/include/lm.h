/*
 * lm.h: all of the Net API, as on Windows: types, constants, status codes, buffers, and the functions
 * of libingot-netapi.
 *
 * The functions of lmserver.h and the headers beside it call a server (ingot/rpc.h says how servers are named; NULL is
 * this machine). What they return in a buffer is one block: release it with one NetApiBufferFree. Text is UTF-8.
 */
#ifndef INGOT_LM_H
#define INGOT_LM_H

#include "wintypes.h"

#include "lmaccess.h"
#include "lmapibuf.h"
#include "lmcons.h"
#include "lmerr.h"
#include "lmremutl.h"
#include "lmserver.h"
#include "lmshare.h"
#include "lmstats.h"
#include "lmwksta.h"
#include "winerror.h"

#endif
