/* dtyp_client.c: generated from dtyp.idl by ingotc; do not edit */

/* dtyp.idl has no operations; but C wants a declaration in every file. */
_Static_assert(1, "empty");
