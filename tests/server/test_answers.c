/*
 * Answers that are kept: the same as those that are made, whatever changes in between, and held by a call until it is
 * over.
 */
#include <stdio.h>
#include <string.h>

#include "lmerr.h"
#include "small_catalogue.h"
#include "winerror.h"

static uint32_t random_state = 11;

static uint32_t random_below(uint32_t bound)
{
	random_state = random_state * 1664525u + 1013904223u;
	return (random_state >> 8) % bound;
}

/* What can change what there is to list. */
static void change(struct ingot_answers *answers, uint32_t *now)
{
	struct ingot_store_server server = {.platform_id = random_below(1000),
					    .type = 1 + random_below(3)};
	const char *domain = random_below(4) ? "HOME" : "other";
	NET_API_STATUS status;
	char name[16];

	/* now and then the daemon's own name */
	snprintf(name, sizeof(name), random_below(10) ? "server-%u" : "Self", random_below(40));
	server.name = name;
	server.comment = random_below(3) ? name : NULL;
	switch (random_below(8)) {
	case 0:
		++*now;
		return;
	case 1:
		CU_ASSERT_EQUAL(ingot_store_expire(catalogue.store, *now), 0);
		return;
	case 2:
		status = ingot_store_withdraw(catalogue.store, domain, name, *now);
		CU_ASSERT(status == 0 || status == NERR_NoSuchServer);
		return;
	case 3:
		self.platform_id++;
		ingot_answers_drop(answers);
		return;
	default:
		CU_ASSERT_EQUAL(ingot_store_announce(catalogue.store, domain, &server,
						     *now + 1 + random_below(20)),
				0);
	}
}

static bool same_text(const char *one, const char *other)
{
	return one && other ? strcmp(one, other) == 0 : one == other;
}

static bool same_101(const SERVER_INFO_101 *one, const SERVER_INFO_101 *other)
{
	return one->sv101_platform_id == other->sv101_platform_id &&
	       same_text(one->sv101_name, other->sv101_name) &&
	       one->sv101_type == other->sv101_type &&
	       same_text(one->sv101_comment, other->sv101_comment);
}

static bool same_100(const SERVER_INFO_100 *one, const SERVER_INFO_100 *other)
{
	return one->sv100_platform_id == other->sv100_platform_id &&
	       same_text(one->sv100_name, other->sv100_name);
}

static void expect_same(const struct ingot_enumeration *one, const struct ingot_enumeration *other)
{
	CU_ASSERT_EQUAL_FATAL(one->ret_read, other->ret_read);
	CU_ASSERT_EQUAL(one->ret_total, other->ret_total);
	CU_ASSERT_EQUAL(one->ret_resume, other->ret_resume);
	for (uint32_t i = 0; i < one->ret_read; i++)
		CU_ASSERT(one->level == 101 ? same_101((SERVER_INFO_101 *)one->ret_records + i,
						       (SERVER_INFO_101 *)other->ret_records + i)
					    : same_100((SERVER_INFO_100 *)one->ret_records + i,
						       (SERVER_INFO_100 *)other->ret_records + i));
}

/* The same question with and without answers that are kept. True: it was answered with one. */
static bool ask_both(struct ingot_answers *answers, uint32_t now)
{
	static const char *const domains[] = {NULL, "Home", "HOME", "other"};
	struct ingot_enumeration kept = {
		.level = random_below(3) ? 101 : 100,
		.prefmaxlen = random_below(4) ? MAX_PREFERRED_LENGTH : random_below(4000),
		.servertype = random_below(4) ? SV_TYPE_ALL : 2,
		.domain = domains[random_below(4)],
		.resume = random_below(6) ? 0 : 1 + random_below(40),
		.now = now,
	};
	struct ingot_enumeration made;
	NET_API_STATUS status;
	bool is_ready;

	made = kept;
	catalogue.answers = answers;
	status = ingot_enumerate(&catalogue, fake_call, &kept);
	is_ready = fake_call_holds();
	/* What is held stays, also when it is kept no more. */
	if (random_below(16) == 0)
		ingot_answers_drop(answers);
	catalogue.answers = NULL;
	CU_ASSERT_EQUAL_FATAL(ingot_enumerate(&catalogue, fake_call, &made), status);
	if (status == 0 || status == ERROR_MORE_DATA)
		expect_same(&kept, &made);
	fake_call_done();
	return is_ready;
}

static void test_ready(void)
{
	struct ingot_answers answers;
	uint32_t platform_id = self.platform_id;
	unsigned ready = 0;
	uint32_t now = NOW;

	begin();
	ingot_answers_init(&answers);
	for (unsigned round = 0; round < 3000; round++) {
		change(&answers, &now);
		for (unsigned i = random_below(24); i > 0; i--)
			ready += ask_both(&answers, now);
	}
	CU_ASSERT(ready > 300);
	ingot_answers_done(&answers);
	self.platform_id = platform_id;
	end();
}

/* A call that cannot hold what is ready has its own made. */
static void test_not_held(void)
{
	struct ingot_answers answers;
	const struct ingot_store_server server = {.name = "server", .type = SV_TYPE_SERVER};
	const struct ingot_enumeration question = {.level = 101,
						   .prefmaxlen = MAX_PREFERRED_LENGTH,
						   .servertype = SV_TYPE_ALL,
						   .now = NOW};
	struct ingot_enumeration page;

	begin();
	ingot_answers_init(&answers);
	catalogue.answers = &answers;
	CU_ASSERT_EQUAL(ingot_store_announce(catalogue.store, "HOME", &server, NOW + 1), 0);
	for (unsigned i = 0; i < 4; i++) {
		fake_cannot_defer = i == 3;
		page = question;
		CU_ASSERT_EQUAL(ingot_enumerate(&catalogue, fake_call, &page), 0);
		CU_ASSERT_EQUAL(page.ret_read, 2);
		CU_ASSERT_EQUAL(fake_call_holds(), i == 2);
		CU_ASSERT_EQUAL(fake_allocations == 0, i == 2);
		fake_call_done();
	}
	fake_cannot_defer = false;
	catalogue.answers = NULL;
	ingot_answers_done(&answers);
	end();
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"at random", test_ready},
		{"that cannot be held", test_not_held},
		CU_TEST_INFO_NULL,
	};

	return suite_run("answers", tests);
}
