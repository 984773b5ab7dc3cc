/*
 * company.c: names that a generated header meets in its company: <stdint.h>'s, libingot's, and those of wintypes.h,
 * which programs include. In: a typedef name and its type. Out: whether C would take it: the same type may be said
 * twice, another one under a name of wintypes.h is spelled out wherever it is used, and any other is an error.
 */
#include "build.h"

#include <string.h>

/* The types are those of `spelling` below. Sizes and pointers are of 64 bits, as everywhere in the model. */
struct company {
	const char *name, *type;
};

static const struct company windows[] = {
	{"BOOL", "int32_t"},
	{"BYTE", "uint8_t"},
	{"CHAR", "char"},
	{"DWORD", "uint32_t"},
	{"DWORD64", "uint64_t"},
	{"DWORD_PTR", "uint64_t"},
	{"HANDLE", "void *"},
	{"INT", "int32_t"},
	{"LMCSTR", "const char *"},
	{"LMSTR", "char *"},
	{"LONG", "int32_t"},
	{"LONGLONG", "int64_t"},
	{"LPBOOL", "int32_t *"},
	{"LPBYTE", "uint8_t *"},
	{"LPCSTR", "const char *"},
	{"LPCVOID", "const void *"},
	{"LPCWSTR", "const char16_t *"},
	{"LPDWORD", "uint32_t *"},
	{"LPLONG", "int32_t *"},
	{"LPSTR", "char *"},
	{"LPVOID", "void *"},
	{"LPWORD", "uint16_t *"},
	{"LPWSTR", "char16_t *"},
	{"PBOOL", "int32_t *"},
	{"PBYTE", "uint8_t *"},
	{"PDWORD", "uint32_t *"},
	{"PDWORD_PTR", "uint64_t *"},
	{"PLONG", "int32_t *"},
	{"PSIZE_T", "uint64_t *"},
	{"PULONG", "uint32_t *"},
	{"PVOID", "void *"},
	{"PWORD", "uint16_t *"},
	{"SHORT", "int16_t"},
	{"SIZE_T", "uint64_t"},
	{"UCHAR", "uint8_t"},
	{"UINT", "uint32_t"},
	{"ULONG", "uint32_t"},
	{"ULONGLONG", "uint64_t"},
	{"USHORT", "uint16_t"},
	{"VOID", "void"},
	{"WCHAR", "char16_t"},
	{"WORD", "uint16_t"},
};

/* C's and libingot's. A type of NULL is none that a typedef here can be. */
static const struct company fixed[] = {
	{"HEXPERTKEY", NULL},
	{"NET_API_STATUS", "uint32_t"},
	{"handle_t", "handle_t"},
	{"int16_t", "int16_t"},
	{"int32_t", "int32_t"},
	{"int64_t", "int64_t"},
	{"int8_t", "int8_t"},
	{"int_fast16_t", "int64_t"},
	{"int_fast32_t", "int64_t"},
	{"int_fast64_t", "int64_t"},
	{"int_fast8_t", "int8_t"},
	{"int_least16_t", "int16_t"},
	{"int_least32_t", "int32_t"},
	{"int_least64_t", "int64_t"},
	{"int_least8_t", "int8_t"},
	{"intmax_t", "int64_t"},
	{"intptr_t", "int64_t"},
	{"max_align_t", NULL},
	{"mbstate_t", NULL},
	{"ptrdiff_t", "int64_t"},
	{"size_t", "uint64_t"},
	{"uint16_t", "uint16_t"},
	{"uint32_t", "uint32_t"},
	{"uint64_t", "uint64_t"},
	{"uint8_t", "uint8_t"},
	{"uint_fast16_t", "uint64_t"},
	{"uint_fast32_t", "uint64_t"},
	{"uint_fast64_t", "uint64_t"},
	{"uint_fast8_t", "uint8_t"},
	{"uint_least16_t", "uint16_t"},
	{"uint_least32_t", "uint32_t"},
	{"uint_least64_t", "uint64_t"},
	{"uint_least8_t", "uint8_t"},
	{"uintmax_t", "uint64_t"},
	{"uintptr_t", "uint64_t"},
};

static const struct company *find(const struct company *list, size_t count, const char *name)
{
	size_t i;

	for (i = 0; i < count; i++) {
		if (list[i].name[0] == name[0] && strcmp(list[i].name, name) == 0)
			return &list[i];
	}
	return NULL;
}

static const struct company *find_fixed(const char *name)
{
	return find(fixed, sizeof(fixed) / sizeof(fixed[0]), name);
}

static const struct company *find_windows(const char *name)
{
	return find(windows, sizeof(windows) / sizeof(windows[0]), name);
}

bool model_is_c_type(const char *name)
{
	return find_fixed(name) || find_windows(name);
}

/* The type in C without typedef names: what two declarations of one name must share. */
static const char *spelling(struct build *build, const struct model_type *type)
{
	const char *target;
	size_t length;

	type = build_strip(type);
	switch (type->kind) {
	case MODEL_INTEGER:
		/* Of the machine's size or said to be so: glibc has one type for both. */
		if (type->size == 8)
			return type->is_signed ? "int64_t" : "uint64_t";
		return type->c_name;
	case MODEL_WCHAR:
		return "char16_t";
	case MODEL_POINTER:
		target = spelling(build, type->target);
		length = strlen(target);
		return arena_printf(build->arena, "%s%s%s*", type->is_const ? "const " : "", target,
				    length && target[length - 1] == '*' ? "" : " ");
	case MODEL_ARRAY:
	case MODEL_STRUCT:
	case MODEL_UNION:
	case MODEL_ENUM:
		return "";
	default:
		return type->c_name;
	}
}

/* A structure's or enum's own name cannot be replaced by another. */
static bool is_own_name(const struct model_type *alias)
{
	const struct model_type *type = build_strip(alias);

	return type->kind >= MODEL_ENUM && type->kind <= MODEL_UNION;
}

void build_company(struct build *build, struct build_type *alias)
{
	const char *name = alias->type.name;
	const struct company *known = find_fixed(name);
	bool is_fixed = known != NULL;
	const char *text;

	if (!known)
		known = find_windows(name);
	if (!known || alias->is_broken)
		return;
	text = spelling(build, &alias->type);
	if (known->type && strcmp(known->type, text) == 0)
		return;
	if (is_fixed || is_own_name(&alias->type)) {
		diag_error(build->diag, alias->type.place,
			   "'%s' is another type in C, in %s: give this one a name of its own",
			   name,
			   is_fixed ? "the headers that the generated one includes" : "wintypes.h");
		return;
	}
	alias->type.is_spelled_out = true;
	diag_hint(
		build->diag, alias->type.place,
		"'%s' is another type in wintypes.h: in C its place is taken by what it stands for",
		name);
}
