/*
 * test_address.c: server names, the good and the bad.
 */
#include <stdlib.h>
#include <string.h>

#include "suite.h"

#include "address.h"
#include "resolve.h"
#include "winerror.h"

struct good {
	const char *name;
	const char *text; /* the canonical spelling */
};

static const struct good good_names[] = {
	{"tcp://localhost:4711", "tcp://localhost:4711"},
	{"tcp://LocalHost:1", "tcp://localhost:1"},
	{"tcp://127.0.0.1:65535", "tcp://127.0.0.1:65535"},
	{"tcp://[::1]:80", "tcp://[::1]:80"},
	{"tcp://[FE80::1%eth0]:80", "tcp://[fe80::1%eth0]:80"},
	{"tcp://[::1]", "tcp://[::1]"},
	{"tcp://host-1.example_x.org", "tcp://host-1.example_x.org"},
	{"tcp://b\303\274cher.example:0080", "tcp://b\303\274cher.example:80"},
	{"tcp://\360\237\230\200.example", "tcp://\360\237\230\200.example"},
	{"unix:///run/a b/\377.sock", "unix:///run/a b/\377.sock"},
	{"udp://Host:4711", "udp://host:4711"},
	{"udp://host", "udp://host"},
	{"udp://[::1]:80", "udp://[::1]:80"},
	{"host", "tcp://host"},
	{"\\\\HOST", "tcp://host"},
	{"\\\\[::1]", "tcp://[::1]"},
	{"a.", "tcp://a."},
};

static const char *const bad_names[] = {
	"",
	" ",
	"tcp:",
	"tcp:/host:1",
	"tcp://",
	"tcp://:1",
	"tcp://host:",
	"tcp://host:0",
	"tcp://host:65536",
	"tcp://host:99999999999999999999",
	"tcp://host:+1",
	"tcp://host:-1",
	"tcp://host: 1",
	"tcp://host:1 ",
	"tcp://host:1/",
	"tcp://host:1:2",
	"tcp://host/path",
	"tcp://us er:1",
	"tcp://user@host:1",
	"tcp://host\n:1",
	"tcp://-host:1",
	"tcp://.host",
	"tcp://::1:80",
	"tcp://[::1",
	"tcp://[::1]80",
	"tcp://[::1]:",
	"tcp://[]:1",
	"tcp://[host]:1",
	"tcp://[[::1]]:1",
	"tcp://[::\303\274]:1",
	"tcp://\377host",
	"tcp://\300\200host",
	"tcp://\355\240\200host",
	"tcp://\303",
	"tcp://\364\220\200\200",
	"TCP://host:1",
	"udp://",
	"udp://host:0",
	"udp://host:1/",
	"UDP://host:1",
	"udp:host",
	"http://host",
	"unix:",
	"unix://",
	"unix:///",
	"unix://run/x",
	"unix:/run/x",
	"host:1",
	"::1",
	"ho st",
	"host/share",
	"\\\\",
	"\\host",
	"\\\\host\\share",
	"\\\\host:1",
	"\\\\\\host",
	"*",
};

static void test_good(void)
{
	for (size_t i = 0; i < sizeof(good_names) / sizeof(good_names[0]); i++) {
		struct ingot_address address;
		struct ingot_address again;
		char text[INGOT_ADDRESS_TEXT];
		char second[INGOT_ADDRESS_TEXT];

		CU_ASSERT_EQUAL_FATAL(
			ingot_address_parse(good_names[i].name, INGOT_ADDRESS_CALL, &address), 0);
		ingot_address_text(&address, text);
		CU_ASSERT_STRING_EQUAL(text, good_names[i].text);
		CU_ASSERT_EQUAL_FATAL(ingot_address_parse(text, INGOT_ADDRESS_CALL, &again), 0);
		ingot_address_text(&again, second);
		CU_ASSERT_STRING_EQUAL(second, text);
	}
}

static void test_bad(void)
{
	struct ingot_address untouched;
	struct ingot_address address;

	memset(&untouched, 0x5A, sizeof(untouched));
	address = untouched;
	for (size_t i = 0; i < sizeof(bad_names) / sizeof(bad_names[0]); i++) {
		NET_API_STATUS status =
			ingot_address_parse(bad_names[i], INGOT_ADDRESS_CALL, &address);

		CU_ASSERT_EQUAL(status, ERROR_BAD_NETPATH);
		if (status != ERROR_BAD_NETPATH)
			fprintf(stderr, "accepted: '%s'\n", bad_names[i]);
		CU_ASSERT_EQUAL(memcmp(&address, &untouched, sizeof(address)), 0);
	}
}

static void test_long(void)
{
	const size_t size = 1024 * 1024;
	char *name = malloc(size + 1);
	struct ingot_address address;
	char path[200] = "unix:///";

	CU_ASSERT_PTR_NOT_NULL_FATAL(name);
	memset(name, 'a', size);
	name[size] = '\0';
	CU_ASSERT_EQUAL(ingot_address_parse(name, INGOT_ADDRESS_CALL, &address), ERROR_BAD_NETPATH);
	memcpy(name, "tcp://", 6);
	CU_ASSERT_EQUAL(ingot_address_parse(name, INGOT_ADDRESS_CALL, &address), ERROR_BAD_NETPATH);
	name[6 + INGOT_HOST_MAX + 1] = '\0';
	CU_ASSERT_EQUAL(ingot_address_parse(name, INGOT_ADDRESS_CALL, &address), ERROR_BAD_NETPATH);
	name[6 + INGOT_HOST_MAX] = '\0';
	CU_ASSERT_EQUAL(ingot_address_parse(name, INGOT_ADDRESS_CALL, &address), 0);
	free(name);

	/* 107 bytes of path and a NUL fill a socket address; one more does not fit. */
	memset(path + 8, 'p', 106);
	path[8 + 106] = '\0';
	CU_ASSERT_EQUAL(ingot_address_parse(path, INGOT_ADDRESS_CALL, &address), 0);
	path[8 + 106] = 'p';
	path[8 + 107] = '\0';
	CU_ASSERT_EQUAL(ingot_address_parse(path, INGOT_ADDRESS_CALL, &address), ERROR_BAD_NETPATH);
}

static void test_local(void)
{
	struct ingot_address address;
	char text[INGOT_ADDRESS_TEXT];

	unsetenv("INGOT_LOCAL");
	CU_ASSERT_EQUAL_FATAL(ingot_address_parse(NULL, INGOT_ADDRESS_CALL, &address), 0);
	ingot_address_text(&address, text);
	CU_ASSERT_STRING_EQUAL(text, "unix:///run/ingot/ingotd.sock");
	setenv("INGOT_LOCAL", "tcp://127.0.0.1:9", 1);
	CU_ASSERT_EQUAL_FATAL(ingot_address_parse(NULL, INGOT_ADDRESS_CALL, &address), 0);
	ingot_address_text(&address, text);
	CU_ASSERT_STRING_EQUAL(text, "tcp://127.0.0.1:9");
	setenv("INGOT_LOCAL", "no such:form", 1);
	CU_ASSERT_EQUAL(ingot_address_parse(NULL, INGOT_ADDRESS_CALL, &address), ERROR_BAD_NETPATH);
	unsetenv("INGOT_LOCAL");
}

static void test_listen(void)
{
	struct ingot_address address;

	CU_ASSERT_EQUAL(ingot_address_parse(NULL, INGOT_ADDRESS_LISTEN, &address),
			ERROR_BAD_NETPATH);
	CU_ASSERT_EQUAL_FATAL(
		ingot_address_parse("tcp://127.0.0.1:0", INGOT_ADDRESS_LISTEN, &address), 0);
	CU_ASSERT_TRUE(address.has_port);
	CU_ASSERT_EQUAL(address.port, 0);
	CU_ASSERT_EQUAL(ingot_address_parse("udp://127.0.0.1:0", INGOT_ADDRESS_LISTEN, &address),
			ERROR_NOT_SUPPORTED);
	CU_ASSERT_EQUAL(ingot_address_parse("udp://", INGOT_ADDRESS_LISTEN, &address),
			ERROR_BAD_NETPATH);
	CU_ASSERT_EQUAL(address.kind, INGOT_ADDRESS_TCP);
}

static void resolve(const char *name, NET_API_STATUS wanted, size_t least)
{
	struct ingot_endpoints endpoints = {0};
	struct ingot_address address;

	CU_ASSERT_EQUAL_FATAL(ingot_address_parse(name, INGOT_ADDRESS_CALL, &address), 0);
	CU_ASSERT_EQUAL(ingot_resolve(&address, ingot_deadline_after(25000), &endpoints), wanted);
	CU_ASSERT_TRUE(endpoints.count >= least);
}

static void test_resolve(void)
{
	resolve("tcp://127.0.0.1:80", 0, 1);
	resolve("tcp://[::1]:80", 0, 1);
	resolve("udp://[::1]:80", 0, 1);
	resolve("unix:///x", 0, 1);
	resolve("tcp://localhost:80", 0, 1);
	resolve("tcp://[1:2]:80", ERROR_BAD_NETPATH, 0);
	resolve("tcp://[::1%nosuchif]:80", ERROR_BAD_NETPATH, 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"names that are", test_good},
		{"names that are not", test_bad},
		{"names that are too long", test_long},
		{"no name: this machine", test_local},
		{"listening", test_listen},
		{"numbers and localhost resolve", test_resolve},
		CU_TEST_INFO_NULL,
	};

	return suite_run("address", tests);
}
