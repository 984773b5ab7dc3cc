/*
 * test_rpcbind.c: rpcbind's own procedures, from rpcb_prot.x: lists, addresses, and its statistics, which are
 * arrays of structures with two lists in each. All as `rpcinfo` prints them at the same moment.
 */
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "suite.h"

#include "client.h"
#include "ingot/rpc.h"
#include "rpcb_prot.h"

static handle_t binding;

static void bind_rpcbind(void)
{
	CU_ASSERT_EQUAL_FATAL(ingot_bind("tcp://127.0.0.1:111", NULL, &binding), 0);
}

static void add_service(struct text *text, uint32_t program, const char *unknown)
{
	const struct rpcent *entry = getrpcbynumber((int)program);

	if (entry)
		text_add(text, "%s ", entry->r_name);
	else if (unknown)
		text_add(text, "%s ", unknown);
	else
		text_add(text, "%u ", program);
}

/* "100000 4 tcp 0.0.0.0.0.111 portmapper superuser" */
static void print_map(struct text *text, rpcblist_ptr list)
{
	for (; list; list = list->rpcb_next) {
		const rpcb *map = &list->rpcb_map;

		text_add(text, "%u %u %s %s ", map->r_prog, map->r_vers, map->r_netid, map->r_addr);
		add_service(text, map->r_prog, "-");
		text_add(text, "%s\n", *map->r_owner ? map->r_owner : "unknown");
	}
}

static void test_dump(void)
{
	static struct text ours, theirs;
	NET_API_STATUS(*const procedures[])
	(handle_t, rpcblist_ptr *) = {rpcbproc_dump_3, rpcbproc_dump_4};

	bind_rpcbind();
	client_output("rpcinfo 127.0.0.1 | tail -n +2", &theirs);
	CU_ASSERT_PTR_NOT_NULL(strstr(theirs.bytes, " mountd superuser\n"));
	for (size_t i = 0; i < 2; i++) {
		rpcblist_ptr list = NULL;

		CU_ASSERT_EQUAL_FATAL(procedures[i](binding, &list), 0);
		ours.length = 0;
		print_map(&ours, list);
		text_compare("map", &ours, &theirs);
		block_release("map", list);
	}
	ingot_unbind(binding);
}

/* What GETADDR says of every entry with this network id; rpcbind goes by how it was asked, not by r_netid. */
static void check_addresses(const char *server, const char *netid)
{
	static char nowhere[] = "", nobody[] = "";
	rpcblist_ptr list = NULL;
	char *address = NULL;
	rpcb none = {.r_prog = 399999, .r_vers = 1, .r_netid = nowhere, .r_addr = nowhere};
	int asked = 0;

	none.r_owner = nobody;
	CU_ASSERT_EQUAL_FATAL(ingot_bind(server, NULL, &binding), 0);
	CU_ASSERT_EQUAL_FATAL(rpcbproc_dump_4(binding, &list), 0);
	for (rpcblist_ptr entry = list; entry; entry = entry->rpcb_next) {
		const rpcb *map = &entry->rpcb_map;
		char expected[64];

		if (strcmp(map->r_netid, netid) != 0)
			continue;
		/* This host in the place of any. */
		CU_ASSERT_EQUAL_FATAL(strncmp(map->r_addr, "0.0.0.0.", 8), 0);
		snprintf(expected, sizeof(expected), "127.0.0.1.%s", map->r_addr + 8);
		CU_ASSERT_EQUAL_FATAL(rpcbproc_getaddr_4(binding, map, &address), 0);
		CU_ASSERT_STRING_EQUAL(address, expected);
		block_release("address", address);
		asked++;
	}
	/* rpcbind's own three versions, mountd's three, and over UDP rstatd's four. */
	CU_ASSERT_TRUE(asked >= 6);
	block_release("map", list);
	CU_ASSERT_EQUAL_FATAL(rpcbproc_getaddr_3(binding, &none, &address), 0);
	CU_ASSERT_STRING_EQUAL(address, "");
	block_release("no address", address);
	ingot_unbind(binding);
}

static void test_addresses(void)
{
	check_addresses("tcp://127.0.0.1:111", "tcp");
	check_addresses("udp://127.0.0.1:111", "udp");
}

/* "100005 3 inet/udp/clts 127.0.0.1.201.1 mountd" */
static void test_address_list(void)
{
	static const char *const classes[] = {"", "clts", "cots", "cots_ord", "raw"};
	static struct text ours, theirs;
	static char empty[] = "", netid[] = "tcp";
	rpcb mountd = {
		.r_prog = 100005, .r_vers = 3, .r_netid = netid, .r_addr = empty, .r_owner = empty};
	rpcb_entry_list_ptr list = NULL;

	bind_rpcbind();
	client_output("rpcinfo -l 127.0.0.1 100005 3 | tail -n +2", &theirs);
	CU_ASSERT_EQUAL_FATAL(rpcbproc_getaddrlist_4(binding, &mountd, &list), 0);
	ours.length = 0;
	for (rpcb_entry_list_ptr entry = list; entry; entry = entry->rpcb_entry_next) {
		const rpcb_entry *map = &entry->rpcb_entry_map;

		CU_ASSERT_TRUE_FATAL(map->r_nc_semantics >= 1 && map->r_nc_semantics <= 4);
		text_add(&ours, "100005 3 %s/%s/%s %s mountd\n", map->r_nc_protofmly,
			 map->r_nc_proto, classes[map->r_nc_semantics], map->r_maddr);
	}
	text_compare("addresses", &ours, &theirs);
	block_release("addresses", list);
	ingot_unbind(binding);
}

static void count_lookups(rpcbs_addrlist_ptr list, int *ret_found, int *ret_missed)
{
	*ret_found = *ret_missed = 0;
	for (; list; list = list->next) {
		*ret_found += list->success;
		*ret_missed += list->failure;
	}
}

/* A version's counts and the list of who was looked for, as rpcinfo -m has them. */
static void print_statistics(struct text *text, const rpcb_stat *stat, int version)
{
	const int *info = stat->info;
	int found;
	int missed;

	count_lookups(stat->addrinfo, &found, &missed);
	CU_ASSERT_PTR_NULL(stat->rmtinfo); /* nobody had a call forwarded */
	text_add(text, "%s (version %d) statistics\n", version == 2 ? "PORTMAP" : "RPCBIND",
		 version);
	text_add(text, "NULL SET UNSET %s DUMP CALLIT%s\n", version == 2 ? "GETPORT" : "GETADDR",
		 version == 2 ? "" : " TIME U2T T2U");
	text_add(text, "%d %d/%d %d/%d %d/%d %d 0/%d", info[0], stat->setinfo, info[1],
		 stat->unsetinfo, info[2], found, found + missed, info[4], info[5]);
	if (version > 2)
		text_add(text, " %d %d %d", info[6], info[7], info[8]);
	text_add(text, "\n");
	/* The asking by rpcinfo itself comes on top. */
	if (version == 4)
		text_add(text, "VERADDR INDRECT GETLIST GETSTAT\n%d %d %d %d\n", info[9], info[10],
			 info[11], info[12] + 1);
	text_add(text, "\n");
	if (!stat->addrinfo)
		return;
	if (version == 2)
		text_add(text, "PMAP_GETPORT call statistics\n");
	else
		text_add(text, "RPCB_GETADDR (version %d) call statistics\n", version);
	text_add(text, "prog vers netid success failure\n");
	for (rpcbs_addrlist_ptr entry = stat->addrinfo; entry; entry = entry->next) {
		add_service(text, entry->prog, NULL);
		text_add(text, "%u %s %d %d\n", entry->vers, entry->netid, entry->success,
			 entry->failure);
	}
	text_add(text, "\n");
}

static void test_statistics(void)
{
	static struct text ours, theirs;
	static char udp[] = "udp", empty[] = "";
	rpcb wanted = {.r_vers = 1, .r_netid = udp, .r_addr = empty, .r_owner = empty};
	rpcb_stat_byvers *statistics = NULL;
	char *address = NULL;
	int found;
	int missed;

	bind_rpcbind(); /* over TCP, whatever r_netid says */
	/* Something for each list: the port mapper's, version 3's with a failure in it, version 4's of run.sh. */
	client_output("rup 127.0.0.1", &theirs);
	for (int i = 0; i < 5; i++) {
		wanted.r_prog = i % 2 ? 399990u + (uint32_t)i : 100005;
		CU_ASSERT_EQUAL_FATAL(rpcbproc_getaddr_3(binding, &wanted, &address), 0);
		CU_ASSERT_EQUAL(*address == 0, i % 2);
		block_release("address", address);
	}
	CU_ASSERT_EQUAL_FATAL(rpcbproc_getstat_4(binding, &statistics), 0);
	client_output("rpcinfo -m", &theirs);
	ours.length = 0;
	for (int i = 0; i < RPCBVERS_STAT; i++) {
		CU_ASSERT_PTR_NOT_NULL((*statistics)[i].addrinfo);
		print_statistics(&ours, &(*statistics)[i], i + 2);
	}
	text_squeeze(&ours);
	text_compare("statistics", &ours, &theirs);
	count_lookups((*statistics)[RPCBVERS_3_STAT].addrinfo, &found, &missed);
	/* Three and two from here, and two from the test before. */
	CU_ASSERT_EQUAL(found, 3);
	CU_ASSERT_EQUAL(missed, 4);
	block_release("statistics", statistics);
	ingot_unbind(binding);
}

static void test_time(void)
{
	u_int now = 0;

	bind_rpcbind();
	CU_ASSERT_EQUAL_FATAL(rpcbproc_gettime_3(binding, &now), 0);
	CU_ASSERT_TRUE(now >= (u_int)time(NULL) - 60 && now <= (u_int)time(NULL) + 60);
	ingot_unbind(binding);
}

/* A service of nobody comes into the map and goes out of it again. */
static void test_registration(void)
{
	static char udp[] = "udp", address[] = "127.0.0.1.3.231";
	static char elsewhere[] = "127.0.0.1.3.232", owner[] = "tester";
	rpcb ours = {
		.r_prog = 399998, .r_vers = 7, .r_netid = udp, .r_addr = address, .r_owner = owner};
	static struct text before, between, after;
	bool_t done = FALSE;
	handle_t local = NULL;

	client_output("rpcinfo 127.0.0.1", &before);
	/* rpcbind believes those who come over its unix socket. */
	CU_ASSERT_EQUAL_FATAL(ingot_bind("unix:///run/rpcbind.sock", NULL, &local), 0);
	CU_ASSERT_EQUAL_FATAL(rpcbproc_set_4(local, &ours, &done), 0);
	CU_ASSERT_EQUAL(done, TRUE);
	client_output("rpcinfo 127.0.0.1", &between);
	CU_ASSERT_PTR_NOT_NULL(strstr(between.bytes, "\n399998 7 udp 127.0.0.1.3.231 - "));
	ours.r_addr = elsewhere;
	CU_ASSERT_EQUAL_FATAL(rpcbproc_set_4(local, &ours, &done), 0);
	CU_ASSERT_EQUAL(done, FALSE); /* it is there already */
	CU_ASSERT_EQUAL_FATAL(rpcbproc_unset_4(local, &ours, &done), 0);
	CU_ASSERT_EQUAL(done, TRUE);
	client_output("rpcinfo 127.0.0.1", &after);
	text_compare("map", &after, &before);
	ingot_unbind(local);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"the map is rpcinfo's", test_dump},
		{"each address is found", test_addresses},
		{"a service's addresses are rpcinfo's", test_address_list},
		{"statistics are rpcinfo's", test_statistics},
		{"the time is now", test_time},
		{"a service comes and goes", test_registration},
		CU_TEST_INFO_NULL};

	return suite_run("rpcbind", tests);
}
