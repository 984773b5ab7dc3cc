/* defaults_client.c: generated from defaults.proto by protoc-gen-ingot; do not edit */

/* defaults.proto has no operations; but C wants a declaration in every file. */
_Static_assert(1, "empty");
