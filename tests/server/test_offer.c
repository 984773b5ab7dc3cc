/*
 * What servers offer: this one's programs and those of an rpcbind, which the test plays; offers that are none.
 */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ingot/block.h"
#include "lmapibuf.h"
#include "lmshare.h"
#include "netmon.h"
#include "offer.h"
#include "rpcb.h"
#include "suite.h"
#include "winerror.h"

static char folder[] = "/tmp/ingot-test-offer-XXXXXX";

static char text[] = "x";

/* As rpcbind lists: a program once for each version and transport, in no order. */
static NET_API_STATUS dump(HEXPERTKEY call, RPCB_ENTRY **list)
{
	static RPCB_ENTRY entries[] = {
		{100000, 4, text, text, text, NULL},     {100000, 2, text, text, text, NULL},
		{100000, 3, text, text, text, NULL},     {100000, 4, text, text, text, NULL},
		{0x20001F04, 1, text, text, text, NULL}, {0x20001F04, 2, text, text, text, NULL},
		{4000000000, 9, text, text, text, NULL},
	};
	const size_t count = sizeof(entries) / sizeof(entries[0]);

	(void)call;
	for (size_t i = 0; i + 1 < count; i++)
		entries[i].rpcb_next = &entries[i + 1];
	*list = entries;
	return 0;
}

static void *serve(void *server)
{
	CU_ASSERT_EQUAL(ingot_server_run(server), 0);
	return NULL;
}

/* An ingot_server that listens and is asked nothing. */
static ingot_server *listen_on(const char *const *addresses)
{
	ingot_server *server = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &server), 0);
	for (; *addresses; addresses++)
		CU_ASSERT_EQUAL_FATAL(ingot_server_listen(server, *addresses), 0);
	return server;
}

static SERVER_OFFER *find(const ingot_server *server, const char *rpcbind)
{
	const ingot_interface *const interfaces[] = {&lmshare_interface};
	struct ingot_store_server kept = {0};
	uint8_t *wire = NULL;
	void *offer = NULL;

	CU_ASSERT_EQUAL_FATAL(
		ingot_offer_find(server, interfaces, 1, rpcbind, &wire, &kept.offer_length), 0);
	kept.offer = wire;
	CU_ASSERT_EQUAL_FATAL(ingot_offer_read(&kept, &offer), 0);
	NetApiBufferFree(wire);
	return offer;
}

static bool is_program(const SERVER_PROGRAM *program, DWORD number, const char *name,
		       DWORD first_version, DWORD versions)
{
	if (program->prg_number != number || program->prg_version_count != versions)
		return false;
	for (DWORD i = 0; i < versions; i++) {
		if (program->prg_versions[i] != first_version + i)
			return false;
	}
	return name ? program->prg_name && strcmp(program->prg_name, name) == 0
		    : !program->prg_name;
}

static void test_programs(void)
{
	static const struct rpcb_ops ops = {.RpcbDump = dump};
	char address[64];
	const char *const rpcbind_addresses[] = {address, NULL};
	const char *const addresses[] = {"tcp://127.0.0.1:0", NULL};
	ingot_server *server = listen_on(addresses);
	ingot_server *rpcbind;
	pthread_t thread;
	SERVER_OFFER *offer;

	snprintf(address, sizeof(address), "unix://%s/rpcbind", folder);
	rpcbind = listen_on(rpcbind_addresses);
	CU_ASSERT_EQUAL_FATAL(ingot_server_add(rpcbind, &rpcb_interface, &ops, NULL), 0);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, serve, rpcbind), 0);
	offer = find(server, address);
	CU_ASSERT_EQUAL_FATAL(offer->ofr_program_count, 3);
	/* Its name is from /etc/rpc. */
	CU_ASSERT(is_program(&offer->ofr_programs[0], 100000, "portmapper", 2, 3));
	/* Ours, which rpcbind knows in one version more. */
	CU_ASSERT(is_program(&offer->ofr_programs[1], 0x20001F04, "lmshare", 1, 2));
	CU_ASSERT(is_program(&offer->ofr_programs[2], 4000000000, NULL, 9, 1));
	NetApiBufferFree(offer);
	ingot_server_stop(rpcbind);
	pthread_join(thread, NULL);
	ingot_server_free(rpcbind);

	/* One that is not there any more, or is not asked, knows nothing. */
	offer = find(server, address);
	CU_ASSERT_EQUAL(offer->ofr_program_count, 1);
	NetApiBufferFree(offer);
	offer = find(server, NULL);
	CU_ASSERT_EQUAL_FATAL(offer->ofr_program_count, 1);
	CU_ASSERT(is_program(&offer->ofr_programs[0], 0x20001F04, "lmshare", 1, 1));
	NetApiBufferFree(offer);
	ingot_server_free(server);
}

/* Those that others can use: of the network, else of loopback, else of this machine. */
static void test_addresses(void)
{
	char path[64];
	const char *const local[] = {path, NULL};
	const char *const loopback[] = {path, "tcp://127.0.0.1:0", NULL};
	const char *const all[] = {"tcp://0.0.0.0:0", "tcp://127.0.0.1:0", NULL};
	ingot_server *server;
	SERVER_OFFER *offer;
	bool has_network = false;

	snprintf(path, sizeof(path), "unix://%s/socket", folder);
	server = listen_on(local);
	offer = find(server, NULL);
	CU_ASSERT_EQUAL_FATAL(offer->ofr_address_count, 1);
	CU_ASSERT_STRING_EQUAL(offer->ofr_addresses[0], path);
	NetApiBufferFree(offer);
	ingot_server_free(server);

	server = listen_on(loopback);
	offer = find(server, NULL);
	CU_ASSERT_EQUAL_FATAL(offer->ofr_address_count, 1);
	CU_ASSERT_STRING_EQUAL(offer->ofr_addresses[0], ingot_server_address(server, 1));
	NetApiBufferFree(offer);
	ingot_server_free(server);

	server = listen_on(all);
	offer = find(server, NULL);
	CU_ASSERT(offer->ofr_address_count >= 1);
	for (DWORD i = 0; i < offer->ofr_address_count; i++) {
		bool is_loopback = strncmp(offer->ofr_addresses[i], "tcp://127.", 10) == 0;

		CU_ASSERT_PTR_NULL(strstr(offer->ofr_addresses[i], "0.0.0.0"));
		/* All of the network, or none. */
		CU_ASSERT(i == 0 || is_loopback != has_network);
		has_network = !is_loopback;
	}
	NetApiBufferFree(offer);
	ingot_server_free(server);
}

static void test_kept_bytes(void)
{
	struct ingot_store_server kept = {.offer = "not XDR of an offer", .offer_length = 19};
	uint8_t *wire = (uint8_t *)&kept;
	uint32_t length = 77;
	void *offer = &kept;

	CU_ASSERT_NOT_EQUAL(ingot_offer_read(&kept, &offer), 0);
	CU_ASSERT_PTR_NULL(offer);
	kept.offer = NULL;
	CU_ASSERT_EQUAL(ingot_offer_read(&kept, &offer), 0);
	CU_ASSERT_PTR_NULL(offer);
	CU_ASSERT_EQUAL(ingot_offer_write(NULL, &wire, &length), 0);
	CU_ASSERT_PTR_NULL(wire);
	CU_ASSERT_EQUAL(length, 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"programs", test_programs},
		{"addresses", test_addresses},
		{"kept bytes", test_kept_bytes},
		CU_TEST_INFO_NULL,
	};
	int verdict;

	if (!mkdtemp(folder))
		return 2;
	verdict = suite_run("offer", tests);
	rmdir(folder);
	return verdict;
}
