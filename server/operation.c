/*
 * operation.c: how an operation begins, answers and ends.
 *
 * In: a call, a question. Out: a caller who is let in or not; a page. It does not know what is asked about.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "ingot/rpc.h"
#include "log.h"
#include "operations.h"
#include "winerror.h"

void ingot_operations_context_init(struct ingot_operations_context *context)
{
	*context = (struct ingot_operations_context){0};
	ingot_access_init(&context->access);
	ingot_answers_init(&context->answers);
	context->catalogue.answers = &context->answers;
	/* With these attributes, which are the default ones, it cannot fail. */
	pthread_rwlock_init(&context->lock, NULL);
	ingot_log_limit_init(&context->refusals);
}

/* What the log was spared. */
static void tell_untold(uint64_t count)
{
	if (count > 0)
		ingot_log(INGOT_LOG_WARNING, "refused %" PRIu64 " more calls meanwhile", count);
}

void ingot_operations_context_done(struct ingot_operations_context *context)
{
	tell_untold(ingot_log_limit_rest(&context->refusals));
	ingot_log_limit_done(&context->refusals);
	ingot_answers_done(&context->answers);
	pthread_rwlock_destroy(&context->lock);
}

/* What this process has done, which the others learn if there are any. */
static struct ingot_ledger_counts count_own(struct ingot_operations_context *context)
{
	struct ingot_ledger_counts counts = {.refused = atomic_load(&context->refused)};

	ingot_server_count(context->server, &counts.server);
	if (context->ledger)
		ingot_ledger_write(context->ledger, &counts);
	return counts;
}

void ingot_operations_count(struct ingot_operations_context *context,
			    struct ingot_ledger_counts *ret_counts)
{
	*ret_counts = count_own(context);
	if (context->ledger)
		ingot_ledger_sum(context->ledger, ret_counts);
}

/* Who asked what, and the rule that does not let him in. */
static void tell_refusal(struct ingot_operation *operation, const char *rule)
{
	struct ingot_operations_context *context = operation->context;
	const ingot_caller *caller = &operation->caller;
	uint64_t untold;
	bool may =
		ingot_log_limit_take(&context->refusals, ingot_clock_now(&context->clock), &untold);
	char local[64] = "";

	tell_untold(untold);
	if (!may)
		return;
	if (caller->is_local)
		snprintf(local, sizeof(local), ", user %" PRIu32 ", process %" PRIu32, caller->user,
			 caller->process);
	ingot_log(INGOT_LOG_WARNING, "refused %s to %s%s: the rule is %s",
		  ingot_call_name(operation->call), caller->address, local, rule);
}

NET_API_STATUS ingot_operation_begin(struct ingot_operation *operation, HEXPERTKEY call,
				     enum ingot_access_class class)
{
	struct ingot_operations_context *context = ingot_call_context(call);
	char rule[INGOT_ACCESS_TEXT_MAX];
	NET_API_STATUS status;

	*operation = (struct ingot_operation){
		.call = call,
		.context = context,
		.memory = {.call = call},
	};
	status = ingot_call_caller(call, &operation->caller);
	if (status != 0)
		return status;
	if (context->ledger)
		(void)count_own(context);
	ingot_sessions_call(context->sessions, operation->caller.connection);
	pthread_rwlock_rdlock(&context->lock);
	if (ingot_access_allows(&context->access, class, &operation->caller))
		return 0;
	ingot_access_describe(&context->access, class, rule);
	pthread_rwlock_unlock(&context->lock);
	atomic_fetch_add(&context->refused, 1);
	tell_refusal(operation, rule);
	return ERROR_ACCESS_DENIED;
}

void ingot_operation_end(struct ingot_operation *operation)
{
	pthread_rwlock_unlock(&operation->context->lock);
}

static uint64_t read_resume(const struct ingot_operation_list *list)
{
	if (list->wide_resume)
		return *list->wide_resume;
	return list->resume ? *list->resume : 0;
}

NET_API_STATUS ingot_rows_make(struct ingot_operation *operation, uint32_t count, size_t size,
			       struct ingot_rows *rows, void **ret_rows)
{
	struct ingot_call_memory *memory = &operation->memory;
	void *entries = NULL;
	NET_API_STATUS status =
		ingot_call_memory_take(memory, count * sizeof(*rows->entries), &entries);

	if (status == 0 && size > 0)
		status = ingot_call_memory_take(memory, count * size, ret_rows);
	if (status != 0)
		return status;
	if (size > 0 && count > 0)
		memset(*ret_rows, 0, count * size);
	*rows = (struct ingot_rows){entries, count};
	return 0;
}

/* Answer with a page of the rows. */
static NET_API_STATUS answer(const struct ingot_operation *operation,
			     const struct ingot_operation_list *list, const struct ingot_rows *rows)
{
	struct ingot_listing listing = {
		.call = operation->call,
		.layouts = list->layouts,
		.layout_count = list->layout_count,
		.level = list->level,
		.prefmaxlen = list->prefmaxlen,
		.resume = read_resume(list),
	};
	NET_API_STATUS status = ingot_listing_answer(&listing, rows->entries, rows->count);

	if (status != 0 && status != ERROR_MORE_DATA)
		return status;
	*list->bufptr = listing.ret_records;
	*list->entriesread = listing.ret_read;
	*list->totalentries = listing.ret_total;
	if (list->resume)
		*list->resume = (DWORD)listing.ret_resume;
	if (list->wide_resume)
		*list->wide_resume = (DWORD_PTR)listing.ret_resume;
	return status;
}

NET_API_STATUS ingot_operation_enumerate(HEXPERTKEY call, enum ingot_access_class class,
					 const struct ingot_operation_list *list,
					 ingot_rows_read read, const void *question)
{
	struct ingot_operation operation;
	struct ingot_rows rows = {0};
	NET_API_STATUS status = ingot_operation_begin(&operation, call, class);

	if (status != 0)
		return status;
	status = read(&operation, question, &rows);
	if (status == 0)
		status = answer(&operation, list, &rows);
	ingot_operation_end(&operation);
	return status;
}
