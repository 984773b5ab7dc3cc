/*
 * words.c: the words of IDL. See words.h. The lists of MIDL's words are from its reference on learn.microsoft.com
 * (attributes: "MIDL language reference", keywords and base types: "MIDL base types").
 */
#include "words.h"

#include <stddef.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const struct word_attribute attributes[] = {
	{"allocate", WORD_ALLOCATE, WORD_EXPRESSIONS, "itfpo"},
	{"case", WORD_CASE, WORD_EXPRESSIONS, "u"},
	{"context_handle", WORD_CONTEXT_HANDLE, WORD_NONE, "t"},
	{"default", WORD_DEFAULT, WORD_NONE, "u"},
	{"field", WORD_FIELD, WORD_EXPRESSIONS, "fup"},
	{"handle", WORD_HANDLE, WORD_NONE, "tp"},
	{"in", WORD_IN, WORD_NONE, "p"},
	{"length_is", WORD_LENGTH_IS, WORD_EXPRESSIONS, "fp"},
	{"level_is", WORD_LEVEL_IS, WORD_EXPRESSIONS, "p"},
	{"max_is", WORD_MAX_IS, WORD_EXPRESSIONS, "fp"},
	{"out", WORD_OUT, WORD_NONE, "p"},
	{"pointer_default", WORD_POINTER_DEFAULT, WORD_EXPRESSIONS, "i"},
	{"procedure", WORD_PROCEDURE, WORD_EXPRESSIONS, "o"},
	{"program", WORD_PROGRAM, WORD_EXPRESSIONS, "i"},
	{"protobuf", WORD_PROTOBUF, WORD_EXPRESSIONS, "i"},
	{"ptr", WORD_PTR, WORD_NONE, "tfup"},
	{"range", WORD_RANGE, WORD_EXPRESSIONS, "tfup"},
	{"ref", WORD_REF, WORD_NONE, "tfup"},
	{"size_is", WORD_SIZE_IS, WORD_EXPRESSIONS, "fp"},
	{"string", WORD_STRING, WORD_NONE, "tfup"},
	{"switch_is", WORD_SWITCH_IS, WORD_EXPRESSIONS, "fp"},
	{"switch_type", WORD_SWITCH_TYPE, WORD_TYPE, "tf"},
	{"unique", WORD_UNIQUE, WORD_NONE, "tfup"},
	{"uuid", WORD_UUID, WORD_RAW, "i"},
	{"v1_enum", WORD_V1_ENUM, WORD_NONE, "t"},
	{"version", WORD_VERSION, WORD_RAW, "i"},
};

/* MIDL's attributes that change nothing here, and why. */
static const struct {
	const char *text, *why;
} ignored_attributes[] = {
	{"annotation", "it is documentation"},
	{"disable_consistency_check", "it is about the code that MIDL makes"},
	{"enable_allocate", "a result's memory is NetApiBufferAllocate's"},
	{"endpoint", "a program says where its server is"},
	{"explicit_handle", "an operation without a handle gets one as its first parameter"},
	{"force_allocate", "a result's memory is NetApiBufferAllocate's"},
	{"helpcontext", "it is documentation"},
	{"helpfile", "it is documentation"},
	{"helpstring", "it is documentation"},
	{"helpstringcontext", "it is documentation"},
	{"helpstringdll", "it is documentation"},
	{"idempotent", "a call is never carried out twice"},
	{"ms_union", "it is about NDR, and XDR is sent"},
	{"optimize", "it is about the code that MIDL makes"},
	{"strict_context_handle", "there are no context handles"},
	{"type_strict_context_handle", "there are no context handles"},
};

/* MIDL's attributes that ingotc does not support. */
static const char *const refused_attributes[] = {
	"aggregatable",
	"appobject",
	"async",
	"async_uuid",
	"auto_handle",
	"bindable",
	"bitmask",
	"broadcast",
	"byte_count",
	"call_as",
	"callback",
	"code",
	"comm_status",
	"context_handle_noserialize",
	"context_handle_serialize",
	"control",
	"custom",
	"decode",
	"defaultbind",
	"defaultcollelem",
	"defaultvalue",
	"defaultvtable",
	"displaybind",
	"dllname",
	"dual",
	"encode",
	"entry",
	"fault_status",
	"first_is",
	"flag_enum",
	"hidden",
	"id",
	"ignore",
	"iid_is",
	"immediatebind",
	"implicit_handle",
	"last_is",
	"lcid",
	"licensed",
	"local",
	"maybe",
	"message",
	"min_is",
	"nocode",
	"nonbrowsable",
	"noncreatable",
	"nonextensible",
	"notify",
	"notify_flag",
	"object",
	"odl",
	"oleautomation",
	"optional",
	"partial_ignore",
	"propget",
	"proplist",
	"propput",
	"propputref",
	"proxy",
	"public",
	"readonly",
	"replaceable",
	"represent_as",
	"requestedit",
	"restricted",
	"retval",
	"source",
	"system_handle",
	"threading",
	"transmit_as",
	"uidefault",
	"usesgetlasterror",
	"user_marshal",
	"usr_marshal",
	"vararg",
	"wire_marshal",
};

/* MIDL's (and C's) keywords that ingotc does not support. */
static const char *const refused_keywords[] = {
	"ISO_LATIN_1",   "ISO_MULTI_LINGUAL",
	"ISO_UCS",       "SAFEARRAY",
	"__cdecl",       "__fastcall",
	"__pascal",      "__stdcall",
	"_cdecl",        "_pascal",
	"_stdcall",      "apicontract",
	"bitset",        "cdecl",
	"coclass",       "cpp_quote_once",
	"declare",       "delegate",
	"dispinterface", "event",
	"extern",        "idempotent_pipe",
	"importlib",     "inline",
	"library",       "midl_pragma",
	"module",        "namespace",
	"pascal",        "pipe",
	"pragma",        "register",
	"requires",      "runtimeclass",
	"static",        "stdcall",
	"uuid_t",        "volatile",
};

static const char *const declaration_words[] = {
	"const", "cpp_quote", "enum", "import", "interface", "struct", "typedef", "union",
};

static const char *const type_words[] = {
	"__int16", "__int32", "__int3264", "__int64", "__int8",   "boolean", "byte",  "char",
	"double",  "enum",    "float",     "hyper",   "int",      "long",    "short", "signed",
	"small",   "struct",  "union",     "void",    "unsigned", "wchar_t",
};

static const char lmcons[] = "import \"lmcons.idl\" has it";
static const char of_a_machine[] = "its size is the machine's; in IDL take hyper or unsigned hyper";
static const char text_of_char[] = "in IDL it is [string] char *";
static const char text_of_const_char[] = "in IDL it is [string] const char *";
static const char text_of_const_wchar[] = "in IDL it is [string] const wchar_t *";
static const char text_of_wchar[] = "in IDL it is [string] wchar_t *";

/* Names of types that people bring along from elsewhere. */
static const struct {
	const char *text, *instead;
} foreign_types[] = {
	{"BOOL", "in IDL it is long; or boolean, which is 0 or 1"},
	{"BYTE", lmcons},
	{"CHAR", "in IDL it is char"},
	{"DWORD", lmcons},
	{"DWORD64", "in IDL it is unsigned hyper"},
	{"INT", "in IDL it is long"},
	{"LMCSTR", lmcons},
	{"LMSTR", lmcons},
	{"LONG", lmcons},
	{"LONGLONG", "in IDL it is hyper"},
	{"LPBYTE", lmcons},
	{"LPCSTR", text_of_const_char},
	{"LPCWSTR", text_of_const_wchar},
	{"LPDWORD", lmcons},
	{"LPSTR", text_of_char},
	{"LPWSTR", text_of_wchar},
	{"PWSTR", text_of_wchar},
	{"QWORD", "in IDL it is unsigned hyper"},
	{"SHORT", "in IDL it is short"},
	{"SIZE_T", of_a_machine},
	{"UCHAR", "in IDL it is unsigned char"},
	{"UINT", "in IDL it is unsigned long"},
	{"ULONG", "in IDL it is unsigned long"},
	{"ULONGLONG", "in IDL it is unsigned hyper"},
	{"USHORT", "in IDL it is unsigned short"},
	{"WCHAR", lmcons},
	{"WORD", lmcons},
	{"_Bool", "in IDL it is boolean"},
	{"bool", "in IDL it is boolean"},
	{"bool_t", "in IDL it is boolean"},
	{"char16_t", "in IDL it is wchar_t"},
	{"char8_t", "in IDL it is char"},
	{"float32", "in IDL it is float"},
	{"float64", "in IDL it is double"},
	{"int16_t", "in IDL it is int16 or short"},
	{"int32_t", "in IDL it is int32 or long"},
	{"int64_t", "in IDL it is int64 or hyper"},
	{"int8_t", "in IDL it is int8 or small"},
	{"intptr_t", of_a_machine},
	{"off_t", of_a_machine},
	{"opaque", "in IDL it is byte"},
	{"ptrdiff_t", of_a_machine},
	{"size_t", of_a_machine},
	{"ssize_t", of_a_machine},
	{"string", text_of_char},
	{"time_t", of_a_machine},
	{"u_char", "in IDL it is unsigned char"},
	{"u_int", "in IDL it is unsigned long"},
	{"u_int16_t", "in IDL it is uint16 or unsigned short"},
	{"u_int32_t", "in IDL it is uint32 or unsigned long"},
	{"u_int64_t", "in IDL it is uint64 or unsigned hyper"},
	{"u_int8_t", "in IDL it is uint8 or unsigned small"},
	{"u_long", "in IDL it is unsigned long, of 32 bits"},
	{"u_short", "in IDL it is unsigned short"},
	{"uchar", "in IDL it is unsigned char"},
	{"uint", "in IDL it is unsigned long"},
	{"uint16_t", "in IDL it is uint16 or unsigned short"},
	{"uint32_t", "in IDL it is uint32 or unsigned long"},
	{"uint64_t", "in IDL it is uint64 or unsigned hyper"},
	{"uint8_t", "in IDL it is uint8 or unsigned small"},
	{"uintptr_t", of_a_machine},
	{"ulong", "in IDL it is unsigned long, of 32 bits"},
	{"ushort", "in IDL it is unsigned short"},
};

/* Keywords that begin no declaration and name no type. */
static const char *const other_words[] = {"case", "default", "switch"};

/* What was found is one row, so the row of a refused attribute is this one; its text is the caller's. */
static const struct word_attribute refused = {"", WORD_REFUSED, WORD_NONE, ""};

static bool contains(const char *const *words, size_t count, const char *text)
{
	size_t i;

	for (i = 0; i < count; i++) {
		/* Most words are told apart by their first letter. */
		if (words[i][0] == text[0] && strcmp(words[i], text) == 0)
			return true;
	}
	return false;
}

const struct word_attribute *word_attribute_find(const char *text)
{
	size_t i;

	for (i = 0; i < COUNT(attributes); i++) {
		if (strcmp(attributes[i].text, text) == 0)
			return &attributes[i];
	}
	if (contains(refused_attributes, COUNT(refused_attributes), text))
		return &refused;
	return NULL;
}

const char *word_attribute_ignored(const char *text)
{
	size_t i;

	for (i = 0; i < COUNT(ignored_attributes); i++) {
		if (strcmp(ignored_attributes[i].text, text) == 0)
			return ignored_attributes[i].why;
	}
	return NULL;
}

void word_attribute_offer(struct spelling *spelling, char place)
{
	size_t i;

	for (i = 0; i < COUNT(attributes); i++) {
		if (!place || strchr(attributes[i].places, place))
			spelling_offer(spelling, attributes[i].text);
	}
}

bool word_is_refused_keyword(const char *text)
{
	return contains(refused_keywords, COUNT(refused_keywords), text);
}

bool word_is_x_keyword(const char *text)
{
	static const char *const words[] = {
		"bool",   "case",   "char",   "const",   "default", "double",    "enum",
		"float",  "hyper",  "int",    "long",    "opaque",  "quadruple", "short",
		"string", "struct", "switch", "typedef", "union",   "unsigned",  "void",
	};

	for (size_t i = 0; i < COUNT(words); i++)
		if (strcmp(words[i], text) == 0)
			return true;
	return false;
}

bool word_is_keyword(const char *text)
{
	return contains(declaration_words, COUNT(declaration_words), text) ||
	       contains(type_words, COUNT(type_words), text) ||
	       contains(other_words, COUNT(other_words), text);
}

bool word_is_type(const char *text)
{
	return contains(type_words, COUNT(type_words), text);
}

void word_declaration_offer(struct spelling *spelling)
{
	size_t i;

	for (i = 0; i < COUNT(declaration_words); i++)
		spelling_offer(spelling, declaration_words[i]);
}

const char *word_type_instead(const char *text)
{
	size_t i;

	for (i = 0; i < COUNT(foreign_types); i++) {
		if (strcmp(foreign_types[i].text, text) == 0)
			return foreign_types[i].instead;
	}
	return NULL;
}

void word_type_offer(struct spelling *spelling)
{
	size_t i;

	for (i = 0; i < COUNT(type_words); i++)
		spelling_offer(spelling, type_words[i]);
}
