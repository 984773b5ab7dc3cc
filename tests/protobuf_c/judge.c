/*
 * judge.c: both take bytes or both refuse them, and what they make of them is the same. See judge.h.
 */
#include "judge.h"

#include "compare.h"
#include "ingot/block.h"
#include "ingot/protobuf_c.h"
#include "joined.h"
#include "lmapibuf.h"
#include "peer.h"
#include "winerror.h"

struct verdict judge_bytes(const ProtobufCMessageDescriptor *of, const uint8_t *bytes,
			   size_t length)
{
	struct verdict verdict = {.wrong = NULL};
	const char *where = "";
	ProtobufCMessage *ours = NULL;
	ProtobufCMessage *theirs = NULL;
	struct wire joined = {0};
	bool fine = joined_wire(of, bytes, length, &joined, &verdict.remarks);
	NET_API_STATUS status = ingot_protobuf_c_unpack(of, length, bytes, &ours);

	/* protobuf-c does not survive every message that comes in pieces: it gets joined ones. */
	if (fine)
		theirs =
			protobuf_c_message_unpack(of, &peer_allocator, joined.length, joined.bytes);
	else if (!(verdict.remarks & JOINED_TWICE))
		theirs = protobuf_c_message_unpack(of, &peer_allocator, length, bytes);
	if (status && status != RPC_X_BAD_STUB_DATA)
		verdict.wrong = "a status for other things";
	else if (verdict.remarks & (JOINED_BOOL | JOINED_NUMBER))
		verdict.wrong = ours ? "taken by Ingot, which should not" : NULL;
	else if (!ours != !theirs && (verdict.remarks & JOINED_LOST))
		verdict.wrong = NULL;
	else if (!ours || !theirs)
		verdict.wrong = ours     ? "refused by protobuf-c alone"
				: theirs ? "refused by Ingot alone"
					 : NULL;
	else if (ingot_block_check(ours))
		verdict.wrong = "not a right block";
	else if (!(verdict.remarks & JOINED_WIDE) && !messages_same(ours, theirs, &where))
		verdict.wrong = where;
	verdict.taken = ours != NULL;
	verdict.taken_by_theirs = theirs != NULL;
	(void)NetApiBufferFree(ours);
	wire_done(&joined);
	return verdict;
}
