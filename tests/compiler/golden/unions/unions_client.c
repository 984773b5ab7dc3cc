/* unions_client.c: generated from unions.idl by ingotc; do not edit */
#define UNIONS_STUBS
#include "unions.h"

static const ingot_interface unions_calls = {
	.name = "unions",
	.program = 0x20002001,
	.version = 2,
	.procedure_count = 5,
	.procedures = unions_procedures,
	.protobuf_version = 102,
};

NET_API_STATUS UnionPut(handle_t binding, KIND kind, VALUE value)
{
	struct UnionPut_frame frame = {
		.kind = kind,
		.value = value,
	};

	return ingot_call(binding, &unions_calls, 0, &frame);
}

NET_API_STATUS UnionGet(handle_t binding, int32_t index, ITEM **item)
{
	struct UnionGet_frame frame = {
		.index = index,
	};
	NET_API_STATUS status;

	if (!item)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &unions_calls, 1, &frame);
	*item = frame.item;
	return status;
}

NET_API_STATUS UnionAnswer(handle_t binding, ANSWER *answer, MANIES **manies)
{
	struct UnionAnswer_frame frame = {
		.answer = answer,
	};
	NET_API_STATUS status;

	if (!manies)
		return 87; /* ERROR_INVALID_PARAMETER */
	frame.manies = *manies;
	status = ingot_call(binding, &unions_calls, 2, &frame);
	*manies = frame.manies_out;
	return status;
}

NET_API_STATUS UnionFetch(handle_t binding, KIND kind, VALUE **value, VALUE **maybe)
{
	struct UnionFetch_frame frame = {
		.kind = kind,
	};
	NET_API_STATUS status;

	if (!value || !maybe) {
		if (value)
			*value = frame.value;
		if (maybe)
			*maybe = frame.maybe;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	status = ingot_call(binding, &unions_calls, 3, &frame);
	*value = frame.value;
	*maybe = frame.maybe;
	return status;
}

NET_API_STATUS UnionStore(handle_t binding, KIND kind, VALUE *value, VALUE *maybe, VALUE **changed)
{
	struct UnionStore_frame frame = {
		.kind = kind,
		.value = value,
		.maybe = maybe,
	};
	NET_API_STATUS status;

	if (!changed)
		return 87; /* ERROR_INVALID_PARAMETER */
	frame.changed = *changed;
	status = ingot_call(binding, &unions_calls, 4, &frame);
	*changed = frame.changed_out;
	return status;
}
