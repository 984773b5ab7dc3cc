/* lmcons_server.c: generated from lmcons.idl by ingotc; do not edit */

/* lmcons.idl has no operations; but C wants a declaration in every file. */
_Static_assert(1, "empty");
