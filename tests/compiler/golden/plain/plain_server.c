/* plain_server.c: generated from plain.idl by ingotc; do not edit */

/* plain.idl has no operations; but C wants a declaration in every file. */
_Static_assert(1, "empty");
