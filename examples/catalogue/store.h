/* store.h: what the server serves: C data, as a program may have it. */
static NOTE fragile = {(char[]){"fragile"}, NULL}, heavy = {(char[]){"heavy"}, &fragile};
static ITEM glass[] = {
	{(char[]){"pane"}, UNIT_AREA, {.area = {80, 120}}, &heavy},
	{(char[]){"bottle"}, UNIT_PIECES, {.pieces = 12}, &fragile},
};
static ITEM metal[] = {{(char[]){"nails"}, UNIT_WEIGHT, {.kilograms = 2.5}, NULL}};
static SECTION sections[] = {
	{(char[]){"glass"}, 2, glass, 0, NULL},
	{(char[]){"metal"}, 1, metal, 0, NULL},
};
static SECTION store = {(char[]){"store"}, 0, NULL, 2, sections};

static SECTION *const all[] = {&store, &sections[0], &sections[1]};
