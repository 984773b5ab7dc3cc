/*
 * print.c: what cells of several tables have in common.
 *
 * In: values. Out: their texts. What in them could do harm to a terminal is table_print.c's to see to.
 */
#include <inttypes.h>
#include <time.h>

#include <lm.h>

#include "print.h"

#define SECONDS_PER_DAY 86400u

static void print_elements(const struct ingot_record_field *field, const void *record, FILE *out)
{
	const void *pointer = ingot_field_pointer(field, record);
	uint32_t count = ingot_field_count(field, record);
	const char *comma = "";

	for (uint32_t i = 0; i < count; i++) {
		if (field->kind == INGOT_FIELD_NUMBERS)
			fprintf(out, "%s%u", comma, ((const uint32_t *)pointer)[i]);
		else
			fprintf(out, "%s%s", comma, ((char *const *)pointer)[i]);
		comma = ",";
	}
}

void ingot_print_field(const struct ingot_record_field *field, const void *record, FILE *out)
{
	const char *text;

	switch (field->kind) {
	case INGOT_FIELD_NUMBER:
	case INGOT_FIELD_SIGNED:
	case INGOT_FIELD_LARGE:
		fprintf(out, "%" PRId64, ingot_field_integer(field, record));
		break;
	case INGOT_FIELD_TEXT:
		text = ingot_field_pointer(field, record);
		if (text)
			fputs(text, out);
		break;
	case INGOT_FIELD_TEXTS:
	case INGOT_FIELD_NUMBERS:
		print_elements(field, record, out);
		break;
	case INGOT_FIELD_BYTES:
	case INGOT_FIELD_RECORD:
	case INGOT_FIELD_RECORDS:
		break;
	}
}

void ingot_print_platform(uint32_t platform, FILE *out)
{
	switch (platform) {
	case PLATFORM_ID_DOS:
		fputs("dos", out);
		break;
	case PLATFORM_ID_OS2:
		fputs("os2", out);
		break;
	case PLATFORM_ID_NT:
		fputs("nt", out);
		break;
	case PLATFORM_ID_OSF:
		fputs("osf", out);
		break;
	case PLATFORM_ID_VMS:
		fputs("vms", out);
		break;
	default:
		fprintf(out, "%u", platform);
	}
}

void ingot_print_version(uint32_t major, uint32_t minor, FILE *out)
{
	fprintf(out, "%u.%u", major & MAJOR_VERSION_MASK, minor);
}

void ingot_print_duration(uint64_t seconds, FILE *out)
{
	uint64_t days = seconds / SECONDS_PER_DAY;
	unsigned rest = (unsigned)(seconds % SECONDS_PER_DAY);

	if (days > 0)
		fprintf(out, "%" PRIu64 "d ", days);
	fprintf(out, "%u:%02u:%02u", rest / 3600, rest / 60 % 60, rest % 60);
}

void ingot_print_instant(int64_t seconds, FILE *out)
{
	time_t instant = (time_t)seconds;
	struct tm utc;

	if (seconds < 0 || seconds == STATS_NO_VALUE || !gmtime_r(&instant, &utc))
		return;
	fprintf(out, "%04d-%02d-%02d %02d:%02d:%02d", utc.tm_year + 1900, utc.tm_mon + 1,
		utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec);
}

void ingot_print_bits(uint32_t mask, const struct ingot_bit_name *names, size_t count, FILE *out)
{
	uint32_t unnamed = mask;
	const char *comma = "";

	for (size_t i = 0; i < count; i++) {
		if (!(mask & names[i].bit))
			continue;
		fprintf(out, "%s%s", comma, names[i].name);
		comma = ",";
		unnamed &= ~names[i].bit;
	}
	if (unnamed)
		fprintf(out, "%s0x%x", comma, unnamed);
	else if (mask == 0)
		fputc('-', out);
}
