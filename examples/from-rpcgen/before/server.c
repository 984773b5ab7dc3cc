/* server.c: the operation behind rpcgen's dispatcher. The book has COUNT entries, or $PHONEBOOK_SIZE. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "phonebook.h"

#define COUNT 12

static entry *entry_new(unsigned i)
{
	char text[32];
	entry *e = malloc(sizeof(*e));

	if (!e)
		return NULL;
	snprintf(text, sizeof(text), "subscriber-%u", i);
	e->who = strdup(text);
	snprintf(text, sizeof(text), "+49 30 %06u", i);
	e->number = strdup(text);
	e->next = NULL;
	return e; /* strdup may have failed: xdr_string will crash */
}

found *lookup_1_svc(name *beginning, struct svc_req *request)
{
	static found result; /* rpcgen's way: one result for everybody */
	const char *size = getenv("PHONEBOOK_SIZE");
	unsigned count = size ? (unsigned)strtoul(size, NULL, 0) : COUNT;
	entry **last = &result.found_u.list;

	(void)request;
	xdr_free((xdrproc_t)xdr_found, (char *)&result); /* of the call before */
	memset(&result, 0, sizeof(result));
	for (unsigned i = 0; i < count; i++) {
		entry *e = entry_new(i);

		if (!e) {
			xdr_free((xdrproc_t)xdr_found, (char *)&result);
			result.error = ENOMEM;
			return &result;
		}
		if (strncmp(e->who, *beginning, strlen(*beginning)) == 0) {
			*last = e;
			last = &e->next;
		} else {
			free(e->who);
			free(e->number);
			free(e);
		}
	}
	return &result;
}
