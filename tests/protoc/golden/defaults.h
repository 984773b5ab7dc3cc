/* defaults.h: generated from defaults.proto by protoc-gen-ingot; do not edit */
/*
 * Words in front of it all,
 * which stand apart.
 *
 * proto2: what is absent has a value of its own.
 *
 * A shop's. * /
 */
#ifndef DEFAULTS_H
#define DEFAULTS_H

#include <stdbool.h>
#include <stdint.h>

#include "ingot/bytes.h"
#include "ingot/table.h"

INGOT_BEGIN_DECLS

typedef enum shop_Size {
	shop_SMALL = 1,
	shop_LARGE = 2
} shop_Size;
extern const ingot_type ingot_type_shop_Size;

typedef enum shop_Offer_pick_case {
	shop_Offer_pick_NOT_SET = 0,
	shop_Offer_pick_one = 15,
	shop_Offer_pick_next = 16
} shop_Offer_pick_case;
extern const ingot_type ingot_type_shop_Offer_pick_case;

typedef struct shop_Offer {
	char *name;
	bool has_price;
	int32_t price;
	bool has_stock;
	uint64_t stock;
	bool has_rate;
	float rate;
	bool has_share;
	double share;
	bool has_open;
	bool open;
	bool has_size;
	enum shop_Size size;
	bool has_other;
	enum shop_Size other;
	bool has_word;
	char *word;
	bool has_raw;
	ingot_bytes raw;
	char *plain;
	uint32_t n_sizes;
	enum shop_Size *sizes;
	uint32_t n_packed;
	uint32_t *packed;
	struct shop_Offer_Inner *inner;
	enum shop_Offer_pick_case pick_case;
	union shop_Offer_pick {
		enum shop_Size one;
		struct shop_Offer *next;
	} pick;
} shop_Offer;
extern const ingot_type ingot_type_shop_Offer;

typedef struct shop_Offer_Inner {
	bool has_low;
	int64_t low;
} shop_Offer_Inner;
extern const ingot_type ingot_type_shop_Offer_Inner;

INGOT_END_DECLS

#endif
