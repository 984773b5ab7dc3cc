/*
 * ingot/rpc.h: calling servers and being one. ONC RPC version 2 (RFC 5531) over TCP, unix
 * sockets and, for clients, UDP.
 *
 * Server names (wherever a function takes a `server` or an `address`):
 *   tcp://host:port      a host name, an IPv4 address, or an IPv6 address in brackets
 *   tcp://host           the port is asked of the host's rpcbind
 *   unix:///path         a unix stream socket
 *   udp://host:port      (clients only) datagrams; a call is one, its reply is one
 *   udp://host           (clients only) the UDP port is asked of the host's rpcbind; a binding keeps the answer, and
 *                        asks again when nobody answers there, nobody listens, or another program does
 *   host, \\host         as tcp://host
 *   NULL (clients only)  this machine: $INGOT_LOCAL, or unix:///run/ingot/ingotd.sock
 *
 * Over UDP a call that is not answered is sent again, after a second, then after two more, four more, until
 * its timeout: an operation may run more than once. Call and reply have to fit into a datagram each, of
 * 65,507 bytes; a larger call is RPC_X_INVALID_BOUND.
 *
 * Statuses of every call: 0 and ERROR_MORE_DATA (234) carry results; on any other, out buffers are NULL
 * and counts 0.
 *   RPC_S_SERVER_UNAVAILABLE 1722   nothing listens there, or it closed before the call was sent
 *   RPC_S_UNKNOWN_IF         1717   the server does not offer the program or its version, which is
 *                                   another one for each encoding
 *   RPC_S_UNSUPPORTED_TRANS_SYN 1730 the interface has no version in this encoding; nothing was sent
 *   RPC_S_PROCNUM_OUT_OF_RANGE 1745 the server does not offer the procedure
 *   ERROR_ACCESS_DENIED         5   the server refused the credentials, or its unix socket this user
 *   ERROR_TIMEOUT            1460   no complete reply in time
 *   RPC_S_CALL_FAILED        1726   the connection was lost, or the server failed, during the call
 *   RPC_X_BAD_STUB_DATA      1783   the reply (or, for the server, the call) did not decode
 *   RPC_X_INVALID_BOUND      1734   the reply is above a limit, or the call too large for a datagram
 *   ERROR_BAD_NETPATH          53   `server` is not a server name, or the host has no address
 *   ERROR_INVALID_LEVEL       124   no such information level; nothing was sent
 *   RPC_S_PROTOCOL_ERROR     1728   the server speaks another version of ONC RPC
 *   RPC_X_NULL_REF_POINTER   1780   a NULL argument that may not be; nothing was sent. Likewise
 *                                   RPC_S_INVALID_TAG 1733 for a union, RPC_X_ENUM_VALUE_OUT_OF_RANGE
 *                                   1781, RPC_X_INVALID_BOUND for what is declared shorter, and
 *                                   ERROR_NO_UNICODE_TRANSLATION 1113 for half a surrogate pair and, in
 *                                   protobuf, for text that is not UTF-8. Also
 *                                   when the server's operation left such a result: it has run then
 *   ERROR_NOT_ENOUGH_MEMORY     8
 */
#ifndef INGOT_RPC_H
#define INGOT_RPC_H

#include <stddef.h>
#include <stdint.h>

#include "ingot/block.h"
#include "ingot/bounds.h"
#include "ingot/callers.h"
#include "ingot/export.h"
#include "ingot/operation.h"
#include "ingot/status.h"

INGOT_BEGIN_DECLS

/* A binding: a server's name, resolved, and how to call it. Any number of threads may use one at once. */
typedef struct ingot_binding *handle_t;

/* A server: the addresses it listens on and the interfaces it offers. */
typedef struct ingot_server ingot_server;

/* An interface, as a stub compiler describes it: `extern const ingot_interface NAME_interface;`. */
typedef struct ingot_interface ingot_interface;

typedef enum ingot_credentials {
	INGOT_CREDENTIALS_NONE = 1, /* AUTH_NONE; the default */
	INGOT_CREDENTIALS_SYS = 2   /* AUTH_SYS: this process's user and groups, unproven */
} ingot_credentials;

/* How to call. A member of 0 takes its value from the next place: binding, thread, default. */
typedef struct ingot_call_options {
	uint32_t timeout_ms;  /* for one call, connecting included; default INGOT_TIMEOUT_MS */
	uint32_t reply_max;   /* bytes of the largest reply; default INGOT_REPLY_MAX */
	ingot_codec encoding; /* of interfaces with protobuf(N) either; default INGOT_XDR */
	ingot_credentials credentials; /* default INGOT_CREDENTIALS_NONE */
} ingot_call_options;

/*
 * Options for every call of the process, or of the calling thread, that a binding does not decide.
 *
 * options  copied; NULL puts the defaults of ingot/bounds.h (the default's, for a thread) back
 *
 * Returns 0, or ERROR_INVALID_PARAMETER / ERROR_NOT_SUPPORTED for a member that has no meaning (and
 * then nothing is changed). Threads: the first may be called at any time and holds for calls that
 * begin afterwards; the second touches the calling thread alone.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS
ingot_set_default_options(const ingot_call_options *options);
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS
ingot_set_thread_options(const ingot_call_options *options);

/*
 * Make a binding. Nothing is sent yet: a server that is not there is found out by the first call.
 *
 * server       a server name as above, or NULL for this machine; at most INGOT_SERVER_NAME_MAX bytes
 * options      for the calls through this binding, copied; or NULL
 * ret_binding  receives the binding; release it with ingot_unbind
 *
 * Returns 0, ERROR_BAD_NETPATH, ERROR_INVALID_PARAMETER, ERROR_NOT_SUPPORTED, ERROR_NOT_ENOUGH_MEMORY;
 * *ret_binding is untouched on failure. Threads: any.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_bind(const char *server,
							const ingot_call_options *options,
							handle_t *ret_binding);

/* Release a binding (NULL is fine). No call may be using it. Its idle connections stay for others. */
INGOT_EXPORT void ingot_unbind(handle_t binding);

/*
 * How to serve. A member of 0 stands for its default in ingot/bounds.h.
 *
 * With one worker, the default, operations run one after another in the thread of ingot_server_run, and one that
 * takes long holds up the calls behind it. With more, operations run in threads of the server's, several at a
 * time: they then have to be safe for that. While all workers are held up by operations that take long, more are
 * started, up to workers_max, so that the other connections are served; these end when they are not needed.
 * Calls of one connection are answered one after another, in their order.
 */
typedef struct ingot_server_options {
	uint32_t
		request_max; /* bytes of the largest request; a client that sends more is cut off */
	uint32_t
		connections_max; /* at once; the one that rested longest makes room for a new one */
	uint32_t idle_ms;        /* a connection without a call is closed after this */
	uint32_t stall_ms;       /* to send one request, or to take any byte of a reply */
	uint32_t
		host_max; /* connections of one host, or over unix sockets of one user; as connections_max */
	uint32_t
		held_max; /* bytes of requests and replies in hand; a connection that adds more is closed */
	uint32_t workers; /* threads that run operations; default 1 */
	uint32_t
		workers_max; /* with those added for a while; default INGOT_WORKERS_MAX, with one worker 1 */
} ingot_server_options;

/*
 * Make a server, which listens nowhere and offers nothing yet.
 *
 * options     copied, or NULL
 * ret_server  receives the server; release it with ingot_server_free
 *
 * A process may have any number of servers, each run by a thread of its own. Returns 0,
 * ERROR_NOT_ENOUGH_MEMORY, ERROR_INVALID_PARAMETER. Threads: one server belongs to one thread at a time,
 * but for ingot_server_stop.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_server_new(const ingot_server_options *options,
							      ingot_server **ret_server);

/*
 * Offer an interface, in each encoding that it has a version for.
 *
 * interface  of generated code; not copied
 * ops        its `struct NAME_ops`; not copied; a NULL member is a procedure that is not offered
 * context    what ingot_call_context gives to the operations
 *
 * Returns 0; ERROR_BUSY when the program and one of the versions are offered already, or the server runs;
 * ERROR_INVALID_PARAMETER; ERROR_NOT_ENOUGH_MEMORY.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_server_add(ingot_server *server,
							      const ingot_interface *interface,
							      const void *ops, void *context);

/*
 * Listen on an address, as above; tcp://127.0.0.1:0, or no port, picks a free one. Of a host name it is
 * the first address that this machine has. A unix socket's path must not exist, or be a socket that
 * nobody listens on any more; it is removed by ingot_server_free.
 *
 * Returns 0; ERROR_BAD_NETPATH for what is not an address here; ERROR_NOT_SUPPORTED for udp://; ERROR_FILE_NOT_FOUND when the folder of
 * a unix socket is not there; ERROR_BUSY when the address is in use, or the server runs;
 * ERROR_ACCESS_DENIED; ERROR_TIMEOUT when no name server answers for a host name within INGOT_TIMEOUT_MS;
 * ERROR_NOT_ENOUGH_MEMORY; RPC_S_OUT_OF_RESOURCES above INGOT_LISTEN_MAX or when
 * the system refuses.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_server_listen(ingot_server *server,
								 const char *address);

/*
 * Listen on a socket that somebody else has opened, bound and had listen: systemd, which passes one to a service
 * when it starts it (sd_listen_fds(3)), or a parent that may use a port that this process may not.
 *
 * fd  a listening stream socket of IPv4, IPv6 or a unix path; the server's from now on, which closes it and
 *     makes it non-blocking and close-on-exec. The file of a unix socket stays when the server ends
 *
 * Returns 0; ERROR_INVALID_HANDLE when it is none, ERROR_NOT_SUPPORTED when it is another kind of socket;
 * ERROR_BUSY when the server runs; ERROR_INVALID_PARAMETER; RPC_S_OUT_OF_RESOURCES above INGOT_LISTEN_MAX or when
 * the system refuses. On failure `fd` is still the caller's.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_server_listen_on(ingot_server *server, int fd);

/*
 * Where the server really listens: the index-th address, with its port filled in; NULL beyond the last.
 * The text belongs to the server.
 */
INGOT_EXPORT const char *ingot_server_address(const ingot_server *server, size_t index);

/*
 * The socket behind ingot_server_address of that index; -1 beyond the last. It stays the server's: for a child that is
 * forked and has a server of its own, which listens there too (ingot_server_listen_on).
 */
INGOT_EXPORT int ingot_server_socket(const ingot_server *server, size_t index);

/*
 * Tell this machine's rpcbind where the server's interfaces are, so that clients find them without a port
 * (tcp://host): each program and version, at the first IPv4 and the first IPv6 address that the server listens
 * on. What a server left there that was killed is replaced. Call it when all is added and listened on;
 * ingot_server_free withdraws it. An rpcbind that was started anew knows nothing any more: a second call, also while the
 * server runs, tells it what it does not know and leaves the rest as it is.
 *
 * Returns 0, also for a server of unix sockets alone; RPC_S_SERVER_UNAVAILABLE when there is no rpcbind;
 * ERROR_BUSY when it refuses, because another server has the program, or another user had it;
 * ERROR_INVALID_PARAMETER when it listens nowhere; what else a call returns. On failure nothing stays
 * registered, and the server is as good as without. Waits for 5 seconds at most for each answer. Threads: one at a time,
 * beside ingot_server_run.
 *
 * Source: RFC 1833 section 2.1 (RPCBPROC_SET, RPCBPROC_UNSET).
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_server_register(ingot_server *server);

/*
 * Serve until ingot_server_stop, then return 0 (calls that had begun are answered). Each call runs
 * under its own HEXPERTKEY: what the operation allocates with ExpertAllocMemory is released when the
 * reply is on its way or the call has failed. An operation ends by returning or by ExpertAbort of its key;
 * no other way out of it (longjmp, pthread_exit, a C++ exception) is provided for.
 *
 * Returns RPC_S_OUT_OF_RESOURCES when the system refuses what it needs, ERROR_BUSY when this server runs
 * already, ERROR_INVALID_PARAMETER when it listens nowhere.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_server_run(ingot_server *server);

/* Ask a running server to stop. From any thread or signal handler; async-signal-safe. */
INGOT_EXPORT void ingot_server_stop(ingot_server *server);

/* Release a server (NULL is fine): withdraws it from rpcbind, closes what it listens on, removes its unix sockets. */
INGOT_EXPORT void ingot_server_free(ingot_server *server);

INGOT_END_DECLS

#endif
