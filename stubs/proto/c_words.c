/*
 * c_words.c: names of .proto files as C's. In: full names. Out: words, each the full name with "_" for its dots, and "_"
 * behind what C, C++, libingot or wintypes.h has taken.
 */
#include <string.h>

#include "proto_build.h"

const char *proto_word(struct proto *proto, const char *full)
{
	char *word = arena_printf(proto->arena, "%s", *full == '.' ? full + 1 : full);

	for (char *at = word; *at; at++)
		if (*at == '.')
			*at = '_';
	return model_is_taken(word) || model_is_function(word) || model_is_c_type(word)
		       ? arena_printf(proto->arena, "%s_", word)
		       : word;
}

void proto_claim(struct proto *proto, const char *name, const char *full,
		 const struct proto_path *path)
{
	struct proto_name *found;

	full += *full == '.';
	HASH_FIND_STR(proto->names, name, found);
	if (found) {
		proto_error(proto, path, "'%s' and '%s' are both '%s' in C", full, found->full,
			    name);
		return;
	}
	found = ARENA_NEW(proto->arena, struct proto_name);
	found->name = name;
	found->full = full;
	HASH_ADD_KEYPTR(hh, proto->names, found->name, strlen(found->name), found);
}
