/*
 * test_openspec.c: the golden stubs of openspec/srvs.idl call each other over loopback.
 *
 * In: a server of a few operations in this process. Out: what unions behind pointers, containers, names in UTF-16 and
 * arrays of strings look like when they arrive.
 */
#include <pthread.h>
#include <string.h>

#include "lmapibuf.h"
#include "netmon.h"
#include "srvs.h"
#include "suite.h"
#include "winerror.h"

#define ADDRESS_MAX 64

static void *allocate(HEXPERTKEY call, size_t bytes)
{
	void *memory = ExpertAllocMemory(call, bytes, NULL);

	return memory ? memset(memory, 0, bytes) : NULL;
}

static NET_API_STATUS get_info(HEXPERTKEY call, SRVSVC_HANDLE server, DWORD level,
			       LPSERVER_INFO *info)
{
	static WCHAR name[] = u"gr\u00fc\u00df";
	SERVER_INFO *result = allocate(call, sizeof(*result));

	(void)server;
	if (level == 100) {
		result->ServerInfo100 = allocate(call, sizeof(*result->ServerInfo100));
		result->ServerInfo100->sv100_platform_id = 7;
	} else if (level == 101) {
		result->ServerInfo101 = allocate(call, sizeof(*result->ServerInfo101));
		result->ServerInfo101->sv101_name = name;
	} else {
		return ERROR_INVALID_LEVEL;
	}
	*info = result;
	return 0;
}

static NET_API_STATUS enum_shares(HEXPERTKEY call, SRVSVC_HANDLE server, LPSHARE_ENUM_STRUCT *info,
				  DWORD preferred, DWORD *total, DWORD *resume)
{
	static WCHAR name[] = u"A$";
	SHARE_ENUM_STRUCT *result = allocate(call, sizeof(*result));
	SHARE_INFO_1_CONTAINER *container = allocate(call, sizeof(*container));

	(void)server, (void)preferred, (void)resume;
	if ((*info)->Level != 1)
		return ERROR_INVALID_LEVEL;
	container->EntriesRead = 2;
	container->Buffer = allocate(call, 2 * sizeof(*container->Buffer));
	container->Buffer[1].shi1_netname = name;
	result->Level = 1;
	result->ShareInfo.Level1 = container;
	*info = result;
	*total = 2;
	return 0;
}

static NET_API_STATUS add_share(HEXPERTKEY call, SRVSVC_HANDLE server, DWORD level,
				LPSHARE_INFO info, DWORD *position)
{
	(void)call, (void)server;
	if (position)
		*position = level;
	return level == 1005 && *info->ShareInfo1005 == 3 ? 0 : ERROR_INVALID_PARAMETER;
}

static NET_API_STATUS list_transports(HEXPERTKEY call, SRVSVC_HANDLE server, DWORD *count,
				      WCHAR ***names)
{
	static WCHAR name[] = u"x";

	(void)server;
	*names = allocate(call, 2 * sizeof(**names));
	(*names)[1] = name;
	*count = 2;
	return 0;
}

static const struct srvs_ops ops = {
	.NetrShareAdd = add_share,
	.NetrShareEnum = enum_shares,
	.NetrServerGetInfo = get_info,
	.NetrTransports = list_transports,
};

static void *run(void *server)
{
	CU_ASSERT_EQUAL(ingot_server_run(server), 0);
	return NULL;
}

static void test_get_info(WCHAR *server)
{
	LPSERVER_INFO info = NULL;

	CU_ASSERT_EQUAL_FATAL(NetrServerGetInfo(server, 101, &info), 0);
	CU_ASSERT_EQUAL(memcmp(info->ServerInfo101->sv101_name, u"gr\u00fc\u00df", 10), 0);
	CU_ASSERT_PTR_NULL(info->ServerInfo101->sv101_comment);
	CU_ASSERT_EQUAL(NetApiBufferFree(info), 0);
	CU_ASSERT_EQUAL_FATAL(NetrServerGetInfo(server, 100, &info), 0);
	CU_ASSERT_EQUAL(info->ServerInfo100->sv100_platform_id, 7);
	CU_ASSERT_EQUAL(NetApiBufferFree(info), 0);
	/* A level that the union has no arm for, too: it is the server's to refuse. */
	CU_ASSERT_EQUAL(NetrServerGetInfo(server, 102, &info), ERROR_INVALID_LEVEL);
	CU_ASSERT_PTR_NULL(info);
}

static void test_enum(WCHAR *server)
{
	SHARE_INFO_1_CONTAINER empty = {0};
	SHARE_ENUM_STRUCT mine = {1, {.Level1 = &empty}};
	LPSHARE_ENUM_STRUCT info = &mine;
	DWORD total = 0;

	CU_ASSERT_EQUAL_FATAL(NetrShareEnum(server, &info, 1000, &total, NULL), 0);
	CU_ASSERT_EQUAL(total, 2);
	CU_ASSERT_PTR_NOT_EQUAL_FATAL(info, &mine);
	CU_ASSERT_EQUAL_FATAL(info->ShareInfo.Level1->EntriesRead, 2);
	CU_ASSERT_PTR_NULL(info->ShareInfo.Level1->Buffer[0].shi1_netname);
	CU_ASSERT_EQUAL(info->ShareInfo.Level1->Buffer[1].shi1_netname[1], u'$');
	CU_ASSERT_EQUAL(NetApiBufferFree(info), 0);
}

static void test_add(WCHAR *server)
{
	DWORD three = 3;
	DWORD position = 0;
	SHARE_INFO info = {.ShareInfo1005 = &three};

	CU_ASSERT_EQUAL(NetrShareAdd(server, 1005, &info, &position), 0);
	CU_ASSERT_EQUAL(position, 1005);
	/* The default arm carries nothing. */
	CU_ASSERT_EQUAL(NetrShareAdd(server, 77, &info, NULL), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(NetrShareAdd(server, 1005, NULL, NULL), RPC_X_NULL_REF_POINTER);
}

static void test_names(WCHAR *server)
{
	WCHAR **names = NULL;
	DWORD count = 0;

	CU_ASSERT_EQUAL_FATAL(NetrTransports(server, &count, &names), 0);
	CU_ASSERT_EQUAL_FATAL(count, 2);
	CU_ASSERT_PTR_NULL(names[0]);
	CU_ASSERT_EQUAL(names[1][0], u'x');
	CU_ASSERT_EQUAL(NetApiBufferFree(names), 0);
}

static void test_calls(void)
{
	ingot_server *server = NULL;
	WCHAR address[ADDRESS_MAX] = {0};
	const char *text;
	pthread_t thread;

	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &server), 0);
	CU_ASSERT_EQUAL(ingot_server_add(server, &srvs_interface, &ops, NULL), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), 0);
	text = ingot_server_address(server, 0);
	for (size_t i = 0; text[i] && i < ADDRESS_MAX - 1; i++)
		address[i] = (WCHAR)text[i];
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, run, server), 0);
	test_get_info(address);
	test_enum(address);
	test_add(address);
	test_names(address);
	ingot_server_stop(server);
	pthread_join(thread, NULL);
	ingot_server_free(server);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"shapes of the open specifications, called", test_calls},
		CU_TEST_INFO_NULL,
	};

	return suite_run("openspec", tests);
}
