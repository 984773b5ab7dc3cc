/*
 * ingot/export.h: the markings that Ingot's declarations carry.
 *
 * INGOT_EXPORT      the library offers this symbol; all others are hidden
 * INGOT_MUST_CHECK  the compiler warns whoever ignores the result
 * INGOT_PRINTF(f,a) argument f is a printf format, its arguments begin at a
 * INGOT_BEGIN_DECLS, INGOT_END_DECLS
 *                   around a header's declarations: C linkage when C++ reads them
 */
#ifndef INGOT_EXPORT_H
#define INGOT_EXPORT_H

#define INGOT_EXPORT                   __attribute__((visibility("default")))
#define INGOT_MUST_CHECK               __attribute__((warn_unused_result))
#define INGOT_PRINTF(format, argument) __attribute__((format(printf, format, argument)))

#ifdef __cplusplus
#	define INGOT_BEGIN_DECLS extern "C" {
#	define INGOT_END_DECLS   }
#else
#	define INGOT_BEGIN_DECLS
#	define INGOT_END_DECLS
#endif

#endif
