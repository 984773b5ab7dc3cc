/*
 * test_calls_server.c: see test_calls_server.h. Results stand in memory of the call's own, or of the program's: either is
 * encoded before the operation's end is forgotten.
 */
#include "test_calls_server.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "netmon.h"
#include "values.h"

/* One thread serves. */
static int mistakes;

static void expect(bool holds)
{
	mistakes += !holds;
}

static NET_API_STATUS ping(HEXPERTKEY call)
{
	(void)call;
	return 0;
}

static NET_API_STATUS add(HEXPERTKEY call, int a, int b, int c, int *result)
{
	(void)call;
	*result = a + b + c;
	return 0;
}

static NET_API_STATUS negate(HEXPERTKEY call, quad_t value, quad_t *result)
{
	(void)call;
	*result = -value;
	return 0;
}

static NET_API_STATUS join(HEXPERTKEY call, char *first, label second, char **result)
{
	size_t size = strlen(first) + strlen(second) + 2;
	DWORD status = 0;
	char *joined = ExpertAllocMemory(call, size, &status);

	if (!joined)
		return status;
	*result = joined;
	snprintf(*result, size, "%s+%s", first, second);
	return 0;
}

static NET_API_STATUS invert(HEXPERTKEY call, bool_t value, bool_t *result)
{
	(void)call;
	*result = !value;
	return 0;
}

static NET_API_STATUS next(HEXPERTKEY call, enum kind value, enum kind *result)
{
	(void)call;
	*result = value == IS_NUMBER ? IS_WORD : IS_ABSENT;
	return 0;
}

static NET_API_STATUS reverse(HEXPERTKEY call, const blob *value, blob **result)
{
	static blob reversed;

	(void)call;
	expect(is_blob(value, value->blob_len, false));
	make_blob(&reversed, value->blob_len, true);
	*result = &reversed;
	return 0;
}

static NET_API_STATUS lengthen(HEXPERTKEY call, chain list, int count, chain *result)
{
	(void)call;
	expect(is_chain(list, count));
	*result = make_chain(count ? count + 1 : 0);
	return 0;
}

static NET_API_STATUS echo(HEXPERTKEY call, const answer *value, answer **result)
{
	static answer copy;

	(void)call;
	expect(is_answer(value, value->what));
	make_answer(&copy, value->what);
	*result = &copy;
	return 0;
}

static NET_API_STATUS mix(HEXPERTKEY call, const mixed *value, const perhaps *optional,
			  mixed **result)
{
	static mixed made;

	(void)call;
	expect(is_mixed(value, 3) && is_perhaps(optional, true));
	make_mixed(&made, 5);
	*result = &made;
	return 0;
}

static NET_API_STATUS tell_key(HEXPERTKEY call, key **result)
{
	static key secret;

	(void)call;
	make_key(secret);
	*result = &secret;
	return 0;
}

static NET_API_STATUS take(HEXPERTKEY call, const numbers *value)
{
	(void)call;
	expect(is_numbers(value));
	return 0;
}

static NET_API_STATUS count_mistakes(HEXPERTKEY call, int *result)
{
	(void)call;
	*result = mistakes;
	return 0;
}

static NET_API_STATUS fail(HEXPERTKEY call, int status)
{
	(void)call;
	return (NET_API_STATUS)status;
}

static NET_API_STATUS fail_too(HEXPERTKEY call, int status, int *result)
{
	(void)call;
	*result = 7;
	return (NET_API_STATUS)status;
}

static NET_API_STATUS add_fractions(HEXPERTKEY call, double a, float b, double *result)
{
	(void)call;
	*result = a + (double)b;
	return 0;
}

static NET_API_STATUS list_labels(HEXPERTKEY call, u_int count, labels **result)
{
	static labels made;

	(void)call;
	make_labels(&made, count);
	*result = &made;
	return 0;
}

static NET_API_STATUS tell_who(HEXPERTKEY call, u_int *result)
{
	(void)call;
	*result = 0xDEADBEEFu;
	return 0;
}

static const struct calls_1_ops one = {
	.calls_ping_1 = ping,
	.calls_add_1 = add,
	.calls_negate_1 = negate,
	.calls_join_1 = join,
	.calls_not_1 = invert,
	.calls_next_1 = next,
	.calls_reverse_1 = reverse,
	.calls_chain_1 = lengthen,
	.calls_answer_1 = echo,
	.calls_mixed_1 = mix,
	.calls_key_1 = tell_key,
	.calls_take_1 = take,
	.calls_mistakes_1 = count_mistakes,
	.calls_fail_1 = fail,
	.calls_fail_too_1 = fail_too,
};
static const struct calls_2_ops two = {.calls_add_2 = add_fractions, .calls_labels_2 = list_labels};
static const struct other_1_ops other = {.other_who_1 = tell_who};

static void *serve(void *server)
{
	if (ingot_server_run(server))
		abort();
	return NULL;
}

bool our_server_start(struct our_server *ret_server)
{
	struct our_server made = {.server = NULL};

	mistakes = 0;
	if (ingot_server_new(NULL, &made.server))
		return false;
	if (ingot_server_add(made.server, &calls_1_interface, &one, NULL) ||
	    ingot_server_add(made.server, &calls_2_interface, &two, NULL) ||
	    ingot_server_add(made.server, &other_1_interface, &other, NULL) ||
	    ingot_server_listen(made.server, "tcp://127.0.0.1:0") ||
	    pthread_create(&made.thread, NULL, serve, made.server)) {
		ingot_server_free(made.server);
		return false;
	}
	made.port = (unsigned)atoi(strrchr(ingot_server_address(made.server, 0), ':') + 1);
	*ret_server = made;
	return true;
}

int our_server_stop(struct our_server *server)
{
	ingot_server_stop(server->server);
	pthread_join(server->thread, NULL);
	ingot_server_free(server->server);
	return mistakes;
}
