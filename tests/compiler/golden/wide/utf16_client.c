/* utf16_client.c: generated from utf16.idl by ingotc; do not edit */

/* utf16.idl has no operations; but C wants a declaration in every file. */
_Static_assert(1, "empty");
