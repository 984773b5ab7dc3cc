/*
 * wintypes.h: Windows' basic types at Windows' sizes, for programs that come from there.
 *
 * A DWORD and a LONG are 32 bits here too, although Linux' long is 64. Text (LMSTR, LMCSTR) is UTF-8:
 * Linux' wchar_t is not Windows' WCHAR; an interface that wants UTF-16 says wchar_t in its IDL and gets
 * WCHAR. WINAPI and NET_API_FUNCTION expand to nothing: Linux has one calling convention.
 *
 * IN, OUT and OPTIONAL are not defined, since they would change innocent names in other headers.
 * Source: Windows Data Types (learn.microsoft.com, WinProg), lmcons.h.
 */
#ifndef INGOT_WINTYPES_H
#define INGOT_WINTYPES_H

#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

#include "ingot/status.h"

#define WINAPI
#define NET_API_FUNCTION

#ifndef CONST
#	define CONST const
#endif
#ifndef TRUE
#	define TRUE 1
#endif
#ifndef FALSE
#	define FALSE 0
#endif

typedef void VOID;
typedef int BOOL; /* zero or not; TRUE is only the usual value of "not" */
typedef char CHAR;
typedef char16_t WCHAR;
typedef unsigned char UCHAR;
typedef uint8_t BYTE;
typedef uint16_t WORD;
typedef uint32_t DWORD;
typedef int16_t SHORT;
typedef uint16_t USHORT;
typedef int INT;
typedef unsigned int UINT;
typedef int32_t LONG;
typedef uint32_t ULONG;
typedef int64_t LONGLONG;
typedef uint64_t ULONGLONG;
typedef uint64_t DWORD64;
typedef uintptr_t DWORD_PTR;
typedef size_t SIZE_T;

typedef void *PVOID;
typedef void *LPVOID;
typedef const void *LPCVOID;
typedef void *HANDLE;
typedef char *LPSTR;
typedef const char *LPCSTR;
typedef WCHAR *LPWSTR;
typedef const WCHAR *LPCWSTR;
typedef BOOL *PBOOL;
typedef BOOL *LPBOOL;
typedef BYTE *PBYTE;
typedef BYTE *LPBYTE;
typedef WORD *PWORD;
typedef WORD *LPWORD;
typedef DWORD *PDWORD;
typedef DWORD *LPDWORD;
typedef LONG *PLONG;
typedef LONG *LPLONG;
typedef ULONG *PULONG;
typedef DWORD_PTR *PDWORD_PTR;
typedef SIZE_T *PSIZE_T;

/* Text of the network management functions, UTF-8. */
typedef char *LMSTR;
typedef const char *LMCSTR;

#endif
