// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/rowoutput.h"

#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <functional>
#include <vector>

using namespace accords;
using exporting::ByteBuffer;
using exporting::FileParts;

namespace {

/// Keeps what it takes. Of every piece it takes as much as a function says, as a full disk does.
class FakeDevice final : public QIODevice
{
public:
    using Take = std::function<qint64(qint64 size)>;

    explicit FakeDevice(Take take = [](qint64 size) { return size; }) : m_take(std::move(take))
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    const QByteArray &taken() const { return m_taken; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        const qint64 taken = m_take(size);
        m_taken.append(bytes, std::max(taken, qint64{0}));
        return taken;
    }

private:
    Take m_take;
    QByteArray m_taken;
};

QByteArray rowText(std::size_t row)
{
    return QByteArray::number(static_cast<qulonglong>(row)) + '\n';
}

/// Rows with their own numbers, and behind each \a filling.
std::size_t numbered(ByteBuffer &chunk, std::size_t first, std::size_t end, const QByteArray &filling = {})
{
    for (std::size_t row = first; row < end; ++row) {
        if (chunk.size() >= exporting::fullChunk)
            return row;
        chunk.append(filling);
        chunk.append(rowText(row));
    }
    return end;
}

FileParts numberedRows(std::size_t rows)
{
    return {
        .head = "head\n",
        .rows = rows,
        .formatRows = [](ByteBuffer &chunk, std::size_t first, std::size_t end) { return numbered(chunk, first, end); },
        .tail = "tail\n"};
}

QByteArray numberedFile(std::size_t rows, const QByteArray &filling = {})
{
    QByteArray file = "head\n";
    for (std::size_t row = 0; row < rows; ++row)
        file += filling + rowText(row);
    return file + "tail\n";
}

} // namespace

class TestRowOutput final : public QObject
{
    Q_OBJECT

private slots:
    void rows_areWrittenInOrder_data();
    void rows_areWrittenInOrder();
    void largeRows_areWrittenInOrder();
    void device_isUsedByTheCallingThreadAlone();
    void rowsAtHand_areFewAtAnyTime();
    void shortWrite_isReportedWhereverItHappens();
    void refusal_isReported();
    void shortWriteBetweenFullOnes_isReported();
    void stopWhileWriting_endsIt();
    void progress_isTold_data();
    void progress_isTold();
    void failureWhileFormatting_isThrownAgain();
};

void TestRowOutput::rows_areWrittenInOrder_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 2'047, 2'048, 2'049, 4'096, 50'000})
        QTest::addRow("%d rows", rows) << rows;
}

void TestRowOutput::rows_areWrittenInOrder()
{
    QFETCH(const int, rows);
    FakeDevice device;
    QVERIFY(exporting::writeFile({device, {}}, numberedRows(static_cast<std::size_t>(rows))));
    QCOMPARE(device.taken(), numberedFile(static_cast<std::size_t>(rows)));
}

void TestRowOutput::largeRows_areWrittenInOrder()
{
    // Chunks are full long before their rows are through.
    constexpr std::size_t rows = 3'000;
    const QByteArray filling(10'000, 'x');
    FileParts parts = numberedRows(rows);
    parts.formatRows = [&](ByteBuffer &chunk, std::size_t first, std::size_t end) {
        return numbered(chunk, first, end, filling);
    };
    FakeDevice device;
    QVERIFY(exporting::writeFile({device, {}}, parts));
    QVERIFY(device.taken() == numberedFile(rows, filling));
}

void TestRowOutput::device_isUsedByTheCallingThreadAlone()
{
    bool elsewhere = false;
    FakeDevice device([&, home = QThread::currentThreadId()](qint64 size) {
        elsewhere = elsewhere || QThread::currentThreadId() != home;
        return size;
    });
    QVERIFY(exporting::writeFile({device, {}}, numberedRows(50'000)));
    QVERIFY(!elsewhere);
}

void TestRowOutput::rowsAtHand_areFewAtAnyTime()
{
    constexpr int rows = 200'000;
    std::atomic<int> formatted = 0;
    FileParts parts = numberedRows(rows);
    parts.formatRows = [&](ByteBuffer &chunk, std::size_t first, std::size_t end) {
        formatted += static_cast<int>(end - first);
        return numbered(chunk, first, end);
    };
    int most = 0;
    int pieces = 0;
    FakeDevice device([&](qint64 size) {
        // A slow device, from time to time: others get a chance to run too far ahead.
        if (++pieces % 16 == 0)
            QThread::yieldCurrentThread();
        most = std::max(most, formatted.load() - static_cast<int>(device.taken().count('\n')));
        return size;
    });
    QVERIFY(exporting::writeFile({device, {}}, parts));
    QCOMPARE(formatted.load(), rows);
    QCOMPARE_LE(most, 16 * 1'024);
}

void TestRowOutput::shortWrite_isReportedWhereverItHappens()
{
    const QByteArray file = numberedFile(20'000);
    for (qint64 room = 0; room < file.size(); room += 997) {
        qint64 left = room;
        FakeDevice device([&](qint64 size) {
            const qint64 taken = std::min(size, left);
            left -= taken;
            return taken;
        });
        QVERIFY(!exporting::writeFile({device, {}}, numberedRows(20'000)));
    }
}

void TestRowOutput::refusal_isReported()
{
    for (const int refused : {1, 2, 3, 20}) {
        int piece = 0;
        FakeDevice device([&](qint64 size) { return ++piece == refused ? -1 : size; });
        QVERIFY(!exporting::writeFile({device, {}}, numberedRows(200'000)));
        QCOMPARE(piece, refused);
    }
}

void TestRowOutput::shortWriteBetweenFullOnes_isReported()
{
    for (const int cut : {1, 2, 3, 20}) {
        int piece = 0;
        FakeDevice device([&](qint64 size) { return ++piece == cut ? size - 1 : size; });
        QVERIFY(!exporting::writeFile({device, {}}, numberedRows(200'000)));
        QCOMPARE(piece, cut);
    }
}

void TestRowOutput::stopWhileWriting_endsIt()
{
    for (const int last : {1, 2, 20}) {
        std::stop_source stop;
        int piece = 0;
        FakeDevice device([&](qint64 size) {
            if (++piece == last)
                stop.request_stop();
            return size;
        });
        QVERIFY(!exporting::writeFile({device, stop.get_token()}, numberedRows(200'000)));
        QCOMPARE(piece, last);
    }
}

void TestRowOutput::progress_isTold_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("of one stretch") << 1;
    QTest::newRow("of a few") << 5'000;
    QTest::newRow("of many") << 1'000'000;
}

void TestRowOutput::progress_isTold()
{
    QFETCH(const int, rows);
    std::vector<qint64> told;
    FakeDevice device([](qint64 size) { return size; });
    const auto tell = [&](qint64 done, qint64 total) {
        QCOMPARE(total, rows);
        QCOMPARE(QThread::currentThread(), thread());
        told.push_back(done);
    };
    QVERIFY(exporting::writeFile({.device = device, .progress = tell}, numberedRows(std::size_t(rows))));
    QVERIFY(!told.empty() && told.size() <= 100);
    QVERIFY(std::ranges::is_sorted(told));
    QVERIFY(told.front() > 0 && told.back() <= rows && told.back() >= rows * 9 / 10);
}

void TestRowOutput::failureWhileFormatting_isThrownAgain()
{
    for (const std::size_t bad : {0U, 10'000U, 199'999U}) {
        FileParts parts = numberedRows(200'000);
        parts.formatRows = [bad](ByteBuffer &chunk, std::size_t first, std::size_t end) {
            if (first <= bad && bad < end)
                throw std::bad_alloc();
            return numbered(chunk, first, end);
        };
        FakeDevice device;
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, exporting::writeFile({device, {}}, parts));
    }
}

QTEST_APPLESS_MAIN(TestRowOutput)
#include "tst_rowoutput.moc"
