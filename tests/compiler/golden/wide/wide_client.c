/* wide_client.c: generated from wide.idl by ingotc; do not edit */
#define WIDE_STUBS
#include "wide.h"

static const ingot_interface wide_calls = {
	.name = "wide",
	.program = 0x20002006,
	.version = 1,
	.procedure_count = 1,
	.procedures = wide_procedures,
	.protobuf_version = 101,
};

NET_API_STATUS WideGreet(handle_t binding, LMCSTR name, WCHAR *text, const WCHAR *more, WCHAR *unit,
			 WCHAR **answer, PERSON **person)
{
	struct WideGreet_frame frame = {
		.name = name,
		.text = text,
		.more = more,
		.unit = unit,
	};
	NET_API_STATUS status;

	if (!answer || !person) {
		if (answer)
			*answer = frame.answer;
		if (person)
			*person = frame.person;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	status = ingot_call(binding, &wide_calls, 0, &frame);
	*answer = frame.answer;
	*person = frame.person;
	return status;
}
