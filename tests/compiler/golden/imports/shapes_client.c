/* shapes_client.c: generated from shapes.idl by ingotc; do not edit */

/* shapes.idl has no operations; but C wants a declaration in every file. */
_Static_assert(1, "empty");
