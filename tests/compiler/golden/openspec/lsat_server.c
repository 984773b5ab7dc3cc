/* lsat_server.c: generated from lsat.idl by ingotc; do not edit */
#define LSAT_STUBS
#include "lsat.h"

static bool invoke_LsarLookupNames(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lsat_ops *operations = ops;
	struct LsarLookupNames_frame *frame = args;

	if (!operations->LsarLookupNames)
		return false;
	frame->TranslatedSids_out = frame->TranslatedSids;
	frame->result = operations->LsarLookupNames(call, frame->Count, frame->Names,
						    &frame->ReferencedDomains,
						    &frame->TranslatedSids_out, frame->LookupLevel,
						    frame->MappedCount);
	return true;
}

static bool invoke_LsarEnumerateAccounts(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lsat_ops *operations = ops;
	struct LsarEnumerateAccounts_frame *frame = args;

	if (!operations->LsarEnumerateAccounts)
		return false;
	frame->result = operations->LsarEnumerateAccounts(call, frame->EnumerationContext,
							  &frame->EnumerationBuffer,
							  frame->PreferedMaximumLength);
	return true;
}

static bool invoke_LsarCreateAccount(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lsat_ops *operations = ops;
	struct LsarCreateAccount_frame *frame = args;

	if (!operations->LsarCreateAccount)
		return false;
	frame->result = operations->LsarCreateAccount(call, frame->AccountSid, frame->DesiredAccess,
						      frame->Secret, frame->Comment, &frame->Name);
	return true;
}

static const ingot_invoke lsat_invokers[] = {
	invoke_LsarLookupNames,
	invoke_LsarEnumerateAccounts,
	invoke_LsarCreateAccount,
};

const ingot_interface lsat_interface = {
	.name = "lsat",
	.program = 0x2000200A,
	.version = 0,
	.procedure_count = 3,
	.procedures = lsat_procedures,
	.invokers = lsat_invokers,
};
