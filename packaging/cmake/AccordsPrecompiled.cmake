# The headers of the language and of Qt that most sources include, compiled once for all of them where
# ACCORDS_COMPILE_QUICKLY is on. No source relies on them: preset dev compiles each with its own includes alone.

set(accords_precompiled_core
    <algorithm> <array> <cstdint> <functional> <memory> <optional> <ranges> <span> <stop_token> <string_view> <utility>
    <vector>
    <QAbstractItemModel> <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonObject> <QLocale>
    <QObject> <QSet> <QString> <QStringList> <QTimer> <QUrl> <QVariant>)
set(accords_precompiled_widgets
    <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialogButtonBox> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit>
    <QMainWindow> <QMenu> <QPainter> <QPushButton> <QScrollBar> <QStyle> <QTableView> <QToolButton>)

# accords_precompiled(NAME LIBRARIES target... HEADERS header...)
function(accords_precompiled name)
    cmake_parse_arguments(ARG "" "" "LIBRARIES;HEADERS" ${ARGN})
    set(target accords_precompiled_${name})
    set(source "${CMAKE_BINARY_DIR}/precompiled/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "")
    add_library(${target} OBJECT EXCLUDE_FROM_ALL "${source}")
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${target} PRIVATE accords_common ${ARG_LIBRARIES})
    target_precompile_headers(${target} PRIVATE ${ARG_HEADERS})
endfunction()

# Sets a variable to whether a target links Qt's widgets, by itself or through others.
function(accords_links_widgets target result)
    set(${result} OFF PARENT_SCOPE)
    foreach(property IN ITEMS LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
        get_target_property(libraries ${target} ${property})
        foreach(library IN LISTS libraries)
            set(found OFF)
            if(library STREQUAL "Qt6::Widgets")
                set(found ON)
            elseif(TARGET "${library}" AND library MATCHES "^accords_")
                accords_links_widgets(${library} found)
            endif()
            if(found)
                set(${result} ON PARENT_SCOPE)
                return()
            endif()
        endforeach()
    endforeach()
endfunction()

# accords_use_precompiled(TARGET), once the target has its libraries.
function(accords_use_precompiled target)
    if(NOT ACCORDS_COMPILE_QUICKLY)
        return()
    endif()
    accords_links_widgets(${target} widgets)
    if(widgets)
        target_precompile_headers(${target} REUSE_FROM accords_precompiled_window)
    else()
        target_precompile_headers(${target} REUSE_FROM accords_precompiled_core)
    endif()
endfunction()

if(ACCORDS_COMPILE_QUICKLY)
    accords_precompiled(core LIBRARIES Qt6::Core HEADERS ${accords_precompiled_core})
    accords_precompiled(window LIBRARIES Qt6::Widgets
        HEADERS ${accords_precompiled_core} ${accords_precompiled_widgets})
endif()
