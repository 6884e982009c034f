// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/machine.h"

#include <QFile>
#include <QSysInfo>
#include <QThread>

namespace accords::benchmark {

namespace {

QString processor()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("model name"))
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
        }
    }
#elif defined(Q_OS_WIN)
    if (const QString name = qEnvironmentVariable("PROCESSOR_IDENTIFIER"); !name.isEmpty())
        return name;
#endif
    return QSysInfo::currentCpuArchitecture();
}

} // namespace

Machine thisMachine()
{
    return {.processor = processor(), .cores = QThread::idealThreadCount(), .system = QSysInfo::prettyProductName()};
}

} // namespace accords::benchmark
