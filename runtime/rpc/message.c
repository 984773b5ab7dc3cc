/*
 * message.c: call and reply headers by libtirpc's routines.
 *
 * In and out: see message.h. No socket, and no look at arguments or results.
 */
#include "message.h"

#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

#include "heap.h"
#include "winerror.h"
#include "xdr_wire.h"

/* AUTH_SYS carries at most 16 groups and 255 bytes of machine name (RFC 5531 appendix A). */
#define SYS_GROUPS_MAX  16
#define SYS_MACHINE_MAX 255

static atomic_uint next_xid;

/* A number that no other call of this process has, nor likely one of another process. */
static uint32_t new_xid(void)
{
	static atomic_bool is_seeded;
	unsigned seed;

	if (!atomic_load(&is_seeded)) {
		if (getrandom(&seed, sizeof(seed), GRND_NONBLOCK) != (ssize_t)sizeof(seed))
			seed = (unsigned)time(NULL) ^ ((unsigned)getpid() << 16);
		atomic_fetch_add(&next_xid, seed);
		atomic_store(&is_seeded, true);
	}
	return atomic_fetch_add(&next_xid, 1);
}

/* The process's groups, the first SYS_GROUPS_MAX of them; their number. */
static int first_groups(gid_t *groups)
{
	int count = getgroups(0, NULL);
	gid_t *every = count > 0 ? ingot_heap_alloc((size_t)count * sizeof(*every)) : NULL;

	/* Fails when groups were added between the two calls: none is then what we may claim. */
	count = every ? getgroups(count, every) : 0;
	if (count > SYS_GROUPS_MAX)
		count = SYS_GROUPS_MAX;
	if (count < 0)
		count = 0;
	if (count > 0)
		memcpy(groups, every, (size_t)count * sizeof(*every));
	ingot_heap_free(every);
	return count;
}

/* Not authunix_create_default, which aborts when the system does not tell it the host or the groups. */
static AUTH *create_sys(void)
{
	char machine[SYS_MACHINE_MAX + 1] = "";
	gid_t groups[SYS_GROUPS_MAX];

	if (gethostname(machine, sizeof(machine) - 1) != 0)
		machine[0] = '\0';
	return authunix_create(machine, geteuid(), getegid(), first_groups(groups), groups);
}

/*
 * The process has one AUTH_NONE. libtirpc looks whether it is there before it takes its own lock, so that two threads
 * may both make it and one is lost: the first is made here by one thread alone.
 */
static AUTH *create_none(void)
{
	static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
	static atomic_bool is_made;
	AUTH *auth;

	if (atomic_load(&is_made))
		return authnone_create();
	pthread_mutex_lock(&lock);
	auth = authnone_create();
	atomic_store(&is_made, auth != NULL);
	pthread_mutex_unlock(&lock);
	return auth;
}

NET_API_STATUS ingot_message_init(struct ingot_message *message, ingot_credentials credentials)
{
	AUTH *auth = credentials == INGOT_CREDENTIALS_SYS ? create_sys() : create_none();

	if (!auth)
		return ERROR_NOT_ENOUGH_MEMORY;
	message->auth = auth;
	message->xid = new_xid();
	return 0;
}

void ingot_message_done(struct ingot_message *message)
{
	AUTH_DESTROY(message->auth)
	message->auth = NULL;
}

NET_API_STATUS ingot_message_seal(struct ingot_message *message, uint8_t *wire, size_t length,
				  uint32_t program, uint32_t version, uint32_t procedure,
				  size_t *ret_offset)
{
	char header[INGOT_CALL_HEADROOM];
	struct rpc_msg call = {.rm_xid = message->xid, .rm_direction = CALL};
	size_t size = 0;
	size_t offset;
	XDR xdr;

	call.rm_call.cb_rpcvers = RPC_MSG_VERSION;
	call.rm_call.cb_prog = program;
	call.rm_call.cb_vers = version;
	xdrmem_create(&xdr, header, sizeof(header) - INGOT_RECORD_MARK, XDR_ENCODE);
	if (xdr_callhdr(&xdr, &call) && xdr_u_int32_t(&xdr, &procedure) &&
	    AUTH_MARSHALL(message->auth, &xdr))
		size = XDR_GETPOS(&xdr);
	XDR_DESTROY(&xdr);
	if (size == 0)
		return ERROR_NOT_ENOUGH_MEMORY;
	offset = INGOT_CALL_HEADROOM - size - INGOT_RECORD_MARK;
	ingot_record_put_mark(wire + offset, size + length);
	memcpy(wire + offset + INGOT_RECORD_MARK, header, size);
	*ret_offset = offset;
	return 0;
}

/* Why an accepted call has no results; 0 when it has. */
static NET_API_STATUS accepted_status(struct ingot_message *message, struct accepted_reply *reply)
{
	switch (reply->ar_stat) {
	case SUCCESS:
		return AUTH_VALIDATE(message->auth, &reply->ar_verf) ? 0 : ERROR_ACCESS_DENIED;
	case PROG_UNAVAIL:
	case PROG_MISMATCH:
		return RPC_S_UNKNOWN_IF;
	case PROC_UNAVAIL:
		return RPC_S_PROCNUM_OUT_OF_RANGE;
	case SYSTEM_ERR:
		return RPC_S_CALL_FAILED;
	case GARBAGE_ARGS:
	default:
		return RPC_X_BAD_STUB_DATA;
	}
}

static NET_API_STATUS reply_status(struct ingot_message *message, struct rpc_msg *reply)
{
	if (reply->rm_reply.rp_stat == MSG_ACCEPTED)
		return accepted_status(message, &reply->acpted_rply);
	if (reply->rjcted_rply.rj_stat == AUTH_ERROR)
		return ERROR_ACCESS_DENIED;
	return RPC_S_PROTOCOL_ERROR;
}

/* A reply's header, as far as it is one of this call's. `verifier` has MAX_AUTH_BYTES. */
static bool read_header(const struct ingot_message *message, uint8_t *record, size_t length,
			char *verifier, struct rpc_msg *reply, size_t *ret_offset)
{
	bool ok;
	XDR xdr;

	if (length < XDR_UNIT || xdr_get32(record) != message->xid)
		return false;
	memset(reply, 0, sizeof(*reply));
	reply->acpted_rply.ar_verf.oa_base = verifier;
	reply->acpted_rply.ar_results.proc = ingot_xdr_nothing;
	xdrmem_create(&xdr, (char *)record, (u_int)length, XDR_DECODE);
	ok = xdr_replymsg(&xdr, reply);
	*ret_offset = XDR_GETPOS(&xdr);
	XDR_DESTROY(&xdr);
	return ok;
}

bool ingot_message_is_reply(const struct ingot_message *message, uint8_t *record, size_t length)
{
	char verifier[MAX_AUTH_BYTES];
	struct rpc_msg reply;
	size_t offset;

	return read_header(message, record, length, verifier, &reply, &offset);
}

NET_API_STATUS ingot_message_open(struct ingot_message *message, uint8_t *record, size_t length,
				  size_t *ret_offset)
{
	char verifier[MAX_AUTH_BYTES];
	struct rpc_msg reply;
	NET_API_STATUS status;
	size_t offset;

	if (!read_header(message, record, length, verifier, &reply, &offset))
		return RPC_X_BAD_STUB_DATA;
	status = reply_status(message, &reply);
	if (!status)
		*ret_offset = offset;
	return status;
}
