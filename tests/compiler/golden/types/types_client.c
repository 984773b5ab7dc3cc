/* types_client.c: generated from types.idl by ingotc; do not edit */

/* types.idl has no operations; but C wants a declaration in every file. */
_Static_assert(1, "empty");
