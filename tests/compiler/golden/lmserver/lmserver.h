/* lmserver.h: generated from lmserver.idl by ingotc; do not edit */
/*
 * lmserver.idl: servers on the network, after Windows' lmserver.h.
 *
 * NetServerEnum and NetServerGetInfo keep Windows' C prototypes and levels; IngotServerAnnounce and
 * IngotServerWithdraw are our own, for servers that make themselves known to ingotd.
 */
#ifndef LMSERVER_H
#define LMSERVER_H

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

typedef union _SERVER_INFO {
	SERVER_INFO_100 info100;
	SERVER_INFO_101 info101;
} SERVER_INFO;
extern const ingot_type ingot_type_SERVER_INFO;

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

extern const ingot_procedure lmserver_procedures[4];

INGOT_END_DECLS
#endif

#endif
