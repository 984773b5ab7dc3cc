/*
 * Sums over network interfaces, out of tables like /proc/net/dev.
 */
#include <stdlib.h>
#include <unistd.h>

#include "suite.h"
#include "traffic.h"

#define TITLES                                                                                \
	"Inter-|   Receive                                                |  Transmit\n"      \
	" face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets " \
	"errs drop fifo colls carrier compressed\n"

static bool read_text(const char *text, struct ingot_traffic *traffic)
{
	char path[] = "/tmp/ingot-test-traffic-XXXXXX";
	int file = mkstemp(path);
	FILE *out = fdopen(file, "w");
	bool good;

	CU_ASSERT_PTR_NOT_NULL_FATAL(out);
	fputs(text, out);
	fclose(out);
	good = ingot_traffic_read(path, traffic);
	unlink(path);
	return good;
}

static void test_sums(void)
{
	struct ingot_traffic traffic = {0};

	CU_ASSERT(read_text(
		TITLES
		"    lo:    1000      10    1    0    0     0          0         0     1000      10    2    0    0     0       0          0\n"
		"  eth0: 18446744073700000000 3 4 5 6 7 8 9 100 11 12 13 14 15 16 17\n"
		"wlan0:1 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17\n",
		&traffic));
	CU_ASSERT_EQUAL(traffic.bytes_received, 18446744073700000001u);
	CU_ASSERT_EQUAL(traffic.bytes_sent, 110);
	CU_ASSERT_EQUAL(traffic.errors, 2 * (4 + 12));
	CU_ASSERT(read_text(TITLES, &traffic));
	CU_ASSERT_EQUAL(traffic.bytes_received, 0);
}

static void test_no_tables(void)
{
	struct ingot_traffic traffic = {.errors = 77};

	CU_ASSERT_FALSE(read_text("", &traffic));
	CU_ASSERT_FALSE(read_text("one line\n", &traffic));
	CU_ASSERT_FALSE(read_text(TITLES "eth0: 1 2 3\n", &traffic));
	CU_ASSERT_FALSE(read_text(TITLES "eth0 1 2 3 4 5 6 7 8 9 10 11\n", &traffic));
	CU_ASSERT_FALSE(ingot_traffic_read("/nonexistent/dev", &traffic));
	CU_ASSERT_EQUAL(traffic.errors, 77);
}

/* What this machine has is what its own table says. */
static void test_this_machine(void)
{
	struct ingot_traffic traffic;

	CU_ASSERT(ingot_traffic_read("/proc/net/dev", &traffic));
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"sums", test_sums},
		{"no tables", test_no_tables},
		{"this machine", test_this_machine},
		CU_TEST_INFO_NULL,
	};

	return suite_run("traffic", tests);
}
