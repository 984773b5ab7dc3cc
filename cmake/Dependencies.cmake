# The libraries of others that Ingot stands on; docs/dependencies.md says which, where and why.
#
# Targets for LIBS and target_link_libraries:
#   Dep::tirpc      libtirpc, for runtime/rpc; its headers also for what ingotc makes of .x files
#   Dep::allocator  oneTBB's scalable allocator, for runtime/memory; empty under sanitizers
#   Dep::protobuf_c libprotobuf-c, for runtime/protobuf_c; for what protoc-c makes, in tests and bench
#   Dep::jansson  Dep::sqlite3  Dep::inih  Dep::systemd  Dep::cunit  Dep::threads
# uthash, obstack and argp are headers and glibc: nothing to link.

find_package(PkgConfig REQUIRED)
set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)
add_library(Dep::threads ALIAS Threads::Threads)

foreach(dep IN ITEMS libtirpc:tirpc jansson:jansson sqlite3:sqlite3 inih:inih libsystemd:systemd libprotobuf-c:protobuf_c)
	string(REPLACE ":" ";" dep "${dep}")
	list(GET dep 0 module)
	list(GET dep 1 name)
	pkg_check_modules(${name} REQUIRED IMPORTED_TARGET ${module})
	add_library(Dep::${name} ALIAS PkgConfig::${name})
endforeach()

if(BUILD_TESTING)
	pkg_check_modules(cunit REQUIRED IMPORTED_TARGET cunit)
	add_library(Dep::cunit ALIAS PkgConfig::cunit)
endif()

add_library(ingot_allocator INTERFACE)
add_library(Dep::allocator ALIAS ingot_allocator)
if(NOT INGOT_SANITIZE)
	# Debian ships no tbbmalloc.pc, and tbb.pc would link the task scheduler as well.
	find_path(INGOT_TBBMALLOC_INCLUDE tbb/scalable_allocator.h REQUIRED)
	find_library(INGOT_TBBMALLOC_LIBRARY tbbmalloc REQUIRED)
	mark_as_advanced(INGOT_TBBMALLOC_INCLUDE INGOT_TBBMALLOC_LIBRARY)
	target_include_directories(ingot_allocator SYSTEM INTERFACE "${INGOT_TBBMALLOC_INCLUDE}")
	target_link_libraries(ingot_allocator INTERFACE "${INGOT_TBBMALLOC_LIBRARY}")
endif()
