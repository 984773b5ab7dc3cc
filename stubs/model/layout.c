/*
 * layout.c: sizes, alignments and offsets of C types, for LP64 with natural alignment, which is what gcc and clang
 * do on every 64-bit Linux. In: types whose members are resolved. Out: size, align and offset filled in. No
 * packing, no bit fields; a type of more than BUILD_MAX_SIZE bytes is an error.
 */
#include "build.h"

static uint64_t align_up(uint64_t offset, uint32_t align)
{
	return (offset + align - 1) / align * align;
}

/* A type that is too large keeps a harmless size, so that those who contain it are not reported as well. */
static bool set_size(struct build *build, struct build_type *type, uint64_t size, uint32_t align,
		     struct source_place place)
{
	type->type.align = align;
	type->type.size = (uint32_t)size;
	if (size <= BUILD_MAX_SIZE)
		return true;
	diag_error(build->diag, place, "this takes %llu bytes; a type has at most %u",
		   (unsigned long long)size, BUILD_MAX_SIZE);
	type->type.size = align;
	type->is_broken = true;
	return false;
}

bool layout_array(struct build *build, struct build_type *type, struct source_place place)
{
	const struct model_type *element = build_strip(type->type.target);

	return set_size(build, type, (uint64_t)element->size * type->type.length, element->align,
			place);
}

void layout_struct(struct build *build, struct build_type *type)
{
	uint64_t offset = 0;
	uint32_t align = 1, i;

	for (i = 0; i < type->type.field_count; i++) {
		struct model_field *field = type->type.fields[i];
		const struct model_type *member = build_strip(field->type);

		offset = align_up(offset, member->align);
		/* At most BUILD_MAX_SIZE is added per member, and there are less than 2^24 members in a file. */
		field->offset = offset > UINT32_MAX ? 0 : (uint32_t)offset;
		offset += member->size;
		if (member->align > align)
			align = member->align;
	}
	set_size(build, type, align_up(offset, align), align, type->type.place);
}

void layout_union(struct build *build, struct build_type *type)
{
	uint32_t size = 0, align = 1, i;

	for (i = 0; i < type->type.arm_count; i++) {
		const struct model_field *field = type->type.arms[i].field;
		const struct model_type *member = field ? build_strip(field->type) : NULL;

		if (member && member->size > size)
			size = member->size;
		if (member && member->align > align)
			align = member->align;
	}
	set_size(build, type, align_up(size, align), align, type->type.place);
}

void layout_alias(struct build_type *type)
{
	const struct model_type *stripped = build_strip(type->type.target);

	type->type.size = stripped->size;
	type->type.align = stripped->align;
	type->type.is_signed = stripped->is_signed;
}
