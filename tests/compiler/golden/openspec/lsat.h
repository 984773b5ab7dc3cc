/* lsat.h: generated from lsat.idl by ingotc; do not edit */
/* lsat.idl: names and SIDs, in the shapes of MS-LSAT and MS-LSAD. */
#ifndef LSAT_H
#define LSAT_H

#include <stdint.h>

#include "ingot/rpc.h"
#include "dtyp.h"

INGOT_BEGIN_DECLS

typedef struct _STRING {
	uint16_t Length;
	uint16_t MaximumLength;
	char *Buffer;
} LSA_STRING, *PLSA_STRING;
extern const ingot_type ingot_type_LSA_STRING;

typedef struct _LSAPR_CR_CIPHER_VALUE {
	uint32_t Length;
	uint32_t MaximumLength;
	uint8_t *Buffer;
} LSAPR_CR_CIPHER_VALUE, *PLSAPR_CR_CIPHER_VALUE;
extern const ingot_type ingot_type_LSAPR_CR_CIPHER_VALUE;

typedef struct _LSAPR_TRUST_INFORMATION {
	RPC_UNICODE_STRING Name;
	PRPC_SID Sid;
} LSAPR_TRUST_INFORMATION, *PLSAPR_TRUST_INFORMATION;
extern const ingot_type ingot_type_LSAPR_TRUST_INFORMATION;

typedef struct _LSAPR_REFERENCED_DOMAIN_LIST {
	uint32_t Entries;
	PLSAPR_TRUST_INFORMATION Domains;
	uint32_t MaxEntries;
} LSAPR_REFERENCED_DOMAIN_LIST, *PLSAPR_REFERENCED_DOMAIN_LIST;
extern const ingot_type ingot_type_LSAPR_REFERENCED_DOMAIN_LIST;

typedef enum _SID_NAME_USE {
	SidTypeUser = 1,
	SidTypeGroup = 2,
	SidTypeDomain = 3,
	SidTypeAlias = 4,
	SidTypeWellKnownGroup = 5,
	SidTypeDeletedAccount = 6,
	SidTypeInvalid = 7,
	SidTypeUnknown = 8,
	SidTypeComputer = 9,
	SidTypeLabel = 10
} SID_NAME_USE, *PSID_NAME_USE;
extern const ingot_type ingot_type_SID_NAME_USE;

typedef struct _LSA_TRANSLATED_SID {
	SID_NAME_USE Use;
	uint32_t RelativeId;
	int32_t DomainIndex;
} LSA_TRANSLATED_SID, *PLSA_TRANSLATED_SID;
extern const ingot_type ingot_type_LSA_TRANSLATED_SID;

typedef struct _LSAPR_TRANSLATED_SIDS {
	uint32_t Entries;
	PLSA_TRANSLATED_SID Sids;
} LSAPR_TRANSLATED_SIDS, *PLSAPR_TRANSLATED_SIDS;
extern const ingot_type ingot_type_LSAPR_TRANSLATED_SIDS;

typedef struct _LSAPR_SID_INFORMATION {
	PRPC_SID Sid;
} LSAPR_SID_INFORMATION, *PLSAPR_SID_INFORMATION;
extern const ingot_type ingot_type_LSAPR_SID_INFORMATION;

typedef struct _LSAPR_SID_ENUM_BUFFER {
	uint32_t Entries;
	PLSAPR_SID_INFORMATION SidInfo;
} LSAPR_SID_ENUM_BUFFER, *PLSAPR_SID_ENUM_BUFFER;
extern const ingot_type ingot_type_LSAPR_SID_ENUM_BUFFER;

NTSTATUS LsarLookupNames(handle_t Server, uint32_t Count, PRPC_UNICODE_STRING Names,
			 PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains,
			 PLSAPR_TRANSLATED_SIDS *TranslatedSids, int32_t LookupLevel,
			 uint32_t *MappedCount);

NTSTATUS LsarEnumerateAccounts(handle_t Server, uint32_t *EnumerationContext,
			       PLSAPR_SID_ENUM_BUFFER *EnumerationBuffer,
			       uint32_t PreferedMaximumLength);

NTSTATUS LsarCreateAccount(handle_t Server, PRPC_SID AccountSid, ACCESS_MASK DesiredAccess,
			   PLSAPR_CR_CIPHER_VALUE Secret, PLSA_STRING Comment,
			   PRPC_UNICODE_STRING *Name);

/* A server's half of lsat: what ingot_server_add takes with lsat_interface. */
struct lsat_ops {
	NTSTATUS (*LsarLookupNames)(HEXPERTKEY call, uint32_t Count, PRPC_UNICODE_STRING Names,
				    PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains,
				    PLSAPR_TRANSLATED_SIDS *TranslatedSids, int32_t LookupLevel,
				    uint32_t *MappedCount);
	NTSTATUS (*LsarEnumerateAccounts)(HEXPERTKEY call, uint32_t *EnumerationContext,
					  PLSAPR_SID_ENUM_BUFFER *EnumerationBuffer,
					  uint32_t PreferedMaximumLength);
	NTSTATUS (*LsarCreateAccount)(HEXPERTKEY call, PRPC_SID AccountSid,
				      ACCESS_MASK DesiredAccess, PLSAPR_CR_CIPHER_VALUE Secret,
				      PLSA_STRING Comment, PRPC_UNICODE_STRING *Name);
};
extern const ingot_interface lsat_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef LSAT_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct LsarLookupNames_frame {
	NTSTATUS result;
	uint32_t Count;
	PRPC_UNICODE_STRING Names;
	PLSAPR_REFERENCED_DOMAIN_LIST ReferencedDomains;
	PLSAPR_TRANSLATED_SIDS TranslatedSids;
	PLSAPR_TRANSLATED_SIDS TranslatedSids_out;
	int32_t LookupLevel;
	uint32_t *MappedCount;
};

struct LsarEnumerateAccounts_frame {
	NTSTATUS result;
	uint32_t *EnumerationContext;
	PLSAPR_SID_ENUM_BUFFER EnumerationBuffer;
	uint32_t PreferedMaximumLength;
};

struct LsarCreateAccount_frame {
	NTSTATUS result;
	PRPC_SID AccountSid;
	ACCESS_MASK DesiredAccess;
	PLSAPR_CR_CIPHER_VALUE Secret;
	PLSA_STRING Comment;
	PRPC_UNICODE_STRING Name;
};

extern const ingot_procedure lsat_procedures[3];

INGOT_END_DECLS
#endif

#endif
