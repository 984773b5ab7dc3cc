/*
 * Rules of access: which lists are rules, and whom they let in.
 */
#include <string.h>

#include "access.h"
#include "suite.h"

static ingot_caller over_tcp(const char *address)
{
	ingot_caller caller = {.user = INGOT_CALLER_UNKNOWN};

	snprintf(caller.address, sizeof(caller.address), "%s", address);
	return caller;
}

static ingot_caller local(uint32_t user)
{
	return (ingot_caller){.address = "unix://", .is_local = 1, .user = user};
}

static bool allows(const struct ingot_access *access, ingot_caller caller)
{
	return ingot_access_allows(access, INGOT_ACCESS_ACCOUNTS, &caller);
}

static void test_rules(void)
{
	static const struct {
		const char *list;
		const char *address; /* NULL: root over a unix socket; "": another user */
		bool let_in;
	} cases[] = {
		{"local", NULL, true},
		{"local", "", true},
		{"local", "tcp://127.0.0.1:1", false},
		{"root", NULL, true},
		{"root", "", false},
		{"root", "tcp://127.0.0.1:1", false},
		{"network", "", true},
		{"network", "tcp://192.0.2.1:1", true},
		{"network", "tcp://", true},
		{"nobody", NULL, false},
		{"nobody", "tcp://192.0.2.1:1", false},
		{"192.0.2.1", "tcp://192.0.2.1:60000", true},
		{"192.0.2.1", "tcp://192.0.2.2:60000", false},
		{"192.0.2.1", "", false},
		{"192.0.2.1", NULL, false},
		{"192.0.2.77/24", "tcp://192.0.2.1:1", true},
		{"192.0.2.0/24", "tcp://192.0.3.1:1", false},
		{"192.0.2.0/25", "tcp://192.0.2.127:1", true},
		{"192.0.2.0/25", "tcp://192.0.2.128:1", false},
		{"192.0.2.128/31", "tcp://192.0.2.129:1", true},
		{"192.0.2.128/31", "tcp://192.0.2.130:1", false},
		{"0.0.0.0/0", "tcp://203.0.113.9:1", true},
		{"0.0.0.0/0", "tcp://[2001:db8::1]:1", false},
		{"0.0.0.0/0", "", false},
		{"::/0", "tcp://[2001:db8::1]:1", true},
		{"::/0", "tcp://192.0.2.1:1", false},
		{"2001:db8::/32", "tcp://[2001:db8:ffff::1]:1", true},
		{"2001:db8::/33", "tcp://[2001:db8:8000::1]:1", false},
		{"::1", "tcp://[::1]:1", true},
		{"::1", "tcp://[::2]:1", false},
		{"fe80::/10", "tcp://[fe80::1%eth0]:1", true},
		{"root, 192.0.2.1", "tcp://192.0.2.1:1", true},
		{"root, 192.0.2.1", NULL, true},
		{"root, 192.0.2.1", "", false},
		{" 198.51.100.1\t,,  192.0.2.1 ", "tcp://192.0.2.1:1", true},
		/* What is no address is nobody's. */
		{"0.0.0.0/0", "tcp://", false},
		{"0.0.0.0/0", "tcp://host:1", false},
		{"0.0.0.0/0 ::/0", "udp://192.0.2.1:1", false},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct ingot_access access;
		char reason[INGOT_ACCESS_REASON_MAX] = "";
		ingot_caller caller;
		bool got;

		ingot_access_init(&access);
		CU_ASSERT_FATAL(
			ingot_access_set(&access, INGOT_ACCESS_ACCOUNTS, cases[i].list, reason));
		if (!cases[i].address)
			caller = local(0);
		else
			caller = *cases[i].address ? over_tcp(cases[i].address) : local(1000);
		got = allows(&access, caller);
		CU_ASSERT_EQUAL(got, cases[i].let_in);
		if (got != cases[i].let_in)
			fprintf(stderr, "'%s' and '%s'\n", cases[i].list, caller.address);
	}
}

static void test_no_rules(void)
{
	static const struct {
		const char *list;
		const char *words;
	} cases[] = {
		{"", "nobody is named"},
		{" , ", "nobody is named"},
		{"nobody, local", "`nobody' and somebody"},
		{"locals", "'locals' is neither"},
		{"local;root", "'local;root' is neither"},
		{"192.0.2", "'192.0.2' is neither"},
		{"192.0.2.1/33", "is neither"},
		{"192.0.2.1/", "is neither"},
		{"192.0.2.1/-1", "is neither"},
		{"192.0.2.1/+1", "is neither"},
		{"192.0.2.1/8x", "is neither"},
		{"192.0.2.1/8/8", "is neither"},
		{"::/129", "is neither"},
		{"/8", "is neither"},
		{"host.example", "is neither"},
		{"0123456789012345678901234567890123456789012345678901234567890123456789",
		 "is neither"},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct ingot_access access;
		char reason[INGOT_ACCESS_REASON_MAX] = "";

		ingot_access_init(&access);
		CU_ASSERT_FALSE(
			ingot_access_set(&access, INGOT_ACCESS_ACCOUNTS, cases[i].list, reason));
		CU_ASSERT_PTR_NOT_NULL(strstr(reason, cases[i].words));
		/* The rule that was there holds. */
		CU_ASSERT(allows(&access, local(7)));
		CU_ASSERT_FALSE(allows(&access, over_tcp("tcp://192.0.2.1:1")));
	}
}

/* A rule reads as it was written, but for what goes without saying. */
static void test_described(void)
{
	static const struct {
		const char *list;
		const char *text;
	} cases[] = {
		{"local", "accounts = local"},
		{"nobody", "accounts = nobody"},
		{"2001:db8::/32 192.0.2.7 root,local",
		 "accounts = local, root, 2001:db8::/32, 192.0.2.7/32"},
		{"network", "accounts = network"},
		{"10.0.0.0/8", "accounts = 10.0.0.0/8"},
	};
	struct ingot_access access;
	char reason[INGOT_ACCESS_REASON_MAX] = "";
	char text[INGOT_ACCESS_TEXT_MAX];
	char list[2048] = "";

	ingot_access_init(&access);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		CU_ASSERT(ingot_access_set(&access, INGOT_ACCESS_ACCOUNTS, cases[i].list, reason));
		ingot_access_describe(&access, INGOT_ACCESS_ACCOUNTS, text);
		CU_ASSERT_STRING_EQUAL(text, cases[i].text);
	}
	for (unsigned i = 1; i <= INGOT_NETWORKS_MAX; i++)
		snprintf(list + strlen(list), sizeof(list) - strlen(list), "10.0.0.%u ", i);
	CU_ASSERT(ingot_access_set(&access, INGOT_ACCESS_ACCOUNTS, list, reason));
	ingot_access_describe(&access, INGOT_ACCESS_ACCOUNTS, text);
	CU_ASSERT_EQUAL(strlen(text), INGOT_ACCESS_TEXT_MAX - 1);
	CU_ASSERT_STRING_EQUAL(text + INGOT_ACCESS_TEXT_MAX - 4, "...");
}

static void test_many_networks(void)
{
	struct ingot_access access;
	char reason[INGOT_ACCESS_REASON_MAX] = "";
	char list[2048] = "";

	ingot_access_init(&access);
	for (unsigned i = 1; i <= INGOT_NETWORKS_MAX; i++)
		snprintf(list + strlen(list), sizeof(list) - strlen(list), "10.0.0.%u ", i);
	CU_ASSERT(ingot_access_set(&access, INGOT_ACCESS_ACCOUNTS, list, reason));
	CU_ASSERT(allows(&access, over_tcp("tcp://10.0.0.64:1")));
	strcat(list, "10.0.0.65");
	CU_ASSERT_FALSE(ingot_access_set(&access, INGOT_ACCESS_ACCOUNTS, list, reason));
	CU_ASSERT_PTR_NOT_NULL(strstr(reason, "more than 64"));
}

/* What the network sees when nobody says anything. */
static void test_defaults(void)
{
	static const char *const names[] = {"servers",  "time",       "machine", "accounts",
					    "sessions", "statistics", "announce"};
	ingot_caller here = local(1000);
	ingot_caller there = over_tcp("tcp://127.0.0.1:1");
	enum ingot_access_class class;
	struct ingot_access access;

	ingot_access_init(&access);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		CU_ASSERT_FATAL(ingot_access_class_find(names[i], &class));
		CU_ASSERT(ingot_access_allows(&access, class, &here));
		CU_ASSERT_EQUAL(ingot_access_allows(&access, class, &there), i < 2);
	}
	CU_ASSERT_FALSE(ingot_access_class_find("everything", &class));
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"rules", test_rules},
		{"no rules", test_no_rules},
		{"many networks", test_many_networks},
		{"described", test_described},
		{"defaults", test_defaults},
		CU_TEST_INFO_NULL,
	};

	return suite_run("access", tests);
}
