/*
 * test_openspec.c: the golden stubs of openspec/srvs.idl and wkst.idl call each other over loopback.
 *
 * In: a server of a few operations in this process. Out: what unions behind pointers, containers, names in UTF-16,
 * arrays of strings and structures with an array at their end look like when they arrive, and what is said of
 * discriminants that have no arm.
 */
#include <pthread.h>
#include <string.h>

#include "lmapibuf.h"
#include "netmon.h"
#include "srvs.h"
#include "suite.h"
#include "winerror.h"
#include "wkst.h"

#define ADDRESS_MAX 64

/* What get_info answers wrongly. */
#define LEVEL_NO_ARM 103
/* And what enum_disks does. */
#define LEVEL_NOTHING 1
#define LEVEL_HALF    2

static unsigned calls; /* of operations; whoever asks waits for the reply first */

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
	calls++;
	if (level == LEVEL_NO_ARM)
		result->ServerInfo100 = NULL;
	else if (level == 100) {
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

	(void)server, (void)resume;
	calls++;
	if ((*info)->Level != 1)
		return ERROR_INVALID_LEVEL;
	container->EntriesRead = 2;
	container->Buffer = allocate(call, 2 * sizeof(*container->Buffer));
	container->Buffer[1].shi1_netname = name;
	result->Level = preferred;
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

static NET_API_STATUS add_transport(HEXPERTKEY call, SRVSVC_HANDLE server, DWORD level,
				    LPTRANSPORT_INFO info)
{
	(void)call, (void)server, (void)info;
	calls++;
	return level == 3 ? 0 : ERROR_INVALID_LEVEL;
}

static NET_API_STATUS enum_disks(HEXPERTKEY call, SRVSVC_HANDLE server, DWORD level,
				 DISK_ENUM_CONTAINER **disks, DWORD preferred, DWORD *total,
				 DWORD *resume)
{
	DISK_ENUM_CONTAINER *result = allocate(call, sizeof(*result));

	(void)server, (void)preferred, (void)resume;
	result->EntriesRead = 2;
	result->Buffer = allocate(call, 2 * sizeof(*result->Buffer));
	memcpy(result->Buffer[0].Disk, u"C:", 6);
	memcpy(result->Buffer[1].Disk, u"D:", 6);
	*total = (*disks)->EntriesRead;
	if (level == LEVEL_HALF)
		result->Buffer[1].Disk[0] = 0xD800;
	*disks = level == LEVEL_NOTHING ? NULL : result;
	return 0;
}

/* One site more than came in. */
static NET_API_STATUS report_sites(HEXPERTKEY call, SRVSVC_HANDLE server,
				   LPDFS_SITELIST_INFO *sites)
{
	static WCHAR name[] = u"k\u00f6ln";
	uint32_t count = *sites ? (*sites)->cSites : 0;
	DFS_SITELIST_INFO *result =
		allocate(call, sizeof(*result) + count * sizeof(result->Site[0]));

	(void)server;
	result->cSites = count + 1;
	if (count)
		memcpy(result->Site, (*sites)->Site, count * sizeof(result->Site[0]));
	result->Site[count] = (DFS_SITENAME_INFO){7, name};
	*sites = result;
	return 0;
}

static uint32_t computer_names(HEXPERTKEY call, WCHAR *server, NET_COMPUTER_NAME_TYPE type,
			       uint32_t reserved, PNET_COMPUTER_NAME_ARRAY *names)
{
	static WCHAR name[] = u"FILESxyz";
	NET_COMPUTER_NAME_ARRAY *result = allocate(call, sizeof(*result));

	(void)server, (void)reserved;
	if (type == NetAlternateComputerNames)
		return ERROR_FILE_NOT_FOUND;
	result->EntryCount = 2;
	result->ComputerNames = allocate(call, 2 * sizeof(*result->ComputerNames));
	result->ComputerNames[1] = (UNICODE_STRING){10, 16, name};
	*names = result;
	return 0;
}

static const struct wkssvc_ops workstation_ops = {
	.NetrEnumerateComputerNames = computer_names,
};

static const struct srvs_ops ops = {
	.NetrServerTransportAddEx = add_transport,
	.NetrServerDiskEnum = enum_disks,
	.NetrDfsManagerReportSiteInfo = report_sites,
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

	CU_ASSERT_EQUAL_FATAL(NetrShareEnum(server, &info, 1, &total, NULL), 0);
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

/* length_is beside size_is, of the same number, and an array at a structure's end that grows. */
static void test_containers(WCHAR *server)
{
	DISK_ENUM_CONTAINER none = {0};
	DISK_ENUM_CONTAINER *disks = &none;
	LPDFS_SITELIST_INFO sites = NULL, first;
	DWORD total = 1;

	CU_ASSERT_EQUAL_FATAL(NetrServerDiskEnum(server, 0, &disks, 1000, &total, NULL), 0);
	CU_ASSERT_EQUAL(total, 0);
	CU_ASSERT_EQUAL_FATAL(disks->EntriesRead, 2);
	CU_ASSERT_EQUAL(memcmp(disks->Buffer[1].Disk, u"D:", 6), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(disks), 0);
	CU_ASSERT_EQUAL_FATAL(NetrDfsManagerReportSiteInfo(server, &sites), 0);
	CU_ASSERT_EQUAL_FATAL(sites->cSites, 1);
	first = sites;
	CU_ASSERT_EQUAL_FATAL(NetrDfsManagerReportSiteInfo(server, &sites), 0);
	CU_ASSERT_PTR_NOT_EQUAL(sites, first);
	CU_ASSERT_EQUAL(NetApiBufferFree(first), 0);
	CU_ASSERT_EQUAL_FATAL(sites->cSites, 2);
	CU_ASSERT_EQUAL(ingot_block_check(sites), 0);
	CU_ASSERT_EQUAL(sites->Site[1].SiteFlags, 7);
	CU_ASSERT_EQUAL(memcmp(sites->Site[0].SiteName, u"k\u00f6ln", 10), 0);
	CU_ASSERT_EQUAL(memcmp(sites->Site[1].SiteName, u"k\u00f6ln", 10), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(sites), 0);
}

static void test_no_arm(WCHAR *server)
{
	TRANSPORT_INFO transport = {.Transport3 = {.svti3_flags = 1}};
	SHARE_ENUM_STRUCT mine = {7, {.Level1 = NULL}};
	LPSHARE_ENUM_STRUCT shares = &mine;
	LPSERVER_INFO info = NULL;
	DWORD total = 1;

	/* Arguments: nothing is sent. */
	calls = 0;
	CU_ASSERT_EQUAL(NetrServerTransportAddEx(server, 7, &transport), RPC_S_INVALID_TAG);
	CU_ASSERT_EQUAL(NetrShareEnum(server, &shares, 1, &total, NULL), RPC_S_INVALID_TAG);
	CU_ASSERT_EQUAL(calls, 0);
	CU_ASSERT_EQUAL(NetrServerTransportAddEx(server, 3, &transport), 0);
	CU_ASSERT_EQUAL(calls, 1);
	/* A result of that discriminant: the operation says no in its own words, or else the server does. */
	CU_ASSERT_EQUAL(NetrServerGetInfo(server, 102, &info), ERROR_INVALID_LEVEL);
	CU_ASSERT_PTR_NULL(info);
	CU_ASSERT_EQUAL(NetrServerGetInfo(server, LEVEL_NO_ARM, &info), RPC_S_INVALID_TAG);
	CU_ASSERT_PTR_NULL(info);
	CU_ASSERT_EQUAL(calls, 3);
	/* A result whose discriminant is the operation's own. */
	mine.Level = 1;
	shares = &mine;
	CU_ASSERT_EQUAL(NetrShareEnum(server, &shares, 9, &total, NULL), RPC_S_INVALID_TAG);
	CU_ASSERT_PTR_NULL(shares);
	CU_ASSERT_EQUAL(total, 0);
	CU_ASSERT_EQUAL(calls, 4);
}

/* Other results that cannot be sent. */
static void test_unsendable(WCHAR *server)
{
	DISK_ENUM_CONTAINER none = {0};
	DISK_ENUM_CONTAINER *disks = &none;
	DWORD total = 1;

	CU_ASSERT_EQUAL(NetrServerDiskEnum(server, LEVEL_NOTHING, &disks, 1, &total, NULL),
			RPC_X_NULL_REF_POINTER);
	CU_ASSERT_PTR_NULL(disks);
	disks = &none;
	CU_ASSERT_EQUAL(NetrServerDiskEnum(server, LEVEL_HALF, &disks, 1, &total, NULL),
			ERROR_NO_UNICODE_TRANSLATION);
	CU_ASSERT_PTR_NULL(disks);
	CU_ASSERT_EQUAL(total, 0);
}

static void test_workstation(const char *address)
{
	PNET_COMPUTER_NAME_ARRAY names = NULL;
	handle_t binding = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_bind(address, NULL, &binding), 0);
	CU_ASSERT_EQUAL_FATAL(
		NetrEnumerateComputerNames(binding, NULL, NetAllComputerNames, 0, &names), 0);
	CU_ASSERT_EQUAL_FATAL(names->EntryCount, 2);
	CU_ASSERT_PTR_NULL(names->ComputerNames[0].Buffer);
	CU_ASSERT_EQUAL(names->ComputerNames[1].Length, 10);
	CU_ASSERT_EQUAL(names->ComputerNames[1].MaximumLength, 16);
	/* What lies behind Length is not sent. */
	CU_ASSERT_EQUAL(memcmp(names->ComputerNames[1].Buffer, u"FILES\0\0\0", 16), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(names), 0);
	CU_ASSERT_EQUAL(
		NetrEnumerateComputerNames(binding, NULL, NetAlternateComputerNames, 0, &names),
		ERROR_FILE_NOT_FOUND);
	CU_ASSERT_PTR_NULL(names);
	ingot_unbind(binding);
}

static void test_calls(void)
{
	ingot_server *server = NULL;
	WCHAR address[ADDRESS_MAX] = {0};
	const char *text;
	pthread_t thread;

	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &server), 0);
	CU_ASSERT_EQUAL(ingot_server_add(server, &srvs_interface, &ops, NULL), 0);
	CU_ASSERT_EQUAL(ingot_server_add(server, &wkssvc_interface, &workstation_ops, NULL), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), 0);
	text = ingot_server_address(server, 0);
	for (size_t i = 0; text[i] && i < ADDRESS_MAX - 1; i++)
		address[i] = (WCHAR)text[i];
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, run, server), 0);
	test_get_info(address);
	test_enum(address);
	test_add(address);
	test_names(address);
	test_containers(address);
	test_no_arm(address);
	test_unsendable(address);
	test_workstation(text);
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
