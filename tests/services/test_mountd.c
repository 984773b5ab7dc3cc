/*
 * test_mountd.c: the mount daemon's lists, and lists of lists, from mount.x: what is exported to whom as
 * `showmount -e` prints it, and who has mounted what as `showmount -a` does.
 */
#include <stdio.h>
#include <string.h>

#include "suite.h"

#include "client.h"
#include "ingot/rpc.h"
#include "mount.h"
#include "winerror.h"

/* "/srv/glass 10.0.0.0/8,127.0.0.1": a line for each export. */
static void print_exports(struct text *text, exports list)
{
	for (; list; list = list->ex_next) {
		text_add(text, "%s ", list->ex_dir);
		for (groups group = list->ex_groups; group; group = group->gr_next)
			text_add(text, "%s%s", group->gr_name, group->gr_next ? "," : "");
		text_add(text, "%s\n", list->ex_groups ? "" : "(everyone)");
	}
}

static void check_exports(const char *server)
{
	static struct text ours, theirs;
	NET_API_STATUS(*const procedures[])
	(handle_t, exports *) = {mountproc_export_1, mountproc_exportall_1};
	handle_t binding = NULL;

	client_output("showmount --no-headers -e 127.0.0.1", &theirs);
	/* The three of run.sh, one of them with four names. */
	CU_ASSERT_PTR_NOT_NULL(strstr(theirs.bytes, "/srv/glass @masons,*.example.org,"));
	CU_ASSERT_EQUAL_FATAL(ingot_bind(server, NULL, &binding), 0);
	for (size_t i = 0; i < 2; i++) {
		exports list = NULL;

		CU_ASSERT_EQUAL_FATAL(procedures[i](binding, &list), 0);
		ours.length = 0;
		print_exports(&ours, list);
		text_squeeze(&ours);
		text_compare("exports", &ours, &theirs);
		block_release("exports", list);
	}
	ingot_unbind(binding);
}

static void test_exports_over_tcp(void)
{
	check_exports("tcp://127.0.0.1");
}

static void test_exports_over_udp(void)
{
	check_exports("udp://127.0.0.1");
}

static void test_mounts(void)
{
	static struct text ours, theirs;
	handle_t binding = NULL;
	mountlist list = NULL;
	int count = 0;

	client_output("showmount --no-headers -a 127.0.0.1 | sort", &theirs);
	CU_ASSERT_EQUAL_FATAL(ingot_bind("tcp://127.0.0.1", NULL, &binding), 0);
	CU_ASSERT_EQUAL_FATAL(mountproc_dump_1(binding, &list), 0);
	/* showmount sorts its own lines; so does the file that run.sh wrote, backwards. */
	ours.length = 0;
	for (mountlist mount = list; mount; mount = mount->ml_next, count++)
		;
	CU_ASSERT_EQUAL(count, 3);
	for (int wanted = 0; wanted < count; wanted++) {
		for (mountlist mount = list; mount; mount = mount->ml_next) {
			int before = 0;

			for (mountlist other = list; other; other = other->ml_next)
				before += strcmp(other->ml_hostname, mount->ml_hostname) < 0;
			if (before == wanted)
				text_add(&ours, "%s:%s\n", mount->ml_hostname, mount->ml_directory);
		}
	}
	text_compare("mounts", &ours, &theirs);
	block_release("mounts", list);
	ingot_unbind(binding);
}

static void test_refused_mount(void)
{
	handle_t binding = NULL;
	static char nowhere[] = "/srv/nowhere";
	fhstatus *status = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_bind("tcp://127.0.0.1", NULL, &binding), 0);
	CU_ASSERT_EQUAL(mountproc_null_1(binding), 0);
	/* A union's arm without data: no such folder. */
	CU_ASSERT_EQUAL_FATAL(mountproc_mnt_1(binding, nowhere, &status), 0);
	CU_ASSERT_TRUE(status->fhs_status == 2 || status->fhs_status == 13);
	block_release("fhstatus", status);
	ingot_unbind(binding);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"exports over tcp are showmount's", test_exports_over_tcp},
		{"exports over udp are showmount's", test_exports_over_udp},
		{"mounts are showmount's", test_mounts},
		{"a mount is refused", test_refused_mount},
		CU_TEST_INFO_NULL};

	return suite_run("mountd", tests);
}
