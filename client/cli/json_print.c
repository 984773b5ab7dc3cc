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

static json_t *make_object(const struct ingot_view *view, const void *record);

/* Bytes as hexadecimal digits. */
static json_t *make_bytes(const unsigned char *bytes, uint32_t count)
{
	static const char digits[] = "0123456789abcdef";
	char *text = malloc((size_t)count * 2 + 1);
	json_t *value;

	if (!text)
		return NULL;
	for (uint32_t i = 0; i < count; i++) {
		text[i * 2] = digits[bytes[i] >> 4];
		text[i * 2 + 1] = digits[bytes[i] & 15];
	}
	value = json_stringn(text, (size_t)count * 2);
	free(text);
	return value;
}

static json_t *make_element(const struct ingot_record_field *field, const void *elements,
			    uint32_t index)
{
	switch (field->kind) {
	case INGOT_FIELD_TEXTS:
		return make_text(((char *const *)elements)[index]);
	case INGOT_FIELD_NUMBERS:
		return json_integer(((const uint32_t *)elements)[index]);
	default:
		return make_object(field->of,
				   (const unsigned char *)elements + index * field->of->size);
	}
}

/* json_array_append_new takes the value, also when it fails, and fails for NULL. */
static json_t *make_array(const struct ingot_record_field *field, const void *elements,
			  uint32_t count)
{
	json_t *array = json_array();

	for (uint32_t i = 0; array && i < count; i++) {
		if (json_array_append_new(array, make_element(field, elements, i)) != 0) {
			json_decref(array);
			array = NULL;
		}
	}
	return array;
}

static json_t *make_value(const struct ingot_record_field *field, const void *record)
{
	const void *pointer = ingot_field_pointer(field, record);
	uint32_t count = ingot_field_count(field, record);

	switch (field->kind) {
	case INGOT_FIELD_NUMBER:
	case INGOT_FIELD_SIGNED:
	case INGOT_FIELD_LARGE:
		return json_integer(ingot_field_integer(field, record));
	case INGOT_FIELD_TEXT:
		return make_text(pointer);
	case INGOT_FIELD_BYTES:
		return make_bytes(pointer, count);
	case INGOT_FIELD_RECORD:
		return pointer ? make_object(field->of, pointer) : json_null();
	case INGOT_FIELD_TEXTS:
	case INGOT_FIELD_NUMBERS:
	case INGOT_FIELD_RECORDS:
		return make_array(field, pointer, count);
	}
	return NULL;
}

/*
 * json_object_set_new takes the value, also when it fails, and fails for NULL. Views are nested as deep as the
 * structures that they are of, which is three.
 */
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
