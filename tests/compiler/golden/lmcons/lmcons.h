/* lmcons.h: generated from lmcons.idl by ingotc; do not edit */
/*
 * lmcons.idl: the names that every Net API interface builds on.
 *
 * The integer types are wintypes.h's, said again in IDL's terms so that interface files can use them.
 * Windows' lmcons.h and windef.h are the source of names and values.
 */
#ifndef LMCONS_H
#define LMCONS_H

#include <stdint.h>
#include <uchar.h>

#include "ingot/export.h"

#include "wintypes.h"

INGOT_BEGIN_DECLS

typedef uint8_t BYTE;
typedef uint16_t WORD;
typedef uint32_t DWORD;
typedef int32_t LONG;
typedef DWORD NET_API_STATUS;
typedef DWORD *LPDWORD;
typedef BYTE *LPBYTE;
typedef char *LMSTR;
typedef const char *LMCSTR;
typedef char16_t WCHAR;
typedef int32_t BOOL;
typedef uint64_t DWORD_PTR;
typedef DWORD_PTR *PDWORD_PTR;

/* Lengths in characters, without the terminator. */
#define CNLEN        15
#define UNCLEN       17
#define DNLEN        15
#define MAXCOMMENTSZ 256

/* prefmaxlen: as much as there is. */
#define MAX_PREFERRED_LENGTH ((DWORD)0xFFFFFFFF)

/* platform_id of a server or workstation. */
#define PLATFORM_ID_DOS 300
#define PLATFORM_ID_OS2 400
#define PLATFORM_ID_NT  500
#define PLATFORM_ID_OSF 600
#define PLATFORM_ID_VMS 700

INGOT_END_DECLS

#endif
