/*
 * enumerate.c: which servers NetServerEnum answers with, a page at a time.
 *
 * In: a catalogue and the call's question. Out: one page, its totals and where to go on. It does not lay
 * records out (page.c) and does not keep servers (store.h).
 */
#include <stdbool.h>
#include <strings.h>

#include "enumerate.h"
#include "ingot/rpc.h"
#include "lmapibuf.h"
#include "lmerr.h"
#include "lmserver.h"
#include "names.h"
#include "offer.h"
#include "page.h"
#include "server_levels.h"
#include "winerror.h"

/* A page being filled from a walk. */
struct filling {
	struct ingot_page page;
	NET_API_STATUS status; /* ERROR_MORE_DATA: the page is full */
	uint32_t last;         /* id of the last entry added */
	bool domains;          /* the entries are domains */
	bool found;            /* `visit_self` was shown a server */
	const struct ingot_store_filter *filter;
};

/*
 * Turn the question into a filter. SV_TYPE_LOCAL_LIST_ONLY asks for what this daemon knows itself: that is
 * all it ever lists, so the bit adds nothing, and alone it means every type.
 */
static NET_API_STATUS make_filter(const struct ingot_catalogue *catalogue,
				  const struct ingot_enumeration *question,
				  struct ingot_store_filter *filter)
{
	uint32_t types = question->servertype;

	if (question->domain && !ingot_name_is_valid(question->domain))
		return ERROR_INVALID_NAME;
	*filter = (struct ingot_store_filter){
		.domain = question->domain ? question->domain : catalogue->domain,
		.after = question->resume,
		.now = question->now,
		.offers = question->level == 1001,
	};
	if (types == SV_TYPE_ALL || types == SV_TYPE_LOCAL_LIST_ONLY) {
		filter->any_type = true;
	} else if (types == SV_TYPE_DOMAIN_ENUM) {
		filter->domain = NULL;
		filter->except = catalogue->domain;
		return 0;
	} else if (types & SV_TYPE_DOMAIN_ENUM) {
		return ERROR_INVALID_FUNCTION;
	} else {
		filter->types = types & ~(uint32_t)SV_TYPE_LOCAL_LIST_ONLY;
	}
	if (strcasecmp(filter->domain, catalogue->domain) == 0)
		filter->except = catalogue->self->name;
	return 0;
}

static bool add(struct filling *filling, const struct ingot_store_server *server, uint32_t id)
{
	struct ingot_server_row row = {.server = server};
	void *offer = NULL;

	if (filling->filter->offers)
		filling->status = ingot_offer_read(server, &offer);
	if (filling->status == 0) {
		row.offer = offer;
		filling->status = ingot_page_add(&filling->page, &row);
	}
	/* NULL, or a block that can be freed. */
	(void)NetApiBufferFree(offer);
	if (filling->status == 0)
		filling->last = id;
	return filling->status == 0;
}

static bool visit(void *context, const struct ingot_store_server *server)
{
	struct filling *filling = context;
	struct ingot_store_server domain = {
		.name = server->name,
		.platform_id = PLATFORM_ID_NT,
		.type = SV_TYPE_DOMAIN_ENUM,
	};

	return add(filling, filling->domains ? &domain : server, server->id);
}

static bool add_self(struct filling *filling, const struct ingot_store_server *self)
{
	if (!filling->filter->any_type && !(self->type & filling->filter->types))
		return true;
	return add(filling, self, INGOT_STORE_ID_SELF);
}

static bool visit_self(void *context, const struct ingot_store_server *server)
{
	struct filling *filling = context;

	filling->found = true;
	return add_self(filling, server);
}

/* The entry at INGOT_STORE_ID_SELF: the daemon's domain, or the server of the daemon's name. */
static void fill_first(struct filling *filling, const struct ingot_catalogue *catalogue)
{
	const struct ingot_store_filter *filter = filling->filter;

	if (filter->after >= INGOT_STORE_ID_SELF || !filter->except)
		return;
	if (filling->domains) {
		struct ingot_store_server domain = {.id = INGOT_STORE_ID_SELF,
						    .name = catalogue->domain};

		visit(filling, &domain);
		return;
	}
	ingot_store_find(catalogue->store, filter->domain, catalogue->self->name, filter->now,
			 visit_self, filling);
	if (filling->status == 0 && !filling->found)
		add_self(filling, catalogue->self);
}

/* A full page: is it worth something, and how much comes after it? */
static NET_API_STATUS conclude_full(const struct filling *filling,
				    const struct ingot_catalogue *catalogue,
				    struct ingot_enumeration *answer)
{
	struct ingot_store_filter rest = *filling->filter;

	if (filling->page.count == 0)
		return NERR_BufTooSmall;
	rest.after = filling->last;
	answer->ret_total = filling->page.count + ingot_store_count(catalogue->store, &rest);
	answer->ret_resume = filling->last;
	return ERROR_MORE_DATA;
}

/* Whether it asks for all servers of the daemon's own domain, from the first on: what answers are kept to. */
static bool is_for_all(const struct ingot_catalogue *catalogue,
		       const struct ingot_enumeration *question)
{
	return catalogue->answers && question->servertype == SV_TYPE_ALL && question->resume == 0 &&
	       (!question->domain || strcasecmp(question->domain, catalogue->domain) == 0);
}

/* Answer with what is ready, if it is; the call holds it until it is over. */
static bool answer_ready(const struct ingot_catalogue *catalogue, HEXPERTKEY call,
			 const struct ingot_page *page, struct ingot_store_stamp stamp,
			 struct ingot_enumeration *enumeration)
{
	struct ingot_answer *answer =
		ingot_answers_find(catalogue->answers, page->layout, stamp, enumeration->now);

	if (!answer)
		return false;
	if (answer->size > page->left || ingot_call_defer(call, ingot_answer_release, answer)) {
		ingot_answer_release(answer);
		return false;
	}
	enumeration->ret_records = answer->records;
	enumeration->ret_read = answer->count;
	enumeration->ret_total = answer->count;
	enumeration->ret_resume = 0;
	return true;
}

/* Make the page; the store is being read. */
static NET_API_STATUS fill(struct filling *filling, const struct ingot_catalogue *catalogue,
			   struct ingot_enumeration *enumeration)
{
	NET_API_STATUS status;

	fill_first(filling, catalogue);
	if (filling->status == 0)
		ingot_store_walk(catalogue->store, filling->filter, visit, filling);
	if (filling->status == ERROR_MORE_DATA) {
		status = conclude_full(filling, catalogue, enumeration);
	} else {
		status = filling->status;
		enumeration->ret_total = filling->page.count;
		enumeration->ret_resume = 0;
	}
	if (status == 0 || status == ERROR_MORE_DATA) {
		enumeration->ret_records = filling->page.records;
		enumeration->ret_read = filling->page.count;
	}
	return status;
}

/* All servers of the daemon's own domain: ready-made if nothing has changed. */
static NET_API_STATUS give_all(struct filling *filling, const struct ingot_catalogue *catalogue,
			       HEXPERTKEY call, struct ingot_enumeration *enumeration)
{
	struct ingot_store_stamp stamp = ingot_store_stamp(catalogue->store, catalogue->domain);
	NET_API_STATUS status;

	if (answer_ready(catalogue, call, &filling->page, stamp, enumeration))
		return 0;
	status = fill(filling, catalogue, enumeration);
	if (status == 0)
		ingot_answers_keep(catalogue->answers, &filling->page, stamp);
	return status;
}

NET_API_STATUS ingot_enumerate(const struct ingot_catalogue *catalogue, HEXPERTKEY call,
			       struct ingot_enumeration *enumeration)
{
	struct ingot_store_filter filter;
	struct filling filling = {.filter = &filter};
	NET_API_STATUS status =
		ingot_page_init(&filling.page, call, ingot_server_levels, INGOT_SERVER_ENUM_LEVELS,
				enumeration->level, enumeration->prefmaxlen);

	if (status == 0)
		status = make_filter(catalogue, enumeration, &filter);
	if (status == 0)
		status = ingot_store_read_begin(catalogue->store);
	if (status != 0)
		return status;
	filling.domains = !filter.domain;
	status = is_for_all(catalogue, enumeration)
			 ? give_all(&filling, catalogue, call, enumeration)
			 : fill(&filling, catalogue, enumeration);
	ingot_store_read_end(catalogue->store);
	return status;
}
