/*
 * x_notes.c: what a .x file says besides its declarations; see x_types.h.
 *
 * In: what XDR cannot say, and whose the next declaration is. Out: comments with notes of the run beside them, and
 * the lines that let rpcgen take imported types from elsewhere.
 */
#include <stdarg.h>
#include <string.h>

#include "x_types.h"

void x_regret(struct x_file *file, struct text *text, struct source_place place, const char *format,
	      ...)
{
	va_list arguments;
	const char *what;

	va_start(arguments, format);
	what = arena_vprintf(file->arena, format, arguments);
	va_end(arguments);
	text_printf(text, "/* Not said here: %s. */\n", what);
	diag_remark(file->diag, place, "not in the .x file: %s", what);
}

void x_hint(struct x_file *file, const void *object, const char *format, ...)
{
	va_list arguments;

	if (x_is_known(file, object))
		return;
	va_start(arguments, format);
	diag_remark(file->diag, file->place, "a comment alone says in the .x file: %s",
		    arena_vprintf(file->arena, format, arguments));
	va_end(arguments);
}

void x_include(struct x_file *file, const struct source_file *source)
{
	const char *before = file->includes ? file->includes : "";
	const char *dot = strrchr(source->name, '.');
	int length = (int)(dot ? (size_t)(dot - source->name) : strlen(source->name));

	if (!x_is_known(file, source))
		file->includes = arena_printf(file->arena, "%s%%#include \"%.*s.h\"\n", before,
					      length, source->name);
}

void x_turn(struct x_file *file, bool is_imported)
{
	if (file->is_imported != is_imported)
		text_printf(file->text, is_imported ? "#ifndef %s\n\n" : "#endif\n\n", X_IMPORTS);
	file->is_imported = is_imported;
}
