/*
 * test_lsat.c: the golden stubs of openspec/lsat.idl call each other over loopback.
 *
 * In: a server in this process. Out: what MS-DTYP's RPC_UNICODE_STRING and RPC_SID look like when they arrive, alone, in
 * arrays and behind pointers.
 */
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "ingot/block.h"
#include "lmapibuf.h"
#include "lsat.h"
#include "netmon.h"
#include "suite.h"
#include "winerror.h"

static void *allocate(HEXPERTKEY call, size_t bytes)
{
	void *memory = ExpertAllocMemory(call, bytes, NULL);

	return memory ? memset(memory, 0, bytes) : NULL;
}

/* S-1-5-21-last */
static void fill_sid(PRPC_SID sid, uint32_t last)
{
	sid->Revision = 1;
	sid->SubAuthorityCount = 2;
	sid->IdentifierAuthority.Value[5] = 5;
	sid->SubAuthority[0] = 21;
	sid->SubAuthority[1] = last;
}

#define SID_BYTES (offsetof(RPC_SID, SubAuthority) + 2 * sizeof(uint32_t))

/* Windows' own texts end without a NUL, and often have room behind them. */
static NTSTATUS look_up_names(HEXPERTKEY call, uint32_t count, PRPC_UNICODE_STRING names,
			      PLSAPR_REFERENCED_DOMAIN_LIST *domains, PLSAPR_TRANSLATED_SIDS *sids,
			      int32_t level, uint32_t *mapped)
{
	LSAPR_REFERENCED_DOMAIN_LIST *list = allocate(call, sizeof(*list));
	LSAPR_TRANSLATED_SIDS *result = allocate(call, sizeof(*result));

	(void)level;
	list->Entries = 1;
	list->MaxEntries = 32;
	list->Domains = allocate(call, sizeof(*list->Domains));
	list->Domains->Name = names[0];
	list->Domains->Sid = allocate(call, SID_BYTES);
	fill_sid(list->Domains->Sid, count);
	*domains = list;
	result->Entries = count;
	result->Sids = allocate(call, count * sizeof(*result->Sids));
	for (uint32_t i = 0; i < count; i++) {
		result->Sids[i].Use = SidTypeUser;
		result->Sids[i].RelativeId = names[i].Length;
		*mapped += names[i].Length && names[i].Buffer[0] == u'a';
	}
	*sids = result;
	return 0;
}

static NTSTATUS enumerate_accounts(HEXPERTKEY call, uint32_t *context,
				   PLSAPR_SID_ENUM_BUFFER *buffer, uint32_t preferred)
{
	LSAPR_SID_ENUM_BUFFER *result = allocate(call, sizeof(*result));

	(void)preferred;
	result->Entries = 3;
	result->SidInfo = allocate(call, 3 * sizeof(*result->SidInfo));
	for (uint32_t i = 0; i < 3; i += 2) {
		result->SidInfo[i].Sid = allocate(call, SID_BYTES);
		fill_sid(result->SidInfo[i].Sid, 1000 + i);
	}
	*buffer = result;
	*context += 1;
	return 0;
}

static NTSTATUS create_account(HEXPERTKEY call, PRPC_SID sid, ACCESS_MASK access,
			       PLSAPR_CR_CIPHER_VALUE secret, PLSA_STRING comment,
			       PRPC_UNICODE_STRING *name)
{
	static WCHAR text[] = u"new";
	RPC_UNICODE_STRING *result = allocate(call, sizeof(*result));

	if (sid->SubAuthorityCount != 2 || sid->SubAuthority[1] != access)
		return ERROR_INVALID_PARAMETER;
	/* What was not sent of them is zero. */
	if (secret &&
	    (secret->MaximumLength != 8 || memcmp(secret->Buffer, "abc\0\0\0\0\0", 8) != 0))
		return ERROR_INVALID_PARAMETER;
	if (comment && memcmp(comment->Buffer, "hello", comment->Length) != 0)
		return ERROR_INVALID_PARAMETER;
	*result = (RPC_UNICODE_STRING){6, 8, text};
	*name = result;
	return 0;
}

static const struct lsat_ops ops = {
	.LsarLookupNames = look_up_names,
	.LsarEnumerateAccounts = enumerate_accounts,
	.LsarCreateAccount = create_account,
};

static void *run(void *server)
{
	CU_ASSERT_EQUAL(ingot_server_run(server), 0);
	return NULL;
}

static void call_names(handle_t binding)
{
	static WCHAR texts[][6] = {u"abcde", u"b"};
	RPC_UNICODE_STRING names[3] = {{10, 12, texts[0]}, {2, 2, texts[1]}, {0, 0, NULL}};
	LSAPR_REFERENCED_DOMAIN_LIST *domains = NULL;
	LSAPR_TRANSLATED_SIDS none = {0, NULL};
	LSAPR_TRANSLATED_SIDS *sids = &none;
	uint32_t mapped = 0;

	CU_ASSERT_EQUAL_FATAL(LsarLookupNames(binding, 3, names, &domains, &sids, 1, &mapped), 0);
	CU_ASSERT_EQUAL(mapped, 1);
	CU_ASSERT_EQUAL_FATAL(domains->Entries, 1);
	CU_ASSERT_EQUAL(domains->Domains->Name.MaximumLength, 12);
	CU_ASSERT_EQUAL(memcmp(domains->Domains->Name.Buffer, u"abcde", 12), 0);
	CU_ASSERT_EQUAL(domains->Domains->Sid->SubAuthority[1], 3);
	CU_ASSERT_EQUAL(ingot_block_check(domains), 0);
	CU_ASSERT_EQUAL_FATAL(sids->Entries, 3);
	CU_ASSERT_EQUAL(sids->Sids[1].RelativeId, 2);
	CU_ASSERT_EQUAL(NetApiBufferFree(domains), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(sids), 0);
	/* More text than there is room for is never sent. */
	names[1].Length = 4;
	sids = &none;
	CU_ASSERT_EQUAL(LsarLookupNames(binding, 3, names, &domains, &sids, 1, &mapped),
			RPC_X_INVALID_BOUND);
}

static void call_accounts(handle_t binding)
{
	LSAPR_SID_ENUM_BUFFER *buffer = NULL;
	LSAPR_SID_ENUM_BUFFER *copy = NULL;
	uint32_t context = 4;

	CU_ASSERT_EQUAL_FATAL(LsarEnumerateAccounts(binding, &context, &buffer, 100), 0);
	CU_ASSERT_EQUAL(context, 5);
	CU_ASSERT_EQUAL_FATAL(ingot_clone(buffer, (void **)&copy), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(buffer), 0);
	CU_ASSERT_EQUAL(ingot_block_check(copy), 0);
	CU_ASSERT_EQUAL_FATAL(copy->Entries, 3);
	CU_ASSERT_PTR_NULL(copy->SidInfo[1].Sid);
	CU_ASSERT_EQUAL(copy->SidInfo[2].Sid->SubAuthority[1], 1002);
	CU_ASSERT_EQUAL(NetApiBufferFree(copy), 0);
}

static void call_create(handle_t binding)
{
	unsigned char secret[8] = "abcSECRE";
	char hello[5] = {'h', 'e', 'l', 'l', 'o'};
	LSAPR_CR_CIPHER_VALUE value = {3, 8, secret};
	LSA_STRING comment = {5, 5, hello};
	PRPC_SID sid = calloc(1, SID_BYTES);
	RPC_UNICODE_STRING *name = NULL;

	fill_sid(sid, 544);
	CU_ASSERT_EQUAL_FATAL(LsarCreateAccount(binding, sid, 544, &value, &comment, &name), 0);
	CU_ASSERT_EQUAL(name->Length, 6);
	CU_ASSERT_EQUAL(memcmp(name->Buffer, u"new", 8), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(name), 0);
	CU_ASSERT_EQUAL(LsarCreateAccount(binding, sid, 545, NULL, NULL, &name),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_PTR_NULL(name);
	free(sid);
}

static void test_calls(void)
{
	ingot_server *server = NULL;
	handle_t binding = NULL;
	pthread_t thread;

	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &server), 0);
	CU_ASSERT_EQUAL(ingot_server_add(server, &lsat_interface, &ops, NULL), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_bind(ingot_server_address(server, 0), NULL, &binding), 0);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, run, server), 0);
	call_names(binding);
	call_accounts(binding);
	call_create(binding);
	ingot_unbind(binding);
	ingot_server_stop(server);
	pthread_join(thread, NULL);
	ingot_server_free(server);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"counted texts and SIDs, called", test_calls},
		CU_TEST_INFO_NULL,
	};

	return suite_run("lsat", tests);
}
