/*
 * test_e2e_wire.c: NetServerEnum's bytes are those of docs/wire.md, in both encodings.
 *
 * In: the page's dumps. Out: what the client sends is the page's call; what it makes of the page's reply is the page's
 * servers. The server is a socket that answers one call with these bytes.
 */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <lm.h>

#include "encoding.h"
#include "process.h"
#include "suite.h"

#define PAGE      INGOT_TEST_DATA "/../../docs/wire.md"
#define MESSAGES  INGOT_TEST_DATA "/../compiler/proto/messages"
#define BYTES_MAX 1024u
#define CALL_WORDS \
	11 /* mark, xid, CALL, 2, program, version, procedure, credentials and verifier of 2 each */

struct bytes {
	uint8_t at[BYTES_MAX];
	size_t length;
};

static struct place place;

/* Hexadecimal numbers of two digits, a blank between them, until something else comes. */
static void read_bytes(struct bytes *bytes, const char *line)
{
	const char *at = line;

	while (bytes->length < BYTES_MAX) {
		char *end;
		unsigned long byte = strtoul(at, &end, 16);

		if (end != at + (at == line ? 2 : 3))
			break;
		bytes->at[bytes->length++] = (uint8_t)byte;
		at = end;
	}
}

/* What the page's block of that label says: bytes, and words behind two blanks. */
static struct bytes read_page(const char *label)
{
	struct bytes bytes = {.length = 0};
	FILE *page = fopen(PAGE, "r");
	bool is_inside = false;
	char line[512];

	CU_ASSERT_PTR_NOT_NULL_FATAL(page);
	while (fgets(line, sizeof(line), page)) {
		if (strncmp(line, "```", 3) == 0) {
			line[strcspn(line, "\n")] = '\0';
			is_inside = !is_inside && strcmp(line + 3, label) == 0;
		} else if (is_inside) {
			read_bytes(&bytes, line);
		}
	}
	fclose(page);
	CU_ASSERT_FATAL(bytes.length > 0);
	return bytes;
}

/* The bytes that protoc makes of a message, as tests/compiler/proto holds them. */
static struct bytes read_message(const char *name)
{
	struct bytes bytes = {.length = 0};
	char path[512];
	char line[512];
	FILE *file;

	snprintf(path, sizeof(path), MESSAGES "/lmserver.%s.txt", name);
	file = fopen(path, "r");
	CU_ASSERT_PTR_NOT_NULL_FATAL(file);
	while (fgets(line, sizeof(line), file) && line[0] == '#')
		read_bytes(&bytes, line + 2);
	fclose(file);
	return bytes;
}

static void put_word(struct bytes *bytes, uint32_t word)
{
	for (int shift = 24; shift >= 0; shift -= 8)
		bytes->at[bytes->length++] = (uint8_t)(word >> shift);
}

static uint32_t word_at(const struct bytes *bytes, size_t index)
{
	uint32_t word = 0;

	for (size_t i = 0; i < 4; i++)
		word = word << 8 | bytes->at[index * 4 + i];
	return word;
}

/* A server of one call. */
struct server {
	int listener;
	struct bytes call;  /* as it came, mark included */
	struct bytes reply; /* results */
};

static bool read_whole(int fd, void *to, size_t bytes)
{
	return recv(fd, to, bytes, MSG_WAITALL) == (ssize_t)bytes;
}

static void *serve(void *argument)
{
	struct server *server = argument;
	const struct timeval patience = {.tv_sec = 10};
	struct bytes record = {.length = 0};
	int fd = accept(server->listener, NULL, NULL);

	if (fd < 0 || setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience)) != 0)
		return NULL;
	if (read_whole(fd, server->call.at, 4)) {
		size_t length = word_at(&server->call, 0) & 0x7fffffff;

		if (length <= BYTES_MAX - 4 && read_whole(fd, server->call.at + 4, length))
			server->call.length = 4 + length;
	}
	/* The xid, REPLY, accepted, no verifier, success. */
	put_word(&record, 0x80000000u | (uint32_t)(24 + server->reply.length));
	put_word(&record, word_at(&server->call, 1));
	put_word(&record, 1);
	for (int i = 0; i < 4; i++)
		put_word(&record, 0);
	memcpy(record.at + record.length, server->reply.at, server->reply.length);
	record.length += server->reply.length;
	CU_ASSERT_EQUAL(send(fd, record.at, record.length, MSG_NOSIGNAL), (ssize_t)record.length);
	close(fd);
	return NULL;
}

static int listen_there(void)
{
	struct sockaddr_un name = {.sun_family = AF_UNIX};
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	snprintf(name.sun_path, sizeof(name.sun_path), "%s", place.socket_path);
	unlink(name.sun_path);
	CU_ASSERT_FATAL(fd >= 0 && bind(fd, (struct sockaddr *)&name, sizeof(name)) == 0 &&
			listen(fd, 1) == 0);
	return fd;
}

/* The page's call, of NULL, and what comes back. */
static NET_API_STATUS ask(struct server *server, SERVER_INFO_101 **servers, DWORD *read,
			  DWORD *total)
{
	NET_API_STATUS status;
	pthread_t thread;

	server->listener = listen_there();
	CU_ASSERT_FATAL(pthread_create(&thread, NULL, serve, server) == 0);
	status = NetServerEnum(NULL, 101, (LPBYTE *)servers, MAX_PREFERRED_LENGTH, read, total,
			       SV_TYPE_SERVER, NULL, NULL);
	pthread_join(thread, NULL);
	close(server->listener);
	return status;
}

static void test_call(void)
{
	struct bytes wanted = read_page(encoding_is_protobuf() ? "protobuf-call" : "call");
	struct server server = {.listener = -1};
	SERVER_INFO_101 *servers = NULL;
	DWORD read = 0;
	DWORD total = 0;

	/* The answer has no results. */
	CU_ASSERT_EQUAL(ask(&server, &servers, &read, &total), RPC_X_BAD_STUB_DATA);
	CU_ASSERT_EQUAL_FATAL(server.call.length, CALL_WORDS * 4 + wanted.length);
	CU_ASSERT_EQUAL(word_at(&server.call, 4), 0x20001F00);
	CU_ASSERT_EQUAL(word_at(&server.call, 5), encoding_is_protobuf() ? 1001 : 1);
	CU_ASSERT_EQUAL(word_at(&server.call, 6), 1);
	CU_ASSERT_EQUAL(memcmp(server.call.at + (CALL_WORDS * 4), wanted.at, wanted.length), 0);
}

static void test_reply(void)
{
	struct server server = {
		.listener = -1,
		.reply = read_page(encoding_is_protobuf() ? "protobuf-reply" : "reply"),
	};
	SERVER_INFO_101 *servers = NULL;
	DWORD read = 0;
	DWORD total = 0;
	NET_API_STATUS status = ask(&server, &servers, &read, &total);

	CU_ASSERT_EQUAL_FATAL(status, 0);
	CU_ASSERT_EQUAL_FATAL(read, 2);
	CU_ASSERT_EQUAL(total, 2);
	CU_ASSERT_STRING_EQUAL(servers[0].sv101_name, "ALPHA");
	CU_ASSERT_EQUAL(servers[0].sv101_platform_id, 500);
	CU_ASSERT_EQUAL(servers[0].sv101_version_major, 10);
	CU_ASSERT_EQUAL(servers[0].sv101_version_minor, 0);
	CU_ASSERT_EQUAL(servers[0].sv101_type, 0x30803);
	CU_ASSERT_STRING_EQUAL(servers[0].sv101_comment, "File server");
	CU_ASSERT_STRING_EQUAL(servers[1].sv101_name, "BETA");
	CU_ASSERT_EQUAL(servers[1].sv101_version_minor, 1);
	CU_ASSERT_STRING_EQUAL(servers[1].sv101_comment, "Mail");
	CU_ASSERT_EQUAL(NetApiBufferFree(servers), 0);
}

/* The page's opaque<> holds the message that protoc has for it. */
static void expect_message(const char *label, const char *name)
{
	struct bytes page = read_page(label);
	struct bytes message = read_message(name);

	CU_ASSERT_EQUAL_FATAL(word_at(&page, 0), message.length);
	CU_ASSERT_EQUAL(page.length, 4 + ((message.length + 3) & ~(size_t)3));
	CU_ASSERT_EQUAL(memcmp(page.at + 4, message.at, message.length), 0);
}

static void test_messages(void)
{
	expect_message("protobuf-call", "NetServerEnumRequest.all");
	expect_message("protobuf-reply", "NetServerEnumResponse.page");
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"call", test_call},
		{"reply", test_reply},
		{"protoc's messages", test_messages},
		CU_TEST_INFO_NULL,
	};
	int verdict;

	place_init(&place);
	setenv("INGOT_LOCAL", place.unix_address, 1);
	verdict = suite_run("wire", tests);
	place_done(&place);
	return verdict;
}
