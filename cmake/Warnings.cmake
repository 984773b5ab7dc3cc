# Warnings, sanitizers and hardening: how every file of the project is compiled, generated ones included.
#
#   INGOT_WERROR    (ON)   warnings are errors
#   INGOT_SANITIZE  (OFF)  ON: AddressSanitizer (with LeakSanitizer) and UndefinedBehaviorSanitizer; thread:
#                          ThreadSanitizer. Defines INGOT_SANITIZED=1, upon which the heap layer takes plain
#                          malloc, so that the sanitizer sees every block
#
#   ingot_foreign_sources(<file>...)   these files are another generator's (rpcgen's): no warnings for them.
#                                      To be called in the folder that adds the files to a target.
#
# INGOT_C_WARNINGS and INGOT_CXX_WARNINGS hold the flags, for tests that call a compiler themselves.

option(INGOT_WERROR "Warnings are errors" ON)
set(INGOT_SANITIZE OFF CACHE STRING "Build with sanitizers: OFF, ON (address and undefined), thread")

set(INGOT_CXX_WARNINGS -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wvla)
if(INGOT_WERROR)
	list(APPEND INGOT_CXX_WARNINGS -Werror)
endif()
set(INGOT_C_WARNINGS ${INGOT_CXX_WARNINGS} -Wstrict-prototypes)

add_compile_options(
	"$<$<COMPILE_LANGUAGE:C>:${INGOT_C_WARNINGS}>"
	"$<$<COMPILE_LANGUAGE:CXX>:${INGOT_CXX_WARNINGS}>")

set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported(LANGUAGES C CXX)

if(INGOT_SANITIZE)
	set(sanitizers address,undefined)
	if(INGOT_SANITIZE STREQUAL "thread")
		set(sanitizers thread)
	endif()
	add_compile_options(-fsanitize=${sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
	add_link_options(-fsanitize=${sanitizers} -fno-sanitize-recover=all)
	add_compile_definitions(INGOT_SANITIZED=1)
else()
	# These programs read bytes from strangers: the compiler's cheap guards stay on.
	add_compile_options(-fstack-protector-strong
		"$<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
	add_link_options(-Wl,-z,relro,-z,now)
endif()

function(ingot_foreign_sources)
	set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS -w)
endfunction()
