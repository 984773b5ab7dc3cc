# What `cmake --install` puts where. Included last, when every folder has said what it has.
#
# Headers: runtime/include and runtime/include/ingot both go, flat, into include/ingot. With
# -I<prefix>/include/ingot and -I<prefix>/include, which pkg-config and the CMake package give,
# "lm.h" is the first folder's and "ingot/block.h" the second's, just as in this tree. For that no name may
# stand in both folders, and none may be one that the system has (limits.h, say): tests/layering looks.

include(CMakePackageConfigHelpers)

set(INGOT_INSTALL_HEADERS "${CMAKE_INSTALL_INCLUDEDIR}/ingot")
set(INGOT_INSTALL_IDL "${CMAKE_INSTALL_DATADIR}/ingot/idl")
set(INGOT_INSTALL_CMAKE "${CMAKE_INSTALL_LIBDIR}/cmake/Ingot")
set(INGOT_INSTALL_PKGCONFIG "${CMAKE_INSTALL_LIBDIR}/pkgconfig")

get_property(libraries GLOBAL PROPERTY INGOT_INSTALLED_LIBRARIES)
get_property(programs GLOBAL PROPERTY INGOT_INSTALLED_PROGRAMS)
get_property(generated_headers GLOBAL PROPERTY INGOT_PUBLIC_HEADERS)

install(TARGETS ${libraries} ${programs} EXPORT IngotTargets
	RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
	LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
	ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")

file(GLOB windows_headers CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/runtime/include/*.h")
file(GLOB ingot_headers CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/runtime/include/ingot/*.h")
install(FILES ${windows_headers} ${ingot_headers} ${generated_headers}
	DESTINATION "${INGOT_INSTALL_HEADERS}")

install(FILES "${PROJECT_SOURCE_DIR}/runtime/include/ingot/options.proto" DESTINATION "${INGOT_INSTALL_HEADERS}")

file(GLOB interfaces CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/idl/*.idl")
install(FILES ${interfaces} DESTINATION "${INGOT_INSTALL_IDL}")

file(GLOB pages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/docs/man/*.[1-8]")
foreach(page IN LISTS pages)
	cmake_path(GET page EXTENSION LAST_ONLY section)
	string(SUBSTRING "${section}" 1 1 section)
	install(FILES "${page}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man${section}")
endforeach()
file(GLOB documents CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/docs/*.md")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" ${documents} DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/examples/catalogue" "${PROJECT_SOURCE_DIR}/examples/services"
	DESTINATION "${CMAKE_INSTALL_DOCDIR}/examples")

# The .pc files name their prefix relative to themselves: `cmake --install --prefix` may choose it late.
file(RELATIVE_PATH INGOT_PKGCONFIG_TO_PREFIX "/prefix/${INGOT_INSTALL_PKGCONFIG}" "/prefix")
string(REGEX REPLACE "/$" "" INGOT_PKGCONFIG_TO_PREFIX "${INGOT_PKGCONFIG_TO_PREFIX}")
foreach(module IN ITEMS ingot ingot-netapi ingot-protobuf-c)
	configure_file("${PROJECT_SOURCE_DIR}/cmake/${module}.pc.in" "${PROJECT_BINARY_DIR}/${module}.pc" @ONLY)
	install(FILES "${PROJECT_BINARY_DIR}/${module}.pc" DESTINATION "${INGOT_INSTALL_PKGCONFIG}")
endforeach()

configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/IngotConfig.cmake.in"
	"${PROJECT_BINARY_DIR}/IngotConfig.cmake"
	INSTALL_DESTINATION "${INGOT_INSTALL_CMAKE}" PATH_VARS INGOT_INSTALL_IDL CMAKE_INSTALL_INCLUDEDIR)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/IngotConfigVersion.cmake"
	COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/IngotConfig.cmake" "${PROJECT_BINARY_DIR}/IngotConfigVersion.cmake"
	"${PROJECT_SOURCE_DIR}/cmake/IngotGenerate.cmake"
	DESTINATION "${INGOT_INSTALL_CMAKE}")
install(EXPORT IngotTargets NAMESPACE Ingot:: DESTINATION "${INGOT_INSTALL_CMAKE}")
