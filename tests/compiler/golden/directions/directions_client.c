/* directions_client.c: generated from directions.idl by ingotc; do not edit */
#define DIRECTIONS_STUBS
#include "directions.h"

static const ingot_interface directions_calls = {
	.name = "directions",
	.program = 0x20002004,
	.version = 3,
	.procedure_count = 18,
	.procedures = directions_procedures,
	.protobuf_version = 103,
};

NET_API_STATUS ScalarsIn(LMCSTR server, uint8_t flag, char letter, int16_t narrow, MODE mode,
			 int64_t wide, double real, int32_t ranged)
{
	struct ScalarsIn_frame frame = {
		.server = server,
		.flag = flag,
		.letter = letter,
		.narrow = narrow,
		.mode = mode,
		.wide = wide,
		.real = real,
		.ranged = ranged,
	};

	return ingot_call_server(server, &directions_calls, 0, &frame);
}

NET_API_STATUS ScalarsOut(LMCSTR server, uint8_t *flag, char *letter, int16_t *narrow, MODE *mode,
			  int64_t *wide, double *real, int32_t *ranged)
{
	struct ScalarsOut_frame frame = {
		.server = server,
	};
	NET_API_STATUS status;

	if (!flag || !letter || !narrow || !mode || !wide || !real || !ranged) {
		if (flag)
			*flag = frame.flag;
		if (letter)
			*letter = frame.letter;
		if (narrow)
			*narrow = frame.narrow;
		if (mode)
			*mode = frame.mode;
		if (wide)
			*wide = frame.wide;
		if (real)
			*real = frame.real;
		if (ranged)
			*ranged = frame.ranged;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	status = ingot_call_server(server, &directions_calls, 1, &frame);
	*flag = frame.flag;
	*letter = frame.letter;
	*narrow = frame.narrow;
	*mode = frame.mode;
	*wide = frame.wide;
	*real = frame.real;
	*ranged = frame.ranged;
	return status;
}

NET_API_STATUS ScalarsBoth(LMCSTR server, uint8_t *flag, MODE *mode, int64_t *wide,
			   LPDWORD resume_handle)
{
	struct ScalarsBoth_frame frame = {
		.server = server,
		.flag = flag,
		.mode = mode,
		.wide = wide,
		.resume_handle = resume_handle,
	};

	return ingot_call_server(server, &directions_calls, 2, &frame);
}

NET_API_STATUS ScalarsBehindPointers(LMCSTR server, DWORD *number, int64_t *wide, MODE *mode)
{
	struct ScalarsBehindPointers_frame frame = {
		.server = server,
		.number = number,
		.wide = wide,
		.mode = mode,
	};

	return ingot_call_server(server, &directions_calls, 3, &frame);
}

NET_API_STATUS StringsAllWays(LMCSTR server, LMCSTR must, LMSTR may, LMSTR *result, LMSTR *changed)
{
	struct StringsAllWays_frame frame = {
		.server = server,
		.must = must,
		.may = may,
	};
	NET_API_STATUS status;

	if (!result || !changed) {
		if (result)
			*result = frame.result_;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.changed = *changed;
	status = ingot_call_server(server, &directions_calls, 4, &frame);
	*result = frame.result_;
	*changed = frame.changed_out;
	return status;
}

NET_API_STATUS StructsAllWays(LMCSTR server, INFO_2 value, INFO_2 *pointer, INFO_1 *maybe,
			      INFO_2 **single, INFO_2 **twice, INFO_2 **both, INFO_2 **both_twice)
{
	struct StructsAllWays_frame frame = {
		.server = server,
		.value = value,
		.pointer = pointer,
		.maybe = maybe,
	};
	NET_API_STATUS status;

	if (!single || !twice || !both || !both_twice) {
		if (single)
			*single = frame.single;
		if (twice)
			*twice = frame.twice;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.both = *both;
	frame.both_twice = *both_twice;
	status = ingot_call_server(server, &directions_calls, 5, &frame);
	*single = frame.single;
	*twice = frame.twice;
	*both = frame.both_out;
	*both_twice = frame.both_twice_out;
	return status;
}

NET_API_STATUS LevelIn(LMCSTR server, DWORD level, LPBYTE buf, LPDWORD parm_err)
{
	struct LevelIn_frame frame = {
		.server = server,
		.level = level,
		.buf = buf,
	};
	NET_API_STATUS status;

	if (!parm_err)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server(server, &directions_calls, 6, &frame);
	*parm_err = frame.parm_err;
	return status;
}

NET_API_STATUS LevelMaybe(LMCSTR server, DWORD level, LPBYTE buf)
{
	struct LevelMaybe_frame frame = {
		.server = server,
		.level = level,
		.buf = buf,
	};

	return ingot_call_server(server, &directions_calls, 7, &frame);
}

NET_API_STATUS LevelOut(LMCSTR server, DWORD level, LPBYTE *bufptr)
{
	struct LevelOut_frame frame = {
		.server = server,
		.level = level,
	};
	NET_API_STATUS status;

	if (!bufptr)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server(server, &directions_calls, 8, &frame);
	*bufptr = frame.bufptr;
	return status;
}

NET_API_STATUS LevelOutSingle(LMCSTR server, DWORD level, LPBYTE *bufptr)
{
	struct LevelOutSingle_frame frame = {
		.server = server,
		.level = level,
	};
	NET_API_STATUS status;

	if (!bufptr)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server(server, &directions_calls, 9, &frame);
	*bufptr = frame.bufptr;
	return status;
}

NET_API_STATUS LevelArrayIn(LMCSTR server, DWORD level, DWORD entries, LPBYTE buf)
{
	struct LevelArrayIn_frame frame = {
		.server = server,
		.level = level,
		.entries = entries,
		.buf = buf,
	};

	return ingot_call_server(server, &directions_calls, 10, &frame);
}

NET_API_STATUS LevelArrayOut(LMCSTR server, DWORD level, LPBYTE *bufptr, LPDWORD entries)
{
	struct LevelArrayOut_frame frame = {
		.server = server,
		.level = level,
	};
	NET_API_STATUS status;

	if (!bufptr || !entries) {
		if (bufptr)
			*bufptr = frame.bufptr;
		if (entries)
			*entries = frame.entries;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	status = ingot_call_server(server, &directions_calls, 11, &frame);
	*bufptr = frame.bufptr;
	*entries = frame.entries;
	return status;
}

NET_API_STATUS LevelBoth(LMCSTR server, DWORD level, LPBYTE *buf)
{
	struct LevelBoth_frame frame = {
		.server = server,
		.level = level,
	};
	NET_API_STATUS status;

	if (!buf)
		return 87; /* ERROR_INVALID_PARAMETER */
	frame.buf = *buf;
	status = ingot_call_server(server, &directions_calls, 12, &frame);
	*buf = frame.buf_out;
	return status;
}

NET_API_STATUS LevelArrayBoth(LMCSTR server, DWORD level, LPBYTE *buf, LPDWORD entries)
{
	struct LevelArrayBoth_frame frame = {
		.server = server,
		.level = level,
	};
	NET_API_STATUS status;

	if (!buf || !entries)
		return 87; /* ERROR_INVALID_PARAMETER */
	frame.buf = *buf;
	frame.entries = *entries;
	status = ingot_call_server(server, &directions_calls, 13, &frame);
	*buf = frame.buf_out;
	*entries = frame.entries_out;
	return status;
}

NET_API_STATUS BytesAllWays(LMCSTR server, DWORD length, uint8_t *key, DWORD *size, uint8_t **data,
			    DWORD *count, uint8_t **result)
{
	struct BytesAllWays_frame frame = {
		.server = server,
		.length = length,
		.key = key,
	};
	NET_API_STATUS status;

	if (!size || !data || !count || !result) {
		if (count)
			*count = frame.count;
		if (result)
			*result = frame.result_;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.size = *size;
	frame.data = *data;
	status = ingot_call_server(server, &directions_calls, 14, &frame);
	*size = frame.size_out;
	*data = frame.data_out;
	*count = frame.count;
	*result = frame.result_;
	return status;
}

NET_API_STATUS Nothing(LMCSTR server)
{
	struct Nothing_frame frame = {
		.server = server,
	};

	return ingot_call_server(server, &directions_calls, 15, &frame);
}

LONG Balance(LMCSTR server, LONG amount)
{
	struct Balance_frame frame = {
		.server = server,
		.amount = amount,
	};

	return (LONG)ingot_call_server(server, &directions_calls, 16, &frame);
}

DWORD Number(LMCSTR server, DWORD *twice)
{
	struct Number_frame frame = {
		.server = server,
	};
	NET_API_STATUS status;

	if (!twice)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server(server, &directions_calls, 17, &frame);
	*twice = frame.twice;
	return status;
}
