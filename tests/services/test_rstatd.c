/*
 * test_rstatd.c: structures of numbers and fixed arrays over UDP, from rstat.x, in each of its versions: time,
 * uptime and load as `rup` prints them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "suite.h"

#include "client.h"
#include "ingot/rpc.h"
#include "rstat.h"

/* "localhost 12:35 up 1 day, 2:34, load 0.46 0.38 0.28" */
static void print_machine(struct text *text, const statstime *machine)
{
	time_t now = machine->curtime.tv_sec;
	/* rup counts minutes that have begun. */
	u_int up = (machine->curtime.tv_sec - machine->boottime.tv_sec + 59) / 60;
	u_int days = up / (24 * 60), hours = up / 60 % 24, minutes = up % 60;
	const struct tm *clock = localtime(&now);

	text_add(text, "localhost %d:%02d up ", clock->tm_hour, clock->tm_min);
	if (days)
		text_add(text, "%u day%s, ", days, days > 1 ? "s" : "");
	if (hours)
		text_add(text, "%u:%02u, ", hours, minutes);
	else if (minutes)
		text_add(text, "%u min%s, ", minutes, minutes > 1 ? "s" : "");
	text_add(text, "load");
	for (int i = 0; i < 3; i++)
		text_add(text, " %.2f", (double)machine->avenrun[i] / FSCALE);
	text_add(text, "\n");
	text_squeeze(text);
}

/* rup's line, but for the number of users, which version 3 does not have. */
static void ask_rup(struct text *text)
{
	client_output("rup 127.0.0.1 | sed 's/[0-9]* users*, *//'", text);
}

static void test_machine(void)
{
	static struct text ours, theirs;
	handle_t binding = NULL;
	statstime *machine = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_bind("udp://127.0.0.1", NULL, &binding), 0);
	/* The clock does not stand still: asked again when a minute began between the two. */
	for (int i = 0; i < 10; i++) {
		ask_rup(&theirs);
		CU_ASSERT_EQUAL_FATAL(rstatproc_stats_3(binding, &machine), 0);
		ours.length = 0;
		print_machine(&ours, machine);
		block_release("statstime", machine);
		if (strcmp(ours.bytes, theirs.bytes) == 0)
			break;
	}
	text_compare("machine", &ours, &theirs);
	ingot_unbind(binding);
}

static void test_versions(void)
{
	handle_t binding = NULL;
	statstime *newest = NULL;
	statsswtch *newer = NULL;
	stats *oldest = NULL;
	u_int disk = 77;

	CU_ASSERT_EQUAL_FATAL(ingot_bind("udp://127.0.0.1", NULL, &binding), 0);
	CU_ASSERT_EQUAL_FATAL(rstatproc_stats_1(binding, &oldest), 0);
	CU_ASSERT_EQUAL_FATAL(rstatproc_stats_2(binding, &newer), 0);
	CU_ASSERT_EQUAL_FATAL(rstatproc_stats_3(binding, &newest), 0);
	/* What only grows has grown, in each version at its own place. */
	for (int i = 0; i < CPUSTATES; i++) {
		CU_ASSERT_TRUE(newer->cp_time[i] >= oldest->cp_time[i]);
		CU_ASSERT_TRUE(newest->cp_time[i] >= newer->cp_time[i]);
	}
	CU_ASSERT_TRUE(oldest->cp_time[CPUSTATES - 1] > 0);
	CU_ASSERT_TRUE(newest->v_intr >= newer->v_intr && newer->v_intr >= oldest->v_intr);
	CU_ASSERT_TRUE(newest->v_swtch >= newer->v_swtch && newer->v_swtch > 0);
	CU_ASSERT_TRUE(abs((int)(newest->boottime.tv_sec - newer->boottime.tv_sec)) <= 1);
	CU_ASSERT_TRUE(llabs((long long)newest->curtime.tv_sec - (long long)time(NULL)) <= 60);
	CU_ASSERT_EQUAL_FATAL(rstatproc_havedisk_3(binding, &disk), 0);
	CU_ASSERT_TRUE(disk <= 1);
	block_release("stats", oldest);
	block_release("statsswtch", newer);
	block_release("statstime", newest);
	ingot_unbind(binding);
}

int main(void)
{
	static const CU_TestInfo tests[] = {{"the machine is that of rup", test_machine},
					    {"each version has its own form", test_versions},
					    CU_TEST_INFO_NULL};

	return suite_run("rstatd", tests);
}
