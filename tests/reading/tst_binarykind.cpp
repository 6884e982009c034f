// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/binarykind.h"

#include <QTest>

using namespace accords::reading;

class TestBinaryKind final : public QObject
{
    Q_OBJECT

private slots:
    void start_givesKind_data();
    void start_givesKind();
};

void TestBinaryKind::start_givesKind_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("kind");
    const QByteArray zip("PK\x03\x04\x14\0", 6);
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("text") << QByteArray("Host institution\tHost country") << QString();
    QTest::newRow("text of Pakistan") << QByteArray("PK - Pakistan") << QString();
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << QStringLiteral("PDF");
    QTest::newRow("xlsx") << zip + "[Content_Types].xml" << QStringLiteral("Excel workbook");
    QTest::newRow("xlsx of another writer") << zip + "xl/workbook.xml" << QStringLiteral("Excel workbook");
    QTest::newRow("ods") << zip + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
                         << QStringLiteral("OpenDocument spreadsheet");
    QTest::newRow("zip") << zip + "photo.jpg" << QStringLiteral("compressed file");
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08") << QStringLiteral("compressed file");
    QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << QStringLiteral("old Office document");
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n") << QStringLiteral("image");
    QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0") << QStringLiteral("image");
    QTest::newRow("catalogue") << QByteArray("SQLite format 3\0", 16) << QStringLiteral("database");
}

void TestBinaryKind::start_givesKind()
{
    QFETCH(QByteArray, start);
    QFETCH(QString, kind);
    QCOMPARE(binaryKind(start).value_or(QString()), kind);
}

QTEST_APPLESS_MAIN(TestBinaryKind)
#include "tst_binarykind.moc"
