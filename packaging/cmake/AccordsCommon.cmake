# What every target of Accords is compiled with, and the function that declares one.

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

add_library(accords_common INTERFACE)
target_compile_features(accords_common INTERFACE cxx_std_20)
target_compile_definitions(accords_common INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(accords_common INTERFACE /W4 /WX /utf-8)
else()
    target_compile_options(accords_common INTERFACE -Wall -Wextra -Wconversion -Werror)
endif()

# accords_library(NAME SOURCES file... USES target...)
# A static library `accords_NAME`. Its folder's headers are included as <folder/header.h> from the tree's own roots:
# models/, ui/ and app/. USES is the whole of what the folder may know.
# Where ACCORDS_COMPILE_QUICKLY is on, the sources of a subfolder are compiled as one, which takes a fraction of the time:
# what they name for themselves has another name in each.
function(accords_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES;PRIVATE_USES" ${ARGN})
    add_library(accords_${name} STATIC ${ARG_SOURCES})
    set_target_properties(accords_${name} PROPERTIES
        UNITY_BUILD "${ACCORDS_COMPILE_QUICKLY}"
        UNITY_BUILD_MODE GROUP)
    foreach(source IN LISTS ARG_SOURCES)
        get_filename_component(folder "${source}" DIRECTORY)
        if(folder)
            set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${folder}")
        endif()
    endforeach()
    target_link_libraries(accords_${name} PUBLIC accords_common ${ARG_USES} PRIVATE ${ARG_PRIVATE_USES})
    accords_use_precompiled(accords_${name})
endfunction()
