/*
 * c_names.c: names that C has taken: keywords, macros of its headers, and what is in the libraries that every program
 * has. In: a name. Out: an error. What C's headers have as types is company.c's.
 *
 * The lists are sorted by strcmp.
 */
#include <stdlib.h>
#include <string.h>

#include "build.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/* As many as a line holds. */
/* clang-format off */
/* C11's, C23's and C++17's keywords, C's headers' names for them, and what gnu17 defines. */
static const char *const reserved[] = {
	"NULL", "_Alignas", "_Alignof", "_Atomic", "_BitInt", "_Bool", "_Complex", "_Decimal128",
	"_Decimal32", "_Decimal64", "_Generic", "_Imaginary", "_Noreturn", "_Static_assert",
	"_Thread_local", "alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand", "bitor",
	"bool", "break", "case", "catch", "char", "char16_t", "char32_t", "char8_t", "class",
	"co_await", "co_return", "co_yield", "compl", "concept", "const", "const_cast", "consteval",
	"constexpr", "constinit", "continue", "decltype", "default", "delete", "do", "double",
	"dynamic_cast", "else", "enum", "explicit", "export", "extern", "false", "float", "for",
	"friend", "goto", "if", "inline", "int", "linux", "long", "mutable", "namespace", "new",
	"noexcept", "not", "not_eq", "nullptr", "offsetof", "operator", "or", "or_eq", "private",
	"protected", "public", "register", "reinterpret_cast", "requires", "restrict", "return",
	"short", "signed", "sizeof", "static", "static_assert", "static_cast", "struct", "switch",
	"template", "this", "thread_local", "throw", "true", "try", "typedef", "typeid", "typename",
	"typeof", "typeof_unqual", "union", "unix", "unsigned", "using", "virtual", "void",
	"volatile", "wchar_t", "while", "xor", "xor_eq",
};

/* Macros of <stdint.h>, <limits.h>, <stddef.h>, <stdio.h> and <errno.h>: they replace a name wherever it stands. */
static const char *const macros[] = {
	"BUFSIZ", "CHARCLASS_NAME_MAX", "CHAR_BIT", "CHAR_MAX", "CHAR_MIN", "COLL_WEIGHTS_MAX",
	"DELAYTIMER_MAX", "E2BIG", "EACCES", "EADDRINUSE", "EADDRNOTAVAIL", "EADV", "EAFNOSUPPORT",
	"EAGAIN", "EALREADY", "EBADE", "EBADF", "EBADFD", "EBADMSG", "EBADR", "EBADRQC", "EBADSLT",
	"EBFONT", "EBUSY", "ECANCELED", "ECHILD", "ECHRNG", "ECOMM", "ECONNABORTED", "ECONNREFUSED",
	"ECONNRESET", "EDEADLK", "EDEADLOCK", "EDESTADDRREQ", "EDOM", "EDOTDOT", "EDQUOT", "EEXIST",
	"EFAULT", "EFBIG", "EHOSTDOWN", "EHOSTUNREACH", "EHWPOISON", "EIDRM", "EILSEQ",
	"EINPROGRESS", "EINTR", "EINVAL", "EIO", "EISCONN", "EISDIR", "EISNAM", "EKEYEXPIRED",
	"EKEYREJECTED", "EKEYREVOKED", "EL2HLT", "EL2NSYNC", "EL3HLT", "EL3RST", "ELIBACC",
	"ELIBBAD", "ELIBEXEC", "ELIBMAX", "ELIBSCN", "ELNRNG", "ELOOP", "EMEDIUMTYPE", "EMFILE",
	"EMLINK", "EMSGSIZE", "EMULTIHOP", "ENAMETOOLONG", "ENAVAIL", "ENETDOWN", "ENETRESET",
	"ENETUNREACH", "ENFILE", "ENOANO", "ENOBUFS", "ENOCSI", "ENODATA", "ENODEV", "ENOENT",
	"ENOEXEC", "ENOKEY", "ENOLCK", "ENOLINK", "ENOMEDIUM", "ENOMEM", "ENOMSG", "ENONET",
	"ENOPKG", "ENOPROTOOPT", "ENOSPC", "ENOSR", "ENOSTR", "ENOSYS", "ENOTBLK", "ENOTCONN",
	"ENOTDIR", "ENOTEMPTY", "ENOTNAM", "ENOTRECOVERABLE", "ENOTSOCK", "ENOTSUP", "ENOTTY",
	"ENOTUNIQ", "ENXIO", "EOF", "EOPNOTSUPP", "EOVERFLOW", "EOWNERDEAD", "EPERM",
	"EPFNOSUPPORT", "EPIPE", "EPROTO", "EPROTONOSUPPORT", "EPROTOTYPE", "ERANGE", "EREMCHG",
	"EREMOTE", "EREMOTEIO", "ERESTART", "ERFKILL", "EROFS", "ESHUTDOWN", "ESOCKTNOSUPPORT",
	"ESPIPE", "ESRCH", "ESRMNT", "ESTALE", "ESTRPIPE", "ETIME", "ETIMEDOUT", "ETOOMANYREFS",
	"ETXTBSY", "EUCLEAN", "EUNATCH", "EUSERS", "EWOULDBLOCK", "EXDEV", "EXFULL",
	"EXPR_NEST_MAX", "FILENAME_MAX", "FOPEN_MAX", "HOST_NAME_MAX", "INT16_MAX", "INT16_MIN",
	"INT32_MAX", "INT32_MIN", "INT64_MAX", "INT64_MIN", "INT8_MAX", "INT8_MIN", "INTMAX_MAX",
	"INTMAX_MIN", "INTPTR_MAX", "INTPTR_MIN", "INT_FAST16_MAX", "INT_FAST16_MIN",
	"INT_FAST32_MAX", "INT_FAST32_MIN", "INT_FAST64_MAX", "INT_FAST64_MIN", "INT_FAST8_MAX",
	"INT_FAST8_MIN", "INT_LEAST16_MAX", "INT_LEAST16_MIN", "INT_LEAST32_MAX", "INT_LEAST32_MIN",
	"INT_LEAST64_MAX", "INT_LEAST64_MIN", "INT_LEAST8_MAX", "INT_LEAST8_MIN", "INT_MAX",
	"INT_MIN", "LINE_MAX", "LLONG_MAX", "LLONG_MIN", "LOGIN_NAME_MAX", "LONG_MAX", "LONG_MIN",
	"L_ctermid", "L_tmpnam", "MAX_CANON", "MAX_INPUT", "MB_LEN_MAX", "MQ_PRIO_MAX", "NAME_MAX",
	"NGROUPS_MAX", "PATH_MAX", "PIPE_BUF", "PTHREAD_DESTRUCTOR_ITERATIONS", "PTHREAD_KEYS_MAX",
	"PTHREAD_STACK_MIN", "PTRDIFF_MAX", "PTRDIFF_MIN", "P_tmpdir", "RE_DUP_MAX", "RTSIG_MAX",
	"SCHAR_MAX", "SCHAR_MIN", "SEEK_CUR", "SEEK_END", "SEEK_SET", "SEM_VALUE_MAX", "SHRT_MAX",
	"SHRT_MIN", "SIG_ATOMIC_MAX", "SIG_ATOMIC_MIN", "SIZE_MAX", "SSIZE_MAX", "TMP_MAX",
	"TTY_NAME_MAX", "UCHAR_MAX", "UINT16_MAX", "UINT32_MAX", "UINT64_MAX", "UINT8_MAX",
	"UINTMAX_MAX", "UINTPTR_MAX", "UINT_FAST16_MAX", "UINT_FAST32_MAX", "UINT_FAST64_MAX",
	"UINT_FAST8_MAX", "UINT_LEAST16_MAX", "UINT_LEAST32_MAX", "UINT_LEAST64_MAX",
	"UINT_LEAST8_MAX", "UINT_MAX", "ULLONG_MAX", "ULONG_MAX", "USHRT_MAX", "WCHAR_MAX",
	"WCHAR_MIN", "WINT_MAX", "WINT_MIN", "errno",
};

/* ISO C's and POSIX's functions and variables, glibc's that libingot and libtirpc call, and libingot's without its prefix. */
static const char *const functions[] = {
	"ExpertAllocMemory", "ExpertFreeMemory", "ExpertMemorySize", "ExpertReallocMemory",
	"NetApiBufferAllocate", "NetApiBufferFree", "NetApiBufferReallocate", "NetApiBufferSize",
	"a64l", "abort", "abs", "accept", "accept4", "access", "acos", "acosf", "acosh", "acoshf",
	"acoshl", "acosl", "alarm", "aligned_alloc", "alphasort", "asctime", "asctime_r", "asin",
	"asinf", "asinh", "asinhf", "asinhl", "asinl", "asprintf", "atan", "atan2", "atan2f",
	"atan2l", "atanf", "atanh", "atanhf", "atanhl", "atanl", "atexit", "atof", "atoi", "atol",
	"atoll", "basename", "bcmp", "bcopy", "bind", "brk", "bsearch", "btowc", "bzero",
	"c16rtomb", "c32rtomb", "cabs", "cabsf", "cabsl", "cacos", "cacosf", "cacosh", "cacoshf",
	"cacoshl", "cacosl", "call_once", "calloc", "carg", "cargf", "cargl", "casin", "casinf",
	"casinh", "casinhf", "casinhl", "casinl", "catan", "catanf", "catanh", "catanhf", "catanhl",
	"catanl", "catclose", "catgets", "catopen", "cbrt", "cbrtf", "cbrtl", "ccos", "ccosf",
	"ccosh", "ccoshf", "ccoshl", "ccosl", "ceil", "ceilf", "ceill", "cexp", "cexpf", "cexpl",
	"cfgetispeed", "cfgetospeed", "cfsetispeed", "cfsetospeed", "chdir", "chmod", "chown",
	"cimag", "cimagf", "cimagl", "clearerr", "clock", "clock_getcpuclockid", "clock_getres",
	"clock_gettime", "clock_nanosleep", "clock_settime", "clog", "clogf", "clogl", "close",
	"closedir", "closelog", "cnd_broadcast", "cnd_destroy", "cnd_init", "cnd_signal",
	"cnd_timedwait", "cnd_wait", "confstr", "conj", "conjf", "conjl", "connect", "copysign",
	"copysignf", "copysignl", "cos", "cosf", "cosh", "coshf", "coshl", "cosl", "cpow", "cpowf",
	"cpowl", "cproj", "cprojf", "cprojl", "creal", "crealf", "creall", "creat", "csin", "csinf",
	"csinh", "csinhf", "csinhl", "csinl", "csqrt", "csqrtf", "csqrtl", "ctan", "ctanf", "ctanh",
	"ctanhf", "ctanhl", "ctanl", "ctermid", "ctime", "ctime_r", "daemon", "difftime", "dirfd",
	"dirname", "div", "dladdr", "dlclose", "dlerror", "dlopen", "dlsym", "dprintf", "drand48",
	"dup", "dup2", "duplocale", "endgrent", "endhostent", "endnetent", "endprotoent",
	"endpwent", "endservent", "environ", "epoll_create", "epoll_create1", "epoll_ctl",
	"epoll_wait", "erand48", "erf", "erfc", "erfcf", "erfcl", "erff", "erfl", "err", "error",
	"errx", "eventfd", "eventfd_read", "eventfd_write", "execl", "execle", "execlp", "execv",
	"execve", "execvp", "exit", "exp", "exp2", "exp2f", "exp2l", "expf", "expl",
	"explicit_bzero", "expm1", "expm1f", "expm1l", "fabs", "fabsf", "fabsl", "faccessat",
	"fchdir", "fchmod", "fchmodat", "fchown", "fchownat", "fclose", "fcntl", "fdatasync",
	"fdim", "fdimf", "fdiml", "fdopen", "fdopendir", "feclearexcept", "fegetenv",
	"fegetexceptflag", "fegetround", "feholdexcept", "feof", "feraiseexcept", "ferror",
	"fesetenv", "fesetexceptflag", "fesetround", "fetestexcept", "feupdateenv", "fexecve",
	"fflush", "ffs", "fgetc", "fgetpos", "fgets", "fgetwc", "fgetws", "fileno", "flockfile",
	"floor", "floorf", "floorl", "fma", "fmaf", "fmal", "fmax", "fmaxf", "fmaxl", "fmemopen",
	"fmin", "fminf", "fminl", "fmod", "fmodf", "fmodl", "fnmatch", "fopen", "fork", "fpathconf",
	"fprintf", "fputc", "fputs", "fputwc", "fputws", "fread", "free", "freeaddrinfo",
	"freeifaddrs", "freelocale", "freopen", "frexp", "frexpf", "frexpl", "fscanf", "fseek",
	"fseeko", "fsetpos", "fstat", "fstatat", "fsync", "ftell", "ftello", "ftruncate",
	"ftrylockfile", "ftw", "funlockfile", "futimens", "fwide", "fwprintf", "fwrite", "fwscanf",
	"gai_strerror", "getaddrinfo", "getc", "getc_unlocked", "getchar", "getchar_unlocked",
	"getcwd", "getdate", "getdelim", "getdomainname", "getegid", "getentropy", "getenv",
	"geteuid", "getgid", "getgrent", "getgrgid", "getgrgid_r", "getgrnam", "getgrnam_r",
	"getgrouplist", "getgroups", "gethostbyaddr", "gethostbyname", "gethostent", "gethostid",
	"gethostname", "getifaddrs", "getitimer", "getline", "getlogin", "getlogin_r",
	"getnameinfo", "getnetbyaddr", "getnetbyname", "getnetent", "getopt", "getopt_long",
	"getopt_long_only", "getpeername", "getpgid", "getpgrp", "getpid", "getppid", "getpriority",
	"getprotobyname", "getprotobynumber", "getprotoent", "getpwent", "getpwnam", "getpwnam_r",
	"getpwuid", "getpwuid_r", "getrandom", "getrlimit", "getrusage", "getservbyname",
	"getservbyport", "getservent", "getsid", "getsockname", "getsockopt", "getsubopt",
	"gettimeofday", "getuid", "getwc", "getwchar", "glob", "globfree", "gmtime", "gmtime_r",
	"grantpt", "hcreate", "hdestroy", "hsearch", "htonl", "htons", "hypot", "hypotf", "hypotl",
	"iconv", "iconv_close", "iconv_open", "if_freenameindex", "if_indextoname", "if_nameindex",
	"if_nametoindex", "ilogb", "ilogbf", "ilogbl", "imaxabs", "imaxdiv", "index", "inet_addr",
	"inet_lnaof", "inet_makeaddr", "inet_netof", "inet_network", "inet_ntoa", "inet_ntop",
	"inet_pton", "initstate", "insque", "ioctl", "isalnum", "isalnum_l", "isalpha", "isalpha_l",
	"isascii", "isatty", "isblank", "isblank_l", "iscntrl", "iscntrl_l", "isdigit", "isdigit_l",
	"isgraph", "isgraph_l", "islower", "islower_l", "isprint", "isprint_l", "ispunct",
	"ispunct_l", "isspace", "isspace_l", "isupper", "isupper_l", "iswalnum", "iswalnum_l",
	"iswalpha", "iswalpha_l", "iswblank", "iswblank_l", "iswcntrl", "iswcntrl_l", "iswctype",
	"iswctype_l", "iswdigit", "iswdigit_l", "iswgraph", "iswgraph_l", "iswlower", "iswlower_l",
	"iswprint", "iswprint_l", "iswpunct", "iswpunct_l", "iswspace", "iswspace_l", "iswupper",
	"iswupper_l", "iswxdigit", "iswxdigit_l", "isxdigit", "isxdigit_l", "j0", "j1", "jn",
	"jrand48", "kill", "killpg", "l64a", "labs", "lchown", "lcong48", "ldexp", "ldexpf",
	"ldexpl", "ldiv", "lfind", "lgamma", "lgammaf", "lgammal", "link", "linkat", "listen",
	"llabs", "lldiv", "llrint", "llrintf", "llrintl", "llround", "llroundf", "llroundl",
	"localeconv", "localtime", "localtime_r", "lockf", "log", "log10", "log10f", "log10l",
	"log1p", "log1pf", "log1pl", "log2", "log2f", "log2l", "logb", "logbf", "logbl", "logf",
	"logl", "longjmp", "lrand48", "lrint", "lrintf", "lrintl", "lround", "lroundf", "lroundl",
	"lsearch", "lseek", "lstat", "main", "malloc", "malloc_usable_size", "mblen", "mbrlen",
	"mbrtoc16", "mbrtoc32", "mbrtowc", "mbsinit", "mbsnrtowcs", "mbsrtowcs", "mbstowcs",
	"mbtowc", "memalign", "memccpy", "memchr", "memcmp", "memcpy", "memfd_create", "memmem",
	"memmove", "mempcpy", "memrchr", "memset", "mkdir", "mkdirat", "mkdtemp", "mkfifo",
	"mkfifoat", "mknod", "mknodat", "mkostemp", "mkstemp", "mktime", "mlock", "mlockall",
	"mmap", "modf", "modff", "modfl", "mprotect", "mrand48", "msync", "mtx_destroy", "mtx_init",
	"mtx_lock", "mtx_timedlock", "mtx_trylock", "mtx_unlock", "munlock", "munlockall", "munmap",
	"nan", "nanf", "nanl", "nanosleep", "nearbyint", "nearbyintf", "nearbyintl", "newlocale",
	"nextafter", "nextafterf", "nextafterl", "nexttoward", "nexttowardf", "nexttowardl", "nftw",
	"nice", "nl_langinfo", "nl_langinfo_l", "nrand48", "ntohl", "ntohs", "obstack_free", "open",
	"open_memstream", "open_wmemstream", "openat", "opendir", "openlog", "pathconf", "pause",
	"pclose", "perror", "pipe", "pipe2", "poll", "popen", "pow", "powf", "powl", "pread",
	"printf", "pselect", "psiginfo", "psignal", "ptsname", "putc", "putc_unlocked", "putchar",
	"putchar_unlocked", "putenv", "puts", "putwc", "putwchar", "pvalloc", "pwrite", "qsort",
	"qsort_r", "quick_exit", "raise", "rand", "rand_r", "random", "read", "readdir",
	"readdir_r", "readlink", "readlinkat", "readv", "realloc", "reallocarray", "realpath",
	"recv", "recvfrom", "recvmsg", "regcomp", "regerror", "regexec", "regfree", "remainder",
	"remainderf", "remainderl", "remove", "remque", "remquo", "remquof", "remquol", "rename",
	"renameat", "rewind", "rewinddir", "rindex", "rint", "rintf", "rintl", "rmdir", "round",
	"roundf", "roundl", "sbrk", "scalbln", "scalblnf", "scalblnl", "scalbn", "scalbnf",
	"scalbnl", "scandir", "scanf", "sched_get_priority_max", "sched_get_priority_min",
	"sched_getparam", "sched_getscheduler", "sched_rr_get_interval", "sched_setparam",
	"sched_setscheduler", "sched_yield", "secure_getenv", "seed48", "seekdir", "select",
	"sem_close", "sem_destroy", "sem_getvalue", "sem_init", "sem_open", "sem_post",
	"sem_timedwait", "sem_trywait", "sem_unlink", "sem_wait", "send", "sendmsg", "sendto",
	"setbuf", "setegid", "setenv", "seteuid", "setgid", "setgrent", "sethostent", "sethostname",
	"setitimer", "setjmp", "setlinebuf", "setlocale", "setlogmask", "setnetent", "setpgid",
	"setpgrp", "setpriority", "setprotoent", "setpwent", "setregid", "setreuid", "setrlimit",
	"setservent", "setsid", "setsockopt", "setstate", "setuid", "setvbuf", "shm_open",
	"shm_unlink", "shutdown", "sigaction", "sigaddset", "sigaltstack", "sigdelset",
	"sigemptyset", "sigfillset", "sighold", "sigignore", "siginterrupt", "sigismember",
	"siglongjmp", "signal", "sigpause", "sigpending", "sigprocmask", "sigqueue", "sigrelse",
	"sigset", "sigsuspend", "sigtimedwait", "sigwait", "sigwaitinfo", "sin", "sinf", "sinh",
	"sinhf", "sinhl", "sinl", "sleep", "snprintf", "sockatmark", "socket", "socketpair",
	"sprintf", "sqrt", "sqrtf", "sqrtl", "srand", "srand48", "srandom", "sscanf", "stat",
	"stderr", "stdin", "stdout", "stpcpy", "stpncpy", "strcasecmp", "strcasecmp_l",
	"strcasestr", "strcat", "strchr", "strchrnul", "strcmp", "strcoll", "strcoll_l", "strcpy",
	"strcspn", "strdup", "strerror", "strerror_l", "strerror_r", "strftime", "strftime_l",
	"strlcat", "strlcpy", "strlen", "strncasecmp", "strncasecmp_l", "strncat", "strncmp",
	"strncpy", "strndup", "strnlen", "strpbrk", "strptime", "strrchr", "strsep", "strsignal",
	"strspn", "strstr", "strtod", "strtof", "strtoimax", "strtok", "strtok_r", "strtol",
	"strtold", "strtoll", "strtoul", "strtoull", "strtoumax", "strverscmp", "strxfrm",
	"strxfrm_l", "swab", "swprintf", "swscanf", "symlink", "symlinkat", "sync", "sysconf",
	"syslog", "system", "tan", "tanf", "tanh", "tanhf", "tanhl", "tanl", "tcdrain", "tcflow",
	"tcflush", "tcgetattr", "tcgetpgrp", "tcgetsid", "tcsendbreak", "tcsetattr", "tcsetpgrp",
	"tdelete", "telldir", "tempnam", "tfind", "tgamma", "tgammaf", "tgammal", "thrd_create",
	"thrd_current", "thrd_detach", "thrd_equal", "thrd_exit", "thrd_join", "thrd_sleep",
	"thrd_yield", "time", "timer_create", "timer_delete", "timer_getoverrun", "timer_gettime",
	"timer_settime", "times", "timespec_get", "tmpfile", "tmpnam", "toascii", "tolower",
	"tolower_l", "toupper", "toupper_l", "towctrans", "towctrans_l", "towlower", "towlower_l",
	"towupper", "towupper_l", "trunc", "truncate", "truncf", "truncl", "tsearch", "tss_create",
	"tss_delete", "tss_get", "tss_set", "ttyname", "ttyname_r", "twalk", "tzset", "ualarm",
	"umask", "uname", "ungetc", "ungetwc", "unlink", "unlinkat", "unlockpt", "unsetenv",
	"uselocale", "usleep", "utime", "utimensat", "utimes", "valloc", "vasprintf", "vdprintf",
	"verr", "verrx", "vfork", "vfprintf", "vfscanf", "vfwprintf", "vfwscanf", "vprintf",
	"vscanf", "vsnprintf", "vsprintf", "vsscanf", "vswprintf", "vswscanf", "vwarn", "vwarnx",
	"vwprintf", "vwscanf", "wait", "wait3", "wait4", "waitid", "waitpid", "warn", "warnx",
	"wcpcpy", "wcpncpy", "wcrtomb", "wcscasecmp", "wcscasecmp_l", "wcscat", "wcschr", "wcscmp",
	"wcscoll", "wcscoll_l", "wcscpy", "wcscspn", "wcsdup", "wcsftime", "wcslen", "wcsncasecmp",
	"wcsncasecmp_l", "wcsncat", "wcsncmp", "wcsncpy", "wcsnlen", "wcsnrtombs", "wcspbrk",
	"wcsrchr", "wcsrtombs", "wcsspn", "wcsstr", "wcstod", "wcstof", "wcstoimax", "wcstok",
	"wcstol", "wcstold", "wcstoll", "wcstombs", "wcstoul", "wcstoull", "wcstoumax", "wcswcs",
	"wcswidth", "wcsxfrm", "wcsxfrm_l", "wctob", "wctomb", "wctrans", "wctrans_l", "wctype",
	"wctype_l", "wcwidth", "wmemchr", "wmemcmp", "wmemcpy", "wmemmove", "wmemset", "wprintf",
	"write", "writev", "wscanf", "y0", "y1", "yn",
};

/* Beginnings of names of more functions: of threads, of libtirpc, and of what that calls. */
static const char *const beginnings[] = {
	"atomic_", "clnt_", "gss_", "posix_", "pthread_", "svc_", "svcerr_", "xdr_", "xdrmem_", "xdrrec_",
};
/* clang-format on */

static int compare_words(const void *key, const void *word)
{
	return strcmp(key, *(const char *const *)word);
}

static bool has(const char *const *list, size_t count, const char *name)
{
	return bsearch(name, list, count, sizeof(*list), compare_words) != NULL;
}

bool model_is_taken(const char *name)
{
	return has(reserved, COUNT(reserved), name) || has(macros, COUNT(macros), name) ||
	       strncmp(name, "ingot_", 6) == 0 || strncmp(name, "INGOT_", 6) == 0;
}

void check_name(struct build *build, const struct tree_name *name)
{
	if (has(reserved, COUNT(reserved), name->text))
		diag_error(build->diag, name->place, "'%s' has a meaning of its own in C or C++",
			   name->text);
	else if (has(macros, COUNT(macros), name->text))
		diag_error(build->diag, name->place,
			   "'%s' is a macro of C's headers, which would replace this name",
			   name->text);
	else if (strncmp(name->text, "ingot_", 6) == 0 || strncmp(name->text, "INGOT_", 6) == 0)
		diag_error(
			build->diag, name->place,
			"'%s': names that begin with '%.6s' are libingot's and the generated code's",
			name->text, name->text);
}

bool model_is_function(const char *name)
{
	size_t i;

	for (i = 0; i < COUNT(beginnings); i++) {
		if (strncmp(name, beginnings[i], strlen(beginnings[i])) == 0)
			return true;
	}
	return has(functions, COUNT(functions), name);
}

void check_function(struct build *build, const struct tree_name *name)
{
	if (model_is_function(name->text))
		diag_error(
			build->diag, name->place,
			"'%s' is in C's libraries, and the operation would take its place in the whole "
			"program: give it another name",
			name->text);
}
