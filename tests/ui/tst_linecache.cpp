// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/linecache.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

using accords::ui::LineCache;
using accords::ui::TextLine;

class TestLineCache final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_image = QImage(400, 40, QImage::Format_RGB32); }

    void fittingText_isKeptWhole();
    void longText_isElidedAsQtElides();
    void sameText_isLaidOutOnce();
    void otherFont_isMeasuredAnew();
    void place_liesWithinTheLine();
    void line_isDrawnInThePen();
    void hugeText_isTaken();

private:
    const TextLine &line(const QString &text, int width = 10'000)
    {
        return m_cache.line(text, m_font, width, &m_image);
    }

    QFont m_font;
    QImage m_image;
    LineCache m_cache;
};

void TestLineCache::fittingText_isKeptWhole()
{
    const QString text = QStringLiteral("Université Laval");
    QCOMPARE(line(text).text(), text);
    QCOMPARE(line(text, line(text).size().width()).text(), text);
}

void TestLineCache::longText_isElidedAsQtElides()
{
    const QString text = QStringLiteral("Universidade Federal do Rio de Janeiro");
    for (const int width : {40, 80, 120}) {
        QCOMPARE(line(text, width).text(), QFontMetrics(m_font, &m_image).elidedText(text, Qt::ElideRight, width));
        QVERIFY(line(text, width).size().width() <= width + 1);
    }
}

void TestLineCache::sameText_isLaidOutOnce()
{
    const QString text = QStringLiteral("Aalen");
    const TextLine *first = &line(text);
    QCOMPARE(&line(QStringLiteral("Aal") + QStringLiteral("en")), first);
}

void TestLineCache::otherFont_isMeasuredAnew()
{
    const int width = line(QStringLiteral("Aalen")).size().width();
    m_font.setPointSizeF(m_font.pointSizeF() * 2);
    QVERIFY(line(QStringLiteral("Aalen")).size().width() > width);
}

void TestLineCache::place_liesWithinTheLine()
{
    const TextLine &whole = line(QStringLiteral("Rio de Janeiro"));
    const QRectF place = whole.place(4, 2);
    QVERIFY(place.left() > 0 && place.width() > 0 && place.right() < whole.size().width());
    QCOMPARE(whole.place(0, 14).width(), whole.place(0, 4).width() + whole.place(4, 10).width());
}

void TestLineCache::line_isDrawnInThePen()
{
    m_image.fill(Qt::white);
    QPainter painter(&m_image);
    painter.setPen(Qt::red);
    line(QStringLiteral("Aalen")).draw(painter, {5, 5});
    painter.end();
    int marked = 0;
    for (int x = 0; x < m_image.width(); ++x) {
        for (int y = 0; y < m_image.height(); ++y) {
            const QColor colour = m_image.pixelColor(x, y);
            marked += colour != QColor(Qt::white) ? 1 : 0;
            QVERIFY(colour.red() >= colour.blue());
        }
    }
    QVERIFY(marked > 0);
}

void TestLineCache::hugeText_isTaken()
{
    const QString text(1'000'000, u'u');
    QCOMPARE(line(text, 50).text().right(1), QStringLiteral("…"));
    QCOMPARE(line(QStringLiteral("Aalen")).text(), QStringLiteral("Aalen"));
}

QTEST_MAIN(TestLineCache)
#include "tst_linecache.moc"
