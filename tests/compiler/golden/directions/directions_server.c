/* directions_server.c: generated from directions.idl by ingotc; do not edit */
#define DIRECTIONS_STUBS
#include "directions.h"

static bool invoke_ScalarsIn(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct ScalarsIn_frame *frame = args;

	if (!operations->ScalarsIn)
		return false;
	frame->result = operations->ScalarsIn(call, frame->server, frame->flag, frame->letter,
					      frame->narrow, frame->mode, frame->wide, frame->real,
					      frame->ranged);
	return true;
}

static bool invoke_ScalarsOut(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct ScalarsOut_frame *frame = args;

	if (!operations->ScalarsOut)
		return false;
	frame->result = operations->ScalarsOut(call, frame->server, &frame->flag, &frame->letter,
					       &frame->narrow, &frame->mode, &frame->wide,
					       &frame->real, &frame->ranged);
	return true;
}

static bool invoke_ScalarsBoth(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct ScalarsBoth_frame *frame = args;

	if (!operations->ScalarsBoth)
		return false;
	frame->result = operations->ScalarsBoth(call, frame->server, frame->flag, frame->mode,
						frame->wide, frame->resume_handle);
	return true;
}

static bool invoke_ScalarsBehindPointers(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct ScalarsBehindPointers_frame *frame = args;

	if (!operations->ScalarsBehindPointers)
		return false;
	frame->result = operations->ScalarsBehindPointers(call, frame->server, frame->number,
							  frame->wide, frame->mode);
	return true;
}

static bool invoke_StringsAllWays(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct StringsAllWays_frame *frame = args;

	if (!operations->StringsAllWays)
		return false;
	frame->changed_out = frame->changed;
	frame->result = operations->StringsAllWays(call, frame->server, frame->must, frame->may,
						   &frame->result_, &frame->changed_out);
	return true;
}

static bool invoke_StructsAllWays(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct StructsAllWays_frame *frame = args;

	if (!operations->StructsAllWays)
		return false;
	frame->both_out = frame->both;
	frame->both_twice_out = frame->both_twice;
	frame->result = operations->StructsAllWays(call, frame->server, frame->value,
						   frame->pointer, frame->maybe, &frame->single,
						   &frame->twice, &frame->both_out,
						   &frame->both_twice_out);
	return true;
}

static bool invoke_LevelIn(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct LevelIn_frame *frame = args;

	if (!operations->LevelIn)
		return false;
	frame->result = operations->LevelIn(call, frame->server, frame->level, frame->buf,
					    &frame->parm_err);
	return true;
}

static bool invoke_LevelMaybe(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct LevelMaybe_frame *frame = args;

	if (!operations->LevelMaybe)
		return false;
	frame->result = operations->LevelMaybe(call, frame->server, frame->level, frame->buf);
	return true;
}

static bool invoke_LevelOut(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct LevelOut_frame *frame = args;

	if (!operations->LevelOut)
		return false;
	frame->result = operations->LevelOut(call, frame->server, frame->level, &frame->bufptr);
	return true;
}

static bool invoke_LevelOutSingle(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct LevelOutSingle_frame *frame = args;

	if (!operations->LevelOutSingle)
		return false;
	frame->result = operations->LevelOutSingle(call, frame->server, frame->level,
						   &frame->bufptr);
	return true;
}

static bool invoke_LevelArrayIn(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct LevelArrayIn_frame *frame = args;

	if (!operations->LevelArrayIn)
		return false;
	frame->result = operations->LevelArrayIn(call, frame->server, frame->level, frame->entries,
						 frame->buf);
	return true;
}

static bool invoke_LevelArrayOut(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct LevelArrayOut_frame *frame = args;

	if (!operations->LevelArrayOut)
		return false;
	frame->result = operations->LevelArrayOut(call, frame->server, frame->level, &frame->bufptr,
						  &frame->entries);
	return true;
}

static bool invoke_LevelBoth(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct LevelBoth_frame *frame = args;

	if (!operations->LevelBoth)
		return false;
	frame->buf_out = frame->buf;
	frame->result = operations->LevelBoth(call, frame->server, frame->level, &frame->buf_out);
	return true;
}

static bool invoke_LevelArrayBoth(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct LevelArrayBoth_frame *frame = args;

	if (!operations->LevelArrayBoth)
		return false;
	frame->buf_out = frame->buf;
	frame->entries_out = frame->entries;
	frame->result = operations->LevelArrayBoth(call, frame->server, frame->level,
						   &frame->buf_out, &frame->entries_out);
	return true;
}

static bool invoke_BytesAllWays(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct BytesAllWays_frame *frame = args;

	if (!operations->BytesAllWays)
		return false;
	frame->size_out = frame->size;
	frame->data_out = frame->data;
	frame->result = operations->BytesAllWays(call, frame->server, frame->length, frame->key,
						 &frame->size_out, &frame->data_out, &frame->count,
						 &frame->result_);
	return true;
}

static bool invoke_Nothing(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct Nothing_frame *frame = args;

	if (!operations->Nothing)
		return false;
	frame->result = operations->Nothing(call, frame->server);
	return true;
}

static bool invoke_Balance(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct Balance_frame *frame = args;

	if (!operations->Balance)
		return false;
	frame->result = operations->Balance(call, frame->server, frame->amount);
	return true;
}

static bool invoke_Number(const void *ops, HEXPERTKEY call, void *args)
{
	const struct directions_ops *operations = ops;
	struct Number_frame *frame = args;

	if (!operations->Number)
		return false;
	frame->result = operations->Number(call, frame->server, &frame->twice);
	return true;
}

static const ingot_invoke directions_invokers[] = {
	invoke_ScalarsIn,
	invoke_ScalarsOut,
	invoke_ScalarsBoth,
	invoke_ScalarsBehindPointers,
	invoke_StringsAllWays,
	invoke_StructsAllWays,
	invoke_LevelIn,
	invoke_LevelMaybe,
	invoke_LevelOut,
	invoke_LevelOutSingle,
	invoke_LevelArrayIn,
	invoke_LevelArrayOut,
	invoke_LevelBoth,
	invoke_LevelArrayBoth,
	invoke_BytesAllWays,
	invoke_Nothing,
	invoke_Balance,
	invoke_Number,
};

const ingot_interface directions_interface = {
	.name = "directions",
	.program = 0x20002004,
	.version = 3,
	.procedure_count = 18,
	.procedures = directions_procedures,
	.protobuf_version = 103,
	.invokers = directions_invokers,
};
