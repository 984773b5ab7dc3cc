/* include/parts_client.c: generated from parts.proto by protoc-gen-ingot; do not edit */

/* parts.proto has no operations; but C wants a declaration in every file. */
_Static_assert(1, "empty");
