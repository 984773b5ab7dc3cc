/*
 * json_print.c: rows as JSON for programs.
 *
 * In: rows and their view. Out: one array, an object a line. Objects are made and written one at a time, so
 * the size of the array does not matter.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "json_print.h"
#include "text.h"

static json_t *make_text(const char *text)
{
	char *valid;
	json_t *value;

	if (!text)
		return json_null();
	valid = ingot_text_valid(text, strlen(text));
	if (!valid)
		return NULL;
	value = json_string(valid);
	free(valid);
	return value;
}

static json_t *make_value(const struct ingot_record_field *field, const void *record)
{
	const unsigned char *member = (const unsigned char *)record + field->offset;
	uint32_t number;
	const char *text;

	switch (field->kind) {
	case INGOT_FIELD_NUMBER:
		memcpy(&number, member, sizeof(number));
		return json_integer(number);
	case INGOT_FIELD_TEXT:
		memcpy(&text, member, sizeof(text));
		return make_text(text);
	}
	return NULL;
}

/* json_object_set_new takes the value, also when it fails, and fails for NULL. */
static json_t *make_object(const struct ingot_view *view, const void *record)
{
	json_t *object = json_object();

	for (size_t i = 0; object && i < view->field_count; i++) {
		const struct ingot_record_field *field = &view->fields[i];

		if (json_object_set_new(object, field->key, make_value(field, record)) != 0) {
			json_decref(object);
			object = NULL;
		}
	}
	return object;
}

bool ingot_json_print(const struct ingot_records *records, FILE *out)
{
	struct ingot_records_cursor cursor = {0};
	const char *before = "\n  ";
	const void *record;

	fputc('[', out);
	while ((record = ingot_records_next(records, &cursor)) && !ferror(out)) {
		json_t *object = make_object(records->view, record);
		char *line = object ? json_dumps(object, JSON_COMPACT) : NULL;

		json_decref(object);
		if (!line)
			return false;
		fprintf(out, "%s%s", before, line);
		free(line);
		before = ",\n  ";
	}
	fputs(records->count > 0 ? "\n]\n" : "]\n", out);
	return true;
}
