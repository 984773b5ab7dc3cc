/* lmserver.h: generated from lmserver.idl by ingotc; do not edit */
/*
 * lmserver.idl: servers on the network, after Windows' lmserver.h.
 *
 * NetServerEnum, NetServerGetInfo and NetServerTransportEnum keep Windows' C prototypes and levels. Our own are
 * IngotServerAnnounce and IngotServerWithdraw, for servers that make themselves known to ingotd, and level 1001,
 * which Windows gave to nothing: it says where a server is to be reached and which programs it offers.
 */
#ifndef LMSERVER_H
#define LMSERVER_H

#include <stdint.h>

#include "ingot/rpc.h"
#include "lmcons.h"

INGOT_BEGIN_DECLS

/* What a server is or offers; a mask. */
#define SV_TYPE_WORKSTATION       0x00000001
#define SV_TYPE_SERVER            0x00000002
#define SV_TYPE_SQLSERVER         0x00000004
#define SV_TYPE_DOMAIN_CTRL       0x00000008
#define SV_TYPE_DOMAIN_BAKCTRL    0x00000010
#define SV_TYPE_TIME_SOURCE       0x00000020
#define SV_TYPE_AFP               0x00000040
#define SV_TYPE_NOVELL            0x00000080
#define SV_TYPE_DOMAIN_MEMBER     0x00000100
#define SV_TYPE_PRINTQ_SERVER     0x00000200
#define SV_TYPE_DIALIN_SERVER     0x00000400
#define SV_TYPE_XENIX_SERVER      0x00000800
#define SV_TYPE_SERVER_UNIX       2048
#define SV_TYPE_NT                0x00001000
#define SV_TYPE_WFW               0x00002000
#define SV_TYPE_SERVER_MFPN       0x00004000
#define SV_TYPE_SERVER_NT         0x00008000
#define SV_TYPE_POTENTIAL_BROWSER 0x00010000
#define SV_TYPE_BACKUP_BROWSER    0x00020000
#define SV_TYPE_MASTER_BROWSER    0x00040000
#define SV_TYPE_DOMAIN_MASTER     0x00080000
#define SV_TYPE_SERVER_OSF        0x00100000
#define SV_TYPE_SERVER_VMS        0x00200000
#define SV_TYPE_WINDOWS           0x00400000
#define SV_TYPE_DFS               0x00800000
#define SV_TYPE_CLUSTER_NT        0x01000000
#define SV_TYPE_TERMINALSERVER    0x02000000
#define SV_TYPE_CLUSTER_VS_NT     0x04000000
#define SV_TYPE_DCE               0x10000000
#define SV_TYPE_ALTERNATE_XPORT   0x20000000
#define SV_TYPE_LOCAL_LIST_ONLY   0x40000000
#define SV_TYPE_DOMAIN_ENUM       ((DWORD)0x80000000)
#define SV_TYPE_ALL               ((DWORD)0xFFFFFFFF)

/* The low four bits of a version_major; the high four are the server's type. */
#define MAJOR_VERSION_MASK 0x0F

typedef struct _SERVER_INFO_100 {
	DWORD sv100_platform_id;
	LMSTR sv100_name;
} SERVER_INFO_100, *PSERVER_INFO_100, *LPSERVER_INFO_100;
extern const ingot_type ingot_type_SERVER_INFO_100;

typedef struct _SERVER_INFO_101 {
	DWORD sv101_platform_id;
	LMSTR sv101_name;
	DWORD sv101_version_major;
	DWORD sv101_version_minor;
	DWORD sv101_type;
	LMSTR sv101_comment;
} SERVER_INFO_101, *PSERVER_INFO_101, *LPSERVER_INFO_101;
extern const ingot_type ingot_type_SERVER_INFO_101;

/* sv102_disc, in minutes without a call, and sv102_hidden. */
#define SV_NODISC  (-1)
#define SV_HIDDEN  1
#define SV_VISIBLE 0

typedef struct _SERVER_INFO_102 {
	DWORD sv102_platform_id;
	LMSTR sv102_name;
	DWORD sv102_version_major;
	DWORD sv102_version_minor;
	DWORD sv102_type;
	LMSTR sv102_comment;
	DWORD sv102_users;
	LONG sv102_disc;
	BOOL sv102_hidden;
	DWORD sv102_announce;
	DWORD sv102_anndelta;
	DWORD sv102_licenses;
	LMSTR sv102_userpath;
} SERVER_INFO_102, *PSERVER_INFO_102, *LPSERVER_INFO_102;
extern const ingot_type ingot_type_SERVER_INFO_102;

/* What an announcement may hold at level 1001, in numbers and in bytes of one text. */
#define SV_ADDRESSES_MAX 64
#define SV_PROGRAMS_MAX  256
#define SV_VERSIONS_MAX  64
#define SV_TEXT_MAX      255

/* An ONC RPC program (RFC 5531) in all the versions of it that a server offers. */
typedef struct _SERVER_PROGRAM {
	DWORD prg_number;
	LMSTR prg_name;
	DWORD prg_version_count;
	DWORD *prg_versions;
} SERVER_PROGRAM, *PSERVER_PROGRAM, *LPSERVER_PROGRAM;
extern const ingot_type ingot_type_SERVER_PROGRAM;

/* A server's name for calls, as ingot/rpc.h has them: tcp://192.0.2.7:4001. */
typedef LMSTR SERVER_ADDRESS;

/* Where a server is to be reached, and what for. */
typedef struct _SERVER_OFFER {
	DWORD ofr_address_count;
	SERVER_ADDRESS *ofr_addresses;
	DWORD ofr_program_count;
	SERVER_PROGRAM *ofr_programs;
} SERVER_OFFER, *PSERVER_OFFER, *LPSERVER_OFFER;
extern const ingot_type ingot_type_SERVER_OFFER;

/* Level 101, and what the server offers; of a server that does not say, sv1001_offer is NULL. */
typedef struct _SERVER_INFO_1001 {
	DWORD sv1001_platform_id;
	LMSTR sv1001_name;
	DWORD sv1001_version_major;
	DWORD sv1001_version_minor;
	DWORD sv1001_type;
	LMSTR sv1001_comment;
	SERVER_OFFER *sv1001_offer;
} SERVER_INFO_1001, *PSERVER_INFO_1001, *LPSERVER_INFO_1001;
extern const ingot_type ingot_type_SERVER_INFO_1001;

typedef union _SERVER_INFO {
	SERVER_INFO_100 info100;
	SERVER_INFO_101 info101;
	SERVER_INFO_102 info102;
	SERVER_INFO_1001 info1001;
} SERVER_INFO;
extern const ingot_type ingot_type_SERVER_INFO;

/* What is known of servers that announce themselves. */
typedef union _SERVER_ENUM_INFO {
	SERVER_INFO_100 info100;
	SERVER_INFO_101 info101;
	SERVER_INFO_1001 info1001;
} SERVER_ENUM_INFO;
extern const ingot_type ingot_type_SERVER_ENUM_INFO;

/* An address that a server listens on, at one of its machine's interfaces. */
typedef struct _SERVER_TRANSPORT_INFO_0 {
	DWORD svti0_numberofvcs;
	LMSTR svti0_transportname;
	uint8_t *svti0_transportaddress;
	DWORD svti0_transportaddresslength;
	LMSTR svti0_networkaddress;
} SERVER_TRANSPORT_INFO_0, *PSERVER_TRANSPORT_INFO_0, *LPSERVER_TRANSPORT_INFO_0;
extern const ingot_type ingot_type_SERVER_TRANSPORT_INFO_0;

typedef union _SERVER_TRANSPORT_INFO {
	SERVER_TRANSPORT_INFO_0 info0;
} SERVER_TRANSPORT_INFO;
extern const ingot_type ingot_type_SERVER_TRANSPORT_INFO;

/*
 * The servers that are visible in a domain (NULL: the server's own), those whose type meets the mask.
 */
NET_API_STATUS NetServerEnum(LMCSTR servername, DWORD level, LPBYTE *bufptr, DWORD prefmaxlen,
			     LPDWORD entriesread, LPDWORD totalentries, DWORD servertype,
			     LMCSTR domain, LPDWORD resume_handle);

/* The server that answers, itself. */
NET_API_STATUS NetServerGetInfo(LMSTR servername, DWORD level, LPBYTE *bufptr);

/*
 * Make a server known, or known anew, for ttl_seconds (0: the daemon's default). A server that was
 * announced before under the same name and domain takes the new values.
 */
NET_API_STATUS IngotServerAnnounce(LMCSTR servername, DWORD level, LPBYTE buf, LMCSTR domain,
				   DWORD ttl_seconds);

/* Forget an announced server; NERR_NoSuchServer (2460) when there is none of that name. */
NET_API_STATUS IngotServerWithdraw(LMCSTR servername, LMCSTR name, LMCSTR domain);

/* The addresses on which the server that answers is to be reached. */
NET_API_STATUS NetServerTransportEnum(LMSTR servername, DWORD level, LPBYTE *bufptr,
				      DWORD prefmaxlen, LPDWORD entriesread, LPDWORD totalentries,
				      LPDWORD resume_handle);

/* A server's half of lmserver: what ingot_server_add takes with lmserver_interface. */
struct lmserver_ops {
	NET_API_STATUS (*NetServerEnum)(HEXPERTKEY call, LMCSTR servername, DWORD level,
					LPBYTE *bufptr, DWORD prefmaxlen, LPDWORD entriesread,
					LPDWORD totalentries, DWORD servertype, LMCSTR domain,
					LPDWORD resume_handle);
	NET_API_STATUS (*NetServerGetInfo)(HEXPERTKEY call, LMSTR servername, DWORD level,
					   LPBYTE *bufptr);
	NET_API_STATUS (*IngotServerAnnounce)(HEXPERTKEY call, LMCSTR servername, DWORD level,
					      LPBYTE buf, LMCSTR domain, DWORD ttl_seconds);
	NET_API_STATUS (*IngotServerWithdraw)(HEXPERTKEY call, LMCSTR servername, LMCSTR name,
					      LMCSTR domain);
	NET_API_STATUS (*NetServerTransportEnum)(HEXPERTKEY call, LMSTR servername, DWORD level,
						 LPBYTE *bufptr, DWORD prefmaxlen,
						 LPDWORD entriesread, LPDWORD totalentries,
						 LPDWORD resume_handle);
};
extern const ingot_interface lmserver_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef LMSERVER_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct NetServerEnum_frame {
	NET_API_STATUS result;
	LMCSTR servername;
	DWORD level;
	LPBYTE bufptr;
	DWORD prefmaxlen;
	DWORD entriesread;
	DWORD totalentries;
	DWORD servertype;
	LMCSTR domain;
	LPDWORD resume_handle;
};

struct NetServerGetInfo_frame {
	NET_API_STATUS result;
	LMSTR servername;
	DWORD level;
	LPBYTE bufptr;
};

struct IngotServerAnnounce_frame {
	NET_API_STATUS result;
	LMCSTR servername;
	DWORD level;
	LPBYTE buf;
	LMCSTR domain;
	DWORD ttl_seconds;
};

struct IngotServerWithdraw_frame {
	NET_API_STATUS result;
	LMCSTR servername;
	LMCSTR name;
	LMCSTR domain;
};

struct NetServerTransportEnum_frame {
	NET_API_STATUS result;
	LMSTR servername;
	DWORD level;
	LPBYTE bufptr;
	DWORD prefmaxlen;
	DWORD entriesread;
	DWORD totalentries;
	LPDWORD resume_handle;
};

extern const ingot_procedure lmserver_procedures[5];

INGOT_END_DECLS
#endif

#endif
