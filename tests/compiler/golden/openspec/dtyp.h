/* dtyp.h: generated from dtyp.idl by ingotc; do not edit */
/* dtyp.idl: types in the manner of the open specifications' common ones (MS-DTYP). */
#ifndef DTYP_H
#define DTYP_H

#include <stdint.h>
#include <uchar.h>

#include "ingot/table.h"

INGOT_BEGIN_DECLS

typedef char16_t WCHAR;
typedef char16_t *PWCHAR;
typedef int32_t BOOL;
typedef int32_t *PBOOL;
typedef int32_t *LPBOOL;
typedef uint8_t BYTE;
typedef uint8_t *PBYTE;
typedef uint8_t *LPBYTE;
typedef BYTE BOOLEAN;
typedef BYTE *PBOOLEAN;
typedef uint32_t DWORD;
typedef uint32_t *PDWORD;
typedef uint32_t *LPDWORD;
typedef uint64_t DWORDLONG;
typedef uint16_t WORD;
typedef uint16_t *PWORD;
typedef uint16_t *LPWORD;
typedef int32_t LONG;
typedef int32_t *PLONG;
typedef int32_t *LPLONG;
typedef int64_t LONGLONG;
typedef uint64_t ULONGLONG;
typedef DWORD NET_API_STATUS;
typedef uint32_t STATUS;
typedef WCHAR *LPWSTR;
typedef const WCHAR *LPCWSTR;
typedef void *HANDLE;

typedef struct _FILETIME {
	DWORD dwLowDateTime;
	DWORD dwHighDateTime;
} FILETIME, *PFILETIME, *LPFILETIME;
extern const ingot_type ingot_type_FILETIME;

typedef struct _GUID {
	uint32_t Data1;
	uint16_t Data2;
	uint16_t Data3;
	uint8_t Data4[8];
} GUID, UUID, *PGUID;
extern const ingot_type ingot_type_GUID;

typedef struct _LARGE_INTEGER {
	int64_t QuadPart;
} LARGE_INTEGER, *PLARGE_INTEGER;
extern const ingot_type ingot_type_LARGE_INTEGER;

typedef struct _LUID {
	DWORD LowPart;
	LONG HighPart;
} LUID, *PLUID;
extern const ingot_type ingot_type_LUID;

typedef struct _SYSTEMTIME {
	WORD wYear;
	WORD wMonth;
	WORD wDayOfWeek;
	WORD wDay;
	WORD wHour;
	WORD wMinute;
	WORD wSecond;
	WORD wMilliseconds;
} SYSTEMTIME, *PSYSTEMTIME;
extern const ingot_type ingot_type_SYSTEMTIME;

INGOT_END_DECLS

#endif
