# SPDX-FileCopyrightText: 2026 The Nianbao authors
# SPDX-License-Identifier: Apache-2.0

# add_layer(NAME [MOC] [QT Core Gui …] [DEPENDS layer | layer/door.h …])
#
# Makes the target nianbao_NAME from every source in the current folder, and a test "layer.NAME" that
# scans the folder's includes against the same list. A wrong include can compile and link, because static
# libraries pass their include folders on; the scan is what keeps the floor plan true.
#
# A DEPENDS entry with a header in it ("import/importer.h") opens that door only, not the whole room.
function(add_layer name)
    cmake_parse_arguments(LAYER "MOC" "" "QT;DEPENDS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    add_library(nianbao_${name} STATIC ${sources})
    set_target_properties(nianbao_${name} PROPERTIES AUTOMOC ${LAYER_MOC})
    get_filename_component(include_root "${CMAKE_CURRENT_SOURCE_DIR}" DIRECTORY)
    target_include_directories(nianbao_${name} PUBLIC "${include_root}")
    foreach(module IN LISTS LAYER_QT)
        target_link_libraries(nianbao_${name} PUBLIC Qt6::${module})
    endforeach()
    foreach(dependency IN LISTS LAYER_DEPENDS)
        string(REGEX REPLACE "/.*" "" room "${dependency}")
        target_link_libraries(nianbao_${name} PUBLIC nianbao_${room})
    endforeach()
    if(BUILD_TESTING)
        string(REPLACE ";" "," allowed "${LAYER_DEPENDS}")
        add_test(NAME layer.${name}
            COMMAND ${CMAKE_COMMAND} -DLAYER=${name} "-DALLOWED=${allowed}"
                "-DFOLDER=${CMAKE_CURRENT_SOURCE_DIR}" -P "${CMAKE_SOURCE_DIR}/cmake/ScanIncludes.cmake")
    endif()
endfunction()

# add_corner(LAYER NAME FILES file … DEPENDS layer | room/header.h …)
#
# A test "layer.LAYER.NAME": these files of the current room, named without suffix, may include only each other
# and what is listed, not the rest of their room.
function(add_corner layer name)
    cmake_parse_arguments(CORNER "" "" "FILES;DEPENDS" ${ARGN})
    if(BUILD_TESTING)
        string(REPLACE ";" "," files "${CORNER_FILES}")
        string(REPLACE ";" "," allowed "${CORNER_DEPENDS}")
        add_test(NAME layer.${layer}.${name}
            COMMAND ${CMAKE_COMMAND} -DLAYER=${layer} "-DFILES=${files}" "-DALLOWED=${allowed}"
                "-DFOLDER=${CMAKE_CURRENT_SOURCE_DIR}" -P "${CMAKE_SOURCE_DIR}/cmake/ScanIncludes.cmake")
    endif()
endfunction()
