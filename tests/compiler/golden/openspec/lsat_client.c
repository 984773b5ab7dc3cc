/* lsat_client.c: generated from lsat.idl by ingotc; do not edit */
#define LSAT_STUBS
#include "lsat.h"

static const ingot_interface lsat_calls = {
	.name = "lsat",
	.program = 0x2000200A,
	.version = 0,
	.procedure_count = 3,
	.procedures = lsat_procedures,
};

NTSTATUS LsarLookupNames(handle_t Server, uint32_t Count, PRPC_UNICODE_STRING Names,
			 PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains,
			 PLSAPR_TRANSLATED_SIDS *TranslatedSids, int32_t LookupLevel,
			 uint32_t *MappedCount)
{
	struct LsarLookupNames_frame frame = {
		.Count = Count,
		.Names = Names,
		.LookupLevel = LookupLevel,
		.MappedCount = MappedCount,
	};
	NET_API_STATUS status;

	if (!ReferencedDomains || !TranslatedSids) {
		if (ReferencedDomains)
			*ReferencedDomains = frame.ReferencedDomains;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.TranslatedSids = *TranslatedSids;
	status = ingot_call(Server, &lsat_calls, 0, &frame);
	*ReferencedDomains = frame.ReferencedDomains;
	*TranslatedSids = frame.TranslatedSids_out;
	return (NTSTATUS)status;
}

NTSTATUS LsarEnumerateAccounts(handle_t Server, uint32_t *EnumerationContext,
			       PLSAPR_SID_ENUM_BUFFER *EnumerationBuffer,
			       uint32_t PreferedMaximumLength)
{
	struct LsarEnumerateAccounts_frame frame = {
		.EnumerationContext = EnumerationContext,
		.PreferedMaximumLength = PreferedMaximumLength,
	};
	NET_API_STATUS status;

	if (!EnumerationBuffer)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(Server, &lsat_calls, 1, &frame);
	*EnumerationBuffer = frame.EnumerationBuffer;
	return (NTSTATUS)status;
}

NTSTATUS LsarCreateAccount(handle_t Server, PRPC_SID AccountSid, ACCESS_MASK DesiredAccess,
			   PLSAPR_CR_CIPHER_VALUE Secret, PLSA_STRING Comment,
			   PRPC_UNICODE_STRING *Name)
{
	struct LsarCreateAccount_frame frame = {
		.AccountSid = AccountSid,
		.DesiredAccess = DesiredAccess,
		.Secret = Secret,
		.Comment = Comment,
	};
	NET_API_STATUS status;

	if (!Name)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(Server, &lsat_calls, 2, &frame);
	*Name = frame.Name;
	return (NTSTATUS)status;
}
