/* shades_server.c: generated from shades.x by ingotc; do not edit */

/* shades.x has no operations; but C wants a declaration in every file. */
_Static_assert(1, "empty");
