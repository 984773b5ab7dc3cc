/*
 * dispatch.c: from a call's message to its operation and back.
 *
 * In and out: see dispatch.h. Headers, authentication and error replies are libtirpc's (xdr_callmsg,
 * _authenticate, svc_sendreply, svcerr_*), upon a transport handle that lives as long as one call. Its
 * process-wide table of programs (svc_reg, svc_unreg) is not used: svc_unreg also withdraws the program
 * from the machine's rpcbind, whoever registered it there.
 */
#include "dispatch.h"

#include <string.h>

#include "codec.h"
#include "expert.h"
#include "heap.h"
#include "record.h"
#include "tirpc.h"
#include "winerror.h"
#include "xdr_wire.h"

/* Room before results: the mark, six words, a verifier at its largest. */
#define REPLY_HEADROOM (INGOT_RECORD_MARK + 24u + MAX_AUTH_BYTES)

/* Bytes that libtirpc's authentication may cook credentials into (its own svc.c gives as many). */
#define COOKED_MAX 400u

/* A call under way: the transport handle that libtirpc writes to, and the reply that comes of it. */
struct conversation {
	SVCXPRT transport;
	SVCXPRT_EXT extension;
	char verifier[MAX_AUTH_BYTES];
	uint32_t xid;
	const struct ingot_caller *caller;
	const struct ingot_call_codec *codec; /* of the version that is called */
	uint8_t *results;                     /* REPLY_HEADROOM free bytes, then the results */
	size_t results_length;
	struct ingot_reply reply;
};

/* libtirpc's way to send: put the header in front of the results. */
static bool_t put_reply(SVCXPRT *transport, struct rpc_msg *message)
{
	struct conversation *talk = transport->xp_p1;
	char header[REPLY_HEADROOM];
	size_t size = 0;
	XDR xdr;

	message->rm_xid = talk->xid;
	xdrmem_create(&xdr, header, sizeof(header) - INGOT_RECORD_MARK, XDR_ENCODE);
	if (xdr_replymsg(&xdr, message))
		size = XDR_GETPOS(&xdr);
	XDR_DESTROY(&xdr);
	if (!talk->results)
		talk->results = ingot_heap_alloc(REPLY_HEADROOM);
	if (size == 0 || !talk->results)
		return FALSE;
	talk->reply.wire = talk->results;
	talk->reply.at = REPLY_HEADROOM - size - INGOT_RECORD_MARK;
	talk->reply.end = REPLY_HEADROOM + talk->results_length;
	talk->results = NULL;
	ingot_record_put_mark(talk->reply.wire + talk->reply.at, size + talk->results_length);
	memcpy(talk->reply.wire + talk->reply.at + INGOT_RECORD_MARK, header, size);
	return TRUE;
}

/* Records are read and connections closed elsewhere, so that the other operations have no use. */
static const struct xp_ops transport_ops = {.xp_reply = put_reply};

static void conversation_init(struct conversation *talk, uint32_t xid,
			      const struct ingot_caller *caller)
{
	memset(talk, 0, sizeof(*talk));
	talk->xid = xid;
	talk->caller = caller;
	talk->transport.xp_fd = RPC_ANYFD;
	talk->transport.xp_ops = &transport_ops;
	talk->transport.xp_verf.oa_base = talk->verifier;
	talk->transport.xp_p1 = talk;
	talk->transport.xp_p3 = &talk->extension;
}

/* Answer with what stands in talk->results, or with nothing but success. */
static void send_results(struct conversation *talk)
{
	(void)svc_sendreply(&talk->transport, ingot_xdr_nothing, NULL);
}

static uint32_t result_of(const void *frame)
{
	uint32_t result;

	memcpy(&result, frame, sizeof(result));
	return result;
}

static bool is_failure(const ingot_procedure *procedure, const void *frame)
{
	uint32_t result = result_of(frame);

	return (procedure->flags & INGOT_PROCEDURE_STATUS) && result != 0 &&
	       result != ERROR_MORE_DATA;
}

static NET_API_STATUS encode_frame(struct conversation *talk, const ingot_procedure *procedure,
				   const void *frame, bool blank)
{
	return talk->codec->encode(procedure->out, frame, blank, REPLY_HEADROOM, &talk->results,
				   &talk->results_length);
}

/*
 * Encode a frame's results. A failed operation may have left anything in them: its status alone goes. So it does where
 * they cannot be sent, as with a union that has no arm: the caller hears why.
 */
static NET_API_STATUS encode_results(struct conversation *talk, const ingot_procedure *procedure,
				     void *frame)
{
	NET_API_STATUS status = encode_frame(talk, procedure, frame, is_failure(procedure, frame));

	if (!status || !(procedure->flags & INGOT_PROCEDURE_STATUS))
		return status;
	memcpy(frame, &status, sizeof(status));
	return encode_frame(talk, procedure, frame, true);
}

/* What is answered where no operation is: number 0 answers by itself, as in every program. */
static void serve_without(struct conversation *talk, uint32_t number)
{
	if (number == NULLPROC)
		send_results(talk);
	else
		svcerr_noproc(&talk->transport);
}

/* What a call's key leads to. */
struct scope {
	void *context;
	const char *name;
	const struct ingot_caller *caller;
	struct deferred *deferred; /* the last one first */
};

/* What is to be released when the call is over. */
struct deferred {
	struct deferred *before;
	void (*release)(void *arg);
	void *arg;
};

static void release_deferred(struct scope *scope)
{
	while (scope->deferred) {
		struct deferred *deferred = scope->deferred;

		scope->deferred = deferred->before;
		deferred->release(deferred->arg);
		ingot_heap_free(deferred);
	}
}

/* One operation to be called. */
struct invocation {
	const struct ingot_service *service;
	uint32_t index;
	HEXPERTKEY key;
	void *frame;
	bool offered; /* whether there was one */
};

static void invoke(void *arg)
{
	struct invocation *one = arg;

	one->offered = one->service->interface->invokers[one->index](one->service->ops, one->key,
								     one->frame);
}

/* Run the operation on a decoded frame, under a key that reclaims what it leaves allocated. */
static void run(struct conversation *talk, const struct ingot_service *service, uint32_t index,
		void *frame)
{
	const ingot_procedure *procedure = &service->interface->procedures[index];
	struct invocation one = {.service = service, .index = index, .frame = frame};
	struct scope scope = {service->context, procedure->name, talk->caller, NULL};

	if (ingot_expert_begin(&scope, &one.key)) {
		svcerr_systemerr(&talk->transport);
		return;
	}
	if (!ingot_expert_call(one.key, invoke, &one))
		svcerr_systemerr(&talk->transport);
	else if (!one.offered)
		serve_without(talk, procedure->number);
	else if ((procedure->flags & INGOT_PROCEDURE_VOID) && result_of(frame) != 0)
		svcerr_systemerr(&talk->transport);
	else if (encode_results(talk, procedure, frame))
		svcerr_systemerr(&talk->transport);
	else
		send_results(talk);
	release_deferred(&scope);
	ingot_expert_end(one.key);
}

/* A level without an arm: the operation is not run, its status says so. */
static void refuse_level(struct conversation *talk, const ingot_procedure *procedure, void *frame)
{
	const uint32_t result = ERROR_INVALID_LEVEL;

	if (!(procedure->flags & INGOT_PROCEDURE_STATUS)) {
		svcerr_decode(&talk->transport);
		return;
	}
	memcpy(frame, &result, sizeof(result));
	if (encode_results(talk, procedure, frame))
		svcerr_systemerr(&talk->transport);
	else
		send_results(talk);
}

static void serve(struct conversation *talk, const struct ingot_service *service, uint32_t index,
		  const uint8_t *arguments, size_t length)
{
	const ingot_procedure *procedure = &service->interface->procedures[index];
	void *frame;
	NET_API_STATUS status;

	status = talk->codec->decode_call(procedure->in, arguments, length, NULL, &frame);
	if (status == ERROR_NOT_ENOUGH_MEMORY) {
		svcerr_systemerr(&talk->transport);
		return;
	}
	if (status) {
		svcerr_decode(&talk->transport);
		return;
	}
	if (ingot_frame_check_levels(procedure->out, frame))
		refuse_level(talk, procedure, frame);
	else
		run(talk, service, index, frame);
	ingot_frame_free(frame);
}

/* Find the procedure that the call names. */
static void serve_procedure(struct conversation *talk, const struct ingot_service *service,
			    uint32_t number, const uint8_t *arguments, size_t length)
{
	const ingot_interface *interface = service->interface;

	for (uint32_t i = 0; i < interface->procedure_count; i++)
		if (interface->procedures[i].number == number) {
			serve(talk, service, i, arguments, length);
			return;
		}
	serve_without(talk, number);
}

/* The versions that are offered of a program, from low to high; none yet when low is above high. */
struct offered {
	uint32_t low, high;
};

/* Whether that is the version asked for; if not, it is one of those that there are. */
static bool is_asked(struct offered *offered, uint32_t version, const struct svc_req *request)
{
	offered->low = version < offered->low ? version : offered->low;
	offered->high = version > offered->high ? version : offered->high;
	return version == request->rq_vers;
}

static void serve_program(struct conversation *talk, const struct ingot_service *services,
			  const struct svc_req *request, const uint8_t *arguments, size_t length)
{
	struct offered offered = {UINT32_MAX, 0};

	for (const struct ingot_service *at = services; at; at = at->next) {
		const ingot_interface *interface = at->interface;

		if (interface->program != request->rq_prog)
			continue;
		if (interface->protobuf_version &&
		    is_asked(&offered, interface->protobuf_version, request))
			talk->codec = ingot_call_codec_of(INGOT_PROTOBUF);
		else if (is_asked(&offered, interface->version, request))
			talk->codec = ingot_call_codec_of(INGOT_XDR);
		if (!talk->codec)
			continue;
		serve_procedure(talk, at, request->rq_proc, arguments, length);
		return;
	}
	if (offered.low <= offered.high)
		svcerr_progvers(&talk->transport, offered.low, offered.high);
	else
		svcerr_noprog(&talk->transport);
}

/*
 * Whether AUTH_SYS credentials are as long as they say: a word, machine<255>, two words, groups<16>.
 * libtirpc checks that too, but prints what it finds to standard output.
 */
static bool sys_is_whole(const struct opaque_auth *credentials)
{
	const uint8_t *body = (const uint8_t *)credentials->oa_base;
	size_t left = credentials->oa_length;
	size_t machine;

	if (left < 2 * XDR_UNIT)
		return false;
	machine = xdr_get32(body + XDR_UNIT);
	if (machine > MAX_MACHINE_NAME || left < 5 * XDR_UNIT + xdr_padded(machine))
		return false;
	left -= 5 * XDR_UNIT + xdr_padded(machine);
	body += 4 * XDR_UNIT + xdr_padded(machine);
	return left / XDR_UNIT == xdr_get32(body) && left % XDR_UNIT == 0 &&
	       left / XDR_UNIT <= NGRPS;
}

static enum auth_stat authenticate(struct svc_req *request, struct rpc_msg *call)
{
	switch (call->rm_call.cb_cred.oa_flavor) {
	case AUTH_NONE:
		break;
	case AUTH_SYS:
		if (!sys_is_whole(&call->rm_call.cb_cred))
			return AUTH_BADCRED;
		break;
	default:
		return AUTH_REJECTEDCRED;
	}
	return _authenticate(request, call);
}

/* A message that xdr_callmsg refuses: of another RPC version it is answered, else not at all. */
static void refuse_message(struct conversation *talk, const uint8_t *record, size_t length)
{
	struct rpc_msg refusal = {.rm_direction = REPLY};

	if (length < 3 * XDR_UNIT || xdr_get32(record + XDR_UNIT) != CALL ||
	    xdr_get32(record + 2 * XDR_UNIT) == RPC_MSG_VERSION)
		return;
	refusal.rm_reply.rp_stat = MSG_DENIED;
	refusal.rjcted_rply.rj_stat = RPC_MISMATCH;
	refusal.rjcted_rply.rj_vers.low = RPC_MSG_VERSION;
	refusal.rjcted_rply.rj_vers.high = RPC_MSG_VERSION;
	(void)put_reply(&talk->transport, &refusal);
}

bool ingot_dispatch(const struct ingot_service *services, const struct ingot_caller *caller,
		    uint8_t *record, size_t length, struct ingot_reply *ret_reply)
{
	char credentials[MAX_AUTH_BYTES];
	char verifier[MAX_AUTH_BYTES];
	_Alignas(max_align_t) char cooked[COOKED_MAX];
	struct conversation talk;
	struct svc_req request = {.rq_clntcred = cooked};
	struct rpc_msg call = {0};
	enum auth_stat why;
	size_t offset;
	bool is_call;
	XDR xdr;

	conversation_init(&talk, length < XDR_UNIT ? 0 : xdr_get32(record), caller);
	call.rm_call.cb_cred.oa_base = credentials;
	call.rm_call.cb_verf.oa_base = verifier;
	xdrmem_create(&xdr, (char *)record, (u_int)length, XDR_DECODE);
	is_call = xdr_callmsg(&xdr, &call);
	offset = XDR_GETPOS(&xdr);
	XDR_DESTROY(&xdr);
	if (is_call) {
		request.rq_prog = call.rm_call.cb_prog;
		request.rq_vers = call.rm_call.cb_vers;
		request.rq_proc = call.rm_call.cb_proc;
		request.rq_xprt = &talk.transport;
		why = authenticate(&request, &call);
		if (why == AUTH_OK)
			serve_program(&talk, services, &request, record + offset, length - offset);
		else
			svcerr_auth(&talk.transport, why);
	} else {
		refuse_message(&talk, record, length);
	}
	/* What was encoded and could not be sent. */
	ingot_heap_free(talk.results);
	if (!talk.reply.wire)
		return false;
	*ret_reply = talk.reply;
	return true;
}

void *ingot_call_context(HEXPERTKEY call)
{
	const struct scope *scope = ingot_expert_context(call);

	return scope ? scope->context : NULL;
}

const char *ingot_call_name(HEXPERTKEY call)
{
	const struct scope *scope = ingot_expert_context(call);

	return scope ? scope->name : NULL;
}

NET_API_STATUS ingot_call_defer(HEXPERTKEY call, void (*release)(void *arg), void *arg)
{
	struct scope *scope = ingot_expert_context(call);
	struct deferred *deferred;

	if (!scope || !release)
		return ERROR_INVALID_PARAMETER;
	deferred = ingot_heap_alloc(sizeof(*deferred));
	if (!deferred)
		return ERROR_NOT_ENOUGH_MEMORY;
	*deferred = (struct deferred){scope->deferred, release, arg};
	scope->deferred = deferred;
	return 0;
}

NET_API_STATUS ingot_call_caller(HEXPERTKEY call, ingot_caller *ret_caller)
{
	const struct scope *scope = ingot_expert_context(call);

	if (!scope || !scope->caller || !ret_caller)
		return ERROR_INVALID_PARAMETER;
	*ret_caller = *scope->caller;
	return 0;
}
