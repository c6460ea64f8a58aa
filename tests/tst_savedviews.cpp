// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demo.h"
#include "models/session/savedviews.h"
#include "models/session/session.h"
#include "tests/support.h"

using namespace trustbilanz;
using namespace trustbilanz::session;

namespace {
constexpr int kPatience = 20'000;

/// Nothing in it has its usual value.
SavedView full(const QString& name)
{
    SavedView saved {name, {}, true};
    saved.view.interval = Interval::Quarter;
    saved.view.from = dayFrom({2024, 2, 29});
    saved.view.to = dayFrom({2025, 1, 31});
    saved.view.where = {{QStringLiteral("country"), {QStringLiteral("DE"), QString()}},
                        {QStringLiteral("plan \"x\""), {QStringLiteral("fire & ice")}}};
    saved.view.by = QStringLiteral("plan");
    saved.view.confidence = .9;
    saved.view.bridge = true;
    saved.view.boxes = {2, 8, true};
    return saved;
}
} // namespace

class TestSavedViews : public QObject
{
    Q_OBJECT
private slots:
    void aViewComesBackAsItWasSaved()
    {
        const std::vector<SavedView> views {full(QStringLiteral("A")), {QStringLiteral("B"), {}}};
        const auto again = savedViewsFromJson(savedViewsToJson(views));
        VERIFY_RESULT(again);
        QVERIFY(*again == views);
    }

    void whatIsNoViewIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row
            = [](const char* name, const char* json) { QTest::newRow(name) << QByteArray(json); };
        row("no JSON", "nonsense");
        row("no list", "{}");
        row("no name", R"([{"interval":"month"}])");
        row("no interval", R"([{"name":"A"}])");
        row("unknown interval", R"([{"name":"A","interval":"fortnight"}])");
        row("no day", R"([{"name":"A","interval":"month","from":"2025-02-30"}])");
        row("backwards",
            R"([{"name":"A","interval":"month","from":"2025-02-03","to":"2025-02-02"}])");
        row("filter without values",
            R"([{"name":"A","interval":"month","where":[{"segment":"s","values":[]}]}])");
        row("certainty", R"([{"name":"A","interval":"month","confidence":1}])");
        row("boxes", R"([{"name":"A","interval":"month","boxes":{"low":80,"high":20}}])");
        row("one name twice",
            R"([{"name":"A","interval":"month"},{"name":"A","interval":"year"}])");
    }

    void whatIsNoViewIsRefused()
    {
        QFETCH(const QByteArray, json);
        VERIFY_ERROR(savedViewsFromJson(json), Damaged);
    }

    void aNameIsThereOnceAndOneIsFirst()
    {
        std::vector<SavedView> views {full(QStringLiteral("A")), {QStringLiteral("B"), {}}};
        views = withView(views, full(QStringLiteral("B")));
        QCOMPARE(views.size(), size_t(2));
        QVERIFY(!views[0].isFirst);
        QVERIFY(views[1].isFirst);
        views = withView(views, {QStringLiteral("C"), {}});
        QVERIFY(views[1].isFirst);
        views = withoutView(views, QStringLiteral("B"));
        QCOMPARE(views.size(), size_t(2));
        QCOMPARE(views[1].name, QStringLiteral("C"));
    }

    void theWorkspaceKeepsThem()
    {
        const tests::PrivateHome home;
        const QString path = home.file(QStringLiteral("views.trust"));
        VERIFY_RESULT(writeDemo(path, {.customers = 40, .months = 3}));
        const std::vector<SavedView> views {full(QStringLiteral("A"))};
        {
            Session session;
            open(session, path);
            QVERIFY(session.snapshot()->views.empty());
            session.saveViews(views);
            QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience);
            QVERIFY(session.snapshot()->views == views);
        }
        Session session;
        open(session, path);
        QVERIFY(session.snapshot()->views == views);
    }

private:
    static void open(Session& session, const QString& path)
    {
        session.open(path);
        QVERIFY(QTest::qWaitFor([&] { return session.isOpen() && !session.isBusy(); }, kPatience));
    }
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
