// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

// What Accords' start is compared with: the least that a window with a table can be.

#include <QApplication>
#include <QMainWindow>
#include <QTableView>

#include <cstdio>

namespace {

class Table final : public QTableView
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        // When it is on the screen, as far as the platform goes.
        QMetaObject::invokeMethod(
            this,
            [] {
                std::puts("painted");
                std::fflush(stdout);
            },
            Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new Table);
    window.resize(1240, 760);
    window.show();
    return QApplication::exec();
}
