# accords_data(NAME QRC file DEPENDS generated-file...)
# The target `accords_NAME` brings the files of a .qrc into whatever program links it, however many static libraries
# stand between them: the linker drops an unreferenced resource out of a static library, but never an object file.
# They are not compressed: texts are then read where they lie in the program, and nothing is unpacked at each start.
function(accords_data name)
    cmake_parse_arguments(ARG "" "QRC" "DEPENDS" ${ARGN})
    set(source "${CMAKE_CURRENT_BINARY_DIR}/qrc_${name}.cpp")
    # rcc notes which files it packed; only those that the build makes have to be named.
    add_custom_command(OUTPUT "${source}"
        COMMAND Qt6::rcc --no-compress --name ${name} --depfile "${source}.d" --output "${source}" "${ARG_QRC}"
        DEPENDS "${ARG_QRC}" ${ARG_DEPENDS}
        DEPFILE "${source}.d"
        COMMENT "Packing ${name}"
        VERBATIM)
    add_library(accords_${name}_objects OBJECT "${source}")
    set_target_properties(accords_${name}_objects PROPERTIES AUTOMOC OFF)
    add_library(accords_${name} INTERFACE)
    target_link_libraries(accords_${name} INTERFACE $<TARGET_OBJECTS:accords_${name}_objects>)
endfunction()
