/*
 * test_exchange.c: values between rpcgen's code and ours, for the .x file that exchange.h is about.
 *
 * In: random values of each of its types. Out: a verdict. Both sides have the same C types, so that one value goes
 * into either, and what either makes of the other's bytes can be compared. The streams are libtirpc's, of memory and
 * of records.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exchange.h"

#include "choices.h"
#include "ingot/block.h"
#include "ingot/xdr.h"
#include "lmapibuf.h"
#include "value.h"

#define VALUES   300u
#define WIRE_MAX (1u << 20)

#define VALUE(name)   extern bool_t xdr_##name(XDR *xdrs, name *value);
#define POINTER(name) VALUE(name)
TYPES
#undef VALUE
#undef POINTER

typedef bool_t (*xdr_function)(XDR *xdrs, void *value);

/* The table is that of a structure with nothing but such a value, so its address is the value's. */
static const struct row {
	const ingot_type *type;
	xdr_function theirs, ours;
	bool is_pointer; /* ours takes the pointer itself, not a pointer to a block */
} rows[] = {
#define ROW(name, is_pointer)                                                               \
	{&ingot_type_only_##name, (xdr_function)xdr_##name, (xdr_function)ingot_xdr_##name, \
	 is_pointer},
#define VALUE(name)   ROW(name, false)
#define POINTER(name) ROW(name, true)
	TYPES
#undef VALUE
#undef POINTER
};

static char wire[WIRE_MAX], other[WIRE_MAX];
static struct choices choices;

/* Bytes of a record stream, in memory. */
static struct record {
	char bytes[WIRE_MAX];
	size_t length, at;
} record;

static int write_record(char *stream, char *bytes, int length)
{
	struct record *to = (struct record *)(void *)stream;

	if ((size_t)length > sizeof(to->bytes) - to->length)
		return -1;
	memcpy(to->bytes + to->length, bytes, (size_t)length);
	to->length += (size_t)length;
	return length;
}

static int read_record(char *stream, char *bytes, int length)
{
	struct record *from = (struct record *)(void *)stream;
	size_t left = from->length - from->at;
	size_t count = (size_t)length < left ? (size_t)length : left;

	if (!count)
		return -1;
	memcpy(bytes, from->bytes + from->at, count);
	from->at += count;
	return (int)count;
}

static void open_record(XDR *xdrs, enum xdr_op op)
{
	memset(xdrs, 0, sizeof(*xdrs));
	xdrrec_create(xdrs, 0, 0, &record, (int (*)(void *, void *, int))read_record,
		      (int (*)(void *, void *, int))write_record);
	xdrs->x_op = op;
}

static bool fail(const struct row *one, const char *what)
{
	printf("%s: %s\n", one->type->name, what);
	return false;
}

/* What rpcgen's code encodes; 0 after a failure. */
static u_int encode_theirs(const struct row *one, void *value)
{
	XDR xdrs;
	u_int length;

	xdrmem_create(&xdrs, wire, sizeof(wire), XDR_ENCODE);
	length = one->theirs(&xdrs, value) ? xdr_getpos(&xdrs) : 0;
	xdr_destroy(&xdrs);
	return length;
}

static bool check_same_bytes(const struct row *one, const void *value, u_int length)
{
	uint8_t *bytes = NULL;
	uint32_t count = 0;
	bool is_same;

	if (ingot_encode(one->type, INGOT_XDR, value, &bytes, &count) != 0)
		return fail(one, "we do not encode it");
	is_same = count == length && memcmp(bytes, wire, length) == 0;
	NetApiBufferFree(bytes);
	return is_same || fail(one, "not the same bytes");
}

static bool encode_ours(const struct row *one, void *value, XDR *xdrs)
{
	void *block = value;

	return one->ours(xdrs, one->is_pointer ? value : &block);
}

static bool decode_ours(const struct row *one, const void *value, XDR *xdrs)
{
	void *block = NULL;
	bool is_good = one->ours(xdrs, &block) &&
		       value_equal(one->type, value, one->is_pointer ? (void *)&block : block) &&
		       (!block || ingot_block_check(block) == 0);

	NetApiBufferFree(block);
	return is_good || fail(one, "our value is another one");
}

/*
 * Whether a type has a long. libtirpc's streams make a positive one of a negative one, so what they make of such values
 * is not looked at; that our bytes are theirs is.
 */
static bool has_longs(const ingot_type *type, unsigned depth)
{
	if (!type || depth > 8)
		return false;
	for (uint32_t i = 0; i < type->arm_count; i++)
		if (has_longs(type->arms[i].type, depth + 1))
			return true;
	for (const ingot_step *s = type->steps; s && s->op != INGOT_OP_END; s++)
		if (s->op == INGOT_OP_LONG || has_longs(s->type, depth + 1))
			return true;
	return false;
}

static bool decode_theirs(const struct row *one, const void *value, XDR *xdrs)
{
	void *made = calloc(1, one->type->size);
	bool is_good = made && one->theirs(xdrs, made) &&
		       (has_longs(one->type, 0) || value_equal(one->type, value, made));

	if (made)
		xdr_free((xdrproc_t)one->theirs, made);
	free(made);
	return is_good || fail(one, "their value is another one");
}

static bool try_memory(const struct row *one, void *value)
{
	u_int length = encode_theirs(one, value);
	bool is_good;
	XDR xdrs;

	if (!length)
		return fail(one, "they do not encode it");
	if (!check_same_bytes(one, value, length))
		return false;
	xdrmem_create(&xdrs, wire, length, XDR_DECODE);
	is_good = decode_ours(one, value, &xdrs) && xdr_getpos(&xdrs) == length;
	xdr_destroy(&xdrs);
	xdrmem_create(&xdrs, other, sizeof(other), XDR_ENCODE);
	is_good &= encode_ours(one, value, &xdrs) && xdr_getpos(&xdrs) == length &&
		   memcmp(wire, other, length) == 0;
	xdr_destroy(&xdrs);
	xdrmem_create(&xdrs, other, length, XDR_DECODE);
	is_good &= decode_theirs(one, value, &xdrs);
	xdr_destroy(&xdrs);
	return is_good || fail(one, "over a memory stream");
}

/* One side writes a record, the other reads it. */
static bool try_records(const struct row *one, void *value)
{
	bool is_good = true;
	XDR xdrs;

	for (int turn = 0; turn < 2; turn++) {
		record.length = record.at = 0;
		open_record(&xdrs, XDR_ENCODE);
		is_good &= turn ? encode_ours(one, value, &xdrs) : one->theirs(&xdrs, value);
		is_good &= xdrrec_endofrecord(&xdrs, TRUE) != 0;
		xdr_destroy(&xdrs);
		open_record(&xdrs, XDR_DECODE);
		is_good &= xdrrec_skiprecord(&xdrs) != 0;
		is_good &= turn ? decode_theirs(one, value, &xdrs) : decode_ours(one, value, &xdrs);
		is_good &= xdrrec_eof(&xdrs) != 0;
		xdr_destroy(&xdrs);
	}
	return is_good || fail(one, "over a record stream");
}

int main(void)
{
	unsigned failures = 0, values = 0;

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		for (unsigned n = 0; n < VALUES; n++) {
			struct value_pool pool = {.count = 0};
			void *value;

			choices_seed(&choices, 1, n);
			value = value_make(&pool, &choices, rows[i].type);
			failures += !try_memory(&rows[i], value) || !try_records(&rows[i], value);
			value_release(&pool);
			values++;
		}
	}
	printf("%u values, %u failures\n", values, failures);
	return failures || !values ? EXIT_FAILURE : EXIT_SUCCESS;
}
