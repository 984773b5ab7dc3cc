/*
 * theirs.c: see theirs.h. The operations send back what they got, so that every value goes both ways.
 */
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "exchange.h"
#include "first.h"
#include "lmserver.h"
#include "second.h"
#include "theirs.h"

/* Of rpcgen -m; it declares them nowhere. */
void exchange_prog_2(struct svc_req *request, SVCXPRT *transport);
void lmserver_prog_1(struct svc_req *request, SVCXPRT *transport);

#define MESSAGE(type)                                \
	{                                            \
		(xdrproc_t) xdr_##type, sizeof(type) \
	}

static const struct {
	xdrproc_t xdr;
	size_t size;
} messages[] = {
	[THEIR_ALL_CALL] = MESSAGE(ALL),
	[THEIR_ALL_REPLY] = MESSAGE(ExchangeAll_result),
	[THEIR_SHAPE_CALL] = MESSAGE(ExchangeShape_args),
	[THEIR_SHAPE_REPLY] = MESSAGE(ExchangeShape_result),
	[THEIR_WORDS_CALL] = MESSAGE(ExchangeWords_args),
	[THEIR_WORDS_REPLY] = MESSAGE(ExchangeWords_result),
	[THEIR_LEVEL_CALL] = MESSAGE(ExchangeLevel_one),
	[THEIR_LEVEL_REPLY] = MESSAGE(ExchangeLevel_result),
	[THEIR_PAIR_CALL] = MESSAGE(ExchangePair_args),
	[THEIR_PAIR_REPLY] = MESSAGE(ExchangePair_result),
	[THEIR_COUNTS_CALL] = MESSAGE(ExchangeCounts_args),
	[THEIR_COUNTS_REPLY] = MESSAGE(ExchangeCounts_result),
	[THEIR_ENUM_CALL] = MESSAGE(NetServerEnum_args),
	[THEIR_ENUM_REPLY] = MESSAGE(NetServerEnum_result),
	[THEIR_INFO_CALL] = MESSAGE(NetServerGetInfo_args),
	[THEIR_INFO_REPLY] = MESSAGE(NetServerGetInfo_result),
	[THEIR_ANNOUNCE_CALL] = MESSAGE(IngotServerAnnounce_args),
	[THEIR_WITHDRAW_CALL] = MESSAGE(IngotServerWithdraw_args),
	[THEIR_FIRST_CALL] = MESSAGE(ROUND),
	[THEIR_FIRST_REPLY] = MESSAGE(FirstPlay_result),
	[THEIR_SECOND_CALL] = MESSAGE(SecondBet_args),
	[THEIR_SECOND_REPLY] = MESSAGE(SecondBet_result),
};

/* The value, to be released with xdr_free and free; NULL when the bytes are not all of one. */
static void *decode(enum their_message message, const uint8_t *wire, size_t length)
{
	void *value = calloc(1, messages[message].size);
	XDR xdrs;
	bool ok;

	xdrmem_create(&xdrs, (char *)(uintptr_t)wire, (u_int)length, XDR_DECODE);
	ok = messages[message].xdr(&xdrs, value) && xdr_getpos(&xdrs) == length;
	xdr_destroy(&xdrs);
	if (ok)
		return value;
	xdr_free(messages[message].xdr, value);
	free(value);
	return NULL;
}

static size_t encode(enum their_message message, void *value, uint8_t *wire)
{
	size_t length = 0;
	XDR xdrs;

	xdrmem_create(&xdrs, (char *)wire, THEIR_CAPACITY, XDR_ENCODE);
	if (messages[message].xdr(&xdrs, value))
		length = xdr_getpos(&xdrs);
	xdr_destroy(&xdrs);
	return length;
}

static void release(enum their_message message, void *value)
{
	if (value)
		xdr_free(messages[message].xdr, value);
	free(value);
}

size_t their_recode(enum their_message message, const uint8_t *wire, size_t length, uint8_t *copy)
{
	void *value = decode(message, wire, length);
	size_t result = value ? encode(message, value, copy) : 0;

	release(message, value);
	return result;
}

static bool scalars_are_right(const ALL *all)
{
	return all->flag && all->octet == 200 && all->letter == 'L' && all->tiny == -3 &&
	       all->utiny == 250 && all->narrow == -300 && all->unarrow == 60000 &&
	       all->normal == -70000 && all->unormal == 4000000000u && all->wide == -5000000000 &&
	       all->uwide == 18000000000000000000u && all->single == 1.5f && all->twice == -2.25 &&
	       all->colour == COLOUR_BLUE && all->bounded == -5 && all->version_ == 7 &&
	       all->opaque_ == 8;
}

static bool arrays_are_right(const ALL *all)
{
	return all->matrix[1][2] == 23 && all->matrix[0][1] == 12 && !all->flags[1] &&
	       all->flags[2] && all->raw[4] == 5 && all->grid[3] == 9 && all->letters[2] == 'c' &&
	       all->wides[1] == -2 && all->palette[0] == COLOUR_GREEN && all->corners[1].x == 3 &&
	       strcmp(all->name, "seven77") == 0 && strcmp(all->lines[1], "line2") == 0 &&
	       all->points.points_len == 2 && all->points.points_val[1].y == 22 &&
	       all->bytes.bytes_len == 2 && all->bytes.bytes_val[0] == 'b' &&
	       all->texts.texts_len == 3 && all->texts.texts_val[1] == NULL &&
	       strcmp(*all->texts.texts_val[2], "third") == 0 && all->answers.answers_len == 3;
}

static bool pointers_are_right(const ALL *all)
{
	return strcmp(all->must, "must") == 0 && strcmp(*all->may, "may") == 0 && !all->none &&
	       !all->words[0] && strcmp(*all->words[1], "word") == 0 &&
	       strcmp(*all->wide_text, "wide \xE2\x82\xAC") == 0 &&
	       strcmp(all->wide_name, "\xC3\xA4z") == 0 && *all->number == 77 && all->far == 1 &&
	       strcmp(all->list->next->name, "second") == 0 && !all->list->next->next &&
	       all->root.children.exchange_tree_list_len == 2 && all->root.branch->last &&
	       !all->root.branch->up && all->shape.kind == 9 &&
	       strcmp(all->shape.SHAPE_u.list->name, "first") == 0;
}

bool their_all_is_right(const uint8_t *wire, size_t length)
{
	ALL *all = decode(THEIR_ALL_CALL, wire, length);
	bool ok = all && scalars_are_right(all) && arrays_are_right(all) && pointers_are_right(all);

	release(THEIR_ALL_CALL, all);
	return ok;
}

static bool counted_is_right(const COUNTED *counted)
{
	return counted->length == 4 && counted->room == 6 && counted->text.text_len == 3 &&
	       counted->text.text_val[1] == 'i' && counted->text.text_val[2] == 0 &&
	       counted->bits == 12 && counted->mask.mask_len == 2 &&
	       counted->mask.mask_val[1] == 15 && counted->names.names_len == 7 &&
	       !counted->names.names_val[0] && strcmp(*counted->names.names_val[6], "last") == 0;
}

static bool lists_are_right(const COUNTS *counts)
{
	return counts->owner->part.part_len == 2 && counts->owner->part.part_val[1] == 545 &&
	       counts->owner->authority[5] == 5 && counts->sids.sids_len == 2 &&
	       !counts->sids.sids_val[0] && counts->sids.sids_val[1]->part.part_len == 0 &&
	       counts->sites.site.site_len == 2 &&
	       strcmp(*counts->sites.site.site_val[1].name, "site") == 0 &&
	       counts->rows.rows_len == 2 && counts->rows.rows_val[1][2] == -6 &&
	       (*counts->best)[0] == 7 && strcmp(counts->labels.labels_val[1], "seven77") == 0;
}

bool their_counts_are_right(const uint8_t *wire, size_t length)
{
	ExchangeCounts_args *args = decode(THEIR_COUNTS_CALL, wire, length);
	const COUNTS *counts = args ? &args->value : NULL;
	bool ok = args && counted_is_right(&counts->counted) && lists_are_right(counts) &&
		  counts->pair[0].tagged_union.EITHER_tagged_union_u.far == -1 &&
		  args->given.given_len == 4 && args->given.given_val[1] == -2 &&
		  args->given.given_val[2] == 0 && args->row[2] == 3;

	release(THEIR_COUNTS_CALL, args);
	return ok;
}

static CLIENT *connect_to(unsigned port, rpcprog_t program, rpcvers_t version)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
	struct netbuf to = {.maxlen = sizeof(address), .len = sizeof(address), .buf = &address};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	CLIENT *client;

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof(address)) != 0)
		return NULL;
	client = clnt_tli_create(fd, NULL, &to, program, version, 0, 0);
	if (client)
		clnt_control(client, CLSET_FD_CLOSE, NULL);
	else
		close(fd);
	return client;
}

static void disconnect(CLIENT *client)
{
	auth_destroy(client->cl_auth) clnt_destroy(client);
}

/* The reply's bytes; its value is released. */
static size_t call(CLIENT *client, enum their_message message, void *value, uint8_t *reply)
{
	enum their_message answer = message + 1;
	void *result = NULL;
	size_t length;

	switch (message) {
	case THEIR_ALL_CALL:
		result = exchangeall_2(value, client);
		break;
	case THEIR_SHAPE_CALL:
		result = exchangeshape_2(value, client);
		break;
	case THEIR_WORDS_CALL:
		result = exchangewords_2(value, client);
		break;
	case THEIR_LEVEL_CALL:
		result = exchangelevel_2(value, client);
		break;
	case THEIR_PAIR_CALL:
		result = exchangepair_2(value, client);
		break;
	case THEIR_COUNTS_CALL:
		result = exchangecounts_2(value, client);
		break;
	case THEIR_ENUM_CALL:
		result = netserverenum_1(value, client);
		break;
	case THEIR_INFO_CALL:
		result = netservergetinfo_1(value, client);
		break;
	default:
		break;
	}
	if (!result)
		return 0;
	length = encode(answer, result, reply);
	xdr_free(messages[answer].xdr, result);
	return length;
}

size_t their_call(unsigned port, enum their_message message, const uint8_t *wire, size_t length,
		  uint8_t *reply)
{
	bool is_ours = message < THEIR_ENUM_CALL;
	CLIENT *client = connect_to(port, is_ours ? EXCHANGE_PROG : LMSERVER_PROG,
				    is_ours ? EXCHANGE_VERS : LMSERVER_VERS);
	void *value = decode(message, wire, length);
	size_t result = client && value ? call(client, message, value, reply) : 0;

	release(message, value);
	if (client)
		disconnect(client);
	return result;
}

bool their_number(unsigned port, int number, int *ret_number)
{
	CLIENT *client = connect_to(port, EXCHANGE_PROG, EXCHANGE_VERS);
	char nothing = 0;
	int *result;

	if (!client)
		return false;
	result = exchangenothing_2(&nothing, client) ? exchangenumber_2(&number, client) : NULL;
	if (result)
		*ret_number = *result;
	disconnect(client);
	return result != NULL;
}

/* The operations: arguments live until the reply is on its way. */
ExchangeAll_result *exchangeall_2_svc(ALL *value, struct svc_req *request)
{
	static ExchangeAll_result result;

	(void)request;
	result = (ExchangeAll_result){0, value};
	return &result;
}

ExchangeShape_result *exchangeshape_2_svc(ExchangeShape_args *args, struct svc_req *request)
{
	static ExchangeShape_result result;

	(void)request;
	result = (ExchangeShape_result){0, args->counter + 1, args->resume, args->program_};
	return &result;
}

ExchangeWords_result *exchangewords_2_svc(ExchangeWords_args *args, struct svc_req *request)
{
	static ExchangeWords_result result;

	(void)request;
	result.status = 0;
	result.words.words_len = args->words.words_len;
	result.words.words_val = args->words.words_val;
	return &result;
}

ExchangeLevel_result *exchangelevel_2_svc(ExchangeLevel_one *one, struct svc_req *request)
{
	static ExchangeLevel_result result;

	(void)request;
	result.status = 0;
	result.many.level = one->level;
	if (one->level == 1) {
		result.many.ExchangeLevel_many_u.one.one_len = 1;
		result.many.ExchangeLevel_many_u.one.one_val = &one->ExchangeLevel_one_u.one;
	} else {
		result.many.ExchangeLevel_many_u.two.two_len = 1;
		result.many.ExchangeLevel_many_u.two.two_val = &one->ExchangeLevel_one_u.two;
	}
	return &result;
}

ExchangePair_result *exchangepair_2_svc(ExchangePair_args *args, struct svc_req *request)
{
	static ExchangePair_result result;

	(void)request;
	result = (ExchangePair_result){0, &args->pair};
	return &result;
}

ExchangeCounts_result *exchangecounts_2_svc(ExchangeCounts_args *args, struct svc_req *request)
{
	static ExchangeCounts_result result;

	(void)request;
	result.status = 0;
	memcpy(result.row, args->row, sizeof(result.row));
	result.copy = &args->value;
	result.owner = *args->value.owner;
	result.name = args->value.labels.labels_val[1];
	result.back.back_len = args->given.given_len;
	result.back.back_val = args->given.given_val;
	return &result;
}

int *exchangenumber_2_svc(int *number, struct svc_req *request)
{
	static int result;

	(void)request;
	result = *number * 2;
	return &result;
}

void *exchangenothing_2_svc(void *nothing, struct svc_req *request)
{
	static char result;

	(void)nothing, (void)request;
	return &result;
}

static SERVER_INFO_101 servers[] = {
	{.sv101_platform_id = 500, .sv101_name = (char[]){"ONE"}, .sv101_version_major = 5},
	{.sv101_platform_id = 300, .sv101_name = (char[]){"TWO"}, .sv101_type = 2},
};

static u_int versions[] = {2, 3, 4};
static lmserver_text portmapper = (char[]){"portmapper"};
static lmserver_text addresses[] = {(char[]){"tcp://192.0.2.1:1"}, (char[]){"tcp://192.0.2.2:2"}};
static SERVER_PROGRAM programs[] = {
	{.prg_number = 100000, .prg_name = &portmapper, .prg_versions = {3, versions}},
	{.prg_number = 7},
};
static SERVER_OFFER offer = {.ofr_addresses = {2, addresses}, .ofr_programs = {2, programs}};
static SERVER_INFO_1001 offering[] = {
	{.sv1001_name = (char[]){"ONE"}, .sv1001_offer = &offer},
	{.sv1001_name = (char[]){"TWO"}},
};

NetServerEnum_result *netserverenum_1_svc(NetServerEnum_args *args, struct svc_req *request)
{
	static NetServerEnum_result result;

	(void)request;
	result = (NetServerEnum_result){.status = 0, .totalentries = 2};
	result.bufptr.level = args->level;
	if (args->level == 101) {
		result.bufptr.NetServerEnum_bufptr_u.info101.info101_len = 2;
		result.bufptr.NetServerEnum_bufptr_u.info101.info101_val = servers;
	}
	if (args->level == 1001) {
		result.bufptr.NetServerEnum_bufptr_u.info1001.info1001_len = 2;
		result.bufptr.NetServerEnum_bufptr_u.info1001.info1001_val = offering;
	}
	result.resume_handle = args->resume_handle;
	return &result;
}

NetServerTransportEnum_result *netservertransportenum_1_svc(NetServerTransportEnum_args *args,
							    struct svc_req *request)
{
	static NetServerTransportEnum_result result;
	static char address[] = {127, 0, 0, 1};
	static char text[] = "lo";
	static lmserver_text name = text;
	static SERVER_TRANSPORT_INFO_0 transport = {
		.svti0_numberofvcs = 7,
		.svti0_transportname = &name,
		.svti0_transportaddress = {sizeof(address), address},
	};

	(void)request;
	result = (NetServerTransportEnum_result){.status = 234, .totalentries = 2};
	result.bufptr.level = args->level;
	result.bufptr.NetServerTransportEnum_bufptr_u.info0.info0_len = 1;
	result.bufptr.NetServerTransportEnum_bufptr_u.info0.info0_val = &transport;
	result.resume_handle = args->resume_handle;
	return &result;
}

NetServerGetInfo_result *netservergetinfo_1_svc(NetServerGetInfo_args *args,
						struct svc_req *request)
{
	static NetServerGetInfo_result result;

	(void)request;
	result.bufptr.level = args->level;
	result.bufptr.NetServerGetInfo_bufptr_u.info101 = args->level == 101 ? servers : NULL;
	return &result;
}

u_int *ingotserverannounce_1_svc(IngotServerAnnounce_args *args, struct svc_req *request)
{
	static u_int status;

	(void)request;
	status = args->buf.level == 101 && args->ttl_seconds == 9 &&
				 strcmp(args->buf.IngotServerAnnounce_buf_u.info101.sv101_name,
					"NEW") == 0
			 ? 0
			 : 87;
	return &status;
}

u_int *ingotserverwithdraw_1_svc(IngotServerWithdraw_args *args, struct svc_req *request)
{
	static u_int status;

	(void)request;
	status = strcmp(args->name, "NEW") == 0 && !args->domain ? 2460 : 87;
	return &status;
}

void their_serve(int fd)
{
	SVCXPRT *transport;

	/* Its end, should the test not live to end it. */
	alarm(60);
	transport = svc_tli_create(fd, NULL, NULL, 0, 0);
	if (!transport ||
	    !svc_reg(transport, EXCHANGE_PROG, EXCHANGE_VERS, exchange_prog_2, NULL) ||
	    !svc_reg(transport, LMSERVER_PROG, LMSERVER_VERS, lmserver_prog_1, NULL))
		_exit(1);
	svc_run();
	_exit(2);
}
