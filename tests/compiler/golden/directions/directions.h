/* directions.h: generated from directions.idl by ingotc; do not edit */
/* directions.idl: every kind of parameter in every direction it has. */
#ifndef DIRECTIONS_H
#define DIRECTIONS_H

#include <stdint.h>

#include "ingot/rpc.h"
#include "lmcons.h"

INGOT_BEGIN_DECLS

typedef enum _MODE {
	MODE_A = 0,
	MODE_B = 1
} MODE;
extern const ingot_type ingot_type_MODE;

typedef struct _INFO_1 {
	DWORD id;
} INFO_1;
extern const ingot_type ingot_type_INFO_1;

typedef struct _INFO_2 {
	DWORD id;
	LMSTR name;
} INFO_2;
extern const ingot_type ingot_type_INFO_2;

typedef union _INFO {
	INFO_1 info1;
	INFO_2 info2;
	DWORD number;
} INFO;
extern const ingot_type ingot_type_INFO;

NET_API_STATUS ScalarsIn(LMCSTR server, uint8_t flag, char letter, int16_t narrow, MODE mode,
			 int64_t wide, double real, int32_t ranged);

NET_API_STATUS ScalarsOut(LMCSTR server, uint8_t *flag, char *letter, int16_t *narrow, MODE *mode,
			  int64_t *wide, double *real, int32_t *ranged);

NET_API_STATUS ScalarsBoth(LMCSTR server, uint8_t *flag, MODE *mode, int64_t *wide,
			   LPDWORD resume_handle);

NET_API_STATUS ScalarsBehindPointers(LMCSTR server, DWORD *number, int64_t *wide, MODE *mode);

NET_API_STATUS StringsAllWays(LMCSTR server, LMCSTR must, LMSTR may, LMSTR *result, LMSTR *changed);

NET_API_STATUS StructsAllWays(LMCSTR server, INFO_2 value, INFO_2 *pointer, INFO_1 *maybe,
			      INFO_2 **single, INFO_2 **twice, INFO_2 **both, INFO_2 **both_twice);

/*
 * A level whose buffer goes in, a level known beforehand, and an array of a level's structures both ways.
 */
NET_API_STATUS LevelIn(LMCSTR server, DWORD level, LPBYTE buf, LPDWORD parm_err);

NET_API_STATUS LevelMaybe(LMCSTR server, DWORD level, LPBYTE buf);

NET_API_STATUS LevelOut(LMCSTR server, DWORD level, LPBYTE *bufptr);

NET_API_STATUS LevelOutSingle(LMCSTR server, DWORD level, LPBYTE *bufptr);

NET_API_STATUS LevelArrayIn(LMCSTR server, DWORD level, DWORD entries, LPBYTE buf);

NET_API_STATUS LevelArrayOut(LMCSTR server, DWORD level, LPBYTE *bufptr, LPDWORD entries);

NET_API_STATUS LevelBoth(LMCSTR server, DWORD level, LPBYTE *buf);

NET_API_STATUS LevelArrayBoth(LMCSTR server, DWORD level, LPBYTE *buf, LPDWORD entries);

NET_API_STATUS BytesAllWays(LMCSTR server, DWORD length, uint8_t *key, DWORD *size, uint8_t **data,
			    DWORD *count, uint8_t **result);

NET_API_STATUS Nothing(LMCSTR server);

LONG Balance(LMCSTR server, LONG amount);

DWORD Number(LMCSTR server, DWORD *twice);

/* A server's half of directions: what ingot_server_add takes with directions_interface. */
struct directions_ops {
	NET_API_STATUS (*ScalarsIn)(HEXPERTKEY call, LMCSTR server, uint8_t flag, char letter,
				    int16_t narrow, MODE mode, int64_t wide, double real,
				    int32_t ranged);
	NET_API_STATUS (*ScalarsOut)(HEXPERTKEY call, LMCSTR server, uint8_t *flag, char *letter,
				     int16_t *narrow, MODE *mode, int64_t *wide, double *real,
				     int32_t *ranged);
	NET_API_STATUS (*ScalarsBoth)(HEXPERTKEY call, LMCSTR server, uint8_t *flag, MODE *mode,
				      int64_t *wide, LPDWORD resume_handle);
	NET_API_STATUS (*ScalarsBehindPointers)(HEXPERTKEY call, LMCSTR server, DWORD *number,
						int64_t *wide, MODE *mode);
	NET_API_STATUS (*StringsAllWays)(HEXPERTKEY call, LMCSTR server, LMCSTR must, LMSTR may,
					 LMSTR *result, LMSTR *changed);
	NET_API_STATUS (*StructsAllWays)(HEXPERTKEY call, LMCSTR server, INFO_2 value,
					 INFO_2 *pointer, INFO_1 *maybe, INFO_2 **single,
					 INFO_2 **twice, INFO_2 **both, INFO_2 **both_twice);
	NET_API_STATUS (*LevelIn)(HEXPERTKEY call, LMCSTR server, DWORD level, LPBYTE buf,
				  LPDWORD parm_err);
	NET_API_STATUS (*LevelMaybe)(HEXPERTKEY call, LMCSTR server, DWORD level, LPBYTE buf);
	NET_API_STATUS (*LevelOut)(HEXPERTKEY call, LMCSTR server, DWORD level, LPBYTE *bufptr);
	NET_API_STATUS (*LevelOutSingle)(HEXPERTKEY call, LMCSTR server, DWORD level,
					 LPBYTE *bufptr);
	NET_API_STATUS (*LevelArrayIn)(HEXPERTKEY call, LMCSTR server, DWORD level, DWORD entries,
				       LPBYTE buf);
	NET_API_STATUS (*LevelArrayOut)(HEXPERTKEY call, LMCSTR server, DWORD level, LPBYTE *bufptr,
					LPDWORD entries);
	NET_API_STATUS (*LevelBoth)(HEXPERTKEY call, LMCSTR server, DWORD level, LPBYTE *buf);
	NET_API_STATUS (*LevelArrayBoth)(HEXPERTKEY call, LMCSTR server, DWORD level, LPBYTE *buf,
					 LPDWORD entries);
	NET_API_STATUS (*BytesAllWays)(HEXPERTKEY call, LMCSTR server, DWORD length, uint8_t *key,
				       DWORD *size, uint8_t **data, DWORD *count, uint8_t **result);
	NET_API_STATUS (*Nothing)(HEXPERTKEY call, LMCSTR server);
	LONG (*Balance)(HEXPERTKEY call, LMCSTR server, LONG amount);
	DWORD (*Number)(HEXPERTKEY call, LMCSTR server, DWORD *twice);
};
extern const ingot_interface directions_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef DIRECTIONS_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct ScalarsIn_frame {
	NET_API_STATUS result;
	LMCSTR server;
	uint8_t flag;
	char letter;
	int16_t narrow;
	MODE mode;
	int64_t wide;
	double real;
	int32_t ranged;
};

struct ScalarsOut_frame {
	NET_API_STATUS result;
	LMCSTR server;
	uint8_t flag;
	char letter;
	int16_t narrow;
	MODE mode;
	int64_t wide;
	double real;
	int32_t ranged;
};

struct ScalarsBoth_frame {
	NET_API_STATUS result;
	LMCSTR server;
	uint8_t *flag;
	MODE *mode;
	int64_t *wide;
	LPDWORD resume_handle;
};

struct ScalarsBehindPointers_frame {
	NET_API_STATUS result;
	LMCSTR server;
	DWORD *number;
	int64_t *wide;
	MODE *mode;
};

struct StringsAllWays_frame {
	NET_API_STATUS result;
	LMCSTR server;
	LMCSTR must;
	LMSTR may;
	LMSTR result_;
	LMSTR changed;
	LMSTR changed_out;
};

struct StructsAllWays_frame {
	NET_API_STATUS result;
	LMCSTR server;
	INFO_2 value;
	INFO_2 *pointer;
	INFO_1 *maybe;
	INFO_2 *single;
	INFO_2 *twice;
	INFO_2 *both;
	INFO_2 *both_out;
	INFO_2 *both_twice;
	INFO_2 *both_twice_out;
};

struct LevelIn_frame {
	NET_API_STATUS result;
	LMCSTR server;
	DWORD level;
	LPBYTE buf;
	DWORD parm_err;
};

struct LevelMaybe_frame {
	NET_API_STATUS result;
	LMCSTR server;
	DWORD level;
	LPBYTE buf;
};

struct LevelOut_frame {
	NET_API_STATUS result;
	LMCSTR server;
	DWORD level;
	LPBYTE bufptr;
};

struct LevelOutSingle_frame {
	NET_API_STATUS result;
	LMCSTR server;
	DWORD level;
	LPBYTE bufptr;
};

struct LevelArrayIn_frame {
	NET_API_STATUS result;
	LMCSTR server;
	DWORD level;
	DWORD entries;
	LPBYTE buf;
};

struct LevelArrayOut_frame {
	NET_API_STATUS result;
	LMCSTR server;
	DWORD level;
	LPBYTE bufptr;
	DWORD entries;
};

struct LevelBoth_frame {
	NET_API_STATUS result;
	LMCSTR server;
	DWORD level;
	LPBYTE buf;
	LPBYTE buf_out;
};

struct LevelArrayBoth_frame {
	NET_API_STATUS result;
	LMCSTR server;
	DWORD level;
	LPBYTE buf;
	LPBYTE buf_out;
	DWORD entries;
	DWORD entries_out;
};

struct BytesAllWays_frame {
	NET_API_STATUS result;
	LMCSTR server;
	DWORD length;
	uint8_t *key;
	DWORD size;
	DWORD size_out;
	uint8_t *data;
	uint8_t *data_out;
	DWORD count;
	uint8_t *result_;
};

struct Nothing_frame {
	NET_API_STATUS result;
	LMCSTR server;
};

struct Balance_frame {
	LONG result;
	LMCSTR server;
	LONG amount;
};

struct Number_frame {
	DWORD result;
	LMCSTR server;
	DWORD twice;
};

extern const ingot_procedure directions_procedures[18];

INGOT_END_DECLS
#endif

#endif
