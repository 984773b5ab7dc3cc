/*
 * theirs.h: rpcgen's half of the exchange, behind functions that know no types.
 *
 * In: bytes, addresses, sockets. Out: bytes. Its headers declare the same names as ours, so the two halves are
 * compiled apart.
 */
#ifndef INGOT_TEST_THEIRS_H
#define INGOT_TEST_THEIRS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum their_message {
	THEIR_ALL_CALL,
	THEIR_ALL_REPLY,
	THEIR_SHAPE_CALL,
	THEIR_SHAPE_REPLY,
	THEIR_WORDS_CALL,
	THEIR_WORDS_REPLY,
	THEIR_LEVEL_CALL,
	THEIR_LEVEL_REPLY,
	THEIR_PAIR_CALL,
	THEIR_PAIR_REPLY,
	THEIR_COUNTS_CALL,
	THEIR_COUNTS_REPLY,
	THEIR_ENUM_CALL,
	THEIR_ENUM_REPLY,
	THEIR_INFO_CALL,
	THEIR_INFO_REPLY,
	THEIR_ANNOUNCE_CALL,
	THEIR_WITHDRAW_CALL,
	THEIR_FIRST_CALL,
	THEIR_FIRST_REPLY,
	THEIR_SECOND_CALL,
	THEIR_SECOND_REPLY
};

#define THEIR_CAPACITY 65536u

/* What xdr_ functions make of the bytes, and then again of that: the length, 0 when they refuse them. */
size_t their_recode(enum their_message message, const uint8_t *wire, size_t length, uint8_t *copy);

/* Whether the members of an ALL have, under their names, the values that ours has. */
bool their_all_is_right(const uint8_t *wire, size_t length);

/* The same of the arguments of ExchangeCounts. */
bool their_counts_are_right(const uint8_t *wire, size_t length);

/*
 * Call a server on 127.0.0.1 with rpcgen's client.
 *
 * message  the call that the bytes are of
 *
 * Returns the length of the reply's bytes, 0 when the call failed.
 */
size_t their_call(unsigned port, enum their_message message, const uint8_t *wire, size_t length,
		  uint8_t *reply);
/* ExchangeNumber and ExchangeNothing: the number that comes back. */
bool their_number(unsigned port, int number, int *ret_number);

/* Serve with rpcgen's dispatchers from a listening socket; does not return. */
void their_serve(int fd) __attribute__((noreturn));

#endif
