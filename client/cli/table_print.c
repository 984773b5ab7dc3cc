/*
 * table_print.c: rows as an aligned table for people.
 *
 * In: rows and their view. Out: lines. Every cell is made twice, to be measured and to be written: a million
 * rows then take no more memory than one.
 */
#include <stdlib.h>
#include <string.h>

#include "print.h"
#include "table_print.h"
#include "text.h"

/* Blanks between two columns. */
#define GAP 2u

/* A cell's text, made anew for each cell in the same memory. */
struct cell {
	char *text;
	size_t size;
	FILE *stream;
};

static bool cell_init(struct cell *cell)
{
	*cell = (struct cell){0};
	cell->stream = open_memstream(&cell->text, &cell->size);
	return cell->stream != NULL;
}

static void cell_done(struct cell *cell)
{
	if (cell->stream)
		fclose(cell->stream);
	free(cell->text);
}

/* After fflush, `size` is where the stream stands, not what earlier, longer cells left behind it. */
static bool cell_make(struct cell *cell, const struct ingot_column *column, const void *record)
{
	rewind(cell->stream);
	if (column->print)
		column->print(record, cell->stream);
	else
		ingot_print_field(&column->field, record, cell->stream);
	return fflush(cell->stream) == 0 && !ferror(cell->stream);
}

static size_t measure(const char *text, size_t length)
{
	const char *end = text + length;
	size_t width = 0;

	while (text < end)
		width += ingot_text_width(ingot_text_harmless(ingot_text_next(&text, end)));
	return width;
}

static void write_text(const char *text, size_t length, FILE *out)
{
	const char *end = text + length;
	char form[INGOT_CHARACTER_MAX];

	while (text < end) {
		uint32_t character = ingot_text_harmless(ingot_text_next(&text, end));

		fwrite(form, 1, ingot_text_put(form, character), out);
	}
}

/* A line under way: blanks are written when something follows them, so that no line ends in one. */
struct line {
	FILE *out;
	size_t blanks;
};

static void write_cell(struct line *line, const struct ingot_column *column, const char *text,
		       size_t length, size_t width)
{
	size_t own = measure(text, length);
	size_t padding = own < width ? width - own : 0;

	if (column->right)
		line->blanks += padding;
	if (length > 0) {
		fprintf(line->out, "%*s", (int)line->blanks, "");
		line->blanks = 0;
		write_text(text, length, line->out);
	}
	if (!column->right)
		line->blanks += padding;
	line->blanks += GAP;
}

static bool measure_rows(const struct ingot_records *records, struct cell *cell, size_t *widths)
{
	struct ingot_records_cursor cursor = {0};
	const struct ingot_view *view = records->view;
	const void *record;

	while ((record = ingot_records_next(records, &cursor))) {
		for (size_t i = 0; i < view->column_count; i++) {
			size_t width;

			if (!cell_make(cell, &view->columns[i], record))
				return false;
			width = measure(cell->text, cell->size);
			if (width > INGOT_COLUMN_MAX)
				width = INGOT_COLUMN_MAX;
			if (width > widths[i])
				widths[i] = width;
		}
	}
	return true;
}

static bool write_rows(const struct ingot_records *records, struct cell *cell, const size_t *widths,
		       FILE *out)
{
	struct ingot_records_cursor cursor = {0};
	const struct ingot_view *view = records->view;
	const void *record;

	while ((record = ingot_records_next(records, &cursor)) && !ferror(out)) {
		struct line line = {.out = out};

		for (size_t i = 0; i < view->column_count; i++) {
			if (!cell_make(cell, &view->columns[i], record))
				return false;
			write_cell(&line, &view->columns[i], cell->text, cell->size, widths[i]);
		}
		fputc('\n', out);
	}
	return true;
}

static void write_titles(const struct ingot_view *view, const size_t *widths, FILE *out)
{
	struct line line = {.out = out};

	for (size_t i = 0; i < view->column_count; i++) {
		const char *title = view->columns[i].title;

		write_cell(&line, &view->columns[i], title, strlen(title), widths[i]);
	}
	fputc('\n', out);
}

bool ingot_table_print(const struct ingot_records *records, FILE *out)
{
	const struct ingot_view *view = records->view;
	struct cell cell;
	size_t *widths = calloc(view->column_count, sizeof(*widths));
	bool good = cell_init(&cell) && widths;

	for (size_t i = 0; good && i < view->column_count; i++)
		widths[i] = strlen(view->columns[i].title);
	good = good && measure_rows(records, &cell, widths);
	if (good)
		write_titles(view, widths, out);
	good = good && write_rows(records, &cell, widths, out);
	cell_done(&cell);
	free(widths);
	return good;
}
