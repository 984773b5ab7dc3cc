/* prelude.h: in front of rpcgen's code, what its own headers lack with Debian's libtirpc. */

/* What rpcb_clnt.h wants when the rpcb_prot.h that rpcgen makes has kept libtirpc's own away. */
typedef struct rp__list rpcblist;
typedef struct rpcb RPCB;
typedef struct rpcb_entry_list rpcb_entry_list;

/* Names that some files have from other systems' headers. */
#define __FBSDID(text) struct prelude_nothing
#define xdr_rpcprog_t  xdr_u_int32_t
#define xdr_rpcvers_t  xdr_u_int32_t
#define xdr_rpcproc_t  xdr_u_int32_t
#define xdr_rpcport_t  xdr_u_int32_t
