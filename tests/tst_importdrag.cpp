// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "tests/importscreen.h"
#include "widgets/importdialog/columndrag.h"
#include "widgets/importdialog/columnlist.h"
#include "widgets/theme.h"

#include <QDrag>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
constexpr auto kScores = "customer,date,score,shop\n"
                         "a,2024-01-31,7,north\n"
                         "b,2024-02-01,9,south\n";

void dropColumn(QWidget& target, const QString& column, const QPoint& at = {5, 5})
{
    const auto data = columnMime(column);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return;
    QVERIFY2(target.property("drop").toBool(), "the target does not stand out");
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(&target, &drop);
    QVERIFY(!target.property("drop").toBool());
}

/// The pointer moves over a widget, with the left button down or not.
void movePointer(QWidget& widget, const QPoint& to, Qt::MouseButtons buttons)
{
    QMouseEvent event(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, buttons, {});
    QCoreApplication::sendEvent(&widget, &event);
}

/// Presses the left button at one place of a widget and moves the pointer to another one.
void dragAcross(QWidget& widget, const QPoint& from, const QPoint& to)
{
    movePointer(widget, from, Qt::NoButton);
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    movePointer(widget, to, Qt::LeftButton);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

/// The drag that has begun in a window; without a display it is over at once and goes away in the
/// next turn of the event loop.
QDrag* dragIn(const QWidget& window)
{
    return window.findChild<QDrag*>();
}
} // namespace

/// Columns that are dragged onto the fields of an import.
class TestImportDrag : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        setLanguage(QStringLiteral("en"));
        applyTheme(*qApp, ThemeChoice::Light);
        m_session.create(m_home->file(QStringLiteral("w.trust")), {});
        QTRY_VERIFY_WITH_TIMEOUT(m_session.isOpen(), kPatience);
    }

    void columnDroppedOnAFieldGoesThere()
    {
        Scores dialog(*this);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        QCOMPARE(dialog.unmapped(), QStringList(QStringLiteral("shop")));
        QWidget* weight = dialog.field(QStringLiteral("weight"));
        dropColumn(*weight, QStringLiteral("shop"));
        QCOMPARE(dialog.dialog.plan().columns.value(QStringLiteral("weight")),
                 QStringLiteral("shop"));
        QTRY_COMPARE_WITH_TIMEOUT(dialog.unmapped(), QStringList(), kPatience);
        dropColumn(*weight, QStringLiteral("no such column"));
        QCOMPARE(dialog.dialog.plan().columns.value(QStringLiteral("weight")),
                 QStringLiteral("shop"));
    }

    void aCardThatWasScrolledAwayTakesNothing()
    {
        Scores dialog(*this);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        QWidget* weight = dialog.field(QStringLiteral("weight"));
        dropColumn(*weight, QStringLiteral("shop"), {5, weight->height() + 20});
        QCOMPARE(dialog.dialog.plan().columns.value(QStringLiteral("weight")), QString());
    }

    void columnDroppedOnTheWordsOfSegmentsBecomesOne()
    {
        Scores dialog(*this);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        dropColumn(*dialog.dialog.findChild<ColumnList*>(), QStringLiteral("shop"));
        QCOMPARE(dialog.dialog.plan().segments,
                 (std::vector<SegmentMapping> {
                     {QStringLiteral("shop"), QStringLiteral("shop"), false}}));
    }

    void clickOnAChipOffersASegment()
    {
        Scores dialog(*this);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.unmapped(), QStringList(QStringLiteral("shop")),
                                  kPatience);
        QTest::mouseClick(dialog.dialog.findChild<ColumnChip*>(), Qt::LeftButton);
        auto* uses = dialog.dialog.findChild<QMenu*>(QStringLiteral("columnUses"));
        QVERIFY(uses);
        uses->actions().first()->trigger();
        uses->close();
        QCOMPARE(dialog.dialog.plan().segments,
                 (std::vector<SegmentMapping> {
                     {QStringLiteral("shop"), QStringLiteral("shop"), false}}));
        QTRY_COMPARE_WITH_TIMEOUT(dialog.unmapped(), QStringList(), kPatience);
    }

    void chipIsDraggedOnceThePointerIsFarEnough()
    {
        Scores dialog(*this);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.unmapped(), QStringList(QStringLiteral("shop")),
                                  kPatience);
        auto* chip = dialog.dialog.findChild<ColumnChip*>();
        dragAcross(*chip, {4, 4}, {5, 4});
        QVERIFY2(!dragIn(dialog.dialog), "a click that shakes is no drag");
        dialog.dialog.findChild<QMenu*>(QStringLiteral("columnUses"))->close();
        dragAcross(*chip, {4, 4}, {4, -40});
        const QDrag* drag = dragIn(dialog.dialog);
        QVERIFY(drag);
        QCOMPARE(draggedColumn(*drag->mimeData()), QStringLiteral("shop"));
        QVERIFY2(drag->pixmap().width() > 20, "nothing follows the pointer");
    }

    void headIsDraggedAndMadeWiderAtItsEdge()
    {
        Scores dialog(*this);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        QHeaderView* heads = dialog.table()->horizontalHeader();
        const int width = heads->sectionSize(1);
        const int edge = heads->sectionViewportPosition(1) + width - 1;
        dragAcross(*heads->viewport(), {edge, 5}, {edge + 25, 5});
        QVERIFY(!dragIn(dialog.dialog));
        QCOMPARE(heads->sectionSize(1), width + 25);
        const int middle = heads->sectionViewportPosition(3) + heads->sectionSize(3) / 2;
        dragAcross(*heads->viewport(), {middle, 5}, {middle, 60});
        QVERIFY(dragIn(dialog.dialog));
        QCOMPARE(draggedColumn(*dragIn(dialog.dialog)->mimeData()), QStringLiteral("shop"));
    }

    void aDragReachesTheCardsBelow()
    {
        Scores dialog(*this);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        QScrollArea* area = nullptr;
        for (auto* one : dialog.dialog.findChildren<QScrollArea*>()) {
            if (one->isAncestorOf(dialog.column("date")))
                area = one;
        }
        const QRect view = area->viewport()->rect();
        const auto scrollAt = [&](int y) {
            scrollAtEdge(dialog.dialog, area->viewport()->mapToGlobal(QPoint(50, y)));
            return area->verticalScrollBar()->value();
        };
        QCOMPARE(scrollAt(view.center().y()), 0);
        const int down = scrollAt(view.bottom() - 3);
        QVERIFY(down > 0);
        QCOMPARE(scrollAt(3), 0);
        QCOMPARE(scrollAt(view.bottom() + 30), 0);
    }

private:
    /// Scores on a scale of 1 to 10.
    struct Scores : ShownImport {
        explicit Scores(TestImportDrag& test)
            : ShownImport(test.m_session,
                          writeFile(test.m_home->file(QStringLiteral("scores.csv")), kScores))
        {
            if (!QTest::qWaitFor([this] { return hasForm(); }, kPatience))
                qFatal("the form does not appear");
            setScale(1, 10);
        }
        QTableView* table() const
        {
            return dialog.findChild<QTableView*>(QStringLiteral("preview"));
        }
        QWidget* field(const QString& id) const
        {
            return dialog.findChild<QComboBox*>(QLatin1String("column.") + id)->parentWidget();
        }
    };

    std::optional<PrivateHome> m_home;
    session::Session m_session;
};

QTEST_MAIN(TestImportDrag)
#include "tst_importdrag.moc"
