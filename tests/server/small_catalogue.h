/*
 * small_catalogue.h: a catalogue for tests of what is listed: the daemon itself, and a store in memory that a test
 * begins and ends.
 */
#ifndef INGOT_TEST_SMALL_CATALOGUE_H
#define INGOT_TEST_SMALL_CATALOGUE_H

#include "enumerate.h"
#include "fake_call.h"
#include "lmserver.h"
#include "suite.h"

#define NOW 1000u

static struct ingot_store_server self = {.id = INGOT_STORE_ID_SELF,
					 .name = "SELF",
					 .comment = "me",
					 .platform_id = 500,
					 .type = SV_TYPE_SERVER | SV_TYPE_SERVER_UNIX};
static struct ingot_catalogue catalogue = {.self = &self, .domain = "HOME"};

static inline void begin(void)
{
	char reason[INGOT_STORE_REASON_MAX];

	CU_ASSERT_EQUAL_FATAL(ingot_store_open(":memory:", NOW, 86400, &catalogue.store, reason),
			      0);
}

static inline void end(void)
{
	ingot_store_close(catalogue.store);
	catalogue.store = NULL;
	fake_call_done();
}

#endif
