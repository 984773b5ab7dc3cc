/* lmcons_tables.c: generated from lmcons.idl by ingotc; do not edit */

/* lmcons.idl has no types; but C wants a declaration in every file. */
_Static_assert(1, "empty");
