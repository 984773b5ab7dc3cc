/*
 * test_frame_interop.c: calls and replies as a peer made by rpcgen reads and writes them.
 *
 * In: frames of sample_calls.h, structures of rpcgen. Out: a verdict. A foreign client reads our replies
 * (also the blank one of a failed call), a foreign server our calls, and the other way round.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "codec.h"
#include "heap.h"
#include "lmapibuf.h"
#include "sample.h"
#include "sample_calls.h"
#include "suite.h"
#include "winerror.h"

#define CAPACITY 4096u

static bool decode(xdrproc_t xdr, uint8_t *wire, size_t length, void *value)
{
	XDR xdrs;
	bool ok;

	xdrmem_create(&xdrs, (char *)wire, (u_int)length, XDR_DECODE);
	ok = xdr(&xdrs, value) && xdr_getpos(&xdrs) == length;
	xdr_destroy(&xdrs);
	return ok;
}

static size_t encode(xdrproc_t xdr, void *value, uint8_t *wire)
{
	XDR xdrs;
	size_t length = 0;

	xdrmem_create(&xdrs, (char *)wire, CAPACITY, XDR_ENCODE);
	if (xdr(&xdrs, value))
		length = xdr_getpos(&xdrs);
	xdr_destroy(&xdrs);
	return length;
}

static void test_our_call(void)
{
	uint32_t resume = 77;
	struct sample_enum_frame frame = {
		.servername = "here",
		.level = 101,
		.prefmaxlen = 4096,
		.servertype = 3,
		.resume_handle = &resume,
	};
	peer_enum_call call = {.level = 0};
	uint8_t *wire = NULL;
	size_t length = 0;

	CU_ASSERT_EQUAL_FATAL(
		ingot_xdr_encode_frame(sample_enum.in, &frame, false, 0, &wire, &length), 0);
	CU_ASSERT_FATAL(decode((xdrproc_t)xdr_peer_enum_call, wire, length, &call));
	CU_ASSERT_STRING_EQUAL(*call.servername, "here");
	CU_ASSERT_EQUAL(call.level, 101);
	CU_ASSERT_EQUAL(call.prefmaxlen, 4096);
	CU_ASSERT_EQUAL(call.servertype, 3);
	CU_ASSERT_PTR_NULL(call.domain);
	CU_ASSERT_EQUAL(*call.resume_handle, 77);
	xdr_free((xdrproc_t)xdr_peer_enum_call, &call);
	ingot_heap_free(wire);
}

static void test_their_call(void)
{
	char *domain = (char[]){"office"};
	peer_enum_call call = {.level = 100, .prefmaxlen = 5, .servertype = 6, .domain = &domain};
	struct sample_enum_frame *frame = NULL;
	uint8_t wire[CAPACITY];
	size_t length = encode((xdrproc_t)xdr_peer_enum_call, &call, wire);

	CU_ASSERT_EQUAL_FATAL(
		ingot_xdr_decode_call(sample_enum.in, wire, length, NULL, (void **)&frame), 0);
	CU_ASSERT_PTR_NULL(frame->servername);
	CU_ASSERT_EQUAL(frame->level, 100);
	CU_ASSERT_EQUAL(frame->prefmaxlen, 5);
	CU_ASSERT_EQUAL(frame->servertype, 6);
	CU_ASSERT_STRING_EQUAL(frame->domain, "office");
	CU_ASSERT_PTR_NULL(frame->resume_handle);
	ingot_frame_free(frame);
}

static void test_our_reply(void)
{
	uint32_t resume = 8;
	struct sample_enum_frame frame = {
		.result = ERROR_MORE_DATA,
		.level = 101,
		.bufptr = (uint8_t *)sample_servers(5),
		.entriesread = 5,
		.totalentries = 9,
		.resume_handle = &resume,
	};
	peer_enum_reply reply = {.result = 0};
	uint8_t *wire = NULL;
	size_t length = 0;

	CU_ASSERT_EQUAL_FATAL(
		ingot_xdr_encode_frame(sample_enum.out, &frame, false, 0, &wire, &length), 0);
	CU_ASSERT_FATAL(decode((xdrproc_t)xdr_peer_enum_reply, wire, length, &reply));
	CU_ASSERT_EQUAL(reply.result, ERROR_MORE_DATA);
	CU_ASSERT_EQUAL(reply.entries.level, 101);
	CU_ASSERT_EQUAL_FATAL(reply.entries.peer_entries_u.infos101.infos101_len, 5);
	CU_ASSERT_STRING_EQUAL(reply.entries.peer_entries_u.infos101.infos101_val[4].name,
			       "SERVER000004");
	CU_ASSERT_PTR_NULL(reply.entries.peer_entries_u.infos101.infos101_val[3].comment);
	CU_ASSERT_EQUAL(reply.totalentries, 9);
	CU_ASSERT_EQUAL(*reply.resume_handle, 8);
	xdr_free((xdrproc_t)xdr_peer_enum_reply, &reply);
	ingot_heap_free(wire);
	sample_values_free();
}

static void test_their_reply(void)
{
	peer_name names[2] = {{500, (char[]){"one"}}, {600, (char[]){"two"}}};
	u_int resume = 4;
	uint32_t ours = 0;
	peer_enum_reply reply = {
		.entries = {.level = 100, .peer_entries_u.infos100 = {2, names}},
		.totalentries = 2,
		.resume_handle = &resume,
	};
	struct sample_enum_frame frame = {.level = 100, .resume_handle = &ours};
	uint8_t wire[CAPACITY];
	size_t length = encode((xdrproc_t)xdr_peer_enum_reply, &reply, wire);
	const struct sample_name *arrived;

	CU_ASSERT_EQUAL_FATAL(ingot_xdr_decode_frame(sample_enum.out, wire, length, NULL, &frame),
			      0);
	CU_ASSERT_EQUAL(frame.entriesread, 2);
	CU_ASSERT_EQUAL(frame.totalentries, 2);
	CU_ASSERT_EQUAL(ours, 4);
	arrived = (const void *)frame.bufptr;
	CU_ASSERT_EQUAL(arrived[1].platform_id, 600);
	CU_ASSERT_STRING_EQUAL(arrived[1].name, "two");
	CU_ASSERT_EQUAL(NetApiBufferFree(frame.bufptr), 0);
}

/* A foreign client decodes all of a reply, also a failed call's. */
static void test_blank_reply(void)
{
	uint32_t resume = 8;
	struct sample_enum_frame frame = {
		.result = ERROR_ACCESS_DENIED,
		.level = 55,
		.bufptr = (uint8_t *)16,
		.entriesread = 5,
		.totalentries = 9,
		.resume_handle = &resume,
	};
	peer_enum_reply reply = {.result = 0};
	uint8_t *wire = NULL;
	size_t length = 0;

	CU_ASSERT_EQUAL_FATAL(
		ingot_xdr_encode_frame(sample_enum.out, &frame, true, 0, &wire, &length), 0);
	CU_ASSERT(decode((xdrproc_t)xdr_peer_enum_reply, wire, length, &reply));
	CU_ASSERT_EQUAL(reply.result, ERROR_ACCESS_DENIED);
	CU_ASSERT_EQUAL(reply.entries.peer_entries_u.infos100.infos100_len, 0);
	CU_ASSERT_EQUAL(reply.totalentries, 0);
	CU_ASSERT_PTR_NULL(reply.resume_handle);
	xdr_free((xdrproc_t)xdr_peer_enum_reply, &reply);
	ingot_heap_free(wire);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"our call", test_our_call},
		{"their call", test_their_call},
		{"our reply", test_our_reply},
		{"their reply", test_their_reply},
		{"our reply of a failed call", test_blank_reply},
		CU_TEST_INFO_NULL,
	};

	return suite_run("frame interop", tests);
}
