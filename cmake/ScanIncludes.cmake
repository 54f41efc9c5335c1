# SPDX-FileCopyrightText: 2026 The Nianbao authors
# SPDX-License-Identifier: Apache-2.0

cmake_minimum_required(VERSION 3.25)

# Fails when a file of FOLDER includes a room that LAYER may not enter.
# LAYER: the room; ALLOWED: comma-separated rooms ("base") and doors ("import/importer.h").
string(REPLACE "," ";" allowed "${ALLOWED}")
file(GLOB sources "${FOLDER}/*.h" "${FOLDER}/*.cpp")
if(NOT sources)
    message(FATAL_ERROR "${FOLDER} holds no source to scan")
endif()
set(faults "")
foreach(source IN LISTS sources)
    file(STRINGS "${source}" lines REGEX "^[ \t]*#[ \t]*include[ \t]*\"")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^[^\"]*\"([^\"]*)\".*" "\\1" header "${line}")
        if(header MATCHES "\\.moc$" OR header MATCHES "^moc_")
            continue()
        endif()
        string(REGEX REPLACE "/.*" "" room "${header}")
        if(NOT room STREQUAL LAYER AND NOT room IN_LIST allowed AND NOT header IN_LIST allowed)
            string(APPEND faults "\n  ${source}: \"${header}\"")
        endif()
    endforeach()
endforeach()
if(faults)
    message(FATAL_ERROR "${LAYER} may include only itself and: ${ALLOWED}${faults}")
endif()
