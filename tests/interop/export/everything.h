/*
 * everything.h: a value with something in each member of exchange.idl's largest structure; for tests that send it.
 */
#ifndef INGOT_TEST_EXPORT_EVERYTHING_H
#define INGOT_TEST_EXPORT_EVERYTHING_H

#include "exchange.h"

static NODE second = {.value = 2, .name = (char[]){"second"}};
static NODE first = {.value = 1, .name = (char[]){"first"}, .next = &second};
static struct branch leaf = {.last = 1};
static struct tree children[2] = {{.label = (char[]){"left"}}, {.label = NULL}};
static POINT points[2] = {{1, 11}, {-2, 22}};
static char *texts[3] = {(char[]){"one"}, NULL, (char[]){"third"}};
static uint8_t bytes[2] = {'b', 0};
static uint8_t answers[3] = {1, 0, 1};
static int32_t number = 77;
static int64_t far = 1;

static ALL all = {
	.flag = 1,
	.octet = 200,
	.letter = 'L',
	.tiny = -3,
	.utiny = 250,
	.narrow = -300,
	.unarrow = 60000,
	.normal = -70000,
	.unormal = 4000000000u,
	.wide = -5000000000,
	.uwide = 18000000000000000000u,
	.single = 1.5f,
	.twice = -2.25,
	.colour = COLOUR_BLUE,
	.bounded = -5,
	.matrix = {{11, 12, 13}, {21, 22, 23}},
	.flags = {1, 0, 1},
	.raw = {1, 2, 3, 4, 5},
	.grid = {{6, 7}, {8, 9}},
	.letters = {'a', 'b', 'c'},
	.wides = {1, -2},
	.palette = {COLOUR_GREEN, COLOUR_RED},
	.corners = {{1, 2}, {3, 4}},
	.name = "seven77",
	.lines = {"line1", "line2"},
	.must = (char[]){"must"},
	.may = (char[]){"may"},
	.words = {NULL, (char[]){"word"}},
	.wide_text = (char16_t[]){u"wide \u20AC"},
	.wide_name = u"\u00E4z",
	.number = &number,
	.far = &far,
	.count = 2,
	.points = points,
	.bytes = bytes,
	.text_count = 3,
	.texts = texts,
	.flag_count = 3,
	.answers = answers,
	.list = &first,
	.root = {.label = (char[]){"root"}, .count = 2, .children = children, .branch = &leaf},
	.kind = 9,
	.shape = {.list = &first},
	.version = 7,
	.opaque = 8,
};

#endif
