/*
 * test_rusersd.c: an array of structures over UDP, from rusers.x: who is logged in, as `rusers -l` prints
 * it. run.sh says who is.
 */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "suite.h"

#include "client.h"
#include "ingot/rpc.h"
#include "rusers.h"

/* "alice localhost:pts/901 May 28 20:26 :-1 (host)" */
static void print_user(struct text *text, const rusers_utmp *user)
{
	time_t when = user->ut_time;
	char date[64];

	CU_ASSERT_TRUE_FATAL(strftime(date, sizeof(date), "%b %e %H:%M", localtime(&when)) > 0);
	/* Nobody's line: how long it is idle cannot be known, and is sent as -1. */
	CU_ASSERT_EQUAL(user->ut_idle, (u_int)-1);
	CU_ASSERT_EQUAL(user->ut_type, RUSERS_USER_PROCESS);
	text_add(text, "%s localhost:%s %s :%02d", user->ut_user, user->ut_line, date,
		 (int)user->ut_idle);
	if (*user->ut_host)
		text_add(text, " (%s)", user->ut_host);
	text_add(text, "\n");
}

static void check_users(NET_API_STATUS (*procedure)(handle_t, utmp_array **))
{
	static struct text ours, theirs;
	handle_t binding = NULL;
	utmp_array *users = NULL;
	int count = 0;

	client_output("rusers -l 127.0.0.1", &theirs);
	CU_ASSERT_EQUAL_FATAL(ingot_bind("udp://127.0.0.1", NULL, &binding), 0);
	CU_ASSERT_EQUAL_FATAL(rusersproc_num_3(binding, &count), 0);
	CU_ASSERT_EQUAL(count, 3);
	CU_ASSERT_EQUAL_FATAL(procedure(binding, &users), 0);
	CU_ASSERT_EQUAL(users->utmp_array_len, 3);
	ours.length = 0;
	for (u_int i = 0; i < users->utmp_array_len; i++)
		print_user(&ours, &users->utmp_array_val[i]);
	text_squeeze(&ours);
	text_compare("users", &ours, &theirs);
	CU_ASSERT_PTR_NOT_NULL(strstr(ours.bytes, "bob localhost:pts/902 "));
	CU_ASSERT_PTR_NOT_NULL(strstr(ours.bytes, "(glass.example)"));
	block_release("users", users);
	ingot_unbind(binding);
}

static void test_names(void)
{
	check_users(rusersproc_names_3);
}

static void test_all_names(void)
{
	check_users(rusersproc_allnames_3);
}

int main(void)
{
	static const CU_TestInfo tests[] = {{"users are those of rusers", test_names},
					    {"all users are, too", test_all_names},
					    CU_TEST_INFO_NULL};

	return suite_run("rusersd", tests);
}
